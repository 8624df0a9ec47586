"""Dates as texts have them, and the rules that hold them against the debrief."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from sincerely.adapters.english import english
from sincerely.core.debrief import Debrief, Interview, Locale, Note
from sincerely.core.proof.dates import dates_in, known_dates
from sincerely.core.proof.finding import Finding
from sincerely.core.proof.rule import apply
from sincerely.core.proof.rules import catalogue
from sincerely.core.proof.sample import SAMPLE
from sincerely.core.proof.text import ProofText


def found(text: str, debrief: Debrief = SAMPLE, *, kind: str = "thank-you") -> list[Finding]:
    read = ProofText(text, english(), kind=kind, debrief=debrief, locale=debrief.locale)
    rules = [rule for rule in catalogue() if "date" in rule.id or "day" in rule.id]
    return [finding for rule in rules for finding in apply(rule, read)]


@pytest.mark.parametrize(
    ("text", "locale", "month", "day"),
    [
        ("on 11/12/2026", Locale.US, 11, 12),
        ("on 11/12/2026", Locale.GB, 12, 11),
        ("on 3.4.26", Locale.IE, 4, 3),
        ("on 2026-11-03", Locale.US, 11, 3),
    ],
)
def test_figures_alone_are_read_in_the_order_of_the_locale(
    text: str, locale: Locale, month: int, day: int
) -> None:
    (span,) = dates_in(text, locale)
    assert (span.month, span.day) == (month, day)
    assert span.on(None) is None or span.year == 2026


def test_figures_that_no_calendar_has_are_no_date() -> None:
    assert dates_in("31/12/2026", Locale.US) == []
    assert dates_in("12/31/2026", Locale.GB) == []


def test_a_day_that_its_month_lacks_is_on_no_day() -> None:
    (span,) = dates_in("November 31", Locale.US)
    assert span.on(date(2026, 11, 20)) is None


def test_without_a_day_of_the_interview_a_noted_day_has_no_weekday() -> None:
    noted = replace(SAMPLE, interview=Interview(), unsaid=(Note("audit on May 4", "unsaid[0]"),))
    known = known_dates(noted)
    assert (5, 4) in known.days
    assert known.weekdays == frozenset()


def test_a_letter_dated_before_the_interview_is_flagged() -> None:
    letter = "November 3, 2026\n\nDear Dr. O'Dwyer:\n\nThank you.\n\nSincerely,\n\nRéka Szabó\n"
    messages = [one.message for one in found(letter, kind="thank-you-letter")]
    assert "The letter is dated before the interview." in messages
    later = letter.replace("November 3", "November 18")
    assert "The letter is dated before the interview." not in [
        one.message for one in found(later, kind="thank-you-letter")
    ]


def test_another_weekday_than_the_note_of_the_same_matter_has_is_flagged() -> None:
    noted = replace(SAMPLE, unsaid=(Note("freight audit starts on Wednesday", "unsaid[0]"),))
    wrong = "Dear Sam,\n\nYour freight audit starts on Thursday.\n"
    (flagged,) = [one for one in found(wrong, noted) if one.text == "Thursday"]
    assert flagged.fixes == ("Wednesday",)
    assert found(wrong.replace("Thurs", "Wednes"), noted) == []


def test_the_day_of_the_talk_may_stand_beside_the_day_that_a_note_names() -> None:
    noted = replace(SAMPLE, unsaid=(Note("would close a lift on a Saturday", "unsaid[0]"),))
    both = (
        "Dear Sam,\n\nThank you for Tuesday, and for asking about a lift to close on a Saturday.\n"
    )
    assert found(both, noted) == []
