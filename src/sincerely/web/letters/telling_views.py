"""A kind of letter that needs more to be told asks for just that, then drafts."""

from __future__ import annotations

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from sincerely.core.errors import InputError
from sincerely.core.letters.kinds import kind
from sincerely.web.letters.choices import plain_why
from sincerely.web.letters.drafting import draft
from sincerely.web.letters.forms import NEEDS, TellForm
from sincerely.web.letters.found import page_of_gaps, today
from sincerely.web.opportunities.found import opportunity_or_404
from sincerely.web.opportunities.services import save_facts
from sincerely.web.owned import OwnerRequest
from sincerely.web.wording import explained

__all__ = ["tell"]

_UNUSABLE = 422


@require_http_methods(["GET", "POST"])
def tell(request: OwnerRequest, pk: int, kind_id: str) -> HttpResponse:
    """Ask for the facts that the kind needs; told, draft its letters and show the first."""
    opportunity = opportunity_or_404(request, pk)
    if kind_id not in NEEDS:
        raise Http404
    initial = {column: getattr(opportunity, column) for column, _ in NEEDS[kind_id]}
    form = TellForm(kind_id, request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        save_facts(opportunity, form.told())
        told = opportunity_or_404(request, pk)
        if (page := page_of_gaps(request, told)) is not None:
            return page
        try:
            letters = draft(told, kind_id, today())
        except InputError as error:
            form.add_error(None, explained(error))
        else:
            return redirect("letter", pk=letters[0].pk)
    context = {
        "opportunity": opportunity,
        "form": form,
        "kind": kind(kind_id),
        "why": plain_why(kind_id),
    }
    return render(request, "letters/tell.html", context, status=_UNUSABLE if form.errors else 200)
