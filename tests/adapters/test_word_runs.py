"""How likely words are in a row."""

from __future__ import annotations

import pytest

from sincerely.adapters.english import english
from sincerely.adapters.word_runs import WordRuns


@pytest.fixture(scope="module")
def runs() -> WordRuns:
    return WordRuns()


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        (["would", "be", "able", "to", "start", "on"], ["would", "be", "able", "start", "on"]),
        (["<s>", "i", "then", "moved", "to"], ["<s>", "i", "than", "moved", "to"]),
        (["i", "am", "grateful", "for", "the"], ["i", "am", "grateful", "of", "the"]),
    ],
)
def test_a_right_row_of_words_is_likelier_by_far(
    runs: WordRuns, right: list[str], wrong: list[str]
) -> None:
    assert runs.likelihood(right) - runs.likelihood(wrong) > 4


def test_only_words_from_the_third_on_are_judged(runs: WordRuns) -> None:
    assert runs.likelihood(["of", "the"]) == 0.0
    assert runs.likelihood(["the", "of", "of"]) < runs.likelihood(["the", "of", "the"]) < 0.0


def test_an_unknown_word_costs_nothing_and_hides_what_stands_before_it(runs: WordRuns) -> None:
    assert runs.likelihood(["to", "the", "zzyzx"]) == 0.0
    hidden = runs.likelihood(["forward", "", "meeting"])
    assert hidden == runs.likelihood(["", "", "meeting"])
    assert runs.likelihood(["zzyzx", "to", "meeting"]) == runs.likelihood(["", "to", "meeting"])


def test_a_row_never_seen_is_judged_by_its_pairs_and_a_pair_by_its_words(runs: WordRuns) -> None:
    seen_pair = runs.likelihood(["window", "to", "the"])
    no_pair = runs.likelihood(["window", "to", "of"])
    assert no_pair < seen_pair < 0.0


def test_the_knowledge_of_english_tells_of_rows_pairs_and_muddled_words() -> None:
    language = english()
    assert language.likelihood(["look", "forward", "to"]) > -1.0
    assert language.seen("forward", "to") > language.seen("forward", "of")
    assert "their" in language.rivals("there")
    assert language.rivals("zzyzx") == ()
