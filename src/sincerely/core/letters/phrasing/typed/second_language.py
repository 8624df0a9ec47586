"""Small words that writers of English as a second language take over from their first.

Only what no first speaker writes is changed, and each into the one thing that it can mean:
"responsible of three kitchens", "since 5 years", "I have responsible for".
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["as_a_first_speaker"]

_COUNT: Final = r"(?:about |over |almost |more than )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)"
_SPAN: Final = rf"{_COUNT} (?:days|weeks|months|years|seasons)\b"
_TAKEN_OVER: Final = tuple(
    (re.compile(pattern, re.IGNORECASE), right)
    for pattern, right in (
        (rf"\b(?:since|during) (?={_SPAN}(?! ago))", "for "),
        (r"\b(responsible|responsable) (?:of|from) (?=\w)", "responsible for "),
        (r"\bin charge for (?=\w)", "in charge of "),
        (r"\bI have (?=responsible for\b)", "I have been "),
        (r"\b(specialis|specializ)ed on (?=[a-z])", r"\1ed in "),
        (r"\bI am agree\b", "I agree"),
        (
            r"\b(information|equipment|software|knowledge|advice|furniture|staff|feedback)s\b(?! (?:and|or) )",
            r"\1",
        ),
        (r"\bmade(?= (?:a |the )?(?:research|homework|training)\b)", "did"),
        (r"\bpersons\b", "people"),
        (r"\b(explained|described|suggested) me\b", r"\1 to me"),
    )
)


def as_a_first_speaker(text: str) -> str:
    """The note with such words as a first speaker has them; any other note as it is."""
    for pattern, right in _TAKEN_OVER:
        text = pattern.sub(right, text)
    return text
