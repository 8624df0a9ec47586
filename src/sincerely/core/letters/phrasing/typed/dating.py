"""Months and years as notes type them, in full: "Sept", "2011-18"."""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "MONTH",
    "MONTHS",
    "full_month_of_year",
    "full_months",
    "full_year",
    "joined_spans",
    "spans_of_months",
]

_YEAR: Final = r"(?:19|20)\d\d"
MONTHS: Final = {
    "jan": "January", "feb": "February", "mar": "March", "apr": "April", "may": "May",
    "jun": "June", "jul": "July", "aug": "August", "sep": "September", "sept": "September",
    "oct": "October", "nov": "November", "dec": "December",
}  # fmt: skip
MONTH: Final = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|"
    r"Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
_SHORT_MONTH: Final = re.compile(
    rf"\b(?P<m>{'|'.join(MONTHS)})\.? (?=(?:{_YEAR})\b)", re.IGNORECASE
)
_LONE_MONTH: Final = re.compile(
    r"\b(?P<joint>in|by|from|since|until|before|after|during|early|late|mid) (?P<m>Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?"
)


_SPAN: Final = re.compile(rf"(?:from )?\b(?P<a>{MONTH})\s?[-–—]\s?(?P<b>{MONTH})(?= {_YEAR}|$|,)")


def _full(month: str) -> str:
    return MONTHS[month.lower().rstrip(".")[:3]]


def spans_of_months(text: str) -> str:
    """The text with a span of months in words: "from January to August 2021"."""
    return _SPAN.sub(lambda m: f"from {_full(m['a'])} to {_full(m['b'])}", text)


def full_month_of_year(text: str) -> str:
    """The text with a shortened month before its year in full: "Jan 2022"."""
    return _SHORT_MONTH.sub(lambda m: f"{MONTHS[m['m'].lower()]} ", text)


def full_months(text: str) -> str:
    """The text with its shortened months in full: "in Sept", "Jan 2022"."""
    return _LONE_MONTH.sub(
        lambda m: f"{m['joint']} {MONTHS[m['m'].lower()]}", full_month_of_year(text)
    )


_SPACED_SPAN: Final = re.compile(
    rf"(?<!\d)(?P<a>{_YEAR})\s+[-–—]\s*(?=(?:{_YEAR}|present|now|date|today)\b)|(?<!\d)(?P<b>{_YEAR})[-–—]\s+(?=(?:{_YEAR}|present|now)\b)"
)


# "2022-24", but not the 2022-23 season, which is one.
_SHORT_SPAN: Final = re.compile(rf"(?<![\d-])(?P<a>{_YEAR})[-–—](?P<b>\d\d)(?=$|[,;.)])(?![.,]\d)")


def joined_spans(text: str) -> str:
    """The text with each span of years as one word, both in full: "2018 - 2025", "2022-24" as "2022-2024"."""
    joined = _SPACED_SPAN.sub(lambda m: f"{m['a'] or m['b']}-", text)
    return _SHORT_SPAN.sub(lambda m: f"{m['a']}-{full_year(m['a'], m['b'])}", joined)


def full_year(start: str, end: str) -> str:
    """The year that a span ends with, its century that of the start or, after "1998-04", the next."""
    if len(end) != 2 or not end.isdigit():
        return end
    century, year = divmod(int(re.findall(_YEAR, start)[-1]), 100)
    return f"{century + (int(end) < year)}{end}"
