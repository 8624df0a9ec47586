"""What an address names, or 404: the owner's own letters alone."""

from __future__ import annotations

from datetime import date

from django.http import Http404
from django.utils import timezone

from sincerely.web.letters.models import Letter
from sincerely.web.letters.services import letter_of_owner
from sincerely.web.owned import OwnerRequest

__all__ = ["letter_or_404", "today"]


def today() -> date:
    """Return the day in the reader's zone."""
    return timezone.localdate()


def letter_or_404(request: OwnerRequest, pk: int) -> Letter:
    """Return the owner's letter of that number; raises ``Http404`` where there is none."""
    try:
        return letter_of_owner(request.owner, pk)
    except Letter.DoesNotExist:
        raise Http404 from None
