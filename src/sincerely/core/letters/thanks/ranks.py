"""What comes into a thank-you first when there is room."""

from __future__ import annotations

from enum import IntEnum

from sincerely.core.letters.compose import COURTESY, FILLING

__all__ = ["Rank"]


class Rank(IntEnum):
    """The rank of a piece: the lower, the earlier. Of what has one rank, the order decides.

    ``SHARED_INTENT`` is why the job is wanted, as another letter tells it in other words.
    From ``LOOSE_FACT`` on, a piece comes in only while the letter is too short: news before
    what was said in another letter in other words, and this before what takes up again what
    this letter has said. ``COURTESY`` is for one that is hardly a letter.
    """

    ALWAYS = 0
    FIRST_FACT = 1
    NEXT_POINT = 2
    OWN_INTENT = 3
    FITTING_FACT = 4
    INTEREST = 5
    OFFER = 6
    POST = 7
    SHARED_INTENT = 8
    SPARE_FACT = 30
    LOOSE_FACT = FILLING
    LATER_POINT = FILLING + 1
    SPARE_POINT = FILLING + 2
    MORE_SPARE = FILLING + 5
    LOOSE_INTENT = FILLING + 10
    REPEATED = FILLING + 20
    SLIGHT_POINT = FILLING + 21
    MORE_FACTS = FILLING + 23
    LAST_WORD = FILLING + 24
    FURTHER = FILLING + 26
    DWELL = FILLING + 28
    OPINION = FILLING + 29
    READY = FILLING + 31
    ASK_MORE = FILLING + 32
    COURTESY = COURTESY
