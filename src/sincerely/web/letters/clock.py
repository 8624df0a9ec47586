"""When letters are best sent."""

from __future__ import annotations

from datetime import date, timedelta

from django.utils.translation import gettext

from sincerely.core.debrief import Debrief
from sincerely.core.waiting.patience import patience
from sincerely.days_off import holidays_of
from sincerely.web.reading import day_in_words

__all__ = ["best_sent", "near_day", "not_before"]


def near_day(day: date, today: date) -> str:
    """Return “today”, “tomorrow”, or the day in full; the year where it is another."""
    if day == today:
        return gettext("today")
    if day == today + timedelta(days=1):
        return gettext("tomorrow")
    return day_in_words(day, today)


def best_sent(debrief: Debrief, today: date) -> str:
    """Return when thank-you letters are best sent: before noon of the day after, then at once.

    Source: the issue's own words, after the custom of a thank-you within a day.
    """
    held = debrief.interview.date
    if held is None:
        return gettext("Best sent within a day of the interview")
    if held > today:
        return gettext("The interview is %(day)s") % {"day": near_day(held, today)}
    best = held + timedelta(days=1)
    if best >= today:
        return gettext("Best sent before noon %(day)s") % {"day": near_day(best, today)}
    return gettext("Best sent today")


def not_before(debrief: Debrief, name: str, today: date) -> str:
    """Return the day before which a check-in to ``name`` is too early; empty once it has come."""
    rest = patience(debrief, (name,), holidays_of(debrief))
    if rest is None or rest.until <= today:
        return ""
    return gettext("Better not before %(day)s") % {"day": near_day(rest.until, today)}
