"""Reasons told apart by their parse: a statement, or a thing with a clause that lacks its "that"."""

from __future__ import annotations

import pytest
from tests.core.letters.phrasing.marsh import phraser

from sincerely.adapters.english import english
from sincerely.core.debrief import Note
from sincerely.core.letters.phrasing.reading.told import contact_clause, stated_verb
from sincerely.core.letters.phrasing.words.verbs import Verbs
from sincerely.core.letters.phrasing.words.word import read

VERBS = Verbs(english())


def _reason(note: str) -> tuple[str | None, str | None]:
    told = phraser().reason(Note(note, "opportunity.why[0]"))
    return told.clause, told.noun


@pytest.mark.parametrize(
    ("note", "clause"),
    [
        ("the dentists own the practices, not a fund", "the dentists own the practices, not a fund"),
        ("its vets publish what they learn", "your vets publish what they learn"),
        ("sales staff stay for years", "sales staff stay for years"),
        ("farmers it buys from are on the board", "farmers it buys from are on the board"),
        ("it pays its suppliers in ten days", "it pays its suppliers in ten days"),
        ("family close by", "my family is close by"),
        ("kids nearby, parents too", "my kids are nearby, and my parents too"),
        ("the only mill that still dyes its own wool", "yours is the only mill that still dyes its own wool"),
        ("trained there in 1998, want to finish where I started", "I trained there in 1998, and I want to finish where I started"),
        ("tried to join in 2009, was turned down", "I tried to join in 2009, and was turned down"),
        ("rode its trains to school for nine years", "I rode your trains to school for nine years"),
    ],
)  # fmt: skip
def test_a_statement_is_the_reason_that_it_states(note: str, clause: str) -> None:
    assert _reason(note) == (clause, None)


@pytest.mark.parametrize(
    ("note", "noun"),
    [
        ("parks people actually use", "parks that people actually use"),
        ("rotas nurses write themselves", "rotas that nurses write themselves"),
        ("trail network people walk to work on", "a trail network that people walk to work on"),
        ("the archive nobody has opened", "the archive that nobody has opened"),
        ("country I know", "the country that I know"),
        ("airline small enough that the chief pilot knows the crews", "the chance to be part of an airline small enough that the chief pilot knows the crews"),
        ("a trust port, profits stay in the harbour", "the chance to be part of a trust port where profits stay in the harbour"),
    ],
)  # fmt: skip
def test_a_thing_keeps_the_clause_that_tells_which_one_it_is(note: str, noun: str) -> None:
    assert _reason(note) == (None, noun)


@pytest.mark.parametrize(
    "text",
    ["orders that ship the same day keep customers", "long days", "small classes, long lunches"],
)
def test_what_has_no_bare_clause_has_no_place_where_one_begins(text: str) -> None:
    assert contact_clause(read(text, VERBS.language), VERBS) < 0


@pytest.mark.parametrize(
    "text", ["mill, reinvests in the town", "books readers keep", "a calm ward"]
)
def test_what_only_names_a_thing_states_nothing(text: str) -> None:
    assert stated_verb(read(text, VERBS.language), VERBS) < 0
