"""Asking for a review, and the reviewer's own pages."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Final
from uuid import UUID, uuid4

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext, gettext_noop
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from sincerely.core.errors import InputError
from sincerely.core.letters.kind import Kind
from sincerely.core.letters.kinds import kind
from sincerely.web.accounts.middleware import for_guests
from sincerely.web.accounts.services import hashed
from sincerely.web.accounts.views import typed
from sincerely.web.debriefs.values import debrief_of
from sincerely.web.letters.desk import beside
from sincerely.web.letters.files import file_of
from sincerely.web.letters.found import today
from sincerely.web.letters.models import Letter
from sincerely.web.opportunities.found import opportunity_or_404
from sincerely.web.owned import OwnerRequest
from sincerely.web.pages import kept_page
from sincerely.web.reviews.models import Comment, Link
from sincerely.web.reviews.services import (
    comment_on,
    judge,
    letter_of_link,
    link_of,
    make_link,
    may_take,
    pages_of,
    revoke,
    sent_for_candidate,
    settle,
    take,
)

__all__ = [
    "answer",
    "ask",
    "come_in",
    "comment",
    "review",
    "revoke_link",
    "sent_by_reader",
    "take_along",
    "verdict",
]

_LOOPBACK: Final = frozenset({"127.0.0.1", "localhost", "[::1]"})
_COOKIE: Final = "sincerely-review"
_GONE: Final = 403
_CHANGED: Final = 409
_UNUSABLE: Final = 422
_PLACE_GONE: Final = gettext_noop(
    "The sentence it is about reads otherwise by now, or stands there twice: "
    "put the better words in by hand, and fold it away."
)


def _kind(kind_id: str) -> Kind:
    try:
        return kind(kind_id)
    except InputError:
        raise Http404 from None


def _number(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None


@require_http_methods(["GET", "POST"])
def ask(request: OwnerRequest, pk: int) -> HttpResponse:
    """Show the links there are; make one and show it, this once."""
    opportunity = opportunity_or_404(request, pk)
    value, _ = debrief_of(opportunity)
    chosen = _kind(request.POST.get("kind") or request.GET.get("kind") or "thank-you")
    link = ""
    if request.method == "POST":
        name = " ".join(request.POST.get("reviewer", "").replace("\0", "").split())
        known = value.consultant.name if value.consultant else ""
        now, once = timezone.now(), _number(request.POST.get("once", ""))
        token = make_link(opportunity, name or known, now, chosen.id, once)
        if link_of(hashed(token), now):  # a form sent again, of a link called back meanwhile
            link = request.build_absolute_uri(reverse("come-in", args=[token]))
    context = {
        "once": uuid4(),
        "opportunity": opportunity,
        "consultant": value.consultant,
        "kind": chosen,
        "link": link,
        "links": opportunity.links.all()[:20],
        "now": timezone.now(),
        "is_here_alone": request.get_host().rpartition(":")[0] in _LOOPBACK,
    }
    return render(request, "reviews/ask.html", context)


@require_POST
def revoke_link(request: OwnerRequest, pk: int, link: int) -> HttpResponse:
    """End a link."""
    revoke(opportunity_or_404(request, pk), link, timezone.now())
    return redirect("ask", pk=pk)


@require_POST
def answer(request: OwnerRequest, pk: int) -> HttpResponse:
    """Take a suggestion, fold a comment away, or bring one back."""
    own = Comment.rows.of(request.owner).select_related("letter__opportunity")
    found = own.filter(pk=pk, letter__opportunity__removed_at=None).first()
    if found is None:
        raise Http404
    what = request.POST.get("what")
    if what == "take" and take(found) is None:
        context = {**beside(found.letter, today()), "error": gettext(_PLACE_GONE)}
        return render(request, "letters/letter.html", context, status=_CHANGED)
    if what != "take":
        settle(found, None if what == "reopen" else timezone.now())
    return redirect("letter", pk=found.letter_id)


@for_guests
@require_GET
def come_in(request: HttpRequest, token: str) -> HttpResponse:
    """Swap the link's token for a cookie, so that no address holds it; nothing else changes."""
    if link_of(hashed(token), timezone.now()) is None:
        return render(request, "reviews/gone.html", status=_GONE)
    response = redirect("review")
    response.set_signed_cookie(
        _COOKIE,
        hashed(token),
        salt="review",
        httponly=True,
        samesite="Lax",
        secure=request.is_secure(),
        path=reverse("review"),
    )
    return response


