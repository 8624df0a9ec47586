"""A title before a name that the person does not have, or a better one left out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from sincerely.core.debrief import Locale
from sincerely.core.proof.finding import Severity
from sincerely.core.proof.known import Known, Person, known_of
from sincerely.core.proof.naming import Word, words_of
from sincerely.core.proof.rule import Match, Rule, Scope
from sincerely.core.proof.sample import sampled
from sincerely.core.proof.spelling import bare
from sincerely.core.proof.text import Part, ProofText

__all__ = ["RULES"]

_GUESSES: Final = frozenset({"Mr", "Mrs", "Miss", "Ms", "Mx"})
_RANKS: Final = frozenset({"General", "Major", "Colonel", "Lieutenant", "Admiral", "Commander"})
_BEFORE_GIVEN: Final = frozenset({"Sir", "Dame"})
_STOPPED: Final = frozenset({"Mr", "Mrs", "Ms", "Mx", "Dr", "Prof", "Rev"})
_AFTER: Final = re.compile(r",? (?:Ph\.?D|M\.?D|D\.?Phil|Ed\.?D|D\.?N\.?P)\b\.?")


def _find(text: ProofText) -> Iterator[Match]:
    known = known_of(text.noted)
    words = words_of(text)
    for index, word in enumerate(words):
        title = word.honorific
        if not title or (index and words[index - 1].honorific and word.runs_on):
            continue
        if _is_half(words, index):
            continue
        named = _named(words, index)
        people = _people(named, known, text) if named else []
        if people:
            yield from _judge(text, word, title, named, people)


def _is_half(words: Sequence[Word], index: int) -> bool:
    """Whether it is the first word of a rank of two: "Major General", "Lieutenant Colonel"."""
    first, after = words[index], words[index + 1 : index + 2]
    return first.honorific in _RANKS and any(w.honorific in _RANKS and w.runs_on for w in after)


def _named(words: Sequence[Word], index: int) -> list[Word]:
    """The words of the name that stand after the title."""
    named: list[Word] = []
    for word in words[index + 1 : index + 6]:
        if not word.runs_on or (not word.is_capital and not named):
            break
        if word.is_capital and not word.honorific:
            named.append(word)
        elif not word.honorific and word.lower not in {
            "van",
            "der",
            "de",
            "la",
            "von",
            "den",
            "del",
        }:
            break
        if word.is_possessive:
            break
    return named


def _people(named: Sequence[Word], known: Known, text: ProofText) -> list[Person]:
    """Whom the words name; of several, the one that the letter is for, where it greets."""
    found = [
        person
        for person in known.people
        if any(bare(word.key) in {bare(part) for part in person.words} for word in named[:3])
    ]
    whole = {bare(word.key) for word in named}
    exact = [one for one in found if whole <= {bare(part) for part in one.words}] or found
    reader = [one for one in exact if text.recipient and one.as_noted in text.recipient]
    return reader if reader and named[0].part is Part.GREETING else exact


def _judge(
    text: ProofText, word: Word, title: str, named: Sequence[Word], people: Sequence[Person]
) -> Iterator[Match]:
    person = people[0]
    after = _AFTER.match(text.text, named[-1].end)
    if title == "Dr" and after:
        yield Match(named[-1].end, after.end(), ("",), "Dr. and a doctorate say the same twice.")
    if title in _BEFORE_GIVEN and bare(named[0].key) != bare(person.words[0]):
        fix = f"{title} {person.words[0]}"
        message = f"{title} stands before the given name: {fix}."
        yield Match(word.start, named[-1].end, (fix,), message)
        return
    if any(_fits(title, one) for one in people):
        return
    titles = sorted({each for one in people for each in one.titles})
    if not titles:
        severity = Severity.HINT if title in _GUESSES else Severity.ERROR
        message = f'The debrief gives {person.text} no title, so "{word.text}" is a guess.'
        start, end = word.start, named[-1].end
        yield Match(start, end, (person.text,), message, severity)
        return
    shown = [_shown(each, text.locale) for each in titles]
    stop = 1 if text.text[word.end : word.end + 1] == "." else 0
    message = f"The debrief calls {person.text} {' or '.join(shown)}."
    yield Match(word.start, word.end + stop, tuple(shown), message)


def _fits(title: str, person: Person) -> bool:
    if title in person.titles:
        return True
    return title == "Dr" and "Professor" in person.titles and "Dr" in person.titles


def _shown(title: str, locale: Locale) -> str:
    is_stopped = title in _STOPPED and locale in {Locale.US, Locale.CA}
    return f"{title}." if is_stopped else title


RULES = (
    Rule(
        id="honorific",
        severity=Severity.ERROR,
        message="The debrief gives this person another title.",
        why="A title is part of a name; the wrong one is remembered.",
        source="Domain note 37: title and family name, never guessed",
        scope=Scope.DEBRIEF,
        find=_find,
        flags=(
            sampled("Dear Mr. O'Dwyer,\n\nThank you.", "Dear Dr. O'Dwyer,\n\nThank you."),
            sampled("I told Dr. Brown of it.", "I told Ms. Brown of it."),
            sampled("Dear Ms. Okafor,\n\nThank you.", "Dear Sam Okafor,\n\nThank you."),
            sampled("Dear Dr. O'Dwyer, PhD,\n\nThank you."),
        ),
        passes=(
            sampled("Dear Dr. O'Dwyer,\n\nThank you."),
            sampled("Ms. Brown and Dr. Siobhan O'Dwyer agreed with Sam Okafor."),
            sampled("The doctor saw Brown paper. Judge for yourself."),
        ),
    ),
)
