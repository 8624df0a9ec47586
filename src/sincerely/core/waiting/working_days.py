"""Working days: Monday to Friday but for public holidays, which the caller tells."""

from __future__ import annotations

from collections.abc import Container
from datetime import date, timedelta
from typing import Final

__all__ = ["add_working_days", "is_weekday"]

_SATURDAY: Final = 5


def is_weekday(day: date) -> bool:
    """Whether a day is one of Monday to Friday."""
    return day.weekday() < _SATURDAY


def add_working_days(start: date, days: int, holidays: Container[date] = ()) -> date:
    """Return the working day that is ``days`` working days after ``start``.

    ``days`` is 1 or more; ``start`` need not be a working day.
    """
    day = start
    while days > 0:
        day += timedelta(days=1)
        if is_weekday(day) and day not in holidays:
            days -= 1
    return day
