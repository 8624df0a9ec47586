"""Invitations written in a few lines."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from sincerely.formats.invite import Invite, read_invite

__all__ = [
    "ANN",
    "INVITES",
    "ME",
    "MINE",
    "SENDER",
    "START",
    "TODAY",
    "calendar",
    "event",
    "invited",
    "people",
]

INVITES = Path(__file__).parents[1] / "fixtures" / "invites"
TODAY = date(2026, 11, 20)
START = "DTSTART;TZID=Europe/London:20261117T100000"
SENDER = "ORGANIZER;CN=Ruth Abe:mailto:ruth@example.org"
ANN = "ATTENDEE;CN=Ann Lee:mailto:ann@example.org"
ME = "ATTENDEE;CN=Amara Lindqvist:mailto:amara@example.net"
MINE = ("amara@example.net",)


def event(*lines: str) -> str:
    return "".join(f"{line}\r\n" for line in ("BEGIN:VEVENT", *lines, "END:VEVENT"))


def calendar(*events: str, head: str = "") -> bytes:
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{head}{''.join(events)}END:VCALENDAR\r\n".encode()


def invited(*lines: str, known: tuple[str, ...] = MINE, head: str = "") -> Invite:
    return read_invite(calendar(event(*lines), head=head), known=known, today=TODAY)


def people(invite: Invite) -> list[tuple[str, str]]:
    return [(person.name, person.email) for person in invite.people]
