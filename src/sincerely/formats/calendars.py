"""An iCalendar file (RFC 5545), read: its calendars, their meetings, the values of these."""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Sequence
from typing import Any, Final

from icalendar import Calendar, Component

from sincerely.core.errors import InputError
from sincerely.formats.debrief.values import Unfit, cleaned

__all__ = ["InviteError", "all_of", "calendars_in", "first_of", "live_events", "text_of"]

MAX_BYTES: Final = 5_000_000


class InviteError(InputError):
    """The file is no invitation that a debrief can begin from."""

    code = "invite"


def calendars_in(data: bytes) -> list[Component]:
    """Return the calendars of a file.

    Raises ``InviteError`` for what is too large, no calendar or damaged, and for a message
    that cancels a meeting or answers an invitation.
    """
    if len(data) > MAX_BYTES:
        raise InviteError(
            f"the invitation is larger than {MAX_BYTES // 1_000_000} MB.",
            hint="Save it without its attachments.",
        )
    text = _decoded(data)
    if "BEGIN:VCALENDAR" not in text.upper():
        raise InviteError("this is no calendar invitation.", hint="It should be an .ics file.")
    try:
        with warnings.catch_warnings():
            # A vendor's prefix of a zone is told by a warning; the invitation strips it.
            warnings.simplefilter("ignore")
            found = Calendar.from_ical(text.replace("\0", ""), multiple=True)
    except (ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError) as error:
        raise InviteError(
            "the invitation is damaged and cannot be read.",
            hint="Save it anew from the calendar, or type the names yourself.",
        ) from error
    calendars: list[Component] = [each for each in found if isinstance(each, Component)]
    _refuse_other_messages(calendars)
    return calendars


def _decoded(data: bytes) -> str:
    """Return the text; older programs write Windows-1252, and some UTF-16 with its mark."""
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _refuse_other_messages(calendars: Sequence[Component]) -> None:
    methods = {text_of(calendar, "METHOD").upper() for calendar in calendars}
    if "CANCEL" in methods:
        raise InviteError(
            "this message cancels a meeting; it is no invitation.",
            hint="Use the invitation that you had before it, or the new one.",
        )
    if "REPLY" in methods:
        raise InviteError(
            "this message is somebody's answer to an invitation.",
            hint="Use the invitation itself.",
        )


def live_events(calendar: Component) -> Iterator[Component]:
    """Yield the events that are not cancelled."""
    for event in calendar.walk("VEVENT"):
        if text_of(event, "STATUS").upper() != "CANCELLED":
            yield event


def first_of(value: Any) -> Any:
    """Return a property's value, the first where it stands several times."""
    return value[0] if isinstance(value, list) and value else value


def all_of(value: Any) -> list[Any]:
    """Return every value of a property that may stand several times."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def text_of(component: Component, name: str) -> str:
    """Return a property's text cleaned; empty if it is missing or broken."""
    value = first_of(component.get(name))
    try:
        return cleaned(str(value)[:3_000]) if value is not None else ""
    except (Unfit, ValueError):
        return ""
