"""A calendar invitation (iCalendar, RFC 5545) becomes the start of a debrief.

Links, meeting numbers and passwords of an invitation are never taken over: only who,
when, in which zone and in which way; and for what, where the title is certain.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import Final
from zoneinfo import ZoneInfo

from icalendar import Component
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from sincerely.core.debrief import Venue
from sincerely.formats.calendars import (
    InviteError,
    all_of,
    calendars_in,
    first_of,
    live_events,
    text_of,
)
from sincerely.formats.debrief.values import FIRST_YEAR, LAST_YEAR
from sincerely.formats.guests import Guest, guest_of, is_person, is_same_person, the_candidate
from sincerely.formats.invite_titles import Opening, opening_in
from sincerely.formats.zones import zone_names

__all__ = ["Invite", "InviteError", "read_invite"]

_MAX_GUESTS: Final = 60
_MAX_EVENTS: Final = 500


@dataclass(frozen=True, slots=True)
class Invite:
    """What an invitation tells. ``remarks`` are sentences on what to check.

    ``role`` and ``employer`` are empty where the title leaves a doubt.
    ``notice`` says whom the invitation was read to have as the candidate, where that was
    concluded and not known; else it is empty.
    """

    people: tuple[Guest, ...]
    candidate: Guest | None
    on: date | None
    at: time | None
    timezone: str | None
    how: Venue | None
    remarks: tuple[str, ...]
    notice: str = ""
    role: str = ""
    employer: str = ""


@dataclass(frozen=True, slots=True)
class _Meeting:
    event: Component
    on: date
    at: time | None
    timezone: str | None


def read_invite(data: bytes, *, known: Sequence[str] = (), today: date) -> Invite:
    """Return what the invitation ``data`` tells of one interview.

    ``known`` holds the candidate's addresses and names. Of several meetings those of one
    day are taken together, as the sessions of one interview: the last day until ``today``, else the
    first after it.

    Raises ``InviteError`` when the bytes are no calendar, hold no meeting, cancel one or
    answer one, or invite more guests than any panel has.
    """
    calendars = calendars_in(data)
    meetings = sorted(_once(_meetings(calendars)), key=lambda each: (each.on, each.at or time()))
    if not meetings:
        raise InviteError("the invitation holds no meeting with a date.")
    day = _day(meetings, today)
    taken = [meeting for meeting in meetings if meeting.on == day]
    guests = _guests(taken)
    candidate = the_candidate(guests, known)
    people = tuple(guest for guest in guests if guest is not candidate)
    first = taken[0]
    remarks = [
        *_remarks_on_candidate(candidate),
        *_remarks_on_time(first),
        *_remarks_on_days(taken, meetings),
        *_remarks_on_people(
            people, is_told=candidate is not None or any("@" in each for each in known)
        ),
    ]
    title = _title(first.event)
    names = [*(guest.name for guest in guests), *(each for each in known if "@" not in each)]
    opening = opening_in(title, names, _houses((*people, *_senders(taken))))
    return Invite(
        people=people,
        candidate=candidate,
        on=first.on,
        at=first.at,
        timezone=first.timezone,
        how=_venue(first.event),
        remarks=(
            *([f"From the invitation “{title}”."] if title else []),
            *_remarks_on_opening(opening),
            *remarks,
        ),
        notice=_notice(candidate, people, known),
        role=opening.role,
        employer=opening.employer,
    )


def _senders(meetings: Sequence[_Meeting]) -> Iterator[Guest]:
    """Yield who sent the invitations, people or not: a shared address tells the house, too."""
    for meeting in meetings:
        organizer = first_of(meeting.event.get("ORGANIZER"))
        sender = guest_of(organizer, is_organizer=True) if organizer is not None else None
        if sender is not None:
            yield sender


def _houses(guests: Iterable[Guest]) -> set[str]:
    return {guest.domain for guest in guests if not guest.is_private}


def _notice(candidate: Guest | None, people: Sequence[Guest], known: Sequence[str]) -> str:
    if candidate is None:
        is_open = len(people) > 1
        return _NOBODY_TAKEN if is_open else ""
    if candidate.email.casefold() in {text.casefold() for text in known if "@" in text}:
        return ""
    shown = " ".join(
        part for part in (candidate.name, candidate.email and f"<{candidate.email}>") if part
    )
    return f"The guest {shown} was taken for you. If that is wrong, say --me YOUR-ADDRESS."


_NOBODY_TAKEN: Final = (
    "The invitation does not tell which guest is you, if any. Say --me YOUR-ADDRESS, or "
    "take yourself out."
)


def _meetings(calendars: Sequence[Component]) -> Iterator[_Meeting]:
    cancelled = 0
    for calendar in calendars:
        zone = text_of(calendar, "X-WR-TIMEZONE")
        events = calendar.walk("VEVENT")
        if len(events) > _MAX_EVENTS:
            raise InviteError(
                f"the file holds {len(events)} meetings.",
                hint="It is a whole calendar: save the one invitation alone.",
            )
        for event in events:
            if text_of(event, "STATUS").upper() == "CANCELLED":
                cancelled += 1
            elif (meeting := _meeting(event, zone)) is not None:
                yield meeting
    if cancelled and not any(True for each in calendars for _ in live_events(each)):
        raise InviteError("the meeting is cancelled.", hint="Use the invitation that stands.")


def _once(meetings: Iterable[_Meeting]) -> Iterator[_Meeting]:
    """Yield each meeting once, though a file may hold it twice."""
    seen: set[tuple[str, date, time | None]] = set()
    for meeting in meetings:
        key = (text_of(meeting.event, "UID"), meeting.on, meeting.at)
        if key not in seen or not key[0]:
            seen.add(key)
            yield meeting


def _meeting(event: Component, calendar_zone: str) -> _Meeting | None:
    start = first_of(event.get("DTSTART"))
    try:
        moment = start.dt
    except (AttributeError, ValueError):
        return None
    if not isinstance(moment, date) or not FIRST_YEAR <= moment.year <= LAST_YEAR:
        return None
    if not isinstance(moment, datetime):
        return _Meeting(event, moment, None, None)
    typed = str(getattr(start, "params", {}).get("TZID", ""))
    named = _zone(typed)
    if named is None and moment.tzinfo is not None and moment.utcoffset():
        named = _zone(str(getattr(moment.tzinfo, "key", "")))
    is_utc = not typed and moment.tzinfo is not None and not moment.utcoffset()
    if is_utc:
        named = _zone(calendar_zone) or "UTC"
        moment = moment.astimezone(ZoneInfo(named))
    return _Meeting(event, moment.date(), moment.time().replace(second=0, microsecond=0), named)


_DISPLAY_NAME: Final = re.compile(r"^\((?:UTC|GMT)[^)]*\)\s*")
# Outlook's display names, by the places that they list.
_DISPLAYED: Final = {
    "pacific time": "America/Los_Angeles",
    "mountain time": "America/Denver",
    "central time": "America/Chicago",
    "eastern time": "America/New_York",
    "atlantic time": "America/Halifax",
    "dublin, edinburgh, lisbon, london": "Europe/London",
    "amsterdam, berlin, bern": "Europe/Berlin",
    "brussels, copenhagen, madrid, paris": "Europe/Paris",
    "canberra, melbourne, sydney": "Australia/Sydney",
    "chennai, kolkata, mumbai": "Asia/Kolkata",
    "auckland, wellington": "Pacific/Auckland",
}


def _zone(name: str) -> str | None:
    """Return the IANA zone that a TZID means; ``None`` if it means none that is known."""
    name = name.strip().strip('"')
    zones = zone_names()
    if name in zones:
        return name
    if name in WINDOWS_TO_OLSON:
        return str(WINDOWS_TO_OLSON[name])
    # Mozilla and others put a path before the zone: /mozilla.org/20050126_1/Europe/London.
    parts = name.split("/")
    for start in range(1, len(parts)):
        if (tail := "/".join(parts[start:])) in zones and "/" in tail:
            return tail
    shown = _DISPLAY_NAME.sub("", name).lower()
    return next((zone for words, zone in _DISPLAYED.items() if shown.startswith(words)), None)


def _day(meetings: Sequence[_Meeting], today: date) -> date:
    past = [meeting.on for meeting in meetings if meeting.on <= today]
    return max(past) if past else meetings[0].on


def _guests(meetings: Sequence[_Meeting]) -> list[Guest]:
    found: list[Guest] = []
    count = 0
    for meeting in meetings:
        properties = [(first_of(meeting.event.get("ORGANIZER")), True)]
        properties += [(each, False) for each in all_of(meeting.event.get("ATTENDEE"))]
        count = max(count, len(properties))
        for address, is_organizer in properties[: _MAX_GUESTS * 20]:
            guest = guest_of(address, is_organizer=is_organizer) if address is not None else None
            typed = str(getattr(address, "params", {}).get("CN", ""))
            if guest is not None and is_person(guest, typed) and len(found) <= _MAX_GUESTS:
                _add(found, guest)
    if len(found) > _MAX_GUESTS:
        raise InviteError(
            f"the invitation has {count} guests.",
            hint="That is no panel: make the debrief without it, and type the names you met.",
        )
    return found


def _add(found: list[Guest], guest: Guest) -> None:
    """Add a guest to those found, or what the entry tells anew to the same person's."""
    for index, known in enumerate(found):
        if is_same_person(known, guest):
            is_better = bool(guest.name) and (known.is_name_guessed or not known.name)
            named = guest if is_better and not guest.is_name_guessed else known
            found[index] = replace(
                known,
                name=named.name,
                is_name_guessed=named.is_name_guessed,
                email=named.email or known.email or guest.email,
                is_organizer=known.is_organizer or guest.is_organizer,
            )
            return
    found.append(guest)


