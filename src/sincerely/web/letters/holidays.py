"""What is said of the public holidays in between."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext

from sincerely.core.debrief import Debrief
from sincerely.core.waiting.patience import Patience
from sincerely.days_off import country_where
from sincerely.formats.zones import countries
from sincerely.web.reading import day_in_words
from sincerely.web.wording import listed

__all__ = ["between", "country_name"]

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


def between(value: Debrief, rest: Patience) -> str:
    """Return the sentence on the public holidays that made a wait longer; empty for none."""
    if not rest.holidays:
        return ""
    where = country_name(country_where(value))
    if len(rest.holidays) > 1:
        names = {"country": where, "names": listed(list(dict.fromkeys(rest.holidays.values())))}
        return gettext("Public holidays in %(country)s lie between: %(names)s.") % names
    [(day, name)] = rest.holidays.items()
    words = {"day": day_in_words(day), "name": name, "country": where}
    return gettext("%(day)s is %(name)s in %(country)s.") % words
