from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from sincerely.core.letters.kinds import kind
from tests.desk import debrief_named, debrief_of, desk_of, everybody, letter, letters

NOTES = """
candidate:
  name: Ines Varga
  accomplishments:
    - Opened two clinics on budget
    - "Rebuilt the rota: 40 nurses, no agency shift since May"
opportunity: {role: Clinic Director, employer: Ashby Eye Care}
consultant: {name: Noel Farr}
interview: {date: 2026-06-02, INTERVIEW}
conversations:
  - with: Dr. Paul Render
    hiring_manager: true
    points: [wants a second clinic open by spring]
  - with: Jude Abel
    points: []
"""


def notes(interview: str = "decision_by: 2026-06-12", more: str = "") -> str:
    return NOTES.replace("INTERVIEW", interview) + more


def test_question_after_the_promised_day_is_about_new_timing() -> None:
    written = letter("check-in", notes(), "Dr. Paul Render", today=date(2026, 6, 17))
    assert "June 12" in written.body
    assert written.body.count("?") == 1
    assert not any("Better not" in hint for hint in written.hints)


def test_before_the_promised_day_the_question_is_whether_it_holds() -> None:
    written = letter("check-in", notes(), "Dr. Paul Render", today=date(2026, 6, 10))
    assert any(word in written.body for word in ("still", "hold"))
    assert "Better not before Tuesday, June 16: " in written.hints[0]


def test_a_public_holiday_makes_the_wait_longer() -> None:
    desk = desk_of(debrief_of(notes()), date(2026, 6, 10))
    desk = replace(desk, holidays=lambda: {date(2026, 6, 15): "Founders' Day"})
    written = kind("check-in").write(desk, everybody("check-in", desk.debrief))
    assert "Better not before Wednesday, June 17: " in written[0].hints[0]


def test_without_a_promised_day_a_working_week_should_pass() -> None:
    text = notes("how: onsite")
    early = letter("check-in", text, "Dr. Paul Render", today=date(2026, 6, 4))
    assert "Better not before Tuesday, June 9: " in early.hints[0]
    late = letter("check-in", text, "Dr. Paul Render", today=date(2026, 6, 12))
    assert late.hints == ()


def test_without_any_date_there_is_nothing_to_wait_for() -> None:
    text = notes().replace("interview: {date: 2026-06-02, decision_by: 2026-06-12}", "")
    written = letter("check-in", text, "Dr. Paul Render")
    assert written.hints == ()
    assert "Clinic Director" in written.body


def test_promised_day_without_the_day_of_the_interview_is_named() -> None:
    text = notes().replace("date: 2026-06-02, ", "")
    assert "June 12" in letter("check-in", text, "Dr. Paul Render").body


@pytest.mark.parametrize("kind_of_touch", ["check-in", "Check in"])
def test_second_check_in_differs_from_the_first_and_leaves_the_matter(kind_of_touch: str) -> None:
    sent = f"sent:\n  - {{date: 2026-06-17, to: Dr. Paul Render, kind: {kind_of_touch}}}\n"
    first = letter("check-in", notes(), "Dr. Paul Render", today=date(2026, 6, 25))
    second = letter("check-in", notes(more=sent), "Dr. Paul Render", today=date(2026, 6, 25))
    assert "June 17" in second.body
    assert not {s.text for s in first.sentences} & {s.text for s in second.sentences[:2]}
    assert first.subject != second.subject


def test_check_ins_stand_a_week_apart_and_end_after_two() -> None:
    sent = """sent:
  - {date: 2026-06-17, to: Dr. Paul Render, kind: check-in}
  - {date: 2026-06-24, to: Dr. Paul Render, kind: check-in}
"""
    written = letter("check-in", notes(more=sent), "Dr. Paul Render", today=date(2026, 6, 26))
    assert "Better not before Wednesday, July 1: " in written.hints[0]
    assert "Two check-ins" in written.hints[1]


