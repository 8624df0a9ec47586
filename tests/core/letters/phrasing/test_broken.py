"""Runs of words that no sentence has."""

from __future__ import annotations

import pytest
from tests.core.letters.phrasing.marsh import READER, debrief_with

from sincerely.adapters.english import english
from sincerely.core.debrief import Locale
from sincerely.core.letters.phrasing.people.cast import cast_for
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.sound.broken import broken_run

SETTING = Setting(english(), Locale.GB, cast_for(debrief_with(), READER, english()))


@pytest.mark.parametrize(
    ("text", "run"),
    [
        ("I have worked as a clerk at an owns the ledger", "an owns"),
        ("you want the which is late", "the which"),
        ("I have not has been abroad", "have not has"),
        ("you said that you I can start", "that you I"),
        ("the plan would has ended", "would has"),
    ],
)
def test_a_run_that_no_sentence_has_is_found(text: str, run: str) -> None:
    assert broken_run(text, SETTING) == run


@pytest.mark.parametrize(
    "text",
    [
        "a claims handler and the works manager meet",
        "I have not had a day like it",
        "you said that you, I and the crew would go",
        "the more they could have, had they asked",
        "an OWNS badge",
    ],
)
def test_what_a_sentence_may_have_is_left_alone(text: str) -> None:
    assert broken_run(text, SETTING) == ""
