"""The public holidays of a country or a part of it, from the library ``holidays`` (decision 0095).

The library is loaded when the first country is asked for.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache

__all__ = ["public_holidays"]


@lru_cache(maxsize=256)
def public_holidays(country: str, subdivision: str, years: tuple[int, ...]) -> Mapping[date, str]:
    """Return the public holidays of those years, name by day.

    ``country`` is an ISO 3166 code, ``subdivision`` an ISO 3166-2 code without it, or empty.
    A part that is not known has its country's; a country that is not known has none.
    """
    from holidays import country_holidays  # noqa: PLC0415 - slow to load

    for part in (subdivision, ""):
        try:
            return dict(
                country_holidays(country, subdiv=part or None, years=years, language="en_US")
            )
        except NotImplementedError:
            continue
    return {}
