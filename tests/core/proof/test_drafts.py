"""Which notes a faulty sentence of a draft is traced to."""

from __future__ import annotations

import pytest

from sincerely.core.letters.letter import Letter, Paragraph, Sentence
from sincerely.core.proof.drafts import faulty_sources
from sincerely.core.proof.finding import Finding, Severity
from sincerely.core.proof.rules import catalogue

FIRST = Sentence("You said that the till is slow.", ("conversations[0].points[0]",))
SECOND = Sentence("You want it mend.", ("conversations[0].points[1]", "unsaid[0]"))
LETTER = Letter(
    kind="thank-you",
    to="Ana Brandt",
    subject="Thank you",
    greeting="Dear Ana Brandt,",
    paragraphs=(Paragraph((FIRST, SECOND)),),
    closing="Sincerely,",
    signature=("Ida Roe",),
)


def finding(word: str, rule: str, severity: Severity = Severity.ERROR) -> Finding:
    start = LETTER.text.index(word)
    return Finding(start, start + len(word), rule, severity, word, "It is wrong.", "It is seen.")


def test_a_fault_of_grammar_leads_to_every_note_of_its_sentence_alone() -> None:
    found = [(finding("mend", "lingotweaker/verb-form"),)]
    assert faulty_sources([LETTER], found, catalogue()) == {
        "conversations[0].points[1]",
        "unsaid[0]",
    }


def test_a_fault_outside_the_body_leads_to_no_note() -> None:
    assert faulty_sources([LETTER], [(finding("Dear", "a-an"),)], catalogue()) == frozenset()


@pytest.mark.parametrize(
    "spared",
    [
        finding("mend", "a-an", Severity.WARNING),
        finding("mend", "lingotweaker/spelling"),
        finding("mend", "name-without-note"),
    ],
    ids=["a warning", "a word unknown", "what the debrief alone can tell"],
)
def test_what_a_person_must_judge_is_left_to_them(spared: Finding) -> None:
    assert faulty_sources([LETTER], [(spared,)], catalogue()) == frozenset()
