"""What an address names, or 404: the owner's own letters alone; and the page that they wait on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from sincerely.web.accounts.models import Owner
from sincerely.web.debriefs.people import where_to_tell
from sincerely.web.debriefs.values import gaps, live_talks
from sincerely.web.letters.models import Letter
from sincerely.web.letters.services import letter_of_owner, letter_to_read
from sincerely.web.opportunities.found import LOOKS
from sincerely.web.opportunities.models import Opportunity
from sincerely.web.owned import OwnerRequest

__all__ = ["letter_or_404", "letter_to_check", "page_of_gaps", "today"]

_UNUSABLE = 422


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


def page_of_gaps(request: OwnerRequest, opportunity: Opportunity) -> HttpResponse | None:
    """Return the page that asks for what no letter is written without; ``None`` if all is told."""
    talks = live_talks(opportunity)
    missing = gaps(opportunity, talks)
    if not missing:
        return None
    where = where_to_tell(opportunity, talks)
    context = {"opportunity": opportunity, "missing": missing, "telling": where}
    status = 200 if request.method in LOOKS else _UNUSABLE
    return render(request, "letters/not_yet.html", context, status=status)
