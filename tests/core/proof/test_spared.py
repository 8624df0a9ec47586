"""What engines say that is no fault, and what becomes of an engine that fails."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest

from sincerely.adapters.english import english
from sincerely.core.debrief import Debrief, Locale, Note
from sincerely.core.proof.engine import EngineError
from sincerely.core.proof.finding import Finding, Severity
from sincerely.core.proof.runner import proof
from sincerely.core.proof.sample import SAMPLE
from sincerely.core.proof.spared import Spared
from sincerely.core.proof.text import ProofText

NOTED = replace(SAMPLE, unsaid=(Note("the cold chain lead asked of reefer plugs", "unsaid[0]"),))


def spared(text: str, words: str, rule: str, *fixes: str, debrief: Debrief | None = NOTED) -> bool:
    read = ProofText(text, english(), kind="thank-you", debrief=debrief)
    start = text.index(words)
    finding = Finding(
        start, start + len(words), f"engine/{rule}", Severity.ERROR, words, "m.", "w.", fixes
    )
    return Spared(read).spares(finding)


def test_a_finding_of_the_whole_text_is_not_spared() -> None:
    assert not spared("Thank you.", "", "any-rule")


def test_an_address_is_spelt_as_it_likes() -> None:
    text = "Write to me at reeka.szabo@example.net."
    assert spared(text, "reeka", "spelling", "reek")
    assert spared(text, "szabo", "any-rule")


@pytest.mark.parametrize(
    ("text", "words", "is_spared"),
    [
        ("The cold chain lead asked me.", "chain lead", True),
        ("The cold chain lead asked me.", "lead", True),
        ("The chain of cold lead pipes.", "of cold", False),
        ("The pipes of cold lead.", "pipes", False),
    ],
)
def test_a_guess_at_words_that_a_note_has_side_by_side_is_let_pass(
    text: str, words: str, *, is_spared: bool
) -> None:
    assert spared(text, words, "noun-verb-confusion") is is_spared
    assert not spared(text, words, "noun-verb-confusion", debrief=None)


@pytest.mark.parametrize(
    ("text", "word", "fix", "is_spared"),
    [
        ("Dear Zsofi,\n\nThank you.\n", "Zsofi", "Sofia", True),
        ("I ran the XRQ line.", "XRQ", "RQ", True),
        ("I ran the ABCDEFGHQ line.", "ABCDEFGHQ", "ABCD", False),
        ("I met Zsofi there.", "Zsofi", "Sofi", True),
        ("Zsofi met me there.", "Zsofi", "Sofi", False),
        ("The reefer plugs held.", "plugs", "plug", True),
        ("We checked the reefer twice.", "reefer", "refer", True),
        ("We checked the reefr twice.", "reefr", "reefer", False),
        ("We split the wood in the arvo.", "arvo", "Argo", True),
        ("Kia ora Hine,\n\nThank you.\n", "ora", "or", True),
        ("The ora was early.", "ora", "or", False),
        ("I planted Ilex crenata there.", "crenata", "crenate", True),
        ("The holly, crenata, grew.", "crenata", "crenate", False),
        ("I saw John definately.", "definately", "definitely", False),
        ("You were away on Wendesday.", "Wendesday", "Wednesday", False),
        ("I met Anna There.", "There", "Theresa", False),
    ],
)
def test_a_word_of_no_dictionary_is_a_name_or_a_term_or_a_slip(
    text: str, word: str, fix: str, *, is_spared: bool
) -> None:
    assert spared(text, word, "spelling", fix) is is_spared


def test_a_word_of_the_notes_that_no_dictionary_has_is_a_term_unless_it_is_a_letter_off() -> None:
    noted = replace(NOTED, unsaid=(Note("ran the glulam press and the pallett bay", "unsaid[0]"),))
    assert spared("I ran the glulam press.", "glulam", "spelling", "column", debrief=noted)
    assert not spared("I ran the pallett bay.", "pallett", "spelling", "pallet", debrief=noted)


@pytest.mark.parametrize(
    ("word", "fixes", "severity"),
    [
        ("verdelho", ("Verdelho", "verdict"), Severity.HINT),
        ("verdelho", ("verdict",), Severity.ERROR),
        ("gewurz", ("Gewurz",), Severity.ERROR),
    ],
)
def test_a_word_that_the_notes_have_in_lower_case_too_is_no_error(
    word: str, fixes: tuple[str, ...], severity: Severity
) -> None:
    noted = replace(NOTED, unsaid=(Note("picked the verdelho by hand", "unsaid[0]"),))
    text = f"I picked the {word} by hand."
    start = text.index(word)
    found = Finding(
        start, start + len(word), "engine/spelling", Severity.ERROR, word, "m.", "w.", fixes
    )
    read = ProofText(text, english(), kind="thank-you", debrief=noted)
    assert Spared(read).softened(found).severity is severity


def test_a_word_of_the_notes_is_not_split() -> None:
    noted = replace(NOTED, unsaid=(Note("picked the verdelho by hand", "unsaid[0]"),))
    text = "I picked the verdelho with care."
    assert spared(text, "verdelho", "split-words", "verdel ho", debrief=noted)
    assert not spared(text, "verdelho", "split-words", "verdel ho")


class Silent:
    """An engine that cannot be reached."""

    name = "silent"

    def expect(self, texts: Iterable[str]) -> None:
        """It begins nothing."""

    def check(self, text: str, locale: Locale) -> list[Finding]:
        raise EngineError(f"it does not answer about {len(text)} characters of {locale}")


def test_an_engine_that_cannot_be_used_is_one_warning() -> None:
    (finding,) = proof(ProofText("The plan holds.", english()), (), [Silent()])
    assert (finding.rule, finding.severity) == ("silent/not-used", Severity.WARNING)
    assert "does not answer" in finding.message


def test_a_verb_and_its_particle_in_the_notes_are_a_term_however_near_another_word() -> None:
    noted = replace(SAMPLE, unsaid=(Note("I ran tagout audits", "unsaid[0]"),))
    assert spared("I ran tagout audits.", "tagout", "spelling", "ragout", debrief=noted)
    assert not spared("I ran tagout audits.", "tagout", "spelling", "ragout", debrief=None)


@pytest.mark.parametrize(
    ("text", "words", "rule", "is_spared"),
    [
        ("Thank you.\n\nBest,\nAna Reis, M.Ed.\n", "Ed", "sentence-whitespace", True),
        ("Thank you.We met.", "We", "sentence-whitespace", False),
        ("My card is up to date, and paid.", "up to date", "up-to-date-hyphen", True),
        ("It is an up to date card.", "up to date", "up-to-date-hyphen", False),
    ],
)
def test_what_a_rule_misreads_is_let_pass(
    text: str, words: str, rule: str, *, is_spared: bool
) -> None:
    assert spared(text, words, rule) is is_spared


def test_a_word_as_another_country_spells_it_is_right_where_the_reader_may_be_from_there() -> None:
    text = "We sell flavourings."
    start = text.index("flavourings")
    found = Finding(
        start,
        start + 11,
        "engine/spelling",
        Severity.ERROR,
        "flavourings",
        "m.",
        "w.",
        ("flavorings",),
    )
    abroad = ProofText(text, english(), kind="thank-you", locale=Locale.GB)
    at_home = ProofText(text, english(), kind="thank-you", locale=Locale.US)
    assert Spared(abroad).spares(found)
    assert not Spared(at_home).spares(found)


def test_whom_the_letter_greets_it_may_call_by_name() -> None:
    text = "Dear Amrit and Lowri,\n\nThank you. Lowri, you asked of the gate.\n"
    assert spared(text, "Amrit", "spelling", "April", debrief=None)
    read = ProofText(text, english(), kind="thank-you")
    start = text.rindex("Lowri")
    named = Finding(
        start, start + 5, "engine/spelling", Severity.ERROR, "Lowri", "m.", "w.", ("Lori",)
    )
    assert Spared(read).spares(named)


def test_a_guess_at_a_compound_is_a_hint() -> None:
    read = ProofText("The second grader sat idle.", english(), kind="thank-you")
    found = Finding(
        4, 17, "engine/en-compounds-second-grader", Severity.ERROR, "second grader", "m.", "w."
    )
    assert Spared(read).softened(found).severity is Severity.HINT


def test_what_happens_with_somebody_is_right() -> None:
    text = "I am not saying that is what is happening with you."
    assert spared(text, "with", "happen-to", "to")
    assert not spared("It happened with me.", "with", "happen-to", "to")
