"""The page of a withdrawal: whom to tell in which order, and the way back."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from sincerely.core.errors import InputError
from sincerely.web.debriefs.values import debrief_of
from sincerely.web.letters.forms import LeaveForm
from sincerely.web.letters.found import page_of_gaps, today
from sincerely.web.letters.leaving import (
    KIND,
    leave,
    pending,
    private_notes,
    steps,
    tell_consultant,
)
from sincerely.web.opportunities.found import opportunity_or_404
from sincerely.web.opportunities.models import Opportunity
from sincerely.web.opportunities.services import forget_touch, stay
from sincerely.web.owned import OwnerRequest
from sincerely.web.pages import kept_page
from sincerely.web.wording import explained

__all__ = ["consultant_knows", "stay_after_all", "withdraw_page"]

_UNUSABLE = 422


@require_http_methods(["GET", "POST"])
def withdraw_page(request: OwnerRequest, pk: int) -> HttpResponse:
    """Ask for the decision; once it is made, show whom to tell, one after another."""
    opportunity = opportunity_or_404(request, pk)
    if (page := page_of_gaps(request, opportunity)) is not None:
        return page
    if request.method != "POST":
        key = (opportunity.edition,)
        return kept_page(request, _page(opportunity), key, lambda: _told(opportunity))
    form = LeaveForm(request.POST)
    if form.is_valid():
        try:
            leave(opportunity, form.cleaned_data, today(), timezone.now())
        except InputError as error:
            form.add_error(None, explained(error))
        else:
            return redirect("withdraw", pk=pk)
    return render(request, _page(opportunity), _context(opportunity, form), status=_UNUSABLE)


def _page(opportunity: Opportunity) -> str:
    return "letters/leaving.html" if opportunity.withdrawn_at else "letters/leave.html"


def _told(opportunity: Opportunity) -> dict[str, Any]:
    columns = ("withdrawal_reason", "withdrawal_cancel")
    initial = {one: getattr(opportunity, one) for one in columns}
    private = private_notes(opportunity).values_list("text", flat=True)
    form = LeaveForm(initial={**initial, "keep_private": "\n".join(private)})
    return _context(opportunity, form)


def _context(opportunity: Opportunity, form: LeaveForm) -> dict[str, Any]:
    value, _ = debrief_of(opportunity)
    context = {
        "opportunity": opportunity,
        "form": form,
        "steps": steps(opportunity),
        "consultant": value.consultant,
        "kind_id": KIND,
        **pending(opportunity),
    }
    context["is_done"] = all(one.done_on for one in context["steps"])
    return context


@require_POST
def stay_after_all(request: OwnerRequest, pk: int) -> HttpResponse:
    """Take the withdrawal back; what it put away is there again."""
    stay(opportunity_or_404(request, pk), timezone.now())
    return redirect("home")


@require_POST
def consultant_knows(request: OwnerRequest, pk: int) -> HttpResponse:
    """Record that the consultant was told, or take that back."""
    opportunity = opportunity_or_404(request, pk)
    undo = request.POST.get("undo", "")
    if undo.isdecimal() and len(undo) < 10:
        forget_touch(opportunity, int(undo), timezone.now())
    else:
        tell_consultant(opportunity, today())
    return redirect("withdraw", pk=pk)
