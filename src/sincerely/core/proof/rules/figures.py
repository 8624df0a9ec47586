"""A figure that differs from the notes, or stands in none."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Final

from sincerely.core.proof.contacts import emails_in, links_in, phones_in
from sincerely.core.proof.dates import dates_in, known_dates
from sincerely.core.proof.facts import Verdict, judge, known_figures
from sincerely.core.proof.figures import Figure, figures_in
from sincerely.core.proof.finding import Severity
from sincerely.core.proof.known import known_of
from sincerely.core.proof.rule import Match, Rule, Scope
from sincerely.core.proof.sample import sampled
from sincerely.core.proof.text import Part, ProofText

__all__ = ["RULES"]

_WHOLE_WORD: Final = re.compile(r"\w[\w.,’'/&-]*")
_LONGEST_WORD: Final = 64


def _find(text: ProofText) -> Iterator[Match]:
    facts = known_figures(text.noted)
    dated = [(span.start, span.end) for span in dates_in(text.text, text.locale)]
    contacts = (*phones_in(text.text), *emails_in(text.text), *links_in(text.text))
    dated += [(one.start, one.end) for one in contacts]
    known = known_of(text.noted)
    years = known_dates(text.noted).years
    for start, end in _stretches(text):
        stretch = text.text[start:end]
        whole = [(m.start(), m.group().rstrip(".,")) for m in _WHOLE_WORD.finditer(stretch)]
        for figure in figures_in(stretch):
            at = start + figure.start
            if any(begin < start + figure.end and at < stop for begin, stop in dated):
                continue
            word = _holding(whole, figure.start)
            if re.search(r"[^\W\d_]", word) and not figure.is_word and known.has(word):
                continue
            if figure.value in years and not figure.unit:
                continue
            verdict = judge(
                figure, stretch, stretch[max(0, figure.start - 24) : figure.start], facts
            )
            if verdict:
                yield _match(figure, start, verdict)


def _holding(words: list[tuple[int, str]], at: int) -> str:
    """The word that stands at that place, if one does."""
    index = bisect_right(words, at, key=lambda word: word[0]) - 1
    start, word = words[index] if index >= 0 else (0, "")
    is_held = start <= at < start + len(word) <= start + _LONGEST_WORD
    return word if is_held else ""


def _stretches(text: ProofText) -> Iterator[tuple[int, int]]:
    for line in text.part(Part.SUBJECT):
        yield line.start, line.end
    for sentence in text.sentences:
        yield sentence.start, sentence.end


def _match(figure: Figure, start: int, verdict: Verdict) -> Match:
    span = (start + figure.start, start + figure.end)
    if not verdict.is_conflict:
        return Match(*span, (), "No note has this figure.", Severity.WARNING)
    if verdict.is_of_unit:
        meant = verdict.meant[0]
        return Match(*span, (), f'The notes have "{meant.said} {meant.figure.unit}" here.')
    fixes = tuple(dict.fromkeys(fact.said for fact in verdict.meant))
    return Match(*span, fixes, f'The notes have "{fixes[0]}" here.')


RULES = (
    Rule(
        id="figure",
        severity=Severity.ERROR,
        message="The notes have another figure here.",
        why="A wrong figure is a wrong claim, and the reader knows the right one.",
        source="Rule 1 of the house: a number found in no note is flagged",
        scope=Scope.DEBRIEF,
        find=_find,
        flags=(
            sampled(
                "You said that batch release takes 19 days.",
                "You said that batch release takes 29 days.",
            ),
            sampled("I cut lead time from 31 days to 12 with a second kiln.", span="12"),
            sampled("You want nine carriers by the spring.", span="nine"),
            sampled("I saved $4 million at Orrin Glass.", span="$4 million"),
            sampled("You said that batch release takes 29 weeks.", span="29"),
            sampled("I led 48 staff there.", "I led 44 staff there."),
            sampled(
                "Batch release takes 17 days with you.", "Batch release takes 29 days with you."
            ),
        ),
        passes=(
            sampled("You said that batch release takes twenty-nine days."),
            sampled("Lead time fell from 31 days to 17, 14 days less, and two things follow."),
            sampled("Thank you for the 45 minutes on November 17, 2026; call 212-555-0143."),
            sampled("You want six carriers by the spring; 10:30 would suit."),
            sampled("Batch release was three or four days late."),
            sampled("My number is 2 1 2, 5 5 5, 0 1 4 3."),
        ),
    ),
)
