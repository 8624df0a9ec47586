"""The values of a plan: what one letter says, and what its facts speak to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from sincerely.core.debrief import Concern, Conversation, Correction, Note
from sincerely.core.letters.letter import LeftOut

__all__ = ["Fact", "LetterPlan", "Likeness"]


class Likeness(Protocol):
    """How near two short texts are in meaning."""

    def scores(self, queries: Sequence[str], candidates: Sequence[str]) -> list[list[float]]:
        """A row a query, a number a candidate, each from 0 (nothing shared) to 1 (the same)."""
        ...


@dataclass(frozen=True, slots=True)
class Fact:
    """An accomplishment (or an unsaid thing) and the notes that it speaks to.

    ``answers`` is the point or worry of this conversation that it fits, ``criterion``
    the criterion that it is evidence for; either may be ``None``, not both unless the
    fact was left unsaid. ``named_by`` is the unsaid note that asked for this
    accomplishment by naming it ("the 140 overdue deviations"); its path belongs to the
    sources of the sentence too. ``is_post`` is a post held, not a deed done.
    """

    note: Note
    answers: Note | None
    criterion: Note | None
    is_unsaid: bool = False
    named_by: Note | None = None
    is_post: bool = False


@dataclass(frozen=True, slots=True)
class LetterPlan:
    """What one conversation's letter says, most important first in every tuple.

    ``points[0]`` is the point that the letter opens on. ``spare_points`` and
    ``spare_facts`` may be added to a letter that is too short, in their order; the last
    of ``points`` and ``facts`` are the first to go from one that is too long. No spare
    fact stands in two plans of a panel, so that any of them may be used. ``left_out``
    accounts for every note of the debrief which this letter could have held and does
    not hold as planned, the spare ones too; after lengthening or cutting, call
    ``account_for`` with the paths used and ``because``, the reasons by path that are this
    panel's own ("told to Ingrid Solheim"). ``whys`` and ``differences`` are all the reasons
    and intentions that this reader may hear, though another letter tells them too.
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
    spare_points: tuple[Note, ...] = ()
    spare_facts: tuple[Fact, ...] = ()
    because: Mapping[str, str] = field(default_factory=dict)
    whys: tuple[Note, ...] = ()
    differences: tuple[Note, ...] = ()

    @property
    def paths(self) -> frozenset[str]:
        """The paths of every note that the letter says."""
        notes = [*self.points, *self.promised]
        notes += [fact.note for fact in self.facts]
        notes += [fact.named_by for fact in self.facts if fact.named_by]
        notes += [note for c in self.concerns for note in (c.worry, c.answer) if note]
        notes += [note for c in self.corrections for note in (c.said, c.fact)]
        notes += [note for note in (self.why, self.difference) if note]
        return frozenset(note.path for note in notes)
