"""Whose "they" and "their" are, in notes about the job: the house that the letter goes to."""

from __future__ import annotations

import pytest
from tests.core.letters.phrasing.whitlock import READER, phraser

from sincerely.core.debrief import Note

PHRASER = phraser()


@pytest.mark.parametrize(
    ("note", "base"),
    [
        ("cut their backlog by half", "cut your backlog by half"),
        (
            "bring the ledger from Brightline to their renewal goals",
            "bring the ledger from Brightline to your renewal goals",
        ),
        ("get the crews to plan their own week", "get the crews to plan their own week"),
        ("cut the backlog by half", "cut the backlog by half"),
    ],
)
def test_what_i_would_do_there_is_done_to_your_house(note: str, base: str) -> None:
    assert PHRASER.intention(Note(note, "opportunity.difference[0]")).base == base


@pytest.mark.parametrize(
    ("note", "clause"),
    [
        (
            "I could follow critical care through their track",
            "I could follow critical care through your track",
        ),
        ("they gave me my first job", "you gave me my first job"),
    ],
)
def test_a_reason_speaks_of_your_house(note: str, clause: str) -> None:
    assert PHRASER.reason(Note(note, "opportunity.why[0]")).clause == clause


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("with their training I would ask early", "With your training, I would ask early."),
        ("They asked me to stay twice", "They asked me to stay twice."),
        ("I would shadow their teams for a month", "I would shadow your teams for a month."),
    ],
)
def test_an_answer_speaks_of_your_house_only_where_it_tells_of_what_i_would_do(
    note: str, said: str
) -> None:
    assert PHRASER.answer(Note(note, "concerns[0].answer"), READER).sentences == (said,)


def test_what_the_reader_does_is_done_by_their_house_to_the_end() -> None:
    note = Note("Thinking through pricing architecture as they move upmarket", "points[0]")
    (told,) = PHRASER.point(note, READER)
    assert told.clause == "you are thinking through pricing architecture as you move upmarket"
    assert told.sentences == (
        "You are thinking through pricing architecture as you move upmarket.",
    )


def test_the_work_shown_is_that_of_your_house() -> None:
    (told,) = PHRASER.point(Note("showed me some of the work they do for clients", "n"), READER)
    assert told.thanks == "showing me some of the work you do for clients"


def test_what_was_done_and_what_would_be_are_told_apart() -> None:
    note = Note("I worked nights, and with their training I would ask early", "concerns[0].answer")
    (said,) = PHRASER.answer(note, READER).sentences
    assert said == "I worked nights, and with your training I would ask early."


@pytest.mark.parametrize(
    ("note", "clause"),
    [
        (
            "keeping up the legacy of service is first priority",
            "keeping up the legacy of service is first priority",
        ),
        ("the work is top notch", "the work is top notch"),
        ("dedicated to patient care", "you are dedicated to patient care"),
        ("involved in the community", "you are involved in the community"),
    ],
)
def test_no_article_is_put_where_none_is_lacking(note: str, clause: str) -> None:
    (told,) = PHRASER.point(Note(note, "n"), READER)
    assert told.clause == clause
