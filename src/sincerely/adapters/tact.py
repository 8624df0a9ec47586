"""How likely a note is a remark that no letter should carry, and of which sort, learnt from examples.

Lists of words find what somebody thought of; "owes his seat to the minister" and "her
teeth are not her own" are always new. So a linear model (decision 0063) reads a note from
several sides together: its words and pairs of words, by the section that it was typed in;
what its words mean (the vectors of ``meaning``); and whom it speaks of: what follows "his"
or "she", whether "I" stands in it. A second one, on meanings alone, names the sort.
``benchmarks/make_tact.py`` makes ``tact.npz`` from the notes of ``benchmarks/corpus/tuning``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from math import exp
from pathlib import Path
from typing import Final

import numpy as np

from sincerely.adapters.meaning import Matrix, word_table
from sincerely.core.language import Remark

__all__ = ["POINT", "Tact", "pieces", "views"]

POINT: Final = "point"

_MODEL: Final = Path(__file__).parent / "tact.npz"
_TOKEN: Final = re.compile(r"[a-z]+(?:'[a-z]+)?|\d+|[?$£€%]")
_ENDINGS: Final = ("ing", "edly", "ed", "ies", "es", "s", "ly")
_SHORTEST: Final = 3
_THEY: Final = frozenset({"he", "she", "he's", "she's", "him"})
_THEIRS: Final = frozenset({"his", "her"})
_WHOSE: Final = frozenset({"his", "her", "my", "their", "whose"})
_MINE: Final = frozenset({"i", "me", "my", "i'm"})
_TELLING: Final = frozenset({"asked", "wants", "said", "told"})
_NAME: Final = re.compile(r"(?<!^)\b[A-Z][a-z]+")
_BY_MEANING: Final = 2.0
_PAIR: Final = 0.7
_IN_SECTION: Final = 0.5
_SURE_OF_SORT: Final = 0.65


@dataclass(frozen=True, slots=True)
class _Model:
    """``pieces`` and ``views`` weigh for a remark; a row of ``by_sort`` weighs for a sort of remark."""

    pieces: dict[str, float]
    views: Matrix
    bias: float
    sorts: list[str]
    by_sort: Matrix
    sort_bias: Matrix

    def sort_of(self, seen: Matrix) -> str:
        """The likeliest sort of a remark, ``""`` where none has most of the likelihood."""
        scores = np.exp(self.by_sort @ seen + self.sort_bias)
        best = int(scores.argmax())
        return self.sorts[best] if scores[best] >= _SURE_OF_SORT * scores.sum() else ""


class Tact:
    """Reads its weights at first use, in a few milliseconds."""

    def remark(self, text: str, kind: str = POINT) -> Remark:
        """How likely the text, typed in such a section, is a remark, 0 to 1, and of which sort."""
        model = self._model
        seen = views(text)
        total = model.bias + float(model.views @ seen)
        total += sum(model.pieces.get(piece, 0.0) * worth for piece, worth in pieces(text, kind))
        return Remark(1 / (1 + exp(-total)), model.sort_of(seen))

    @cached_property
    def _model(self) -> _Model:
        with np.load(_MODEL) as stored:
            names = stored["pieces"].tobytes().decode().split("\n")
            return _Model(
                dict(zip(names, map(float, stored["weights"]), strict=True)),
                stored["views"].astype(np.float32),
                float(stored["bias"][0]),
                stored["sorts"].tobytes().decode().split("\n"),
                stored["by_sort"].astype(np.float32),
                stored["sort_bias"].astype(np.float32),
            )


def pieces(text: str, kind: str = POINT) -> Iterator[tuple[str, float]]:
    """The words and pairs of words of a note, each once, with how much they count.

    What is not a point holds each word and its beginning once more, marked with its section:
    "failed the exam" is another thing under what was left unsaid.
    """
    stems = [_stem(token) for token in _tokens(text)]
    words = dict.fromkeys(stems)
    yield from ((stem, 1.0) for stem in words)
    pairs = dict.fromkeys(f"{one} {two}" for one, two in pairwise(["^", *stems, "$"]))
    yield from ((pair, _PAIR) for pair in pairs)
    if kind != POINT:
        yield f"{kind}:", 1.0
        yield from ((f"{kind}:{stem}", _IN_SECTION) for stem in words)
        yield f"{kind}:^ {stems[0] if stems else '$'}", _PAIR


def views(text: str) -> Matrix:
    """Mean, highest and lowest of the words' vectors, what is said to be whose, and who is in it."""
    rows, rarity, vectors = word_table()
    tokens = _tokens(text)
    known = [rows[token] for token in tokens if token in rows]
    width = vectors.shape[1]
    mean, high, low = np.zeros((3, width), dtype=np.float32)
    if known:
        mean = rarity[known] @ vectors[known]
        mean = mean / max(float(np.linalg.norm(mean)), 1e-9)
        high, low = vectors[known].max(0), vectors[known].min(0)
    whose = np.zeros(width, dtype=np.float32)
    for owner, thing in pairwise(tokens):
        if owner in _WHOSE and thing in rows:
            whose += vectors[rows[thing]]
    parts = (_BY_MEANING * mean, high, low, whose, _who(text, tokens))
    return np.concatenate(parts).astype(np.float32)


def _who(text: str, tokens: Sequence[str]) -> Matrix:
    words = frozenset(tokens)
    return np.array(
        [
            bool(words & _THEY),
            bool(words & _THEIRS),
            bool(words & _MINE),
            len(tokens) / 10,
            "#" in words,
            _NAME.search(text) is not None,
            bool(words & _TELLING & set(tokens[:1])),
        ],
        dtype=np.float32,
    )


def _tokens(text: str) -> list[str]:
    found = _TOKEN.findall(text.lower().replace("’", "'"))
    return ["#" if token.isdigit() else token for token in found]


def _stem(token: str) -> str:
    token = token.removesuffix("'s")
    for ending in _ENDINGS:
        if token.endswith(ending) and len(token) - len(ending) >= _SHORTEST:
            return token[: -len(ending)]
    return token
