"""A tail behind a bare comma stands in brackets; one that a word joins stays as it is."""

from __future__ import annotations

import pytest
from tests.core.letters.phrasing.marsh import READER, debrief_with

from sincerely.adapters.english import english
from sincerely.core.debrief import Locale, Note
from sincerely.core.letters.phrasing.clauses.asides import bracket, bracketed
from sincerely.core.letters.phrasing.people.cast import cast_for
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.phrasing.setting import Setting

SETTING = Setting(english(), Locale.GB, cast_for(debrief_with(), READER, english()))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("the energy bill doubled, £9m now", "the energy bill doubled (£9m now)"),
        ("I am a chartered surveyor, 2009", "I am a chartered surveyor (2009)"),
        ("the team of 9, 2 leaving", "the team of 9 (2 leaving)"),
        ("I argued two appeals, won one", "I argued two appeals (won one)"),
        (
            "I would move to Leeds, my wife's family is there",
            "I would move to Leeds (my wife's family is there)",
        ),
        (
            "prefabs since 2011, building starts in March",
            "prefabs since 2011 (building starts in March)",
        ),
        (
            "it is simple: the mill is old, still turns",
            "it is simple: the mill is old (still turns)",
        ),
    ],
)
def test_a_tail_that_nothing_joins_stands_in_brackets(text: str, shown: str) -> None:
    assert bracket(text, SETTING) == shown
    assert bracket(text, SETTING, keep=False) == shown.partition(" (")[0]


@pytest.mark.parametrize(
    "text",
    [
        "the plant is full",
        "you buy hops, malt and yeast from one firm",
        "you meet on Tuesday, November 17, 2026",
        "in 2024, we closed the plant",
        "if the contract goes, six jobs go",
        "not yet, I am learning",
        "you want her at the front, not in the office",
        "you opened the plant in May, led by Ms Roe",
        "the plant opened in May, still in hoardings",
        "the plant opened in May, leaving no room",
        "I published 31 papers, 4 in Nature",
        "I trained 22 cadets, 20 now certified",
        "lambing starts in March, two hands short",
        "I landed Orrin Foods, the largest account of all",
        "the works at Tacoma, Washington",
        "ship managers in Manila, officers in Riga",
        "you said “slow, sure” twice",
        "I kept the books (four, all told) for years, nobody asked",
        "you opened a plant, 14 of your own people left the firm that made the bottles and the caps",
    ],
)
def test_any_other_stays_as_it_is(text: str) -> None:
    assert bracket(text, SETTING) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("patients in corridors, never again you said", "patients in corridors (never again)"),
        ("the lease is short, you joked", "the lease is short"),
        ("the works start in March, please God", "the works start in March"),
    ],
)
def test_who_said_it_and_how_is_not_said_twice(text: str, shown: str) -> None:
    assert bracket(text, SETTING) == shown


def test_every_form_is_treated_alike_and_a_topic_loses_its_tail() -> None:
    clause = "the energy bill doubled, £9m now"
    phrased = Phrased(
        Note(clause, "p"), Act.STATED, (f"You said that {clause}.",), clause=clause, topic=clause
    )
    shown = bracketed(phrased, SETTING)
    assert shown.sentences == ("You said that the energy bill doubled (£9m now).",)
    assert shown.clause == "the energy bill doubled (£9m now)"
    assert shown.topic == "the energy bill doubled"
    assert shown.wish is None


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("the hull is oak, keel of elm", "the hull is oak, keel of elm"),
        ("the crew asks for boots, gloves, masks", "the crew asks for boots, gloves and masks"),
        ("the rule is safety, safety, safety", "the rule is safety, safety, safety"),
        ("the sales are up, selling begins", "the sales are up (selling begins)"),
    ],
)
def test_a_tail_of_things_stays_at_its_comma_in_speech(said: str, left: str) -> None:
    assert bracket(said, SETTING, is_speech=True) == left
