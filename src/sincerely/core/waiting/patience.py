"""Until when to be patient: the earliest day for a check-in.

After Indeed, journalismjobs and careery.pro: a day or two after a promised date has
passed, a week after the interview where none was named, a week between two, and two at
most.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Final

from sincerely.core.debrief import Debrief
from sincerely.core.waiting.working_days import add_working_days, is_weekday

__all__ = ["MOST_CHECK_INS", "WHYS", "Patience", "patience", "sent_check_ins"]

MOST_CHECK_INS: Final = 2
_AFTER_PROMISE: Final = 2
_WITHOUT_PROMISE: Final = 5
_BETWEEN: Final = 5
_WHY_BETWEEN: Final = "a week should lie between two check-ins"
_WHY_PROMISED: Final = "the promised day should have passed by two working days"
_WHY_UNPROMISED: Final = "no day was promised, so a working week should pass after the interview"
WHYS: Final = (_WHY_BETWEEN, _WHY_PROMISED, _WHY_UNPROMISED)


@dataclass(frozen=True, slots=True)
class Patience:
    """The first day that is not too early, and why, as a clause.

    ``holidays`` are the public holidays, name by day, that made the wait longer; those of a
    weekend do not.
    """

    until: date
    why: str
    holidays: Mapping[date, str]


def sent_check_ins(debrief: Debrief, names: tuple[str, ...]) -> tuple[date, ...]:
    """Return the days on which those people were sent a check-in, earliest first."""
    return tuple(
        sorted(one.date for one in debrief.sent if _is_check_in(one.kind, one.person, names))
    )


def _is_check_in(kind: str | None, person: str, names: tuple[str, ...]) -> bool:
    told = (kind or "").casefold().replace(" ", "-")
    meant = person.casefold()
    is_theirs = any(meant in name.casefold() or name.casefold() in meant for name in names)
    return told in {"check-in", "checkin"} and is_theirs


def patience(
    debrief: Debrief, names: tuple[str, ...], holidays: Mapping[date, str] = MappingProxyType({})
) -> Patience | None:
    """Return until when to wait before a check-in to those people, or ``None`` if nothing tells.

    ``holidays`` are the public holidays of their country, name by day.
    """
    interview = debrief.interview
    sent = sent_check_ins(debrief, names)
    if sent:
        return _after(sent[-1], _BETWEEN, _WHY_BETWEEN, holidays)
    if interview.decision_by:
        return _after(interview.decision_by, _AFTER_PROMISE, _WHY_PROMISED, holidays)
    if interview.date:
        return _after(interview.date, _WITHOUT_PROMISE, _WHY_UNPROMISED, holidays)
    return None


def _after(start: date, days: int, why: str, holidays: Mapping[date, str]) -> Patience:
    until = add_working_days(start, days, holidays)
    passed = {
        day: name for day, name in holidays.items() if start < day < until and is_weekday(day)
    }
    return Patience(until, why, passed)
