"""What the client looks for, as a noun phrase after "The role asks for"."""

from __future__ import annotations

import pytest
from tests.core.letters.panels import debrief, talk

from sincerely.adapters.english import english
from sincerely.core.debrief import Note
from sincerely.core.letters.phrasing.phraser import Phraser

PHRASER = Phraser(english(), debrief(talk("Ana Ruiz")))


@pytest.mark.parametrize(
    ("criterion", "noun"),
    [
        ("Has led a site through inspection", "someone who has led a site through inspection"),
        ("Shortens release times", "someone who shortens release times"),
        ("Will move to Leeds", "someone who will move to Leeds"),
        ("Led a turnaround", "someone who has led a turnaround"),
        ("Must be able to speak Spanish", "someone who speaks Spanish"),
        ("Able to speak Spanish", "someone who can speak Spanish"),
        ("someone who builds trust", "someone who builds trust"),
        ("experience with viral vectors", "experience with viral vectors"),
        ("a nursing degree", "a nursing degree"),
        ("10 years in hospitals", "10 years in hospitals"),
        ("ability to calm a ward", "the ability to calm a ward"),
        ("strong communication skills", "strong communication skills"),
        ("full driving licence", "a full driving licence"),
        ("appetite for detail", "an appetite for detail"),
        ("commercial understanding", "commercial understanding"),
    ],
)
def test_a_criterion_becomes_a_noun_phrase(criterion: str, noun: str) -> None:
    phrased = PHRASER.criterion(Note(criterion, "opportunity.criteria[0]"))
    assert phrased.noun == noun
    assert phrased.sentences == (f"The role asks for {noun}.",)


@pytest.mark.parametrize(
    "criterion", ["Spanish", "Calm under fire. Fast", "must", "must -", "Leads", "of good standing"]
)
def test_a_criterion_whose_shape_is_unsure_has_none(criterion: str) -> None:
    phrased = PHRASER.criterion(Note(criterion, "opportunity.criteria[0]"))
    assert phrased.noun is None
    assert phrased.why_not
