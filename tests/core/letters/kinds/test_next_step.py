"""The next step at the end of a thank-you."""

from __future__ import annotations

import pytest

from tests.core.letters.kinds.tuesday import one

STEPS = {
    "clause": ({"next_step": "they will choose two finalists"}, "choose two finalists"),
    "clause and day": (
        {"next_step": "they will choose two finalists", "decision_by": "2026-12-01"},
        "Tuesday, December 1",
    ),
    "fragment": ({"next_step": "a cook trial, six dishes"}, "six dishes"),
    "fragment and day": (
        {"next_step": "a cook trial, six dishes", "decision_by": "2026-12-01"},
        "Tuesday, December 1",
    ),
    "several": (
        {"next_step": "they will choose two finalists. HR will call on Friday"},
        "HR will call on Friday",
    ),
    "decision and day": (
        {"next_step": "the board will make a decision", "decision_by": "2026-12-01"},
        "the board will make a decision, by Tuesday, December 1",
    ),
    "day": ({"decision_by": "2026-12-01"}, "Tuesday, December 1"),
    "as typed": (
        {"next_step": "medical and references, both by post"},
        ": medical and references, both by post.",
    ),
}


@pytest.mark.parametrize("name", STEPS)
def test_the_next_step_ends_the_letter_in_the_employers_own_dates(name: str) -> None:
    interview, expected = STEPS[name]
    found = one({"with": "Ana Ruiz", "points": ["Beds are full"]}, interview=interview)
    assert expected in found.paragraphs[-1].text


@pytest.mark.parametrize(
    ("step", "is_said"),
    [
        ("another round nobody is sure of", True),
        ("another round nobody told me of", False),
        ("another wibblet nobody is sure of", False),
    ],
)
def test_a_step_that_makes_no_sentence_stands_after_a_colon_or_not_at_all(
    step: str, *, is_said: bool
) -> None:
    talk = {"with": "Ines Calder", "points": ["wants a plan for the kiln"]}
    text = one(talk, interview={"next_step": step}).text
    assert (f": {step}." in text) is is_said


def test_a_next_step_told_in_confidence_is_not_said() -> None:
    step = "the board will replace the chief executive"
    found = one(
        {"with": "Ana Ruiz", "points": ["Beds are full"]},
        interview={"next_step": step},
        confidential=[step],
    )
    assert "replace" not in found.body
