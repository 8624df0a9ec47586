"""From pieces to a letter: what stands where, and what must go when it grows too long.

A *piece* is one thing that a letter may say, in whole sentences. Every piece has a place
in the letter and a rank: rank 0 is always said; of the others the lowest rank comes in
first, as long as the letter stays inside its length.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from sincerely.core.letters.letter import Paragraph, Sentence, words_in

__all__ = ["Length", "Part", "Piece", "fit", "paragraphs"]


class Part(IntEnum):
    """Where a piece stands: the order of the letter."""

    THANKS = 1
    POINT = 2
    EVIDENCE = 3
    UNSAID = 4
    CONCERN = 5
    CORRECTION = 6
    REASON = 7
    DIFFERENCE = 8
    PROMISE = 9
    NEXT = 10


_MOST_PARAGRAPHS = 4
_PARAGRAPH_OF = {
    Part.THANKS: 1,
    Part.POINT: 1,
    Part.EVIDENCE: 2,
    Part.UNSAID: 2,
    Part.CONCERN: 3,
    Part.CORRECTION: 3,
    Part.REASON: 4,
    Part.DIFFERENCE: 4,
    Part.PROMISE: 5,
    Part.NEXT: 5,
}


@dataclass(frozen=True, slots=True)
class Length:
    """How many words a body should have: ``fewest`` to ``most``, about ``aim``; never ``cap``."""

    fewest: int
    aim: int
    most: int
    cap: int


@dataclass(frozen=True, slots=True)
class Piece:
    """One thing that a letter may say."""

    part: Part
    rank: int
    sentences: tuple[Sentence, ...]
    order: int = 0

    @property
    def words(self) -> int:
        """How many words it adds."""
        return sum(words_in(sentence.text) for sentence in self.sentences)

    @property
    def sources(self) -> tuple[str, ...]:
        """The notes that it uses."""
        return tuple(dict.fromkeys(path for one in self.sentences for path in one.sources))


def fit(pieces: Iterable[Piece], length: Length) -> tuple[Piece, ...]:
    """Return the pieces that the letter says, in its order.

    Every piece of rank 0 is in, unless the letter would pass ``cap``: then the last of
    them give way, the thanks and the next step never. Others come in by rank while the
    letter stays within ``aim``; below ``fewest``, within ``most``.
    """
    by_rank = sorted((one for one in pieces if one.sentences), key=lambda one: (one.rank, one.part))
    said: list[Piece] = []
    total = 0
    for piece in by_rank:
        limit = length.cap if piece.rank == 0 else _limit(total, length)
        if total + piece.words <= limit or piece.part in {Part.THANKS, Part.NEXT}:
            said.append(piece)
            total += piece.words
    return tuple(sorted(said, key=lambda one: (one.part, one.order)))


def _limit(total: int, length: Length) -> int:
    return length.most if total < length.fewest else length.aim


def paragraphs(said: Sequence[Piece]) -> tuple[Paragraph, ...]:
    """Return the pieces as paragraphs, four at most: the shortest neighbours join."""
    blocks: list[list[Sentence]] = []
    last = 0
    for piece in said:
        number = _PARAGRAPH_OF[piece.part]
        if number == last:
            blocks[-1].extend(piece.sentences)
        else:
            blocks.append(list(piece.sentences))
        last = number
    while len(blocks) > _MOST_PARAGRAPHS:
        pairs = range(len(blocks) - 1)
        first = min(pairs, key=lambda i: _words(blocks[i]) + _words(blocks[i + 1]))
        blocks[first : first + 2] = [blocks[first] + blocks[first + 1]]
    return tuple(Paragraph(tuple(block)) for block in blocks)


def _words(block: Sequence[Sentence]) -> int:
    return sum(words_in(sentence.text) for sentence in block)
