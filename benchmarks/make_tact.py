"""Makes src/sincerely/adapters/tact.npz from the notes of the tuning corpus (decision 0063).

Run by hand, in an environment of its own that holds the program and scikit-learn:

    python -m benchmarks.make_tact
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from benchmarks.corpora import TypedRemark, framed_remarks, remarks
from benchmarks.train_tact import train
from sincerely.adapters.tact import MATRICES, POINT, pieces
from sincerely.adapters.tact_net import SECTIONS

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
LIGHTEST = 0.03  # a piece that weighs less says nothing


def main() -> None:
    typed = list(_told_of_somebody(list(remarks("tuning"))))
    elsewhere = list(_told_elsewhere(typed))
    framed = list(framed_remarks(FROM_EACH_FRAME))
    notes = [*typed, *elsewhere, *framed]
    worth = np.repeat([1.0, ELSEWHERE, FRAMED], [len(typed), len(elsewhere), len(framed)])
    table = DictVectorizer()
    seen = table.fit_transform(dict(pieces(note.text, note.section)) for note in notes)
    model = LogisticRegression(C=STRICTNESS, max_iter=5000, class_weight="balanced", tol=1e-3)
    model.fit(seen, [bool(note.sort) for note in notes], worth)
    weights = model.coef_[0]
    names = table.get_feature_names_out()
    heavy = [row for row in range(len(names)) if abs(weights[row]) >= LIGHTEST]
    net = train(notes, worth)
    np.savez_compressed(
        OUT,
        pieces=_joined(names[row] for row in heavy),
        weights=weights[heavy].astype("f2"),
        bias=model.intercept_.astype("f4"),
        words=_joined(net.rows),
        sorts=_joined(net.sorts),
        **{name: getattr(net, name).astype("f2") for name in MATRICES},
    )
    print(len(heavy), "pieces,", len(net.rows), "words,", OUT.stat().st_size, "bytes")


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
    main()
