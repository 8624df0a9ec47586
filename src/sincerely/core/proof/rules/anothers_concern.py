"""A worry that another interviewer raised, repeated to this one."""

from __future__ import annotations

from collections.abc import Iterator

from sincerely.core.debrief import Note
from sincerely.core.letters.terms import read_terms
from sincerely.core.proof.finding import Severity
from sincerely.core.proof.notes import conversation_for
from sincerely.core.proof.rule import Match, Rule, Scope
from sincerely.core.proof.sample import sampled
from sincerely.core.proof.text import ProofText

__all__ = ["RULES"]

_LETTERS = frozenset({"thank-you", "thank-you-letter", "withdrawal", "check-in"})
_FEWEST_TERMS = 2
_SHARE = 0.6  # of the worry's own words


def _find(text: ProofText) -> Iterator[Match]:
    mine = conversation_for(text.noted, text.recipient)
    if mine is None:
        return
    own = {
        stem
        for note in (*mine.points, *(c.worry for c in mine.concerns), *_public(text))
        for stem in read_terms(note.text).stems
    }
    worries = [
        (other.interviewers[0].name, read_terms(concern.worry.text).matter - own)
        for other in text.noted.conversations
        if other is not mine
        for concern in other.concerns
    ]
    for sentence in text.sentences:
        said = read_terms(sentence.text).matter
        for name, worry in worries:
            shared = len(worry & said)
            if shared >= _FEWEST_TERMS and shared >= _SHARE * len(worry):
                yield Match(
                    sentence.start,
                    sentence.end,
                    ("",),
                    f"Leave this out: it is the worry of {name}.",
                )
                break


def _public(text: ProofText) -> tuple[Note, ...]:
    """What the candidate tells anybody: the record, the criteria, the reasons why."""
    wanted = text.noted.opportunity
    return (
        *text.noted.candidate.accomplishments,
        *wanted.criteria,
        *wanted.why,
        *wanted.difference,
        *text.noted.unsaid,
    )


RULES = (
    Rule(
        id="concern-of-another",
        severity=Severity.ERROR,
        message="This is the worry of another interviewer.",
        why="A doubt that one raised is not the other's to read; it would plant it.",
        source="Rule 2 of the house: a concern is answered only to the one who raised it",
        scope=Scope.DEBRIEF,
        kinds=_LETTERS,
        find=_find,
        flags=(
            sampled("I have never run cold-chain freight.", recipient="Wei-Ling Brown"),
            sampled("Freight in the cold chain is new to me; I learn.", recipient="Wei-Ling Brown"),
            sampled(
                "It is true that cold-chain freight is not on my list.",
                recipient="Sam Okafor, Tom Birkett",
            ),
        ),
        passes=(
            sampled("I have never run cold-chain freight.", recipient="Dr. Siobhan O'Dwyer"),
            sampled(
                "I ran frozen glue by rail, and the freight was cheap.", recipient="Sam Okafor"
            ),
            sampled("You want six carriers by the spring.", recipient="Wei-Ling Brown"),
            sampled("I have never run cold-chain freight."),
        ),
    ),
)
