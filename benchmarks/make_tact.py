"""Makes src/sincerely/adapters/tact.npz from the notes of the tuning corpus (decision 0062).

Run by hand, in an environment of its own that holds the program and scikit-learn:

    python -m benchmarks.make_tact
"""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from benchmarks.corpora import remarks
from sincerely.adapters.tact import pieces, views

OUT = Path(__file__).parents[1] / "src" / "sincerely" / "adapters" / "tact.npz"
STRICTNESS = 1.0
_VERB = re.compile(
    r"(?:[a-z]+[^s\W]s|was|is|has|asked|said|told|mentioned|wanted|came|got|gave|showed|took|ran|built|"
    r"moved|explained|worried|hoped|thought|doubted|spoke|talked|liked|lost|left|led|met|kept) [a-z]",
    re.IGNORECASE,
)
LIGHTEST = 0.02  # a piece that weighs less says nothing


def main() -> None:
    kept, said = map(_told_of_somebody, remarks("tuning"))
    texts = [*kept, *said]
    table = DictVectorizer()
    seen = hstack([table.fit_transform(dict(pieces(text)) for text in texts), _dense(texts)])
    model = LogisticRegression(C=STRICTNESS, max_iter=5000, class_weight="balanced")
    model.fit(seen.tocsr(), [1] * len(kept) + [0] * len(said))
    weights = model.coef_[0]
    names = table.get_feature_names_out()
    heavy = [row for row in range(len(names)) if abs(weights[row]) >= LIGHTEST]
    np.savez_compressed(
        OUT,
        pieces=np.frombuffer("\n".join(names[row] for row in heavy).encode(), dtype="u1"),
        weights=weights[heavy].astype("f2"),
        views=weights[len(names) :].astype("f4"),
        bias=model.intercept_.astype("f4"),
    )
    print(len(heavy), "pieces,", OUT.stat().st_size, "bytes")


def _told_of_somebody(notes: list[str]) -> list[str]:
    """The notes, and those that leave out their subject once more with "she" or "he"."""
    bare = [note for note in notes if _VERB.match(note)]
    filled = (f"{('she', 'he')[n % 2]} {note[0].lower()}{note[1:]}" for n, note in enumerate(bare))
    return [*notes, *filled]


def _dense(texts: list[str]) -> csr_matrix:
    return csr_matrix(np.array([views(text) for text in texts]))


if __name__ == "__main__":
    main()
