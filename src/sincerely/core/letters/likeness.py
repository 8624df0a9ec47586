"""How alike two letters of a panel are: readers lay them side by side.

Sentences are compared without case and punctuation; greeting, closing, signature and
subject are no sentences here, for they end in no stop. Source: domain rule 13 (identical
notes have ended candidacies), DESIGN.md, "Figures to reach".
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import combinations
from typing import Final

__all__ = [
    "Alike",
    "Passage",
    "Sharing",
    "Span",
    "are_alike",
    "compare_letters",
    "may_share_sentences",
    "trace_of",
]

MOST_SHARED: Final = 1
"""Sentences that two letters of one panel may share (DESIGN.md)."""

LONG_RUN: Final = 7
"""From this many words on, the same words in the same order are noticed."""

_NEAR: Final = 0.8  # of the words of both sentences
_FEWEST_WORDS: Final = 4  # "Thank you again." is nobody's own
_SHINGLE: Final = 3

_WORD: Final = re.compile(r"[^\W_]+(?:[’'.,:-][^\W_]+)*")
_SENTENCE: Final = re.compile(r"[^\s.!?](?:[^.!?\n]|[.!?](?![\s”\"’')\]]|$))*[.!?]+[”\"’')\]]*")
_ABBREVIATION: Final = re.compile(
    r"(?:\b(?:Dr|Mr|Mrs|Ms|Mx|Prof|Rev|St|Jr|Sr|Inc|Ltd|Co|No|vs|etc|e\.g|i\.e|a\.m|p\.m|[A-Z]))\.$"
)


class Sharing(StrEnum):
    """In what way a passage stands in both letters."""

    SAME = "same"
    NEAR = "near"
    RUN = "run"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a letter, in code points of its text, the end exclusive."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Passage:
    """One thing that two letters share, where it stands in each."""

    sharing: Sharing
    first: Span
    second: Span


@dataclass(frozen=True, slots=True)
class Alike:
    """What two letters share, in the order of the first. ``first`` and ``second`` are positions."""

    first: int
    second: int
    passages: tuple[Passage, ...]

    @property
    def shared_sentences(self) -> int:
        """How many whole sentences are the same or nearly."""
        return sum(passage.sharing is not Sharing.RUN for passage in self.passages)

    @property
    def is_too_alike(self) -> bool:
        """Whether readers who compare would notice: more shared sentences than one."""
        return self.shared_sentences > MOST_SHARED


@dataclass(frozen=True, slots=True)
class _Sentence:
    letter: int
    span: Span
    words: tuple[str, ...]


def are_alike(one: str, two: str) -> bool:
    """Whether two sentences are the same or nearly: no reader would call them two."""
    first, second = _bag(one), _bag(two)
    if min(first.total(), second.total()) < _FEWEST_WORDS:
        return False
    return _are_near(first, second)


@lru_cache(maxsize=4096)
def trace_of(text: str) -> frozenset[tuple[str, ...]]:
    """The short runs of words of a text: two sentences that are alike share at least one."""
    return frozenset(_shingles(_plain(text), _SHINGLE))


def may_share_sentences(one: str, two: str) -> bool:
    """Whether two letters may share more sentences than they should: a quick first look."""
    mine, theirs = _sheet(one), _sheet(two)
    if mine.trace.isdisjoint(theirs.trace):
        return False
    shared = 0
    for bag, trace in mine.sentences:
        shared += any(
            not trace.isdisjoint(other) and _are_near(bag, told) for told, other in theirs.sentences
        )
    return shared > MOST_SHARED


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A letter read once: its sentences, each as a bag of words with the runs of three in it."""

    sentences: tuple[tuple[Counter[str], frozenset[tuple[str, ...]]], ...]
    trace: frozenset[tuple[str, ...]]


@lru_cache(maxsize=256)
def _sheet(text: str) -> _Sheet:
    read = [one.words for one in _sentences(0, text) if len(one.words) >= _FEWEST_WORDS]
    sentences = tuple((Counter(words), frozenset(_shingles(words, _SHINGLE))) for words in read)
    return _Sheet(sentences, frozenset().union(*(trace for _, trace in sentences)))


def _are_near(one: Counter[str], two: Counter[str]) -> bool:
    shorter, longer = sorted((one.total(), two.total()))
    if 2 * shorter < _NEAR * (shorter + longer):
        return False
    return 2 * (one & two).total() >= _NEAR * (shorter + longer)


@lru_cache(maxsize=4096)
def _bag(text: str) -> Counter[str]:
    return Counter(_plain(text))


