"""Days of the week in full, and what stands before them."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.tables import word_set

__all__ = ["DAY_NAMES", "full_days"]

_SHORT_DAYS: Final[dict[str, str]] = {
    "mon": "Monday", "tue": "Tuesday", "tues": "Tuesday", "wed": "Wednesday", "weds": "Wednesday",
    "thu": "Thursday", "thur": "Thursday", "thurs": "Thursday", "fri": "Friday", "sat": "Saturday",
    "sun": "Sunday",
}  # fmt: skip
DAY_NAMES: Final = {**_SHORT_DAYS, **{name.lower(): name for name in _SHORT_DAYS.values()}}
_DAY: Final = re.compile(
    r"\b(?:(?P<sure>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Tt]ues|[Ww]eds|[Tt]hurs?|Mon|Tue|Wed|Thu|Fri|Sat|Sun)|(?P<small>tue|thu|fri))\b\.?"
    r"(?=\s*(?:$|[,;&)/]|then\b|and\b|or\b|to\b|at\b|from\b|until\b|am\b|pm\b|by\b|for\b|with\b|the \d|morning|afternoon|evening|night"
    r"|\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))(?! ?'s)"
)
# What stands before a day that is no time by itself: "the Tuesday", "on Tuesday", "next Tuesday".
_NOT_BEFORE_ON: Final = word_set(
    "on by before after until till from the a an next last this every other each our my your their his her since for and or"
    " & first second third fourth fifth any to of in at about around between through mid late early most some all coming following past bank casual one good easter black holiday super shrove ash palm maundy cyber holy"
)


def full_days(text: str) -> str:
    """Days in full, "on" put back where a bare day follows a verb or noun ("meets Tue")."""

    def full(match: re.Match[str]) -> str:
        name = DAY_NAMES[match.group().rstrip(".").lower()]
        before = text[: match.start()].rstrip()
        last = before.rsplit(" ", 1)[-1].lower()
        leans = (
            not before
            or any(mark.isdigit() for mark in last)
            or last in _NOT_BEFORE_ON
            or not last[-1].isalpha()
            or last in DAY_NAMES
        )
        return name if leans else f"on {name}"

    return _DAY.sub(full, text)
