"""A note of the candidate's own as a clause, whoever in it is "I"."""

from __future__ import annotations

from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.letters.phrasing.people.cast import Role
from sincerely.core.letters.phrasing.people.person import Frame
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.phrasing.sentences import sentence
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = ["MINE", "stated", "with_kin"]

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
