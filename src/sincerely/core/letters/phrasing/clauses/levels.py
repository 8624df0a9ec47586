"""How high something stands, told in two halves: "caseloads of 28, should be 16", "grants down, need up"."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.words.plurals import is_plural_word

__all__ = ["with_levels"]

# "Caseloads of 28, should be 16": what is, and what should be.
_SHOULD_BE: Final = re.compile(
    r"^(?P<what>[a-z][a-z -]*?) (?:of|at) (?P<now>[$£€]?\d[\d.,]*%?), (?P<then>(?:should|needs to|ought to|must|has to) be .+)$",
    re.IGNORECASE,
)


# "Grants down, need up": two levels, each with its own "is".
_LEVEL: Final = r"[a-z'’-]+(?: [a-z'’-]+){0,2}? (?:up|down|flat|steady)"
_UP_AND_DOWN: Final = re.compile(
    rf"^(?!.*\b(?:is|are|was|were|has|have|go|goes|went|came|stay|stays|you|I|we|they)\b)(?P<one>{_LEVEL})(?:, and |, but |, | and )(?P<other>{_LEVEL})$",
    re.IGNORECASE,
)


def _as_levels(match: re.Match[str], setting: Setting) -> str:
    """The two as whole statements, joined."""
    return " and ".join(_as_level(match[half], setting) for half in ("one", "other"))


def _as_level(text: str, setting: Setting) -> str:
    what, _, level = text.rpartition(" ")
    if is_plural_word(what.rsplit(" ", 1)[-1], setting.language):
        return f"{what} are {level}"
    return f"the {what.removeprefix('the ')} is {level}"


def _as_target(match: re.Match[str], setting: Setting) -> str:
    verb = "are" if is_plural_word(match["what"].rsplit(" ", 1)[-1], setting.language) else "is"
    return f"{match['what']} {verb} at {match['now']} and {match['then']}"


def with_levels(text: str, setting: Setting) -> str:
    """The text with both halves as whole statements, joined; any other text as it is."""
    text = _UP_AND_DOWN.sub(lambda m: _as_levels(m, setting), text)
    return _SHOULD_BE.sub(lambda m: _as_target(m, setting), text)
