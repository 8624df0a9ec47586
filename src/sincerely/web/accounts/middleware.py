"""Who asks, and in which zone they read times."""

from __future__ import annotations

from collections.abc import Callable
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.utils import timezone

from sincerely.web.accounts.services import personal_owner

__all__ = ["OwnerMiddleware", "ZoneMiddleware", "for_guests"]

View = Callable[..., HttpResponseBase]
_ZONE_COOKIE = "sincerely-zone"


def for_guests(view: View) -> View:
    """Mark a view that asks for no owner: it lets in by a link of its own."""
    view.is_for_guests = True  # type: ignore[attr-defined]
    return view


class OwnerMiddleware:
    """Puts ``request.owner`` in place, or turns away.

    In personal mode on this machine alone there is one owner and no password. A site that
    listens beyond it knows its owner by the session that a one-time link began.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Answer, never to be kept by a cache: pages hold letters."""
        response = self.get_response(request)
        response.headers.setdefault("Cache-Control", "no-store")
        return response

    def process_view(
        self, request: HttpRequest, view: View, _args: object, _kwargs: object
    ) -> HttpResponse | None:
        """Let the owner through; a guest only to the views made for guests."""
        request.owner = None
        if getattr(view, "is_for_guests", False):
            return None
        if not settings.IS_OPEN:
            request.owner = personal_owner()
        elif request.user.is_authenticated:
            request.owner = request.user
        else:
            return render(request, "accounts/closed.html", status=403)
        return None


class ZoneMiddleware:
    """Shows times in the reader's zone, which the page's script tells by a cookie."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Answer in the reader's zone; in the machine's where the reader's is not known."""
        with timezone.override(_zone(request.COOKIES.get(_ZONE_COOKIE, ""))):
            return self.get_response(request)


def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
