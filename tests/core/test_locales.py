"""Dates, times, numbers and lists as each English writes them."""

from __future__ import annotations

import datetime as dt

import pytest

from sincerely.core.debrief import Locale
from sincerely.core.locales import (
    day_phrase,
    join_and,
    long_date,
    month_day,
    number_word,
    quote,
    style_of,
    weekday_name,
)

TUESDAY = dt.date(2026, 11, 17)


@pytest.mark.parametrize(
    ("locale", "weekday", "year", "text"),
    [
        (Locale.US, True, False, "Tuesday, November 17"),
        (Locale.US, True, True, "Tuesday, November 17, 2026"),
        (Locale.US, False, True, "November 17, 2026"),
        (Locale.CA, False, True, "November 17, 2026"),
        (Locale.GB, True, False, "Tuesday 17 November"),
        (Locale.GB, True, True, "Tuesday 17 November 2026"),
        (Locale.AU, False, True, "17 November 2026"),
        (Locale.IE, False, False, "17 November"),
    ],
)
def test_a_date_is_written_as_the_locale_does(
    locale: Locale, weekday: bool, year: bool, text: str
) -> None:
    assert long_date(TUESDAY, locale, weekday=weekday, year=year) == text


def test_a_day_has_its_name_and_its_month() -> None:
    assert weekday_name(TUESDAY) == "Tuesday"
    assert month_day(TUESDAY, Locale.US) == "November 17"
    assert month_day(TUESDAY, Locale.AU) == "17 November"


@pytest.mark.parametrize(
    ("today", "text"),
    [
        (TUESDAY, "today"),
        (dt.date(2026, 11, 18), "yesterday"),
        (dt.date(2026, 11, 16), "tomorrow"),
        (dt.date(2026, 11, 19), "on Tuesday"),
        (dt.date(2026, 11, 23), "on Tuesday"),
        (dt.date(2026, 11, 24), "on 17 November"),
        (dt.date(2026, 11, 14), "on 17 November"),
        (dt.date(2027, 6, 1), "on 17 November 2026"),
    ],
)
def test_a_near_day_goes_by_its_weekday_and_a_far_one_by_its_date(
    today: dt.date, text: str
) -> None:
    assert day_phrase(TUESDAY, today, Locale.GB) == text


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "zero"),
        (2, "two"),
        (19, "nineteen"),
        (40, "forty"),
        (62, "sixty-two"),
        (140, "140"),
        (12000, "12,000"),
        (-3, "-3"),
    ],
)
def test_small_numbers_are_words_and_large_ones_figures(number: int, text: str) -> None:
    assert number_word(number) == text


@pytest.mark.parametrize(
    ("items", "american", "british"),
    [
        ([], "", ""),
        (["a"], "a", "a"),
        (["a", "b"], "a and b", "a and b"),
        (["a", "b", "c"], "a, b, and c", "a, b and c"),
        (["a, x", "b"], "a, x, and b", "a, x, and b"),
        (["a, x", "b", "c"], "a, x; b; and c", "a, x; b; and c"),
    ],
)
def test_a_list_is_joined_with_the_locales_comma(
    items: list[str], american: str, british: str
) -> None:
    assert join_and(items, Locale.US) == american
    assert join_and(items, Locale.GB) == british


def test_a_list_may_be_joined_by_another_word() -> None:
    assert join_and(["a", "b"], Locale.US, word="or") == "a or b"


def test_quotation_marks_are_double_in_america_and_single_in_britain_with_the_other_inside() -> (
    None
):
    assert quote('the "new" plant', Locale.US) == "“the ‘new’ plant”"
    assert quote("the “new” plant", Locale.GB) == "‘the “new” plant’"


def test_paper_is_letter_in_north_america_and_a4_elsewhere() -> None:
    papers = {locale: style_of(locale).paper for locale in Locale}
    assert papers == {
        Locale.US: "us-letter",
        Locale.CA: "us-letter",
        Locale.GB: "a4",
        Locale.AU: "a4",
        Locale.IE: "a4",
    }
