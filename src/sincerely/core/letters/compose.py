"""From pieces to a letter: what stands where, and what must go when it grows too long.

A *piece* is one thing that a letter may say, in whole sentences. Every piece has a place
in the letter and a rank: rank 0 is always said; of the others the lowest rank comes in
first, as long as the letter stays inside its length.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.letters.letter import Paragraph, Sentence, words_in

__all__ = ["COURTESY", "FILLING", "Length", "Part", "Piece", "fit", "paragraphs", "words_of"]

FILLING: Final = 50
"""From this rank on, a piece is said only in a letter that is still too short."""

COURTESY: Final = 90
"""From this rank on, only in one that is hardly a letter yet."""

_FOREMOST: Final = 1  # the first fact, and what was left unsaid


class Part(IntEnum):
    """Where a piece stands: the order of the letter."""

    THANKS = 1
    POINT = 2
    MET = 3  # a point that a fact answers
    EVIDENCE = 4
    CONCERN = 5
    CORRECTION = 6
    WISH = 7  # what the reader wants, met by what I would do
    REASON = 8
    DIFFERENCE = 9
    COURTESY = 10
    PROMISE = 11
    NEXT = 12


_MOST_PARAGRAPHS: Final = 4
_PARAGRAPH_OF: Final = {
    Part.THANKS: 1,
    Part.POINT: 1,
    Part.MET: 2,
    Part.EVIDENCE: 2,
    Part.CONCERN: 3,
    Part.CORRECTION: 3,
    Part.WISH: 4,
    Part.REASON: 4,
    Part.DIFFERENCE: 4,
    Part.COURTESY: 4,
    Part.PROMISE: 5,
    Part.NEXT: 5,
}


_OPENING: Final = _PARAGRAPH_OF[Part.THANKS]
_FACTS: Final = _PARAGRAPH_OF[Part.EVIDENCE]
_INTENT: Final = _PARAGRAPH_OF[Part.REASON]
_ENDING: Final = _PARAGRAPH_OF[Part.NEXT]
_JOINS: Final = (
    (_OPENING, (_FACTS,)),
    (_FACTS, (_OPENING, _INTENT)),
    (_INTENT, (_ENDING,)),
)
"""A paragraph of one sentence, and those that it may join, the likeliest first."""


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
    ``point`` is the point that it tells, where it tells nothing else.
    """

    part: Part
    rank: int
    say: Callable[[], tuple[Sentence, ...]]
    order: int = 0
    point: Note | None = None


def words_of(sentences: Iterable[Sentence]) -> int:
    """How many words the sentences have together."""
    return sum(words_in(sentence.text) for sentence in sentences)


def fit(pieces: Iterable[Piece], length: Length) -> tuple[Piece, ...]:
    """Return the pieces that the letter says, in its order.

    Every piece of rank 0 is in, unless the letter would pass ``cap``: then the last of
    them give way, the thanks and the next step never. Others come in by rank while the
    letter stays within ``aim``; the foremost, and any below ``fewest``, within ``most``.
    """
    said: list[Piece] = []
    total = 0
    for piece in sorted(pieces, key=lambda one: (one.rank, one.part, one.order)):
        words = words_of(piece.say())
        is_fixed = piece.part in {Part.THANKS, Part.NEXT} and piece.rank == 0
        if words and (is_fixed or total + words <= _limit(piece, total, length)):
            said.append(piece)
            total += words
    return tuple(sorted(said, key=lambda one: (one.part, one.order)))


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


def paragraphs(said: Iterable[tuple[Part, Sequence[Sentence]]]) -> tuple[Paragraph, ...]:
    """Return what is said as paragraphs, four at most.

    No sentence stands alone where it has a neighbour by sense: thanks join what follows
    from them, a lone fact joins the intention or the points, a lone intention the ending.
    Of five, the last two or the first two join, whichever are shorter.
    """
    blocks: dict[int, list[Sentence]] = {}
    for part, sentences in said:
        if part is Part.WISH and list(blocks) == [_OPENING]:
            blocks[_OPENING].extend(sentences)
        elif sentences:
            blocks.setdefault(_PARAGRAPH_OF[part], []).extend(sentences)
    for lone, neighbours in _JOINS:
        near = next((each for each in neighbours if each in blocks), None)
        if near and len(blocks.get(lone, ())) == 1:
            first, second = sorted((lone, near))
            blocks[near] = blocks[first] + blocks[second]
            del blocks[lone]
    ready = [blocks[place] for place in sorted(blocks)]
    if len(ready) > _MOST_PARAGRAPHS:
        first = 0 if words_of(ready[0] + ready[1]) < words_of(ready[-2] + ready[-1]) else -2
        ready[first : first + 2 or None] = [ready[first] + ready[first + 1]]
    return tuple(Paragraph(tuple(block)) for block in ready)
