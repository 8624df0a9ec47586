"""Makes src/sincerely/adapters/tact.npz from the notes of the tuning corpus (decision 0063).

Run by hand, in an environment of its own that holds the program and scikit-learn:

    python -m benchmarks.make_tact
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from benchmarks.corpora import UNSORTED, TypedRemark, framed_remarks, remarks
from sincerely.adapters.tact import POINT, pieces, views

OUT = Path(__file__).parents[1] / "src" / "sincerely" / "adapters" / "tact.npz"
STRICTNESS = 1.0
FROM_EACH_FRAME = 40
FRAMED = 0.3  # what a framed note counts for beside one that was written by hand
_VERB = re.compile(
    r"(?:[a-z]+[^s\W]s|was|is|has|asked|said|told|mentioned|wanted|came|got|gave|showed|took|ran|built|"
    r"moved|explained|worried|hoped|thought|doubted|spoke|talked|liked|lost|left|led|met|kept) [a-z]",
    re.IGNORECASE,
)
LIGHTEST = 0.02  # a piece that weighs less says nothing


def main() -> None:
    typed = [*_told_of_somebody(list(remarks("tuning")))]
    framed = list(framed_remarks(FROM_EACH_FRAME))
    notes = [*typed, *framed]
    worth = np.array([1.0] * len(typed) + [FRAMED] * len(framed))
    table = DictVectorizer()
    seen = table.fit_transform(dict(pieces(note.text, note.section)) for note in notes)
    dense = np.array([views(note.text) for note in notes])
    model = LogisticRegression(C=STRICTNESS, max_iter=5000, class_weight="balanced", tol=1e-3)
    model.fit(hstack([seen, csr_matrix(dense)]).tocsr(), [bool(note.sort) for note in notes], worth)
    sorts = _by_sort(notes, dense, worth)
    weights = model.coef_[0]
    names = table.get_feature_names_out()
    heavy = [row for row in range(len(names)) if abs(weights[row]) >= LIGHTEST]
    np.savez_compressed(
        OUT,
        pieces=np.frombuffer("\n".join(names[row] for row in heavy).encode(), dtype="u1"),
        weights=weights[heavy].astype("f2"),
        views=weights[len(names) :].astype("f4"),
        bias=model.intercept_.astype("f4"),
        sorts=np.frombuffer("\n".join(sorts.classes_).encode(), dtype="u1"),
        by_sort=sorts.coef_.astype("f2"),
        sort_bias=sorts.intercept_.astype("f4"),
    )
    print(len(heavy), "pieces,", OUT.stat().st_size, "bytes")


def _by_sort(notes: list[TypedRemark], dense: np.ndarray, worth: np.ndarray) -> LogisticRegression:
    """What a remark is about, learnt from those whose matter was written beside them."""
    rows = [row for row, note in enumerate(notes) if note.sort not in {"", UNSORTED}]
    model = LogisticRegression(C=STRICTNESS, max_iter=5000, tol=1e-3)
    return model.fit(dense[rows], [notes[row].sort for row in rows], worth[rows])


def _told_of_somebody(notes: list[TypedRemark]) -> Iterator[TypedRemark]:
    """The notes, and the points that leave out their subject once more with "she" or "he"."""
    yield from notes
    bare = [note for note in notes if note.section == POINT and _VERB.match(note.text)]
    for number, note in enumerate(bare):
        said = f"{note.text[0].lower()}{note.text[1:]}"
        yield replace(note, text=f"{('she', 'he')[number % 2]} {said}")


if __name__ == "__main__":
    main()
