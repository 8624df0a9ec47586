"""Which nouns are counted."""

from __future__ import annotations

import math

import pytest

from sincerely.adapters.english import english


@pytest.mark.parametrize("noun", ["depot", "council", "board", "playbook", "rota", "co-pilot"])
def test_one_of_a_kind_is_counted(noun: str) -> None:
    assert english().noun(noun).is_counted


@pytest.mark.parametrize(
    "noun", ["morale", "furniture", "turnover", "debt", "in-house", "payroll", "zzyzx"]
)
def test_a_mass_or_an_unknown_word_is_not_counted(noun: str) -> None:
    assert not english().noun(noun).is_counted


def test_what_a_place_has_one_of_leans_to_the() -> None:
    assert english().noun("roof").lean > english().noun("chef").lean
    assert english().noun("council").is_mass_too
    assert not english().noun("depot").is_mass_too


def test_a_set_phrase_is_seen_more_often_than_a_chance_pair() -> None:
    assert english().bare("on", "site") > english().bare("on", "floor")
    assert english().bare("under", "roof") == -math.inf
