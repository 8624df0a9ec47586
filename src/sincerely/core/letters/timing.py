"""Days as they stand on the day of writing: a day that is past is not written of as to come."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from sincerely.core.debrief import Debrief, Note
from sincerely.core.proof.dates import dates_in

__all__ = ["has_passed", "hints_on_days", "is_behind", "still_to_come"]


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


def hints_on_days(debrief: Debrief, today: dt.date) -> tuple[str, ...]:
    """Return what to look at in the debrief's days before any letter goes."""
    met = debrief.interview.date
    if met is None or met <= today:
        return ()
    return ('The interview is dated after the day of writing: look at "interview.date".',)
