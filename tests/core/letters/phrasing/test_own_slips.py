"""What the candidate put right, promised and ran, in the words that a native writer would sign."""

from __future__ import annotations

import pytest
from tests.core.letters.phrasing.marsh import READER, phraser

from sincerely.core.debrief import Correction, Note


@pytest.mark.parametrize(
    ("said", "fact", "sentence"),
    [
        ("said 2017 for the ISO cert", "was 2018", "I said 2017 for the ISO certificate; it was 2018."),
        ("I called it the Hatch Act", "Jones Act", "I called it the Hatch Act; it was the Jones Act."),
        ("I said I reported to the COO", "CFO", "I told you that I reported to the COO; it was the CFO."),
        ("said the chair was Ruth Ames", "Jo Hale", "I told you that the chair was Ruth Ames; it was Jo Hale."),
        ("said Cork", "it was Kerry", "I said Cork; it was Kerry."),
        ("number of beds", "62", "I gave you the wrong figure for the number of beds; the right figure is 62."),
        ("the flood", "2015", "I gave you the wrong year for the flood; the right year is 2015."),
        ("mixed up the two audits", "Ridgeway came first", "I mixed up the two audits; Ridgeway came first."),
    ],
)  # fmt: skip
def test_what_was_said_wrongly_is_put_right_of_what_it_was_said(
    said: str, fact: str, sentence: str
) -> None:
    correction = Correction(Note(said, "s"), Note(fact, "f"), "conversations[0].corrections[0]")
    assert phraser().correction(correction, READER).sentences == (sentence,)


def test_a_promise_told_as_a_clause_is_a_deed() -> None:
    told = phraser().promise(Note("that I would send the rota", "p"), READER)
    assert told.base == "send the rota"


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        ("12 seasons, no injury", "In 12 seasons, we had no injury."),
        ("$1.1M raised for new ladder truck", "I raised $1.1M for a new ladder truck."),
        ("$2M marketing budget", "I had a $2M marketing budget."),
        ("$3.4 million NEH and state grants", "My background includes $3.4 million NEH and state grants."),
        ("Fell runner, 40 races", "I am a fell runner (40 races)."),
    ],
)  # fmt: skip
def test_a_line_of_mine_takes_the_article_that_its_noun_lacks(note: str, sentence: str) -> None:
    assert phraser().fact(Note(note, "candidate.accomplishments[0]")).sentences == (sentence,)


def test_nobody_tells_something_to_themselves() -> None:
    note = Note("told me about the man in Cloyne", "conversations[0].unsaid[0]")
    assert "I told me" not in " ".join(phraser().fact(note).sentences)


def test_a_concession_at_the_end_of_an_answer_has_its_comma() -> None:
    told = phraser().answer(Note("I loaded 212 trains though", "a"), READER)
    assert told.sentences == ("I loaded 212 trains, though.",)