def test_check_in_adds_a_fact_with_its_source() -> None:
    written = letter("check-in", notes(), "Dr. Paul Render", today=date(2026, 6, 17))
    sources = {path for sentence in written.sentences for path in sentence.sources}
    assert any(path.startswith("candidate.accomplishments") for path in sources)


def test_what_was_left_unsaid_comes_before_other_facts_until_a_thank_you_has_gone() -> None:
    text = notes().replace("by spring]", "by spring]\n    unsaid: [the optometry school I founded]")
    assert "optometry school" in letter("check-in", text, "Dr. Paul Render").body
    sent = "sent:\n  - {date: 2026-06-03, to: Dr. Paul Render, kind: thank-you}\n"
    later = letter("check-in", text + sent, "Dr. Paul Render")
    assert later.words >= 50


def test_without_a_fact_the_difference_one_would_make_is_said() -> None:
    text = """
candidate: {name: Ines Varga}
opportunity:
  role: Clinic Director
  employer: Ashby Eye Care
  difference: [win back the Saturday patients by spring]
interview: {date: 2026-06-02}
conversations: [{with: Jude Abel, points: [runs the front desk]}]
"""
    assert "win back the Saturday patients by spring" in letter("check-in", text, "Jude Abel").body


def test_without_fact_or_difference_the_next_step_is_named() -> None:
    text = """
candidate: {name: Ines Varga}
opportunity: {role: Clinic Director, employer: Ashby Eye Care}
interview: {date: 2026-06-02, next_step: second interviews with the partners}
conversations: [{with: Jude Abel, points: [runs the front desk]}]
"""
    assert "second interviews with the partners" in letter("check-in", text, "Jude Abel").body


def test_consultant_is_asked_what_they_have_heard() -> None:
    written = letter("check-in", notes(), "Noel Farr", today=date(2026, 6, 17))
    assert "Ashby Eye Care" in written.body
    assert written.body.count("?") == 1


def test_consultant_is_asked_even_where_there_is_nothing_to_pass_on() -> None:
    text = """
candidate: {name: Ines Varga}
opportunity: {role: Clinic Director, employer: Ashby Eye Care}
consultant: {name: Noel Farr}
conversations: [{with: Jude Abel}]
"""
    assert letter("check-in", text, "Noel Farr").body.count("?") == 1


def test_only_one_person_should_be_asked() -> None:
    written = letter("check-in", notes(), "Jude Abel", today=date(2026, 6, 17))
    assert any("Dr. Paul Render is the one to ask" in hint for hint in written.hints)


def test_promise_is_brought_to_mind() -> None:
    written = letter("check-in", debrief_named("hotel-waiting"), "Lady Rosamund Vane")
    assert any("You promised something" in hint for hint in written.hints)


def test_nothing_is_asked_once_the_matter_is_decided() -> None:
    written = letter("check-in", debrief_named("nursing-rejected"), "Denise Kowalczyk")
    assert any("decided" in hint for hint in written.hints)


@pytest.mark.parametrize(
    "name", ["trials-second-check-in", "hotel-waiting", "school-withdrawal", "payments-offered"]
)
def test_check_ins_keep_their_length_and_press_nobody(name: str) -> None:
    for written in letters("check-in", debrief_named(name), today=date(2026, 9, 1)):
        assert 50 <= written.words <= 110, written.text
        lowered = written.text.lower()
        for phrase in ("checking in", "touch base", "any update", "have not heard", "hear back"):
            assert phrase not in lowered


def test_intention_about_pay_is_not_said() -> None:
    text = """
candidate: {name: Ines Varga}
opportunity:
  role: Clinic Director
  employer: Ashby Eye Care
  difference: [negotiate a salary of 200k, hold clinics on Sundays]
conversations: [{with: Jude Abel}]
"""
    body = letter("check-in", text, "Jude Abel").body
    assert "hold clinics on Sundays" in body
    assert "200k" not in body
