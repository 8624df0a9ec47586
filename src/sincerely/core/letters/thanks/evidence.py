"""The candidate's own facts: beside the point that they answer, or by themselves."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
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

# The house first, once in a letter.
_THERE: Final = ways("{there}.")
_PLAINLY: Final = ways("{deed}.")
# Beside the point that it answers, with no claim that the two are the same.
_BESIDE: Final = voiced(
    "{deed}.",
    "For my part, {deed}.",
    "In my own work, {deed}.",
    "{clause}.",
)
# By itself, after words that say why it is told.
_ALONE: Final = voiced(
    "{deed}.",
    "In my own work, {deed}.",
    "To give you one example of my work, {deed}.",
    "For my part, {deed}.",
    "One example from my own work: {clause}.",
    "Here is one example of my work: {clause}.",
    formal=["To give one example of my own work, {deed}."],
)
_OF_MYSELF: Final = ways(
    "{deed}.",
    "I should add that {deed}.",
)
_NOUN: Final = ways(
    "What I can point to is {noun}.",
    "From my own work, I can point to {noun}.",
)
_MORE: Final = (
    ways(
        "{also}.",
        "{deed}.",
    ),
    ways("I can add this: {clause}.", "One thing more: {clause}."),
    ways("I can also point to {noun}.", "I would also mention {noun}."),
)
_ANSWERING: Final = (
    ways(
        "{also}.",
        "I can add that {deed}.",
        "It may help, too, that {deed}.",
    ),
    ways("I can add this: {clause}.", "It may help, too, that {clause}."),
)
_POST: Final = (
    ways("By way of background, {deed}.", "As to my background, {deed}."),
    ways("By way of background: {noun}.", "A word on my background: {noun}."),
)
_UNSAID: Final = (
    ways(
        "I did not get to tell you that {deed}.",
        "One thing I did not get to say: {clause}.",
        "There was no time to tell you that {deed}.",
        "I should also have told you that {deed}.",
        "There is one thing I left out when we {met}: {clause}.",
    ),
    ways(
        "One thing we did not get to was {noun}.",
        "I would have liked to tell you about {noun}.",
        "There was no time to speak of {noun}.",
    ),
)
_UNSAID_TOO: Final = (
    ways(
        "Nor did I get to tell you that {deed}.",
        "One more thing, which I did not get to say: {clause}.",
    ),
    ways("Nor did we get to {noun}.", "I left out {noun} as well."),
)
# Openings for a line that only names a thing: each at most once in a letter.
_STOCK: Final[Mapping[str, str]] = MappingProxyType(
    {
        "One thing to add: ": "Something else to add: ",
        "My background includes ": "I would also mention ",
    }
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
        opening = say_point(telling, tale.before, parts, is_met=True)
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
    if sentences:
        return (*opening, *sentences)
    told = (_opened_anew(telling, text) for text in phrased.sentences)
    return (*opening, *plain(told, phrased.note.path, *extra))


def _opened_anew(telling: Telling, text: str) -> str:
    """The sentence, with another opening where the letter has used its stock one."""
    for stock, other in _STOCK.items():
        is_used = any(sentence.text.startswith(stock) for sentence in telling.said)
        if is_used and text.startswith(stock):
            return f"{other}{text.removeprefix(stock)}"
    return text


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
    is_new = not any(sentence.text.startswith("At ") for sentence in telling.said)
    there = (_THERE,) if is_new else ()
    plainly = () if telling.is_full_of_me else (_PLAINLY,)
    return (*there, *plainly, _BESIDE if is_beside else _ALONE, _NOUN)
