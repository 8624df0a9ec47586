"""Scraps of notes: single words, marks let go, halves of sentences; each is said or refused."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from tests.core.letters.phrasing.whitlock import READER, phraser

from sincerely.core.debrief import Correction, Note
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.phrasing.typed.habits import as_typed_with_care

PHRASER = phraser()
SCRAPS = """
    12 1,200 2019 2019-23 5% £3m 38 a the to from by of in on and or but so not never no none
    I he she it we they is was had been can will would want wants led cut reduce asked said
    worried about what who why? q: a: ? ! . , ; : … - – — ( ) [ ] " ' “ ” / & + = → -> % £ *
    Dana Omar my your his their staff team lead head RN MBA hours first three yes n/a ex ex- w/
"""
NOTES = st.lists(st.sampled_from(SCRAPS.split()), min_size=1, max_size=6).map(" ".join)


def readings(text: str) -> Iterator[Phrased]:
    """What becomes of the text as each kind of note."""

    def note(path: str) -> Note:
        return Note(text, path)

    yield from PHRASER.point(note("conversations[0].points[0]"), READER)
    yield PHRASER.worry(note("conversations[0].concerns[0].worry"), READER)
    yield PHRASER.answer(note("conversations[0].concerns[0].answer"), READER)
    yield PHRASER.promise(note("conversations[0].promises[0]"), READER)
    yield PHRASER.next_step(note("conversations[0].next_steps[0]"), READER)
    yield PHRASER.fact(note("candidate.accomplishments[0]"))
    yield PHRASER.fact(note("conversations[0].unsaid[0]"))
    yield PHRASER.intention(note("opportunity.difference[0]"))
    yield PHRASER.reason(note("opportunity.why[0]"))
    yield PHRASER.criterion(note("opportunity.criteria[0]"))
    yield PHRASER.frank(note("conversations[0].points[0]"))
    place = "conversations[0].corrections[0]"
    said, fact = note(f"{place}.said"), note(f"{place}.fact")
    yield PHRASER.correction(Correction(said, fact, place), READER)


@given(NOTES)
@example("can")
@example("led 12 -")
@example("three so →")
@example(", a yard of my own")
@example("- – —")
@settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
def test_any_scrap_is_said_in_some_form_or_has_its_reason(text: str) -> None:
    for found in readings(text):
        forms = (found.topic, found.noun, found.gerund, found.clause, found.base, found.question)
        assert found.sentences or found.why_not or any(forms), found
        assert found.act in Act
        assert all(sentence.strip() for sentence in found.sentences)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("cut waste by 12 -", "cut waste by 12"),
        ("38 )", "38)"),
        (", and a yard of my own", "and a yard of my own"),
        ("crews of ( nine )", "crews of (nine)"),
        ("who signs off - – budgets", "who signs off - budgets"),
        ("why now ?", "why now?"),
        ("Sales & Marketing up 5 %", "Sales & Marketing up 5 %"),
    ],
)
def test_marks_that_touch_no_word_are_let_go(typed: str, meant: str) -> None:
    assert as_typed_with_care(typed) == meant
