"""A greeting that names somebody other than the one the letter is for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sincerely.core.debrief import Debrief, Locale
from sincerely.core.people import address
from sincerely.core.proof.finding import Severity
from sincerely.core.proof.known import Known, Person, known_of
from sincerely.core.proof.naming import Word, words_of
from sincerely.core.proof.posts import POST_WORDS
from sincerely.core.proof.rule import Match, Rule, Scope
from sincerely.core.proof.sample import sampled
from sincerely.core.proof.slips import slips
from sincerely.core.proof.spelling import bare
from sincerely.core.proof.text import Part, ProofText

__all__ = ["RULES"]

_OPENING: Final = """
    dear hello hi hey greetings good morning afternoon evening day and to all both colleagues team
    members of the panel board committee everyone
"""
_OPENERS: Final = frozenset(_OPENING.split())


def _find(text: ProofText) -> Iterator[Match]:
    if text.greeting is None:
        return
    known = known_of(text.noted)
    readers = _readers(text.recipient, known)
    greeted = [
        word
        for word in words_of(text)
        if word.part is Part.GREETING and word.lower not in _OPENERS and not word.honorific
    ]
    misspelt = {slip.first.start for slip in slips(text) if slip.name in readers}
    strange = [
        word
        for word in greeted
        if word.is_capital and word.lower not in POST_WORDS and not _names(word, readers)
        if word.start not in misspelt
    ]
    if not readers or not strange:
        return
    names = " and ".join(person.as_noted for person in readers)
    yield Match(
        _start(text, strange[0]),
        strange[-1].end,
        (_greeted_as(text.noted, readers[0], text.locale),) if len(readers) == 1 else (),
        f"This letter is for {names}.",
    )


def _start(text: ProofText, word: Word) -> int:
    """Where the name begins, its title included."""
    before = [one for one in words_of(text) if one.end <= word.start][-1:]
    return before[0].start if before and before[0].honorific and word.runs_on else word.start


def _greeted_as(debrief: Debrief, person: Person, locale: Locale) -> str:
    """How the letter should greet the person."""
    for one in debrief.interviewers():
        if one.name == person.as_noted:
            panel = tuple(debrief.interviewers())
            return address(one, locale, formal=False, panel=panel).greeting_name
    return person.text


def _readers(recipient: str | None, known: Known) -> list[Person]:
    if recipient is None:
        return []
    wanted = recipient.split(", ")
    return [one for one in known.people if one.as_noted in {*wanted, recipient}]


def _names(word: Word, people: list[Person]) -> bool:
    return any(bare(word.key) in {bare(part) for part in person.words} for person in people)


RULES = (
    Rule(
        id="greeting-to-another",
        severity=Severity.ERROR,
        message="This letter is for somebody else.",
        why="A letter that greets somebody else tells its reader that it was copied.",
        source="Domain note 13: notes are shared and compared",
        scope=Scope.DEBRIEF,
        find=_find,
        flags=(
            sampled(
                "Dear Ms. Brown,\n\nThank you.", recipient="Dr. Siobhan O'Dwyer", span="Ms. Brown"
            ),
            sampled("Hello Sam,\n\nThank you.", recipient="Wei-Ling Brown", span="Sam"),
            sampled("Dear Réka,\n\nThank you.", recipient="Sam Okafor, Tom Birkett", span="Réka"),
        ),
        passes=(
            sampled("Dear Dr. O'Dwyer,\n\nThank you.", recipient="Dr. Siobhan O'Dwyer"),
            sampled("Dear Sam and Tom,\n\nThank you.", recipient="Sam Okafor, Tom Birkett"),
            sampled("Dear Wei-Ling Brown,\n\nThank you."),
            sampled("Dear Dr. O'Dwyre,\n\nThank you.", recipient="Dr. Siobhan O'Dwyer"),
            sampled("Good morning Wei-Ling,\n\nThank you.", recipient="Wei-Ling Brown"),
        ),
    ),
)
