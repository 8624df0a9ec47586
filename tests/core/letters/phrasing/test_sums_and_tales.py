"""Notes of sums reached, lives told, fears with their ground, and stages: how consultants' candidates type."""

from __future__ import annotations

import pytest
from tests.core.letters.phrasing.marsh import READER, phraser, told

from sincerely.core.debrief import Note


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        ("Haulage spend hit £4m last year", "You said that haulage spend hit £4m last year."),
        (
            "Fifth generation at the brewery, his aunt gave the land",
            "You told me that you are the fifth generation at the brewery, and your aunt gave the land.",
        ),
        ("6th generation, granny's ledger on the wall", "You told me that you are the 6th generation."),
        ("he asked whose boats lie in the inner dock", "You asked whose boats lie in the inner dock."),
        (
            "told me about the two welders who bought a shed and built it into a yard",
            "You told me about the two welders who bought a shed and built it into a yard.",
        ),
        ("dispatch reports to the president", "You said that dispatch reports to the president."),
        ("said about 30 looms stand idle", "You made this point: about 30 looms stand idle."),
        (
            "the lease on the quay ends in June - a third of costs",
            "You said that the lease on the quay ends in June (a third of costs).",
        ),
        (
            "the worst risk is the boiler - 40 years old",
            "You said that the worst risk is the boiler (40 years old).",
        ),
        ("two big buyers - 60% of sales", "You said that two big buyers are 60% of sales."),
    ],
)  # fmt: skip
def test_a_point_is_told_as_it_was_meant(note: str, sentence: str) -> None:
    assert told(note) == [sentence]


@pytest.mark.parametrize(
    ("note", "question"),
    [
        (
            "that I come from a large port and might find the yard small",
            "whether I might find the yard small, since I come from a large port",
        ),
        (
            "he has run bigger crews and may not stay",
            "whether I may not stay, since I have run bigger crews",
        ),
        ("I will leave after a year", "whether I will leave after a year"),
    ],
)
def test_what_may_be_has_its_ground_behind_it(note: str, question: str) -> None:
    assert phraser().worry(Note(note, "w"), READER).question == question


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        (
            "not chaired one, but I sat on one for years",
            "I have not chaired one, but I sat on one for years.",
        ),
        ("I said slow is what I came for", "Slow is what I came for."),
        ("told her no, the move is settled", "No, the move is settled."),
        ("said yes - did it twice at Harle", "Yes, I did it twice at Harle."),
    ],
)
def test_an_answer_says_what_was_answered(note: str, sentence: str) -> None:
    answer = phraser().answer(Note(note, "a"), READER)
    assert answer is not None
    assert answer.sentences == (sentence,)


@pytest.mark.parametrize(
    ("note", "clause"),
    [
        ("chaired the county archive 2021-23", "I chaired the county archive from 2021 to 2023"),
        ("sing alto in the county choir", "I sing alto in the county choir"),
        ("ran the 2022-23 season on time", "I ran the 2022-23 season on time"),
    ],
)
def test_a_short_span_of_years_is_written_in_full(note: str, clause: str) -> None:
    assert phraser().fact(Note(note, "candidate.accomplishments[0]")).clause == clause


@pytest.mark.parametrize(
    ("note", "clause"),
    [
        (
            "board interviews finalists week of 7 Dec",
            "the board will interview finalists in the week of 7 December",
        ),
        (
            "referee checks this week then a visit to Amlwch",
            "the next steps are referee checks this week, then a visit to Amlwch",
        ),
        ("panel interviews next week", "panel interviews are next week"),
    ],
)
def test_a_step_says_who_does_what_in_its_order(note: str, clause: str) -> None:
    assert phraser().next_step(Note(note, "s"), READER).clause == clause


@pytest.mark.parametrize(
    ("note", "base"),
    [
        (
            "A shared cold store by 2028 so that small farms can sell in January",
            "aim for a shared cold store by 2028, so that small farms can sell in January",
        ),
        (
            "every pupil known by name before the first half-term",
            "see every pupil known by name before the first half-term",
        ),
        ("one rota for both wards by spring", "aim for one rota for both wards by spring"),
    ],
)
def test_what_is_to_come_is_aimed_for_or_seen_done(note: str, base: str) -> None:
    assert phraser().intention(Note(note, "d")).base == base


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        ("monthly audits, everyone dreads them", "We talked about monthly audits, which everyone dreads."),
        ("A third still walk to work", "You said that a third still walk to work."),
        ("He still opens the mill himself", "You told me that you still open the mill yourself."),
        ("A levels are slipping", "You said that A levels are slipping."),
        (
            "wants the dye house to stop losing money - £40k last year",
            "You want the dye house to stop losing money (£40k last year).",
        ),
    ],
)  # fmt: skip
def test_a_share_a_level_and_what_all_dread_are_told_whole(note: str, sentence: str) -> None:
    assert told(note) == [sentence]


def test_a_bare_figure_is_the_short_answer() -> None:
    answer = phraser().answer(Note("60 directly, but I ran the desk for 340", "a"), READER)
    assert answer is not None
    assert answer.sentences == ("The short answer is 60 directly, but I ran the desk for 340.",)
