"""A sentence from a note that may be a remark on somebody, on the candidate or on money.

What is surely one never reaches a letter; of what only may be one, the writer is the judge.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sincerely.core.debrief import Note
from sincerely.core.letters.audience import doubtful, may_say, standings
from sincerely.core.letters.terms import read_terms
from sincerely.core.proof.finding import Severity
from sincerely.core.proof.notes import conversation_for
from sincerely.core.proof.rule import Example, Match, Rule, Scope
from sincerely.core.proof.sample import SAMPLE, sampled
from sincerely.core.proof.text import ProofText

__all__ = ["RULES"]

_LETTERS = frozenset({"thank-you", "thank-you-letter", "withdrawal", "check-in"})
_SHARE = 0.7  # of the note's own words


def _find(text: ProofText) -> Iterator[Match]:
    heard_in = conversation_for(text.noted, text.recipient)
    doubts = doubtful(text.noted, text.language)
    noted = [
        (read_terms(standing.note.text).matter, doubts[standing.note.path])
        for standing in standings(text.noted)
        if standing.note.path in doubts
        and (heard_in is None or may_say(standing.note, heard_in, {}))
    ]
    for sentence in text.sentences if noted else ():
        said = read_terms(sentence.text).matter
        for words, why in noted:
            if words and len(words & said) >= _SHARE * len(words):
                yield Match(
                    sentence.start,
                    sentence.end,
                    ("",),
                    f"This may be better unsaid: {why}. Leave it out, or let it stand if it is about the work.",
                )
                break


_TALK = SAMPLE.conversations[0]
_DOUBTED = replace(
    SAMPLE,
    conversations=(
        replace(
            _TALK,
            points=(
                *_TALK.points,
                Note("the office is small and dark", "conversations[0].points[2]"),
                Note("his assistant is new", "conversations[0].points[3]"),
            ),
        ),
        *SAMPLE.conversations[1:],
    ),
)


def _read(text: str, recipient: str | None = None) -> Example:
    return replace(sampled(text, recipient=recipient), debrief=_DOUBTED)


RULES = (
    Rule(
        id="possible-remark",
        severity=Severity.HINT,
        message="This may read as a remark on somebody, on yourself or on money.",
        why="What looks like a remark is remembered longer than all the rest of a letter.",
        source="Rule 2 of the house: gossip, pay and doubts of one's own reach no letter",
        scope=Scope.DEBRIEF,
        kinds=_LETTERS,
        find=_find,
        flags=(
            _read("You told me that the office is small and dark."),
            _read("The office is small and rather dark.", recipient="Dr. Siobhan O'Dwyer"),
            _read("His assistant is new, I learned.", recipient="Someone Else"),
        ),
        passes=(
            _read("Batch release takes 29 days."),
            _read("The office is small and dark.", recipient="Wei-Ling Brown"),
            _read("The office is where visitors wait."),
            sampled("You told me that the office is small and dark."),
        ),
    ),
)
