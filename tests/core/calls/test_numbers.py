from __future__ import annotations

import pytest

from sincerely.core.calls.numbers import number_words, spoken


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "zero"),
        (17, "seventeen"),
        (40, "forty"),
        (62, "sixty two"),
        (100, "one hundred"),
        (148, "one hundred forty eight"),
        (2_000, "two thousand"),
        (310_000, "three hundred ten thousand"),
        (4_200_001, "four million two hundred thousand one"),
        (3_000_000_000, "three billion"),
        (1_000_000_000_000, "one trillion"),
    ],
)
def test_whole_number_in_words(number: int, words: str) -> None:
    assert number_words(number) == words


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("from 31 days to 17", "from thirty one days to seventeen"),
        ("in 2024", "in twenty twenty four"),
        ("since 1900", "since nineteen hundred"),
        ("by 2005", "by two thousand five"),
        ("4.1%", "four point 1 percent"),
        ("$4.2m", "four point 2 million dollars"),
        ("£310,000", "three hundred ten thousand pounds"),
        ("on November 17th", "on November seventeen"),
        ("an FDA visit", "an F D A visit"),
        ("4 1 5, 5 5 5", "four one five , five five five"),
        ("room 007", "room 0 0 7"),
        ("1234567890123456", "1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6"),
    ],
)
def test_numerals_and_initialisms_as_they_are_said(written: str, said: str) -> None:
    assert " ".join(spoken(written).split()) == said
