"""Every row belongs to an owner, and is reached through them alone.

It belongs to an opportunity, too, whose ``edition`` is another after any change of any of its
rows, in the same transaction. What is worked out from rows may be kept for as long as the
edition stands (``sincerely.web.kept``).
"""

from __future__ import annotations

from collections.abc import Iterable
from operator import attrgetter
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import uuid4

from django.apps import apps
from django.conf import settings
from django.db import models, transaction
from django.http import HttpRequest

if TYPE_CHECKING:
    from sincerely.web.accounts.models import Owner

__all__ = ["Owned", "OwnedRows", "OwnerRequest"]


class OwnerRequest(HttpRequest):
    """A request that ``OwnerMiddleware`` let through; for types only."""

    owner: Owner


class OwnedRows(models.QuerySet):
    """Rows that are first narrowed to one owner, and whose opportunity hears of each change."""

    def of(self, owner: Owner) -> Any:
        """Return the owner's rows alone."""
        return self.filter(owner=owner)

    def update(self, **values: Any) -> int:
        """Change the rows, and return how many they were."""
        if self.model.to_opportunity == "":
            return super().update(edition=uuid4(), **values)
        with transaction.atomic(savepoint=False):
            _renew(self.values(f"{self.model.to_opportunity}__pk"))
            return super().update(**values)

    def delete(self) -> tuple[int, dict[str, int]]:
        """Delete the rows, and return how many they were, by model."""
        with transaction.atomic(savepoint=False):
            if self.model.to_opportunity:
                _renew(self.values(f"{self.model.to_opportunity}__pk"))
            return super().delete()

    # Never of a whole table by its manager, and never by a template: as in Django's own.
    delete.queryset_only = True  # type: ignore[attr-defined]
    delete.alters_data = update.alters_data = True  # type: ignore[attr-defined]

    def bulk_create(self, objs: Iterable[Any], *arguments: Any, **options: Any) -> list[Any]:
        """Make the rows, and return them."""
        with transaction.atomic(savepoint=False):
            made: list[Any] = super().bulk_create(objs, *arguments, **options)
            if self.model.to_opportunity:
                _renew({one.opportunity_pk for one in made})
            return made


class Owned(models.Model):
    """What every row has: its owner, and when it was made and last changed (aware, UTC).

    ``to_opportunity`` is the way to the row's opportunity, as a filter goes it; empty where
    the row is one itself.
    """

    to_opportunity: ClassVar[str] = "opportunity"

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    rows = OwnedRows.as_manager()
    objects = rows

    class Meta:
        abstract = True

    @property
    def opportunity_pk(self) -> int:
        """The number of the row's opportunity."""
        way = f"{self.to_opportunity.replace('__', '.')}_id"
        pk: int = attrgetter(way)(self)
        return pk

    def save(self, *arguments: Any, **options: Any) -> None:
        """Save the row; its opportunity has another edition then."""
        with transaction.atomic(savepoint=False):
            super().save(*arguments, **options)
            _renew({self.opportunity_pk})

    def delete(self, *arguments: Any, **options: Any) -> tuple[int, dict[str, int]]:
        """Delete the row; its opportunity has another edition then."""
        with transaction.atomic(savepoint=False):
            _renew({self.opportunity_pk})
            deleted: tuple[int, dict[str, int]] = super().delete(*arguments, **options)
            return deleted


def _renew(pks: Iterable[Any]) -> None:
    """Give these opportunities another edition; ``pks`` may be a query."""
    apps.get_model("opportunities", "Opportunity").rows.filter(pk__in=pks).update()
