from dataclasses import replace
from datetime import date

import pytest

from sincerely.core.debrief import Interview, Locale, Note
from sincerely.core.letters.timing import (
    hints_on_days,
    is_behind,
    names_a_day,
    names_day,
    still_to_come,
)
from tests.core.letters.panels import debrief, talk
from tests.desk import letter

TODAY = date(2026, 6, 1)
MET = """
candidate: {name: Ines Varga, phone: 415-555-0122, accomplishments: [Opened two clinics on budget]}
opportunity: {role: Clinic Director, employer: Ashby Eye Care}
interview: {INTERVIEW}
conversations:
  - with: Jude Abel
    points: [wants a second clinic]
"""


@pytest.mark.parametrize(
    ("note", "is_past"),
    [
        ("they call on 28 May", True),
        ("they call on 28 May and again on 8 June", False),
        ("they call by the end of May", True),
        ("they decide in June", False),
        ("they decide in January", False),
        ("they may call two people back", False),
    ],
)
def test_a_note_is_behind_when_every_day_that_it_names_is(note: str, is_past: bool) -> None:
    assert is_behind(Note(note, "interview.next_step"), debrief(talk("Ann Li")), TODAY) is is_past


def test_a_day_is_still_to_come_until_it_is_over() -> None:
    assert still_to_come(TODAY, TODAY) == TODAY
    assert still_to_come(date(2026, 5, 31), TODAY) is None
    assert still_to_come(None, TODAY) is None


def test_a_debrief_without_a_day_needs_no_hint() -> None:
    assert hints_on_days(debrief(talk("Ann Li")), TODAY) == ()


@pytest.mark.parametrize("kind_id", ["thank-you", "thank-you-letter"])
def test_a_next_step_that_is_past_is_left_out_and_hinted_at(kind_id: str) -> None:
    step = "date: 2026-05-20, decision_by: 2026-05-28, next_step: they call by the end of May"
    written = letter(kind_id, MET.replace("INTERVIEW", step), "Jude Abel", today=TODAY)
    assert "May 28" not in written.body
    assert "end of May" not in written.body
    hints = " ".join(written.hints)
    assert "interview.decision_by" in hints
    assert "interview.next_step" in hints


@pytest.mark.parametrize("kind_id", ["thank-you", "check-in", "call-outline"])
def test_an_interview_that_is_yet_to_come_is_hinted_at_and_its_day_not_written(
    kind_id: str,
) -> None:
    written = letter(
        kind_id, MET.replace("INTERVIEW", "date: 2026-06-20"), "Jude Abel", today=TODAY
    )
    assert "June 20" not in written.body
    assert any("after the day of writing" in hint for hint in written.hints)


def test_a_check_in_does_not_look_forward_to_a_step_that_is_past() -> None:
    step = "date: 2026-05-01, next_step: they see the panel again on 20 May"
    text = MET.replace("INTERVIEW", step).replace("Opened two clinics on budget", "")
    written = letter("check-in", text, "Jude Abel", today=TODAY)
    assert "the panel again" not in written.body
    assert "the panel again" in letter("check-in", text, "Jude Abel", today=date(2026, 5, 10)).body


def test_what_is_past_is_not_cancelled() -> None:
    text = MET.replace("INTERVIEW", "date: 2026-05-01") + (
        "withdrawal: {cancel: the dinner on 20 May}\n"
    )
    written = letter("withdrawal", text, "Jude Abel", today=TODAY)
    assert "dinner" not in written.body
    assert any("withdrawal.cancel" in hint for hint in written.hints)
    assert "dinner" in letter("withdrawal", text, "Jude Abel", today=date(2026, 5, 10)).body


@pytest.mark.parametrize(
    ("note", "is_named"),
    [
        ("the board votes on 12 June", True),
        ("the board votes on 11 June", False),
        ("they call by the 12th", True),
        ("they call by the 13th", False),
        ("she will call on Friday", False),
        ("they decide soon", False),
    ],
)
def test_a_note_names_a_day_by_its_date_or_as_an_ordinal(note: str, is_named: bool) -> None:
    step, day = Note(note, "interview.next_step"), date(2026, 6, 12)
    assert names_day(step, day, debrief(talk("Ann Li")), date(2026, 6, 2)) is is_named


def test_a_weekday_is_that_of_the_week_after_the_interview() -> None:
    met = replace(debrief(talk("Ann Li")), interview=Interview(date=date(2026, 6, 2)))
    step = Note("she will call on Friday", "interview.next_step")
    assert names_day(step, date(2026, 6, 5), met, date(2026, 6, 3))
    assert not names_day(step, date(2026, 6, 12), met, date(2026, 6, 3))


def test_an_ordinal_is_a_day_and_a_weekday_is_none() -> None:
    assert names_a_day(Note("they call by the 12th", "a"), Locale.GB)
    assert names_a_day(Note("they call by 12 June", "a"), Locale.GB)
    assert not names_a_day(Note("they call on Friday", "a"), Locale.GB)


def test_one_day_is_told_once() -> None:
    interview = (
        "{date: 2026-06-02, next_step: the partners vote on June 12, decision_by: 2026-06-12}"
    )
    text = MET.replace("{INTERVIEW}", interview)
    found = letter("thank-you", text, "Jude Abel", today=date(2026, 6, 3))
    assert found.body.count("June 12") == 1
