"""Notes on the reader that few people type, and the sentence to sign for each."""

from __future__ import annotations

import pytest
from tests.core.letters.phrasing.marsh import READER, phraser, told

from sincerely.core.debrief import Note


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        ("the ferry is old, needs to stop", "You said that the ferry is old, and that needs to stop."),
        ("the row is daft, has to end", "You said that the row is daft, and that has to end."),
        ("staff are proud, burned out", "You said that staff are proud, and are burned out."),
        ("the crew is loyal, worn thin", "You said that the crew is loyal, and is worn thin."),
        ("was burnt by the last agency, worn out", "You were burnt by the last agency (worn out)."),
    ],
)  # fmt: skip
def test_a_tail_behind_a_comma_is_of_the_thing_before_it(note: str, sentence: str) -> None:
    assert told(note) == [sentence]


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        (
            "burned by the last agent, hired his mates",
            "You told me that you were burned by the last agent.",
        ),
        (
            "merger with St Anne's, completes sale in May",
            "We talked about the merger with St Anne's.",
        ),
    ],
)
def test_a_tail_is_left_out_where_nobody_can_tell_whose_it_is(note: str, sentence: str) -> None:
    assert told(note) == [sentence]


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        ("half the fleet runs by 2030", "You said that half the fleet runs by 2030."),
        (
            "gender pay gap report due in April",
            "You said that the gender pay gap report is due in April.",
        ),
        ("staffing flat by 2 posts", "You said that staffing is flat by 2 posts."),
        ("food cost £38", "You said that the food cost is £38."),
        ("9 mothballed", "You said that 9 are mothballed."),
        (
            "stadium bars run out at half time",
            "You said that the stadium bars run out at half time.",
        ),
        ("depot open Mon-Sat", "You said that the depot is open on Monday to Saturday."),
        ("former trawlerman", "You told me that you are a former trawlerman."),
    ],
)
def test_a_thing_and_how_it_stands_is_a_statement(note: str, sentence: str) -> None:
    assert told(note) == [sentence]


@pytest.mark.parametrize("order", ["Always lock up twice", "Never hire cousins"])
def test_an_order_with_its_adverb_is_quoted(order: str) -> None:
    assert told(order.lower()) == [f"You said, ‘{order}.’"]


def test_a_label_of_more_than_one_thing_is_not_made_a_sentence() -> None:
    (left_out,) = phraser().point(Note("shares with me: two kids, a dog and a boat", "p"), READER)
    assert left_out.sentences == ()
    assert left_out.why_not == "its words do not make a sentence for certain"


@pytest.mark.parametrize("step", ["head out to the yard on Friday", "travel up to Leeds for a day"])
def test_a_journey_that_nobody_is_named_for_is_mine(step: str) -> None:
    (sentence,) = phraser().next_step(Note(step, "s"), READER).sentences
    assert sentence == f"I understand that I will {step}."


def test_a_meeting_and_a_deed_of_mine_are_told_in_their_order() -> None:
    found = phraser().next_step(Note("lunch, then meet the board", "s"), READER)
    assert found.sentences == (
        "I understand that the next step is a lunch, and I will meet the board.",
    )


def test_a_step_that_two_people_share_is_told_as_it_was_noted() -> None:
    found = phraser().next_step(Note("surgeons and managers mistrust each other", "s"), READER)
    assert found.sentences == (
        "I understand the next step to be this: surgeons and managers mistrust each other.",
    )


def test_a_step_whose_end_is_lost_is_left_out_with_its_reason() -> None:
    left_out = phraser().next_step(Note("call on Friday; the of", "s"), READER)
    assert left_out.sentences == ()
    assert left_out.why_not == "its words do not make a sentence for certain"


@pytest.mark.parametrize(
    ("worry", "sentence"),
    [
        ("pays by the piece, wants hourly", "You asked whether I pay by the piece."),
        ("restated accounts in 2018, controls rebuilt", "You asked about my having restated accounts in 2018."),
        ("nurse", "You asked about my background as a nurse."),
        ("depot more rural than mine", "You asked about a depot more rural than mine."),
    ],
)  # fmt: skip
def test_a_worry_is_raised_without_what_may_be_of_another(worry: str, sentence: str) -> None:
    assert phraser().worry(Note(worry, "w"), READER).sentences == (sentence,)


@pytest.mark.parametrize(
    ("reason", "sentence"),
    [
        (
            "patients with diabetes miss reviews",
            "One reason I want this work is that patients with diabetes miss reviews.",
        ),
        ("Green, since it works", "One reason I want this work: green, since it works."),
        (
            "run by people I trust",
            "One reason I want this work is that you are run by people I trust.",
        ),
        ("I like the crew I met", "I like the crew I met."),
        (
            "Families drive four hours each way; parking is not paid",
            "One reason I want this work is that families drive four hours each way; parking is not paid.",
        ),
    ],
)
def test_a_reason_that_is_a_statement_is_told_as_one(reason: str, sentence: str) -> None:
    assert phraser().reason(Note(reason, "r")).sentences == (sentence,)


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        ("wants more ferries but the quay too short", "You want more ferries but the quay is too short."),
        ("told her 3 people left last year", "You said that 3 people left last year."),
        ("ex-teacher, chess club on Fridays", "You told me that you are an ex-teacher (chess club on Fridays)."),
        ("waiting list running at 14 months", "You said that the waiting list is running at 14 months."),
        ("only offer I have", "You made this point: the only offer I have."),
    ],
)  # fmt: skip
def test_what_a_hurried_writer_leaves_out_is_put_in_only_where_it_is_certain(
    note: str, sentence: str
) -> None:
    assert told(note) == [sentence]
