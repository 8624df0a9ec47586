"""Coming in by a one-time link, and the pages for what went wrong."""

from __future__ import annotations

from django.contrib.auth import login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from sincerely.web.accounts.forms import ReadingForm
from sincerely.web.accounts.middleware import for_guests
from sincerely.web.accounts.services import read_as, use_entrance
from sincerely.web.owned import OwnerRequest

__all__ = ["broken", "enter", "expired_form", "not_found", "reading"]

_UNUSABLE = 422


@for_guests
def enter(request: HttpRequest, token: str) -> HttpResponse:
    """Show one button; pressing it begins the owner's session (a scanner's GET does nothing)."""
    if request.method != "POST":
        return render(request, "accounts/enter.html")
    owner = use_entrance(token, timezone.now())
    if owner is None:
        return render(request, "accounts/closed.html", status=403)
    login(request, owner, backend="django.contrib.auth.backends.ModelBackend")
    return redirect("home")


@require_http_methods(["GET", "POST"])
def reading(request: OwnerRequest) -> HttpResponse:
    """Show how the owner reads, and keep it changed."""
    owner = request.owner
    form = ReadingForm(request.POST or None, initial={"locale": owner.locale, "zone": owner.zone})
    status = 200
    if request.method == "POST":
        if form.is_valid():
            read_as(owner, form.cleaned_data["locale"], form.cleaned_data["zone"])
            return redirect("reading")
        status = _UNUSABLE
    context = {"form": form, "now": timezone.localtime()}
    return render(request, "accounts/reading.html", context, status=status)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Say that there is no such page; ``exception`` is Django's and is not shown."""
    del exception
    return render(request, "wrong.html", {"title": gettext("There is no such page")}, status=404)


def broken(request: HttpRequest) -> HttpResponse:
    """Say that something broke on our side."""
    return render(request, "wrong.html", {"title": gettext("Something broke here")}, status=500)


def expired_form(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Say that the form is too old; ``reason`` is Django's and is not shown."""
    del reason
    title = gettext(
        "This page is too old to be saved. Load it again: what you typed is still there."
    )
    return render(request, "wrong.html", {"title": title}, status=403)
