"""How often two words stand side by side, and which word is easily put for which.

The counts are of the web's English (``word_pairs.gz``, made by
``benchmarks/make_word_pairs.py``; decision 0071). The word meant is told as by Mays, Damerau
and Mercer, 'Context based spelling correction', *Information Processing & Management* 27
(1991): how likely each word is between its neighbours, and how rarely one is put for another.
A pair too rare for the table is judged by the kind of its neighbour, as in class-based models
(Brown et al., 'Class-based n-gram models', *Computational Linguistics* 18, 1992).
"""

from __future__ import annotations

import gzip
import math
import struct
import sys
from array import array
from bisect import bisect_left
from pathlib import Path
from typing import Final, TypeAlias

from sincerely.core.language import Rival

__all__ = ["WordPairs"]

_Numbers: TypeAlias = "array[int]"

_FILE: Final = Path(__file__).with_suffix(".gz")
_HEAD: Final = struct.Struct("<3I")
_COUNT: Final = struct.Struct("<I")
_STEPS: Final = 8  # a byte holds so many steps of the natural logarithm of a count
_ALL_WORDS: Final = math.log(1.02e12)  # that were counted
# A pair that the table lacks was seen less often than this, and less than others of its kind.
_FEWEST: Final = 50_000.0
_LESS_THAN_ITS_KIND: Final = 0.5
_LESS_THAN_CHANCE: Final = 0.01
# One slip of the keys that happens to make a word is rarer than a muddle that many make.
_RARER_SLIP: Final = 13.0
_BOTH: Final = 2


class _Table:
    """A row of numbers, in order, each with a byte, for every word."""

    def __init__(self, raw: memoryview, at: int, words: int) -> None:
        (size,) = _COUNT.unpack_from(raw, at)
        starts = at + _COUNT.size
        numbers = starts + 4 * (words + 1)
        told = numbers + 2 * size
        self.starts = _numbers("I", raw[starts:numbers])
        self.numbers = _numbers("H", raw[numbers:told])
        self.told = bytes(raw[told : told + size])
        self.end = told + size

    def row(self, word: int) -> range:
        """Where the row of a word stands."""
        return range(self.starts[word], self.starts[word + 1])

    def of(self, word: int, number: int) -> float | None:
        """The natural logarithm that the row of a word has for a number; ``None`` if it has none."""
        start, end = self.starts[word], self.starts[word + 1]
        at = bisect_left(self.numbers, number, start, end)
        return self.told[at] / _STEPS if at < end and self.numbers[at] == number else None


class WordPairs:
    """The table, read at once (30 ms, 3 MB)."""

    def __init__(self) -> None:
        raw = memoryview(gzip.decompress(_FILE.read_bytes()))
        words, letters, kinds = _HEAD.unpack_from(raw)
        at = _HEAD.size + letters
        self._names = bytes(raw[_HEAD.size : at]).decode("ascii").split("\n")
        self._number = {name: number for number, name in enumerate(self._names)}
        self._single = bytes(raw[at : at + words])
        self._kind = bytes(raw[at + words : at + 2 * words])
        self._kinds = bytes(raw[at + 2 * words : at + 2 * words + kinds])
        self._seconds = _Table(raw, at + 2 * words + kinds, words)
        self._rivals = _Table(raw, self._seconds.end, words)
        self._after = _Table(raw, self._rivals.end, words)
        self._before = _Table(raw, self._after.end, words)

    def seen(self, first: str, second: str) -> float:
        """How often the second word stood right after the first; 0 where that was rare."""
        one, other = self._number.get(first), self._number.get(second)
        told = None if one is None or other is None else self._seconds.of(one, other)
        return 0.0 if told is None else math.exp(told)

    def muddled(self, word: str) -> tuple[str, ...]:
        """The words that an ear or a muddle easily puts this one for, slips of the keys apart."""
        number = self._number.get(word)
        row = self._rivals.row(number) if number is not None else range(0)
        return tuple(self._names[self._rivals.numbers[at]] for at in row if self._rivals.told[at])

    def rival(self, before: str, word: str, after: str) -> Rival | None:
        """The word that fits best between its neighbours of all that this is easily put for.

        Words are in lower case; a neighbour is empty where none is known. ``None`` where this
        one was often seen beside both, or has no rival.
        """
        number = self._number.get(word)
        if number is None:
            return None
        first, last = self._number.get(before), self._number.get(after)
        sides = self._sides(first, number, last)
        row = self._rivals.row(number)
        if sides == _BOTH or not row or first is last is None:
            return None
        own = self._fit(first, number, last)
        odds, other = max(
            (
                self._fit(first, self._rivals.numbers[at], last)
                - own
                - (0 if self._rivals.told[at] else _RARER_SLIP),
                self._rivals.numbers[at],
            )
            for at in row
        )
        return Rival(self._names[other], odds, self._sides(first, other, last), sides)

    def _sides(self, first: int | None, word: int, last: int | None) -> int:
        """On how many sides the word was often seen."""
        is_after = first is not None and self._seconds.of(first, word) is not None
        return is_after + (last is not None and self._seconds.of(word, last) is not None)

    def _fit(self, first: int | None, word: int, last: int | None) -> float:
        """How likely the word is between the two, but for a term that all its rivals share."""
        single = self._single[word] / _STEPS
        before = single if first is None else self._seconds.of(first, word)
        after = single if last is None else self._seconds.of(word, last)
        if before is None and first is not None:
            before = self._guess(self._before, word, first)
        if after is None and last is not None:
            after = self._guess(self._after, word, last)
        return (before or 0.0) + (after or 0.0) - single

    def _guess(self, table: _Table, word: int, neighbour: int) -> float:
        """The logarithm of how often a pair is likely to stand that the table lacks."""
        alone = self._single[neighbour] / _STEPS
        of_kind = table.of(word, self._kind[neighbour])
        share = alone - self._kinds[self._kind[neighbour]] / _STEPS
        likely = 0.0 if of_kind is None else math.exp(of_kind + share) * _LESS_THAN_ITS_KIND
        by_chance = math.exp(self._single[word] / _STEPS + alone - _ALL_WORDS)
        return math.log(min(likely + _LESS_THAN_CHANCE * by_chance, _FEWEST) + 1)


def _numbers(kind: str, raw: memoryview) -> _Numbers:
    """Little-endian numbers of two (``H``) or four (``I``) bytes."""
    found = array(kind)
    found.frombytes(raw)
    if sys.byteorder == "big":
        found.byteswap()
    return found
