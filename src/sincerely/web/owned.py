"""Every row belongs to an owner, and is reached through them alone.

It belongs to an opportunity, too, whose ``edition`` is another after any change of any of its
rows, in the same transaction. What is worked out from rows may be kept for as long as the
edition stands (``sincerely.web.kept``).

Whoever changes rows takes their opportunity's own row first: the order of locks that keeps two
writers of one opportunity from waiting for each other for ever (decision 0096).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
from functools import wraps
from operator import attrgetter
from typing import TYPE_CHECKING, Any, ClassVar, Concatenate, ParamSpec, Protocol, TypeVar
from uuid import uuid4

from django.apps import apps
from django.conf import settings
from django.db import connection, models, transaction
from django.http import HttpRequest

if TYPE_CHECKING:
    from sincerely.web.accounts.models import Owner

__all__ = ["Owned", "OwnedRows", "OwnerRequest", "in_turn", "turn_of"]

P = ParamSpec("P")
R = TypeVar("R")
Row = TypeVar("Row", bound="OfOpportunity")


class OfOpportunity(Protocol):
    """A row, or whatever else knows which opportunity it belongs to."""

    @property
    def opportunity_pk(self) -> int:
        """The number of its opportunity."""


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
            changed: int = models.QuerySet.update(self._taken(), **values)
            return changed

    def delete(self) -> tuple[int, dict[str, int]]:
        """Delete the rows, and return how many they were, by model."""
        with transaction.atomic(savepoint=False):
            rows = self._taken() if self.model.to_opportunity else self
            deleted: tuple[int, dict[str, int]] = models.QuerySet.delete(rows)
            return deleted

    # Never of a whole table by its manager, and never by a template: as in Django's own.
    delete.queryset_only = True  # type: ignore[attr-defined]
    delete.alters_data = update.alters_data = True  # type: ignore[attr-defined]

    def bulk_create(self, objs: Iterable[Any], *arguments: Any, **options: Any) -> list[Any]:
        """Make the rows, and return them."""
        rows = list(objs)
        with transaction.atomic(savepoint=False):
            if self.model.to_opportunity:
                _renew({one.opportunity_pk for one in rows})
            made: list[Any] = super().bulk_create(rows, *arguments, **options)
            return made

    def _taken(self) -> Any:
        """Take the rows' opportunities, and return the rows that they had until then."""
        way = f"{self.model.to_opportunity}__pk"
        pks = set(self.order_by().values_list(way, flat=True))
        _renew(pks)
        return self.filter(**{f"{way}__in": pks})


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
            _renew({self.opportunity_pk})
            super().save(*arguments, **options)

    def delete(self, *arguments: Any, **options: Any) -> tuple[int, dict[str, int]]:
        """Delete the row; its opportunity has another edition then."""
        with transaction.atomic(savepoint=False):
            _renew({self.opportunity_pk})
            deleted: tuple[int, dict[str, int]] = super().delete(*arguments, **options)
            return deleted


@contextmanager
def turn_of(row: OfOpportunity) -> Iterator[None]:
    """Run a block in one transaction, with no change of the row's opportunity by others in it.

    What the block reads is what it changes; what was read before may be over. Whoever waits too
    long gets ``OperationalError``, for which the site's answer is "busy" (``SINCERELY_DATABASE_WAIT``).
    """
    with transaction.atomic():
        _take([row.opportunity_pk])
        yield


def in_turn(service: Callable[Concatenate[Row, P], R]) -> Callable[Concatenate[Row, P], R]:
    """Run a service in the turn of its first argument (``turn_of``)."""

    @wraps(service)
    def taken(row: Row, /, *arguments: P.args, **options: P.kwargs) -> R:
        with turn_of(row):
            return service(row, *arguments, **options)

    return taken


def _opportunities(pks: Iterable[Any]) -> Any:
    return apps.get_model("opportunities", "Opportunity").rows.filter(pk__in=pks)


def _take(pks: Iterable[Any]) -> None:
    """Lock these opportunities' rows, the smallest number first.

    SQLite has no locks of rows and needs none: of its transactions that may write one runs at
    a time. The lock leaves the row's key free, which any new row below it points to.
    """
    if connection.features.has_select_for_no_key_update:
        rows = _opportunities(pks).order_by("pk").select_for_update(no_key=True)
        list(rows.values_list("pk"))


def _renew(pks: Collection[Any]) -> None:
    """Give these opportunities another edition, which takes them."""
    if len(pks) > 1:
        _take(pks)
    if pks:
        _opportunities(pks).update()
