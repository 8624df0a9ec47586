"""Opportunities corrected, withdrawn from, folded away; contacts recorded of each."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from django.dispatch import Signal

from sincerely.web.accounts.models import Owner
from sincerely.web.kept import Kept
from sincerely.web.opportunities.models import Opportunity, Touch
from sincerely.web.owned import in_turn

__all__ = [
    "facts_saved",
    "fold",
    "forget_touch",
    "opportunity_of",
    "opportunity_to_read",
    "record_touch",
    "remove",
    "save_facts",
    "stay",
    "stayed",
    "undo_forget_touch",
    "undo_remove",
    "withdraw",
    "withdrawn",
]

facts_saved = Signal()
"""Sent with ``opportunity`` inside the transaction that saved corrected facts."""

withdrawn = Signal()
"""Sent with ``opportunity`` and ``at`` when the candidate withdraws: put away what is pending.

What a receiver puts away it stamps with ``at``, so that ``stayed`` finds exactly that again.
"""

stayed = Signal()
"""Sent with ``opportunity``, ``since`` (the stamp to bring back) and ``at`` on a change of mind."""


def opportunity_of(owner: Owner, pk: int) -> Opportunity:
    """Return the owner's opportunity. Raises ``Opportunity.DoesNotExist`` if there is none."""
    found: Opportunity = Opportunity.rows.of(owner).get(pk=pk, removed_at=None)
    return found


_READ: Final = Kept[Opportunity](500)


def opportunity_to_read(owner: Owner, pk: int) -> Opportunity:
    """Return the owner's opportunity, to be shown alone: threads share it while its edition stands.

    What was fetched of its rows stays with it. Raises ``Opportunity.DoesNotExist``.
    """
    own = Opportunity.rows.of(owner).filter(pk=pk, removed_at=None)
    edition = own.values_list("edition", flat=True).get()
    return _READ.get((pk, edition), own.get)


@in_turn
def save_facts(opportunity: Opportunity, told: Mapping[str, Any]) -> None:
    """Save corrected facts; an emptied date is none."""
    for column, value in told.items():
        is_null = value == "" and opportunity._meta.get_field(column).null
        setattr(opportunity, column, None if is_null else value)
    opportunity.save(update_fields=["updated_at", *told])
    facts_saved.send(Opportunity, opportunity=opportunity)


@in_turn
def withdraw(opportunity: Opportunity, told: Mapping[str, str], now: datetime) -> None:
    """Record that the candidate withdraws, and put away everything pending; once alone.

    ``told`` are texts by column. Telling it again corrects the texts and puts nothing away.
    """
    opportunity.refresh_from_db(fields=["withdrawn_at"])
    is_new = opportunity.withdrawn_at is None
    opportunity.withdrawn_at = opportunity.withdrawn_at or now
    for column, value in told.items():
        setattr(opportunity, column, value)
    opportunity.save(update_fields=["withdrawn_at", "updated_at", *told])
    if is_new:
        withdrawn.send(Opportunity, opportunity=opportunity, at=now)


@in_turn
def stay(opportunity: Opportunity, now: datetime) -> None:
    """Take a withdrawal back, and bring back what it put away; nothing where there was none."""
    opportunity.refresh_from_db(fields=["withdrawn_at"])
    since = opportunity.withdrawn_at
    if since is None:
        return
    opportunity.withdrawn_at = None
    opportunity.save(update_fields=["withdrawn_at", "updated_at"])
    stayed.send(Opportunity, opportunity=opportunity, since=since, at=now)


@in_turn
def record_touch(opportunity: Opportunity, /, once: UUID, **told: Any) -> Touch:
    """Keep a contact in or out, and return it; the same form again keeps nothing."""
    found, _ = Touch.rows.get_or_create(
        owner=opportunity.owner, once=once, defaults={"opportunity": opportunity, **told}
    )
    kept: Touch = found
    return kept


def forget_touch(opportunity: Opportunity, pk: int, now: datetime) -> None:
    """Take a contact off the record; ``undo_forget_touch`` brings it back."""
    opportunity.touches.filter(pk=pk, removed_at=None).update(removed_at=now)


def undo_forget_touch(opportunity: Opportunity, pk: int) -> None:
    """Bring a contact back; nothing where there is none."""
    opportunity.touches.filter(pk=pk).update(removed_at=None)


def fold(opportunity: Opportunity, now: datetime | None) -> None:
    """Fold the opportunity away as past; ``None`` unfolds it."""
    opportunity.folded_at = now
    opportunity.save(update_fields=["folded_at", "updated_at"])


def remove(opportunity: Opportunity, now: datetime) -> None:
    """Take the opportunity off every page; ``undo_remove`` brings it back."""
    opportunity.removed_at = now
    opportunity.save(update_fields=["removed_at", "updated_at"])


def undo_remove(owner: Owner, pk: int) -> None:
    """Bring a removed opportunity of the owner back; nothing where there is none."""
    Opportunity.rows.of(owner).filter(pk=pk).update(removed_at=None)
