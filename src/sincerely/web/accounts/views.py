"""Coming in by a one-time link, and the pages for what went wrong."""

from __future__ import annotations

import sys
from typing import Final

from django.contrib.auth import login
from django.core.exceptions import DisallowedHost
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from sincerely.web.accounts.forms import ReadingForm
from sincerely.web.accounts.middleware import for_guests
from sincerely.web.accounts.services import read_as, use_entrance
from sincerely.web.owned import OwnerRequest
from sincerely.web.pages import kept_page
from sincerely.web.trouble import Trouble, trouble_of

__all__ = ["broken", "enter", "expired_form", "not_found", "reading", "refused", "typed"]

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
    owner, now = request.owner, timezone.localtime().replace(second=0, microsecond=0)
    if request.method == "POST":
        form = ReadingForm(request.POST)
        if form.is_valid():
            read_as(owner, form.cleaned_data["locale"], form.cleaned_data["zone"])
            return redirect("reading")
        return render(request, _READING, {"form": form, "now": now}, status=_UNUSABLE)
    told = {"locale": owner.locale, "zone": owner.zone}
    key = (now, *told.values())
    return kept_page(
        request, _READING, key, lambda: {"form": ReadingForm(initial=told), "now": now}
    )


_READING: Final = "accounts/reading.html"


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Say that there is no such page; ``exception`` is Django's and is not shown."""
    del exception
    words = _("What stood here was moved or taken away, or the address lost a letter on its way.")
    context = {"title": _("There is no such page"), "words": words}
    return render(request, "wrong.html", context, status=404)


def broken(request: HttpRequest) -> HttpResponse:
    """Say that something broke on our side; or what is wrong with the database, to try again.

    Called by Django while the error is being handled. What the form sent stands on the page,
    to be sent once more.
    """
    trouble = trouble_of(sys.exc_info()[1])
    if trouble is not None:
        context = {"sent": _sent(request), "address": request.get_full_path(), "trouble": trouble}
        response = render(request, "busy.html", context, status=_TROUBLES[trouble])
        response["Retry-After"] = "5"
        return response
    words = _("It is not your doing. What was saved before is safe; go back and try once more.")
    context = {"title": _("Something broke here"), "words": words, "typed": typed(request)}
    return render(request, "wrong.html", context, status=500)


def _sent(request: HttpRequest) -> list[tuple[str, str]]:
    """Return what the form sent, name and value each, but for its token; files are not kept."""
    if request.method != "POST" or request.FILES:
        return []
    lists = request.POST.lists()
    return [(name, one) for name, every in lists if name != _TOKEN for one in every]


def typed(request: HttpRequest) -> str:
    """Return the words that the form sent, a value a line, to be copied from the page that failed."""
    words = [value for name, value in _sent(request) if name not in _NO_WORDS and value.strip()]
    return "\n".join(words)


def expired_form(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Say that the form is too old, and show its words; ``reason`` is Django's and is not shown.

    They are to be copied, not sent again: the form may have been another site's.
    """
    del reason
    context = {"title": _("This page was too old to be saved"), "typed": typed(request)}
    return render(request, "expired.html", context, status=403)


def refused(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Say why a request was refused before any page saw it: for another host, or unreadable."""
    if isinstance(exception, DisallowedHost):
        title = _("There is no site of this name here")
    else:
        title = _("This form did not arrive whole")
    return render(request, "wrong.html", {"title": title}, status=400)


_TROUBLES: Final = {Trouble.BUSY: 503, Trouble.FULL: 507, Trouble.DAMAGED: 500}
_TOKEN: Final = "csrfmiddlewaretoken"
_NO_WORDS: Final = frozenset(
    ["note", "section", "version", "was", "once", "talk", "what", "kind", "row", "picked", "seen"]
    + ["quote", "hash"]
    + [f"form-{name}_FORMS" for name in ("TOTAL", "INITIAL", "MIN_NUM", "MAX_NUM")]
)