_VIDEO: Final = re.compile(
    r"zoom\.us|zoomgov|teams\.(?:microsoft|live)\.com|(?:microsoft|ms) teams|^\W*teams\b|meet\.google\.com|google meet|"
    r"webex|whereby|gotomeeting|bluejeans|chime\.aws|skype|hangouts?\.google|around\.co|facetime|"
    r"\bzoom\b|\b(?:web|video) ?conf\w*|\bvideo ?(?:call|conference|interview|meeting)?\b|\bvirtual\b|\bonline\b|\bremote\b",
    re.IGNORECASE,
)
_PHONE: Final = re.compile(
    r"\bcall\b[^.]*\d{3}[\s.-]?\d{3}|\btel:|\b(?:tele)?phone\b|\bdial\b|\bcall(?:ing)? (?:you|candidate|me|him|her|them)\b|"
    r"^\W*\+?[\d(][\d\s().-]{6,}\W*$|\bmobile\b",
    re.IGNORECASE,
)
_NOWHERE: Final = re.compile(
    r"\b(?:meeting|call|room|link|tb[acd]|to be (?:confirmed|decided|announced)|n/a|none)\b",
    re.IGNORECASE,
)
# What stands beside the name of a video service and is no place.
_BESIDE_VIDEO: Final = re.compile(
    r"\b(?:cisco|google|join|with|via|on|by|the|a|see|in|from|for|details?|description|invit(?:e|ation)|here|below|above|"
    r"app|desktop|personal|online|interview|chat|conferencing|conference|sent|separately|will|be|and|or|your|"
    r"besprechung|réunion|reunión|riunione|vergadering|id|passcode|password|pw)\b",
    re.IGNORECASE,
)
_CONFERENCE: Final = ("X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL", "CONFERENCE")
_LINK: Final = re.compile(r"(?:https?://|www\.)\S+|\b[\w-]+(?:\.[\w-]+)+/\S+", re.IGNORECASE)


