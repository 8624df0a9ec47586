"""The subject line of a thank-you."""

from __future__ import annotations

import pytest

from tests.core.letters.kinds.tuesday import DAY_AFTER, made, one
from tests.desk import letters


@pytest.mark.parametrize(
    ("point", "subject"),
    [
        ("Agency spend was $6.1 million last year", "Thank you – agency spend"),
        ("Nights feel forgotten", "Thank you – Director of Care interview"),
        ("Parking is not paid", "Thank you – Director of Care interview"),
        ("The last director left after a year", "Thank you – Director of Care interview"),
        ("The committee hears of staffing monthly", "Thank you – Director of Care interview"),
        ("9 of 21 beds are empty", "Thank you – Director of Care interview"),
    ],
)
def test_a_subject_is_a_matter_in_plain_words_or_the_role(point: str, subject: str) -> None:
    talk = {"with": "Ana Ruiz", "points": [point]}
    assert one(talk, accomplishments=[f"Dealt with this: {point}"]).subject == subject


def test_a_point_that_nothing_of_the_letter_meets_is_no_subject() -> None:
    talk = {"with": "Ana Ruiz", "points": ["Agency spend was $6.1 million last year"]}
    assert one(talk).subject == "Thank you – Director of Care interview"


def test_people_are_no_subject() -> None:
    talk = {"with": "Ana Ruiz", "points": ["wants night nurses on every floor"]}
    found = one(talk, accomplishments=["Put night nurses on every floor in a year"])
    assert found.subject == "Thank you – Director of Care interview"


def test_a_subject_stands_for_a_point_that_the_letter_holds() -> None:
    debrief = made({"with": "Ana Ruiz", "points": ["Plans a garden"], "minutes": 5})
    found = letters("thank-you", debrief, today=DAY_AFTER)[0]
    assert 3 <= len(found.subject.split()) <= 8
