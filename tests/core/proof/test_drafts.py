"""Which notes a faulty sentence of a draft is traced to, and what is put right at once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sincerely.core.letters.letter import Letter, Paragraph, Sentence
from sincerely.core.proof.drafts import faulty_sources, mended
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


def test_a_hyphen_that_an_engine_wants_is_put_in_and_costs_no_note() -> None:
    lacking = replace(finding("till is", "lingotweaker/missing-hyphen"), fixes=("till-is",))
    assert faulty_sources([LETTER], [(lacking,)], catalogue()) == frozenset()
    assert "the till-is slow" in mended(LETTER, [lacking]).text


def test_the_spelling_of_the_letters_country_and_hyphens_are_put_right() -> None:
    fixes = [
        replace(finding("till", "spelling-of-locale", Severity.WARNING), fixes=("tyll",)),
        replace(finding("it mend", "compound-hyphen", Severity.WARNING), fixes=("it-mend",)),
        replace(finding("want", "a-an"), fixes=("wants",)),
        replace(finding("You want", "compound-hyphen"), fixes=("a", "b")),
    ]
    spelt = mended(LETTER, fixes)
    assert [one.text for one in spelt.sentences] == [
        "You said that the tyll is slow.",
        "You want it-mend.",
    ]
    assert [one.sources for one in spelt.sentences] == [FIRST.sources, SECOND.sources]
    assert mended(LETTER, fixes[2:]) is LETTER


def test_a_word_that_lacks_its_capital_gets_it_and_no_other_spelling_is_guessed() -> None:
    till = finding("till", "lingotweaker/spelling")
    named = replace(till, fixes=("Till", "tell"))
    assert mended(LETTER, [named]).sentences[0].text == "You said that the Till is slow."
    assert mended(LETTER, [replace(till, fixes=("tell", "Till"))]) is LETTER
    assert mended(LETTER, [till]) is LETTER


def test_what_is_misspelt_outside_the_sentences_stays() -> None:
    fix = replace(finding("Brandt", "spelling-of-locale"), fixes=("Brand",))
    assert mended(LETTER, [fix]).text == LETTER.text
