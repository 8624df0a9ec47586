"""Every row belongs to an owner, and is reached through them alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.db import models
from django.http import HttpRequest

if TYPE_CHECKING:
    from sincerely.web.accounts.models import Owner

__all__ = ["Owned", "OwnedRows", "OwnerRequest"]


class OwnerRequest(HttpRequest):
    """A request that ``OwnerMiddleware`` let through; for types only."""

    owner: Owner


class OwnedRows(models.QuerySet):
    """Rows that are first narrowed to one owner."""

    def of(self, owner: Owner) -> Any:
        """Return the owner's rows alone."""
        return self.filter(owner=owner)


class Owned(models.Model):
    """What every row has: its owner, and when it was made and last changed (aware, UTC)."""

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    rows = OwnedRows.as_manager()
    objects = rows

    class Meta:
        abstract = True
