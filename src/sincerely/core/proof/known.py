"""The words that a debrief makes known: people, firms, places, roles, terms of the trade."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Known"]


@dataclass(frozen=True, slots=True)
class Known:
    """Words that are spelt right because the debrief has them, exactly as it has them."""

    words: frozenset[str] = frozenset()

    def __contains__(self, word: str) -> bool:
        return word in self.words
