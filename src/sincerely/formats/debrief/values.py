"""One typed text becomes a value, or a word on what is allowed instead."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from datetime import date, datetime, time
from typing import Any, Final

from rapidfuzz import fuzz, process, utils

from sincerely.formats.debrief.contract import Field, Kind
from sincerely.formats.zones import zone_meant, zone_names

__all__ = [
    "FIRST_YEAR",
    "LAST_YEAR",
    "MAX_MINUTES",
    "MAX_NAME",
    "Unfit",
    "cleaned",
    "convert",
    "nearest",
    "typed_example",
]


class Unfit(Exception):  # noqa: N818 - carries an explanation, is caught in this package
    """The text is not what the key holds."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


_MAX_TEXT: Final = 4_000
_MAX_LABEL: Final = 300
MAX_NAME: Final = 200
_SPACES: Final = re.compile(r"\s+")
# Zero-width space, word joiner, byte order mark, soft hyphen and the bidirectional
# embeddings: invisible leftovers of copying. Joiners (U+200C, U+200D) are letters' own.
_INVISIBLE: Final = re.compile("[\u200b\u2060\ufeff\u00ad\u202a-\u202e]")
_CONTROL: Final = re.compile("[\x00-\x1f\x7f-\x9f\ufffe\uffff]")
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_WRAPPED: Final = re.compile(r"^[“”\"‘’']\s*(.*?)\s*[“”\"‘’']$")


def cleaned(text: str) -> str:
    """Return the text in NFC, trimmed, every run of white space one space.

    Raises ``Unfit`` for control characters, half characters and a text too long to be a note.
    """
    if _SURROGATE.search(text):
        # A JSON-style pair of escapes is one character; a half of one is none.
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        if "\ufffd" in text:
            raise Unfit("it holds half a character (a lone surrogate).", "Delete it.")
    text = _SPACES.sub(" ", _INVISIBLE.sub("", text)).strip()
    if found := _CONTROL.search(text):
        raise Unfit(f"the character U+{ord(found[0]):04X} cannot stand in a text.", "Delete it.")
    if len(text) > _MAX_TEXT:
        raise Unfit(
            f"the text has {len(text):,} characters.",
            f"One note may have {_MAX_TEXT:,}: split it, or leave some out.",
        )
    return unicodedata.normalize("NFC", text)


def nearest(word: str, choices: Iterable[str], cutoff: float = 70) -> str:
    """Return the choice that looks most like ``word``, or ``""`` if none is near."""
    found = process.extractOne(
        word, list(choices), scorer=fuzz.ratio, processor=utils.default_process, score_cutoff=cutoff
    )
    return str(found[0]) if found else ""


def convert(field: Field, text: str) -> Any:
    """Return the value that ``text``, cleaned and not empty, has for this key.

    Raises ``Unfit`` with what is allowed.
    """
    return _CONVERTERS[field.kind](field, text)


def _note(_: Field, text: str) -> str:
    return text


def _text(_: Field, text: str) -> str:
    if len(text) > _MAX_LABEL:
        raise Unfit(f"the text has {len(text):,} characters.", f"At most {_MAX_LABEL} are allowed.")
    return text


def _name(_: Field, text: str) -> str:
    unwrapped = _WRAPPED.match(text)
    text = unwrapped[1] if unwrapped and unwrapped[1] else text
    if not any(character.isalpha() for character in text):
        raise Unfit(f"“{_short(text)}” is no name.", "A name holds letters.")
    if len(text) > MAX_NAME:
        raise Unfit(f"the name has {len(text)} characters.", f"At most {MAX_NAME} are allowed.")
    return text


_ADDRESS: Final = re.compile(r"[^\s@<>(),;:\"\[\]]+@[^\s@<>(),;:\"\[\]]+\.[^\s@<>(),;:\"\[\].]+")


def _email(_: Field, text: str) -> str:
    if _ADDRESS.fullmatch(text) and ".." not in text:
        return text
    inside = _ADDRESS.search(text)
    hint = f"Write {inside[0]} alone." if inside else "Write it like name@example.org."
    raise Unfit(f"“{_short(text)}” is not an e-mail address.", hint)


