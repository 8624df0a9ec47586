"""Working days, Monday to Friday; public holidays are the caller's to add."""

from __future__ import annotations

from datetime import date, timedelta

__all__ = ["add_working_days"]

_SATURDAY = 5


def add_working_days(start: date, days: int) -> date:
    """Return the working day that is ``days`` working days after ``start``.

    ``days`` is 1 or more; ``start`` need not be a working day.
    """
    day = start
    while days > 0:
        day += timedelta(days=1)
        if day.weekday() < _SATURDAY:
            days -= 1
    return day
