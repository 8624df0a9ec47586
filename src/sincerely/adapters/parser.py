"""Heads and labels of a sentence's words, by the parser of spaCy's small English model.

The parser reads from left to right with a stack, and at each step makes the likeliest of the
moves that are open to it (arc-eager, Nivre 2008, with the break between sentences and the
unshift of spaCy). It hears the layers of the tagger (``tagger.py``); what a word adds to the
hidden layer in each of the eight places it can hold is computed once a sentence. Its weights
are in ``parser.npz`` (``benchmarks/make_tagger.py`` makes it). Labels are those of ClearNLP.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from sincerely.adapters.tagger import Matrix, PennTagger
from sincerely.core.parse import Parse

__all__ = ["DependencyParser"]

_FILE: Final = Path(__file__).parent / "parser.npz"
_PLACES: Final = 8  # that a step looks at
_PIECES: Final = 2  # of the maxout
_NOBODY: Final = -1
_KINDS: Final = "SDLRB"  # shift, reduce, left arc, right arc, break
_LIFTED: Final = "||"  # "dobj||xcomp": an object that hangs above its head, an open complement


class DependencyParser:
    """Parses by the tagger's layers. Reads its 150 kB of weights at first use."""

    def __init__(self, tagger: PennTagger) -> None:
        self._tagger = tagger

    def parse(self, words: Sequence[str]) -> Parse:
        """The parse of at least one word; a mark may stand as a word of its own.

        An apostrophe is read as a straight one: the texts that the parser learnt from have no other.
        """
        cut = self._tagger.cut(tuple(word.replace("’", "'") for word in words))
        table = self._table(cut.vectors)
        state = _State(len(cut.parts))
        while not state.is_final:
            state.make(*self._moves[self._best(table, state)])
        heads, labels = _rehung(state.heads, state.labels)
        return Parse(
            tuple(part.lower() for part in cut.parts),
            cut.places,
            tuple(heads),
            tuple(labels),
            cut.tags,
        )

    def _table(self, vectors: Matrix) -> Matrix:
        """What each part adds in each place, (parts + 1) × places × hidden; first, no part at all."""
        narrow = vectors @ self._whole("narrow_weights").T + self._whole("narrow_bias")
        weights, absent = self._hidden
        added = (narrow @ weights).reshape(len(narrow), _PLACES, -1)
        return np.asarray(np.concatenate([absent, added]), dtype=np.float32)

    def _best(self, table: Matrix, state: _State) -> int:
        rows = [part + 1 for part in state.context()]
        pieces = table[rows, _EACH].sum(axis=0) + self._hidden_bias
        hidden = pieces.reshape(_PIECES, -1).max(axis=0)
        weights, bias = self._last
        scores = weights @ hidden + bias + self._closed(state.open_kinds())
        return int(scores.argmax())

    def _closed(self, kinds: str) -> Matrix:
        """Minus infinity for each move of a kind that is not open."""
        if kinds not in self._masks:
            shut = [0.0 if kind in kinds else -np.inf for kind, _ in self._moves]
            self._masks[kinds] = np.array(shut, dtype=np.float32)
        return self._masks[kinds]

    @cached_property
    def _masks(self) -> dict[str, Matrix]:
        return {}

    @cached_property
    def _held(self) -> dict[str, Any]:
        with np.load(_FILE) as stored:
            return {name: stored[name] for name in stored.files}

    def _whole(self, name: str) -> Matrix:
        return np.asarray(self._held[name], dtype=np.float32)

    @cached_property
    def _moves(self) -> list[tuple[str, str]]:
        names = bytes(self._held["moves"].tobytes()).decode().split("\n")
        return [(name[0], name[2:]) for name in names]

    @cached_property
    def _hidden(self) -> tuple[Matrix, Matrix]:
        """Weights (narrow × all), piece by piece within a place, and the row of no part at all."""
        stored = self._whole("hidden_weights")
        weights = _by_piece(stored).reshape(-1, stored.shape[-1]).T.copy()
        return weights, _by_piece(self._whole("hidden_absent")).reshape(1, _PLACES, -1)

    @cached_property
    def _hidden_bias(self) -> Matrix:
        return self._whole("hidden_bias").T.ravel()

    @cached_property
    def _last(self) -> tuple[Matrix, Matrix]:
        return self._whole("last_weights"), self._whole("last_bias")


_EACH: Final[NDArray[np.intp]] = np.arange(_PLACES)


