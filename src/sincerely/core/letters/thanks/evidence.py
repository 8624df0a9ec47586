"""The candidate's own facts: beside the point that they answer, or by themselves."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.letters.letter import Sentence
from sincerely.core.letters.phrasing.phrased import Phrased
from sincerely.core.letters.plan import Fact
from sincerely.core.letters.thanks.asked import name_criterion
from sincerely.core.letters.thanks.points import say_point
from sincerely.core.letters.thanks.telling import Groups, Telling, forms_of
from sincerely.core.letters.writer import cite, plain, voiced, ways

__all__ = ["Telltale", "say_fact"]

_STATE: Final = re.compile(r"I (?:am|have|hold|speak|know|can|read|write|work|live|sit|lead|run)\b")
"""How a fact begins that is no result: "I speak Irish fluently"."""

# Beside the point that it answers, with no claim that the two are the same.
_BESIDE: Final = voiced(
    "For my part, {deed}.",
    "{deed}.",
    "In my own work, {deed}.",
    formal=["It may be of use to know that {deed}."],
    warm=["It may help to know that {deed}.", "On my side, {deed}."],
    plainly=["{clause}."],
)
# By itself, after words that say why it is told.
_ALONE: Final = voiced(
    "One result to judge my work by: {clause}.",
    "If one result can speak for my work, it is this: {clause}.",
    "Here is one result from my own work: {clause}.",
    "To give you one measure of my work, {deed}.",
    formal=[
        "Of my own work, I would mention one result: {clause}.",
        "The result that I would put before you is this: {clause}.",
    ],
    warm=[
        "If I may add one result of my own, {deed}.",
        "One result that I am glad to be able to show: {clause}.",
    ],
    plainly=["In my own work, {deed}.", "One result of mine: {clause}."],
)
_OF_MYSELF: Final = ways(
    "It may help to know that {deed}.",
    "You may like to know that {deed}.",
    "It is worth adding that {deed}.",
)
_NOUN: Final = ways(
    "What I can point to is {noun}.",
    "From my own work, I can point to {noun}.",
)
_MORE: Final = (
    ways(
        "{also}.",
        "Beyond that, {deed}.",
        "I can add that {deed}.",
    ),
    ways("Beyond that, {clause}.", "I can add that {clause}.", "One thing more: {clause}."),
    ways("I can also point to {noun}.", "I would also mention {noun}."),
)
_ANSWERING: Final = (
    ways(
        "It may help, too, that {deed}.",
        "I can add that {deed}.",
        "{also}.",
    ),
    ways("I can add this: {clause}.", "It may help, too, that {clause}."),
)
_POST: Final = (
    ways("By way of background, {deed}.", "As to my background, {deed}."),
    ways("By way of background: {noun}.", "A word on my background: {noun}."),
)
_UNSAID: Final = (
    ways(
        "One thing I did not get to say: {clause}.",
        "There is one thing we did not reach: {clause}.",
        "Something I left out when we {met}: {clause}.",
        "What I did not get to tell you is that {deed}.",
    ),
    ways(
        "One thing we did not get to was {noun}.",
        "What I left out when we {met} was {noun}.",
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
    - ``wanted``: the criterion that it shows, to be named before it.
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

    One that answers none comes after what the role asks for, where it plainly shows that.
    """
    fact, phrased = tale.fact, tale.phrased
    opening: tuple[Sentence, ...] = ()
    if tale.before and tale.before not in telling.points:
        opening = say_point(telling, tale.before, parts)
        telling.is_after_fact = False
    elif tale.wanted:
        opening = name_criterion(telling, tale.wanted)
        telling.is_after_fact &= not opening
    is_beside = tale.is_close and _is_beside(telling, fact, opening)
    extra = cite(fact.named_by)
    forms = forms_of(phrased, extra)
    groups = _groups(telling, tale, is_beside=is_beside)
    is_deed = not (fact.is_post or _STATE.match(phrased.clause or ""))
    telling.is_after_fact = is_deed
    telling.has_deed |= is_deed
    sentences = telling.first_of(groups, forms)
    return (*opening, *(sentences or plain(phrased.sentences, phrased.note.path, *extra)))


def _is_beside(telling: Telling, fact: Fact, opening: tuple[Sentence, ...]) -> bool:
    """Whether what the fact speaks to stands right before it."""
    return bool(opening) or (fact.answers is not None and fact.answers in telling.points[-1:])


def _groups(telling: Telling, tale: Telltale, *, is_beside: bool) -> Groups:
    if tale.fact.is_unsaid:
        telling.unsaid += 1
        return _UNSAID_TOO if telling.unsaid > 1 else _UNSAID
    if tale.is_answering:
        return _ANSWERING
    if tale.fact.is_post:
        groups = _MORE if telling.has_post else _POST
        telling.has_post = True
        return groups
    if _STATE.match(tale.phrased.clause or ""):
        return (_OF_MYSELF,)
    if telling.is_after_fact or (telling.has_deed and not is_beside):
        return _MORE
    return (_BESIDE if is_beside else _ALONE, _NOUN)
