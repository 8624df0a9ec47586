"""A letter that shares more than one sentence with another of its panel."""

from __future__ import annotations

from collections.abc import Iterator

from sincerely.core.letters.likeness import Passage, Sharing, compare_letters, may_share_sentences
from sincerely.core.proof.finding import Severity
from sincerely.core.proof.rule import Example, Match, Rule, Scope
from sincerely.core.proof.text import ProofText

__all__ = ["RULES"]

_KINDS = frozenset({"thank-you", "thank-you-letter", "withdrawal", "check-in"})


def _find(text: ProofText) -> Iterator[Match]:
    body = text.body
    told: set[tuple[int, int]] = set()
    for other in text.others:
        if not may_share_sentences(body.text, other):
            continue
        for passage in _passages(body.text, other):
            span = (body.start + passage.first.start, body.start + passage.first.end)
            if passage.sharing is not Sharing.RUN and span not in told:
                told.add(span)
                yield Match(*span)


def _passages(one: str, other: str) -> list[Passage]:
    """What two letters share, if it is more than they may."""
    pairs = compare_letters([one, other])
    return [passage for alike in pairs if alike.is_too_alike for passage in alike.passages]


_OTHER = (
    "Dear Jo,\n\nThank you for the tour of the kilns. The new lining will save you a shift. "
    "I ran the furnaces at Bell for nine winters.\n\nBest,\nAna\n"
)


def _beside(body: str) -> Example:
    return Example(f"Dear Tom,\n\n{body}\n\nBest,\nAna\n", kind="thank-you", others=(_OTHER,))


RULES = (
    Rule(
        id="too-like-another",
        severity=Severity.WARNING,
        message="Another letter of this panel says the same, and more than once.",
        why="Interviewers lay their letters side by side; the same letter twice is a form.",
        source="Domain rule 13: identical notes have ended candidacies; DESIGN.md, one shared sentence",
        scope=Scope.LETTER,
        kinds=_KINDS,
        find=_find,
        flags=(
            _beside(
                "Thank you for the tour of the kilns. The new lining will save you a shift. Yes."
            ),
            _beside(
                "The new lining will save you a shift. I ran the furnaces at Bell for nine winters."
            ),
            _beside(
                "Thank you for the tour of the kilns! I ran the furnaces at Bell for ten winters."
            ),
        ),
        passes=(
            _beside("Thank you for the tour of the kilns. You asked about night shifts."),
            _beside("We spoke of clay, and of who would fire it."),
            Example(_OTHER, kind="thank-you"),
        ),
    ),
)
