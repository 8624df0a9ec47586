"""From pieces to a letter: what stands where, and what must go when it grows too long.

A *piece* is one thing that a letter may say, in whole sentences. Every piece has a place
in the letter and a rank: rank 0 is always said; of the others the lowest rank comes in
first, as long as the letter stays inside its length.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.letters.letter import Paragraph, Sentence, words_in

__all__ = [
    "COURTESY",
    "FILLING",
    "ORDERS",
    "Length",
    "Order",
    "Part",
    "Piece",
    "fit",
    "paragraphs",
    "words_of",
]

FILLING: Final = 50
"""From this rank on, a piece is said only in a letter that is still too short."""

COURTESY: Final = 90
"""From this rank on, only in one that is hardly a letter yet."""

_FOREMOST: Final = 3  # the first fact, what was left unsaid, the second point, why, what difference


class Part(IntEnum):
    """Where a piece stands: the usual order of the letter."""

    THANKS = 1
    POINT = 2
    BACKGROUND = 3  # a post held
    MET = 4  # a point that a fact answers
    EVIDENCE = 5
    CONCERN = 6
    CORRECTION = 7
    WISH = 8  # what the reader wants, met by what I would do
    REASON = 9
    DIFFERENCE = 10
    COURTESY = 11
    PROMISE = 12
    NEXT = 13


_MOST_PARAGRAPHS: Final = 4

Order = tuple[tuple[Part, ...], ...]
"""Which parts stand together in a paragraph, and the paragraphs in their order."""

_OPENING: Final = (Part.THANKS, Part.POINT)
_FACTS: Final = (Part.BACKGROUND, Part.MET, Part.EVIDENCE)
_DOUBTS: Final = (Part.CONCERN, Part.CORRECTION)
_INTENT: Final = (Part.WISH, Part.REASON, Part.DIFFERENCE, Part.COURTESY)
_ENDING: Final = (Part.PROMISE, Part.NEXT)
ORDERS: Final[tuple[Order, ...]] = (
    (_OPENING, _FACTS, _DOUBTS, _INTENT, _ENDING),
    (_OPENING, _DOUBTS, _FACTS, _INTENT, _ENDING),
    (_OPENING, _INTENT, _FACTS, _DOUBTS, _ENDING),
)
"""The usual order first; letters of one panel that readers compare are not all built alike."""

_JOINS: Final = (
    (_OPENING, (_FACTS, _INTENT)),
    (_FACTS, (_INTENT, _OPENING)),
    (_INTENT, (_ENDING, _OPENING, _FACTS)),
)
"""A paragraph of one sentence, and those that it may join if they are next to it, the likeliest first."""


@dataclass(frozen=True, slots=True)
class Length:
    """How many words a body should have: ``fewest`` to ``most``, about ``aim``; never ``cap``.

    Under ``least`` it is hardly a letter.
    """

    fewest: int
    aim: int
    most: int
    cap: int
    least: int = 55


@dataclass(frozen=True, slots=True)
class Piece:
    """One thing that a letter may say.

    ``say`` words it; what it gives may depend on what the letter has said before.
    ``point`` is the point that it tells, where it tells nothing else. Of the pieces of one
    ``sort`` a letter says a single one: "" is no sort.
    """

    part: Part
    rank: int
    say: Callable[[], tuple[Sentence, ...]]
    order: int = 0
    point: Note | None = None
    sort: str = ""


def words_of(sentences: Iterable[Sentence]) -> int:
    """How many words the sentences have together."""
    return sum(words_in(sentence.text) for sentence in sentences)


def fit(pieces: Iterable[Piece], length: Length, order: Order = ORDERS[0]) -> tuple[Piece, ...]:
    """Return the pieces that the letter says, as ``order`` has it.

    Every piece of rank 0 is in, unless the letter would pass ``cap``: then the last of
    them give way, the thanks and the next step never. Others come in by rank while the
    letter stays within ``aim``; the foremost, and any below ``fewest``, within ``most``.
    Of one sort there is a single piece.
    """
    said: list[Piece] = []
    total = 0
    sorts: set[str] = set()
    for piece in sorted(pieces, key=lambda one: (one.rank, one.part, one.order)):
        words = 0 if piece.sort in sorts else words_of(piece.say())
        is_fixed = piece.part in {Part.THANKS, Part.NEXT} and piece.rank == 0
        if words and (is_fixed or total + words <= _limit(piece, total, length)):
            said.append(piece)
            total += words
            sorts |= {piece.sort} - {""}
    places = _places(order)
    return tuple(sorted(said, key=lambda one: (places[one.part], one.part, one.order)))


def _places(order: Order) -> dict[Part, int]:
    """The number of the paragraph that each part stands in."""
    return {part: place for place, parts in enumerate(order) for part in parts}


def _limit(piece: Piece, total: int, length: Length) -> int:
    """How long the letter may be with this piece in it."""
    if piece.rank == 0:
        return length.cap
    if piece.rank >= COURTESY:
        return length.most if total < length.least else 0
    if piece.rank >= FILLING:
        return length.most if total < length.fewest else 0
    if piece.rank <= _FOREMOST or total < length.fewest:
        return length.most
    return length.aim


def paragraphs(
    said: Iterable[tuple[Part, Sequence[Sentence]]], order: Order = ORDERS[0]
) -> tuple[Paragraph, ...]:
    """Return what is said as paragraphs, four at most.

    No sentence stands alone where it has a neighbour by sense: thanks join what follows
    from them, a lone fact joins the intention or the points, a lone intention the ending.
    Of five, the last two join, or the first two if these are shorter and speak of the same.
    """
    places, opening = _places(order), order.index(_OPENING)
    blocks: dict[int, list[Sentence]] = {}
    for part, sentences in said:
        if part is Part.WISH and list(blocks) == [opening]:
            blocks[opening].extend(sentences)
        elif sentences:
            blocks.setdefault(places[part], []).extend(sentences)
    for lone, neighbours in _JOINS:
        place = order.index(lone)
        near = next((n for n in map(order.index, neighbours) if _touch(place, n, blocks)), None)
        if near is not None and len(blocks[place]) == 1:
            first, second = sorted((place, near))
            blocks[near] = blocks[first] + blocks[second]
            del blocks[place]
    there = sorted(blocks)
    ready = [blocks[place] for place in there]
    if len(ready) > _MOST_PARAGRAPHS:
        is_shorter = words_of(ready[0] + ready[1]) < words_of(ready[-2] + ready[-1])
        first = 0 if is_shorter and order[there[1]] is not _DOUBTS else -2
        ready[first : first + 2 or None] = [ready[first] + ready[first + 1]]
    return tuple(Paragraph(tuple(block)) for block in ready)


def _touch(one: int, two: int, blocks: Mapping[int, object]) -> bool:
    """Whether two paragraphs are both there with none between them."""
    between = range(min(one, two) + 1, max(one, two))
    return one in blocks and two in blocks and not any(place in blocks for place in between)
