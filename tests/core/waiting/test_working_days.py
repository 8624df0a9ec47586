from __future__ import annotations

from datetime import date

import pytest

from sincerely.core.waiting.working_days import add_working_days, is_weekday


@pytest.mark.parametrize(
    ("start", "days", "end"),
    [
        (date(2026, 12, 1), 2, date(2026, 12, 3)),
        (date(2026, 12, 4), 1, date(2026, 12, 7)),
        (date(2026, 12, 5), 1, date(2026, 12, 7)),
        (date(2026, 12, 31), 5, date(2027, 1, 7)),
    ],
    ids=["midweek", "friday-plus-one-is-monday", "saturday-plus-one-is-monday", "over-new-year"],
)
def test_working_days_skip_the_weekend(start: date, days: int, end: date) -> None:
    assert add_working_days(start, days) == end


@pytest.mark.parametrize(
    ("start", "days", "end"),
    [
        (date(2026, 12, 24), 1, date(2026, 12, 29)),
        (date(2026, 12, 23), 1, date(2026, 12, 24)),
        (date(2026, 12, 25), 1, date(2026, 12, 29)),
    ],
    ids=["christmas-eve-plus-one", "the-day-before", "from-a-holiday"],
)
def test_working_days_skip_the_holidays_that_they_are_told(
    start: date, days: int, end: date
) -> None:
    holidays = {date(2026, 12, 25), date(2026, 12, 26), date(2026, 12, 28)}
    assert add_working_days(start, days, holidays) == end


def test_friday_is_a_weekday_and_saturday_is_none() -> None:
    assert is_weekday(date(2026, 12, 4))
    assert not is_weekday(date(2026, 12, 5))
