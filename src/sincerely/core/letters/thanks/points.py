"""What the reader said, given back: the first point, and those after it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from sincerely.core.debrief import Conversation, Note
from sincerely.core.letters.gratitude import names_reader
from sincerely.core.letters.letter import Sentence, words_in
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.terms import read_terms
from sincerely.core.letters.thanks.ranks import Rank
from sincerely.core.letters.thanks.telling import Groups, Telling, is_told, joined
from sincerely.core.letters.wording import Blank, finished
from sincerely.core.letters.writer import Writer, voiced, ways

__all__ = ["is_slight", "parts_of", "rank_of_point", "say_point"]

_LONGEST_PAIR: Final = 24

_FIRST: Final = (
    voiced(
        "I was interested to hear that {clause}.",
        "I was interested to hear from you that {clause}.",
        "I have been thinking about what you told me: {clause}.",
        "I have thought since about what you said: {clause}.",
        formal=["I was interested to learn that {clause}."],
        plainly=["You told me that {clause}.", "You said that {clause}."],
    ),
    voiced(
        "I was interested to hear that you want {wish}.",
        "You told me that you want {wish}, and I have thought about it since.",
        "I have kept in mind that you want {wish}.",
        plainly=["You want {wish}."],
    ),
    ways(
        "You asked {question}.",
        "You wanted to know {question}.",
        "You asked me {question}.",
        "When we {met}, you asked {question}.",
    ),
    ways(
        "I was interested to hear about {matter}.",
        "It was useful to hear about {matter}.",
        "I have been thinking about what you told me of {matter}.",
    ),
    ways(
        "I have kept in mind that {clause}.",
        "I took from our conversation that {clause}.",
        "You told me that {clause}.",
        "You said that {clause}.",
    ),
    # For panels that use up the others.
    joined(
        (
            "You told me",
            "You said",
            "You mentioned",
            "I remember your telling me",
            "When we {met}, you told me",
            "In our conversation, you said",
            "From our conversation, I remember",
        ),
        (" that {clause}.", " that {clause}, and I have thought about it since."),
    ),
    joined(
        (
            "You told me",
            "You said",
            "You mentioned",
            "I have kept in mind",
            "When we {met}, you told me",
            "In our conversation, you said",
            "From our conversation, I remember",
        ),
        (" that you want {wish}.", " that you want {wish}, and I have thought about it since."),
    ),
)
# Where something of the candidate's own follows that meets it.
_MET: Final = (
    voiced(
        "You told me that {clause}.",
        "You said that {clause}.",
        "You mentioned that {clause}.",
        "As you told me, {clause}.",
        "When we spoke, you said that {clause}.",
    ),
    voiced(
        "You want {wish}.",
        "You told me that you want {wish}.",
        "You said that you want {wish}.",
    ),
    ways(
        "You asked {question}.",
        "You wanted to know {question}.",
        "You asked me {question}.",
        "When we {met}, you asked {question}.",
    ),
    ways("We talked about {matter}.", "We spoke of {matter}.", "You told me about {matter}."),
)
_FURTHER: Final = (
    ways(
        "I was also interested to hear that {clause}.",
        "You also told me that {clause}.",
        "You mentioned, too, that {clause}.",
        "I have also kept in mind that {clause}.",
        "You also said that {clause}.",
    ),
    ways(
        "You want {wish}.",
        "You told me, too, that you want {wish}.",
        "You also said that you want {wish}.",
    ),
    ways("You also asked {question}."),
    ways("I was also interested to hear about {matter}.", "We also talked about {matter}."),
)
_TWO: Final = (
    voiced(
        "I was interested to hear that {clause} and that {second}.",
        "You told me that {clause} and that {second}.",
        "When we spoke, you said that {clause} and that {second}.",
        formal=["I was interested to learn that {clause} and that {second}."],
        plainly=["You said that {clause} and that {second}."],
    ),
    ways(
        "You said that {clause} and that {second}.",
        "I took from our conversation that {clause} and that {second}.",
    ),
)
_TWO_FURTHER: Final = (
    ways(
        "You also told me that {clause} and that {second}.",
        "You also said that {clause} and that {second}.",
    ),
)
_TWO_LONGER: Final = (
    ways(
        "I was interested to hear that {clause}, and that {second}.",
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
    return tuple(
        replace(part, act=Act.SHARED, sentences=(finished(part.clause or ""),))
        if names_reader(part, reader)
        else part
        for part in parts
    )


def is_slight(parts: Sequence[Phrased]) -> bool:
    """Whether a point says nothing by itself: a matter named, a question asked."""
    return all(part.act in {Act.TOPIC, Act.ASKED} for part in parts)


def rank_of_point(order: int, parts: Sequence[Phrased]) -> Rank:
    """The rank of the point that comes at ``order`` of those that nothing of mine meets.

    Two are told, and what the two of us did or found together; a third reads like the minutes
    of the meeting, and comes only into a letter that is too short.
    """
    if order == 0:
        return Rank.ALWAYS
    if is_slight(parts):
        return Rank.SLIGHT_POINT
    is_ours = any(part.act is Act.SHARED for part in parts)
    return Rank.NEXT_POINT if order == 1 or is_ours else Rank.LATER_POINT


def say_point(
    telling: Telling,
    note: Note,
    parts: Mapping[Note, tuple[Phrased, ...]],
    *,
    is_met: bool = False,
) -> tuple[Sentence, ...]:
    """One point in all its parts; nothing where it has been said with the one before.

    A point that is ``met`` leads to what I have done or would do; any other is told as what
    the talk left me with. Two short statements of one reader are one sentence, where they
    are parts of one note, or points that follow one another and speak of the same.
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
    if coming and len(own) == len(parts[coming]) == 1 and _are_of_one(note, coming):
        both = _two_in_one(telling, own[0], parts[coming][0], is_first=is_first)
        if both:
            telling.ahead.add(coming)
            return both
    sentences: list[Sentence] = []
    for number, part in enumerate(own):
        sentences.extend(
            telling.phrase(_ways_for(is_first=is_first and number == 0, is_met=is_met), part)
        )
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


def _ways_for(*, is_first: bool, is_met: bool) -> Groups:
    if not is_first:
        return _FURTHER
    return _MET if is_met else _FIRST


def _are_of_one(note: Note, other: Note) -> bool:
    """Whether two points speak of the same: what has no bearing on it is not yoked to it."""
    return not read_terms(note.text).stems.isdisjoint(read_terms(other.text).stems)
