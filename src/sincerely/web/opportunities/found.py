"""The opportunity that an address names, or 404: the owner's own alone."""

from __future__ import annotations

from django.http import Http404

from sincerely.web.opportunities.models import Opportunity
from sincerely.web.opportunities.services import opportunity_of
from sincerely.web.owned import OwnerRequest

__all__ = ["opportunity_or_404"]


def opportunity_or_404(request: OwnerRequest, pk: int) -> Opportunity:
    """Return the owner's opportunity of that number; raises ``Http404`` where there is none."""
    try:
        return opportunity_of(request.owner, pk)
    except Opportunity.DoesNotExist:
        raise Http404 from None