def _phone(_: Field, text: str) -> str:
    if sum(character.isdigit() for character in text) < 5:
        raise Unfit(
            f"“{_short(text)}” is not a telephone number.",
            "Write it as one dials it: 415-555-0142.",
        )
    return text


_ISO_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_ORDINAL: Final = re.compile(r"(?<=\d)(?:st|nd|rd|th)\b")
_WRITTEN_DATES: Final = (
    "%d %B %Y",
    "%d %b %Y",
    "%B %d %Y",
    "%b %d %Y",
    "%Y-%m-%d",
    "%Y/%m/%d",
    "%Y%m%d",
)
_NUMBER_DATES: Final = ("%d/%m/%Y", "%m/%d/%Y")
FIRST_YEAR: Final = 1990
LAST_YEAR: Final = 2100


def _date(_: Field, text: str) -> date:
    allowed = "Write it as year-month-day: 2026-11-17."
    if _ISO_DATE.fullmatch(text):
        try:
            found = date.fromisoformat(text)
        except ValueError:
            raise Unfit(f"{text} is a day that no calendar has.", allowed) from None
        if not FIRST_YEAR <= found.year <= LAST_YEAR:
            raise Unfit(
                f"{text} is not a year of our time.",
                f"Years {FIRST_YEAR} to {LAST_YEAR} are allowed.",
            )
        return found
    readings = _readings(text)
    if readings:
        allowed = f"Write {' or '.join(readings)}" + (", whichever it is." if readings[1:] else ".")
    raise Unfit(f"“{_short(text)}” is not a date in the form year-month-day.", allowed)


def _readings(text: str) -> list[str]:
    """Return the ISO dates that a date written otherwise may mean, at most two."""
    plain = _ORDINAL.sub("", text).replace(",", " ").replace(" of ", " ")
    words = [word.strip(".") for word in plain.split()]
    if words and words[0][:3].lower() in {"mon", "tue", "wed", "thu", "fri", "sat", "sun"}:
        words = words[1:]
    plain = " ".join(words)
    formats: tuple[str, ...] = _WRITTEN_DATES
    if re.fullmatch(r"\d{1,2}[./-]\d{1,2}[./-]\d{4}", plain):
        plain, formats = re.sub(r"[.-]", "/", plain), _NUMBER_DATES
    found: list[str] = []
    for form in formats:
        try:
            iso = datetime.strptime(plain, form).date().isoformat()  # noqa: DTZ007 - a day has no zone
        except ValueError:
            continue
        if iso not in found:
            found.append(iso)
    return found[:2]


_CLOCK: Final = re.compile(
    r"(\d{1,2})(?:[:.h](\d{2}))?(?::\d{2})?\s*([ap])?\.?\s?(?:m\.?)?", re.IGNORECASE
)


def _time(_: Field, text: str) -> time:
    allowed = "Write hours and minutes: 14:30."
    if re.fullmatch(r"\d{1,2}:\d{2}(:\d{2})?", text):
        hour, minute = (int(part) for part in text.split(":")[:2])
        if hour > 23 or minute > 59:
            raise Unfit(f"{text} is a time that no clock shows.", allowed)
        return time(hour, minute)
    found = _CLOCK.fullmatch(text) or re.fullmatch(r"(\d{1,2})(\d{2})()", text)
    if found:
        hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").lower()
        hour = hour % 12 + 12 * (half == "p") if half else hour
        if hour <= 23 and minute <= 59:
            allowed = f"Write {hour:02}:{minute:02}."
    raise Unfit(f"“{_short(text)}” is not a time on a clock of 24 hours.", allowed)


def _zone(_: Field, text: str) -> str:
    if text in zone_names():
        return text
    meant = zone_meant(text)
    raise Unfit(
        f"“{_short(text)}” is not a time zone{f'; did you mean {meant}?' if meant else '.'}",
        "Write the IANA name, region and city: America/New_York, Europe/London.",
    )


_COUNTRIES: Final = {
    "UK": "GB",
    "USA": "US",
    "UNITED STATES": "US",
    "AMERICA": "US",
    "UNITED KINGDOM": "GB",
    "GREAT BRITAIN": "GB",
    "ENGLAND": "GB",
    "SCOTLAND": "GB",
    "WALES": "GB",
    "IRELAND": "IE",
    "CANADA": "CA",
    "AUSTRALIA": "AU",
    "GERMANY": "DE",
    "FRANCE": "FR",
    "INDIA": "IN",
    "SINGAPORE": "SG",
    "NEW ZEALAND": "NZ",
}


