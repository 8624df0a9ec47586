"""What the client and the consultant asked for, named beside the fact that shows it.

A criterion is no fact that is spent: letters may name the same one in other words. One
without evidence is never named, nor one whose words make no sentence for certain.
"""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.letters.letter import Sentence
from sincerely.core.letters.phrasing.phrased import Phrased
from sincerely.core.letters.plan.competence import is_shown
from sincerely.core.letters.thanks.telling import Telling, forms_of
from sincerely.core.letters.wording import Way
from sincerely.core.letters.writer import Writer, ways

__all__ = ["name_criterion", "shown_by", "tie_to_criterion"]

_MOST: Final = 2  # a letter that goes through a list of them reads like one
# How long somebody did a thing shows little of how well.
_TENURE: Final = re.compile(r"I (?:am|was|have (?:been|spent|worked|served))\b")

_BEFORE: Final = ways(
    "You are looking for {noun}.",
    "The role asks for {noun}.",
    "You need {noun}.",
    "The role needs {noun}.",
    "One thing that the role asks for is {noun}.",
)
_BEFORE_TOO: Final = ways(
    "You are also looking for {noun}.",
    "The role asks, too, for {noun}.",
    "Then the role calls for {noun}.",
)
# Where the fact stands beside something else; no claim that the one proves the other.
_BEHIND: Final = ways(
    "I mention it because you are looking for {noun}.",
    "I mention it because the role asks for {noun}.",
    "I mention this because you need {noun}.",
)


def shown_by(writer: Writer, fact: Note) -> Phrased | None:
    """The criterion that the fact plainly shows, where a letter can name it; else nothing."""
    desk = writer.desk
    if _TENURE.match(desk.phraser.fact(fact).clause or ""):
        return None
    criteria = [note for note in desk.debrief.opportunity.criteria if writer.may_say(note)]
    if not criteria:
        return None
    rows = desk.likeness.scores([note.text for note in criteria], [fact.text])
    near = {note: row[0] for note, row in zip(criteria, rows, strict=True)}
    shown = [note for note in near if is_shown(note.text, fact.text, near[note])]
    named = [desk.phraser.criterion(note) for note in sorted(shown, key=lambda one: -near[one])]
    return next((one for one in named if one.noun), None)


def name_criterion(telling: Telling, wanted: Phrased) -> tuple[Sentence, ...]:
    """What the role asks for, before the fact that shows it."""
    return _named(telling, wanted, _BEFORE_TOO if telling.criteria else _BEFORE)


def tie_to_criterion(telling: Telling, wanted: Phrased) -> tuple[Sentence, ...]:
    """What the role asks for, right after a deed that shows it; nothing after anything else."""
    return _named(telling, wanted, _BEHIND) if telling.is_after_fact else ()


def _named(telling: Telling, wanted: Phrased, said_by: tuple[Way, ...]) -> tuple[Sentence, ...]:
    """The criterion in one of the ways, unless the letter names it already, or enough of them."""
    if wanted.note in telling.criteria or len(telling.criteria) >= _MOST:
        return ()
    telling.criteria.append(wanted.note)
    return telling.first_of([said_by], forms_of(wanted))
