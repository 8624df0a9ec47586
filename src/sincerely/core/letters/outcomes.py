"""The employer's decision: who told it, and what may be said of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sincerely.core.debrief import Debrief, Outcome, OutcomeResult
from sincerely.core.errors import InputError
from sincerely.core.letters.kind import Recipient
from sincerely.core.letters.phrasing.phrased import Act
from sincerely.core.letters.recipients import consultant_of, everybody_of, lead_of
from sincerely.core.letters.wording import Blank
from sincerely.core.letters.writer import Writer
from sincerely.core.people import answers_to

__all__ = ["Decision", "what_was_told"]

_WORDS: Final = {OutcomeResult.REJECTED: "rejection", OutcomeResult.OFFERED: "offer"}


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision of the employer's, as the kind of letter that replies to it asks about it."""

    result: OutcomeResult

    def of(self, debrief: Debrief) -> Outcome:
        """Return the outcome. Raises ``InputError`` naming the key if it is not of this result."""
        if debrief.outcome is None or debrief.outcome.result is not self.result:
            raise InputError(
                f"There is no {_WORDS[self.result]} in this debrief.",
                hint=f'Add "outcome:" with "result: {self.result.value}".',
            )
        return debrief.outcome

    def tellers(self, debrief: Debrief) -> tuple[Recipient, ...]:
        """Return who told the candidate; where the notes do not say, the consultant or the manager.

        Raises ``InputError`` where there is no such decision, and where the notes name somebody
        who is nobody of the debrief, or more than one of its people: the wrong one would be
        thanked for telling.
        """
        teller = self.of(debrief).told_by
        if not teller:
            return consultant_of(debrief) or (lead_of(debrief),)
        everybody = everybody_of(debrief)
        named = [one for one in everybody if any(answers_to(each, teller) for each in one.names)]
        if len(named) != 1:
            known = _choices([name for one in named or everybody for name in one.names])
            which = "more than one person" if named else "nobody"
            raise InputError(
                f'"outcome.told_by" is "{teller}", which names {which} of this debrief.',
                hint=f"Write one of these: {known}; or leave the key out.",
            )
        return tuple(named)

    def others(self, debrief: Debrief) -> tuple[Recipient, ...]:
        """Return everybody else who could be written to about the decision."""
        told = self.tellers(debrief)
        return tuple(one for one in everybody_of(debrief) if one not in told)


def _choices(names: Sequence[str]) -> str:
    """Return names as a list of choices: ``A``, ``A or B``, ``A, B or C``."""
    return " or ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def what_was_told(writer: Writer, outcome: Outcome) -> Blank | None:
    """Return what was said with the decision, as a clause; ``None`` if it cannot be said."""
    note, conversation = outcome.note, writer.conversation
    if note is None or conversation is None or not writer.may_say(note):
        return None
    for part in writer.desk.phraser.point(note, conversation):
        if part.act is Act.STATED and part.clause:
            return Blank(part.clause, (note.path,))
    return None
