"""How near two spellings are, and what they have in common when marks and case are left out."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

__all__ = ["bare", "distance", "plain"]

_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th"})
_MARKS = str.maketrans("", "", "'’‘`´-‐‑‒–. ")


def plain(word: str) -> str:
    """The word in NFC with typewriter apostrophes and hyphens."""
    composed = unicodedata.normalize("NFC", word)
    return composed.replace("’", "'").replace("‘", "'").replace("‑", "-").replace("‐", "-")


@lru_cache(maxsize=8192)
def bare(word: str) -> str:
    """The word without case, accents, hyphens, apostrophes, stops and spaces."""
    parted = unicodedata.normalize("NFKD", word.casefold().translate(_LETTERS))
    return "".join(c for c in parted if not unicodedata.combining(c)).translate(_MARKS)


@lru_cache(maxsize=8192)
def distance(one: str, other: str) -> int:
    """How many letters must be put in, left out, changed or swapped with their neighbour.

    The optimal string alignment distance (Damerau-Levenshtein without overlapping swaps).
    """
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        row = [i]
        for j, b in enumerate(other, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before, last = last, row
    return last[-1]
