"""A thing told by a clause without its "that": "bindings nobody has catalogued", "machines I trained on".

Only where a pronoun that can be nothing but a subject stands right after the thing: "makes
people feel at home" stays as it is.
"""

from __future__ import annotations

from typing import Final

from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = ["with_that"]

_SUBJECTS: Final = word_set("I we you they nobody everyone anyone somebody")
_THINGS: Final = frozenset({WordClass.NOUN, WordClass.PROPN, WordClass.X, WordClass.VERB})
_LINKS: Final = word_set(
    "that who which whose where when because as if while than how why what and or but so"
)
_VERBS: Final = frozenset({WordClass.VERB, WordClass.AUX, WordClass.ADV})
# Times that need no "that": "the day I started", "last year we met".
_TIMES: Final = word_set(
    "day days week weeks month months year years time times way moment summer winter spring autumn morning evening night reason"
)
_LONGEST: Final = 5  # words of the thing


def with_that(words: tuple[Word, ...]) -> tuple[Word, ...] | None:
    """The words with "that" before the clause, or ``None`` where they hold no such clause for certain."""
    low = [word.lower for word in words]
    at = next((i for i, one in enumerate(low) if i and one in _SUBJECTS | {"i"}), 0)
    if not 0 < at <= _LONGEST or at + 1 >= len(words) or set(low) & _LINKS:
        return None
    head, verb = words[at - 1], words[at + 1]
    if any(word.after for word in words[:at]) or head.tag.word_class not in _THINGS:
        return None
    is_plural = head.lower.endswith("s") or head.lower in {"people", "staff", "children"} or at > 1
    if not is_plural or head.lower in _TIMES or verb.tag.word_class not in _VERBS:
        return None
    if any(word.tag.word_class in _VERBS for word in words[: at - 1]):
        return None
    return (*words[:at], Word("that"), *words[at:])