def _venue(event: Component) -> Venue | None:
    """Return how one meets: by the place if one is named, else by links; ``None`` if unclear."""
    place = text_of(event, "LOCATION")
    is_video = bool(_VIDEO.search(place)) or (not place and _has_video(event))
    rest = _NOWHERE.sub("", _VIDEO.sub("", _LINK.sub("", place)))
    if is_video:
        rest = _BESIDE_VIDEO.sub("", rest)
    is_somewhere = bool(re.search(r"[^\W\d_]{2}", rest))
    if place and _PHONE.search(place):
        return Venue.PHONE
    if is_video and not is_somewhere:
        return Venue.VIDEO
    if is_video:
        return None
    if is_somewhere:
        return Venue.ONSITE
    words = f"{text_of(event, 'SUMMARY')} {text_of(event, 'DESCRIPTION')}"
    return Venue.PHONE if re.search(r"(?i)\bphone (?:screen|call|interview)\b", words) else None


def _has_video(event: Component) -> bool:
    if any(first_of(event.get(name)) for name in _CONFERENCE):
        return True
    return any(_VIDEO_LINK.search(text_of(event, name)) for name in ("DESCRIPTION", "URL"))


_VIDEO_LINK: Final = re.compile(
    r"zoom\.us/|zoomgov\.com/|teams\.(?:microsoft|live)\.com/|meet\.google\.com/|webex\.com/|"
    r"whereby\.com/|gotomeet|bluejeans\.com/|chime\.aws",
    re.IGNORECASE,
)
_SECRET: Final = re.compile(
    r"\b(?:(?:meeting|conference) id|access code|pin)\b\W*[\d\s#-]+|"
    r"\b(?:pass(?:code|word)?|pwd)\b\W*\S*|\d[\d\s-]{7,}\d",
    re.IGNORECASE,
)