def _by_piece(stored: Matrix) -> Matrix:
    """(Places, hidden, pieces, …) as (places, pieces, hidden, …)."""
    return np.moveaxis(stored, 2, 1)


class _State:
    """Where a reading stands: words put aside, words still to come and the arcs drawn so far.

    Words are numbered from 0. A word without head at the end is a root.
    """

    def __init__(self, length: int) -> None:
        self.heads = list(range(length))
        self.labels = ["ROOT"] * length
        self._length = length
        self._stack: list[int] = []
        self._returned: list[int] = []  # taken back from the stack, the next to be read last
        self._next = 0
        self._left: list[list[int]] = [[] for _ in range(length)]
        self._right: list[list[int]] = [[] for _ in range(length)]
        self._starts: set[int] = set()
        self._held_back: set[int] = set()  # once taken back, not to be put aside at once

    @property
    def is_final(self) -> bool:
        """Whether every word has been read and put away."""
        return not self._stack and not self._waiting

    @property
    def _waiting(self) -> int:
        return self._length - self._next + len(self._returned)

    def _coming(self, index: int) -> int:
        """The word that comes after ``index`` others; ``_NOBODY`` after the last."""
        if index < len(self._returned):
            return self._returned[-1 - index]
        at = self._next + index - len(self._returned)
        return at if at < self._length else _NOBODY

    def _top(self, index: int) -> int:
        return self._stack[-1 - index] if index < len(self._stack) else _NOBODY

    def context(self) -> tuple[int, ...]:
        """The parts in the eight places that a step looks at."""
        first, top = self._coming(0), self._top(0)
        return (
            first,
            self._coming(1),
            top,
            self._top(1),
            self._top(2),
            _outermost(self._left, first),
            _outermost(self._left, top),
            _outermost(self._right, top),
        )

    def open_kinds(self) -> str:
        """The kinds of moves that are open now."""
        first, second = self._coming(0), self._coming(1)
        starts_here = first in self._starts
        may_hang = bool(self._stack) and self._waiting > 0 and not starts_here
        may_break = second == first + 1 and second != _NOBODY and second not in self._starts
        held = starts_here or first in self._held_back
        is_open = {
            "S": not self._stack or (self._waiting > 1 and not held),
            "D": bool(self._stack),
            "L": may_hang,
            "R": may_hang,
            "B": may_break,
        }
        return "".join(kind for kind in _KINDS if is_open[kind])

    def make(self, kind: str, label: str) -> None:
        """Make a move that is open."""
        match kind:
            case "S":
                self._stack.append(self._taken())
            case "D":
                self._reduce()
            case "L":
                first, top = self._coming(0), self._stack.pop()
                self._hang(top, first, label)
                self._held_back.discard(first)
            case "R":
                top, first = self._top(0), self._taken()
                self._hang(first, top, label)
                self._stack.append(first)
            case _:
                self._starts.add(self._coming(1))

    def _taken(self) -> int:
        if self._returned:
            return self._returned.pop()
        self._next += 1
        return self._next - 1

    def _reduce(self) -> None:
        top = self._stack.pop()
        if self._stack and self.heads[top] == top:
            self._returned.append(top)
            self._held_back.add(top)

    def _hang(self, child: int, head: int, label: str) -> None:
        before = self.heads[child]
        if before != child:
            (self._left if before > child else self._right)[before].remove(child)
        (self._left if head > child else self._right)[head].append(child)
        self.heads[child], self.labels[child] = head, label


def _outermost(children: Sequence[Sequence[int]], head: int) -> int:
    """The child hung last on that side."""
    return children[head][-1] if head != _NOBODY and children[head] else _NOBODY


def _rehung(heads: Sequence[int], labels: Sequence[str]) -> tuple[list[int], list[str]]:
    """Each word with a double label hung on the first word near its head that has the second."""
    new_heads, new_labels = list(heads), list(labels)
    for index, label in enumerate(labels):
        own, lifted, of_head = label.partition(_LIFTED)
        if lifted:
            found = (at for at in _beside(new_heads, index) if new_labels[at] == of_head)
            new_labels[index], new_heads[index] = own, next(found, new_heads[index])
    return new_heads, new_labels


def _beside(heads: Sequence[int], index: int) -> Iterator[int]:
    """The words below the head of ``index`` and not below itself, level by level, left to right."""
    level = [heads[index]]
    while level:
        level = [
            at
            for head in level
            for at, own in enumerate(heads)
            if own == head and at not in {head, index}
        ]
        yield from level
