"""Facts open in two tabs: what only one of them changed is kept, what both did is asked."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, time
from typing import Any

from django.http import QueryDict

__all__ = ["merged", "read_seen", "shown"]


def shown(values: Mapping[str, Any]) -> dict[str, str]:
    """Return values by column as their fields show them; empty for none."""
    return {column: _text(value) for column, value in values.items()}


def _text(value: Any) -> str:
    if isinstance(value, time):
        return value.strftime("%H:%M")
    if isinstance(value, date):
        return value.isoformat()
    return "\n".join(line.strip() for line in str(value or "").strip().splitlines())


def read_seen(text: str) -> dict[str, str]:
    """Return what a page said it had shown; nothing where it is not a page of ours."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    is_ours = isinstance(found, dict) and all(isinstance(one, str) for one in found.values())
    return found if is_ours else {}


def merged(
    sent: QueryDict, seen: Mapping[str, str], kept: Mapping[str, str]
) -> tuple[QueryDict, dict[str, str]]:
    """Return what was sent joined with what is kept, and the columns that both changed.

    ``seen`` is what the page showed when it was loaded, ``kept`` what the row holds now. A
    column that the page left alone is as kept; of one changed on both sides, to different
    values, the kept value is returned.
    """
    joined = sent.copy()
    both: dict[str, str] = {}
    for column in kept.keys() & seen.keys():
        if kept[column] == seen[column]:
            continue
        typed = _text(sent.get(column, ""))
        typed = typed[:5] if column.endswith("_at") else typed
        if typed == seen[column]:
            joined[column] = kept[column]
        elif typed != kept[column]:
            both[column] = kept[column]
    return joined, both
