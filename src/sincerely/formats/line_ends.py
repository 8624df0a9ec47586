"""The line ends of other systems, as newlines, no character more or less."""

from __future__ import annotations

from typing import Final

__all__ = ["with_newlines"]

_ALONE: Final = str.maketrans(dict.fromkeys("\r\u2028\u2029\x85", "\n"))


def with_newlines(text: str) -> str:
    """The text with lines that end in one newline each; as long, so that offsets hold."""
    return text.replace("\r\n", " \n").translate(_ALONE)
