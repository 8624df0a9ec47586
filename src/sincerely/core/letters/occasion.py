"""The role, the employer and the days of a debrief, as they stand in a sentence."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from sincerely.core.debrief import Debrief, Locale, Opportunity

__all__ = ["day_words", "role_name", "the_post", "the_role"]

_NAMES_ITSELF: Final = re.compile(r"\b(role|position|post|job|vacancy|opening)$", re.IGNORECASE)
_SUBJECT_ROLE_WORDS: Final = 5
_MONTHS: Final = (
    "January February March April May June July August September October November December"
).split()
_WEEKDAYS: Final = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


def the_role(opportunity: Opportunity) -> str:
    """Return the role with its article: ``the role of Director of Finance``."""
    role = opportunity.role
    return f"the {role}" if _NAMES_ITSELF.search(role) else f"the role of {role}"


def the_post(opportunity: Opportunity) -> str:
    """Return the role at its employer; a role with a comma in it closes with one."""
    comma = "," if "," in opportunity.role else ""
    return f"{the_role(opportunity)}{comma} at {opportunity.employer}"


def role_name(opportunity: Opportunity) -> str:
    """Return the role as a subject line can hold it: its first part if it is long."""
    role = opportunity.role
    if len(role.split()) <= _SUBJECT_ROLE_WORDS:
        return role
    return re.split(r"[,;(–—/]| - ", role)[0].strip() or role


def day_words(day: date, debrief: Debrief, *, with_weekday: bool = False) -> str:
    """Return a day as the locale writes it; the year only where it is not the interview's."""
    month = _MONTHS[day.month - 1]
    is_month_first = debrief.locale in {Locale.US, Locale.CA}
    words = f"{month} {day.day}" if is_month_first else f"{day.day} {month}"
    if with_weekday:
        words = f"{_WEEKDAYS[day.weekday()]}{',' if is_month_first else ''} {words}"
    met = debrief.interview.date
    if met is None or met.year != day.year:
        words += f", {day.year}" if is_month_first else f" {day.year}"
    return words
