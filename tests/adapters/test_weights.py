"""The tagger's weights, read row by row."""

from __future__ import annotations

import gzip
import importlib.util
import json
from pathlib import Path

from sincerely.adapters.weights import Weights


def whole_text() -> str:
    spec = importlib.util.find_spec("denckring_en_pos")
    assert spec is not None
    assert spec.origin is not None
    return gzip.decompress(
        (Path(spec.origin).parent / "data" / "tagger.json.gz").read_bytes()
    ).decode()


def test_every_row_is_as_the_whole_table_has_it() -> None:
    text = whole_text()
    rows = json.loads(text)["weights"]
    weights = Weights(text.partition('"weights":{')[2])
    assert len(rows) > 60_000
    assert all(weights.get(one) == row for one, row in rows.items())


def test_a_feature_that_was_never_seen_has_no_row() -> None:
    weights = Weights('"a":{"X":1.0},"a b":{"Y":2.0}}}')
    assert weights.get("a") == {"X": 1.0}
    assert weights.get("a b") == {"Y": 2.0}
    assert [weights.get(one) for one in ("", "a c", "zz")] == [None, None, None]
