"""Withdrawing: whom to tell in which order, and what is put away meanwhile."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Final
from uuid import uuid4

from django.db.models import prefetch_related_objects
from django.utils import timezone

from sincerely.core.debrief import Debrief
from sincerely.core.letters.recipients import lead_of
from sincerely.web.debriefs.models import Note
from sincerely.web.debriefs.values import debrief_of
from sincerely.web.letters.drafting import draft
from sincerely.web.letters.models import Letter
from sincerely.web.letters.routing import Route, route_to
from sincerely.web.letters.services import bring_back, live_letters, put_away_drafts
from sincerely.web.letters.values import has_yes
from sincerely.web.opportunities.models import Opportunity, Touch
from sincerely.web.opportunities.services import record_touch, withdraw
from sincerely.web.owned import in_turn

__all__ = [
    "KIND",
    "Step",
    "Who",
    "leave",
    "pending",
    "private_notes",
    "put_away_for_leaving",
    "steps",
    "tell_consultant",
    "unput",
]

KIND: Final = "withdrawal"
TOLD: Final = frozenset({KIND, "call-outline"})
"""The kinds of touch after which the consultant knows."""


class Who(StrEnum):
    """Whom a step is about."""

    CONSULTANT = "consultant"
    INTERVIEWER = "interviewer"


@dataclass(frozen=True, slots=True)
class Step:
    """One person to tell. ``letter`` is ``None`` where none is drafted; ``done_on`` if told.

    ``is_next`` marks the first that is not done; ``waits_for`` names whom the step waits
    for, empty where it may be taken.
    """

    who: Who
    name: str
    letter: Letter | None
    route: Route
    done_on: date | None = None
    touch: Touch | None = None
    is_approved: bool = False
    is_next: bool = False
    waits_for: str = ""


@in_turn
def leave(opportunity: Opportunity, told: Mapping[str, Any], today: date, now: datetime) -> None:
    """Withdraw: put away what is pending, and draft a letter to each person met.

    ``told`` holds texts by column, and under ``keep_private`` a list of notes.

    Raises ``InputError`` where the notes lack what a letter needs; then nothing is changed.
    """
    texts = dict(told)
    _keep_private(opportunity, texts.pop("keep_private", ()), now)
    withdraw(opportunity, texts, now)
    fresh = Opportunity.rows.get(pk=opportunity.pk)
    value, _ = debrief_of(fresh)
    draft(fresh, KIND, today)
    if value.consultant is not None and _tells_first(value):
        draft(fresh, KIND, today, (value.consultant.name,))


def private_notes(opportunity: Opportunity) -> Any:
    """Return the notes on why that nobody is to read."""
    return opportunity.notes.filter(conversation=None, section="keep_private", removed_at=None)


def _keep_private(opportunity: Opportunity, lines: Sequence[str], now: datetime) -> None:
    """Make the private notes these lines; one taken out is put away, not lost."""
    known = set(private_notes(opportunity).values_list("text", flat=True))
    private_notes(opportunity).exclude(text__in=lines).update(removed_at=now)
    Note.rows.bulk_create(
        Note(
            owner=opportunity.owner,
            opportunity=opportunity,
            section="keep_private",
            position=place,
            text=line,
        )
        for place, line in enumerate(dict.fromkeys(lines))
        if line not in known
    )


def _tells_first(value: Debrief) -> bool:
    """Whether the consultant hears it before anybody of the employer's."""
    names = [", ".join(one.name for one in talk.interviewers) for talk in value.conversations]
    return any(route_to(value, name).is_read_first for name in names)


def steps(opportunity: Opportunity) -> list[Step]:
    """Return whom to tell, in order: a consultant who stands between, who decides, the rest."""
    value, _ = debrief_of(opportunity)
    prefetch_related_objects([opportunity], "letters__verdicts")
    letters = {
        one.to: one
        for one in opportunity.letters.all()
        if one.kind == KIND and one.put_away_at is None
    }
    listed = list(_steps(opportunity, value, letters))
    first = next((place for place, one in enumerate(listed) if one.done_on is None), len(listed))
    waits_for = ""
    if first < len(listed) and listed[first].who is Who.CONSULTANT:
        waits_for = listed[first].name
    return [
        replace(one, is_next=place == first, waits_for=waits_for if place > first else "")
        for place, one in enumerate(listed)
    ]


def _steps(
    opportunity: Opportunity, value: Debrief, letters: Mapping[str, Letter]
) -> Iterator[Step]:
    consultant = value.consultant
    if consultant is not None and _tells_first(value):
        touch = _told(opportunity, consultant.name)
        day = touch.date if touch else None
        yield Step(
            Who.CONSULTANT, consultant.name, letters.get(consultant.name), Route(), day, touch
        )
    for name in _in_order(value):
        letter = letters.get(name)
        day = timezone.localdate(letter.sent_at) if letter and letter.sent_at else None
        is_approved = letter is not None and has_yes(letter)
        yield Step(
            Who.INTERVIEWER, name, letter, route_to(value, name), day, is_approved=is_approved
        )


def _in_order(value: Debrief) -> list[str]:
    lead = lead_of(value).name
    names = [", ".join(one.name for one in talk.interviewers) for talk in value.conversations]
    return [lead, *(name for name in names if name != lead)]


def _told(opportunity: Opportunity, name: str) -> Touch | None:
    since = opportunity.withdrawn_at
    return next(
        (
            one
            for one in opportunity.touches.all()
            if one.is_sent
            and one.removed_at is None
            and one.person == name
            and one.kind in TOLD
            and since is not None
            and one.created_at >= since
        ),
        None,
    )


@in_turn
def tell_consultant(opportunity: Opportunity, today: date) -> None:
    """Record that the consultant was told, where they are to be and were not yet."""
    if any(one.who is Who.CONSULTANT and not one.done_on for one in steps(opportunity)):
        record_touch(
            opportunity,
            uuid4(),
            date=today,
            person=opportunity.consultant_name,
            is_sent=True,
            kind=KIND,
        )


def pending(opportunity: Opportunity) -> dict[str, Any]:
    """Return what withdrawing puts away, or has put away: letters by kind and links."""
    since = opportunity.withdrawn_at
    if since is None:
        drafts = live_letters(opportunity).filter(sent_at=None).exclude(kind=KIND)
        links = opportunity.links.filter(revoked_at=None).exclude(kind=KIND)
    else:
        drafts = opportunity.letters.filter(put_away_at=since)
        links = opportunity.links.filter(revoked_at=since)
    return {"drafts": list(drafts), "links": list(links)}


def put_away_for_leaving(opportunity: Opportunity, at: datetime) -> None:
    """Put away every unsent letter but those that say goodbye."""
    put_away_drafts(opportunity, at, but=KIND)


def unput(opportunity: Opportunity, since: datetime, at: datetime) -> None:
    """Put away what was drafted on leaving, and bring back what leaving put away."""
    put_away_drafts(opportunity, at)
    bring_back(opportunity, since)