def _country(_: Field, text: str) -> str:
    code = text.upper()
    meant = _COUNTRIES.get(code.replace(".", ""), "")
    if meant or not re.fullmatch(r"[A-Z]{2}", code):
        hint = f"Write {meant}." if meant else "Write the ISO 3166 code of two letters: US, GB, IE."
        raise Unfit(f"“{_short(text)}” is not a country code.", hint)
    return code


def _subdivision(_: Field, text: str) -> str:
    found = re.fullmatch(r"(?:[A-Z]{2}-)?([A-Z0-9]{1,3})", text.upper())
    if not found:
        raise Unfit(
            f"“{_short(text)}” is not a subdivision code.",
            "Write its ISO 3166-2 code: CA, ON, SCT.",
        )
    return found[1]


# What people write for a choice, where its spelling does not tell.
_MEANT: Final = {
    "in person": "onsite",
    "in-person": "onsite",
    "face to face": "onsite",
    "office": "onsite",
    "on site": "onsite",
    "zoom": "video",
    "teams": "video",
    "online": "video",
    "virtual": "video",
    "remote": "video",
    "call": "phone",
    "telephone": "phone",
    "british": "en-GB",
    "en-uk": "en-GB",
    "uk": "en-GB",
    "american": "en-US",
    "us": "en-US",
    "irish": "en-IE",
    "canadian": "en-CA",
    "australian": "en-AU",
    "review": "review-first",
    "cc": "copy",
    "consultant": "consultant-sends",
    "offer": "offered",
    "declined": "rejected",
    "turned down": "rejected",
    "friendly": "warm",
    "casual": "plain",
}


def _choice(field: Field, text: str) -> str:
    same = {choice.lower(): choice for choice in field.allowed}
    plain = text.lower().replace("_", "-")
    if plain in same:
        return same[plain]
    near = _MEANT.get(plain, "")
    near = near if near in field.allowed else nearest(plain, field.allowed, 55)
    meant = f"; did you mean {near}?" if near else "."
    raise Unfit(f"“{_short(text)}” is not known{meant}", f"Allowed: {', '.join(field.allowed)}.")


_FLAGS: Final = {"true": True, "yes": True, "false": False, "no": False}


def _flag(_: Field, text: str) -> bool:
    if text.lower() not in _FLAGS:
        raise Unfit(f"“{_short(text)}” is neither true nor false.", "Allowed: true, false.")
    return _FLAGS[text.lower()]


MAX_MINUTES: Final = 24 * 60


def _minutes(_: Field, text: str) -> int:
    if re.fullmatch(r"[0-9]{1,6}", text) and 1 <= int(text) <= MAX_MINUTES:
        return int(text)
    inside = re.match(r"[^\d-]*([1-9]\d{0,2})\s*(?:m|min|mins|minutes)?\.?$", text)
    hint = f"Write {inside[1]}." if inside else f"Write a whole number from 1 to {MAX_MINUTES}."
    raise Unfit(f"“{_short(text)}” is not a number of minutes.", hint)


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:59]}…"


_CONVERTERS: Final[dict[Kind, Callable[[Field, str], Any]]] = {
    Kind.TEXT: _text,
    Kind.NOTE: _note,
    Kind.NOTES: _note,
    Kind.LINES: _text,
    Kind.FILE: _text,
    Kind.NAME: _name,
    Kind.NAMES: _name,
    Kind.EMAIL: _email,
    Kind.PHONE: _phone,
    Kind.DATE: _date,
    Kind.TIME: _time,
    Kind.ZONE: _zone,
    Kind.COUNTRY: _country,
    Kind.SUBDIVISION: _subdivision,
    Kind.CHOICE: _choice,
    Kind.FLAG: _flag,
    Kind.MINUTES: _minutes,
}


def typed_example(field: Field) -> str | int | bool | list[str]:
    """Return the contract's example of a key as a plain value."""
    if field.kind is Kind.FLAG:
        return field.example == "true"
    if field.kind is Kind.MINUTES:
        return int(field.example)
    if field.kind in {Kind.NOTES, Kind.LINES}:
        return field.example.split("\n")
    return field.example
