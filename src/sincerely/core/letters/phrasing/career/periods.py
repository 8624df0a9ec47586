"""When a post was held: "2019-2026", "since May 2019", "for four years"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from sincerely.core.letters.phrasing.clauses.tails import NUMBER
from sincerely.core.letters.phrasing.typed.dating import MONTH, MONTHS, full_year

__all__ = ["DAY", "PERIOD", "YEAR", "Time", "time_of"]

YEAR: Final = r"(?:19|20)\d\d"
DAY: Final = (
    r"(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all)[a-z]{0,6}\.?\s+)?"
    rf"(?:{YEAR}|['’]\d\d)"
)
PERIOD: Final = re.compile(
    rf"(?:^|[\s(])(?P<since>(?:since|from)\s+)?(?P<start>{DAY})"
    rf"(?:(?P<dash>\s*(?:[-–—]|\bto\b|\buntil\b)\s*)(?P<end>{DAY}|\d\d\b|present|now|today|date|current)?"
    r"|(?P<on>\s+on(?:wards?)?))?\)?$",
    re.IGNORECASE,
)
_MONTHS: Final = re.compile(
    rf"(?:^|[\s(])(?P<a>{MONTH})\s*(?:[-–—]|to)\s*(?P<b>{MONTH})\s+(?P<year>{YEAR})\)?$"
)
_LENGTH: Final = re.compile(
    rf"(?:^|\sfor\s|[\s(])(?P<length>(?P<n>{NUMBER})\s+(?P<unit>years?|seasons?|terms?|months|harvests|tours))\)?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Time:
    """When: ``phrase`` stands after the post; ``length`` is a bare number of years."""

    phrase: str = ""
    is_open: bool = False
    length: str = ""


def _month(text: str) -> str:
    return MONTHS[text.lower().rstrip(".")[:3]]


def time_of(piece: str) -> tuple[str, Time | None]:
    """The piece without its period, and the period."""
    months = _MONTHS.search(piece)
    if months is not None:
        start, end = (_month(months[key]) for key in ("a", "b"))
        return piece[: months.start()].strip(" ,("), Time(f"from {start} to {end} {months['year']}")
    match = PERIOD.search(piece)
    if match is not None:
        bare = piece[: match.start()].strip(" ,(")
        end, start = (match["end"] or ""), match["start"]
        if re.search(YEAR, start):
            end = full_year(start, end)
        is_now = end.lower() in {"present", "now", "today", "date", "current"}
        is_since = match["since"] is not None and match["since"].lower().startswith("since")
        if is_now or match["on"] or (not end and (match["dash"] or is_since or match["since"])):
            return bare, Time(f"since {start}", is_open=True)
        if end:
            return bare, Time(f"from {start} to {end}")
        return bare, Time(f"in {start}")
    match = _LENGTH.search(piece)
    if match is not None:
        return piece[: match.start()].strip(" ,("), Time(length=match["length"].lower())
    return piece, None
