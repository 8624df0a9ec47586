"""What changed between two texts, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Final

__all__ = ["compared"]

_PIECES: Final = re.compile(r"\s+|[^\s]+")


def compared(before: str, after: str) -> list[tuple[str, str]]:
    """Return pieces in order, each ``same``, ``gone`` or ``new``, and its text."""
    return list(_pieces(_PIECES.findall(before), _PIECES.findall(after)))


def _pieces(before: list[str], after: list[str]) -> Iterator[tuple[str, str]]:
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for what, b_start, b_end, a_start, a_end in matcher.get_opcodes():
        if what == "equal":
            yield "same", "".join(after[a_start:a_end])
            continue
        if b_end > b_start:
            yield "gone", "".join(before[b_start:b_end])
        if a_end > a_start:
            yield "new", "".join(after[a_start:a_end])
