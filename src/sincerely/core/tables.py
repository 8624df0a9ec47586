"""Tables of words, written as running text."""

from __future__ import annotations

__all__ = ["word_list", "word_set"]


def word_set(text: str) -> frozenset[str]:
    """The words of the text, each once; words are parted by white space alone."""
    return frozenset(text.split())


def word_list(text: str) -> tuple[str, ...]:
    """The words of the text in their order."""
    return tuple(text.split())
