"""A résumé in the JSON Resume format (schema 1.0.0, jsonresume.org) becomes lines to draw on."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from sincerely.core.debrief import Note
from sincerely.core.errors import InputError
from sincerely.formats.debrief.contract import children
from sincerely.formats.debrief.source import MAX_BYTES
from sincerely.formats.debrief.values import Unfit, cleaned, convert

__all__ = ["Resume", "ResumeError", "read_resume"]

_MAX_LINES: Final = 400


class ResumeError(InputError):
    """The file is no JSON Resume."""

    code = "resume"
    advice = "It should be a JSON Resume: see jsonresume.org/schema."


@dataclass(frozen=True, slots=True)
class Resume:
    """What a résumé tells of the candidate.

    ``lines`` are positions and highlights in the file's order, each with its path there
    (``candidate.resume.work[0].highlights[1]``).
    """

    name: str | None
    email: str | None
    phone: str | None
    home: str | None
    address: tuple[str, ...]
    lines: tuple[Note, ...]


def read_resume(data: bytes, *, path: str = "candidate.resume") -> Resume:
    """Return what a JSON Resume holds; ``path`` begins the path of every line.

    Sections and fields that are missing or null are passed over, since every generator
    leaves some out; so is text that cannot be a line, and a line on the candidate's own pay.

    Raises ``ResumeError`` when the bytes are not a JSON object in UTF-8, or too many, or
    when a value that would be read is of another type than the format's.
    """
    if len(data) > MAX_BYTES:
        raise ResumeError(f"it is larger than {MAX_BYTES // 1_000_000} MB.")
    try:
        document = json.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise ResumeError("it is not UTF-8 text.") from None
    except json.JSONDecodeError as error:
        raise ResumeError(f"line {error.lineno}, column {error.colno} is not JSON.") from None
    except (RecursionError, ValueError):
        raise ResumeError("it is nested too deeply, or holds a number too long.") from None
    if not isinstance(document, dict):
        raise ResumeError("it holds no JSON object.")
    basics = _object(document.get("basics"), "basics")
    location = _object(basics.get("location"), "basics.location")
    return Resume(
        name=_fitting("name", basics),
        email=_fitting("email", basics),
        phone=_fitting("phone", basics),
        home=_home(location),
        address=tuple(_address(location)),
        lines=tuple(_lines(document, path))[:_MAX_LINES],
    )


_KINDS: Final[dict[type, str]] = {
    dict: "an object {…}",
    list: "a list […]",
    str: "text in quotes",
    bool: "true or false",
    int: "a number",
    float: "a number",
}


def _wrong(where: str, value: Any, wanted: type) -> ResumeError:
    return ResumeError(f'"{where}" is {_KINDS[type(value)]}; it should be {_KINDS[wanted]}.')


def _object(value: Any, where: str) -> dict[str, Any]:
    if value is None or isinstance(value, dict):
        return value or {}
    raise _wrong(where, value, dict)


def _list(value: Any, where: str) -> list[Any]:
    if value is None or isinstance(value, list):
        return value or []
    raise _wrong(where, value, list)


def _text(holder: dict[str, Any], key: str, where: str) -> str:
    """Return the text under ``key`` cleaned; ``""`` if it is missing or cannot be written."""
    return _cleaned(holder.get(key), f"{where}.{key}")


def _cleaned(value: Any, where: str) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        raise _wrong(where, value, str)
    try:
        return cleaned(value)
    except Unfit:
        return ""


def _fitting(key: str, basics: dict[str, Any]) -> str | None:
    text = _text(basics, key, "basics")
    if not text:
        return None
    try:
        return str(convert(children("candidate")[key], text))
    except Unfit:
        return None


def _home(location: dict[str, Any]) -> str | None:
    parts = [_text(location, key, "basics.location") for key in ("city", "region")]
    return ", ".join(part for part in parts if part) or None


def _address(location: dict[str, Any]) -> Iterator[str]:
    """Yield the lines of a postal address, if the résumé has a street."""
    street = location.get("address")
    if street is not None and not isinstance(street, str):
        raise _wrong("basics.location.address", street, str)
    lines = [_cleaned(line, "") for line in (street or "").split("\n")]
    if not any(lines):
        return
    yield from (line for line in lines if line)
    town = f"{_home(location) or ''} {_text(location, 'postalCode', 'basics.location')}".strip()
    if town:
        yield town


# The sections that hold deeds, and the keys that name the post and the place in each.
_SECTIONS: Final = (
    ("work", ("position",), ("name", "company")),
    ("volunteer", ("position",), ("organization",)),
    ("projects", ("name",), ("entity",)),
)


# A line that tells the candidate's own pay, not pay as the work done ("Managed salaries of
# $4m"): the word for pay comes first and a figure follows, or it is earned by the year.
_OWN_PAY: Final = re.compile(
    r"^\W*(?:(?:my|current|final|last|latest|present|previous|former|starting|ending|closing|base|basic|annual|"
    r"yearly|monthly|hourly|gross|net|total|fixed|expected|desired|leaving)\s+)*"
    r"(?:salary|pay|wages?|compensation|remuneration|earnings|ctc|ote|package|pay rate|hourly rate|rate of pay)\b"
    r"(?:\s+(?:package|expectations?|history|requirements?|on leaving|at (?:start|end|exit)))*"
    r"(?:\s*[:=(–—-]|\s+(?:was|is|of)\b|\s*[$£€]?\d)"
    r"|^\W*(?:earn(?:ed|ing|s)|paid|on|drew|made)\s+(?:a (?:base )?(?:salary|wage) of\s+)?[$£€]?\d[\d.,]*k?\s*"
    r"(?:/|per|an?|p\.?)\s?(?:year|yr|annum|a\b|month|hour|hr|h\b|day|week)"
    r"|\b(?:on|for|earn(?:ed|ing)) a (?:\w+ )?salary of\b",
    re.IGNORECASE,
)


def _lines(document: dict[str, Any], path: str) -> Iterator[Note]:
    for section, posts, places in _SECTIONS:
        for index, item in enumerate(_list(document.get(section), section)):
            inside = f"{section}[{index}]"
            entry = _object(item, inside)
            heading = _heading(entry, posts, places, inside)
            if heading:
                yield Note(heading, f"{path}.{inside}")
            for number, highlight in enumerate(
                _list(entry.get("highlights"), f"{inside}.highlights")
            ):
                where = f"{inside}.highlights[{number}]"
                text = _cleaned(highlight, where)
                if text and not _OWN_PAY.search(text):
                    yield Note(text, f"{path}.{where}")
    for index, item in enumerate(_list(document.get("awards"), "awards")):
        inside = f"awards[{index}]"
        award = _object(item, inside)
        title, awarder = (_text(award, key, inside) for key in ("title", "awarder"))
        if title:
            named = (title, awarder, _year(award, "date", inside))
            yield Note(", ".join(part for part in named if part), f"{path}.{inside}")


def _heading(
    item: dict[str, Any], posts: tuple[str, ...], places: tuple[str, ...], where: str
) -> str:
    """Return “Position, Company, 2019-2026”, as much of it as there is; empty without a post."""
    post = next((text for key in posts if (text := _text(item, key, where))), "")
    place = next((text for key in places if (text := _text(item, key, where))), "")
    if not post:
        return ""
    return ", ".join(part for part in (post, place, _years(item, where)) if part)


def _years(item: dict[str, Any], where: str) -> str:
    start, end = _year(item, "startDate", where), _year(item, "endDate", where)
    if start and end:
        return start if start == end else f"{start}-{end}"
    return f"since {start}" if start else end


def _year(holder: dict[str, Any], key: str, where: str) -> str:
    """Return the year of a date; some generators write a year as a number."""
    value = holder.get(key)
    is_number = isinstance(value, int) and not isinstance(value, bool)
    text = str(value) if is_number else _cleaned(value, f"{where}.{key}")
    found = re.match(r"(?:19|20)\d{2}", text)
    return found[0] if found else ""
