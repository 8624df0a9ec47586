"""The public holidays that count for an opportunity, and what is said of those in between."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

from django.utils.translation import gettext

from sincerely.adapters.public_holidays import public_holidays
from sincerely.core.debrief import Debrief
from sincerely.core.waiting.patience import Patience
from sincerely.formats.zones import countries, country_of
from sincerely.web.reading import day_in_words
from sincerely.web.wording import listed

__all__ = ["between", "country_name", "holidays_of"]

_WITH_ARTICLE: Final = {
    "AE": "the United Arab Emirates",
    "BS": "the Bahamas",
    "CZ": "the Czech Republic",
    "GB": "the United Kingdom",
    "NL": "the Netherlands",
    "PH": "the Philippines",
    "US": "the United States",
}


def country_name(code: str) -> str:
    """Return a country's name as it stands after “in”."""
    return _WITH_ARTICLE.get(code) or countries().get(code, code)


def _country(value: Debrief) -> str:
    """Return the country by its code: as told, else as the interview's time zone tells."""
    return value.interview.country or country_of(value.interview.timezone or "")


def holidays_of(value: Debrief) -> Mapping[date, str]:
    """Return the public holidays near the days of a debrief, name by day; none if unknown."""
    country = _country(value)
    days = [value.interview.date, value.interview.decision_by, *(one.date for one in value.sent)]
    years = {year for day in days if day for year in (day.year, day.year + 1)}
    if not country or not years:
        return {}
    return public_holidays(country, value.interview.subdivision or "", tuple(sorted(years)))


def between(value: Debrief, rest: Patience) -> str:
    """Return the sentence on the public holidays that made a wait longer; empty for none."""
    if not rest.holidays:
        return ""
    where = country_name(_country(value))
    if len(rest.holidays) > 1:
        names = {"country": where, "names": listed(list(dict.fromkeys(rest.holidays.values())))}
        return gettext("Public holidays in %(country)s lie between: %(names)s.") % names
    [(day, name)] = rest.holidays.items()
    words = {"day": day_in_words(day), "name": name, "country": where}
    return gettext("%(day)s is %(name)s in %(country)s.") % words
