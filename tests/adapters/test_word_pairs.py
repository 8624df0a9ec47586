"""The word that was meant, told by how often words stand side by side."""

from __future__ import annotations

import pytest

from sincerely.adapters.word_pairs import WordPairs


@pytest.fixture(scope="module")
def pairs() -> WordPairs:
    return WordPairs()


def test_a_muddled_word_has_a_likelier_rival_seen_on_both_sides(pairs: WordPairs) -> None:
    rival = pairs.rival("the", "rode", "map")
    assert rival is not None
    assert (rival.word, rival.sides, rival.sides_of_other) == ("road", 2, 0)
    assert rival.odds > 5


def test_a_rare_pair_is_judged_by_the_kind_of_its_neighbour(pairs: WordPairs) -> None:
    rival = pairs.rival("clerk", "maid", "a")
    assert rival is not None
    assert rival.word == "made"
    assert rival.sides == 1
    assert rival.odds > 5


def test_one_slip_of_the_keys_must_be_far_likelier_than_a_muddle(pairs: WordPairs) -> None:
    rival = pairs.rival("any", "hook", "so")
    assert rival is None or rival.odds < 8


def test_a_word_often_seen_on_both_sides_has_no_rival(pairs: WordPairs) -> None:
    assert pairs.rival("in", "the", "road") is None


@pytest.mark.parametrize(
    ("before", "word", "after"),
    [("", "rode", ""), ("the", "zzyzx", "map"), ("of", "and", "zzyzx"), ("", "xylophone", "a")],
)
def test_nothing_is_said_of_an_unknown_word_or_of_one_alone(
    pairs: WordPairs, before: str, word: str, after: str
) -> None:
    rival = pairs.rival(before, word, after)
    assert rival is None or rival.odds < 8
