"""Articles that a hurried writer left out, put back in the frames of a letter."""

from __future__ import annotations

import pytest
from tests.core.letters.phrasing.marsh import told

from sincerely.adapters.english import english
from sincerely.core.letters.phrasing.hurry.bare_nouns import articled


@pytest.mark.parametrize(
    ("bare", "whole"),
    [
        ("VAT mess is over.", "The VAT mess is over."),
        ("Board could not meet.", "The board could not meet."),
    ],
)
def test_a_sentence_begins_with_its_article(bare: str, whole: str) -> None:
    assert articled(bare, english()) == whole


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        ("VAT mess from 2023 is not settled", "You said that the VAT mess from 2023 is not settled."),
        ("chief exec changes the plan in month 30", "You said that the chief exec changes the plan in month 30."),
        ("the roof leaks over dye house", "You said that the roof leaks over the dye house."),
        ("lost lab manager and 4 techs in July", "You lost a lab manager and 4 techs in July."),
    ],
)  # fmt: skip
def test_a_point_gets_the_articles_that_it_lacks(note: str, sentence: str) -> None:
    assert told(note) == [sentence]
