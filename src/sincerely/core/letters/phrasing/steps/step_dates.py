"""Dates of a next step as people type them, written out: "Tues Nov 24 7am", "Dec 5-6", "24/11 at 6".

While a step is read its dates hold no comma, for commas part its stages; where the locale
puts commas into dates they come back when the sentence is made.
"""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.debrief import Locale
from sincerely.core.locales import style_of
from sincerely.core.tables import word_set

__all__ = ["with_date_commas", "with_dates_written_out"]

_MONTHS: Final = {
    name[:3].lower(): name
    for name in (
        *("January", "February", "March", "April", "May", "June", "July", "August"),
        *("September", "October", "November", "December"),
    )
}
_DAYS: Final = {
    name[:3].lower(): name
    for name in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
}
_MONTH: Final = r"(?P<month{0}>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
_WEEKDAY: Final = r"(?:(?P<weekday>(?:mon|tue|wed|thu|fri|sat|sun)(?:s|rs|r|day|sday|nesday|rsday|urday)?)\b\.?,?\s+(?:the\s+)?)?"
_NUMBER: Final = r"(?P<day{0}>\d{{1,2}})(?:st|nd|rd|th)?(?:\s?(?P<joint{0}>[-–&/]|to|and|or)\s?(?P<last{0}>\d{{1,2}})(?:st|nd|rd|th)?)?"
_YEAR: Final = r"(?:,?\s+(?P<year>20\d\d))?"
_CLOCK: Final = r"(?:,?\s+(?:at\s+|@\s?)?(?P<time>\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm|a\.m\.|p\.m\.)|noon|midday|\d{1,2}[:.]\d\d))?"
_DATE: Final = re.compile(
    r"(?<![\w/£$€])(?P<lead>(?:on|by|before|after|from|until|till|since|around|of|beginning|commencing|w/c|wc|the|and|or|to|between)\s+)?"
    rf"{_WEEKDAY}(?:{_MONTH.format(1)}\s+{_NUMBER.format(1)}|{_NUMBER.format(2)}\s+(?:of\s+)?{_MONTH.format(2)}){_YEAR}{_CLOCK}"
    r"(?![\w%/-])",
    re.IGNORECASE,
)
_SLASHED: Final = re.compile(
    r"(?<=[A-Za-z] )"
    + _WEEKDAY
    + r"(?P<date>\d{1,2}/\d{1,2}(?:/\d{2,4})?)(?:,?\s+(?:at\s+|@\s?)?(?P<time>\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm)|noon))?(?![\w/])",
    re.IGNORECASE,
)
_LED: Final = word_set(
    "on by before after from until till since around of beginning commencing w/c wc and"
    " or to between the week"
)


def with_dates_written_out(text: str) -> str:
    """The step with every date in full, its "on" and "at" put back, without a comma in it.

    Day and month stay in the order in which they were typed, figures as they are.
    """
    out = _DATE.sub(lambda match: _dated(match, text), text)
    out = _SLASHED.sub(lambda match: _slashed(match, out), out)
    return _PLACE_AFTER.sub(r"\g<0>,", out)


# "At 6pm school gym": where it is, typed right after the hour.
_PLACE_AFTER: Final = re.compile(
    r"\b\d{1,2}(?:[:.]\d\d)?(?:am|pm)(?= (?!in\b|at\b|on\b|with\b|and\b|or\b|to\b|for\b|then\b|by\b|via\b|followed\b|until\b|till\b|before\b|after\b)[A-Za-z])"
)


def _dated(match: re.Match[str], text: str) -> str:
    number = 1 if match["month1"] else 2
    day, last, month = match[f"day{number}"], match[f"last{number}"], match[f"month{number}"]
    month = _MONTHS[month[:3].lower()]
    joint = (match[f"joint{number}"] or "").lower()
    span = "–" if joint in {"-", "–", "to"} else " or " if joint in {"/", "or"} else " and "
    days = f"{day}{span}{last}" if last else day
    date = f"{month} {days}" if number == 1 else f"{days} {month}"
    if match["weekday"]:
        date = f"{_DAYS[match['weekday'][:3].lower()]} {date}"
    if match["year"]:
        date = f"{date} {match['year']}"
    if match["time"]:
        date = f"{date} at {match['time'].replace(' ', '')}"
    lead = (match["lead"] or "").strip()
    if lead.lower() == "the":
        lead = ""
    before = text[: match.start()].rstrip().rsplit(" ", 1)[-1].lower()
    needs_on = not lead and before[-1:].isalnum() and before not in _LED
    return f"{lead or ('on' if needs_on else '')} {date}".strip()


def _slashed(match: re.Match[str], text: str) -> str:
    before = text[: match.start()].rstrip().rsplit(" ", 1)[-1].lower()
    lead = "" if before in _LED else "on "
    day = f"{_DAYS[match['weekday'][:3].lower()]} " if match["weekday"] else ""
    return f"{lead}{day}{match['date']}" + (
        f" at {match['time'].replace(' ', '')}" if match["time"] else ""
    )


_AMERICAN: Final = re.compile(
    rf"(?P<weekday>{'|'.join(_DAYS.values())}) (?P<date>(?:{'|'.join(_MONTHS.values())}) \d{{1,2}}(?:–\d{{1,2}})?)(?P<year> 20\d\d)?(?P<after>$|.)"
)


def with_date_commas(text: str, locale: Locale) -> str:
    """The sentence with the commas of North American dates: "on Tuesday, November 24, at 7am"."""
    if not style_of(locale).month_first:
        return text
    return _AMERICAN.sub(_with_commas, text)


def _with_commas(match: re.Match[str]) -> str:
    year = f",{match['year']}" if match["year"] else ""
    closing = "," if match["after"] == " " else ""
    return f"{match['weekday']}, {match['date']}{year}{closing}{match['after']}"
