"""Who may read each note of a debrief, and why: the rules that hold for every kind of letter.

A note is said to the person whose conversation it belongs to, to anyone, to the
consultant alone, or to nobody. What was told in confidence is kept out with whatever
repeats it elsewhere in the debrief. Source: DESIGN.md, "The rules of the house", 2.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import Final, cast

from sincerely.core.debrief import Conversation, Debrief, Note
from sincerely.core.language import Language
from sincerely.core.letters.discretion import (
    doubt,
    indiscretion,
    names_a_private_person,
    runs_somebody_down,
    tells_on_a_colleague,
)
from sincerely.core.letters.leaks import (
    Confidence,
    leak_in,
    open_texts,
    read_confidences,
    says_it_is_secret,
)
from sincerely.core.letters.retelling import retold
from sincerely.core.letters.sections import Section
from sincerely.core.people import parse_name

__all__ = ["Reader", "Section", "Standing", "doubtful", "may_say", "standings", "withheld"]


class Reader(StrEnum):
    """For whom a letter is written."""

    INTERVIEWER = "interviewer"
    CONSULTANT = "consultant"


@dataclass(frozen=True, slots=True)
class Standing:
    """A note, its section, and its conversation (``None`` where it belongs to no one's)."""

    note: Note
    section: Section
    conversation: Conversation | None = None


_TALKED: Final = frozenset({Section.POINT, Section.UNSAID, Section.WHY})
_SCORN: Final = "it runs somebody down, which no letter should"
_GOSSIP: Final = "talk about others is not for a letter"
_PRIVATE_PERSON: Final = "it concerns one person who is not for a letter to name"
_CONFIDENCE: Final = "told in confidence"
_BY_SECTION: Final[Mapping[Section, str]] = {
    Section.CONFIDENTIAL: _CONFIDENCE,
    Section.KEEP_PRIVATE: "you asked to keep it private",
    Section.FOR_CONSULTANT: "for your consultant alone",
}
# What the candidate marked as not for use, and why the last one left.
_TAGGED: Final = re.compile(
    r"[(\[](?:private|personal|gossip|rumou?r|aside|secret|irrelevant|ignore|my (?:own )?"
    r"(?:view|guess|opinion|thought|take)|not for (?:the |a |any )?letters?|for me|note to self|lol|"
    r"don['’]?t (?:use|say|write)|do not (?:use|say|write))[^)\]]*[)\]]|\bnote to self\b",
    re.IGNORECASE,
)
_PREDECESSOR: Final = re.compile(
    r"\b(?:(?:last|previous|former|prior|old|ex-?|outgoing|departed)[ -]?"
    r"(?:one|person|guy|\w+ )?(?:director|manager|head|chief|officer|boss|vp|president|c[a-z]o|dean|"
    r"superintendent|principal|chef|partner|lead|holder|incumbent|one|guy|person|controller|editor)|"
    r"predecessor|incumbent)\b.{0,24}\b(?:quit|fired|sacked|pushed|walked|(?:resigned|left)(?=.*\b(?:over|after|because|under|in (?:tears|disgrace|a huff)|suddenly|abruptly)\b)|let go|"
    r"dismissed|suspended|burn(?:ed|t) out|drank|stole|lasted|failed|useless|disaster|forced out)\b",
    re.IGNORECASE,
)
# One patient, pupil or client, told apart by a name's initials, a bed or a room.
_ONE_PERSON: Final = re.compile(
    r"\b(?i:patient|client|resident|pupil|student|child|inmate|tenant|case|service user)\b[ ,:]+"
    r"(?:(?i:in|from|of) )?(?:[A-Z]\.? ?[A-Z]\.?(?: ?[A-Z]\.?)?"
    r"(?=['’]s\b| (?:fell|died|is|was|has|had|left|came|got|\w+ed)\b|[.,;)]|$)|(?i:bed|room|cell|flat) \d+)"
    r"|\b(?i:bed|cell) \d+\b",
)
_COLLEAGUE: Final = "what one of them makes of you is not for another's letter"
# Where what was told in confidence may be told again in other words.
_RETOLD: Final = frozenset(
    {
        Section.POINT,
        Section.ANSWER,
        Section.PROMISED,
        Section.DIFFERENCE,
        Section.NEXT_STEP,
        Section.WHY,
        Section.OUTCOME,
        Section.REASON,
        Section.CANCEL,
    }
)
_OWN: Final = frozenset({Section.ACCOMPLISHMENT, Section.ANSWER, Section.FACT, Section.UNSAID})


def standings(debrief: Debrief) -> Iterator[Standing]:
    """Every note of the debrief with its place, in the order of the file's reference."""
    shared = (
        (Section.ACCOMPLISHMENT, debrief.candidate.accomplishments),
        (Section.CRITERION, debrief.opportunity.criteria),
        (Section.WHY, debrief.opportunity.why),
        (Section.DIFFERENCE, debrief.opportunity.difference),
        (Section.UNSAID, debrief.unsaid),
        (Section.CONFIDENTIAL, debrief.confidential),
        (Section.FOR_CONSULTANT, debrief.for_consultant),
        (Section.GIST, tuple(t.gist for t in (*debrief.sent, *debrief.heard) if t.gist)),
    )
    for section, notes in shared:
        yield from (Standing(note, section) for note in notes)
    if debrief.interview.next_step:
        yield Standing(debrief.interview.next_step, Section.NEXT_STEP)
    if debrief.outcome and debrief.outcome.note:
        yield Standing(debrief.outcome.note, Section.OUTCOME)
    if withdrawal := debrief.withdrawal:
        if withdrawal.reason:
            yield Standing(withdrawal.reason, Section.REASON)
        if withdrawal.cancel:
            yield Standing(withdrawal.cancel, Section.CANCEL)
        yield from (Standing(note, Section.KEEP_PRIVATE) for note in withdrawal.keep_private)
    for conversation in debrief.conversations:
        yield from _standings_of(conversation)


def _standings_of(conversation: Conversation) -> Iterator[Standing]:
    for section, notes in (
        (Section.POINT, conversation.points),
        (Section.PROMISED, conversation.promised),
        (Section.UNSAID, conversation.unsaid),
        (Section.CONFIDENTIAL, conversation.confidential),
        (Section.FOR_CONSULTANT, conversation.for_consultant),
    ):
        yield from (Standing(note, section, conversation) for note in notes)
    for concern in conversation.concerns:
        yield Standing(concern.worry, Section.WORRY, conversation)
        if concern.answer:
            yield Standing(concern.answer, Section.ANSWER, conversation)
    for correction in conversation.corrections:
        yield Standing(correction.said, Section.SAID, conversation)
        yield Standing(correction.fact, Section.FACT, conversation)


def withheld(
    debrief: Debrief, language: Language, reader: Reader = Reader.INTERVIEWER
) -> Mapping[str, str]:
    """The paths of the notes that no letter to such a reader may hold, each with its reason.

    The reasons never repeat the note. Notes that are held back only from some of the
    interviewers (another's concern) are ``may_say``'s business. Asked again of the same
    debrief, as every letter of a panel does, it answers from memory.
    """
    return _withheld(debrief, language, reader)


@lru_cache(maxsize=8)
def doubtful(debrief: Debrief, language: Language) -> Mapping[str, str]:
    """The paths of notes that may be said, but may be taken for a remark, each with what for."""
    kept = withheld(debrief, language)
    found = {
        standing.note.path: doubt(standing.note.text, standing.section, language)
        for standing in standings(debrief)
        if standing.note.path not in kept
    }
    return MappingProxyType({path: why for path, why in found.items() if why})


def _judge(debrief: Debrief, language: Language, reader: Reader) -> Mapping[str, str]:
    confidences = read_confidences(debrief, language)
    names = _names(debrief)
    kept: dict[str, str] = {}
    for standing in standings(debrief):
        owner = standing.conversation
        others = frozenset(
            name
            for name, conversations in names.items()
            if owner is not None and owner.path not in conversations
        )
        why = _why_kept(standing, language, confidences, reader) or (
            _COLLEAGUE
            if reader is Reader.INTERVIEWER and tells_on_a_colleague(standing.note.text, others)
            else ""
        )
        if why:
            kept[standing.note.path] = why
    kept |= _retold(debrief, confidences, language, kept)
    _keep_answers(debrief, kept)
    return MappingProxyType(kept)


def _retold(
    debrief: Debrief,
    confidences: tuple[Confidence, ...],
    language: Language,
    kept: Mapping[str, str],
) -> dict[str, str]:
    """The notes that tell a confidence in wholly other words, by path, each with its reason."""
    asked = [
        standing.note
        for standing in standings(debrief)
        if standing.section in _RETOLD and standing.note.path not in kept
    ]
    spoken_of = open_texts(debrief)
    reasons = retold([note.text for note in asked], confidences, language, spoken_of)
    return {note.path: reasons[note.text] for note in asked if note.text in reasons}


def _names(debrief: Debrief) -> Mapping[str, frozenset[str]]:
    """The interviewers' family and given names, each with the paths of the conversations of its bearers."""
    found: dict[str, set[str]] = {}
    for conversation in debrief.conversations:
        for person in conversation.interviewers:
            name = parse_name(person.name)
            for word in filter(None, (name.given, name.family or person.name)):
                found.setdefault(word, set()).add(conversation.path)
    return {name: frozenset(paths) for name, paths in found.items()}


def _keep_answers(debrief: Debrief, kept: dict[str, str]) -> None:
    """Withhold the answer to a worry that is withheld: it would bring the worry up."""
    for conversation in debrief.conversations:
        for concern in conversation.concerns:
            if concern.answer is not None and concern.worry.path in kept:
                kept.setdefault(concern.answer.path, kept[concern.worry.path])


_withheld = cast(
    "Callable[[Debrief, Language, Reader], Mapping[str, str]]", lru_cache(maxsize=8)(_judge)
)


def _why_kept(
    standing: Standing, language: Language, confidences: tuple[Confidence, ...], reader: Reader
) -> str:
    section, text = standing.section, standing.note.text
    if section is Section.FOR_CONSULTANT and reader is Reader.CONSULTANT:
        return ""
    if section in _BY_SECTION:
        return _BY_SECTION[section]
    if says_it_is_secret(text):
        return _CONFIDENCE
    if _ONE_PERSON.search(text) or names_a_private_person(text, language):
        return _PRIVATE_PERSON
    owner = standing.conversation
    readers = " ".join(i.name for i in owner.interviewers) if owner else ""
    return _indiscreet(standing, language, reader) or leak_in(
        text, confidences, readers=readers, is_own=section in _OWN
    )


def _indiscreet(standing: Standing, language: Language, reader: Reader) -> str:
    """Why the note is better not said to such a reader; the consultant may hear nearly all."""
    section, text = standing.section, standing.note.text
    if reader is Reader.CONSULTANT:
        return _SCORN if section is Section.REASON and runs_somebody_down(text) else ""
    is_talk = section in _TALKED and (_TAGGED.search(text) or _PREDECESSOR.search(text))
    return _GOSSIP if is_talk else indiscretion(text, section, language)


def may_say(note: Note, conversation: Conversation, kept: Mapping[str, str]) -> bool:
    """Whether a letter for this conversation may hold the note: it is not kept, nor another's."""
    path = note.path
    if path in kept:
        return False
    return not path.startswith("conversations[") or path.startswith(f"{conversation.path}.")
