from __future__ import annotations

import pytest

from sincerely.core.errors import InputError
from sincerely.core.letters.kinds import kind
from tests.desk import debrief_named, letter

NOTES = """
candidate: {name: Ines Varga}
opportunity: {role: Clinic Director, employer: Ashby Eye Care}
referrer: {name: Beth Moreau, email: beth@example.org}
interview: {INTERVIEW}
conversations:
  - {with: Dr. Paul Render, points: [two surgeons may leave], confidential: [a sale is planned]}
  - {with: [Jude Abel, Kim Orr]}
MORE
"""


def body(interview: str = "date: 2026-06-02, round: first", more: str = "") -> str:
    text = NOTES.replace("INTERVIEW", interview).replace("MORE", more)
    return letter("referral-thanks", text, "Beth Moreau").body


def test_referrer_hears_the_round_and_the_day() -> None:
    text = body()
    assert "first interview" in text
    assert "June 2" in text


@pytest.mark.parametrize("round_", ["first round", "first interview", "First"])
def test_round_is_said_once_however_it_was_noted(round_: str) -> None:
    text = body(f"date: 2026-06-02, round: {round_}")
    assert "first interview" in text
    assert "interview interview" not in text
    assert "round" not in text


@pytest.mark.parametrize("round_", ['"2"', "2 of 3"])
def test_round_that_is_no_word_is_left_out(round_: str) -> None:
    assert "interview" in body(f"date: 2026-06-02, round: {round_}")
    assert "of 3" not in body(f"date: 2026-06-02, round: {round_}")


def test_without_a_day_the_interview_has_simply_been() -> None:
    assert "interview" in body("how: onsite")
    assert " on " not in body("how: onsite").split("interview")[1].split(".")[0]


def test_decision_day_is_told_while_it_is_awaited() -> None:
    assert "June 12" in body("date: 2026-06-02, decision_by: 2026-06-12")


@pytest.mark.parametrize(
    ("outcome", "said"),
    [
        ("outcome: {result: rejected, date: 2026-06-09}", "June 9"),
        ("outcome: {result: rejected}", "me further"),
        ("outcome: {result: offered, date: 2026-06-09, answer_by: 2026-06-15}", "June 15"),
        ("outcome: {result: offered, date: 2026-06-09}", "June 9"),
        ("outcome: {result: offered, answer_by: 2026-06-15}", "June 15"),
        ("outcome: {result: offered}", "offer"),
        ("withdrawal: {reason: a move}", "withdraw"),
    ],
)
def test_referrer_hears_the_outcome_whichever_way_it_went(outcome: str, said: str) -> None:
    text = body(more=outcome)
    assert said in text or "without me" in text


def test_nothing_told_by_the_interviewers_is_passed_on() -> None:
    text = body()
    assert "surgeons" not in text
    assert "sale" not in text


def test_friend_is_greeted_by_first_name_and_a_professor_is_not() -> None:
    friend = letter("referral-thanks", debrief_named("charity-few-notes"), "Beth Ng")
    assert friend.greeting == "Dear Beth,"
    tutor = letter("referral-thanks", debrief_named("school-withdrawal"), "Prof. Ada Lindqvist")
    assert tutor.greeting == "Dear Professor Lindqvist,"


@pytest.mark.parametrize("more", ["", "outcome: {result: rejected}", "outcome: {result: offered}"])
def test_thanks_keep_their_length(more: str) -> None:
    text = NOTES.replace("INTERVIEW", "date: 2026-06-02").replace("MORE", more)
    for variant in range(3):
        written = letter("referral-thanks", text, "Beth Moreau", variant=variant)
        assert 50 <= written.words <= 110, written.text


def test_without_a_referrer_the_key_to_add_is_named() -> None:
    with pytest.raises(InputError, match="referrer:"):
        kind("referral-thanks").recipients(debrief_named("hotel-waiting"))
