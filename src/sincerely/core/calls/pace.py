"""How long a script takes to say."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.calls.numbers import spoken

__all__ = ["CONVERSATION_RATE", "MESSAGE_RATE", "speaking_seconds", "spoken_words"]

MESSAGE_RATE: Final = 130
"""Words a minute for a message with a number in it, slower than the usual 140 to 150."""

CONVERSATION_RATE: Final = 140
"""Words a minute in a business call (after Speak2Impress: 140 to 150)."""

_GROUP_PAUSE: Final = 0.3
"""Seconds of silence between two groups of a spoken number, enough to write a group down."""

_WORD = re.compile(r"[\w'’]+")
_DIGITS_THEN_GROUP = re.compile(r"(?<=\d),(?= \d\b)")


def spoken_words(text: str) -> int:
    """Return how many words the text has when said aloud: digits, figures, initialisms counted."""
    return len(_WORD.findall(spoken(text)))


def speaking_seconds(text: str, words_a_minute: int = MESSAGE_RATE) -> int:
    """Return the seconds that the text takes to say, rounded to the nearest."""
    pauses = len(_DIGITS_THEN_GROUP.findall(text))
    return round(spoken_words(text) * 60 / words_a_minute + pauses * _GROUP_PAUSE)
