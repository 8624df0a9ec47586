"""What hurried typing leaves out or adds is mended before a note is read."""

from __future__ import annotations

import pytest

from sincerely.core.letters.phrasing.typed.habits import as_typed_with_care


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("what would I do about phones", "what would I do about phones?"),
        ("why was I leaving.", "why was I leaving?"),
        ("would I relocate", "would I relocate?"),
        ("q: how do I deal with a doctor who yells", "how do I deal with a doctor who yells?"),
        ("Asked: how do you forecast?", "how do you forecast?"),
        ("Said: nobody leaves", "said “nobody leaves”"),
        ("14 alarms went off lol", "14 alarms went off"),
        ("tbh the roof leaks :)", "the roof leaks"),
        ("3 ledgers!! all by hand", "3 ledgers. all by hand"),
        ("never again!", "never again"),
        (
            "the lease goes in May she reckons and no one knows",
            "the lease goes in May and no one knows",
        ),
        ("half the rota is overtime she says", "half the rota is overtime"),
    ],
)
def test_a_hurried_note_is_mended(typed: str, meant: str) -> None:
    assert as_typed_with_care(typed) == meant


@pytest.mark.parametrize(
    "text",
    [
        "Batch release takes 29 days; board asked why twice",
        "what they want is a deputy",
        "how the plant reopened",
        "said he wants patients, not slides",
        "Said: “nobody leaves”",
        "would like a deputy",
        "the LOL clinic opens at 9:30",
        "does what she says and means it",
        "the adviser she thinks best",
    ],
)
def test_any_other_stays_as_it_was(text: str) -> None:
    assert as_typed_with_care(text) == text
