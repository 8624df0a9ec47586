"""A debrief that was read from a file becomes rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final

from django.utils import timezone

from sincerely.core import debrief as core
from sincerely.web.debriefs.models import Conversation, Note, Person
from sincerely.web.opportunities.models import Opportunity, Touch

__all__ = ["write_rows"]

_PLAIN: Final = {
    "candidate": ("name", "email", "phone", "home"),
    "opportunity": ("role", "employer", "place"),
    "consultant": ("name", "firm", "email", "phone", "routing"),
    "interview": (
        "date",
        "at",
        "timezone",
        "how",
        "round",
        "decision_by",
        "country",
        "subdivision",
    ),
    "referrer": ("name", "relation", "email"),
    "outcome": ("result", "date", "told_by", "answer_by"),
}
_NULLABLE: Final = {"date", "at", "decision_by", "answer_by"}
_NOTED: Final = (
    ("interview", "next_step"),
    ("withdrawal", "reason"),
    ("withdrawal", "cancel"),
    ("outcome", "note"),
)


def write_rows(opportunity: Opportunity, value: core.Debrief) -> None:
    """Fill a new opportunity with a debrief and save it; the caller holds the transaction."""
    opportunity.locale, opportunity.voice = value.locale.value, value.voice.value
    for section, keys in _PLAIN.items():
        part = getattr(value, section)
        for key in keys if part else ():
            given = getattr(part, key)
            setattr(opportunity, f"{section}_{key}", given or (None if key in _NULLABLE else ""))
    for section, key in _NOTED:
        part = getattr(value, section)
        note = getattr(part, key) if part else None
        setattr(opportunity, f"{section}_{key}", note.text if note else "")
    opportunity.withdrawn_at = timezone.now() if value.withdrawal else None
    opportunity.candidate_address = "\n".join(value.candidate.address)
    opportunity.opportunity_address = "\n".join(value.opportunity.address)
    opportunity.save()
    wide = {
        "accomplishments": value.candidate.accomplishments,
        "criteria": value.opportunity.criteria,
        "why": value.opportunity.why,
        "difference": value.opportunity.difference,
        "unsaid": value.unsaid,
        "confidential": value.confidential,
        "for_consultant": value.for_consultant,
        "keep_private": value.withdrawal.keep_private if value.withdrawal else (),
    }
    rows = [row for key, notes in wide.items() for row in _rows(opportunity, None, key, notes)]
    for number, talk in enumerate(value.conversations):
        rows += _talk_rows(opportunity, number, talk)
    Note.rows.bulk_create(rows)
    Touch.rows.bulk_create(
        Touch(
            owner=opportunity.owner,
            opportunity=opportunity,
            date=touch.date,
            person=touch.person,
            is_sent=touch.is_sent,
            kind=touch.kind or "",
            gist=touch.gist.text if touch.gist else "",
        )
        for touch in (*value.sent, *value.heard)
    )


def _rows(
    opportunity: Opportunity,
    talk: Conversation | None,
    section: str,
    notes: Iterable[core.Note | tuple[core.Note, core.Note | None]],
) -> Iterator[Note]:
    for number, note in enumerate(notes):
        text, pair = note if isinstance(note, tuple) else (note, None)
        yield Note(
            owner=opportunity.owner,
            opportunity=opportunity,
            conversation=talk,
            section=section,
            position=number,
            text=text.text,
            pair=pair.text if pair else "",
        )


def _talk_rows(opportunity: Opportunity, number: int, value: core.Conversation) -> list[Note]:
    talk = Conversation.rows.create(
        owner=opportunity.owner,
        opportunity=opportunity,
        position=number,
        hiring_manager=value.hiring_manager,
        minutes=value.minutes,
        routing=value.routing.value if value.routing else "",
    )
    Person.rows.bulk_create(
        Person(
            owner=opportunity.owner,
            conversation=talk,
            position=place,
            name=one.name,
            title=one.title or "",
            email=one.email or "",
            address_as=one.address_as or "",
            first_name_terms=one.first_name_terms,
            pronouns=one.pronouns or "",
        )
        for place, one in enumerate(value.interviewers)
    )
    listed: dict[str, Any] = {
        "points": value.points,
        "concerns": [(one.worry, one.answer) for one in value.concerns],
        "promised": value.promised,
        "unsaid": value.unsaid,
        "corrections": [(one.said, one.fact) for one in value.corrections],
        "confidential": value.confidential,
        "for_consultant": value.for_consultant,
    }
    return [row for key, notes in listed.items() for row in _rows(opportunity, talk, key, notes)]
