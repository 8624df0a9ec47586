"""What the reader said, given back: the first point, and those after it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.letters.letter import Sentence, words_in
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.thanks.telling import Telling, forms_of
from sincerely.core.letters.wording import Way
from sincerely.core.letters.writer import ways

__all__ = ["say_point"]

_LONGEST_PAIR: Final = 24

_FIRST: Final = (
    ways(
        "You told me that {clause}.",
        "You said that {clause}.",
        "You mentioned that {clause}.",
        "As you told me, {clause}.",
        "When we spoke, you said that {clause}.",
    ),
    ways(
        "You want {wish}.",
        "You told me that you want {wish}.",
        "You said that you want {wish}.",
    ),
    ways(
        "You asked {question}.",
        "You wanted to know {question}.",
        "You asked me {question}.",
        "When we met, you asked {question}.",
    ),
    ways(
        "We talked about {matter}.", "We spoke of {matter}.", "Part of our talk was about {matter}."
    ),
    ways(
        "In our conversation, you said that {clause}.",
        "I have kept in mind that {clause}.",
        "I have thought since about what you told me: {clause}.",
        "I came away knowing that {clause}.",
    ),
    ways(
        "In our conversation, you said that you want {wish}.",
        "I have kept in mind that you want {wish}.",
        "I came away knowing that you want {wish}.",
        "When we spoke, you said that you want {wish}.",
    ),
)
_FURTHER: Final = (
    ways(
        "You also told me that {clause}.",
        "You added that {clause}.",
        "You also said that {clause}.",
        "You mentioned, too, that {clause}.",
    ),
    ways(
        "You also want {wish}.",
        "You told me, too, that you want {wish}.",
        "You said that you also want {wish}.",
    ),
    ways("You also asked {question}.", "And you asked {question}.", "You asked, too, {question}."),
    ways("We also talked about {matter}.", "We touched on {matter}, too."),
)
_TWO: Final = ways(
    "You told me that {clause} and that {second}.",
    "You said that {clause} and that {second}.",
    "You mentioned that {clause} and that {second}.",
)
_TWO_FURTHER: Final = ways(
    "You added that {clause} and that {second}.",
    "You also told me that {clause} and that {second}.",
    "You also said that {clause} and that {second}.",
)


def say_point(
    telling: Telling, note: Note, parts: Mapping[Note, tuple[Phrased, ...]]
) -> tuple[Sentence, ...]:
    """One point in all its parts; two short ones of a note are one sentence."""
    own = parts[note]
    is_first = not telling.points
    telling.points.append(note)
    if len(own) == 2:
        both = _two_in_one(telling, _TWO if is_first else _TWO_FURTHER, own[0], own[1])
        if both:
            return both
    sentences: list[Sentence] = []
    for number, part in enumerate(own):
        sentences.extend(telling.phrase(_FIRST if is_first and number == 0 else _FURTHER, part))
    return tuple(sentences)


def _two_in_one(
    telling: Telling, pair: Sequence[Way], first: Phrased, second: Phrased
) -> tuple[Sentence, ...]:
    clauses = [one.clause for one in (first, second) if one.act is Act.STATED]
    if len(clauses) < 2 or not all(clauses):
        return ()
    if words_in(" ".join(filter(None, clauses))) > _LONGEST_PAIR:
        return ()
    return telling.first_of([pair], forms_of(first) | {"second": forms_of(second)["clause"]})
