"""Accounting for every note: what a letter left out, each with a reason a person would accept."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Final

from sincerely.core.debrief import Conversation, Debrief
from sincerely.core.language import Language
from sincerely.core.letters.audience import Reader, Section, Standing, standings, withheld
from sincerely.core.letters.letter import LeftOut

__all__ = ["WHYS", "account_for", "names_of"]

_NO_ROOM: Final = "there was no room for it in a letter of this length"
_HELD_BACK: Final = "its answer is held back, and raising it without one would not help"
_REASONS: Final[Mapping[Section, str]] = {
    Section.ACCOMPLISHMENT: "one or two facts are enough in a short letter",
    Section.CRITERION: "it guides what you say; no fact of this letter plainly shows it",
    Section.WHY: "one reason is enough in a short letter",
    Section.DIFFERENCE: "one intention is enough in a short letter",
    Section.NEXT_STEP: "not needed in this letter",
    Section.POINT: _NO_ROOM,
    Section.WORRY: "you noted no answer to it, and raising it again would not help",
    Section.ANSWER: "this letter does not raise the concern again",
    Section.PROMISED: "this letter is not the place for it",
    Section.UNSAID: _NO_ROOM,
    Section.SAID: "this letter is not the place to put it right",
    Section.FACT: "this letter is not the place to put it right",
    Section.REASON: "it belongs to a withdrawal",
    Section.CANCEL: "it belongs to a withdrawal",
    Section.OUTCOME: "it belongs to the reply to the outcome",
    Section.GIST: "said in an earlier letter or call",
    Section.CONFIDENTIAL: "told in confidence",
    Section.FOR_CONSULTANT: _NO_ROOM,
    Section.KEEP_PRIVATE: "you asked to keep it private",
}

# What somebody else said is not listed in a letter, save what a reader would look for there.
_ANOTHERS: Final[Mapping[Section, str]] = {
    Section.WORRY: "raised by {names}, so it is answered only there",
    Section.ANSWER: "raised by {names}, so it is answered only there",
    Section.UNSAID: "kept for {names}, to whom you wished to say it",
    Section.CONFIDENTIAL: "told in confidence",
}
WHYS: Final = frozenset({*_REASONS.values(), *_ANOTHERS.values(), _HELD_BACK})
"""Why notes are left out, for whoever says it in another language; ``{names}`` is filled in."""

_FOR_EVERYBODY: Final = frozenset(
    {Section.POINT, Section.WORRY, Section.ANSWER, Section.PROMISED, Section.UNSAID}
)


def names_of(conversation: Conversation) -> str:
    """The names of a conversation's interviewers as noted: ``A``, ``A and B``, ``A, B and C``."""
    names = [interviewer.name for interviewer in conversation.interviewers]
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def account_for(
    debrief: Debrief,
    conversation: Conversation | None,
    used_paths: Collection[str],
    language: Language,
    *,
    reader: Reader = Reader.INTERVIEWER,
    because: Mapping[str, str] | None = None,
    reasons: Mapping[Section, str] | None = None,
) -> tuple[LeftOut, ...]:
    """The notes that a letter could have held and does not, in the order of ``standings``.

    ``conversation`` is the reader's, or ``None`` for a letter to nobody of the panel (the
    consultant, the referrer), which could have held every note. A note that is withheld from such
    a ``reader`` has that reason; else it is looked up by path in ``because`` (a plan has
    one), then by section in ``reasons`` (a kind's own) and in the usual ones.
    """
    table = {**_REASONS, **(reasons or {})}
    told = because or {}
    kept = withheld(debrief, language, reader)
    _tell_the_truth(table, debrief, used_paths, reasons or {})
    for_nobody = withheld(debrief, language)
    answers = _answers(debrief)
    left = []
    for standing in standings(debrief):
        path = standing.note.path
        if path in used_paths:
            continue
        why = kept.get(path) or told.get(path)
        if conversation is None and standing.conversation is not None:
            # It belongs to no interviewer's letter that none of them may read.
            why = why or for_nobody.get(path)
        why = why or _usual(standing, conversation, table)
        if standing.section is Section.WORRY and why == _REASONS[Section.WORRY]:
            why = _why_not_raised(answers.get(path), kept)
        is_listed = conversation is None or _is_listed(standing, conversation)
        if why and is_listed:
            left.append(LeftOut(path, why))
    return tuple(left)


def _tell_the_truth(
    table: dict[Section, str],
    debrief: Debrief,
    used_paths: Collection[str],
    own: Mapping[Section, str],
) -> None:
    """Say that one is enough only of a section of which the letter has one."""
    opportunity = debrief.opportunity
    for section, notes in (
        (Section.ACCOMPLISHMENT, debrief.candidate.accomplishments),
        (Section.WHY, opportunity.why),
        (Section.DIFFERENCE, opportunity.difference),
    ):
        if section not in own and not any(note.path in used_paths for note in notes):
            table[section] = _NO_ROOM


def _answers(debrief: Debrief) -> Mapping[str, str]:
    """The path of each worry that was answered, with the path of its answer."""
    return {
        concern.worry.path: concern.answer.path
        for conversation in debrief.conversations
        for concern in conversation.concerns
        if concern.answer is not None
    }


def _why_not_raised(answer: str | None, kept: Mapping[str, str]) -> str:
    if answer is None:
        return _REASONS[Section.WORRY]
    return _HELD_BACK if answer in kept else _REASONS[Section.ANSWER]


def _is_listed(standing: Standing, conversation: Conversation) -> bool:
    owner = standing.conversation
    return owner is None or owner.path == conversation.path or standing.section in _ANOTHERS


def _usual(
    standing: Standing, conversation: Conversation | None, table: Mapping[Section, str]
) -> str:
    owner = standing.conversation
    if conversation and owner and owner.path != conversation.path:
        return _ANOTHERS.get(standing.section, "").format(names=names_of(owner))
    if conversation is None and owner and standing.section in _FOR_EVERYBODY:
        return f"it belongs to the letter for {names_of(owner)}"
    return table[standing.section]
