"""Figures as texts have them, and which of them the notes bear out."""

from __future__ import annotations

import pytest

from sincerely.adapters.english import english
from sincerely.core.proof.figures import figures_in
from sincerely.core.proof.rule import apply
from sincerely.core.proof.rules import catalogue
from sincerely.core.proof.sample import SAMPLE
from sincerely.core.proof.text import ProofText


def flagged(text: str) -> list[str]:
    read = ProofText(f"Dear Sam,\n\n{text}\n", english(), kind="thank-you", debrief=SAMPLE)
    rules = [rule for rule in catalogue() if "figure" in rule.id]
    return [finding.text for rule in rules for finding in apply(rule, read)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("two thousand and six", 2006),
        ("three million", 3_000_000),
        ("two hundred and one", 201),
        ("a dozen", 12),
        ("at 10:30", 10.5),
        ("at 22.30", 10.5),
    ],
)
def test_words_digits_and_times_are_one_figure_each(text: str, value: float) -> None:
    assert [float(figure.value) for figure in figures_in(text)] == [value]


def test_a_round_figure_that_is_said_to_be_about_right_is_borne_out() -> None:
    assert flagged("Batch release takes about 30 days.") == []
    assert flagged("Batch release takes 30 days.") == ["30"]
    assert flagged("Batch release takes about 50 days.") == ["50"]


def test_a_figure_beside_one_of_a_note_is_that_notes_own() -> None:
    assert flagged("I cut lead time from 31 days to 17.") == []
    assert flagged("I cut lead time from 31 days to 29.") == ["29"]
