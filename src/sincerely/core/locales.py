"""The English of each locale: dates, numbers, lists, quotation marks, paper.

Own tables, because the five Englishes differ in a handful of points and a general library
takes longer to load than all the rest of a letter (see decision 0020). Sources: The Chicago
Manual of Style (North American dates, serial comma), New Hart's Rules (British dates, single
quotation marks), the Australian Government Style Manual, The Canadian Style.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sincerely.core.debrief import Locale

__all__ = [
    "LocaleStyle",
    "day_phrase",
    "join_and",
    "long_date",
    "month_day",
    "number_word",
    "quote",
    "style_of",
    "weekday_name",
]

_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_RECENT_DAYS = 6  # within so many days the weekday alone names the day


@dataclass(frozen=True, slots=True)
class LocaleStyle:
    """What sets one English apart.

    ``paper`` is ``us-letter`` or ``a4``.
    """

    month_first: bool
    serial_comma: bool
    open_quote: str
    close_quote: str
    paper: str


_AMERICAN = LocaleStyle(True, True, "“", "”", "us-letter")
_BRITISH = LocaleStyle(False, False, "‘", "’", "a4")
_STYLES: dict[Locale, LocaleStyle] = {
    Locale.US: _AMERICAN,
    Locale.CA: LocaleStyle(True, False, "“", "”", "us-letter"),
    Locale.GB: _BRITISH,
    Locale.IE: _BRITISH,
    Locale.AU: LocaleStyle(False, False, "‘", "’", "a4"),
}


def style_of(locale: Locale) -> LocaleStyle:
    """The conventions of a locale."""
    return _STYLES[locale]


def weekday_name(day: date) -> str:
    """The day's name: ``Tuesday``."""
    return _WEEKDAYS[day.weekday()]


def month_day(day: date, locale: Locale) -> str:
    """Day and month: ``November 17`` or ``17 November``."""
    month = _MONTHS[day.month - 1]
    return f"{month} {day.day}" if style_of(locale).month_first else f"{day.day} {month}"


def long_date(day: date, locale: Locale, *, weekday: bool = False, year: bool = True) -> str:
    """The date in words: ``Tuesday, November 17, 2026`` or ``Tuesday 17 November 2026``.

    North American dates with a year want a comma after them in running text; the caller
    sets it.
    """
    comma = "," if style_of(locale).month_first else ""
    text = month_day(day, locale)
    if weekday:
        text = f"{weekday_name(day)}{comma} {text}"
    return f"{text}{comma} {day.year}" if year else text


def day_phrase(day: date, today: date, locale: Locale) -> str:
    """The day as one speaks of it, with its preposition.

    ``today``, ``yesterday``, ``tomorrow``; ``on Tuesday`` for a day of the last six;
    ``on 17 November`` otherwise, with the year if it is more than half a year off.
    """
    gap = (today - day).days
    near = {0: "today", 1: "yesterday", -1: "tomorrow"}
    if gap in near:
        return near[gap]
    if 0 < gap <= _RECENT_DAYS:
        return f"on {weekday_name(day)}"
    return f"on {long_date(day, locale, year=abs(gap) > 182)}"


_UNITS = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"),
    "nineteen",
)
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")


def number_word(number: int) -> str:
    """The number in words from zero to ninety-nine; in figures beyond, with commas."""
    if 0 <= number < 20:
        return _UNITS[number]
    if 20 <= number < 100:
        tens, unit = divmod(number, 10)
        return _TENS[tens] + (f"-{_UNITS[unit]}" if unit else "")
    return f"{number:,}"


def join_and(items: Sequence[str], locale: Locale, *, word: str = "and") -> str:
    """The items as a list in a sentence, with the serial comma where the locale has it.

    Empty for no items. Items that hold commas themselves are parted by semicolons.
    """
    if len(items) <= 1:
        return items[0] if items else ""
    separator = ";" if any("," in item for item in items) else ","
    if len(items) == 2 and separator == ",":
        return f"{items[0]} {word} {items[1]}"
    if len(items) == 2:
        return f"{items[0]}, {word} {items[1]}"
    last = separator if style_of(locale).serial_comma or separator == ";" else ""
    return f"{f'{separator} '.join(items[:-1])}{last} {word} {items[-1]}"


def quote(text: str, locale: Locale) -> str:
    """The text in the locale's quotation marks; marks already in it change to the other kind."""
    style = style_of(locale)
    inner_open, inner_close = ("‘", "’") if style.open_quote == "“" else ("“", "”")
    inner = re.sub(r"[\"“]([^\"“”]*)[\"”]", rf"{inner_open}\1{inner_close}", text)
    return f"{style.open_quote}{inner}{style.close_quote}"
