"""Pages for the telephone: the outline or script to hold, and how the call went."""

from __future__ import annotations

import math

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from sincerely.core.calls.pace import MESSAGE_RATE, speaking_seconds
from sincerely.core.letters.kinds import kind
from sincerely.web.letters.calls import Came, record_call
from sincerely.web.letters.forms import CallForm
from sincerely.web.letters.found import letter_or_404
from sincerely.web.letters.models import Letter
from sincerely.web.letters.script import cues
from sincerely.web.letters.values import letter_of
from sincerely.web.owned import OwnerRequest

__all__ = ["after_call", "hold"]

_UNUSABLE = 422
_SILENT = frozenset({"Before you call", "Not to mention"})


def _spoken(request: OwnerRequest, pk: int) -> Letter:
    found = letter_or_404(request, pk)
    if not kind(found.kind).is_spoken:
        raise Http404
    return found


@require_GET
def hold(request: OwnerRequest, pk: int) -> HttpResponse:
    """Show the page to hold while calling: an outline in large type, or a script that scrolls."""
    shown = _spoken(request, pk)
    made = letter_of(shown)
    context = {
        "letter": shown,
        "opportunity": shown.opportunity,
        "kind": kind(shown.kind),
        "rate": MESSAGE_RATE,
    }
    if shown.kind == "voicemail":
        context |= {"cues": cues(shown.text), "seconds": speaking_seconds(shown.text)}
        return render(request, "letters/prompter.html", context)
    parts = made.paragraphs
    context["before"] = [one for one in parts if one.label == "Before you call"]
    context["parts"] = [one for one in parts if one.label not in _SILENT]
    context["silent"] = [one for one in parts if one.label == "Not to mention"]
    context["minutes"] = math.ceil((made.seconds or 0) / 60)
    return render(request, "letters/outline.html", context)


@require_http_methods(["GET", "POST"])
def after_call(request: OwnerRequest, pk: int) -> HttpResponse:
    """Ask how the call went, and keep the answer."""
    shown = _spoken(request, pk)
    form = CallForm(request.POST or None, initial={"came": request.GET.get("came", "")})
    if request.method == "POST" and form.is_valid():
        told = dict(form.cleaned_data)
        came, once = Came(told.pop("came")), told.pop("once")
        record_call(shown, came, told, once, timezone.now())
        return redirect("record", pk=shown.opportunity_id)
    context = {"letter": shown, "opportunity": shown.opportunity, "form": form}
    status = _UNUSABLE if form.errors else 200
    return render(request, "letters/after_call.html", context, status=status)
