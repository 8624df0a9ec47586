"""How likely a note is a remark that no letter should carry, and of which sort, learnt from examples.

Lists of words find what somebody thought of; "owes his seat to the minister" and "her
teeth are not her own" are always new. So two judges learnt from examples (decision 0064) read a
note: a linear model its words, pairs of words and who does what (``tact_deeds``), by the section that it
was typed in, and small nets (``tact_net``) three words at a time, by what they mean. The nets also name the sort. How
much either counts for in a section was fitted on notes that they had not learnt from (0064).
``benchmarks/make_tact.py`` makes ``tact.npz`` from the notes of ``benchmarks/corpus/tuning``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from math import exp, log
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from sincerely.adapters.meaning import Matrix
from sincerely.adapters.tact_deeds import deeds
from sincerely.adapters.tact_net import SECTIONS, TactNets
from sincerely.core.language import Remark
from sincerely.core.parse import Parse

__all__ = ["MATRICES", "POINT", "Tact", "evidence", "pieces", "pieces_and_deeds"]

POINT: Final = "point"

_MODEL: Final = Path(__file__).parent / "tact.npz"
_TOKEN: Final = re.compile(r"[a-z]+(?:'[a-z]+)?|\d+|[?$£€%]")
_ENDINGS: Final = ("ing", "edly", "ed", "ies", "es", "s", "ly")
_SHORTEST: Final = 3
_PAIR: Final = 0.7
_IN_SECTION: Final = 0.5
_SURE_OF_SORT: Final = 0.65
_LEAST: Final = 1e-4

# The matrices of the nets, as ``tact.npz`` names them.
MATRICES: Final = ("vectors", "filters", "easiness", "verdicts", "leanings")


@dataclass(frozen=True, slots=True)
class _Model:
    """What a piece weighs for a remark, the nets, and what makes one likelihood of both.

    ``counts`` (2) is what the words' evidence and the nets' counts for; ``lean`` (sections)
    what a note of each section begins with.
    """

    pieces: dict[str, float]
    nets: TactNets
    counts: Matrix
    lean: Matrix


class Tact:
    """Reads its weights at first use, in a few milliseconds."""

    def __init__(self, parse: Callable[[tuple[str, ...]], Parse]) -> None:
        self._parse = parse

    def remark(self, text: str, kind: str = POINT) -> Remark:
        """How likely the text, typed in such a section, is a remark, 0 to 1, and of which sort."""
        model = self._model
        said = pieces_and_deeds(text, kind, self._parse)
        words = sum(model.pieces.get(piece, 0.0) * worth for piece, worth in said)
        chances = model.nets.chances(text, kind)
        lean = model.lean[SECTIONS.index(kind) if kind in SECTIONS else 0]
        total = model.counts @ np.array([words, evidence(chances)]) + lean
        return Remark(1 / (1 + exp(-float(total))), _sorts_of(chances, model.nets.sorts))

    @cached_property
    def _model(self) -> _Model:
        with np.load(_MODEL) as stored:
            matrices = {name: stored[name].astype(np.float32) for name in MATRICES}
            matrices["vectors"] *= stored["steps"].astype(np.float32)
            return _Model(
                dict(zip(_split(stored["pieces"]), map(float, stored["weights"]), strict=True)),
                TactNets(
                    rows={word: row for row, word in enumerate(_split(stored["words"]))},
                    sorts=tuple(_split(stored["sorts"])),
                    **matrices,
                ),
                stored["counts"],
                stored["lean"],
            )


def evidence(chances: Matrix) -> float:
    """What the nets' chances say for a remark, as the logarithm of its odds."""
    is_work = min(max(float(chances[0]), _LEAST), 1 - _LEAST)
    return log((1 - is_work) / is_work)


def _split(stored: NDArray[np.uint8]) -> list[str]:
    return stored.tobytes().decode().split("\n")


def _sorts_of(chances: Matrix, sorts: tuple[str, ...]) -> tuple[str, ...]:
    """The likeliest sorts of a remark, as few as have most of the likelihood."""
    of_remarks = chances[1:] / chances[1:].sum()
    order = (-of_remarks).argsort()
    before = np.cumsum(of_remarks[order]) - of_remarks[order]
    return tuple(sorts[1 + at] for at in order[before < _SURE_OF_SORT])


def pieces_and_deeds(
    text: str, kind: str, parse: Callable[[tuple[str, ...]], Parse]
) -> Iterator[tuple[str, float]]:
    """All that the linear model hears in a note: its pieces and, by its parse, who does or is what."""
    yield from pieces(text, kind)
    yield from deeds(text, parse, _stem)


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


def _tokens(text: str) -> list[str]:
    found = _TOKEN.findall(text.lower().replace("’", "'"))
    return ["#" if token.isdigit() else token for token in found]


def _stem(token: str) -> str:
    token = token.removesuffix("'s")
    for ending in _ENDINGS:
        if token.endswith(ending) and len(token) - len(ending) >= _SHORTEST:
            return token[: -len(ending)]
    return token
