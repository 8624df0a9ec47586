"""The words that a debrief makes known: people, firms, places, roles, terms of the trade."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Final

from sincerely.core.debrief import Debrief, Interviewer, Locale
from sincerely.core.people import address, parse_name
from sincerely.core.people.titles import DOCTORATES
from sincerely.core.proof.notes import all_notes
from sincerely.core.proof.spelling import bare, plain

__all__ = [
    "HONORIFICS",
    "WORD",
    "Known",
    "Name",
    "NameKind",
    "Person",
    "known_of",
    "without_possessive",
]

# A word of a name: hyphens, apostrophes and the ampersand of a firm hold it together.
WORD: Final = re.compile(r"[^\W_]+\.?(?:(?:--|['’‘&‑‐-])[^\W_]+)*", re.UNICODE)

HONORIFICS: Final = {
    **dict.fromkeys(("mr", "mister"), "Mr"),
    **dict.fromkeys(("mrs",), "Mrs"),
    **dict.fromkeys(("ms",), "Ms"),
    "miss": "Miss",
    "mx": "Mx",
    **dict.fromkeys(("dr", "doctor"), "Dr"),
    **dict.fromkeys(("prof", "professor"), "Professor"),
    "sir": "Sir",
    "dame": "Dame",
    **dict.fromkeys(("lord",), "Lord"),
    **dict.fromkeys(("lady",), "Lady"),
    "baroness": "Baroness",
    "baron": "Baron",
    **dict.fromkeys(("rev", "revd", "reverend"), "Reverend"),
    **dict.fromkeys(("fr", "father"), "Father"),
    "sister": "Sister",
    "rabbi": "Rabbi",
    "imam": "Imam",
    "pastor": "Pastor",
    "bishop": "Bishop",
    "canon": "Canon",
    **dict.fromkeys(("hon", "honourable", "honorable"), "Hon"),
    "judge": "Judge",
    "justice": "Justice",
    **dict.fromkeys(("cllr", "councillor"), "Councillor"),
    "senator": "Senator",
    "ambassador": "Ambassador",
    **dict.fromkeys(("capt", "captain"), "Captain"),
    **dict.fromkeys(("maj", "major"), "Major"),
    **dict.fromkeys(("col", "colonel"), "Colonel"),
    **dict.fromkeys(("lt", "lieutenant"), "Lieutenant"),
    **dict.fromkeys(("gen", "general"), "General"),
    **dict.fromkeys(("brig", "brigadier"), "Brigadier"),
    **dict.fromkeys(("adm", "admiral"), "Admiral"),
    **dict.fromkeys(("cmdr", "cdr", "commander"), "Commander"),
    **dict.fromkeys(("sgt", "sergeant"), "Sergeant"),
}
_BY_PRONOUN: Final = {"he": "Mr", "she": "Ms", "they": "Mx", "ze": "Mx", "xe": "Mx"}
_SHORT: Final = frozenset({"the", "of", "and", "for", "in", "at", "on", "to", "a", "an", "by"})


class NameKind(StrEnum):
    """What a known name names."""

    PERSON = "person"
    FIRM = "firm"
    PLACE = "place"
    TERM = "term"


@dataclass(frozen=True, slots=True)
class Name:
    """A known name as the debrief has it, and its words (no honorific, no suffix)."""

    text: str
    words: tuple[str, ...]
    kind: NameKind


@dataclass(frozen=True, slots=True)
class Person(Name):
    """A person. ``titles`` are the honorifics that they are known by, none if none is."""

    titles: frozenset[str]
    as_noted: str


@dataclass(frozen=True, slots=True)
class Known:
    """What a debrief makes known.

    ``words`` are all of its words as it writes them; ``bare`` the same without case and
    marks. ``names`` are what a letter must spell exactly so.
    """

    words: frozenset[str]
    bare: frozenset[str]
    names: tuple[Name, ...]

    @property
    def people(self) -> tuple[Person, ...]:
        """The people among the names, interviewers first."""
        return tuple(name for name in self.names if isinstance(name, Person))

    def has(self, word: str) -> bool:
        """Whether the debrief writes the word so, or in lower case where this has a capital."""
        word = plain(word)
        own = without_possessive(word)
        forms = {word, own, word.rstrip("."), own[:1].lower() + own[1:]}
        if own.isupper() and len(own) > 1:
            return not forms.isdisjoint(self.words) or bare(own) in self.bare
        return not forms.isdisjoint(self.words)


def without_possessive(word: str) -> str:
    """The word without ``'s`` or a last apostrophe."""
    return re.sub(r"(?:['’]s|['’])$", "", word)


@lru_cache(maxsize=64)
def known_of(debrief: Debrief) -> Known:
    """What the debrief makes known."""
    texts = [plain(note.text) for note in all_notes(debrief) if not _is_address(note.text)]
    words = {form for text in texts for m in WORD.finditer(text) for form in _forms(m.group())}
    people = [*_people(debrief)]
    words |= {word for person in people for word in person.words}
    seen = {plain(person.text) for person in people}
    others = [*_firms(debrief), *_places(debrief), *_terms(texts)]
    names: list[Name] = [*people]
    for name in others:
        if plain(name.text) not in seen and name.words:
            seen.add(plain(name.text))
            names.append(name)
    return Known(frozenset(words), frozenset(bare(word) for word in words), tuple(names))


