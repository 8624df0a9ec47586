"""Trains the nets of ``sincerely.adapters.tact_net`` by gradient descent (Adam), in numpy.

Kim (2014), "Convolutional Neural Networks for Sentence Classification", is the shape. Half of
the error is whether a note is a remark at all; the rest is which sort, where that was noted.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Final

import numpy as np
from scipy.sparse import csr_matrix

from benchmarks.corpora import UNSORTED, TypedRemark
from sincerely.adapters.meaning import word_table
from sincerely.adapters.tact import MATRICES
from sincerely.adapters.tact_net import (
    BEGIN,
    END,
    NAME,
    NUMBER,
    SCALE,
    SECTIONS,
    SPAN,
    UNKNOWN,
    TactNets,
    known_words,
)

__all__ = ["train"]

LEARNT: Final = (BEGIN, END, UNKNOWN, NAME, NUMBER)  # what has no vector of ``meaning``
FILTERS = 64
EPOCHS = 9
BATCH = 64
RATE = 3e-3
DECAY = 1e-4
DECAY_OF_VECTORS = 5e-4
DROPPED_FILTERS = 0.4
DROPPED_WORDS = 0.15
LEAST_SEEN = 5  # a word seen so often in the notes gets a vector of its own
ON_SORTS = 0.3  # how much of the error is which sort a note is of

Weights = dict[str, Any]
_UNSEEN: Final = -9.0


@dataclass(slots=True)
class _Batch:
    """Rows of words (notes, words; -1 where a note has ended), sections, sorts and worths."""

    words: Any
    sections: Any
    sorts: Any
    worth: Any

    def part(self, rows: Any) -> _Batch:
        """Some of the notes, no wider than the longest of them."""
        words = self.words[rows]
        width = max(SPAN, int((words >= 0).sum(axis=1).max()))
        return _Batch(words[:, :width], self.sections[rows], self.sorts[rows], self.worth[rows])


@dataclass(slots=True)
class _Trainer:
    """The table of vectors: the first ``learnt`` rows are trained, by what is added to them."""

    table: Any
    learnt: int
    unknown: int
    weights: Weights
    drawn: np.random.Generator
    moments: list[Weights] = field(default_factory=list)

    def run(self, notes: _Batch) -> None:
        """Every epoch over the notes in another order, each step a little shorter than the last."""
        self.moments = [{k: np.zeros_like(v) for k, v in self.weights.items()} for _ in range(2)]
        count = len(notes.sorts)
        steps = EPOCHS * -(-count // BATCH)
        step = 0
        for _ in range(EPOCHS):
            order = self.drawn.permutation(count)
            for start in range(0, count, BATCH):
                step += 1
                slopes = self._slopes(notes.part(order[start : start + BATCH]))
                self._descend(slopes, step, RATE * (1 - (step - 1) / steps))

    def _descend(self, slopes: Weights, step: int, rate: float) -> None:
        first, second = self.moments
        for name, weight in list(self.weights.items()):
            slope = slopes[name] + weight * (DECAY_OF_VECTORS if name == "added" else DECAY)
            first[name] += 0.1 * (slope - first[name])
            second[name] += 0.01 * (slope * slope - second[name])
            root = np.sqrt(second[name] / (1 - 0.99**step)) + 1e-8
            self.weights[name] = weight - rate * first[name] / (1 - 0.9**step) / root

    def _slopes(self, notes: _Batch) -> Weights:
        w = self.weights
        words, is_there = self._with_gaps(notes.words)
        seen = self.table[words]
        is_learnt = is_there & (words < self.learnt)
        seen[is_learnt] += SCALE * w["added"][words[is_learnt]]
        seen[~is_there] = 0
        width, reach = seen.shape[2], seen.shape[1] - SPAN + 1
        spans = np.concatenate([seen[:, at : reach + at] for at in range(SPAN)], axis=2)
        drawn = spans @ w["filters"] + w["easiness"][notes.sections][:, None, :]
        drawn[~is_there[:, SPAN - 1 :]] = _UNSEEN
        best = drawn.argmax(axis=1)
        strongest = np.maximum(np.take_along_axis(drawn, best[:, None], 1)[:, 0], 0)
        kept = self.drawn.random(strongest.shape) >= DROPPED_FILTERS
        kept = (kept / (1 - DROPPED_FILTERS)).astype("f4")
        length = is_there.sum(axis=1)[:, None].astype("f4")
        found = np.concatenate([strongest * kept, seen.sum(axis=1) / length], axis=1)

        off = _off(found @ w["verdicts"] + w["leanings"][notes.sections], notes)
        on_found = off @ w["verdicts"].T
        on_strongest = on_found[:, :FILTERS] * kept * (strongest > 0)
        on_drawn = np.zeros(drawn.shape, dtype="f4")
        np.put_along_axis(on_drawn, best[:, None, :], on_strongest[:, None, :], 1)
        flat = on_drawn.reshape(-1, FILTERS)
        on_spans = (flat @ w["filters"].T).reshape(spans.shape)
        on_seen = np.repeat((on_found[:, FILTERS:] / length)[:, None], seen.shape[1], axis=1)
        for at in range(SPAN):
            on_seen[:, at : reach + at] += on_spans[:, :, at * width : (at + 1) * width]
        return {
            "filters": spans.reshape(-1, spans.shape[2]).T @ flat,
            "easiness": _summed(notes.sections, on_strongest, len(SECTIONS)),
            "verdicts": found.T @ off,
            "leanings": _summed(notes.sections, off, len(SECTIONS)),
            "added": _summed(words[is_learnt], SCALE * on_seen[is_learnt], self.learnt),
        }

    def _with_gaps(self, words: Any) -> tuple[Any, Any]:
        """The words, some of them made unknown so that no single one is relied on."""
        is_there = words >= 0
        is_dropped = is_there & (self.drawn.random(words.shape) < DROPPED_WORDS)
        return np.where(is_dropped, self.unknown, np.maximum(words, 0)), is_there


def train(notes: Sequence[TypedRemark], worth: Any, nets: int) -> TactNets:
    """So many nets learnt from the notes, each of which counts for its worth."""
    counts = Counter(word for note in notes for word in set(note.text.lower().split()))
    frequent = [w for w, times in counts.items() if times >= LEAST_SEEN and w.isalpha()]
    rows = {word: row for row, word in enumerate([*LEARNT, *sorted(frequent)])}
    sorts = ("", *sorted({note.sort for note in notes} - {"", UNSORTED}))
    batch = _read(notes, worth, rows, sorts)
    with ProcessPoolExecutor() as pool:
        trained = list(pool.map(partial(_trained, batch, rows, len(sorts)), range(1, nets + 1)))
    return TactNets(
        rows, sorts=sorts, **{name: np.stack([w[name] for w in trained]) for name in MATRICES}
    )


def _trained(notes: _Batch, rows: dict[str, int], sorts: int, seed: int) -> Weights:
    """The matrices of one net; ``seed`` is where it begins."""
    table, _, vectors = word_table()
    drawn = np.random.default_rng(seed)
    own = drawn.normal(0, 0.14, (len(rows), vectors.shape[1]))
    for word, row in rows.items():
        if word in table:
            own[row] = vectors[table[word]]
    trainer = _Trainer(
        SCALE * np.vstack([own, vectors]).astype("f4"),
        len(rows),
        rows[UNKNOWN],
        _fresh(drawn, len(rows), vectors.shape[1], sorts),
        drawn,
    )
    trainer.run(notes)
    learnt = trainer.table[: len(rows)] + SCALE * trainer.weights["added"]
    return {**trainer.weights, "vectors": learnt}


def _fresh(drawn: np.random.Generator, learnt: int, width: int, sorts: int) -> Weights:
    spread = (0.5 / (SPAN * width)) ** 0.5
    made = {
        "filters": drawn.normal(0, spread, (SPAN * width, FILTERS)),
        "easiness": np.zeros((len(SECTIONS), FILTERS)),
        "verdicts": drawn.normal(0, 0.1, (FILTERS + width, sorts)),
        "leanings": np.zeros((len(SECTIONS), sorts)),
        "added": np.zeros((learnt, width)),
    }
    return {name: weight.astype("f4") for name, weight in made.items()}


def _read(
    notes: Sequence[TypedRemark], worth: Any, rows: dict[str, int], sorts: tuple[str, ...]
) -> _Batch:
    table = word_table()[0]
    typed = [
        [rows[w] if w in rows else len(rows) + table[w] for w in known_words(note.text, rows)]
        for note in notes
    ]
    words = np.full((len(typed), max(map(len, typed))), -1)
    for row, found in enumerate(typed):
        words[row, : len(found)] = found
    is_remark = np.array([bool(note.sort) for note in notes])
    half = worth.sum() / 2
    even = worth * np.where(
        is_remark, half / worth[is_remark].sum(), half / worth[~is_remark].sum()
    )
    return _Batch(
        words,
        np.array([SECTIONS.index(n.section) if n.section in SECTIONS else 0 for n in notes]),
        np.array([-1 if note.sort == UNSORTED else sorts.index(note.sort) for note in notes]),
        even.astype("f4"),
    )


def _off(scores: Any, notes: _Batch) -> Any:
    """How far the chances are off what they should be, a row a note."""
    chances = np.exp(scores - scores.max(axis=1, keepdims=True))
    chances /= chances.sum(axis=1, keepdims=True)
    of_remark = chances.copy()
    of_remark[:, 0] = 0
    of_remark /= np.maximum(of_remark.sum(axis=1, keepdims=True), 1e-9)
    work = np.eye(1, scores.shape[1], dtype="f4")
    any_sort = np.where((notes.sorts != 0)[:, None], of_remark, work)
    exact = np.where((notes.sorts < 0)[:, None], of_remark, np.eye(scores.shape[1])[notes.sorts])
    wanted = ON_SORTS * exact + (1 - ON_SORTS) * any_sort
    off = (chances - wanted) * notes.worth[:, None] / len(scores)
    return off.astype("f4")


def _summed(rows: Any, values: Any, count: int) -> Any:
    """The values that share a row, added up."""
    where = csr_matrix(
        (np.ones(len(rows), dtype="f4"), (rows, np.arange(len(rows)))), shape=(count, len(rows))
    )
    return np.asarray(where @ values)
