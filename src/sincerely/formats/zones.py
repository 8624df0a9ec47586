"""Time zones by the names that people and calendars give them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib.resources import files
from typing import Final
from zoneinfo import available_timezones

from rapidfuzz import fuzz, process

__all__ = ["countries", "country_of", "zone_meant", "zone_names"]

# Abbreviations and common names that are no IANA zone; the largest city stands for each.
_ZONE_NAMES: Final = {
    "pt": "America/Los_Angeles",
    "pst": "America/Los_Angeles",
    "pdt": "America/Los_Angeles",
    "pacific": "America/Los_Angeles",
    "mt": "America/Denver",
    "mdt": "America/Denver",
    "mountain": "America/Denver",
    "ct": "America/Chicago",
    "cst": "America/Chicago",
    "cdt": "America/Chicago",
    "central": "America/Chicago",
    "et": "America/New_York",
    "edt": "America/New_York",
    "eastern": "America/New_York",
    "akst": "America/Anchorage",
    "hawaii": "Pacific/Honolulu",
    "atlantic": "America/Halifax",
    "newfoundland": "America/St_Johns",
    "bst": "Europe/London",
    "uk": "Europe/London",
    "british": "Europe/London",
    "ist": "Europe/Dublin or Asia/Kolkata",
    "ireland": "Europe/Dublin",
    "cest": "Europe/Paris",
    "central european": "Europe/Paris",
    "w. europe": "Europe/Berlin",
    "romance": "Europe/Paris",
    "aest": "Australia/Sydney",
    "aedt": "Australia/Sydney",
    "acst": "Australia/Adelaide",
    "awst": "Australia/Perth",
    "nzst": "Pacific/Auckland",
    "jst": "Asia/Tokyo",
    "sgt": "Asia/Singapore",
    "hkt": "Asia/Hong_Kong",
    "san francisco": "America/Los_Angeles",
    "seattle": "America/Los_Angeles",
    "boston": "America/New_York",
    "washington": "America/New_York",
    "miami": "America/New_York",
    "atlanta": "America/New_York",
    "houston": "America/Chicago",
    "dallas": "America/Chicago",
    "ottawa": "America/Toronto",
    "montreal": "America/Toronto",
    "calgary": "America/Edmonton",
    "edinburgh": "Europe/London",
    "manchester": "Europe/London",
    "canberra": "Australia/Sydney",
    "mumbai": "Asia/Kolkata",
    "bangalore": "Asia/Kolkata",
    "beijing": "Asia/Shanghai",
}
_ZONE_FILLER: Final = re.compile(r"\b(?:standard|daylight|summer|time|zone)\b|[()]")


@lru_cache(maxsize=1)
def zone_names() -> frozenset[str]:
    """Return the IANA zones that this machine knows."""
    return frozenset(
        zone
        for zone in available_timezones()
        if not zone.startswith(("posix/", "right/")) and zone not in {"Factory", "localtime"}
    )


def zone_meant(text: str) -> str:
    """Return the zone that ``text``, which is none, most likely means; ``""`` if none is near."""
    zones = zone_names()
    plain = _ZONE_FILLER.sub(" ", text.lower())
    plain = " ".join(plain.replace("_", " ").split())
    meant = _ZONE_NAMES.get(plain, "")
    if not meant:
        cities = {zone: zone.replace("_", " ").lower() for zone in sorted(zones) if _is_place(zone)}
        tails = {zone: whole.rpartition("/")[2] for zone, whole in cities.items()}
        named = sorted(zone for zone, tail in tails.items() if tail == plain.rpartition("/")[2])
        best = process.extractOne(plain, cities, scorer=fuzz.ratio, score_cutoff=75)
        near = process.extractOne(plain, tails, scorer=fuzz.ratio, score_cutoff=80)
        meant = (named[0] if named else "") or str((best or near or ("", 0, ""))[2])
    return meant


def _is_place(zone: str) -> bool:
    # Etc/GMT+1 is one hour *behind* Greenwich: never to be suggested for “GMT+1”.
    return "/" in zone and not zone.startswith(("Etc/", "SystemV/"))


@lru_cache(maxsize=1)
def countries() -> Mapping[str, str]:
    """Return the name of each country by its ISO 3166 code, as the zones' own table has it."""
    return dict(_rows("iso3166.tab"))


def country_of(zone: str) -> str:
    """Return the ISO 3166 code of the country that a zone is of; ``""`` where it is of none."""
    return _country_by_zone().get(zone, "")


@lru_cache(maxsize=1)
def _country_by_zone() -> Mapping[str, str]:
    return {zone: country for country, _, zone, *_ in _rows("zone.tab")}


def _rows(table: str) -> Iterator[list[str]]:
    """Yield the rows of a table of the time zone database."""
    text = files("tzdata.zoneinfo").joinpath(table).read_text(encoding="utf-8")
    return (line.split("\t") for line in text.splitlines() if not line.startswith("#"))
