"""A note of the candidate's own as a clause, or as a thing that can be named."""

from __future__ import annotations

from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.letters.phrasing.cast import Role
from sincerely.core.letters.phrasing.person import Frame
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.phrasing.sentences import sentence

__all__ = ["MINE", "named", "stated"]

MINE: Final = Frame(Role.CANDIDATE, Role.CANDIDATE, Role.CANDIDATE, you=Role.OTHER, is_of_me=True)


def stated(note: Note, clause: str) -> Phrased:
    """The note as one clause of mine."""
    return Phrased(note, Act.OWN, (sentence(clause),), clause=clause)


def named(note: Note, noun: str) -> Phrased:
    """The note as a thing that can be named, nothing told of it."""
    label, colon, rest = noun.partition(": ")
    added = f"one thing to add, on {label}: {rest}" if colon else f"one thing to add: {noun}"
    return Phrased(note, Act.OWN, (sentence(added),), noun=noun, topic=noun)