def _link(request: HttpRequest) -> Link | None:
    kept = request.get_signed_cookie(_COOKIE, default="", salt="review")
    return link_of(kept, timezone.now()) if kept else None


def _for_readers(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Let in whoever came by a live link, which the view is given; turn away all others."""

    @for_guests
    @wraps(view)
    def entered(request: HttpRequest, **named: int) -> HttpResponse:
        link = _link(request)
        if link is None:
            return render(request, "reviews/gone.html", {"typed": typed(request)}, status=_GONE)
        return view(request, link, **named)

    return entered


def _page(request: HttpRequest, link: Link, status: int = 200, notice: str = "") -> HttpResponse:
    return render(request, _REVIEW, {**_shown(link), "notice": notice}, status=status)


_REVIEW: Final = "reviews/review.html"


def _shown(link: Link) -> dict[str, Any]:
    value, _ = debrief_of(link.opportunity)
    return {
        "link": link,
        "opportunity": link.opportunity,
        "criteria": value.opportunity.criteria,
        "pages": pages_of(link),
        "kind": kind(link.kind),
        "candidate": value.candidate.name,
    }


@require_GET
@_for_readers
def review(request: HttpRequest, link: Link) -> HttpResponse:
    """Show the letters of the panel with the facts behind each sentence."""
    key = (link.pk, link.opportunity.edition)
    return kept_page(request, _REVIEW, key, lambda: _shown(link))


def _letter(link: Link, pk: int) -> Letter:
    letter = letter_of_link(link, pk)
    if letter is None:
        raise Http404
    return letter


@require_POST
@_for_readers
def comment(request: HttpRequest, link: Link, letter: int) -> HttpResponse:
    """Keep a comment or a suggestion."""
    shown = _letter(link, letter)
    try:
        comment_on(
            link,
            shown,
            request.POST.get("quote", ""),
            request.POST.get("text", ""),
            request.POST.get("suggestion"),
        )
    except InputError as error:
        return _page(request, link, _UNUSABLE, str(error))
    return redirect(f"{reverse('review')}#said-{shown.pk}")


@require_POST
@_for_readers
def verdict(request: HttpRequest, link: Link, letter: int) -> HttpResponse:
    """Approve or return exactly what the reviewer saw."""
    shown = _letter(link, letter)
    given = judge(
        link,
        shown,
        request.POST.get("hash", ""),
        is_approval=request.POST.get("what") == "approve",
    )
    if given is None:
        notice = gettext("The letter was changed while you read it. Here it is as it stands now.")
        return _page(request, link, _CHANGED, notice)
    return redirect(f"{reverse('review')}#said-{shown.pk}")


@require_POST
@_for_readers
def sent_by_reader(request: HttpRequest, link: Link, letter: int) -> HttpResponse:
    """Record that the reader sent the letter for the candidate, or take that back."""
    shown = _letter(link, letter)
    is_undone = bool(request.POST.get("undo"))
    if not sent_for_candidate(link, shown, timezone.now(), is_undone=is_undone):
        notice = gettext("It can be sent once you have approved the words as they stand now.")
        return _page(request, link, _CHANGED, notice)
    return redirect(f"{reverse('review')}#said-{shown.pk}")


@require_GET
@_for_readers
def take_along(_request: HttpRequest, link: Link, letter: int) -> HttpResponse:
    """Return an approved letter as a draft for the reader's own mail program."""
    shown = _letter(link, letter)
    if not may_take(link, shown):
        raise Http404
    return file_of(shown, "eml", timezone.localdate())
