"""The weights of the perceptron tagger, read row by row."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Final

from sincerely.adapters.sorted_lines import SortedLines

__all__ = ["Weights"]

_ROWS_KEPT: Final = 16_384


class Weights:
    """A table of weights, of which a row is read when it is asked for.

    As dictionaries the tagger's 66,000 rows take 40 MB; a letter needs a few thousand.
    ``text`` is the JSON object of all rows from its first key on, each
    ``"feature":{"class":weight}``.
    """

    def __init__(self, text: str) -> None:
        self._rows = SortedLines(text.rstrip("}").split("},"))
        self.get = lru_cache(maxsize=_ROWS_KEPT)(self._row)

    def _row(self, feature: str) -> dict[str, float] | None:
        """What a feature says for each class; ``None`` for one never seen."""
        start = f"{json.dumps(feature)}:"
        row = next(self._rows.starting_with(start), None)
        return json.loads(f"{row[len(start) :]}}}") if row else None
