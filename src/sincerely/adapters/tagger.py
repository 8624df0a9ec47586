"""Word classes in context, by the tagger of spaCy's small English model, without spaCy.

The model (Explosion's en_core_web_sm 3.8.0, MIT licence, 97.3 % of OntoNotes' tags right) is
a small convolutional network. Its weights are kept at half precision in ``tagger.npz``
(``benchmarks/make_tagger.py`` makes it); the forward pass is a page of numpy. The library
itself takes over a second to import and 148 MB, more than there is (decision 0003).

Source: the layers as thinc 8.3 computes them: hashed embeddings by MurmurHash3, maxout,
layer normalisation, a window of one word on each side, residual connections.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

__all__ = ["Cut", "PennTagger"]

_FILE: Final = Path(__file__).parent / "tagger.npz"
_PIECES: Final = 3  # of a maxout
_LAYERS: Final = 4
_TABLES: Final = (
    6  # word, first letter, last three, shape, whether a space follows, whether it is one
)
_LONGEST_RUN: Final = 4  # of one sort of character in a shape
_LONGEST: Final = 100
_SENTENCES_KEPT: Final = 64
_MASK: Final = (1 << 64) - 1
_TINY: Final = 1e-8

_PARTS: Final = re.compile(r"(?i)^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m)|(?<=s)['’])$")
_SIGNED: Final = re.compile(r"^([$£€])(\d.*)$|^(\d[\d.,]*)(%)$")
_SHORT_NORMS: Final = {"n't": "not", "'re": "are", "'ve": "have", "'ll": "will", "'m": "am"}
_STEMS: Final = {"ca": "can", "wo": "will", "sha": "shall"}

Matrix = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class _Layer:
    """One maxout with its normalisation: ``weights`` is (inputs, width × pieces), piece by piece."""

    weights: Matrix
    bias: Matrix
    gain: Matrix
    shift: Matrix

    def __call__(self, given: Matrix) -> Matrix:
        pieces = (given @ self.weights + self.bias).reshape(len(given), _PIECES, -1)
        best = pieces.max(axis=1)
        spread = best.var(axis=1, keepdims=True) + _TINY
        centred = (best - best.mean(axis=1, keepdims=True)) / np.sqrt(spread)
        return np.asarray(centred * self.gain + self.shift, dtype=np.float32)


@dataclass(frozen=True, slots=True)
class Cut:
    """A sentence as the model's texts were cut: "don't" is two parts.

    ``places`` holds the index of the word that each part is of, ``vectors`` what the shared
    layers make of it: a row of 96 numbers a part.
    """

    parts: tuple[str, ...]
    places: tuple[int, ...]
    tags: tuple[str, ...]
    vectors: Matrix


class PennTagger:
    """Penn Treebank tags. Reads its 3 MB of weights at first use, in about 50 ms."""

    def tag(self, words: Sequence[str]) -> list[str]:
        """A tag a word, none of them empty; a contraction has the tag of its first part."""
        if not words:
            return []
        cut = self.cut(tuple(words))
        return [cut.tags[cut.places.index(index)] for index in range(len(words))]

    @cached_property
    def cut(self) -> Callable[[tuple[str, ...]], Cut]:
        """The parts of a sentence of at least one word, kept for whoever reads it next."""
        return lru_cache(maxsize=_SENTENCES_KEPT)(self._cut)

    def _cut(self, words: tuple[str, ...]) -> Cut:
        pieces = [_parts(word) for word in words]
        parts = tuple(part for piece in pieces for part in piece)
        places = tuple(index for index, piece in enumerate(pieces) for _ in piece)
        starts = {at for at in range(len(parts)) if at == 0 or places[at] != places[at - 1]}
        vectors = self._vectors(parts, starts)
        weights, bias = self._last
        best = (vectors @ weights.T + bias).argmax(axis=1)
        return Cut(parts, places, tuple(self._labels[number] for number in best), vectors)

    def _vectors(self, tokens: Sequence[str], starts: set[int]) -> Matrix:
        state = self._mixed(tokens, starts)
        edge = np.zeros((_LAYERS, state.shape[1]), dtype=np.float32)
        state = np.concatenate([edge, state, edge])
        beyond = edge[:1]
        for layer in self._layers[1:]:
            before = np.concatenate([beyond, state[:-1]])
            after = np.concatenate([state[1:], beyond])
            state = state + layer(np.concatenate([before, state, after], axis=1))
        return np.ascontiguousarray(state[_LAYERS:-_LAYERS], dtype=np.float32)

    def _mixed(self, tokens: Sequence[str], starts: set[int]) -> Matrix:
        numbers = np.array([self._features(token) for token in tokens], dtype=np.uint64)
        is_spaced = [index + 1 in starts for index in range(len(tokens))]
        numbers[:, 4] = np.array(is_spaced, dtype=np.uint64)
        hashed = _hashed(numbers, self._seeds)
        columns = [
            table[(hashed[:, column] % np.uint64(len(table))).astype(np.intp)].sum(axis=1)
            for column, table in enumerate(self._embeddings)
        ]
        return self._layers[0](np.concatenate(columns, axis=1))

    def _features(self, token: str) -> list[int]:
        texts = (self._norm(token), token[:1], token[-3:], _shape(token))
        return [*(self._number(text) for text in texts), 0, 0]

    def _norm(self, token: str) -> str:
        short = token.lower().replace("’", "'")
        if short in _SHORT_NORMS:
            return _SHORT_NORMS[short]
        return self._spellings.get(self._number(token)) or _STEMS.get(short, token.lower())

    def _number(self, text: str) -> int:
        """The number that the model knows a text by."""
        return self._symbols.get(text) or _murmur(text)

    @cached_property
    def _held(self) -> dict[str, Any]:
        with np.load(_FILE) as stored:
            return {name: stored[name] for name in stored.files}

    def _lines(self, name: str) -> list[str]:
        return bytes(self._held[name].tobytes()).decode().split("\n")

    def _whole(self, name: str) -> Matrix:
        return np.asarray(self._held[name], dtype=np.float32)

    @cached_property
    def _labels(self) -> list[str]:
        return self._lines("labels")

    @cached_property
    def _symbols(self) -> dict[str, int]:
        return dict(
            zip(self._lines("symbols"), map(int, self._held["symbol_numbers"]), strict=True)
        )

    @cached_property
    def _spellings(self) -> dict[int, str]:
        return dict(zip(map(int, self._held["spelt"]), self._lines("spellings"), strict=True))

    @cached_property
    def _embeddings(self) -> list[Matrix]:
        return [self._whole(f"embedding_{number}") for number in range(_TABLES)]

    @cached_property
    def _seeds(self) -> NDArray[np.uint64]:
        seeds = [self._held[f"seed_{number}"] for number in range(_TABLES)]
        return np.array(seeds, dtype=np.uint64)

    @cached_property
    def _layers(self) -> list[_Layer]:
        return [
            _Layer(
                _by_piece(self._whole(f"weights_{number}")).T.copy(),
                _by_piece(self._whole(f"bias_{number}")).ravel(),
                self._whole(f"gain_{number}"),
                self._whole(f"shift_{number}"),
            )
            for number in range(1 + _LAYERS)
        ]

    @cached_property
    def _last(self) -> tuple[Matrix, Matrix]:
        return self._whole("last_weights"), self._whole("last_bias")


def _by_piece(stored: Matrix) -> Matrix:
    """(Width, pieces, inputs) as (pieces × width, inputs): a maximum of columns is far quicker."""
    return np.moveaxis(stored, 1, 0).reshape(len(stored) * _PIECES, -1)


def _parts(word: str) -> list[str]:
    """A word and what hangs on it, as the model's texts were cut: "it’s", "£4", "12%"."""
    found = _PARTS.match(word) or _SIGNED.match(word)
    return [part for part in found.groups() if part] if found else [word]


