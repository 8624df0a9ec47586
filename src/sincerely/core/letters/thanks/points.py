"""What the reader said, given back: the first point, and those after it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from sincerely.core.debrief import Conversation, Note
from sincerely.core.letters.letter import Sentence, words_in
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.thanks.telling import Groups, Telling, is_told
from sincerely.core.letters.wording import Blank, finished
from sincerely.core.letters.writer import Writer, voiced, ways
from sincerely.core.people import parse_name

__all__ = ["parts_of", "say_point"]

_LONGEST_PAIR: Final = 24
_HEAD: Final = 2  # words in which a clause names who said it: "Ivo said", "Judge Ruiz wants"

_FIRST: Final = (
    voiced(
        "You told me that {clause}.",
        "You said that {clause}.",
        "You mentioned that {clause}.",
        "As you told me, {clause}.",
        "When we spoke, you said that {clause}.",
        "I learned from you that {clause}.",
        "You explained that {clause}.",
        formal=[
            "In our conversation, you mentioned that {clause}.",
            "You were good enough to tell me that {clause}.",
        ],
    ),
    voiced(
        "You told me that you want {wish}.",
        "You said that you want {wish}.",
        "When we spoke, you said that you want {wish}.",
        formal=["In our conversation, you said that you want {wish}."],
        plainly=["You want {wish}."],
    ),
    ways(
        "You asked {question}.",
        "You wanted to know {question}.",
        "You asked me {question}.",
        "When we {met}, you asked {question}.",
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
        "You want {wish}.",
    ),
)
_FURTHER: Final = (
    ways(
        "You also told me that {clause}.",
        "You added that {clause}.",
        "You pointed out that {clause}.",
        "From you I learned, too, that {clause}.",
        "You also said that {clause}.",
        "You mentioned, too, that {clause}.",
    ),
    ways(
        "You want {wish}.",
        "You told me, too, that you want {wish}.",
        "You said, too, that you want {wish}.",
    ),
    ways("You also asked {question}.", "And you asked {question}.", "You asked, too, {question}."),
    ways("We also talked about {matter}.", "We touched on {matter}, too."),
)
_TWO: Final = (
    voiced(
        "You told me that {clause} and that {second}.",
        "I learned from you that {clause} and that {second}.",
        "You explained that {clause} and that {second}.",
        "You said that {clause} and that {second}.",
        "When we spoke, you said that {clause} and that {second}.",
        formal=[
            "In our conversation, you mentioned that {clause} and that {second}.",
            "You were good enough to tell me that {clause} and that {second}.",
        ],
    ),
    ways(
        "I came away knowing that {clause} and that {second}.",
        "In our conversation, you said that {clause} and that {second}.",
    ),
)
_TWO_FURTHER: Final = (
    ways(
        "You added that {clause} and that {second}.",
        "You also told me that {clause} and that {second}.",
        "You also said that {clause} and that {second}.",
    ),
)
_TWO_LONGER: Final = (
    ways(
        "You told me that {clause}, and that {second}.",
        "You said that {clause}, and that {second}.",
        "You mentioned that {clause}, and that {second}.",
    ),
)


def parts_of(writer: Writer, note: Note, reader: Conversation) -> tuple[Phrased, ...]:
    """What a point becomes; of several readers, what one told is said under their name.

    "Dot said that the glue is slow" and "Ernesto wants a bench" are no news that the readers
    told: they stand as they are, as what all of us know.
    """
    parts = [part for part in writer.desk.phraser.point(note, reader) if part.sentences]
    if len(reader.interviewers) < 2:
        return tuple(parts)
    met = [parse_name(person.name) for person in reader.interviewers]
    names = {name for one in met for name in (one.given, one.family) if name}
    return tuple(
        replace(part, act=Act.SHARED, sentences=(finished(part.clause or ""),))
        if names.intersection((part.clause or "").split()[:_HEAD])
        else part
        for part in parts
    )


def say_point(
    telling: Telling, note: Note, parts: Mapping[Note, tuple[Phrased, ...]]
) -> tuple[Sentence, ...]:
    """One point in all its parts; nothing where it has been said with the one before.

    Two short statements of one reader are one sentence, whether they are parts of one
    note or points that follow one another.
    """
    own = parts[note]
    is_first = not telling.points
    telling.points.append(note)
    if note in telling.ahead:
        return ()
    if len(own) == 2:
        both = _two_in_one(telling, own[0], own[1], is_first=is_first)
        if both:
            return both
    coming = telling.coming
    if coming and len(own) == len(parts[coming]) == 1:
        both = _two_in_one(telling, own[0], parts[coming][0], is_first=is_first)
        if both:
            telling.ahead.add(coming)
            return both
    sentences: list[Sentence] = []
    for number, part in enumerate(own):
        sentences.extend(telling.phrase(_FIRST if is_first and number == 0 else _FURTHER, part))
    return tuple(sentences)


def _two_in_one(
    telling: Telling, first: Phrased, second: Phrased, *, is_first: bool
) -> tuple[Sentence, ...]:
    if not (is_told(first) and is_told(second)):
        return ()
    one, two = (Blank(part.clause or "", (part.note.path,)) for part in (first, second))
    if words_in(f"{one.text} {two.text}") > _LONGEST_PAIR or ";" in one.text + two.text:
        return ()
    return telling.first_of(_pair(one.text, is_first=is_first), {"clause": one, "second": two})


def _pair(first: str, *, is_first: bool) -> Groups:
    """The ways to join two; a comma tells them apart where the first has an "and" in it."""
    if not is_first:
        return _TWO_FURTHER
    return _TWO_LONGER if " and " in first or "," in first else _TWO
