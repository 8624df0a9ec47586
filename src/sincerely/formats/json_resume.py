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

    Sections and fields that are missing or of another type are passed over, since
    every generator leaves some out; text that cannot be a line is too.

    Raises ``ResumeError`` when the bytes are not a JSON object in UTF-8, or too many.
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
    basics = _object(document.get("basics"))
    location = _object(basics.get("location"))
    return Resume(
        name=_fitting("name", basics.get("name")),
        email=_fitting("email", basics.get("email")),
        phone=_fitting("phone", basics.get("phone")),
        home=_home(location),
        address=tuple(_address(location)),
        lines=tuple(_lines(document, path))[:_MAX_LINES],
    )


def _object(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _text(value: Any) -> str:
    """Return a text cleaned, or ``""`` for anything that is none."""
    if not isinstance(value, str):
        return ""
    try:
        return cleaned(value)
    except Unfit:
        return ""


def _fitting(key: str, value: Any) -> str | None:
    text = _text(value)
    if not text:
        return None
    try:
        return str(convert(children("candidate")[key], text))
    except Unfit:
        return None


def _home(location: dict[str, Any]) -> str | None:
    parts = [_text(location.get("city")), _text(location.get("region"))]
    return ", ".join(part for part in parts if part) or None


def _address(location: dict[str, Any]) -> Iterator[str]:
    """Yield the lines of a postal address, if the résumé has a street."""
    street = location.get("address")
    lines = [_text(line) for line in street.split("\n")] if isinstance(street, str) else []
    if not any(lines):
        return
    yield from (line for line in lines if line)
    town = _home(location) or ""
    town = f"{town} {_text(location.get('postalCode'))}".strip()
    if town:
        yield town


# The sections that hold deeds, and the keys that name the post and the place in each.
_SECTIONS: Final = (
    ("work", ("position",), ("name", "company")),
    ("volunteer", ("position",), ("organization",)),
    ("projects", ("name",), ("entity",)),
)


def _lines(document: dict[str, Any], path: str) -> Iterator[Note]:
    for section, posts, places in _SECTIONS:
        for index, item in enumerate(_list(document.get(section))):
            where = f"{path}.{section}[{index}]"
            heading = _heading(_object(item), posts, places)
            if heading:
                yield Note(heading, where)
            for number, highlight in enumerate(_list(_object(item).get("highlights"))):
                if text := _text(highlight):
                    yield Note(text, f"{where}.highlights[{number}]")
    for index, item in enumerate(_list(document.get("awards"))):
        award = _object(item)
        named = [_text(award.get("title")), _text(award.get("awarder")), _year(award.get("date"))]
        if named[0]:
            yield Note(", ".join(part for part in named if part), f"{path}.awards[{index}]")


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _heading(item: dict[str, Any], posts: tuple[str, ...], places: tuple[str, ...]) -> str:
    """Return “Position, Company, 2019-2026”, as much of it as there is; empty without a post."""
    post = next((text for key in posts if (text := _text(item.get(key)))), "")
    place = next((text for key in places if (text := _text(item.get(key)))), "")
    if not post:
        return ""
    return ", ".join(part for part in (post, place, _years(item)) if part)


def _years(item: dict[str, Any]) -> str:
    start, end = _year(item.get("startDate")), _year(item.get("endDate"))
    if start and end:
        return start if start == end else f"{start}-{end}"
    return f"since {start}" if start else end


def _year(value: Any) -> str:
    found = re.match(r"(?:19|20)\d{2}", _text(value))
    return found[0] if found else ""
