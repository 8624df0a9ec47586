"""A wait drawn as a line of days: what was, today, what is promised, what comes next.

Pure: days in, places out. The drawing is 340 units wide; the template only copies numbers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from django.utils.translation import gettext

from sincerely.core.debrief import Debrief
from sincerely.web.reading import short_day

__all__ = ["Day", "Days", "days_of"]

_WIDTH: Final = 340
_EDGE: Final = 6
_LETTER: Final = 5.6  # the usual width of a letter at 11 units, with room to spare
_GAP: Final = 8
_BELOW: Final = 44
_ABOVE: Final = 10


@dataclass(frozen=True, slots=True)
class Day:
    """One day on the line: its place from the left, and where its words stand.

    ``is_past`` fills the dot, ``is_today`` rings it.
    """

    at: int
    words: str
    words_at: int
    words_down: int
    is_past: bool
    is_today: bool


@dataclass(frozen=True, slots=True)
class Days:
    """The line: its days from left to right, where today is, and the whole in words."""

    days: tuple[Day, ...]
    today_at: int
    end_at: int
    told: str


def days_of(debrief: Debrief, today: date, until: date) -> Days | None:
    """Return the line of a wait that ends on ``until``; ``None`` where nothing came before it."""
    named = _named(debrief, today, until)
    first, last = named[0][0], named[-1][0]
    if first >= today or last <= today:
        return None
    whole = (last - first).days
    places = [_EDGE + round((day - first).days / whole * (_WIDTH - 2 * _EDGE)) for day, _ in named]
    days = _placed(named, places, today)
    told = ", ".join(f"{short_day(day)} {words}".strip() for day, words in named)
    return Days(days, next(one.at for one in days if one.is_today), places[-1], told)


def _named(debrief: Debrief, today: date, until: date) -> list[tuple[date, str]]:
    """Return each day once, in order, with its words: of two on one day, the later row."""
    interview = debrief.interview
    rows = (
        *((one.date, "") for one in debrief.sent),
        (interview.date, ""),
        (interview.decision_by, gettext("they decide")),
        (until, ""),
        (today, gettext("today")),
    )
    found = {day: words for day, words in rows if day is not None and day <= max(until, today)}
    return sorted(found.items())


def _placed(
    named: Sequence[tuple[date, str]], places: Sequence[int], today: date
) -> tuple[Day, ...]:
    """Return the days with their words below the line, or above it where there is no room.

    The first, today and the last are told first; another whose words fit nowhere has none.
    """
    rows: dict[int, list[tuple[float, float]]] = {_BELOW: [], _ABOVE: []}
    found: dict[int, Day] = {}
    order = sorted(range(len(named)), key=lambda n: (not _is_kept(n, named, today), n))
    for number in order:
        day, words = named[number]
        words = words or short_day(day)
        half = len(words) * _LETTER / 2
        middle = min(max(places[number], half), _WIDTH - half)
        down = next((row for row in rows if _is_free(rows[row], middle, half)), 0)
        if down:
            rows[down].append((middle - half, middle + half))
        found[number] = Day(
            places[number],
            words if down else "",
            round(middle),
            down,
            day < today,
            day == today,
        )
    return tuple(found[number] for number in range(len(named)))


def _is_kept(number: int, named: Sequence[tuple[date, str]], today: date) -> bool:
    return number in {0, len(named) - 1} or named[number][0] == today


def _is_free(taken: Sequence[tuple[float, float]], middle: float, half: float) -> bool:
    return all(middle + half + _GAP <= start or middle - half - _GAP >= end for start, end in taken)
