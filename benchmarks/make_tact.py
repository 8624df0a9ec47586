"""Makes src/sincerely/adapters/tact.npz from the notes of the tuning corpus (decision 0063).

Run by hand, in an environment of its own that holds the program and scikit-learn; what either
judge counts for is measured apart, for that takes all of it thrice more:

    python -m benchmarks.make_tact
    python -m benchmarks.make_tact mixture
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from benchmarks.corpora import TypedRemark, framed_remarks, remarks
from benchmarks.train_tact import train
from sincerely.adapters.english import english
from sincerely.adapters.tact import MATRICES, POINT, evidence, pieces_and_deeds
from sincerely.adapters.tact_net import SECTIONS, TactNets

OUT = Path(__file__).parents[1] / "src" / "sincerely" / "adapters" / "tact.npz"
STRICTNESS = 1.0
FROM_EACH_FRAME = 40
FRAMED = 0.1  # what a framed note counts for beside one that was written by hand
ELSEWHERE = 0.3
# What is a remark, or the work, whatever the section.
ANYWHERE = frozenset(
    {"", "person", "place", "private-life", "rivals", "creed-and-age", "third-party", "hearsay"}
)
_VERB = re.compile(
    r"(?:[a-z]+[^s\W]s|was|is|has|asked|said|told|mentioned|wanted|came|got|gave|showed|took|ran|built|"
    r"moved|explained|worried|hoped|thought|doubted|spoke|talked|liked|lost|left|led|met|kept) [a-z]",
    re.IGNORECASE,
)
NETS = 3
PARTS = 3  # what is learnt from two thirds judges the last
# As ``mixture`` found them, by ``python -m benchmarks.make_tact mixture``.
COUNTS = (0.55, 0.41)
LEAN = (0.67, 0.19, 0.16, 0.35, 0.75, 0.8, -0.3, 0.05)  # by section
LIGHTEST = 0.05  # a piece that weighs less says nothing
_PARSE = english().parse


@dataclass(frozen=True, slots=True)
class _Learnt:
    """Both judges: the linear model's pieces with their weights, and the nets."""

    pieces: dict[str, float]
    nets: TactNets

    def heard(self, note: TypedRemark) -> tuple[float, float]:
        """What the words and what the nets say for a remark, as logarithms of odds."""
        said = pieces_and_deeds(note.text, note.section, _PARSE)
        words = sum(self.pieces.get(piece, 0.0) * worth for piece, worth in said)
        return words, evidence(self.nets.chances(note.text, note.section))


def main() -> None:
    notes = list(remarks("tuning"))
    learnt = _learn(notes)
    nets = {name: getattr(learnt.nets, name).astype("f2") for name in MATRICES}
    nets["vectors"], steps = _in_steps(learnt.nets.vectors)
    np.savez_compressed(
        OUT,
        pieces=_joined(learnt.pieces),
        weights=np.array([*learnt.pieces.values()], dtype="f2"),
        words=_joined(learnt.nets.rows),
        sorts=_joined(learnt.nets.sorts),
        steps=steps,
        counts=np.array(COUNTS, dtype="f4"),
        lean=np.array(LEAN, dtype="f4"),
        **nets,
    )
    print(len(learnt.pieces), "pieces,", OUT.stat().st_size, "bytes")


def _learn(notes: list[TypedRemark]) -> _Learnt:
    typed = list(_told_of_somebody(notes))
    elsewhere = list(_told_elsewhere(typed))
    framed = list(framed_remarks(FROM_EACH_FRAME))
    every = [*typed, *elsewhere, *framed]
    worth = np.repeat([1.0, ELSEWHERE, FRAMED], [len(typed), len(elsewhere), len(framed)])
    table = DictVectorizer()
    seen = table.fit_transform(
        dict(pieces_and_deeds(note.text, note.section, _PARSE)) for note in every
    )
    model = LogisticRegression(C=STRICTNESS, max_iter=5000, class_weight="balanced", tol=1e-3)
    with ThreadPoolExecutor() as beside:
        nets = beside.submit(train, every, worth, NETS)
        model.fit(seen, [bool(note.sort) for note in every], worth)
    weighed = zip(table.get_feature_names_out(), map(float, model.coef_[0]), strict=True)
    heavy = {piece: weight for piece, weight in weighed if abs(weight) >= LIGHTEST}
    return _Learnt(heavy, nets.result())


def mixture(notes: list[TypedRemark]) -> tuple[np.ndarray, np.ndarray]:
    """What either judge counts for (2), and what each section begins with, as ``COUNTS`` and ``LEAN``.

    Fitted on what every part of the notes is by those that learnt from the other parts, as if
    half the notes of a section were remarks.
    """
    heard, is_remark, sections = [], [], []
    for part in range(PARTS):
        learnt = _learn([note for row, note in enumerate(notes) if row % PARTS != part])
        for note in notes[part::PARTS]:
            heard.append(learnt.heard(note))
            is_remark.append(bool(note.sort))
            sections.append(SECTIONS.index(note.section))
    groups = np.array(sections) * 2 + is_remark
    worth = len(groups) / np.bincount(groups, minlength=2 * len(SECTIONS))[groups]
    model = LogisticRegression(C=10.0, max_iter=5000, fit_intercept=False)
    seen = np.hstack([heard, np.eye(len(SECTIONS))[sections]])
    model.fit(seen, is_remark, worth / worth.mean())
    return model.coef_[0][:2], model.coef_[0][2:]


def _in_steps(vectors: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The vectors as whole numbers of a byte, and how long a step of each is."""
    steps = np.abs(vectors).max(axis=2, keepdims=True).astype("f4") / 127
    return np.rint(vectors / steps).astype("i1"), steps.astype("f2")


def _joined(words: Iterable[str]) -> np.ndarray:
    return np.frombuffer("\n".join(words).encode(), dtype="u1")


def _told_elsewhere(notes: list[TypedRemark]) -> Iterator[TypedRemark]:
    """A third of the points, as if typed in the other sections: gossip is gossip anywhere."""
    fit = [note for note in notes if note.section == POINT and note.sort in ANYWHERE]
    for number, note in enumerate(fit[::3]):
        yield replace(note, section=SECTIONS[1:][number % (len(SECTIONS) - 1)])


def _told_of_somebody(notes: list[TypedRemark]) -> Iterator[TypedRemark]:
    """The notes, and the points that leave out their subject once more with "she" or "he"."""
    yield from notes
    bare = [note for note in notes if note.section == POINT and _VERB.match(note.text)]
    for number, note in enumerate(bare):
        said = f"{note.text[0].lower()}{note.text[1:]}"
        yield replace(note, text=f"{('she', 'he')[number % 2]} {said}")


if __name__ == "__main__":
    if sys.argv[1:] == ["mixture"]:
        print(*mixture(list(remarks("tuning"))), sep="\n")
    else:
        main()
