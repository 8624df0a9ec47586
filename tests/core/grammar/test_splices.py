"""Statements that only a comma joins, and commas that join none."""

from __future__ import annotations

import re

import pytest

from sincerely.adapters.english import english
from sincerely.core.grammar.splices import Splice, splice_of


def found(text: str) -> Splice | None:
    return splice_of(english().parse(re.findall(r"[\w'-]+|[^\w\s]", text)))


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The kiln is old, it leaks heat.", 3),
        ("I speak Dutch, half the crew does.", 2),
        ("I know the river, my uncle worked the locks.", 3),
        ("You train on the bench, nobody does that now.", 4),
        ("The lorries were late, everybody complained.", 3),
    ],
)
def test_a_second_statement_after_a_bare_comma_is_found(text: str, place: int) -> None:
    assert found(text) == Splice(place, is_whole=True)


def test_what_has_no_subject_of_its_own_cannot_stand_alone() -> None:
    said = "I want to work on the jumping track, in Prague is only flat."
    assert found(said) == Splice(7, is_whole=False)


@pytest.mark.parametrize(
    "text",
    [
        "I kept the books, paid the crew and ordered the feed.",
        "When the line stopped, I called the fitters.",
        "It was a good year, I think.",
        "I worked nights for two years, so I know the shift.",
        "I took on 9 apprentices, 8 of them now lead.",
        "I met Tom Hale, who runs the yard, in May.",
        "I mentored five juniors, all promoted.",
        "The kiln is old.",
        "The kiln is old - it leaks heat.",
        "That it rains, we know.",
        "Turnover fell from 40 to 26 and two ships copied it.",
    ],
)
def test_a_comma_that_joins_no_statements_is_none(text: str) -> None:
    assert found(text) is None
