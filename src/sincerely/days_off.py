"""The public holidays that count for a debrief, for whoever writes of its days (decision 0095)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from sincerely.adapters.public_holidays import public_holidays
from sincerely.core.debrief import Debrief
from sincerely.formats.zones import country_of

__all__ = ["country_where", "holidays_of"]


def country_where(value: Debrief) -> str:
    """Return the country by its code: as told, else as the interview's time zone tells."""
    return value.interview.country or country_of(value.interview.timezone or "")


def holidays_of(value: Debrief) -> Mapping[date, str]:
    """Return the public holidays near the days of a debrief, name by day; none if unknown."""
    country = country_where(value)
    days = [value.interview.date, value.interview.decision_by, *(one.date for one in value.sent)]
    years = {year for day in days if day for year in (day.year, day.year + 1)}
    if not country or not years:
        return {}
    return public_holidays(country, value.interview.subdivision or "", tuple(sorted(years)))
