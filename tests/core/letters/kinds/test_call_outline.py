from __future__ import annotations

from datetime import date

import pytest

from sincerely.core.letters.letter import Letter
from tests.desk import debrief_named, letter, letters

NOTES = """
candidate:
  name: Ines Varga
  phone: 415-555-0122
  accomplishments:
    - "Opened 3 clinics on budget, each within 14 months"
    - Cut waiting for cataract surgery from 31 weeks to 12
opportunity:
  role: Clinic Director
  employer: Ashby Eye Care
  why: [the chance to plan the spring clinic]
  difference: [hold clinics on Sundays]
consultant: {name: Noel Farr, phone: 415-555-0199}
interview: {date: 2026-06-02, timezone: America/New_York, decision_by: 2026-06-12}
conversations:
  - with: Dr. Paul Render
    hiring_manager: true
    points: [showed me the laser room, "wants 2 more clinics open by spring", waiting for cataract surgery is 40 weeks]
    concerns:
      - {worry: no hospital work, answer: ran a ward in Porto}
      - {worry: short tenure at Lumen}
    promised: [the opening checklist]
    corrections: [{said: 14 staff, fact: it was 16 staff}]
    confidential: [a sale to Retinova is planned]
  - with: Jude Abel
    concerns: [{worry: too quiet, answer: leads from the front}]
    for_consultant: [he was curt]
confidential: [my divorce]
MORE
"""


def outline(to: str = "Dr. Paul Render", more: str = "", today: date = date(2026, 6, 4)) -> Letter:
    return letter("call-outline", NOTES.replace("MORE", more), to, today=today)


def labels(one: Letter) -> list[str]:
    return [block.label for block in one.paragraphs]


def said(one: Letter, label: str) -> str:
    return next(block.text for block in one.paragraphs if block.label == label)


def test_outline_goes_from_opening_to_close() -> None:
    found = labels(outline())
    assert found[:4] == ["Before you call", "Opening", "First ask", "Point A"]
    assert found[-3:] == ["One question", "Close", "Not to mention"]


def test_opening_says_who_is_calling_and_when_you_met() -> None:
    opening = said(outline(), "Opening")
    assert "Ines Varga" in opening
    assert "on Tuesday" in opening


def test_points_keep_their_figures() -> None:
    body = outline().body
    assert "3 clinics" in body
    assert "31 weeks to 12" in body


def test_worry_is_answered_and_one_without_answer_is_not_raised() -> None:
    body = outline().body
    assert "I ran a ward in Porto." in body
    assert "Lumen" not in body


def test_promise_and_correction_are_points() -> None:
    body = outline().body
    assert "opening checklist" in body
    assert "16 staff" in body


def test_what_not_to_mention_is_named_by_its_owner_never_by_its_content() -> None:
    one = outline()
    silent = said(one, "Not to mention")
    assert "what Dr. Paul Render told you in confidence" in silent
    assert "the worries that Jude Abel raised" in silent
    assert "pay" in silent.lower()
    for word in ("Retinova", "divorce", "too quiet", "curt"):
        assert word not in one.body


def test_one_question_is_asked() -> None:
    assert "June 12" in said(outline(), "One question")
    assert "June 12" not in said(outline(today=date(2026, 6, 20)), "One question")


def test_without_a_date_the_question_is_when() -> None:
    written = letter("call-outline", debrief_named("charity-few-notes"), "Sam Okafor")
    assert said(written, "One question").count("?") == 1


def test_without_a_phone_the_close_is_thanks_alone() -> None:
    text = NOTES.replace("MORE", "").replace("  phone: 415-555-0122\n", "")
    close = said(letter("call-outline", text, "Dr. Paul Render"), "Close")
    assert "Dr. Render" in close
    assert "number" not in close


def test_hours_to_avoid_and_their_time_are_on_the_page() -> None:
    before = said(outline(), "Before you call")
    assert "lunch" in before
    assert "New York time" in before


def test_consultant_gets_a_report_and_their_number_is_on_the_page() -> None:
    one = outline("Noel Farr")
    assert "415-555-0199" in said(one, "Before you call")
    assert "Dr. Paul Render: Showed me the laser room." in one.body
    assert "The worry: no hospital work." in one.body
    assert "?" in said(one, "One question")


def test_consultant_without_a_phone_or_anything_private() -> None:
    text = """
candidate: {name: Ines Varga}
opportunity: {role: Clinic Director, employer: Ashby Eye Care}
consultant: {name: Noel Farr}
conversations: [{with: Jude Abel}]
"""
    one = letter("call-outline", text, "Noel Farr")
    assert "number:" not in said(one, "Before you call")
    assert "doubts" in said(one, "Not to mention")
    assert "Point A" not in labels(one)


@pytest.mark.parametrize("to", ["Dr. Paul Render", "Noel Farr"])
@pytest.mark.parametrize(
    ("more", "said_first"),
    [
        ("withdrawal: {reason: we stay in Porto, keep_private: [the roof]}", "withdraw"),
        ("outcome: {result: rejected}", "news"),
        ("outcome: {result: offered, answer_by: 2026-06-19}", "offer"),
        ("outcome: {result: offered}", "offer"),
    ],
)
def test_what_is_decided_comes_first_and_no_case_is_made(
    to: str, more: str, said_first: str
) -> None:
    one = outline(to, more)
    first = said(one, "Point A")
    assert any(word in first for word in (said_first, "letting me know", "news", "step back"))
    assert "3 clinics" not in one.body
    assert ("June 19" in one.body) == ("June 19" in more.replace("2026-06-19", "June 19"))
    assert "the roof" not in one.body


def test_call_lasts_five_minutes_at_most() -> None:
    for name in ("hotel-waiting", "school-withdrawal", "foundry-no-neutral-reason"):
        for written in letters("call-outline", debrief_named(name)):
            assert written.seconds is not None
            assert 0 < written.seconds <= 300


def test_point_that_would_make_the_call_too_long_is_left_out() -> None:
    answers = "; ".join(f"I led the {word} project for eleven months" for word in WORDS)
    text = NOTES.replace("MORE", "").replace("ran a ward in Porto", f'"{answers}"')
    written = letter("call-outline", text, "Dr. Paul Render")
    assert written.seconds is not None
    assert written.seconds <= 300


WORDS = ("north", "south", "east", "west", "upper", "lower", "inner", "outer", "far") * 4
