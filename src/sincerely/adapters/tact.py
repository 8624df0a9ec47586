"""How likely a note is a remark that no letter should carry, learnt from examples.

Lists of words find what somebody thought of; "owes his seat to the minister" and "her
teeth are not her own" are always new. So a linear model (decision 0062) reads three views
of a note together: its words and pairs of words, what its words mean (the vectors of
``meaning``), and whom it speaks of: what follows "his" or "she", whether "I" stands in it.
``benchmarks/make_tact.py`` makes ``tact.npz`` from the notes of ``benchmarks/corpus/tuning``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise
from math import exp
from pathlib import Path
from typing import Final

import numpy as np

from sincerely.adapters.meaning import Matrix, word_table

__all__ = ["Tact", "pieces", "views"]

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


class Tact:
    """Reads its weights at first use, in a few milliseconds."""

    def remark(self, text: str) -> float:
        """How likely the text is a remark and no matter of the work, 0 to 1."""
        weights, dense, bias = self._model
        total = bias + float(dense @ views(text))
        total += sum(weights.get(piece, 0.0) * worth for piece, worth in pieces(text))
        return 1 / (1 + exp(-total))

    @cached_property
    def _model(self) -> tuple[dict[str, float], Matrix, float]:
        with np.load(_MODEL) as stored:
            names = stored["pieces"].tobytes().decode().split("\n")
            weights = stored["weights"].astype(np.float32)
            dense, bias = stored["views"].astype(np.float32), float(stored["bias"][0])
        return dict(zip(names, map(float, weights), strict=True)), dense, bias


def pieces(text: str) -> Iterator[tuple[str, float]]:
    """The words and pairs of words of a note, each once, with how much they count."""
    stems = [_stem(token) for token in _tokens(text)]
    yield from ((stem, 1.0) for stem in dict.fromkeys(stems))
    pairs = (f"{one} {two}" for one, two in pairwise(["^", *stems, "$"]))
    yield from ((pair, _PAIR) for pair in dict.fromkeys(pairs))


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
