"""Why the job, and what difference I would make: beside the reader's wish where it meets one."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.letters.letter import Sentence
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.thanks.telling import Groups, Telling
from sincerely.core.letters.writer import plain, voiced, ways

__all__ = ["say_difference", "say_reason"]

_WISH: Final = re.compile(r"I (?:want|would like|would love|hope|am looking) to\b")
_INDEFINITE: Final = re.compile(r"an?\b")
_OF_THE_WORK: Final = re.compile(r"(?:it|this|i)\b", re.IGNORECASE)
_REASON: Final = (
    voiced(
        "I would very much like to do this work, because {clause}.",
        "I would be glad to do this work, because {clause}.",
        "I want to do this work because {clause}.",
        "I would very much like to work at {employer}, because {clause}.",
        "I have a reason of my own for wanting this work: {clause}.",
        "What draws me to {employer} is that {clause}.",
        "Why I would like this work is soon told: {clause}.",
        "My reason for wanting this work is that {clause}.",
        plainly=["I want this job because {clause}."],
    ),
    voiced(
        # "Is" before one thing or many: what draws me is one.
        "What draws me to {employer} is {noun}.",
        "What I like about {employer} is {noun}.",
        "What draws me to this work is {noun}.",
        formal=["What draws me to the role is {noun}."],
        plainly=["I want this job because of {noun}."],
    ),
)
# Where the reason begins with "it" or "this", which is the work, or with me.
_FOR_ITSELF: Final = voiced(
    "I would very much like to do this work, because {clause}.",
    "I would be glad to do this work, because {clause}.",
    "I want to do this work because {clause}.",
    "My reason for wanting this work is that {clause}.",
    plainly=["I want this job because {clause}."],
)
# "A festival that pays its young artists" is a sort of house, not something to like in it.
_OF_A_SORT: Final = ways(
    "What draws me to this work is {noun}.",
    "What draws me to {employer} is {noun}.",
    "What draws me to the role is {noun}.",
)
_DIFFERENCE: Final = (
    voiced(
        "In the role, I would {base}.",
        "At {employer}, I would {base}.",
        "Given the chance, I would {base}.",
        "If I joined you, I would {base}.",
        "One thing that I would do in the role is to {base}.",
        "I have one thing in mind for the role: to {base}.",
        formal=["If I were appointed, I would {base}."],
        warm=["I would like to {base}.", "If I came to {employer}, I would like to {base}."],
        plainly=["In the job, I would {base}.", "If I got the job, I would {base}."],
    ),
    ways(
        "What I would bring to {employer} is {noun}.",
        "What I would start with in the role is {noun}.",
    ),
    ways(
        "Where I would begin: {topic}.",
        "One thing that I have in mind for the role: {topic}.",
        "I would start with one thing: {topic}.",
    ),
)
_FURTHER_REASON: Final = (
    ways("Another reason is that {clause}.", "I would also like this work because {clause}."),
    ways("I also like {noun}.", "Another thing that draws me is {noun}."),
)
_FURTHER_DIFFERENCE: Final = (
    ways("I would also {base}.", "Beyond that, I would {base}."),
    ways(
        "I would also bring {noun}.",
    ),
)
_MEETING_A_WISH: Final = ways(
    "With that in mind, I would {base}.",
    "In the role, I would therefore {base}.",
    "To that end, I would {base}.",
)
_BESIDE_A_POINT: Final = ways(
    "With that in mind, I would {base}.",
)


def say_reason(telling: Telling, reason: Phrased, *, is_first: bool = True) -> tuple[Sentence, ...]:
    """Why the candidate wants the job; a second reason as one more.

    A wish is its own reason: "I want to put down roots with a firm that I can be proud of."
    """
    if _WISH.match(reason.clause or ""):
        return plain([reason.clause or ""], reason.note.path)
    groups: Groups = _REASON if is_first else _FURTHER_REASON
    if is_first and _OF_THE_WORK.match(reason.clause or ""):
        groups = (_FOR_ITSELF, *_REASON)
    if is_first and _INDEFINITE.match(reason.noun or ""):
        groups = (_OF_A_SORT,)
    return telling.phrase(groups, reason)


def say_difference(
    telling: Telling, meant: Phrased, *, meets: Act | None = None, is_first: bool = True
) -> tuple[Sentence, ...]:
    """What the candidate would do in the role; a second intention as one more.

    ``meets`` is what the reader did in what was said just before, where the two speak of
    the same: an intention follows from a wish; beside any other point it only stands.
    """
    groups: Groups = _DIFFERENCE if is_first else _FURTHER_DIFFERENCE
    if meets is not None:
        first = _MEETING_A_WISH if meets in {Act.WANTED, Act.PLANNED} else _BESIDE_A_POINT
        groups = (first, *_DIFFERENCE)
    return telling.phrase(groups, meant)
