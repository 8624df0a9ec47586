"""The figures of a debrief, and whether a figure of a letter agrees with them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from itertools import permutations
from typing import Final

from sincerely.core.debrief import Debrief, Note
from sincerely.core.letters.terms import read_terms, stem
from sincerely.core.proof.figures import CLOCK, Figure, clock, figures_in
from sincerely.core.proof.naming import FUNCTION_WORDS
from sincerely.core.proof.notes import all_notes
from sincerely.core.proof.nouns import TIMES

__all__ = ["Fact", "Verdict", "judge", "known_figures"]

_NOT_NOTES: Final = re.compile(r"(?:email|phone|address|home|name|resume|timezone)(?:\[\d+\])?$")
_ABOUT: Final = re.compile(
    r"\b(?:about|around|nearly|almost|over|under|roughly|some|more than|less than|close to"
    r"|up to|at least|approximately|just)\s+$",
    re.IGNORECASE,
)
# Nouns that count what the letter itself lists, not what anybody noted.
_COUNTED: Final = """
    thing things point points question questions reason reasons way ways word words side sides
    part parts example examples idea ideas topic topics other others more of or and to kind kinds
    step steps lines sentence sentences thought thoughts
"""
_COUNTED_HERE: Final = frozenset(_COUNTED.split())
# What says that a figure was worked out from two others.
_DIFFERENCE: Final = re.compile(
    r"\b(?:by|less|fewer|more|faster|sooner|shorter|quicker|slower|longer|sav(?:ed|es|ing)"
    r"|difference|drop|rise|gain|reduction|increase|after|years?)\b",
    re.IGNORECASE,
)
_SMALL: Final = 12
_IN_PLACE: Final = 3  # words and figures shared with the note of a figure that is where it belongs
_FEW: Final = 3


@dataclass(frozen=True, slots=True)
class Fact:
    """A figure of a note, how the note writes it, and the words and figures beside it."""

    figure: Figure
    said: str
    terms: frozenset[str]
    path: str
    beside: frozenset[Fraction] = frozenset()


@dataclass(frozen=True, slots=True)
class _Around:
    """The words and figures of the sentence that a figure stands in."""

    terms: frozenset[str]
    stated: frozenset[Fraction]
    tells_a_difference: bool


@lru_cache(maxsize=16)
def _around_of(sentence: str) -> _Around:
    stated = frozenset(figure.value for figure in figures_in(sentence))
    return _Around(_terms(sentence), stated, bool(_DIFFERENCE.search(sentence)))


@dataclass(frozen=True, slots=True)
class Verdict:
    """A figure that does not agree. ``meant`` are the notes' figures that it may stand for.

    ``is_of_unit`` tells that the number is right and what it counts is not: weeks for months.
    """

    meant: tuple[Fact, ...]
    is_of_unit: bool = False

    @property
    def is_conflict(self) -> bool:
        """Whether a note has another figure for the same thing."""
        return bool(self.meant)


@lru_cache(maxsize=64)
def known_figures(debrief: Debrief) -> tuple[Fact, ...]:
    """Every figure of the notes, and the minutes of each conversation."""
    facts = [
        fact
        for note in all_notes(debrief)
        if not _NOT_NOTES.search(note.path)
        for fact in _of_note(note)
    ]
    if debrief.interview.at:
        at = debrief.interview.at
        facts.append(_time(clock(at.hour, at.minute), f"{at:%H:%M}", CLOCK, "interview.at"))
    for index, conversation in enumerate(debrief.conversations):
        if conversation.minutes:
            facts += _times(conversation.minutes, f"conversations[{index}].minutes")
    return tuple(facts)


def _of_note(note: Note) -> Iterator[Fact]:
    figures = figures_in(note.text)
    for figure in figures:
        said = note.text[figure.start : figure.end]
        beside = frozenset(other.value for other in figures if other is not figure)
        yield Fact(figure, said, _terms(note.text), note.path, beside)


def _times(minutes: int, path: str) -> Iterator[Fact]:
    yield _time(Fraction(minutes), str(minutes), "minutes", path)
    if minutes % 60 == 0:
        yield _time(Fraction(minutes, 60), str(minutes // 60), "hours", path)


def _time(value: Fraction, said: str, unit: str, path: str) -> Fact:
    return Fact(Figure(0, 0, value, unit, "", False), said, frozenset({"talk", "meet"}), path)


@lru_cache(maxsize=2048)
def _terms(text: str) -> frozenset[str]:
    terms = read_terms(text)
    return terms.stems | terms.names


def judge(figure: Figure, sentence: str, before: str, facts: tuple[Fact, ...]) -> Verdict | None:
    """What is wrong with a figure of a letter; ``None`` if the notes bear it out.

    ``before`` is the text up to the figure, for words like "about".
    """
    around = _around_of(sentence)
    if _is_either(figure, sentence):
        return None
    same = [fact for fact in facts if fact.figure.value == figure.value]
    rivals = [fact for fact in facts if fact.figure.value != figure.value]
    if same:
        return _of_other_unit(figure, around, same) or _swapped(figure, around, same, rivals)
    if _claims_nothing(figure) or _is_worked_out(figure, around, facts):
        return None
    if _ABOUT.search(before) and any(_is_near(figure, fact.figure) for fact in rivals):
        return None
    near = [fact for fact in rivals if _is_rival(figure, fact, around)]
    is_small = figure.value <= (_FEW if figure.unit else _SMALL)
    return None if figure.is_word and is_small and not near else Verdict(_best(near, around))


def _claims_nothing(figure: Figure) -> bool:
    """Whether it merely counts what the letter says: "two things"."""
    return figure.is_word and figure.value <= _SMALL and figure.unit in _COUNTED_HERE


def _is_either(figure: Figure, sentence: str) -> bool:
    """Whether it is one of two such as "three or four", which counts nothing."""
    around = sentence[max(0, figure.start - 12) : figure.end + 12]
    if not figure.is_word or " or " not in around:
        return False
    numbers = [m.value for m in figures_in(around) if m.is_word and m.value <= _SMALL]
    pairs = {(one, other) for one in numbers for other in numbers if other - one in {1, 2}}
    return any(figure.value in pair for pair in pairs)


def _of_other_unit(figure: Figure, around: _Around, same: list[Fact]) -> Verdict | None:
    """Whether the notes have so many of another unit of time, and none of this one."""
    timed = [fact for fact in same if fact.figure.unit in TIMES]
    if figure.unit not in TIMES or any(_unit(fact.figure) == _unit(figure) for fact in timed):
        return None
    near = [fact for fact in timed if _shared(fact, around)]
    return Verdict(_best(near, around), is_of_unit=True) if near else None


def _swapped(
    figure: Figure, around: _Around, same: list[Fact], rivals: list[Fact]
) -> Verdict | None:
    """Whether a known figure stands where the notes have another.

    So it is if nothing speaks for it and a note with a figure of the same unit shares two
    words; or if the sentence has the words and another figure of one note, but this figure
    in place of that note's own.
    """
    stated = around.stated
    if any(fact.beside & stated and _shared(fact, around) >= _IN_PLACE for fact in same):
        return None  # beside a figure of its own note, among its words
    support = max(_shared(fact, around) for fact in same)
    absent = [fact for fact in rivals if fact.figure.value not in stated]
    better = [
        fact
        for fact in absent
        if support == 0 and _is_unit(figure, fact.figure) and _shared(fact, around) >= 2
    ]
    anchors = {
        fact.path for fact in rivals if fact.figure.value in stated and _shared(fact, around) > 1
    }
    anchors -= {fact.path for fact in same}
    better += [
        fact
        for fact in absent
        if fact.path in anchors
        and _shared(fact, around) >= support + 2
        and _unit(figure) == _unit(fact.figure)
        and _is_year(figure) == _is_year(fact.figure)
    ]
    return Verdict(_best(better, around)) if better else None


def _is_year(figure: Figure) -> bool:
    return not figure.unit and figure.value.denominator == 1 and 1900 <= figure.value < 2100


def _unit(figure: Figure) -> str:
    return "" if figure.unit in FUNCTION_WORDS else stem(figure.unit)


def _shared(fact: Fact, around: _Around) -> int:
    """How many words and other figures the sentence has in common with the note."""
    return len(fact.terms & around.terms) + len(fact.beside & around.stated)


def _is_unit(figure: Figure, other: Figure) -> bool:
    """Whether both count the same thing, or stand after the same label (Form 483)."""
    if _unit(figure) and _unit(other):
        return _unit(figure) == _unit(other)
    label = figure.label if figure.label not in FUNCTION_WORDS else ""
    return label == other.label and len(label) > 3


def _is_rival(figure: Figure, fact: Fact, around: _Around) -> bool:
    shared = _shared(fact, around)
    if _is_unit(figure, fact.figure):
        return shared >= 1 or len(fact.terms) <= 1
    is_loose = figure.is_word and figure.value <= _SMALL
    return not is_loose and shared >= 2 and figure.is_percent == fact.figure.is_percent


def _best(facts: list[Fact], around: _Around) -> tuple[Fact, ...]:
    ranked = sorted(facts, key=lambda fact: (-_shared(fact, around), fact.path))
    return tuple(ranked[:3])


def _is_near(figure: Figure, other: Figure) -> bool:
    """Whether it rounds the other."""
    return figure.value % 5 == 0 and abs(figure.value - other.value) * 10 <= other.value


def _is_worked_out(figure: Figure, around: _Around, facts: tuple[Fact, ...]) -> bool:
    """Whether it is the difference of two figures of one note, and the sentence says so."""
    if figure.value <= 0 or not around.tells_a_difference:
        return False
    by_path: dict[str, list[Figure]] = {}
    for fact in facts:
        by_path.setdefault(fact.path, []).append(fact.figure)
    return any(
        one.value - other.value == figure.value and _counts_as(figure, one, other)
        for figures in by_path.values()
        for one, other in permutations(figures, 2)
    )


def _counts_as(figure: Figure, one: Figure, other: Figure) -> bool:
    """Whether a difference of those two has the unit that the figure has."""
    units = {_unit(one), _unit(other)} - {""}
    is_years = other.value > 1900 and one.value > 1900 and _unit(figure) == stem("years")
    return is_years or _unit(figure) in units or (not units and not _unit(figure))
