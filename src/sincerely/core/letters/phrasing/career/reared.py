"""What was done to the candidate, though its verb begins the line as a deed would: "made permanent"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sincerely.core.letters.phrasing.career.titles import ROLES
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = ["is_undergone_by_me"]

_PAIRS: Final = frozenset(
    {
        ("made", "redundant"), ("made", "permanent"), ("laid", "off"), ("hand-picked", "to"),
        ("hand-picked", "for"), ("headhunted", "to"), ("raised", "in"), ("raised", "on"),
        ("educated", "at"), ("educated", "in"), ("schooled", "at"), ("schooled", "in"),
    }
)  # fmt: skip


# "mentored by two judges": what others did for me.
_BY_OTHERS: Final = word_set(
    "mentored taught coached trained tutored supervised apprenticed encouraged"
)


def is_undergone_by_me(verb: str, following: Sequence[Word]) -> bool:
    """Whether the lower-cased past verb with what follows it tells what I underwent."""
    first, *rest = following
    if rest and rest[0].text[:1].isdigit() and (verb, first.lower) == ("laid", "off"):
        return False  # "laid off 40": others were
    if verb == "made" and first.lower in ROLES:
        return True
    if verb == "appointed" and first.text.isupper():
        return True
    return (verb, first.lower) in _PAIRS or (first.lower == "by" and verb in _BY_OTHERS)
