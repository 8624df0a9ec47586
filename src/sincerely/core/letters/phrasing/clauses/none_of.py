"""What joins a lack to the deed before it: a thing that was not there, or something that nobody did."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["with_no", "with_none"]

# What nobody did, where "with nobody" would tell what was done to them.
_TOLD: Final = (
    r"(?:was|were|is|are|has|had|did|got|complained|left|resigned|quit|noticed|died|asked|went|failed"
    r"|objected|came|fell|slipped|walked|broke|missed|needed)\b"
)
_LEFT_UNDONE: Final = re.compile(_TOLD)
_NONE_THAT_DID: Final = re.compile(rf"(?:[a-z-]+ ){{1,3}}?{_TOLD}")


def with_no(match: re.Match[str]) -> str:
    """What joins "no …" (``no``) to the deed before it: "with no losses", "and no ship was lost"."""
    is_told = _NONE_THAT_DID.match(match.string[match.end() :])
    return f", {'and' if is_told else 'with'} {match['no']} "


def with_none(match: re.Match[str]) -> str:
    """The same of "nobody", "no one" or "same" (``who``)."""
    who = match["who"]
    if _LEFT_UNDONE.match(match.string[match.end() :]):
        return f", and {who} "
    return f", with {'the same' if who == 'same' else who} "
