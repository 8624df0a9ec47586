"""The weights of the perceptron tagger, read row by row."""

from __future__ import annotations

import json
from bisect import bisect_left
from functools import lru_cache
from typing import Final

__all__ = ["Weights"]

_ROWS_KEPT: Final = 16_384


class Weights:
    """A table of weights, of which a row is read when it is asked for.

    As dictionaries the tagger's 66,000 rows take 40 MB; a letter needs a few thousand.
    ``text`` is the JSON object of all rows from its first key on, each
    ``"feature":{"class":weight}``.
    """

    def __init__(self, text: str) -> None:
        self._rows = sorted(text.rstrip("}").split("},"))
        self.get = lru_cache(maxsize=_ROWS_KEPT)(self._row)

    def _row(self, feature: str) -> dict[str, float] | None:
        """What a feature says for each class; ``None`` for one never seen."""
        start = f"{json.dumps(feature)}:"
        at = bisect_left(self._rows, start)
        if at == len(self._rows) or not self._rows[at].startswith(start):
            return None
        weights: dict[str, float] = json.loads(f"{self._rows[at][len(start) :]}}}")
        return weights
