"""The debrief file: what is read, and what is said of what cannot be."""

from __future__ import annotations

from datetime import date, time

from sincerely.core.debrief import Locale, Note, Routing, Venue, Voice
from sincerely.formats.debrief import read

LEAST = """\
candidate:
  name: Amara Lindqvist
opportunity:
  role: Head of Operations
  employer: Brightwater Foods
conversations:
  - with: Dr. Hanna Voss
"""


def test_the_least_debrief_has_the_defaults() -> None:
    debrief = read(LEAST.encode(), name="d.yaml", open_resume=None)
    assert debrief.candidate.name == "Amara Lindqvist"
    assert (debrief.locale, debrief.voice) == (Locale.US, Voice.WARM)
    assert [who.name for who in debrief.interviewers()] == ["Dr. Hanna Voss"]
    assert debrief.consultant is None


def test_values_and_paths_are_read() -> None:
    text = (
        LEAST
        + "    points:\n      - Wants scrap halved\n      - base: 310 to 340\n"
        + (
            "consultant:\n  name: Ruth Abernathy\n"
            "interview:\n  date: 2026-11-17\n  at: 10:00\n  how: video\n"
        )
    )
    debrief = read(text.encode(), name="d.yaml", open_resume=None)
    assert debrief.conversations[0].points == (
        Note("Wants scrap halved", "conversations[0].points[0]"),
        Note("base: 310 to 340", "conversations[0].points[1]"),
    )
    assert debrief.consultant is not None
    assert debrief.consultant.routing is Routing.REVIEW_FIRST
    assert debrief.interview.date == date(2026, 11, 17)
    assert debrief.interview.at == time(10, 0)
    assert debrief.interview.how is Venue.VIDEO
