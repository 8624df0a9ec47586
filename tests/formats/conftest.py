"""A debrief and letters of each layout, for every format."""

from __future__ import annotations

import datetime as dt

import pytest

from sincerely.core.debrief import (
    Candidate,
    Consultant,
    Conversation,
    Debrief,
    Interviewer,
    Opportunity,
)
from sincerely.core.letters.letter import LeftOut, Letter, Paragraph, Sentence

TODAY = dt.date(2026, 11, 18)


def paragraph(*sentences: str, label: str = "") -> Paragraph:
    return Paragraph(tuple(Sentence(text, ("unsaid[0]",)) for text in sentences), label)


BODY = (
    paragraph(
        "Thank you for the hour on Tuesday, and for the walk through the mill at Arrowby.",
        "You said that the second line stands idle three shifts in ten.",
    ),
    paragraph(
        "At Corrie Paper I brought two such lines to nine shifts in ten within a year, by moving "
        "the fitters from the yard to the machine.",
        "I would begin the same way: one crew, one line, the first quarter.",
    ),
    paragraph("I understand that the board meets on December 1 — “no later”, as you put it."),
)


@pytest.fixture
def today() -> dt.date:
    return TODAY


@pytest.fixture
def debrief() -> Debrief:
    return Debrief(
        candidate=Candidate(
            name="Łukasz Nguyễn-Szabó",
            email="lukasz@example.net",
            phone="415-555-0142",
            home="Duluth, Minnesota",
        ),
        opportunity=Opportunity("Mill Manager", "Arrowby Paper"),
        conversations=(
            Conversation(
                "conversations[0]",
                (Interviewer("Dr. Ana García Márquez", email="ana.garcia@example.org"),),
            ),
        ),
        consultant=Consultant("Terrence O’Shea", email="terrence@example.com"),
    )


@pytest.fixture
def email_letter() -> Letter:
    return Letter(
        kind="thank-you",
        to="Dr. Ana García Márquez",
        subject="Thank you: the second line at Arrowby",
        greeting="Dear Dr. García Márquez,",
        paragraphs=BODY,
        closing="Sincerely,",
        signature=("Łukasz Nguyễn-Szabó", "415-555-0142"),
        to_email=("ana.garcia@example.org",),
        copy_to=("terrence@example.com",),
        left_out=(LeftOut("confidential[0]", "told in confidence"),),
        hints=("Add a point.",),
    )


@pytest.fixture
def posted_letter() -> Letter:
    return Letter(
        kind="thank-you-letter",
        to="Dr. Ana García Márquez",
        subject="",
        greeting="Dear Dr. García Márquez:",
        paragraphs=BODY,
        closing="Sincerely,",
        signature=("Łukasz Nguyễn-Szabó",),
        head=(
            ("Łukasz Nguyễn-Szabó", "12 Harbor Street", "Duluth, MN 55802", "415-555-0142"),
            ("November 18, 2026",),
            ("Dr. Ana García Márquez", "Chief Operating Officer", "Arrowby Paper", "1 Mill Road"),
        ),
    )


@pytest.fixture
def outline() -> Letter:
    return Letter(
        kind="call-outline",
        to="Dr. Ana García Márquez",
        subject="",
        greeting="",
        paragraphs=(
            paragraph("Good morning, this is Łukasz.", "Is this a good moment?", label="Open"),
            paragraph("Two lines: nine shifts in ten.", label="Say"),
        ),
        closing="",
        signature=(),
    )


@pytest.fixture
def script() -> Letter:
    return Letter(
        kind="voicemail",
        to="Dr. Ana García Márquez",
        subject="",
        greeting="Hello, Dr. García Márquez.",
        paragraphs=(paragraph("My number is 4 1 5, 5 5 5, 0 1 4 2.", label="Number"),),
        closing="Thank you.",
        signature=("Łukasz Nguyễn-Szabó",),
        seconds=22,
    )
