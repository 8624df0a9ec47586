"""Plain text, and what every other format makes of a letter's words first."""

from __future__ import annotations

import unicodedata

from sincerely.core.letters.letter import Letter

__all__ = ["letter_text", "one_line", "printable"]

_KEPT = {"\n", "\t", "\u200c", "\u200d", "\u200e", "\u200f"}
_UNPRINTABLE = {"Cc", "Cf", "Cs", "Co", "Cn"}


def printable(text: str) -> str:
    """Return the text in NFC without control characters, lone surrogates and the like.

    Every line ends with a line feed; joiners and direction marks, which some scripts need, stay.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(
        char
        for char in unicodedata.normalize("NFC", lines)
        if char in _KEPT or unicodedata.category(char) not in _UNPRINTABLE
    )


def one_line(text: str) -> str:
    """Return the printable text with every run of white space as one space."""
    return " ".join(printable(text).split())


def letter_text(letter: Letter) -> bytes:
    """Return the whole letter in UTF-8, lines ended by a line feed."""
    return printable(letter.text).encode("utf-8")
