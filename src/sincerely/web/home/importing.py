"""What dropped files are and tell: an invitation, address cards, a résumé, a debrief."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from typing import Any, Final

from django.utils import timezone
from django.utils.translation import gettext

from sincerely.core.debrief import Debrief
from sincerely.core.errors import InputError
from sincerely.formats.debrief import read
from sincerely.formats.debrief.problems import DebriefError
from sincerely.formats.json_resume import Resume, read_resume
from sincerely.formats.vcard import Card, firm_of, is_cards, is_same, read_cards
from sincerely.web.sentences import said

__all__ = ["Told", "told_by"]

_MOST_BYTES: Final = 5_000_000
_NO_TEXT: Final = (b"PK\x03\x04", b"%PDF", b"\xd0\xcf\x11\xe0", b"\x89PNG", b"\xff\xd8\xff")


@dataclass(slots=True)
class Told:
    """What the files tell together. ``columns`` are an opportunity's, the first file's first."""

    columns: dict[str, Any] = field(default_factory=dict)
    people: list[Card] = field(default_factory=list)
    deeds: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    debrief: Debrief | None = None

    def add(self, columns: Mapping[str, Any]) -> None:
        """Add what no other file told."""
        for column, value in columns.items():
            if value:
                self.columns.setdefault(column, value)


def told_by(files: Sequence[tuple[str, bytes]], known: Mapping[str, Any], today: date) -> Told:
    """Return what the files (name and bytes each) tell; their content says what they are.

    ``known`` has the candidate's columns of before. Résumés are read first, and cards last:
    they say which guest of an invitation is the candidate, and complete the others.

    Raises ``InputError`` in the words of the format's reader, the file named where there are
    several.
    """
    told = Told()
    for reader in (_debrief, _resume, _invite, _cards):
        for name, data in files:
            if _reader(data) is not reader:
                continue
            try:
                _check(data)
                reader(told, name, data, known, today)
            except InputError as error:
                if len(files) == 1 or isinstance(error, DebriefError):
                    raise  # a debrief's own words name the file
                raise InputError(f"“{name}”: {said(error.message)}", hint=error.hint) from error
    return told


Reader = Callable[[Told, str, bytes, Mapping[str, Any], date], None]


def _reader(data: bytes) -> Reader:
    if is_cards(data):
        return _cards
    if b"BEGIN:VCALENDAR" in data[:4_096].upper().replace(b"\0", b""):
        return _invite
    return _resume if data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{" else _debrief


def _check(data: bytes) -> None:
    if len(data) > _MOST_BYTES and not is_cards(data):
        raise InputError(
            f"The file is larger than {_MOST_BYTES // 1_000_000} MB.",
            hint="An invitation, a debrief or a résumé is far smaller.",
        )
    if data.startswith(_NO_TEXT):
        raise InputError(
            "This is a document or a picture.",
            hint="Drop an invitation (.ics), cards (.vcf), a JSON Résumé or a debrief (.yaml).",
        )


def _debrief(told: Told, name: str, data: bytes, _known: Mapping[str, Any], _today: date) -> None:
    if told.debrief is not None:
        raise InputError("There are two debriefs.", hint="Begin with one at a time.")
    told.debrief = read(data, name=name, open_resume=None)
    told.add(
        {
            "candidate_name": told.debrief.candidate.name,
            "candidate_email": told.debrief.candidate.email,
        }
    )


def _resume(told: Told, _name: str, data: bytes, _known: Mapping[str, Any], _today: date) -> None:
    resume: Resume = read_resume(data)
    told.add(
        {
            "candidate_name": resume.name,
            "candidate_email": resume.email,
            "candidate_phone": resume.phone,
            "candidate_home": resume.home,
            "candidate_address": "\n".join(resume.address),
        }
    )
    told.deeds += [line.text for line in resume.lines]
    told.remarks.append(f"{len(resume.lines)} lines of your résumé are here to draw on.")


def _own(told: Told, known: Mapping[str, Any]) -> Card:
    columns = {**known, **told.columns}
    return Card(columns.get("candidate_name", ""), email=columns.get("candidate_email", ""))


def _invite(told: Told, _name: str, data: bytes, known: Mapping[str, Any], today: date) -> None:
    from sincerely.formats.invite import read_invite  # noqa: PLC0415 - slow to load

    own = _own(told, known)
    invite = read_invite(data, known=[one for one in (own.email, own.name) if one], today=today)
    on, at, zone = _here(invite.on, invite.at, invite.timezone)
    told.add(
        {
            "opportunity_role": invite.role,
            "opportunity_employer": invite.employer,
            "interview_date": on,
            "interview_at": at,
            "interview_timezone": zone,
            "interview_how": invite.how.value if invite.how else "",
        }
    )
    if invite.candidate:
        told.add(
            {
                "candidate_name": known.get("candidate_name") or invite.candidate.name,
                "candidate_email": invite.candidate.email,
            }
        )
    told.remarks += [
        gettext("The time is as your own clock has it, %(zone)s.") % {"zone": zone}
        if zone != invite.timezone and "in UTC" in remark
        else remark
        for remark in invite.remarks
    ]
    told.people += [
        Card(guest.name or guest.email.partition("@")[0], email=guest.email)
        for guest in invite.people
    ]


def _here(
    on: date | None, at: time | None, zone: str | None
) -> tuple[date | None, time | None, str | None]:
    """Return day, time and zone by the reader's clock where they were told in UTC.

    Calendars that send every invitation in UTC mean no place by it; the reader's zone is the
    best guess, and the page says that it is one.
    """
    own = str(timezone.get_current_timezone())
    if on is None or at is None or zone not in _UTC or own in _UTC:
        return on, at, zone
    local = timezone.localtime(datetime.combine(on, at, UTC))
    return local.date(), local.time(), own


_UTC: Final = frozenset({"UTC", "Etc/UTC"})


def _cards(told: Told, _name: str, data: bytes, known: Mapping[str, Any], _today: date) -> None:
    cards = read_cards(data)
    own = _own(told, known)
    for card in _only(cards.people, own, is_own=True):
        told.add(
            {
                "candidate_name": card.name,
                "candidate_email": card.email,
                "candidate_phone": card.phone,
            }
        )
    met = list(_only(cards.people, own, is_own=False))
    told.add({"opportunity_employer": firm_of(met)})
    told.people += met
    told.remarks += cards.remarks


def _only(cards: Iterable[Card], own: Card, *, is_own: bool) -> Iterable[Card]:
    return (card for card in cards if is_same(own, card) is is_own)
