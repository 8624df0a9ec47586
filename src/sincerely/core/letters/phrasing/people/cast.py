"""Who is who in a note: the reader, the candidate, everybody else, and which words are names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from sincerely.core.debrief import Conversation, Debrief, Interviewer, Note
from sincerely.core.language import Language, WordClass
from sincerely.core.tables import word_set

__all__ = ["Cast", "Gender", "Role", "cast_for"]


class Role(StrEnum):
    """Whom a word of a note means."""

    READER = "you"
    CANDIDATE = "I"
    OTHER = "other"


class Gender(StrEnum):
    """The pronoun a person is spoken of with."""

    HE = "he"
    SHE = "she"
    UNKNOWN = "unknown"


_TITLES: Final = {
    "mr": Gender.HE, "sir": Gender.HE, "lord": Gender.HE, "ms": Gender.SHE, "mrs": Gender.SHE,
    "miss": Gender.SHE, "dame": Gender.SHE, "lady": Gender.SHE, "dr": Gender.UNKNOWN,
    "prof": Gender.UNKNOWN, "professor": Gender.UNKNOWN, "judge": Gender.UNKNOWN,
    "rev": Gender.UNKNOWN, "revd": Gender.UNKNOWN, "reverend": Gender.UNKNOWN, "mx": Gender.UNKNOWN,
    "capt": Gender.UNKNOWN, "captain": Gender.UNKNOWN, "col": Gender.UNKNOWN,
    "colonel": Gender.UNKNOWN, "major": Gender.UNKNOWN, "maj": Gender.UNKNOWN,
    "lt": Gender.UNKNOWN, "sgt": Gender.UNKNOWN, "sergeant": Gender.UNKNOWN,
    "gen": Gender.UNKNOWN, "general": Gender.UNKNOWN, "commander": Gender.UNKNOWN,
    "cmdr": Gender.UNKNOWN, "admiral": Gender.UNKNOWN, "hon": Gender.UNKNOWN,
    "bishop": Gender.UNKNOWN, "canon": Gender.UNKNOWN, "father": Gender.HE, "sister": Gender.SHE,
    "justice": Gender.UNKNOWN, "councillor": Gender.UNKNOWN, "cllr": Gender.UNKNOWN,
    "fr": Gender.HE, "brother": Gender.HE, "mother": Gender.SHE, "baroness": Gender.SHE,
    "most": Gender.UNKNOWN, "very": Gender.UNKNOWN, "right": Gender.UNKNOWN, "rt": Gender.UNKNOWN,
    "the": Gender.UNKNOWN, "ven": Gender.UNKNOWN, "archbishop": Gender.UNKNOWN,
    "archdeacon": Gender.UNKNOWN, "cardinal": Gender.UNKNOWN, "rabbi": Gender.UNKNOWN,
    "imam": Gender.UNKNOWN, "pastor": Gender.UNKNOWN, "msgr": Gender.UNKNOWN, "mgr": Gender.UNKNOWN,
    "brig": Gender.UNKNOWN, "brigadier": Gender.UNKNOWN, "cpl": Gender.UNKNOWN,
    "corporal": Gender.UNKNOWN, "lieutenant": Gender.UNKNOWN, "cdr": Gender.UNKNOWN,
    "adm": Gender.UNKNOWN, "senator": Gender.UNKNOWN, "ambassador": Gender.UNKNOWN,
    "baron": Gender.HE, "sheikh": Gender.HE,
}  # fmt: skip
_SUFFIX: Final = re.compile(
    r"^(?:jr|sr|ii|iii|iv|phd|md|rn|msn|mba|cpa|esq|ret|obe|mbe|cbe|frcs|qc|kc)$"
)
_THIRD: Final = re.compile(r"(?:^|[.;,] |\band )(he|she)\b", re.IGNORECASE)
_FIRST: Final = re.compile(r"\b(?:I|me|my|[Ii]['’](?:m|d|ve|ll)|i(?= [a-z]))\b")
_BODIES: Final = word_set("committee board panel council team trustees governors partners")
# Words that a name may hold ("The Fairhaven Trust") and that are no name by themselves.
_FUNCTION: Final = word_set(
    "the a an of in on at for with from by about over under to and or but nor so as if when while"
    " this that these those my his her its our your their he she they we you it who which what how"
    " why where not no all each every both any some more most i me him them us is are was were be"
    " has have had do does did will would can could should may might must shall than then there"
    " county de la le du van von der den del di da des y e et und"
)
_WORD: Final = re.compile(r"[\w&][\w&'’.-]*")


@dataclass(frozen=True, slots=True)
class Cast:
    """The people of one debrief as one letter's reader sees them.

    ``forms`` maps a lower-cased name, of one word or several, to its role.
    ``proper`` holds the words whose capital is kept wherever they stand.
    ``writes_as`` is ``I`` where the notes speak of the candidate in the first person,
    ``he`` or ``she`` where in the third, empty where they do not tell. ``house`` is the
    employer's name. ``is_told_of_me``: what is read is the candidate's own and is told to the
    reader, who may stand in it as "she": "know the grower she likes".
    """

    forms: dict[tuple[str, ...], Role]
    proper: dict[str, str]
    reader_gender: Gender
    candidate_gender: Gender
    writes_as: str
    is_group: bool
    house: str
    is_told_of_me: bool = False


def cast_for(debrief: Debrief, reader: Conversation | None, language: Language) -> Cast:
    """The cast of ``debrief`` for a letter to ``reader`` (``None``: to nobody of the panel)."""
    forms: dict[tuple[str, ...], Role] = {}
    for interviewer in debrief.interviewers():
        _add(forms, interviewer.name, Role.OTHER)
    if debrief.consultant:
        _add(forms, debrief.consultant.name, Role.OTHER)
    if debrief.referrer:
        _add(forms, debrief.referrer.name, Role.OTHER)
    is_group = reader is not None and len(reader.interviewers) > 1
    if reader is not None and not is_group:
        _add(forms, reader.interviewers[0].name, Role.READER)
        if reader.interviewers[0].address_as:
            _add(forms, reader.interviewers[0].address_as, Role.READER)
    if reader is not None and is_group:
        forms.update(dict.fromkeys(_bodies(reader), Role.READER))
    _add(forms, debrief.candidate.name, Role.CANDIDATE)
    forms["the", "candidate"] = Role.CANDIDATE
    writes_as, gender = _writing(debrief)
    return Cast(
        forms,
        _proper(debrief, language),
        _gender(reader.interviewers[0]) if reader is not None and not is_group else Gender.UNKNOWN,
        gender,
        writes_as,
        is_group,
        debrief.opportunity.employer,
    )


def _bodies(readers: Conversation) -> set[tuple[str, ...]]:
    """What a group that sits as one body is called in notes: "the committee", "the search committee"."""
    titles = {(one.title or "").lower() for one in readers.interviewers}
    words = tuple(titles.pop().split()) if len(titles) == 1 else ()
    return {("the", words[-1]), ("the", *words)} if words and words[-1] in _BODIES else set()


def name_words(name: str) -> tuple[str, ...]:
    """The words of a name without titles before it and letters after it."""
    words = [word.strip(",.()") for word in name.replace(",", " ").split()]
    while len(words) > 1 and words[0].lower().rstrip(".") in _TITLES:
        words = words[1:]
    while len(words) > 1 and _SUFFIX.match(words[-1].lower().replace(".", "")):
        words = words[:-1]
    return tuple(word for word in words if word)


def _add(forms: dict[tuple[str, ...], Role], name: str, role: Role) -> None:
    words = tuple(word.lower() for word in name_words(name))
    forms[words] = role
    for single in {words[0], words[-1], " ".join(words[1:])}:
        key = tuple(single.split())
        # A form that two people share tells nobody apart.
        shared = key in forms and forms[key] is not role and role is not Role.OTHER
        if key and (len(key[0]) > 1):
            clash = shared and not _is_same_person(forms, words, key)
            forms[key] = Role.OTHER if clash else role


def _is_same_person(
    forms: dict[tuple[str, ...], Role], words: tuple[str, ...], key: tuple[str, ...]
) -> bool:
    holders = [
        full
        for full in forms
        if len(full) > len(key) and (full[: len(key)] == key or full[-len(key) :] == key)
    ]
    return all(full == words or full[-len(full) :] == words[-len(full) :] for full in holders)


def _gender(interviewer: Interviewer) -> Gender:
    pronouns = (interviewer.pronouns or "").lower()
    if pronouns.startswith(("she", "her")):
        return Gender.SHE
    if pronouns.startswith(("he", "him")):
        return Gender.HE
    first = interviewer.name.split()[0].lower().rstrip(".") if interviewer.name.split() else ""
    return _TITLES.get(first, Gender.UNKNOWN)


def _own_notes(debrief: Debrief) -> Iterable[Note]:
    """Notes that speak of the candidate and of nobody else, as a rule."""
    yield from debrief.candidate.accomplishments
    yield from debrief.unsaid
    yield from debrief.opportunity.difference
    for conversation in debrief.conversations:
        yield from conversation.unsaid
        for concern in conversation.concerns:
            if concern.answer:
                yield concern.answer


def _all_notes(debrief: Debrief) -> Iterable[Note]:
    yield from _own_notes(debrief)
    yield from debrief.opportunity.why
    yield from debrief.opportunity.criteria
    for conversation in debrief.conversations:
        yield from conversation.points
        yield from conversation.promised
        yield from (concern.worry for concern in conversation.concerns)
        for correction in conversation.corrections:
            yield correction.said
            yield correction.fact
    if debrief.interview.next_step:
        yield debrief.interview.next_step


def _writing(debrief: Debrief) -> tuple[str, Gender]:
    first_name = debrief.candidate.name.split()[0].lower().rstrip(".")
    titled = _TITLES.get(first_name, Gender.UNKNOWN)
    own = [note.text for note in _own_notes(debrief)]
    as_i = [text for text in own if _FIRST.search(text)]
    as_other = [found for text in own if text not in as_i and (found := _THIRD.search(text))]
    if as_other and len(as_other) >= len(as_i):
        pronoun = as_other[0].group(1).lower()
        return pronoun, Gender(pronoun)
    if any(_FIRST.search(note.text) for note in _all_notes(debrief)):
        return "I", titled
    return "", titled


def _proper(debrief: Debrief, language: Language) -> dict[str, str]:
    """Lower-cased word to the spelling that keeps its capitals."""
    proper: dict[str, str] = {}
    people = [i.name for i in debrief.interviewers()] + [debrief.candidate.name]
    people += [debrief.consultant.name] if debrief.consultant else []
    people += [debrief.referrer.name] if debrief.referrer else []
    for name in people:
        for word in name_words(name):
            if not language.is_word(word) or len(word) < 2:
                proper[word.lower()] = word
    places = (debrief.opportunity.employer, debrief.opportunity.place, debrief.candidate.home)
    firm = debrief.consultant.firm if debrief.consultant else None
    for text in (*places, firm):
        for word in _WORD.findall(text or ""):
            if word[0].isupper() and not language.is_word(word):
                proper[word.lower()] = word
    for note in _all_notes(debrief):
        if not _is_title_case(note.text) and not note.text.isupper():
            proper.update(_mid_sentence_capitals(note.text))
    proper.update(_capitals_in_low_starts([note.text for note in _own_notes(debrief)]))
    return {low: word for low, word in proper.items() if low not in _FUNCTION and len(low) > 1}


def _capitals_in_low_starts(texts: Sequence[str]) -> dict[str, str]:
    """Names at the head of a note, where the writer begins nearly every other in lower case."""
    heads = [match.group() for text in texts if (match := _WORD.match(text)) is not None]
    low = sum(head.islower() for head in heads)
    if low < _HABIT * (len(heads) - low) or not low:
        return {}
    named = (head for head in heads if head[1:].islower() and head[0].isupper())
    return {head.lower(): head for head in named if not head.endswith(("ed", "ing"))}


_HABIT: Final = 5  # notes that begin in lower case for each that does not


def _is_title_case(text: str) -> bool:
    words = [word for word in _WORD.findall(text) if word[0].isalpha() and len(word) > 3]
    return len(words) > 3 and sum(word[0].isupper() for word in words) > 0.7 * len(words)


def _mid_sentence_capitals(text: str) -> dict[str, str]:
    """Words capitalised where no sentence begins: names, for a writer who types as people do."""
    found: dict[str, str] = {}
    matches = list(_WORD.finditer(text))
    for index, match in enumerate(matches):
        word = match.group().rstrip(".'’-")
        gap = text[matches[index - 1].end() : match.start()] if index else "."
        begins = not index or any(mark in gap for mark in '.;:?!"“‘(—–-') or gap.startswith("\n")
        previous_stop = index and matches[index - 1].group().endswith(".")
        neighbours = [
            m.group()[:1].isupper()
            for m in matches[max(0, index - 1) : index + 2]
            if m is not match
        ]
        if begins or previous_stop or not word or word == "I":
            continue
        if word[0].isupper() and (not any(neighbours[-1:]) and not (index > 1 and neighbours[0])):
            found[word.lower()] = word
    return found


def is_sure_name(words: Sequence[str], language: Language) -> bool:
    """Whether a one-word name cannot be read as an English word ("Will", "Mark" can)."""
    return len(words) > 1 or not (
        language.is_word(words[0]) or language.lemmas(words[0], WordClass.VERB)
    )
