"""A signature of somebody other than the candidate."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from sincerely.core.proof.finding import Severity
from sincerely.core.proof.known import Known, known_of
from sincerely.core.proof.naming import COMMON_CAPITALS, Word, words_of
from sincerely.core.proof.rule import Match, Rule, Scope
from sincerely.core.proof.sample import sampled
from sincerely.core.proof.spelling import bare
from sincerely.core.proof.text import Part, ProofText

__all__ = ["RULES"]

_MOST_WORDS: Final = 5  # more is a line about something else
_NEAR_ENOUGH: Final = 3  # letters that a short form shares with the name: Rob, Robert


def _find(text: ProofText) -> Iterator[Match]:
    line = next(iter(text.part(Part.SIGNATURE)), None)
    if text.debrief is None or line is None:
        return
    words = [word for word in words_of(text) if line.start <= word.start < line.end]
    if not _reads_as_a_name(words, line.text):
        return
    candidate = text.debrief.candidate.name
    if _is_of(words, candidate):
        return
    is_certain = len(words) > 1 or _is_somebody(words[0], known_of(text.debrief))
    severity = Severity.ERROR if is_certain else Severity.WARNING
    yield Match(words[0].start, words[-1].end, (candidate,), severity=severity)


def _reads_as_a_name(words: Sequence[Word], line: str) -> bool:
    if not 1 <= len(words) <= _MOST_WORDS or any(c.isdigit() or c in "@:/" for c in line):
        return False
    return words[0].is_capital and not any(word.lower in COMMON_CAPITALS for word in words)


def _is_of(words: Sequence[Word], candidate: str) -> bool:
    """Whether a word of it is one of the candidate's name, short for one, or its initial."""
    own = {bare(part) for part in candidate.split()}
    initials = {part[:1] for part in own}
    signed = [bare(word.key) for word in words]
    if own & set(signed) or all(len(one) == 1 and one in initials for one in signed):
        return True
    return any(one[:_NEAR_ENOUGH] == part[:_NEAR_ENOUGH] for one in signed[:1] for part in own)


def _is_somebody(word: Word, known: Known) -> bool:
    """Whether it is a word of the name of anybody in the notes."""
    return any(bare(word.key) in {bare(part) for part in one.words} for one in known.people)


RULES = (
    Rule(
        id="signature-of-another",
        severity=Severity.ERROR,
        message="The candidate of the debrief has another name.",
        why="A letter signed by somebody else is nobody's letter.",
        source="Rule 3 of the house: nothing leaves but under the name of the one who said yes",
        scope=Scope.DEBRIEF,
        find=_find,
        flags=(
            sampled(
                "Dear Sam,\n\nThank you.\n\nSincerely,\nPhilippa Agarwal",
                "Dear Sam,\n\nThank you.\n\nSincerely,\nRéka Szabó",
            ),
            sampled("Dear Sam,\n\nThank you.\n\nSincerely,\nPeter Hume", span="Peter Hume"),
            sampled("Dear Sam,\n\nThank you.\n\nBest,\nTom", span="Tom"),
            sampled("Dear Sam,\n\nThank you.\n\nBest,\nWaldo", span="Waldo"),
        ),
        passes=(
            sampled("Dear Sam,\n\nThank you.\n\nSincerely,\nRéka Szabó\n212-555-0143"),
            sampled("Dear Sam,\n\nThank you.\n\nBest,\nR. S."),
            sampled("Dear Sam,\n\nThank you.\n\nBest,\nRek"),
            sampled("Dear Sam,\n\nThank you.\n\nBest,\n212-555-0143"),
            sampled("Dear Sam,\n\nThank you."),
        ),
    ),
)
