"""Facts that a letter has otherwise than the notes: names, places, times, shares."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from sincerely.adapters.english import english
from sincerely.core.debrief import (
    Candidate,
    Conversation,
    Debrief,
    Interview,
    Interviewer,
    Note,
    Opportunity,
)
from sincerely.core.proof.finding import Finding, Severity
from sincerely.core.proof.rule import apply
from sincerely.core.proof.rules import catalogue
from sincerely.core.proof.text import ProofText

READER = "Gwen Abara"
NOTES = Debrief(
    Candidate(
        "Orla Finnegan",
        accomplishments=(
            Note("Ran the Tillamook depot for nine years", "candidate.accomplishments[0]"),
            Note("Kept the night ledger in Astoria for two mills", "candidate.accomplishments[1]"),
            Note("Lovage", "candidate.accomplishments[2]"),
        ),
    ),
    Opportunity("Head of Cold Chain", "Northpass Foods"),
    (
        Conversation(
            "conversations[0]",
            (Interviewer(READER), Interviewer("Gwen Tollefson")),
            points=(
                Note("half of the trucks have no logger since last year", "points[0]"),
                Note("weekly frozen loads", "points[1]"),
            ),
        ),
    ),
    Interview(date=date(2026, 11, 17)),
)


def errors(sentence: str, greeting: str = f"Dear {READER},") -> list[Finding]:
    letter = f"{greeting}\n\n{sentence}\n\nSincerely,\nOrla Finnegan\n"
    text = ProofText(letter, english(), kind="thank-you", debrief=NOTES, recipient=READER)
    found = [finding for rule in catalogue() for finding in apply(rule, text)]
    return [one for one in found if one.severity is Severity.ERROR]


@pytest.mark.parametrize(
    ("sentence", "wrong", "right"),
    [
        ("I ran the Tacoma depot for nine years.", "Tacoma", "Tillamook"),
        ("I kept the night ledger in Tacoma for two mills.", "Tacoma", "Astoria"),
        ("A third of the trucks have no logger.", "third", "half"),
        ("Half of the trucks have no logger since this year.", "this year", "last year"),
        ("You spoke of daily frozen loads.", "daily", "weekly"),
    ],
)
def test_a_word_in_place_of_a_noted_one_is_an_error(sentence: str, wrong: str, right: str) -> None:
    (found,) = errors(sentence)
    assert found.text == wrong
    assert found.fixes[0] == right


@pytest.mark.parametrize(
    "sentence",
    [
        "I ran the Tillamook depot for nine years.",
        "Half of the trucks have no logger since last year.",
        "You spoke of weekly frozen loads, daily visits and a third depot.",
        "This year I learned to sail.",
    ],
)
def test_what_the_notes_have_is_no_error(sentence: str) -> None:
    assert errors(sentence) == []


def test_a_strange_place_with_nothing_noted_beside_it_is_no_more_than_a_warning() -> None:
    assert errors("I once saw Tacoma.") == []


def test_a_first_name_that_two_people_bear_is_no_greeting() -> None:
    (found,) = errors("Thank you.", greeting="Dear Gwen,")
    assert found.rule == "greeting-ambiguous"
    assert found.fixes == (READER,)


def test_a_place_outside_any_sentence_is_left_to_a_warning() -> None:
    text = ProofText(
        "Subject: The Tacoma depot\n\nDear Gwen Abara,\n\nThank you.\n",
        english(),
        kind="thank-you",
        debrief=NOTES,
    )
    found = [f for rule in catalogue() if rule.id == "name-without-note" for f in apply(rule, text)]
    assert [one.severity for one in found] == [Severity.WARNING]


@pytest.mark.parametrize(
    ("name", "greeting"),
    [
        ("Dr. Anneliese von Thurn", "Dear Dr. von Thurn,"),
        ("Prof. Maria de la Cruz", "Dear Professor de la Cruz,"),
    ],
)
def test_a_title_before_a_particle_is_a_title(name: str, greeting: str) -> None:
    debrief = Debrief(
        Candidate("Orla Finnegan"),
        Opportunity("Curator", "Halden Museum"),
        (Conversation("conversations[0]", (Interviewer(name),)),),
    )
    letter = f"{greeting}\n\nThank you.\n\nSincerely,\nOrla Finnegan"
    text = ProofText(letter, english(), kind="thank-you", debrief=debrief, recipient=name)
    found = [one for rule in catalogue() for one in apply(rule, text)]
    assert [one.rule for one in found if one.severity is Severity.ERROR] == []


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        ("Part of why I want the role is the sea.", []),
        ("Part of Tregarrow was under water.", ["Part"]),
        ("The Pert of Tregarrow was busy.", ["Pert"]),
    ],
)
def test_a_word_beside_an_of_is_no_slip_for_a_name_that_has_one(
    sentence: str, wrong: list[str]
) -> None:
    notes = replace(NOTES, opportunity=Opportunity("Harbour Master", "Port of Tregarrow"))
    letter = f"Dear {READER},\n\n{sentence}\n\nSincerely,\nOrla Finnegan\n"
    text = ProofText(letter, english(), kind="thank-you", debrief=notes, recipient=READER)
    (rule,) = [one for one in catalogue() if one.id == "name-spelling"]
    assert [finding.text for finding in apply(rule, text)] == wrong
