"""How likely a word is behind the two before it (``word_runs.gz``; decision 0116).

A table of chances made by ``benchmarks/make_word_runs.py`` from those that pocketsphinx ships
(BSD-pocketsphinx.txt). A run of three that the table lacks is judged by its pairs, a pair by
its words, each at a price, after Katz, 'Estimation of probabilities from sparse data',
*IEEE Transactions on Acoustics, Speech, and Signal Processing* 35 (1987).
"""

from __future__ import annotations

import gzip
import struct
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Final

import numpy as np

__all__ = ["WordRuns"]

_FILE: Final = Path(__file__).with_suffix(".gz")
_HEAD: Final = struct.Struct("<4I")
_STEPS: Final = 14.0  # a byte holds so many steps of the natural logarithm of a chance
_STEPS_BACK: Final = 32.0
_RUNS_KEPT: Final = 16_384
_NONE: Final = -1


class WordRuns:
    """The table, read at once (60 ms, 9 MB)."""

    def __init__(self) -> None:
        raw = gzip.decompress(_FILE.read_bytes())
        words, letters, pairs, runs = _HEAD.unpack_from(raw)
        self._at = _HEAD.size
        names = self._bytes(raw, letters).decode("ascii").split("\n")
        self._number = {name: number for number, name in enumerate(names)}
        self._single, self._single_back = self._bytes(raw, words), self._bytes(raw, words)
        self._pairs_of = self._starts(raw, words)
        self._before = self._shorts(raw, pairs)
        self._pair, self._pair_back = self._bytes(raw, pairs), self._bytes(raw, pairs)
        self._runs_of = self._starts(raw, pairs)
        self._first = self._shorts(raw, runs)
        self._run = self._bytes(raw, runs)
        self._chance = lru_cache(maxsize=_RUNS_KEPT)(self._read)

    def likelihood(self, words: Sequence[str]) -> float:
        """How likely the words from the third on are, each behind the two before: a natural logarithm.

        Words are in lower case, "<s>" and "</s>" the ends of a sentence. One that the table
        lacks costs nothing and hides what stands before it.
        """
        numbers = [self._number.get(word, _NONE) for word in words]
        return sum(
            self._chance(*numbers[at - 2 : at + 1])
            for at in range(2, len(numbers))
            if numbers[at] != _NONE
        )

    def _read(self, first: int, before: int, word: int) -> float:
        if before == _NONE:
            return -self._single[word] / _STEPS
        pair, back = self._find(before, word), 0.0
        if first != _NONE:
            run = self._find_run(first, pair)
            if run != _NONE:
                return -self._run[run] / _STEPS
            behind = self._find(first, before)
            back = -self._pair_back[behind] / _STEPS_BACK if behind != _NONE else 0.0
        if pair != _NONE:
            return back - self._pair[pair] / _STEPS
        return back - self._single_back[before] / _STEPS_BACK - self._single[word] / _STEPS

    def _find(self, before: int, word: int) -> int:
        """Where a pair stands."""
        start, end = self._pairs_of[word], self._pairs_of[word + 1]
        at = bisect_left(self._before, before, start, end)
        return at if at < end and self._before[at] == before else _NONE

    def _find_run(self, first: int, pair: int) -> int:
        if pair == _NONE:
            return _NONE
        start, end = self._runs_of[pair], self._runs_of[pair + 1]
        at = bisect_left(self._first, first, start, end)
        return at if at < end and self._first[at] == first else _NONE

    def _bytes(self, raw: bytes, size: int) -> bytes:
        self._at += size
        return raw[self._at - size : self._at]

    def _shorts(self, raw: bytes, count: int) -> memoryview:
        """Little-endian numbers of two bytes."""
        return np.frombuffer(self._bytes(raw, 2 * count), "<u2").astype(np.uint16).data

    def _starts(self, raw: bytes, count: int) -> memoryview:
        """Where each row starts, and where the last one ends, of how many each holds."""
        return np.append([0], self._shorts(raw, count)).cumsum(dtype=np.uint32).data