def _is_address(text: str) -> bool:
    """Whether it is an e-mail address, which spells no name as a letter would."""
    return "@" in text and " " not in text.strip()


def _forms(word: str) -> Iterator[str]:
    yield word.rstrip(".")
    yield without_possessive(word).rstrip(".")
    if "-" in word:
        yield from (part for part in word.split("-") if part)


def _people(debrief: Debrief) -> Iterator[Person]:
    literal = " ".join(plain(note.text) for note in all_notes(debrief))
    for interviewer in debrief.interviewers():
        yield _person(interviewer, literal)
    yield _person(Interviewer(debrief.candidate.name), literal)
    for one in (debrief.consultant, debrief.referrer):
        if one:
            yield _person(Interviewer(one.name), literal)
    if debrief.outcome and debrief.outcome.told_by:
        yield _person(Interviewer(debrief.outcome.told_by), literal)
    for touch in (*debrief.sent, *debrief.heard):
        yield _person(Interviewer(touch.person), literal)


def _person(interviewer: Interviewer, literal: str) -> Person:
    name = parse_name(interviewer.name, interviewer.title or "")
    words = _words(name.full)
    titles = {_canonical(title.text) for title in name.titles if title.text}
    if {re.sub(r"\W", "", suffix).lower() for suffix in name.suffixes} & DOCTORATES:
        titles.add("Dr")
    for formal in (False, True):
        greeted = _words(address(interviewer, Locale.US, formal=formal).greeting_name)
        titles |= {HONORIFICS[word.lower()] for word in greeted[:1] if word.lower() in HONORIFICS}
        words += tuple(
            word for word in greeted if word not in words and word.lower() not in HONORIFICS
        )
    if interviewer.address_as:
        titles |= {
            HONORIFICS[w.lower()] for w in _words(interviewer.address_as) if w.lower() in HONORIFICS
        }
    pronoun = re.match(r"\w+", (interviewer.pronouns or "").lower())
    if pronoun and not titles and pronoun.group() in _BY_PRONOUN:
        titles.add(_BY_PRONOUN[pronoun.group()])
    return Person(
        name.full,
        (*words, *_words(name.nickname)),
        NameKind.PERSON,
        frozenset(titles | _titles_in(literal, words)),
        interviewer.name,
    )


def _titles_in(literal: str, words: tuple[str, ...]) -> set[str]:
    """The honorifics that the notes give to that family name."""
    if not words:
        return set()
    family = re.escape(words[-1])
    given = re.escape(words[0])
    pattern = rf"\b([^\W\d_]+)\.? (?:{given} )?{family}\b"
    found = (m.group(1).lower() for m in re.finditer(pattern, literal))
    return {HONORIFICS[title] for title in found if title in HONORIFICS}


def _canonical(title: str) -> str:
    last = title.rsplit(maxsplit=1)[-1].rstrip(".")
    return HONORIFICS.get(last.lower(), last)


def _words(text: str) -> tuple[str, ...]:
    return tuple(m.group().rstrip(".") for m in WORD.finditer(plain(text)))


def _firms(debrief: Debrief) -> Iterator[Name]:
    texts = [debrief.opportunity.employer]
    if debrief.consultant and debrief.consultant.firm:
        texts.append(debrief.consultant.firm)
    for text in texts:
        yield _name(text, NameKind.FIRM)


def _places(debrief: Debrief) -> Iterator[Name]:
    texts = [debrief.opportunity.place, debrief.candidate.home]
    texts += [*debrief.opportunity.address, *debrief.candidate.address]
    for text in texts:
        for part in re.split(r"[,\n]", text or ""):
            if re.search(r"[^\W\d_]", part):
                yield _name(part.strip(), NameKind.PLACE)


def _name(text: str, kind: NameKind) -> Name:
    return Name(text, _words(text), kind)


def _terms(texts: list[str]) -> Iterator[Name]:
    """The runs of capitalised words in the notes, but for a lone one where a sentence begins."""
    for text in texts:
        run: list[re.Match[str]] = []
        for m in [*WORD.finditer(text), None]:
            if m and _is_proper(m.group()) and (not run or _touches(text, run[-1], m)):
                run.append(m)
                continue
            yield from _term(text, run)
            run = [m] if m and _is_proper(m.group()) else []


def _is_proper(word: str) -> bool:
    return word[:1].isupper() or any(c.isupper() for c in word[1:])


def _touches(text: str, one: re.Match[str], other: re.Match[str]) -> bool:
    between = text[one.end() : other.start()]
    return between == " " and not one.group().endswith(".")


def _term(text: str, run: list[re.Match[str]]) -> Iterator[Name]:
    if not run:
        return
    begins = run[0].start() == 0 or text[: run[0].start()].rstrip()[-1:] in {
        ".",
        "!",
        "?",
        ";",
        ":",
        '"',
    }
    words = [without_possessive(m.group()).rstrip(".") for m in run]
    is_inner = any(c.isupper() for c in words[0][1:])
    if begins and not is_inner:
        words = words[1:]
    words = [word for word in words if word.lower() not in _SHORT and len(word) > 1]
    if words:
        yield Name(" ".join(words), tuple(words), NameKind.TERM)
