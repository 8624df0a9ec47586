"""What an address names, or 404: the owner's own letters alone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from django.http import Http404
from django.utils import timezone

from sincerely.web.accounts.models import Owner
from sincerely.web.letters.models import Letter
from sincerely.web.letters.services import letter_of_owner, letter_to_read
from sincerely.web.opportunities.found import LOOKS
from sincerely.web.owned import OwnerRequest

__all__ = ["letter_or_404", "letter_to_check", "today"]


def today() -> date:
    """Return the day in the reader's zone."""
    return timezone.localdate()


def letter_or_404(request: OwnerRequest, pk: int) -> Letter:
    """Return the owner's letter of that number; raises ``Http404`` where there is none.

    A request that only looks gets one to be read alone.
    """
    return _found(request, pk, letter_to_read if request.method in LOOKS else letter_of_owner)


def letter_to_check(request: OwnerRequest, pk: int) -> Letter:
    """Return the letter as ``letter_or_404``, for a request that sends words and saves nothing."""
    return _found(request, pk, letter_to_read)


def _found(request: OwnerRequest, pk: int, find: Callable[[Owner, int], Letter]) -> Letter:
    try:
        return find(request.owner, pk)
    except Letter.DoesNotExist:
        raise Http404 from None
