"""Labels of a life or a house, as people type them of whom they met."""

from __future__ import annotations

import pytest
from tests.core.letters.phrasing.marsh import phraser, told

from sincerely.core.debrief import Conversation, Interviewer, Note


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        ("ex-Cunard", "You told me that you are ex-Cunard."),
        ("ex navy", "You told me that you are ex-navy."),
        ("ex-teacher", "You told me that you are an ex-teacher."),
        ("canal engineer, 31 years", "You told me that you have been a canal engineer for 31 years."),
        ("nurse for 30 years, still does a Friday shift", "You told me that you have been a nurse for 30 years and still do a Friday shift."),
        ("head of estates since 2014", "You told me that you have been head of estates since 2014."),
        ("new dean since May", "You said that there has been a new dean since May."),
        ("interim chef since March, cooks the fish himself", "You said that there has been an interim chef since March (cooks the fish himself)."),
        ("ex-Cunard, the sea is in the blood", "You told me that you are ex-Cunard, and the sea is in the blood."),
        ("first woman to chair the guild", "You told me that you are the first woman to chair the guild."),
        ("third generation, son wants to paint", "You told me that you are the third generation."),
        ("fourth-generation miller", "You told me that you are a fourth-generation miller."),
        ("been there 22 years, started on the counter", "You told me that you have been there 22 years and started on the counter."),
        ("founded by two cousins in 1931", "You said that Halden Trust was founded by two cousins in 1931."),
        ("family-owned since 1921", "You said that Halden Trust has been family-owned since 1921."),
        ("owned by its staff", "You said that Halden Trust is owned by its staff."),
        ("run by volunteers until 2009", "You said that Halden Trust was run by volunteers until 2009."),
        ("body cameras since June", "You said that there have been body cameras since June."),
        ("hiring freeze since Easter", "You said that there has been a hiring freeze since Easter."),
        ("3 bursars in 4 years", "You said that there have been 3 bursars in 4 years."),
        ("9 drownings this summer", "You said that there have been 9 drownings this summer."),
    ],
)  # fmt: skip
def test_a_label_of_a_life_is_told_of_the_reader(note: str, sentence: str) -> None:
    assert told(note) == [sentence]


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        ("scrap is killing them", "You said that scrap is killing you."),
        ("the bank wants their accounts by March", "You said that the bank wants their accounts by March."),
        ("does all incident reviews herself", "You told me that you do all incident reviews yourself."),
    ],
)  # fmt: skip
def test_a_pronoun_means_whom_it_can_mean(note: str, sentence: str) -> None:
    assert told(note) == [sentence]


def test_a_label_of_a_life_is_of_no_one_in_a_group() -> None:
    both = Conversation("conversations[0]", (Interviewer("Ana Reyes"), Interviewer("Bo Lind")))
    said = phraser(both).point(Note("ex-Cunard", "p"), both)
    assert [s for part in said for s in part.sentences] == ["We talked about ex-Cunard."]
