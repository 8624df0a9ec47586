"""The opportunity that an address names, or 404: the owner's own alone."""

from __future__ import annotations

from typing import Final

from django.http import Http404

from sincerely.web.opportunities.models import Opportunity
from sincerely.web.opportunities.services import opportunity_of, opportunity_to_read
from sincerely.web.owned import OwnerRequest

__all__ = ["LOOKS", "opportunity_or_404"]

LOOKS: Final = frozenset({"GET", "HEAD"})
"""The methods of requests that change nothing."""


def opportunity_or_404(request: OwnerRequest, pk: int) -> Opportunity:
    """Return the owner's opportunity of that number; raises ``Http404`` where there is none.

    A request that only looks gets one to be read alone.
    """
    find = opportunity_to_read if request.method in LOOKS else opportunity_of
    try:
        return find(request.owner, pk)
    except Opportunity.DoesNotExist:
        raise Http404 from None
