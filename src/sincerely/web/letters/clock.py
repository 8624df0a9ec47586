"""When thank-you letters are best sent."""

from __future__ import annotations

from datetime import date, timedelta

from sincerely.core.debrief import Debrief

__all__ = ["best_sent", "near_day"]


def near_day(day: date, today: date) -> str:
    """Return “today”, “tomorrow”, or the day in full; the year where it is another."""
    if day == today:
        return "today"
    if day == today + timedelta(days=1):
        return "tomorrow"
    year = "" if day.year == today.year else f" {day.year}"
    return f"{day:%A} {day.day} {day:%B}{year}"


def best_sent(debrief: Debrief, today: date) -> str:
    """Return when thank-you letters are best sent: before noon of the day after, then at once.

    Source: the issue's own words, after the custom of a thank-you within a day.
    """
    held = debrief.interview.date
    if held is None:
        return "Best sent within a day of the interview"
    if held > today:
        return f"The interview is {near_day(held, today)}"
    best = held + timedelta(days=1)
    if best >= today:
        return f"Best sent before noon {near_day(best, today)}"
    return "Best sent today"
