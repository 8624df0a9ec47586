"""Dates that disagree with the calendar or with the debrief."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from sincerely.core.debrief import Locale
from sincerely.core.letters.terms import read_terms
from sincerely.core.proof.dates import (
    MONTHS,
    WEEKDAYS,
    DateSpan,
    KnownDates,
    dates_in,
    known_dates,
)
from sincerely.core.proof.finding import Severity
from sincerely.core.proof.rule import Example, Match, Rule, Scope
from sincerely.core.proof.sample import sampled
from sincerely.core.proof.text import Part, ProofText

__all__ = ["RULES"]

_SAID: Final = frozenset({Part.BODY, Part.SUBJECT})
_WEEKDAY: Final = re.compile(rf"\b(?:{'|'.join(WEEKDAYS)})\b", re.IGNORECASE)
_MONTH: Final = re.compile(
    rf"\b(?:in|by|since|until|till|during|of|from|to|last|next|this|early|late|mid|before|after"
    rf"|for|through|every|each)[ -](?P<month>{'|'.join(MONTHS)})\b(?! \d)",
    re.IGNORECASE,
)
_MET: Final = re.compile(
    r"\b(?:thank|thanks|met|meeting|spoke|talk(?:ed)?|talking|conversation|interview(?:ed)?|visit"
    r"|visited|showed|showing|told|asked|welcomed|hour|minutes|time you|our call|discuss(?:ed|ion))\b",
    re.IGNORECASE,
)
_AHEAD: Final = re.compile(
    r"\b(?:will|next|by|before|until|shall|am free|be free|available|coming|due|decide|plans?|every"
    r"|each|each week|on Mondays)\b",
    re.IGNORECASE,
)


def _disagreeing(text: ProofText) -> Iterator[Match]:
    met_on = text.debrief.interview.date if text.debrief else None
    known = known_dates(text.debrief) if text.debrief else None
    for span in dates_in(text.text, text.locale):
        on = span.on(met_on)
        if span.weekday is None or on is None or on.weekday() == span.weekday:
            continue
        right = WEEKDAYS[on.weekday()].capitalize()
        _, end = span.weekday_span
        whole = text.text[span.start : span.end]
        by_name = right + whole[end - span.start :]
        by_day = _days_on(whole, span, known)
        is_known = known is not None and (span.month, span.day) in known.days
        fixes = (by_name, *by_day) if is_known or not by_day else (*by_day, by_name)
        said = f"{MONTHS[on.month - 1].capitalize()} {on.day}, {on.year}"
        yield Match(span.start, span.end, fixes, f"{said} is a {right}.")


def _days_on(whole: str, span: DateSpan, known: KnownDates | None) -> list[str]:
    """The date with the day of the month changed to one that is known and falls on that weekday."""
    if known is None or known.met_on is None:
        return []
    fixes = []
    for month, day in sorted(known.days):
        on = DateSpan(0, 0, month, day).on(known.met_on)
        if month == span.month and on and on.weekday() == span.weekday:
            fixes.append(re.sub(rf"\b0?{span.day}(?=\D|$)", str(day), whole, count=1))
    return fixes


def _unknown(text: ProofText) -> Iterator[Match]:
    known = known_dates(text.noted)
    for span in dates_in(text.text, text.locale):
        part = text.part_at(span.start)
        if part is Part.HEAD and _is_before_the_interview(span, known):
            yield Match(span.start, span.end, (), "The letter is dated before the interview.")
        if part not in _SAID:
            continue
        is_known = (span.month, span.day) in known.days
        if is_known and (span.year is None or not known.years or span.year in known.years):
            continue
        near = sorted(
            (month, day)
            for month, day in known.days
            if (month == span.month or day == span.day) and (month, day) != (span.month, span.day)
        )
        fixes = tuple(_said(month, day, text.locale) for month, day in near)
        severity = Severity.ERROR if near or is_known else Severity.WARNING
        yield Match(span.start, span.end, fixes, severity=severity)
    yield from _months(text, known)


def _is_before_the_interview(span: DateSpan, known: KnownDates) -> bool:
    on = span.on(known.met_on)
    return on is not None and known.met_on is not None and on < known.met_on


def _said(month: int, day: int, locale: Locale) -> str:
    name = MONTHS[month - 1].capitalize()
    return f"{name} {day}" if locale in {Locale.US, Locale.CA} else f"{day} {name}"


def _months(text: ProofText, known: KnownDates) -> Iterator[Match]:
    for m in _MONTH.finditer(text.text):
        number = MONTHS.index(m["month"].lower()) + 1
        if (
            m["month"][0].isupper()
            and number not in known.months
            and text.part_at(m.start()) in _SAID
        ):
            fixes = tuple(MONTHS[month - 1].capitalize() for month in sorted(known.months))
            yield Match(*m.span("month"), fixes, "No note speaks of this month.")


def _weekdays(text: ProofText) -> Iterator[Match]:
    known = known_dates(text.noted)
    dated = [span.weekday_span for span in dates_in(text.text, text.locale)]
    for sentence in text.sentences:
        is_past = bool(_MET.search(sentence.text)) and not _AHEAD.search(sentence.text)
        for m in _WEEKDAY.finditer(sentence.text):
            start, end = sentence.start + m.start(), sentence.start + m.end()
            if (start, end) in dated:
                continue
            other = _otherwise(sentence.text, known)
            if other:
                message = "A note of the same matter has another day."
                yield Match(start, end, other, message)
            else:
                name = m.group().lower()
                is_met = is_past and not _is_noted(WEEKDAYS.index(name), sentence.text, known)
                yield from _weekday(start, end, name, known, is_past=is_met)


def _is_noted(number: int, sentence: str, known: KnownDates) -> bool:
    """Whether a note names the weekday and speaks of what the sentence speaks of."""
    terms = read_terms(sentence).matter
    return any(number in days and terms & matter for days, matter in known.said)


def _otherwise(sentence: str, known: KnownDates) -> tuple[str, ...]:
    """The weekdays that the notes nearest to the sentence name, if it names none of them."""
    terms = read_terms(sentence).matter
    shared = [(len(terms & matter), days) for days, matter in known.said]
    most = max((count for count, _ in shared), default=0)
    named = {day for count, days in shared if count == most for day in days}
    told = {WEEKDAYS.index(m.group().lower()) for m in _WEEKDAY.finditer(sentence)}
    if most < 2 or named & told:
        return ()
    return tuple(WEEKDAYS[day].capitalize() for day in sorted(named))


def _weekday(
    start: int, end: int, name: str, known: KnownDates, *, is_past: bool
) -> Iterator[Match]:
    number = WEEKDAYS.index(name)
    met = known.met_on.weekday() if known.met_on else None
    if is_past and met is not None and number != met:
        fix = WEEKDAYS[met].capitalize()
        yield Match(start, end, (fix,), f"The interview was on a {fix}.")
    elif number not in known.weekdays:
        fixes = tuple(WEEKDAYS[day].capitalize() for day in sorted(known.weekdays))
        message = "No note speaks of this day."
        yield Match(start, end, fixes, message, Severity.WARNING)


def _dated(text: str, fixed: str | None = None) -> Example:
    return Example(text, fixed=fixed)


_WHY: Final = "A wrong day sends people to the wrong place, and shows that nobody looked."
_EASTER: Final = date(2026, 4, 5)

RULES = (
    Rule(
        id="weekday-and-date",
        severity=Severity.ERROR,
        message="The weekday and the date disagree.",
        why=_WHY,
        source="The calendar (ISO 8601)",
        find=_disagreeing,
        flags=(
            _dated(
                "We met on Tuesday, November 18, 2026.", "We met on Wednesday, November 18, 2026."
            ),
            _dated("It is due on Monday 2 December 2026."),
            sampled("We met on Wednesday, November 17.", "We met on Tuesday, November 17."),
            sampled("You decide by Tuesday, December 2.", "You decide by Tuesday, December 1."),
        ),
        passes=(
            _dated("We met on Tuesday, November 17, 2026."),
            _dated("We met on Tuesday, November 18."),
            sampled("You decide by Tuesday, December 1."),
            _dated(f"Easter fell on Sunday, April {_EASTER.day}, {_EASTER.year}."),
        ),
    ),
    Rule(
        id="date-without-note",
        severity=Severity.ERROR,
        message="No note has this date.",
        why=_WHY,
        source="Rule 1 of the house: a date found in no note is flagged",
        scope=Scope.DEBRIEF,
        find=_unknown,
        flags=(
            sampled("You decide by December 8.", "You decide by December 1."),
            sampled("We met on November 16, 2026."),
            sampled("You decide in March."),
        ),
        passes=(
            sampled("You decide by December 1, 2026, and we met on 17 November."),
            sampled("You decide in December. We may march on."),
            sampled("The second week of January is the CFO's."),
        ),
    ),
    Rule(
        id="weekday-without-note",
        severity=Severity.ERROR,
        message="The debrief has another day.",
        why=_WHY,
        source="Rule 1 of the house: a date found in no note is flagged",
        scope=Scope.DEBRIEF,
        find=_weekdays,
        flags=(
            sampled("Thank you for the hour on Monday.", "Thank you for the hour on Tuesday."),
            sampled("You will decide on Friday."),
            sampled("I enjoyed our talk last Thursday.", "I enjoyed our talk last Tuesday."),
        ),
        passes=(
            sampled("Thank you for the hour on Tuesday."),
            sampled("You will decide on Tuesday."),
            sampled("It was a fine day, and no Sundays were lost."),
        ),
    ),
)