def _shape(token: str) -> str:
    """Letters as X and x, digits as d, no run longer than four: "Haldon" is "Xxxxx"."""
    if len(token) >= _LONGEST:
        return "LONG"
    shape, run, last = [], 0, ""
    for char in token:
        kind = (
            ("X" if char.isupper() else "x") if char.isalpha() else "d" if char.isdigit() else char
        )
        run = run + 1 if kind == last else 0
        last = kind
        if run < _LONGEST_RUN:
            shape.append(kind)
    return "".join(shape)


def _rotated(value: NDArray[np.uint64], bits: int) -> NDArray[np.uint64]:
    return np.asarray((value << np.uint64(bits)) | (value >> np.uint64(64 - bits)), dtype=np.uint64)


def _finished(value: NDArray[np.uint64]) -> NDArray[np.uint64]:
    for factor in (0xFF51AFD7ED558CCD, 0xC4CEB9FE1A85EC53):
        value = (value ^ (value >> np.uint64(33))) * np.uint64(factor)
    return np.asarray(value ^ (value >> np.uint64(33)), dtype=np.uint64)


def _hashed(numbers: NDArray[np.uint64], seeds: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Four 32-bit hashes a number (n × tables × 4), by the seed of its table.

    MurmurHash3, 128 bits, of the number's eight bytes.
    """
    eight = np.uint64(8)
    with np.errstate(over="ignore"):
        first = _rotated(numbers * np.uint64(0x87C37B91114253D5), 31)
        first = (first * np.uint64(0x4CF5AD432745937F)) ^ seeds ^ eight
        second = np.broadcast_to(seeds ^ eight, first.shape)
        first = first + second
        second = second + first
        first, second = _finished(first), _finished(second)
        first = first + second
        second = second + first
    low, half = np.uint64(0xFFFFFFFF), np.uint64(32)
    return np.stack([first & low, first >> half, second & low, second >> half], axis=-1)


@lru_cache(maxsize=8192)
def _murmur(text: str) -> int:
    """MurmurHash2, 64 bits, seed 1, of the text in UTF-8."""
    data, factor = text.encode("utf-8", "replace"), 0xC6A4A7935BD1E995
    found = 1 ^ (len(data) * factor & _MASK)
    whole = len(data) // 8 * 8
    for start in range(0, whole, 8):
        block = int.from_bytes(data[start : start + 8], "little") * factor & _MASK
        block = (block ^ (block >> 47)) * factor & _MASK
        found = (found ^ block) * factor & _MASK
    if rest := data[whole:]:
        found = (found ^ int.from_bytes(rest, "little")) * factor & _MASK
    found = (found ^ (found >> 47)) * factor & _MASK
    return found ^ (found >> 47)
