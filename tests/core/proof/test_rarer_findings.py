"""What proof says of words and figures that letters seldom hold."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sincerely.adapters.english import english
from sincerely.core.debrief import Conversation, Interviewer, Locale, Note
from sincerely.core.proof.engine import SPELLING
from sincerely.core.proof.finding import Finding, Severity
from sincerely.core.proof.rule import apply
from sincerely.core.proof.rules import catalogue
from sincerely.core.proof.sample import SAMPLE
from sincerely.core.proof.spared import Spared
from sincerely.core.proof.text import PLAIN, ProofText

RULES = {rule.id: rule for rule in catalogue()}


def spelling(text: str, word: str, *fixes: str) -> tuple[Spared, Finding]:
    """A word that an engine would spell otherwise, in a letter without notes."""
    read = ProofText(text, english(), kind=PLAIN, locale=Locale.US)
    start = text.index(word)
    found = Finding(
        start, start + len(word), f"any/{SPELLING}", Severity.ERROR, word, "m.", "w.", fixes
    )
    return Spared(read), found


def test_a_word_as_another_country_spells_it_is_a_warning_and_no_error() -> None:
    judged, found = spelling("The colour of the hall was new.", "colour", "color")
    assert judged.softened(found).severity is Severity.WARNING


def test_a_word_as_another_country_spells_it_is_let_be_in_plain_prose() -> None:
    judged, found = spelling("We honoured the contract.", "honoured", "honored")
    assert judged.spares(found)


def test_a_word_of_two_english_halves_is_spelt_as_it_should_be() -> None:
    judged, found = spelling("I ran the crane-yard at night.", "crane-yard", "craneyard")
    assert judged.spares(found)


def test_a_subject_at_the_end_of_an_unfinished_sentence_is_not_judged() -> None:
    read = ProofText("The position, is", english(), kind=PLAIN)
    assert apply(RULES["comma-before-verb"], read) == []


@pytest.mark.parametrize(("rank", "flagged"), [("Major General", []), ("Colonel", ["Colonel"])])
def test_a_rank_of_two_words_is_read_as_one_title(rank: str, flagged: list[str]) -> None:
    reader = Conversation("conversations[0]", (Interviewer("Major General Ruth Amsel"),))
    debrief = replace(SAMPLE, conversations=(reader,))
    text = f"Dear {rank} Amsel,\n\nThank you for the hour.\n\nSincerely,\nRéka Szabó"
    read = ProofText(text, english(), kind="thank-you", debrief=debrief)
    assert [found.text for found in apply(RULES["honorific"], read)] == flagged


def test_a_year_that_the_notes_typed_short_is_known() -> None:
    noted = replace(SAMPLE, unsaid=(Note("ran the kiln 2011-18", "unsaid[0]"),))
    text = "I ran the kiln until {}."
    known, unknown = (
        apply(RULES["figure"], ProofText(text.format(year), english(), kind="thank-you", debrief=noted))
        for year in (2018, 2016)
    )  # fmt: skip
    assert known == []
    assert [found.text for found in unknown] == ["2016"]


def test_letters_that_share_a_plain_sentence_alone_are_not_too_alike() -> None:
    letter = "Dear Sam,\n\n{}\n\nI would be glad to hear from you.\n\nSincerely,\nRéka Szabó"
    own = letter.format("You told me that the second kiln stands idle on Fridays for want of gas.")
    other = letter.format("You asked how I would bring nine carriers into one yard by the spring.")
    read = ProofText(own, english(), kind="thank-you", debrief=SAMPLE, others=(other,))
    assert apply(RULES["too-like-another"], read) == []
