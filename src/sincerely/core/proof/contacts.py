"""Telephone numbers and e-mail addresses as letters and notes write them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

__all__ = ["Contact", "emails_in", "is_same_number", "links_in", "phones_in"]

_EMAIL: Final = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_LINK: Final = re.compile(
    r"\b(?:https?://|www\.)[^\s<>\"]{1,2000}"
    r"|\b[a-z0-9-]{2,63}(?:\.[a-z0-9-]{2,63}){0,4}\.(?:com|org|net|edu|gov|io|co\.uk|example)\b"
)
# Digits one by one as they are said; or groups of them, each pair of brackets whole.
_PHONE: Final = re.compile(
    r"\b\d(?:,? \d){6,20}\b"
    r"|(?<![\w.,(/-])(?:\+ ?)?(?:\(\d{1,5}\)[ .-]?)?\d{1,12}(?:[ .-]{1,2}\(?\d{1,12}\)?){0,6}(?![\w(/])"
)
_FEWEST_DIGITS: Final = 7
# Dates, spans of years, a year before another figure, thousands, decimals.
_OTHER_FIGURES: Final = re.compile(
    r"\d{4}-\d\d-\d\d|\d{4} ?- ?\d{2,4}|(?:19|20)\d\d [\d ]+|[1-9]\d{0,2}(?: \d{3})+(?:\.\d+)?|[1-9]\d{0,2}(?:\.\d{3})+"
    r"|\d+\.\d+(?: ?- ?\d+\.\d+)?"
)


@dataclass(frozen=True, slots=True)
class Contact:
    """A number or an address at a span. ``key`` is it without marks, in lower case."""

    start: int
    end: int
    text: str
    key: str


def emails_in(text: str) -> list[Contact]:
    """The e-mail addresses, in order."""
    return [Contact(*m.span(), m.group(), m.group().lower()) for m in _EMAIL.finditer(text)]


def links_in(text: str) -> list[Contact]:
    """The addresses of the web, in order."""
    return [Contact(*m.span(), m.group(), m.group().lower()) for m in _LINK.finditer(text)]


def phones_in(text: str) -> list[Contact]:
    """The telephone numbers, in order; ``key`` is their digits."""
    found = []
    for m in _PHONE.finditer(text):
        said, digits = m.group(), re.sub(r"\D", "", m.group())
        is_whole = said.count("(") == said.count(")")
        if len(digits) >= _FEWEST_DIGITS and is_whole and not _OTHER_FIGURES.fullmatch(said):
            found.append(Contact(*m.span(), said, digits))
    return found


def is_same_number(one: str, other: str) -> bool:
    """Whether the digits are of one number, with or without the code of its country."""
    short, long = sorted((one.lstrip("0"), other.lstrip("0")), key=len)
    return long.endswith(short) and len(short) >= _FEWEST_DIGITS
