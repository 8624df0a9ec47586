"""People brought by cards and invitations: those known are completed, others follow."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from django.db.models import Max
from django.urls import reverse

from sincerely.formats.vcard import Card, is_same, joined
from sincerely.web.debriefs.models import Conversation, Person
from sincerely.web.debriefs.values import unnamed
from sincerely.web.opportunities.models import Opportunity
from sincerely.web.owned import in_turn

__all__ = [
    "add_people",
    "consultant_of",
    "make_consultant",
    "own_left_out",
    "unmake_consultant",
    "where_to_tell",
]

_TOLD: Final = ("name", "title", "email", "phone", "pronouns")


@in_turn
def add_people(opportunity: Opportunity, cards: Sequence[Card]) -> int | None:
    """Add the people of the cards, and return the first one's conversation; ``None`` for no card.

    Somebody who is there already is completed by what their card tells and nobody typed; the
    same cards again change nothing.
    """
    live = {"conversation__opportunity": opportunity, "conversation__removed_at": None}
    rows = list(Person.rows.filter(**live).order_by("conversation__position", "pk"))
    known = [Card(**{key: getattr(row, key) for key in _TOLD}) for row in rows]
    told = joined(known, cards)
    for row, one in zip(rows, told, strict=False):
        for key in _TOLD:
            setattr(row, key, getattr(one, key))
    Person.rows.bulk_update(rows, _TOLD)
    last = opportunity.conversations.aggregate(last=Max("position"))["last"]
    for number, one in enumerate(told[len(rows) :], 0 if last is None else last + 1):
        talk = Conversation.rows.create(
            owner=opportunity.owner, opportunity=opportunity, position=number
        )
        values = {key: getattr(one, key) for key in _TOLD}
        rows.append(Person.rows.create(owner=opportunity.owner, conversation=talk, **values))
    found = (row for row, one in zip(rows, told, strict=True) if cards and is_same(one, cards[0]))
    return next((row.conversation_id for row in found), None)


def own_left_out(opportunity: Opportunity, cards: Sequence[Card]) -> list[Card]:
    """Return the cards without the candidate's own and the consultant's."""
    own = Card(opportunity.candidate_name, email=opportunity.candidate_email)
    known = [one for one in (own, consultant_of(opportunity)) if one is not None]
    return [card for card in cards if not any(is_same(one, card) for one in known)]


def consultant_of(opportunity: Opportunity) -> Card | None:
    """Return the consultant as a card; ``None`` where there is none."""
    name, email = opportunity.consultant_name, opportunity.consultant_email
    return Card(name, email=email) if name else None


_OF_CONSULTANT: Final = {key: f"consultant_{key}" for key in ("name", "email", "phone")}


@in_turn
def make_consultant(talk: Conversation, now: datetime) -> None:
    """Take somebody for the consultant and off those met; what is told of one stays."""
    opportunity = Opportunity.rows.get(pk=talk.opportunity_id)
    first = talk.people.first()
    for key, column in _OF_CONSULTANT.items() if first is not None else ():
        setattr(opportunity, column, getattr(opportunity, column) or getattr(first, key))
    opportunity.save(update_fields=["updated_at", *_OF_CONSULTANT.values()])
    talk.removed_at = now
    talk.save(update_fields=["removed_at", "updated_at"])


@in_turn
def unmake_consultant(opportunity: Opportunity, pk: int) -> None:
    """Bring somebody back among those met, and take what only they told off the consultant."""
    talk = opportunity.conversations.filter(pk=pk).exclude(removed_at=None).first()
    first = talk.people.first() if talk is not None else None
    if talk is None or first is None:
        return
    columns = _OF_CONSULTANT.values()
    opportunity.refresh_from_db(fields=columns)
    for key, column in _OF_CONSULTANT.items():
        if getattr(opportunity, column) == getattr(first, key):
            setattr(opportunity, column, "")
    opportunity.save(update_fields=["updated_at", *columns])
    talk.removed_at = None
    talk.save(update_fields=["removed_at", "updated_at"])


def where_to_tell(opportunity: Opportunity, talks: Sequence[Conversation]) -> str:
    """Return the address of the page on which to tell what a letter still wants.

    The role, the employer and one's own name stand first, then a name behind an address, then
    whom one met.
    """
    told = (
        opportunity.opportunity_role,
        opportunity.opportunity_employer,
        opportunity.candidate_name,
    )
    if not all(told):
        return reverse("facts", args=[opportunity.pk])
    nameless = next((talk for talk in talks if unnamed(talk)), None)
    if nameless is not None:
        return reverse("person", args=[opportunity.pk, nameless.pk])
    return f"{reverse('debrief', args=[opportunity.pk])}#met"
