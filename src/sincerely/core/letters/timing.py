"""Days as they stand on the day of writing: a day that is past is not written of as to come."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from sincerely.core.debrief import Debrief, Locale, Note
from sincerely.core.proof.dates import dates_in

__all__ = ["has_passed", "hints_on_days", "is_behind", "names_a_day", "names_day", "still_to_come"]


def still_to_come(day: dt.date | None, today: dt.date) -> dt.date | None:
    """Return the day if it is today or later, else ``None``."""
    return day if day is not None and day >= today else None


def has_passed(day: dt.date | None, today: dt.date) -> bool:
    """Return whether there is such a day and it lies before today."""
    return day is not None and day < today


def is_behind(note: Note, debrief: Debrief, today: dt.date) -> bool:
    """Return whether the note names days or months, and every one of them lies before today."""
    days = [span.on(today) for span in dates_in(note.text, debrief.locale)]
    if days:
        return all(has_passed(day, today) for day in days)
    months = [_MONTHS.index(found[1]) + 1 for found in _MONTH.finditer(note.text)]
    return bool(months) and all(_is_over(month, today) for month in months)


_MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)
_MONTH: Final = re.compile(rf"\b(?:of|in|during|early|mid|late|by|before) ({'|'.join(_MONTHS)})\b")
_MONTHS_BACK: Final = 3  # a month named alone that is longer past is that of next year


def _is_over(month: int, today: dt.date) -> bool:
    return 1 <= (today.month - month) % len(_MONTHS) <= _MONTHS_BACK


_ORDINAL: Final = re.compile(r"\bthe (\d{1,2})(?:st|nd|rd|th)\b", re.IGNORECASE)
_WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEKDAY: Final = re.compile(rf"\b({'|'.join(_WEEKDAYS)})\b", re.IGNORECASE)
_WEEK: Final = dt.timedelta(days=7)


def names_a_day(note: Note, locale: Locale) -> bool:
    """Return whether the note names a day of a month: "4 December", "the 25th"."""
    return bool(dates_in(note.text, locale)) or _ORDINAL.search(note.text) is not None


def names_day(note: Note, day: dt.date, debrief: Debrief, today: dt.date) -> bool:
    """Return whether the note names this very day: by its date, as "the 25th", or as "Friday".

    A weekday alone is that of the week after the interview.
    """
    dates = [span.on(today) for span in dates_in(note.text, debrief.locale)]
    if dates:
        return day in dates
    ordinals = [int(found[1]) for found in _ORDINAL.finditer(note.text)]
    if ordinals:
        return day.day in ordinals
    weekdays = [_WEEKDAYS.index(found[1].lower()) for found in _WEEKDAY.finditer(note.text)]
    met = debrief.interview.date or today
    return day.weekday() in weekdays and dt.timedelta() < day - met <= _WEEK


def hints_on_days(debrief: Debrief, today: dt.date) -> tuple[str, ...]:
    """Return what to look at in the debrief's days before any letter goes."""
    met = debrief.interview.date
    if met is None or met <= today:
        return ()
    return ('The interview is dated after the day of writing: look at "interview.date".',)
