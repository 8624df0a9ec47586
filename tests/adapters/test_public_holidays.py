"""Public holidays of countries and of their parts."""

from __future__ import annotations

from datetime import date

from sincerely.adapters.public_holidays import public_holidays


def test_the_holidays_of_a_country_are_named() -> None:
    assert public_holidays("US", "", (2026,))[date(2026, 11, 26)] == "Thanksgiving Day"


def test_a_part_has_its_own_and_one_that_is_not_known_its_country_s() -> None:
    day = date(2026, 11, 30)
    assert public_holidays("GB", "SCT", (2026,))[day] == "Saint Andrew's Day"
    assert day not in public_holidays("GB", "", (2026,))
    assert public_holidays("GB", "XX", (2026,)) == public_holidays("GB", "", (2026,))


def test_a_country_that_is_not_known_has_none() -> None:
    assert public_holidays("ZZ", "", (2026,)) == {}
    assert public_holidays("ZZ", "Q", (2026,)) == {}
