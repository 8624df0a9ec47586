"""A note of the candidate's own as a clause, whoever in it is "I"."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.letters.phrasing.people.cast import Role
from sincerely.core.letters.phrasing.people.person import Frame
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.phrasing.sentences import sentence
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.words.plurals import is_plural_word
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = ["MINE", "kin_near", "stated", "with_kin", "with_own_kin"]

MINE: Final = Frame(Role.CANDIDATE, Role.CANDIDATE, Role.CANDIDATE, you=Role.OTHER, is_of_me=True)


_KIN: Final = word_set(
    "mum mom mam dad mother father parents grandfather grandmother grandad granddad gran nan grandparents"
    " partner brother sister uncle aunt wife husband son daughter kids children family"
)


def with_kin(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The subject with "my" where it is a relation of mine: "dad ran a bakery"."""
    if words and words[0].lower.removesuffix("'s") in _KIN and not words[0].after:
        return (Word("my", words[0].before), words[0].to(words[0].lower), *words[1:])
    return words


# "Kids get to touch everything" tells of whom the house serves; mine go to school, or live near.
_MANYS_KIN: Final = word_set("kids children parents family")
_AT_HOME: Final = re.compile(
    r"\b(?:live|lives|living|settled|schools?|grew|grown|born|moved|stay|staying|home|wants?|nearby|here)\b"
)


def with_own_kin(words: tuple[Word, ...], verb: int) -> tuple[Word, ...]:
    """The subject of the clause whose verb stands at ``verb``, with "my" where it is mine for certain."""
    of_many = words[0].lower in _MANYS_KIN and not any(_AT_HOME.search(w.lower) for w in words)
    return words[:verb] if of_many else with_kin(words[:verb])


def stated(note: Note, clause: str) -> Phrased:
    """The note as one clause of mine."""
    return Phrased(note, Act.OWN, (sentence(clause),), clause=clause)


# "family close by", "kids nearby": where those are who are mine.
_KIN_NEAR: Final = re.compile(
    r"^(?:my )?(?P<who>family|kids|children|parents|grandchildren|in-laws|grandparents|friends|sisters?|brothers?|daughters?|sons?|mother|father|wife|husband|partner)"
    r" (?:(?:is|are|live|lives) )?(?P<where>(?:all |both |just )?(?:close by|nearby|near|local|close|here|within|in|from here|from there|at|an hour|down|up|round|around)\b[^,]*)"
    r"(?:, (?:and )?(?P<more>friends|parents|kids|family|children) too)?$",
    re.IGNORECASE,
)


def kin_near(text: str, setting: Setting) -> str | None:
    """Where those are who are mine, as a clause: "my family is close by"; ``None`` for other words."""
    near = _KIN_NEAR.match(text)
    if near is None:
        first, comma, rest = text.partition(", ")
        each = [kin_near(one, setting) for one in (first, rest)] if comma else [None]
        return ", and ".join(one for one in each if one) if all(each) else None
    who = near["who"].lower()
    verb = "are" if is_plural_word(who, setting.language) else "is"
    more = f", and my {near['more'].lower()} too" if near["more"] else ""
    return f"my {who} {verb} {near['where']}{more}"
