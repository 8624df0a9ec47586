"""How a person reads: their English or other language, their days and times.

The five Englishes differ in the order of day and month and in the clock; Django's own
formats say it for every other language. Sources: as ``sincerely.core.locales``, and the
Unicode CLDR 46 for the clock of each English.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from django.conf import settings
from django.utils import formats, timezone, translation
from django.utils.dateformat import format as in_format
from django.utils.dateformat import time_format
from django.utils.translation.trans_real import parse_accept_lang_header

__all__ = [
    "ENGLISHES",
    "best_locale",
    "day_and_month",
    "day_in_words",
    "is_locale",
    "locales",
    "moment_in_words",
    "reader",
    "short_day",
    "time_in_words",
    "zone_named",
    "zones_by_continent",
]


@dataclass(frozen=True, slots=True)
class _Style:
    """Patterns in the letters of Django's ``date`` filter."""

    weekday: str
    month_day: str
    short: str
    clock: str


_MONTH_FIRST: Final = _Style("l, F j", "F j", "M j", "g:i A")
_DAY_FIRST: Final = _Style("l j F", "j F", "j M", "H:i")
_STYLES: Final[Mapping[str, _Style]] = {
    "en-us": _MONTH_FIRST,
    "en-ca": _Style("l, F j", "F j", "M j", "g:i a"),
    "en-au": _Style("l j F", "j F", "j M", "g:i A"),
    "en-gb": _DAY_FIRST,
    "en-ie": _DAY_FIRST,
    "en": _DAY_FIRST,
}
ENGLISHES: Final[Mapping[str, str]] = {
    "en-au": "English (Australia)",
    "en-ca": "English (Canada)",
    "en-ie": "English (Ireland)",
    "en-gb": "English (United Kingdom)",
    "en-us": "English (United States)",
}


@cache
def locales() -> dict[str, str]:
    """Return what can be chosen, code and name: the Englishes, and each catalogue there is."""
    found = dict(ENGLISHES)
    for root in settings.LOCALE_PATHS:
        for path in sorted(Path(root).glob("*/LC_MESSAGES/django.mo")):
            code = translation.to_language(path.parent.parent.name)
            found[code] = translation.get_language_info(code)["name_local"]
    return found


def is_locale(code: str) -> bool:
    """Whether the site can be read in it."""
    return code in locales()


def best_locale(accepted: str) -> str:
    """Return the first of an ``Accept-Language`` header that the site has; ``en`` if none."""
    for code, _weight in parse_accept_lang_header(accepted):
        language = code.partition("-")[0]
        for one in (code, language):
            if is_locale(one):
                return one
        if language == "en":
            return "en"
    return "en"


def reader() -> tuple[str, str]:
    """Return what pages differ by beside their rows and the day: the language and the zone."""
    return translation.get_language() or "", timezone.get_current_timezone_name()


def zone_named(name: str) -> ZoneInfo | None:
    """Return the time zone of an IANA name; ``None`` where there is none of it."""
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


_CONTINENTS: Final = frozenset(
    {
        *("Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia"),
        *("Europe", "Indian", "Pacific"),
    }
)


@cache
def zones_by_continent() -> Sequence[tuple[str, Sequence[tuple[str, str]]]]:
    """Return the zones of the world by continent: IANA name, and the town as one reads it."""
    named = sorted(one for one in available_timezones() if one.partition("/")[0] in _CONTINENTS)
    return [
        (continent, [(one, one.partition("/")[2].replace("_", " ")) for one in zones])
        for continent, zones in groupby(named, lambda one: one.partition("/")[0])
    ]


def _style() -> _Style:
    code = (translation.get_language() or "en").lower()
    if code in _STYLES:
        return _STYLES[code]
    month_day = formats.get_format("MONTH_DAY_FORMAT", code)
    clock = formats.get_format("TIME_FORMAT", code)
    return _Style(f"l {month_day}", month_day, month_day.replace("F", "M"), clock)


def day_in_words(day: date, today: date | None = None) -> str:
    """Return “Tuesday 17 November” or “Tuesday, November 17”; the year if it is not today's."""
    pattern = _style().weekday
    if today is not None and day.year != today.year:
        pattern += ", Y" if "," in pattern else " Y"
    return in_format(day, pattern)


def day_and_month(day: date) -> str:
    """Return “17 November” or “November 17”."""
    return in_format(day, _style().month_day)


def short_day(day: date) -> str:
    """Return “17 Nov” or “Nov 17”."""
    return in_format(day, _style().short)


def time_in_words(at: time | datetime) -> str:
    """Return “18:40” or “6:40 PM”."""
    return time_format(at, _style().clock)


def moment_in_words(at: datetime) -> str:
    """Return “17 November, 18:40” in the reader's own zone."""
    here = timezone.localtime(at)
    return f"{day_and_month(here)}, {time_in_words(here)}"
