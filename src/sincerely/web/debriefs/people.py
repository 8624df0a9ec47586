"""People brought by cards and invitations: those known are completed, others follow."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from django.db import transaction
from django.db.models import Max

from sincerely.formats.vcard import Card, is_same, joined
from sincerely.web.debriefs.models import Conversation, Person
from sincerely.web.opportunities.models import Opportunity

__all__ = ["add_people", "own_left_out"]

_TOLD: Final = ("name", "title", "email", "phone", "pronouns")


@transaction.atomic
def add_people(opportunity: Opportunity, cards: Sequence[Card]) -> int | None:
    """Add the people of the cards, and return the first one's conversation; ``None`` for no card.

    Somebody who is there already is completed by what their card tells and nobody typed; the
    same cards again change nothing.
    """
    Opportunity.rows.select_for_update().get(pk=opportunity.pk)  # one save of people at a time
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
    """Return the cards without the candidate's own."""
    own = Card(opportunity.candidate_name, email=opportunity.candidate_email)
    return [card for card in cards if not is_same(own, card)]
