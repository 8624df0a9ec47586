"""Why the job, and what difference I would make: beside the reader's wish where it meets one."""

from __future__ import annotations

from typing import Final

from sincerely.core.letters.letter import Sentence
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.thanks.telling import Groups, Telling
from sincerely.core.letters.writer import voiced, ways

__all__ = ["say_difference", "say_reason"]

_REASON: Final = (
    voiced(
        "I would like to do this work because {clause}.",
        "What draws me to {employer} is that {clause}.",
        "Part of why I want the role is that {clause}.",
        "If you asked me why {employer}, I would say that {clause}.",
        "My interest in the role comes down to this: {clause}.",
        "I have a plain reason to want this work: {clause}.",
        formal=["My reason for seeking the role is that {clause}."],
        warm=["What draws me to the role is that {clause}."],
        plainly=["I want this job because {clause}."],
    ),
    voiced(
        # No "is" beside the thing: it may be one or many, the house's or in it.
        "I am drawn to {employer} by {noun}.",
        "If you asked me why {employer}, I would name {noun}.",
        "My interest in the role begins with {noun}.",
        "For me, much of the role's appeal lies in {noun}.",
        formal=["My interest in the role comes from {noun}."],
        plainly=["I want this job because of {noun}."],
    ),
)
_DIFFERENCE: Final = (
    voiced(
        "In the role, I would {base}.",
        "At {employer}, I would {base}.",
        "Given the chance, I would {base}.",
        "One thing that I would do in the role is to {base}.",
        "Were the role mine, I would {base}.",
        "My intention, should I come to {employer}, is to {base}.",
        "I have one thing in mind for the role: to {base}.",
        formal=["Were I appointed, I would {base}.", "If appointed, I would {base}."],
        warm=["If I joined you, I would {base}.", "If I came to {employer}, I would {base}."],
        plainly=["In the job, I would {base}.", "If I got the job, I would {base}."],
    ),
    ways(
        "What I would bring to {employer} is {noun}.",
        "What I would start with in the role is {noun}.",
    ),
    ways(
        "Where I would begin: {topic}.",
        "One thing that I have in mind for the role: {topic}.",
        "My first step at {employer} would be this: {topic}.",
        "I would start with one thing: {topic}.",
    ),
)
_FURTHER_REASON: Final = (
    ways("I would also like this work because {clause}.", "Another reason is that {clause}."),
    ways("I am also drawn to the role by {noun}.", "A further reason lies in {noun}."),
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
    """Why the candidate wants the job; a second reason as one more."""
    return telling.phrase(_REASON if is_first else _FURTHER_REASON, reason)


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
