"""Thanks tied to what one reader did or said: sentences that suit any kind of letter."""

from __future__ import annotations

from typing import Final

from sincerely.core.letters.letter import Sentence
from sincerely.core.letters.occasion import day_words
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.writer import Bank, Writer, cite

__all__ = ["gratitude", "thanked_for", "thankable"]

_ORDER: Final = {
    act: number
    for number, act in enumerate(
        (
            Act.KINDNESS,
            Act.SHARED,
            Act.OFFERED,
            Act.PLANNED,
            Act.WANTED,
            Act.TOPIC,
            Act.STATED,
            Act.ASKED,
        )
    )
}
"""What is most worth thanking for, first: what was done for me, then what was said."""

_FIRST: Final = Bank(
    1,
    (
        "Thank you for {thanks}.",
        "I am grateful to you for {thanks}.",
        "My thanks, first of all, for {thanks}.",
        "Please accept my thanks for {thanks}.",
        "I thank you for {thanks}.",
    ),
)
_NEXT: Final = Bank(
    2,
    (
        "Thank you, too, for {thanks}.",
        "I am grateful as well for {thanks}.",
        "My thanks also for {thanks}.",
        "I appreciated your {thanks} as well.",
        "I thank you also for {thanks}.",
    ),
)
_OFFER: Final = Bank(
    3,
    (
        "Thank you for {thanks}; it was generous, and I take nothing for granted.",
        "It was generous of you to think of {thanks}, and I will understand if that has passed.",
        "I am grateful to you for {thanks}, whatever you now think best.",
        "I appreciated the kindness of {thanks}, and leave it in your hands.",
        "I thank you for {thanks}, and will quite understand if the moment has gone.",
    ),
)
_HOPE: Final = Bank(
    4,
    (
        "I hope that you find {wish}.",
        "May you find {wish}.",
        "You told me that you want {wish}, and I hope that you find it.",
        "My hope for you is {wish}.",
        "I would like to think that you will have {wish}.",
    ),
)
_HOPE_TO: Final = Bank(
    4,
    (
        "I hope that you will be able {wish}.",
        "You told me that you mean {wish}, and I wish you well in it.",
        "I wish you well as you set out {wish}.",
        "Your plan {wish} has my good wishes.",
        "I hope that the plan {wish} goes well.",
    ),
)
