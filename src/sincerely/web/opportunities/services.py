"""Opportunities corrected, folded away, removed and brought back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db import transaction

from sincerely.web.accounts.models import Owner
from sincerely.web.opportunities.models import Opportunity

__all__ = ["fold", "opportunity_of", "remove", "save_facts", "undo_remove"]


def opportunity_of(owner: Owner, pk: int) -> Opportunity:
    """Return the owner's opportunity. Raises ``Opportunity.DoesNotExist`` if there is none."""
    found: Opportunity = Opportunity.rows.of(owner).get(pk=pk, removed_at=None)
    return found


@transaction.atomic
def save_facts(opportunity: Opportunity, told: Mapping[str, Any]) -> None:
    """Save corrected facts; an emptied date is none."""
    for column, value in told.items():
        is_null = value == "" and opportunity._meta.get_field(column).null
        setattr(opportunity, column, None if is_null else value)
    opportunity.save()


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
