"""The candidate's own facts: beside the point that they answer, or by themselves."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.letters.gratitude import names_no_figure
from sincerely.core.letters.letter import Sentence, words_in
from sincerely.core.letters.phrasing.phrased import Phrased
from sincerely.core.letters.plan import Fact
from sincerely.core.letters.terms import stem
from sincerely.core.letters.thanks.points import say_point
from sincerely.core.letters.thanks.telling import Groups, Telling, forms_of
from sincerely.core.letters.wording import Blank
from sincerely.core.letters.writer import cite, plain, ways

__all__ = ["Telltale", "say_fact"]

_LONGEST_TOPIC: Final = 6
_WORD: Final = re.compile(r"[^\W\d_]{4,}")

# Where the fact and the point share a word, the matter may be named; else the fact stands
# beside the point without a claim that they are the same.
_ON_TOPIC: Final = (
    *ways(
        "On {topic}, I can offer one result of my own: {clause}.",
        "On {topic}, here is something from my own work: {clause}.",
    ),
    *ways("{deed}.", "For my part, {deed}."),
)
_BESIDE: Final = ways(
    "{deed}.",
    "For my part, {deed}.",
    "It may help to know that {deed}.",
    "In my own work, {deed}.",
    "Here is what I can set beside that: {clause}.",
    "That is why I mention one result of my own: {clause}.",
    "From my own work, I can offer this: {clause}.",
)
_ALONE: Final = ways(
    "If I may add one result of my own, {deed}.",
    "From my own work, let me mention one result: {clause}.",
    "Of what I have done so far, one result may be of use to you: {clause}.",
    "One result of my own that may be of use to you: {clause}.",
    "It may be useful to know that {deed}.",
)
_NOUN: Final = ways(
    "What I can point to is {noun}.",
    "From my own work, I can point to {noun}.",
)
_MORE: Final = (
    ways(
        "{also}.",
        "Beyond that, {clause}.",
        "I can add that {deed}.",
        "There is this as well: {clause}.",
    ),
    ways("Beyond that, {clause}.", "{deed}.", "I can add that {clause}."),
    ways("I would add {noun}.", "Beside that I would put {noun}."),
)
_ANSWERING: Final = (
    ways(
        "It may help, too, that {deed}.",
        "I can add that {deed}.",
        "{also}.",
    ),
    ways("I can add this: {clause}.", "It may help, too, that {clause}."),
)
_CRITERION: Final = ways(
    "The role asks for {noun}.",
    "As I understand it, the role asks for {noun}.",
    "I understand that you are looking for {noun}.",
    "What the role needs, as I understand it, is {noun}.",
)
_POST: Final = (
    ways(
        "By way of background, {deed}.",
        "A word on my background: {clause}.",
        "For context, {deed}.",
    ),
    ways("By way of background: {noun}.", "A word on my background: {noun}."),
)
_UNSAID: Final = (
    ways(
        "One thing I did not get to say: {clause}.",
        "There is one thing we did not reach: {clause}.",
        "Something I left out when we met: {clause}.",
        "What I did not get to tell you is that {deed}.",
    ),
    ways(
        "One thing we did not get to was {noun}.",
        "What I left out when we met was {noun}.",
        "We did not get as far as {noun}.",
    ),
)
_UNSAID_TOO: Final = (
    ways(
        "One more thing, which I did not get to say: {clause}.",
        "Nor did we reach this: {clause}.",
    ),
    ways("Nor did we get to {noun}.", "I left out {noun} as well."),
)


@dataclass(frozen=True, slots=True)
class Telltale:
    """A fact ready to be told.

    - ``before``: the point that it answers, to be said first if it is not said yet.
    - ``is_close``: whether the two plainly speak of the same, so that it may stand as an answer.
    - ``wanted``: the criterion that it shows, where the two share a word.
    - ``is_answering``: whether it adds to the answer to a concern.
    """

    fact: Fact
    phrased: Phrased
    before: Note | None = None
    is_close: bool = True
    wanted: Phrased | None = None
    is_answering: bool = False


def say_fact(
    telling: Telling, tale: Telltale, parts: Mapping[Note, tuple[Phrased, ...]]
) -> tuple[Sentence, ...]:
    """The fact, after the point that it answers if that is not said yet.

    One that answers none comes after what the role asks for, once in a letter.
    """
    fact, phrased = tale.fact, tale.phrased
    opening: tuple[Sentence, ...] = ()
    if tale.before and tale.before not in telling.points:
        opening = say_point(telling, tale.before, parts)
        telling.is_after_fact = False
    elif tale.wanted and tale.wanted.noun and not telling.has_criterion:
        telling.has_criterion = True
        telling.is_after_fact = False
        opening = telling.first_of([_CRITERION], forms_of(tale.wanted))
    is_beside = tale.is_close and _is_beside(telling, fact, opening)
    topic = _shared_topic(fact, phrased, parts) if is_beside else None
    extra = cite(fact.named_by)
    groups = _groups(telling, tale, is_beside=is_beside, has_topic=topic is not None)
    telling.is_after_fact = True
    sentences = telling.first_of(groups, forms_of(phrased, extra) | {"topic": topic})
    return (*opening, *(sentences or plain(phrased.sentences, phrased.note.path, *extra)))


def _is_beside(telling: Telling, fact: Fact, opening: tuple[Sentence, ...]) -> bool:
    """Whether what the fact speaks to stands right before it."""
    return bool(opening) or (fact.answers is not None and fact.answers in telling.points[-1:])


def _groups(telling: Telling, tale: Telltale, *, is_beside: bool, has_topic: bool) -> Groups:
    if tale.fact.is_unsaid:
        telling.unsaid += 1
        return _UNSAID_TOO if telling.unsaid > 1 else _UNSAID
    if tale.is_answering:
        return _ANSWERING
    if tale.fact.is_post:
        groups = _MORE if telling.has_post else _POST
        telling.has_post = True
        return groups
    if has_topic:
        return (_ON_TOPIC, _NOUN)
    if telling.is_after_fact:
        return _MORE
    return (_BESIDE if is_beside else _ALONE, _NOUN)


def _shared_topic(
    fact: Fact, phrased: Phrased, parts: Mapping[Note, tuple[Phrased, ...]]
) -> Blank | None:
    """The matter of the point that the fact answers, where they share a word."""
    own = _stems(phrased.note.text)
    for part in parts.get(fact.answers, ()) if fact.answers else ():
        is_short = part.topic is not None and words_in(part.topic) <= _LONGEST_TOPIC
        is_plain = is_short and names_no_figure(part.topic or "")
        if part.topic and is_plain and own & _stems(part.topic):
            return Blank(part.topic, (part.note.path,))
    return None


def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(word.lower()) for word in _WORD.findall(text))
