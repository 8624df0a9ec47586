from __future__ import annotations

from sincerely.core.calls.pace import CONVERSATION_RATE, speaking_seconds, spoken_words


def test_a_hundred_and_thirty_plain_words_last_a_minute() -> None:
    assert speaking_seconds("word " * 130) == 60


def test_a_business_call_goes_faster_than_a_message() -> None:
    assert speaking_seconds("word " * 140, CONVERSATION_RATE) == 60


def test_every_digit_of_a_number_is_a_word() -> None:
    assert spoken_words("My number is 4 1 5, 5 5 5, 0 1 8 6.") == 13


def test_groups_of_a_number_are_parted_by_silence() -> None:
    together = speaking_seconds("4 1 5 5 5 5 0 1 8 6 " * 5)
    apart = speaking_seconds("4 1 5, 5 5 5, 0 1 8 6 " * 5)
    assert apart - together == 3


def test_figures_take_as_long_as_their_words() -> None:
    assert spoken_words("148 days") == spoken_words("one hundred forty eight days")


def test_nothing_takes_no_time() -> None:
    assert speaking_seconds("") == 0
