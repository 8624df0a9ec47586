"""The line of time of an opportunity: what has been, today, and what is to come."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from django.utils.translation import gettext

from sincerely.core.debrief import Debrief
from sincerely.core.waiting.patience import patience
from sincerely.days_off import holidays_of

__all__ = ["Mark", "line_of"]

_FIRST: Final = 1.5
_LAST: Final = 98.5
_EDGE: Final = 14.0
"""Words over a mark nearer to an end than this would stick out: they hold on to the mark."""
_APART: Final = 26.0
"""Labels nearer than this, in hundredths of the line, would run into one another."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One day on the line: ``place`` from 0 to 100; ``is_below`` says where its words stand."""

    day: date
    words: str
    place: float
    is_past: bool
    is_today: bool
    is_below: bool

    @property
    def anchor(self) -> str:
        """Where the words hold on to the mark, so that they stay within the line."""
        if self.place <= _EDGE:
            return "start"
        return "end" if self.place >= 100 - _EDGE else "middle"


def line_of(debrief: Debrief, today: date) -> list[Mark]:
    """Return the days that matter, the earliest first; empty where there is but one."""
    days: dict[date, list[str]] = {}
    for day, words in _days(debrief, today):
        days.setdefault(day, []).append(words)
    if len(days) < 2:
        return []
    first, last = min(days), max(days)
    span = (last - first).days
    marks: list[Mark] = []
    for day in sorted(days):
        place = _FIRST + (_LAST - _FIRST) * (day - first).days / span
        is_crowded = bool(marks) and place - marks[-1].place < _APART
        marks.append(
            Mark(
                day,
                ", ".join(days[day]),
                round(place, 1),
                is_past=day < today,
                is_today=day == today,
                is_below=is_crowded and not marks[-1].is_below,
            )
        )
    return marks


def _days(debrief: Debrief, today: date) -> Iterator[tuple[date, str]]:
    interview, outcome = debrief.interview, debrief.outcome
    if interview.date:
        yield interview.date, gettext("interview")
    yield today, gettext("today")
    if debrief.withdrawal is not None:
        return
    if outcome is not None:
        if outcome.answer_by:
            yield outcome.answer_by, gettext("your answer")
        return
    if interview.decision_by:
        yield interview.decision_by, gettext("they decide")
    names = tuple(person.name for person in debrief.interviewers())
    rest = patience(debrief, names, holidays_of(debrief))
    if rest is not None:
        yield rest.until, gettext("check in")
