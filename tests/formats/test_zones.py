"""The country that a time zone is of."""

from __future__ import annotations

import pytest

from sincerely.formats.zones import countries, country_of


@pytest.mark.parametrize(
    ("zone", "country"),
    [("Europe/London", "GB"), ("America/Toronto", "CA"), ("UTC", ""), ("Mars/Olympus", "")],
)
def test_a_zone_tells_its_country(zone: str, country: str) -> None:
    assert country_of(zone) == country


def test_every_country_has_a_name() -> None:
    assert countries()["IE"] == "Ireland"
    assert len(countries()) > 200
