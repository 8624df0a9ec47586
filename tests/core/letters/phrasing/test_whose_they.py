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
