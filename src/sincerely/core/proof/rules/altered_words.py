"""A word that stands where the notes have its rival: this year for last year, a third for half."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from sincerely.core.debrief import Debrief
from sincerely.core.letters.terms import read_terms
from sincerely.core.proof.finding import Severity
from sincerely.core.proof.notes import all_notes
from sincerely.core.proof.patterns import capital_of
from sincerely.core.proof.rule import Match, Rule, Scope
from sincerely.core.proof.sample import sampled
from sincerely.core.proof.text import ProofText

__all__ = ["RULES"]

# Words of one line exclude each other in one statement.
_RIVALS: Final = (
    "half, third, quarter, fifth, tenth, two thirds, three quarters",
    "doubled, tripled, trebled, quadrupled, halved",
    "daily, weekly, fortnightly, monthly, quarterly, yearly, annually",
    "spring, summer, autumn, winter",
    "north, south, east, west",
    "northern, southern, eastern, western",
    "once, twice",
)
_UNITS: Final = "year|month|week|quarter|spring|summer|autumn|fall|winter|season|term|semester"
_RELATIVE: Final = re.compile(rf"\b(last|this|next)\s+({_UNITS})\b", re.IGNORECASE)
# Two words in common, besides the rivals, make a sentence one about that note.
_IN_COMMON: Final = 2
_GROUP: Final = {
    word.strip(): number for number, line in enumerate(_RIVALS) for word in line.split(",")
}
_WORD: Final = re.compile(
    rf"\b(?:{'|'.join(sorted((re.escape(w) for w in _GROUP), key=len, reverse=True))})\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Said:
    """One rival at its span; ``group`` is what it is a rival in."""

    start: int
    end: int
    text: str
    group: str

    @property
    def key(self) -> str:
        """The words in lower case, parted by single spaces."""
        return " ".join(self.text.lower().split())


@dataclass(frozen=True, slots=True)
class _Noted:
    """A note with a rival in it: the rivals, and the terms of the rest."""

    said: tuple[_Said, ...]
    terms: frozenset[str]


def _said_in(text: str) -> tuple[_Said, ...]:
    """Every rival that the text holds."""
    relative = [
        _Said(*m.span(), m[0], f"relative {m[2].lower()}") for m in _RELATIVE.finditer(text)
    ]
    taken = {m for one in relative for m in range(one.start, one.end)}
    plain = [
        _Said(*m.span(), m[0], str(_GROUP[m[0].lower()]))
        for m in _WORD.finditer(text)
        if m.start() not in taken and m.end() - 1 not in taken
    ]
    return (*relative, *plain)


def _terms(text: str) -> frozenset[str]:
    terms = read_terms(text)
    rivals = read_terms(" ".join(one.text for one in _said_in(text)))
    return (terms.stems | terms.names) - rivals.stems


@lru_cache(maxsize=64)
def _notes(debrief: Debrief) -> tuple[_Noted, ...]:
    read = ((note.text, _said_in(note.text)) for note in all_notes(debrief))
    return tuple(_Noted(said, _terms(text)) for text, said in read if said)


def _find(text: ProofText) -> Iterator[Match]:
    notes = _notes(text.debrief) if text.debrief else ()
    for sentence in text.sentences:
        for said in _said_in(sentence.text) if notes else ():
            meant = _meant(said, sentence.text, notes)
            if meant:
                start = sentence.start + said.start
                yield Match(
                    start,
                    start + len(said.text),
                    (capital_of(said.text, meant),),
                    f'The notes have "{meant}" here.',
                )


def _meant(said: _Said, sentence: str, notes: tuple[_Noted, ...]) -> str:
    """What the notes have in place of a rival; empty where they have it, or nothing."""
    rivals = [(note, one) for note in notes for one in note.said if one.group == said.group]
    if any(one.key == said.key for _, one in rivals):
        return ""
    terms = _terms(sentence)
    present = {one.key for one in _said_in(sentence)}
    near = [
        (len(note.terms & terms), one.key)
        for note, one in rivals
        if len(note.terms & terms) >= min(_IN_COMMON, len(note.terms)) and one.key not in present
    ]
    return max(near, default=(0, ""))[1]


RULES = (
    Rule(
        id="word-for-its-rival",
        severity=Severity.ERROR,
        message="The notes have another word here.",
        why="It changes what was said, and the one who said it knows.",
        source="Rule 1 of the house: a letter says nothing that the candidate did not",
        scope=Scope.DEBRIEF,
        find=_find,
        flags=(
            sampled("You want six carriers by the autumn.", "You want six carriers by the spring."),
            sampled("Wanting the carriers by winter is bold.", span="winter"),
            sampled("I know that you want carriers by the summer.", span="summer"),
        ),
        passes=(
            sampled("You want six carriers by the spring."),
            sampled("I moved in the summer, once, and went north."),
            sampled("Next week I will send the plan, and half of it is yours."),
        ),
    ),
)
