from __future__ import annotations

from datetime import date

import pytest

from sincerely.core.waiting.working_days import add_working_days


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