def _title(event: Component) -> str:
    """Return the title without links, numbers and passwords; at most 120 characters."""
    title = _SECRET.sub("", _LINK.sub("", text_of(event, "SUMMARY")))
    return " ".join(title.split())[:120].strip(" -|:")


def _remarks_on_opening(opening: Opening) -> Iterator[str]:
    if opening.role and opening.employer:
        yield "The role and the employer were read in its title: check them."
    elif opening.role or opening.employer:
        what = "role" if opening.role else "employer"
        yield f"The {what} was read in its title: check it."


def _remarks_on_time(meeting: _Meeting) -> Iterator[str]:
    if meeting.at is None:
        yield "The invitation is for the whole day: fill in when the interview began."
    elif meeting.timezone is None:
        yield "The invitation does not tell the time zone: fill it in."
    elif meeting.timezone in {"UTC", "Etc/UTC"}:
        yield "The invitation gives the time in UTC: put the local time and its zone."
    if meeting.event.get("RRULE"):
        yield "The invitation repeats: check the date."


def _remarks_on_candidate(candidate: Guest | None) -> Iterator[str]:
    if candidate is not None and candidate.is_name_guessed:
        yield "Your name was made from the invitation: check its spelling."


def _remarks_on_days(taken: Sequence[_Meeting], meetings: Sequence[_Meeting]) -> Iterator[str]:
    if len(taken) > 1:
        yield f"The file holds {len(taken)} meetings on this day; their guests stand here together."
    others = sorted({meeting.on for meeting in meetings} - {taken[0].on})
    if others:
        shown = ", ".join(day.isoformat() for day in others[:5])
        yield f"The file holds other days too, and they were left out: {shown}."


def _remarks_on_people(people: Sequence[Guest], *, is_told: bool) -> Iterator[str]:
    if not is_told and len(people) > 1:
        yield "The invitation does not tell which guest is you: take yourself out."
    for person in people:
        if person.is_organizer:
            yield f"{person.name or person.email} sent the invitation: take them out if you did not meet."
        if person.is_name_guessed:
            yield f"The name {person.name} was made from the invitation: check its spelling."
        elif not person.name:
            yield f"The invitation does not tell the name behind {person.email}."
