"""A text that comes without a debrief: what asks the notes keeps still."""

from __future__ import annotations

import pytest

from sincerely.adapters.english import english
from sincerely.core.proof.displaced import displaced
from sincerely.core.proof.finding import Finding, Severity
from sincerely.core.proof.naming import words_of
from sincerely.core.proof.rule import Rule, Scope, apply
from sincerely.core.proof.rules import catalogue
from sincerely.core.proof.spared import Spared
from sincerely.core.proof.text import ProofText

TEXT = "Dear Dr. Park,\n\nThank you for the tour of Halden Bay on Tuesday, May 4, and 29 days.\n"


def unnoted() -> ProofText:
    return ProofText(TEXT, english(), kind="thank-you")


@pytest.mark.parametrize(
    "rule", [one for one in catalogue() if one.scope is Scope.DEBRIEF], ids=lambda rule: rule.id
)
def test_a_rule_of_the_debrief_finds_nothing_without_one(rule: Rule) -> None:
    assert not rule.looks_at(unnoted())
    assert apply(rule, unnoted()) == []


def test_no_name_of_notes_stands_for_another_without_notes() -> None:
    words = words_of(unnoted())
    assert displaced(words[-4:-2], words[-4:-3], unnoted()) == ""


def test_only_a_misspelling_is_told_more_mildly() -> None:
    found = Finding(6, 14, "engine/style", Severity.ERROR, "Dr. Park", "m.", "w.", ())
    assert Spared(unnoted()).softened(found) is found
