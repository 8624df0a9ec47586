"""The figures of a debrief, and whether a figure of a letter agrees with them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from itertools import permutations
from typing import Final

from sincerely.core.debrief import Debrief
from sincerely.core.letters.terms import read_terms, stem
from sincerely.core.proof.figures import Figure, figures_in
from sincerely.core.proof.notes import all_notes

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
_SMALL: Final = 12


@dataclass(frozen=True, slots=True)
class Fact:
    """A figure of a note: what it is, the words around it, and how the note writes it."""

    figure: Figure
    said: str
    terms: frozenset[str]
    path: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """A figure that does not agree. ``meant`` are the notes' figures that it may stand for."""

    meant: tuple[Fact, ...]

    @property
    def is_conflict(self) -> bool:
        """Whether a note has another figure for the same thing."""
        return bool(self.meant)


@lru_cache(maxsize=64)
def known_figures(debrief: Debrief) -> tuple[Fact, ...]:
    """Every figure of the notes, and the minutes of each conversation."""
    facts = [
        Fact(figure, note.text[figure.start : figure.end], _terms(note.text), note.path)
        for note in all_notes(debrief)
        if not _NOT_NOTES.search(note.path)
        for figure in figures_in(note.text)
    ]
    for index, conversation in enumerate(debrief.conversations):
        if conversation.minutes:
            facts += _times(conversation.minutes, f"conversations[{index}].minutes")
    return tuple(facts)


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
    around = _terms(sentence)
    same = [fact for fact in facts if fact.figure.value == figure.value]
    rivals = [fact for fact in facts if fact.figure.value != figure.value]
    if same:
        return _swapped(figure, sentence, around, same, rivals)
    if _claims_nothing(figure) or _is_worked_out(figure, facts):
        return None
    if _ABOUT.search(before) and any(_is_near(figure, fact.figure) for fact in rivals):
        return None
    near = [fact for fact in rivals if _is_rival(figure, fact, around)]
    is_vague = figure.is_word and figure.value <= _SMALL and not figure.unit
    return None if is_vague and not near else Verdict(_best(near, around))


def _claims_nothing(figure: Figure) -> bool:
    """Whether it merely counts what the letter says: "two things"."""
    return figure.is_word and figure.value <= _SMALL and figure.unit in _COUNTED_HERE


def _swapped(
    figure: Figure, sentence: str, around: frozenset[str], same: list[Fact], rivals: list[Fact]
) -> Verdict | None:
    """Whether a known figure stands where the notes have another, and nothing speaks for it."""
    if any(_shared(fact, around) for fact in same):
        return None
    stated = {other.value for other in figures_in(sentence)}
    better = [
        fact
        for fact in rivals
        if fact.figure.value not in stated
        and _is_unit(figure, fact.figure)
        and _shared(fact, around) >= 2
    ]
    return Verdict(_best(better, around)) if better else None


def _shared(fact: Fact, around: frozenset[str]) -> int:
    return len(fact.terms & around)


def _is_unit(figure: Figure, other: Figure) -> bool:
    """Whether both count the same thing, or stand after the same label (Form 483)."""
    if figure.unit and other.unit:
        return stem(figure.unit) == stem(other.unit)
    return bool(figure.label) and figure.label == other.label and len(figure.label) > 3


def _is_rival(figure: Figure, fact: Fact, around: frozenset[str]) -> bool:
    shared = _shared(fact, around)
    if _is_unit(figure, fact.figure):
        return shared >= 1 or len(fact.terms) <= 1
    is_loose = figure.is_word and figure.value <= _SMALL
    return not is_loose and shared >= 2 and figure.is_percent == fact.figure.is_percent


def _best(facts: list[Fact], around: frozenset[str]) -> tuple[Fact, ...]:
    ranked = sorted(facts, key=lambda fact: (-_shared(fact, around), fact.path))
    return tuple(ranked[:3])


def _is_near(figure: Figure, other: Figure) -> bool:
    return abs(figure.value - other.value) * 10 <= other.value


def _is_worked_out(figure: Figure, facts: tuple[Fact, ...]) -> bool:
    """Whether two figures of one note give it: their difference, or years since one of them."""
    by_path: dict[str, list[Fraction]] = {}
    for fact in facts:
        by_path.setdefault(fact.path, []).append(fact.figure.value)
    return any(
        one - other == figure.value
        for values in by_path.values()
        for one, other in permutations(values, 2)
    )
