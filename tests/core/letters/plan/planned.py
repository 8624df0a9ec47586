"""Plans of a panel, and what they hold, in the words of the notes."""

from __future__ import annotations

from typing import Any

from sincerely.adapters.english import english
from sincerely.adapters.meaning import WordMeaning
from sincerely.core.debrief import Debrief
from sincerely.core.letters.plan import LetterPlan, Likeness, plan_panel

__all__ = ["QUALITY", "WORDS", "facts", "plans", "points", "reasons"]

WORDS = WordMeaning()


def plans(notes: Debrief, likeness: Likeness = WORDS, **given: Any) -> tuple[LetterPlan, ...]:
    return plan_panel(notes, likeness, english(), **given)


def facts(plan: LetterPlan) -> list[str]:
    return [fact.note.text for fact in plan.facts]


def points(plan: LetterPlan) -> list[str]:
    return [note.text for note in plan.points]


def reasons(plan: LetterPlan) -> dict[str, str]:
    return {left.path: left.why for left in plan.left_out}


QUALITY = (
    "Director of Quality, Brannock, 2019-2026",
    "Closed 140 overdue deviations in nine months",
    "Hosted two FDA inspections with no observations",
    "Cut batch release from 31 days to 17",
)
