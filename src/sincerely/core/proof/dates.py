"""Dates as letters and notes write them, whole or in part."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from functools import lru_cache
from typing import Any, Final

from sincerely.core.debrief import Debrief, Locale
from sincerely.core.letters.terms import read_terms
from sincerely.core.proof.notes import all_notes

__all__ = ["MONTHS", "WEEKDAYS", "DateSpan", "KnownDates", "dates_in", "known_dates"]

MONTHS: Final = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
WEEKDAYS: Final = (
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
)
_MONTH_RE: Final = (
    r"(?P<month{n}>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
_DAY_RE: Final = r"(?P<day{n}>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
_YEAR_RE: Final = r"(?P<year{n}>(?:19|20)\d\d)"
_WEEKDAY_RE: Final = (
    r"(?P<weekday>Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:r(?:s(?:day)?)?)?|Fri(?:day)?"
    r"|Sat(?:urday)?|Sun(?:day)?)\b\.?"
)


def _numbered(pattern: str, number: int) -> str:
    return pattern.replace("{n}", str(number))


_DATE: Final = re.compile(
    rf"(?<![\w/.-])(?:{_WEEKDAY_RE}(?:,| the)*\s+)?(?:"
    rf"{_numbered(_MONTH_RE, 1)}\s+(?:the\s+)?{_numbered(_DAY_RE, 1)}(?!\w|%|:\d)(?!,\d{{3}})"
    rf"(?:,?\s+{_numbered(_YEAR_RE, 1)}(?!\w))?"
    rf"|{_numbered(_DAY_RE, 2)}(?:\s+of)?[\s-]+{_numbered(_MONTH_RE, 2)}(?!\w)"
    rf"(?:,?[\s-]+{_numbered(_YEAR_RE, 2)}(?!\w))?"
    r"|(?P<year3>(?:19|20)\d\d)-(?P<month3>0[1-9]|1[0-2])-(?P<day3>[0-2]\d|3[01])(?!\w)"
    r"|(?P<one>[0-3]?\d)[/.](?P<two>[0-3]?\d)[/.](?P<year4>(?:20)?\d\d)(?![\w/])"
    r")",
)


@dataclass(frozen=True, slots=True)
class DateSpan:
    """A day of a month as a text has it; year and weekday where it says them.

    ``weekday`` counts from Monday, 0. ``weekday_span`` covers the weekday's name alone.
    """

    start: int
    end: int
    month: int
    day: int
    year: int | None = None
    weekday: int | None = None
    weekday_span: tuple[int, int] = (0, 0)

    def on(self, near: date | None) -> date | None:
        """The calendar's day: in the year said, else in the year that puts it nearest."""
        years = [self.year] if self.year else [near.year + n for n in (-1, 0, 1)] if near else []
        days = [day for year in years if (day := _day(year, self.month, self.day))]
        if not days:
            return None
        return min(days, key=lambda day: abs((day - near).days)) if near else days[0]


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def dates_in(text: str, locale: Locale) -> list[DateSpan]:
    """The dates of the text in order; figures alone are read day first except in en-US."""
    return [span for m in _DATE.finditer(text) if (span := _read(m, locale))]


def _read(m: re.Match[str], locale: Locale) -> DateSpan | None:
    got = m.groupdict()
    weekday = _index(WEEKDAYS, got["weekday"]) if got["weekday"] else None
    if got["one"]:
        one, two = int(got["one"]), int(got["two"])
        month, day = (one, two) if locale is Locale.US else (two, one)
        year = int(got["year4"]) % 100 + 2000
    else:
        n = next(n for n in "123" if got[f"month{n}"])
        name = got[f"month{n}"]
        month = int(name) if name.isdigit() else _index(MONTHS, name) + 1
        day = int(got[f"day{n}"])
        year = int(got[f"year{n}"]) if got[f"year{n}"] else 0
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return DateSpan(
        m.start(),
        m.end(),
        month,
        day,
        year or None,
        weekday,
        m.span("weekday") if weekday is not None else (0, 0),
    )


def _index(names: tuple[str, ...], short: str) -> int:
    stem = short.lower().rstrip(".")[:3]
    return next(i for i, name in enumerate(names) if name.startswith(stem))


@dataclass(frozen=True, slots=True)
class KnownDates:
    """The days, months and weekdays that a debrief speaks of.

    ``days`` holds (month, day); ``weekdays`` and ``months`` those of the days and those
    named alone in a note. ``met_on`` is the day of the interview. ``said`` holds, for each
    note that names weekdays, these and the terms of the note.
    """

    days: frozenset[tuple[int, int]]
    months: frozenset[int]
    weekdays: frozenset[int]
    years: frozenset[int]
    met_on: date | None
    said: tuple[tuple[frozenset[int], frozenset[str]], ...] = ()


# "2011-18": the year that a span ends with, typed short.
_SHORT_END: Final = re.compile(r"\b(?P<start>(?:19|20)\d\d) ?[-–—/] ?['’]?(?P<end>\d\d)\b")


def _year_of(span: re.Match[str]) -> int:
    century, year = divmod(int(span["start"]), 100)
    end = int(span["end"])
    return (century + (end < year)) * 100 + end


@lru_cache(maxsize=64)
def known_dates(debrief: Debrief) -> KnownDates:
    """What the debrief says of dates, in its keys and in its notes."""
    exact = set(_dates(debrief))
    met_on = debrief.interview.date
    days = {(day.month, day.day) for day in exact}
    months, weekdays = set(), {day.weekday() for day in exact}
    years = {day.year for day in exact}
    for note in all_notes(debrief):
        for span in dates_in(note.text, debrief.locale):
            days.add((span.month, span.day))
            on = span.on(met_on)
            if on:
                weekdays.add(on.weekday())
        months |= {i + 1 for i, name in enumerate(MONTHS) if _names(note.text, name, 3)}
        weekdays |= _weekdays_in(note.text)
        years |= {_year_of(end) for end in _SHORT_END.finditer(note.text)}
    months |= {month for month, _ in days}
    said = tuple(
        (named, read_terms(note.text).matter)
        for note in all_notes(debrief)
        if (named := _weekdays_in(note.text))
    )
    return KnownDates(
        frozenset(days), frozenset(months), frozenset(weekdays), frozenset(years), met_on, said
    )


def _weekdays_in(text: str) -> frozenset[int]:
    return frozenset(i for i, name in enumerate(WEEKDAYS) if _names(text, name, 3))


def _names(text: str, name: str, least: int) -> bool:
    return bool(
        re.search(
            rf"\b(?:{name}|{name[:least]}|{name[: least + 1]}|{name[: least + 2]})s?\b",
            text,
            re.IGNORECASE,
        )
    )


def _dates(value: Any) -> Iterator[date]:
    if isinstance(value, date):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from _dates(one)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _dates(getattr(value, field.name))
