"""Words of two known names put together as one."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from sincerely.core.proof.finding import Severity
from sincerely.core.proof.known import Known, Name, NameKind, known_of
from sincerely.core.proof.naming import Word, capital_runs, words_of
from sincerely.core.proof.notes import all_notes
from sincerely.core.proof.rule import Match, Rule, Scope
from sincerely.core.proof.sample import sampled
from sincerely.core.proof.spelling import bare, plain
from sincerely.core.proof.text import Part, ProofText

__all__ = ["RULES"]


def _find(text: ProofText) -> Iterator[Match]:
    known = known_of(text.noted)
    literal = " ".join(plain(note.text).casefold() for note in all_notes(text.noted))
    for run in capital_runs(words_of(text)):
        for one, other in pairwise(run):
            if one.part is not Part.BODY and "\n" in text.text[one.end : other.start]:
                continue
            meant = _two_names(one, other, known)
            if meant and f"{one.key} {other.key}".casefold() not in literal:
                fixes = tuple(dict.fromkeys(name.text for name in meant))
                yield Match(one.start, other.end, fixes)


def _two_names(one: Word, other: Word, known: Known) -> list[Name]:
    """The names that the two words belong to, if none has both; else nothing."""
    if one.honorific or one.is_possessive or not other.runs_on:
        return []
    first, second = (_holding(word, known) for word in (one, other))
    people = [name for name in first + second if name.kind is NameKind.PERSON]
    if not (first and second and people) or any(name in second for name in first):
        return []
    return first + second


def _holding(word: Word, known: Known) -> list[Name]:
    named = (NameKind.PERSON, NameKind.FIRM)
    return [
        name
        for name in known.names
        if name.kind in named and bare(word.key) in {bare(part) for part in name.words}
    ]


RULES = (
    Rule(
        id="mixed-names",
        severity=Severity.ERROR,
        message="This puts together words of two different names.",
        why="A reader who finds half of somebody else's name stops reading.",
        source="Domain notes 15: errors in names cost offers",
        scope=Scope.DEBRIEF,
        find=_find,
        flags=(
            sampled("I enjoyed meeting Siobhan Brown.", span="Siobhan Brown"),
            sampled("Dr. Wei-Ling O'Dwyer showed me round.", span="Wei-Ling O'Dwyer"),
            sampled("I told Tom Okafor about the kiln.", span="Tom Okafor"),
            sampled("Yours,\nRéka Agarwal"),
        ),
        passes=(
            sampled("Sam Okafor, Tom Birkett and Wei-Ling Brown were there."),
            sampled("Sam Okafor\nHalden Biologics\nToledo\n\nDear Sam,\n\nThank you."),
            sampled("I saw Tom. Okafor had left."),
            sampled("I will tell Siobhan O'Dwyer's colleague Sam."),
        ),
    ),
)
