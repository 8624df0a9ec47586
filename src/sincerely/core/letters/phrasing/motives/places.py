"""Where the work would bring the candidate: nearer to somewhere, to their kin, back again."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.letters.phrasing.career.mine import MINE, kin_near
from sincerely.core.letters.phrasing.motives.ascribed import YOURS
from sincerely.core.letters.phrasing.reading.shape import Shape
from sincerely.core.letters.phrasing.sentences import text_of
from sincerely.core.letters.phrasing.setting import Setting

__all__ = ["back_again", "nearer_clause"]

_NEARER: Final = re.compile(
    r"^(?:closer|nearer|close|near|local|far) (?:to|from)?\b", re.IGNORECASE
)
_BACK: Final = re.compile(r"^back (?P<where>to|in|on|at|among|near|by|with)\b", re.IGNORECASE)


def nearer_clause(text: str, setting: Setting) -> str | None:
    """Read "closer to the sea", "family nearby": what is near whom; ``None`` for any other words."""
    words = setting.words(text)
    if _NEARER.match(text) and setting.shape(words).shape is not Shape.FINITE:
        return f"it is {text_of(setting.turned(words, YOURS))}"
    return kin_near(text, setting)


def back_again(text: str, setting: Setting) -> str | None:
    """Read "back in the Dales", "back to the coast": being, or coming, there again; ``None`` for any other words."""
    match, words = _BACK.match(text), setting.words(text)
    if match is None or setting.shape(words).shape is Shape.FINITE:
        return None
    verb = "coming" if match["where"].lower() == "to" else "being"
    return f"{verb} {text_of(setting.turned(words, MINE))}"
