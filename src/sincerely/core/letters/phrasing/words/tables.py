"""Tables of words, written as running text."""

from __future__ import annotations

__all__ = ["words_of"]


def words_of(text: str) -> frozenset[str]:
    """The words of the text, each once; words are parted by white space alone."""
    return frozenset(text.split())
