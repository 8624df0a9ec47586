"""Sorts of news, and when and how much a note says."""

import pytest

from sincerely.core.letters.news import (
    amounts_of,
    lone_news_of,
    months_of,
    news_of,
    subjects_of,
    wider_news_of,
)


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("forty-five of the packers", {45}),
        ("45 jobs", {45}),
        ("twelve thousand files", {12_000}),
        ("12,000 files", {12_000}),
        ("£2.5m", {2_500_000}),
        ("2.5.1 is out, 60 to go", {60}),
        ("cut by a fifth", {20}),
        ("two hundred", {200}),
        ("four dozen", {48}),
        ("two of three in 2028, a million", set()),
    ],
)
def test_amounts_are_the_same_in_figures_and_words(text: str, amounts: set[float]) -> None:
    assert amounts_of(text) == amounts


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("after Easter", {3, 4}),
        ("in the new year", {1}),
        ("it may be in May", {5}),
        ("May leave the march to Anna", set()),
    ],
)
def test_a_month_is_named_by_its_season_or_feast_too(text: str, months: set[int]) -> None:
    assert months_of(text) == months


def test_words_that_tell_news_of_a_known_subject_only_are_wider() -> None:
    assert news_of("she resigned")
    assert not news_of("someone else will run it")
    assert wider_news_of("someone else will run it") >= news_of("she resigned")


def test_those_whose_trade_it_is_tell_no_news() -> None:
    assert not wider_news_of("sellers")


def test_some_news_a_house_has_but_once() -> None:
    assert lone_news_of("the police were there")
    assert not lone_news_of("she resigned")


def test_a_subject_is_what_tells_no_news_amount_or_time() -> None:
    text = "They're taking over the oat mill with forty hands in June, 12 km off"
    assert subjects_of(text) == ["oat", "mill", "hands", "km"]
