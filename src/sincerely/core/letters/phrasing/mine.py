"""A note of the candidate's own as a clause, or as a thing that can be named."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.letters.phrasing.cast import Role
from sincerely.core.letters.phrasing.person import Frame
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.phrasing.sentences import sentence
from sincerely.core.letters.phrasing.words import Word, word_set

__all__ = ["MINE", "named", "stated", "with_kin"]

MINE: Final = Frame(Role.CANDIDATE, Role.CANDIDATE, Role.CANDIDATE, you=Role.OTHER, is_of_me=True)


_KIN: Final = word_set(
    "mum mom mam dad mother father parents grandfather grandmother grandad granddad gran nan grandparents"
    " partner brother sister uncle aunt wife husband son daughter"
)


def with_kin(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The subject with "my" where it is a relation of mine: "dad ran a bakery"."""
    if words and words[0].lower in _KIN and not words[0].after:
        return (Word("my", words[0].before), words[0].to(words[0].lower), *words[1:])
    return words


def stated(note: Note, clause: str) -> Phrased:
    """The note as one clause of mine."""
    return Phrased(note, Act.OWN, (sentence(clause),), clause=clause)


_TITLED: Final = re.compile(r"[A-Z][a-z]+ [A-Z]")


# "food safety - audit score 98.6": what stands before a dash says what the rest is about.
_DASHED: Final = re.compile(r"^(?P<label>[\w&/’'-]+(?: [\w&/’'-]+){0,2}) [-–—]+ ")


# What hangs on a thing so loosely that no other sentence can take it in.
_LOOSE: Final = re.compile(r"[,;] | [-–—] |^(?!my ).*: ")


# A label that stands after "on" without an article: a plural, a matter, letters.
_MATTER: Final = re.compile(
    r"^(?:the|my|our) |(?:s|ing|tion|ity|ance|ence|ment|ship|ism|ness|[A-Z]{2,}\d*|ield|ork|afety)$"
)


def named(note: Note, noun: str) -> Phrased:
    """The note as a thing that can be named, nothing told of it; a name that opens it keeps its capital."""
    opening = noun[:1].upper() + noun[1:]
    if _TITLED.match(opening) and note.text.startswith(opening.split(",")[0].split(";")[0]):
        noun = opening
    noun = _DASHED.sub(r"\g<label>: ", noun) if ": " not in noun else noun
    label, colon, rest = noun.partition(": ")
    colon = "" if "(" in label else colon
    if colon and not _MATTER.search(label):
        colon, noun = "", f"{label}, {rest}"
    added = f"one thing to add, on {label}: {rest}" if colon else f"one thing to add: {noun}"
    alone = None if _LOOSE.search(noun) else noun
    return Phrased(note, Act.OWN, (sentence(added),), noun=alone, topic=alone)
