"""What goes into whose letter: the panel solved as a whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from sincerely.core.debrief import Concern, Conversation, Correction, Debrief, Note
from sincerely.core.letters.letter import LeftOut

__all__ = ["Fact", "LetterPlan", "Likeness", "plan_panel"]


class Likeness(Protocol):
    """How near two short texts are in meaning."""

    def scores(self, queries: Sequence[str], candidates: Sequence[str]) -> list[list[float]]:
        """A row a query, a number a candidate, each from 0 (nothing shared) to 1 (the same)."""
        ...


@dataclass(frozen=True, slots=True)
class Fact:
    """An accomplishment (or an unsaid thing) and the notes that it speaks to.

    ``answers`` is the point or concern of this conversation that it fits, ``criterion``
    the criterion that it is evidence for; either may be ``None``, not both unless the
    fact was left unsaid.
    """

    note: Note
    answers: Note | None
    criterion: Note | None
    is_unsaid: bool = False


@dataclass(frozen=True, slots=True)
class LetterPlan:
    """What one conversation's letter says, most important first in every tuple.

    ``points[0]`` is the point that the letter opens on. ``left_out`` accounts for every
    note of the debrief that this letter could have held and does not.
    """

    conversation: Conversation
    points: tuple[Note, ...]
    facts: tuple[Fact, ...]
    concerns: tuple[Concern, ...]
    corrections: tuple[Correction, ...]
    promised: tuple[Note, ...]
    why: Note | None
    difference: Note | None
    left_out: tuple[LeftOut, ...]
    is_brief: bool = False


def plan_panel(debrief: Debrief, likeness: Likeness) -> tuple[LetterPlan, ...]:
    """One plan a conversation, in the debrief's order."""
    raise NotImplementedError
