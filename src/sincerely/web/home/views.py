"""What is next, and the ways in."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from sincerely.core.errors import InputError
from sincerely.web.debriefs.adverts import picking_page
from sincerely.web.home.beginning import (
    begin,
    begin_from_files,
    begin_with_example,
    carried,
)
from sincerely.web.home.forms import BesideFilesForm, ImportForm, StartForm
from sincerely.web.home.services import Newest, headline, home_cards, newest_of, put_away
from sincerely.web.owned import OwnerRequest
from sincerely.web.pages import kept_page

__all__ = ["example", "from_file", "home", "past", "start"]

_UNUSABLE = 422
_MOST_DIGITS = 18


@require_GET
def home(request: OwnerRequest) -> HttpResponse:
    """Show what is next; two ways in where there is nothing yet."""
    newest = newest_of(request.owner)
    if not newest.found and not newest.has_past:
        return render(request, "home/first.html", {"import_form": ImportForm()})
    return kept_page(request, "home/home.html", newest.key, lambda: _home(newest))


def _home(newest: Newest) -> dict[str, Any]:
    today = timezone.localdate()
    shown = home_cards(newest, today)
    context = {"shown": shown, "has_past": newest.has_past, "headline": headline(shown)}
    return {**context, "today": today}


@require_GET
def past(request: OwnerRequest) -> HttpResponse:
    """Show what was folded away, and what is older than home's cards."""
    page = put_away(request.owner, _row(request, "older"), _row(request, "newer"))
    return kept_page(request, "home/past.html", page.key, lambda: {"page": page})


def _row(request: OwnerRequest, name: str) -> int:
    """Return the number of a row that the address tells; 0 where it tells none."""
    told = request.GET.get(name, "")
    return int(told) if told.isdecimal() and len(told) < _MOST_DIGITS else 0


@require_http_methods(["GET", "POST"])
def start(request: OwnerRequest) -> HttpResponse:
    """Begin a debrief by typing, or offer a file to begin from."""
    if request.FILES:
        return from_file(request)
    form = StartForm(request.POST or None, initial=carried(request.owner))
    status = 200
    if request.method == "POST":
        if form.is_valid():
            told = dict(form.cleaned_data)
            met, once, text = told.pop("met"), told.pop("once"), told.pop("advert")
            opportunity = begin(request.owner, told, met, once)
            if text:
                return picking_page(request, opportunity, text)
            return redirect("debrief", pk=opportunity.pk)
        status = _UNUSABLE
    context = {"form": form, "import_form": ImportForm()}
    return render(request, "home/start.html", context, status=status)


@require_POST
def example(request: OwnerRequest) -> HttpResponse:
    """Show the invented opportunity."""
    opportunity = begin_with_example(request.owner, timezone.localdate())
    return redirect("debrief", pk=opportunity.pk)


@require_POST
def from_file(request: OwnerRequest) -> HttpResponse:
    """Begin from files, and from what was typed beside them."""
    if not request.FILES and request.POST.get("opportunity_employer"):
        return start(request)  # Enter in a field presses the form's first button, which is this
    form = ImportForm(request.POST, request.FILES)
    beside = BesideFilesForm(request.POST)
    if form.is_valid() and beside.is_valid():
        told, typed = form.cleaned_data, dict(beside.cleaned_data)
        met, text = typed.pop("met"), typed.pop("advert")
        del typed["once"]
        try:
            begun = begin_from_files(
                request.owner, told["file"], timezone.localdate(), told["once"], typed, met
            )
        except InputError as error:
            form.failed(error)
        else:
            if text:
                return picking_page(request, begun, text)
            return redirect("facts", pk=begun.pk)
    context = {"form": beside, "import_form": form}
    return render(request, "home/start.html", context, status=_UNUSABLE)
