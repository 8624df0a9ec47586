"""Opportunities begun: typed, from a file, from the last one, from the example."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any, Final
from uuid import UUID

from django.db import transaction

from sincerely.core.errors import InputError
from sincerely.formats.debrief import read
from sincerely.formats.json_resume import Resume, read_resume
from sincerely.web.accounts.models import Owner
from sincerely.web.debriefs.models import Conversation, Note, Person
from sincerely.web.debriefs.values import write_rows
from sincerely.web.home.example import EXAMPLE
from sincerely.web.opportunities.models import Opportunity

__all__ = ["MOST_BYTES", "begin", "begin_from_file", "begin_with_example", "begun", "carried"]

MOST_BYTES: Final = 5_000_000
_CARRIED: Final = (
    "candidate_name",
    "candidate_email",
    "candidate_phone",
    "candidate_home",
    "candidate_address",
    "locale",
    "voice",
)


def _last(owner: Owner) -> Opportunity | None:
    own = Opportunity.rows.of(owner).filter(is_example=False, removed_at=None)
    found: Opportunity | None = own.order_by("-created_at").first()
    return found


def carried(owner: Owner) -> dict[str, Any]:
    """Return what is known of the candidate from their last opportunity, by column."""
    last = _last(owner)
    return {column: getattr(last, column) for column in _CARRIED} if last else {}


def begun(owner: Owner, once: UUID) -> Opportunity | None:
    """Return the opportunity that this very form began, if it was sent before."""
    found: Opportunity | None = Opportunity.rows.of(owner).filter(once=once).first()
    return found


@transaction.atomic
def begin(
    owner: Owner, told: Mapping[str, Any], met: Sequence[tuple[str, str]], once: UUID
) -> Opportunity:
    """Return a new opportunity with what was told and the people met, name and title each.

    ``once`` is the form's number: the same form sent again gives the same opportunity.

    The candidate's own lines and accomplishments come from their last opportunity.
    """
    if (known := begun(owner, once)) is not None:
        return known
    last = _last(owner)
    values = {**carried(owner), **{key: value for key, value in told.items() if value}}
    opportunity = Opportunity.rows.create(owner=owner, once=once, **values)
    for number, (name, title) in enumerate(met):
        talk = Conversation.rows.create(owner=owner, opportunity=opportunity, position=number)
        Person.rows.create(owner=owner, conversation=talk, name=name, title=title)
    if last is not None:
        _carry_notes(last, opportunity, ("accomplishments",))
    return opportunity


def _carry_notes(source: Opportunity, target: Opportunity, sections: Sequence[str]) -> None:
    notes = source.notes.filter(removed_at=None, conversation=None, section__in=sections)
    Note.rows.bulk_create(
        Note(
            owner=target.owner,
            opportunity=target,
            section=note.section,
            position=note.position,
            text=note.text,
        )
        for note in notes
    )


@transaction.atomic
def begin_with_example(owner: Owner, today: date) -> Opportunity:
    """Return the invented opportunity, its interview held today; made anew if it was removed."""
    shown = Opportunity.rows.of(owner).filter(is_example=True, removed_at=None).first()
    if shown is not None:
        return shown
    opportunity = Opportunity(owner=owner, is_example=True)
    value = read(EXAMPLE.encode(), name="the example", open_resume=None)
    write_rows(opportunity, value)
    opportunity.interview_date = today
    opportunity.interview_decision_by = today + timedelta(days=14)
    opportunity.save()
    return opportunity


@transaction.atomic
def begin_from_file(owner: Owner, data: bytes, name: str, today: date, once: UUID) -> Opportunity:
    """Return a new opportunity from a file, with remarks on what to check.

    The file is a calendar invitation, a debrief or a JSON Resume: its content tells which.
    Raises ``InputError`` in the words of the format's reader.
    """
    if len(data) > MOST_BYTES:
        raise InputError(
            f"The file is larger than {MOST_BYTES // 1_000_000} MB.",
            hint="An invitation, a debrief or a résumé is far smaller.",
        )
    if (known := begun(owner, once)) is not None:
        return known
    if b"BEGIN:VCALENDAR" in data[:4_096].upper().replace(b"\0", b""):
        return _from_invite(owner, data, today, once)
    if data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{":
        return _from_resume(owner, read_resume(data), once)
    opportunity = Opportunity(owner=owner, once=once)
    write_rows(opportunity, read(data, name=name, open_resume=None))
    return opportunity


def _from_resume(owner: Owner, resume: Resume, once: UUID) -> Opportunity:
    known = carried(owner)
    opportunity = Opportunity(owner=owner, once=once, **known)
    for column, value in (
        ("candidate_name", resume.name),
        ("candidate_email", resume.email),
        ("candidate_phone", resume.phone),
        ("candidate_home", resume.home),
        ("candidate_address", "\n".join(resume.address)),
    ):
        if value:
            setattr(opportunity, column, value)
    opportunity.remarks = [f"{len(resume.lines)} lines of your résumé are here to draw on."]
    opportunity.save()
    Note.rows.bulk_create(
        Note(
            owner=owner,
            opportunity=opportunity,
            section="accomplishments",
            position=number,
            text=line.text,
        )
        for number, line in enumerate(resume.lines)
    )
    return opportunity


def _from_invite(owner: Owner, data: bytes, today: date, once: UUID) -> Opportunity:
    from sincerely.formats.invite import read_invite  # noqa: PLC0415 - slow to load

    known = carried(owner)
    own = [known.get("candidate_email", ""), known.get("candidate_name", "")]
    invite = read_invite(data, known=[text for text in own if text], today=today)
    told: dict[str, Any] = {
        "remarks": list(invite.remarks),
        "interview_date": invite.on,
        "interview_at": invite.at,
        "interview_timezone": invite.timezone,
        "interview_how": invite.how.value if invite.how else "",
    }
    if invite.candidate:
        told["candidate_name"] = known.get("candidate_name") or invite.candidate.name
        told["candidate_email"] = invite.candidate.email
    opportunity = begin(owner, told, (), once)
    for number, guest in enumerate(invite.people):
        talk = Conversation.rows.create(owner=owner, opportunity=opportunity, position=number)
        Person.rows.create(
            owner=owner,
            conversation=talk,
            name=guest.name or guest.email.partition("@")[0],
            email=guest.email,
            title=guest.role,
        )
    return opportunity
