"""The facts of an opportunity, and putting it away."""

from __future__ import annotations

import json
from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from sincerely.web.opportunities.forms import FACTS, FactsForm
from sincerely.web.opportunities.found import opportunity_or_404
from sincerely.web.opportunities.merging import merged, read_seen, shown
from sincerely.web.opportunities.models import Opportunity
from sincerely.web.opportunities.services import (
    fold,
    remove,
    save_facts,
    undo_remove,
)
from sincerely.web.owned import OwnerRequest, in_turn
from sincerely.web.pages import kept_page

__all__ = ["facts", "fold_away", "remove_one"]

_UNUSABLE = 422


@require_http_methods(["GET", "POST"])
def facts(request: OwnerRequest, pk: int) -> HttpResponse:
    """Show the facts, and save them corrected."""
    opportunity = opportunity_or_404(request, pk)
    if request.method == "POST":
        return _corrected(opportunity, request)
    return kept_page(request, _FACTS, (opportunity.edition,), lambda: _form_of(opportunity))


_FACTS = "opportunities/facts.html"


def _columns(opportunity: Opportunity) -> dict[str, Any]:
    return {column: getattr(opportunity, column) for rows in FACTS.values() for column, _ in rows}


def _form_of(opportunity: Opportunity, sent: Any = None) -> dict[str, Any]:
    columns = _columns(opportunity)
    form = FactsForm(sent, initial={**columns, **_supposed(opportunity)})
    return {"opportunity": opportunity, "form": form, "seen": json.dumps(shown(columns))}


@in_turn
def _corrected(opportunity: Opportunity, request: OwnerRequest) -> HttpResponse:
    """Save what was corrected, or show what is wrong with it, or what another tab kept."""
    opportunity.refresh_from_db()
    kept = shown(_columns(opportunity))
    sent, both = merged(request.POST, read_seen(request.POST.get("seen", "")), kept)
    context = _form_of(opportunity, sent)
    form = context["form"]
    if form.is_valid() and not both:
        save_facts(opportunity, form.cleaned_data)
        return redirect("debrief", pk=opportunity.pk)
    form.changed_elsewhere(both)
    return render(request, _FACTS, context, status=_UNUSABLE)


def _supposed(opportunity: Opportunity) -> dict[str, str]:
    """Return what is most likely so of what is not known: the interview was where one is."""
    here = timezone.get_current_timezone_name()
    if opportunity.interview_timezone or here == "UTC":  # UTC is a server's clock, and no place
        return {}
    return {"interview_timezone": here}


@require_POST
def fold_away(request: OwnerRequest, pk: int) -> HttpResponse:
    """Fold a past opportunity away, or unfold it."""
    fold(opportunity_or_404(request, pk), None if request.POST.get("undo") else timezone.now())
    return redirect("home")


@require_POST
def remove_one(request: OwnerRequest, pk: int) -> HttpResponse:
    """Remove an opportunity, and offer to bring it back."""
    if request.POST.get("undo"):
        undo_remove(request.owner, pk)
        return redirect("home")
    gone = opportunity_or_404(request, pk)
    remove(gone, timezone.now())
    return render(request, "opportunities/removed.html", {"opportunity": gone})