def compare_letters(texts: Sequence[str]) -> tuple[Alike, ...]:
    """Every pair of letters that share something, in order; empty if none do.

    ``texts`` may be whole letters or bodies alone; spans refer to them as given.
    """
    sentences = [
        sentence
        for letter, text in enumerate(texts)
        for sentence in _sentences(letter, text)
        if len(sentence.words) >= _FEWEST_WORDS
    ]
    found: dict[tuple[int, int], list[Passage]] = defaultdict(list)
    for pair, passage in _shared_sentences(sentences):
        found[pair].append(passage)
    for pair, passage in _shared_runs(texts, sentences):
        if not any(_holds(known.first, passage.first) for known in found.get(pair, ())):
            found[pair].append(passage)
    return tuple(
        Alike(first, second, tuple(sorted(passages, key=lambda p: p.first.start)))
        for (first, second), passages in sorted(found.items())
    )


def _holds(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _sentences(letter: int, text: str) -> Iterator[_Sentence]:
    start = None
    for match in _SENTENCE.finditer(text):
        start = match.start() if start is None or "\n" in text[start : match.start()] else start
        if _ABBREVIATION.search(text[start : match.end()]):
            continue
        yield _Sentence(letter, Span(start, match.end()), _plain(text[start : match.end()]))
        start = None


def _plain(text: str) -> tuple[str, ...]:
    return tuple(word.group().casefold().replace("’", "'") for word in _WORD.finditer(text))


def _shared_sentences(
    sentences: Sequence[_Sentence],
) -> Iterator[tuple[tuple[int, int], Passage]]:
    """Each sentence of a letter paired with its likest in each other letter, once."""
    by_shingle: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, sentence in enumerate(sentences):
        for shingle in dict.fromkeys(_shingles(sentence.words, _SHINGLE)):
            by_shingle[shingle].append(number)
    pairs = {pair for numbers in by_shingle.values() for pair in combinations(numbers, 2)}
    scored = [
        (score, one, two)
        for one, two in pairs
        if sentences[one].letter != sentences[two].letter
        and (score := _nearness(sentences[one].words, sentences[two].words)) >= _NEAR
    ]
    taken: set[tuple[int, int]] = set()
    for _, one, two in sorted(scored, key=lambda item: (-item[0], item[1], item[2])):
        first, second = sentences[one], sentences[two]
        if (one, second.letter) in taken or (two, first.letter) in taken:
            continue
        taken |= {(one, second.letter), (two, first.letter)}
        sharing = Sharing.SAME if first.words == second.words else Sharing.NEAR
        yield (first.letter, second.letter), Passage(sharing, first.span, second.span)


def _nearness(one: Sequence[str], two: Sequence[str]) -> float:
    """The share of both sentences' words that stand in both, from 0 to 1."""
    common = sum((Counter(one) & Counter(two)).values())
    return 2 * common / (len(one) + len(two))


def _shingles(words: Sequence[str], size: int) -> Iterator[tuple[str, ...]]:
    for start in range(len(words) - size + 1):
        yield tuple(words[start : start + size])


def _shared_runs(
    texts: Sequence[str], sentences: Iterable[_Sentence]
) -> Iterator[tuple[tuple[int, int], Passage]]:
    """Runs of the same words, as long as they go, within one sentence of each letter."""
    runs: dict[tuple[str, ...], list[tuple[_Sentence, int]]] = defaultdict(list)
    for sentence in sentences:
        for start, shingle in enumerate(_shingles(sentence.words, LONG_RUN)):
            runs[shingle].append((sentence, start))
    seen: set[tuple[int, int, int, int]] = set()
    for places in runs.values():
        for (one, at_one), (two, at_two) in combinations(places, 2):
            key = (one.letter, one.span.start, two.letter, two.span.start)
            if one.letter == two.letter or key in seen:
                continue
            seen.add(key)
            length = _run_length(one.words[at_one:], two.words[at_two:])
            first = _span(texts[one.letter], one, at_one, length)
            second = _span(texts[two.letter], two, at_two, length)
            yield (one.letter, two.letter), Passage(Sharing.RUN, first, second)


def _run_length(one: Sequence[str], two: Sequence[str]) -> int:
    length = 0
    for left, right in zip(one, two, strict=False):
        if left != right:
            break
        length += 1
    return length


def _span(text: str, sentence: _Sentence, start: int, length: int) -> Span:
    offset = sentence.span.start
    found = list(_WORD.finditer(text[offset : sentence.span.end]))
    return Span(offset + found[start].start(), offset + found[start + length - 1].end())
