"""A check-in waits for the promised day, for a week, and over public holidays."""

from __future__ import annotations

from datetime import date

from sincerely.core.debrief import Debrief
from sincerely.core.waiting.patience import patience
from sincerely.formats.debrief import read

HOLIDAYS = {
    date(2026, 11, 26): "Thanksgiving Day",
    date(2026, 11, 28): "A Saturday",
    date(2026, 12, 25): "Christmas Day",
}


def debrief(interview: str = "", more: str = "") -> Debrief:
    text = f"""
candidate: {{name: Amara Lindqvist}}
opportunity: {{role: Buyer, employer: Holme Rail}}
interview: {{date: 2026-11-20{interview}}}
conversations: [{{with: Ann Lee}}]
{more}"""
    return read(text.encode(), name="test", open_resume=None)


def test_a_holiday_in_between_makes_the_wait_longer_and_is_told() -> None:
    rest = patience(debrief(), ("Ann Lee",), HOLIDAYS)
    assert rest is not None
    assert rest.until == date(2026, 11, 30)
    assert rest.holidays == {date(2026, 11, 26): "Thanksgiving Day"}


def test_without_holidays_the_week_is_a_week() -> None:
    rest = patience(debrief(), ("Ann Lee",))
    assert rest is not None
    assert (rest.until, rest.holidays) == (date(2026, 11, 27), {})


def test_holidays_count_after_a_promised_day_and_between_check_ins() -> None:
    promised = patience(debrief(", decision_by: 2026-12-24"), ("Ann Lee",), HOLIDAYS)
    sent = "sent: [{date: 2026-11-25, to: Ann Lee, kind: check-in, gist: asked}]"
    again = patience(debrief(more=sent), ("Ann Lee",), HOLIDAYS)
    assert promised is not None
    assert again is not None
    assert (promised.until, len(promised.holidays)) == (date(2026, 12, 29), 1)
    assert (again.until, len(again.holidays)) == (date(2026, 12, 3), 1)


def test_where_no_day_is_told_nothing_tells_how_long() -> None:
    text = "candidate: {name: A Lee}\nopportunity: {role: Buyer, employer: B}\nconversations: [{with: C D}]"
    assert patience(read(text.encode(), name="t", open_resume=None), ("C D",)) is None
