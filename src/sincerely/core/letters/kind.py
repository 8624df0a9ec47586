"""The protocol of a kind of letter: what it states of itself, whom it suits, how it is written.

A kind is one module of ``sincerely.core.letters.kinds`` that exposes ``KIND``; it is
found there by name, so that a new kind is one new file.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from sincerely.core.debrief import Conversation, Correction, Debrief, Note
from sincerely.core.language import Language
from sincerely.core.letters.letter import Letter
from sincerely.core.letters.phrasing.phrased import Phrased
from sincerely.core.letters.plan import Likeness

__all__ = ["Desk", "Kind", "Phrasing", "Recipient", "Relation"]


class Relation(StrEnum):
    """What a recipient is to the candidate."""

    INTERVIEWER = "interviewer"
    CONSULTANT = "consultant"
    REFERRER = "referrer"


@dataclass(frozen=True, slots=True)
class Recipient:
    """Whom a letter is addressed to: a conversation's people, the consultant or the referrer.

    ``names`` are as the debrief has them, never empty; a group met together is one
    recipient. ``conversation`` is ``None`` unless ``relation`` is ``INTERVIEWER``.
    ``emails`` holds the addresses known, and may be shorter than ``names``.
    """

    relation: Relation
    names: tuple[str, ...]
    conversation: Conversation | None = None
    emails: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The names joined by ", "."""
        return ", ".join(self.names)


class Phrasing(Protocol):
    """What turns the notes of a debrief into English; one method a sort of note."""

    def point(self, note: Note, to: Conversation, /) -> tuple[Phrased, ...]:
        """Return a point in its parts, addressed to the conversation's people."""
        ...

    def worry(self, note: Note, to: Conversation, /) -> Phrased:
        """Return what a reader worried about."""
        ...

    def answer(self, note: Note, to: Conversation, /) -> Phrased:
        """Return the candidate's answer to a worry."""
        ...

    def fact(self, note: Note, to: Conversation | None = None, /) -> Phrased:
        """Return an accomplishment, or a thing left unsaid."""
        ...

    def promise(self, note: Note, to: Conversation, /) -> Phrased:
        """Return what was promised."""
        ...

    def correction(self, correction: Correction, to: Conversation, /) -> Phrased:
        """Return what puts a slip right."""
        ...

    def reason(self, note: Note, /) -> Phrased:
        """Return a reason of the candidate's."""
        ...

    def intention(self, note: Note, /) -> Phrased:
        """Return what the candidate would do in the role."""
        ...

    def next_step(self, note: Note, to: Conversation, /) -> Phrased:
        """Return the employer's next step."""
        ...

    def criterion(self, note: Note) -> Phrased:
        """Return what the client looks for, a noun phrase; without ``noun`` where unsure."""
        ...

    def frank(self, note: Note, /) -> Phrased:
        """Return the note about the interviewers, in the third person, for the consultant."""
        ...


@dataclass(frozen=True, slots=True)
class Desk:
    """Everything that a kind may use: the notes and pure ports.

    ``variant`` chooses another wording; 0 is the first. The same desk gives the same letters.
    ``holidays`` returns the public holidays that count for the notes, name by day.
    """

    debrief: Debrief
    language: Language
    likeness: Likeness
    phraser: Phrasing
    today: date
    variant: int = 0
    holidays: Callable[[], Mapping[date, str]] = dict


def _nobody(_: Debrief) -> tuple[Recipient, ...]:
    return ()


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of letter.

    - ``id``: stable and kebab-case, as given to ``--kind``.
    - ``purpose``, ``why``, ``source``: what it is for, why it helps, after whom.
    - ``structure``: its parts, in order.
    - ``words``: the fewest and most words that a body should have; ``most_words`` is what it
      may never pass; both ``None`` where only the speaking time counts.
    - ``seconds``: the shortest and longest speaking time of a spoken kind.
    - ``recipients``: whom it is written to unless the call names somebody, in the debrief's
      order. Raises ``InputError`` with the key to add if the debrief lacks what the kind needs.
    - ``also``: who else it can be addressed to when the call names them (``--to``).
    - ``write``: one letter a recipient, in the order given.
    """

    id: str
    title: str
    purpose: str
    why: str
    source: str
    structure: tuple[str, ...]
    words: tuple[int, int] | None
    most_words: int | None
    seconds: tuple[int, int] | None
    is_spoken: bool
    has_subject: bool
    recipients: Callable[[Debrief], tuple[Recipient, ...]]
    write: Callable[[Desk, tuple[Recipient, ...]], tuple[Letter, ...]]
    also: Callable[[Debrief], tuple[Recipient, ...]] = _nobody
