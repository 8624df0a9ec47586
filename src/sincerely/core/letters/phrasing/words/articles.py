"""“A” or “an”, by the sound of the word that follows."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["a_or_an"]

_AN: Final = re.compile(
    r"^[$£€]?(?:8|11(?:\D|$)|18(?:\D|$)|8\d|11,|18,)"
    r"|^(?:[aeio]|u(?!ni|s[eu]|k\b|tili|biq|rolog)|hon(?!ey|g)|hour|heir)(?!we\b|ne\b|ne-|nce\b|u[rl])",
    re.IGNORECASE,
)
# Letters whose name begins with a vowel: "an MSc", "an FCA", "an X-ray".
_LETTERS: Final = re.compile(r"^[AEFHILMNORSX][A-Z\d&/]*(?![a-z])")


# A letter by itself before a hyphen: "an h-index", "an x-ray".
_SPELT: Final = re.compile(r"[aefhilmnorsx]-[a-z]")


# Acronyms said as words, whose first sound is not their first letter's name: short ones by
# name, longer ones by their build, a vowel second and no three consonants in a row.
_SAID: Final = re.compile(
    r"(?:NATO|NASA|RADA|MASH|RIBA|LEED|NICU|FIFA|FEMA|MOOC|SIEM|SAML|SENDCO)\b"
    r"|(?=[A-Z]{5,}\b)[B-DF-HJ-NP-TV-Z][AEIOU](?![A-Z]*[B-DF-HJ-NP-TV-Z]{3})|UNICEF\b"
)


def a_or_an(text: str) -> str:
    """The indefinite article that stands before the text: "an 8-bed unit", "an MSc", "a union"."""
    first = text.split(" ", 1)[0].lstrip("“\"'(‘")
    if _SAID.match(first):
        return "a"
    if _SPELT.match(first):
        return "an"
    if first[:2].isupper() or (len(first) == 1 and first.isupper()):
        return "an" if _LETTERS.match(first) else "a"
    return "an" if _AN.match(first) else "a"
