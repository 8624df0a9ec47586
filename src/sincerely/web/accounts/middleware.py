"""Who asks, and how they read: language and zone."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Final

from django.conf import settings
from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.http import HttpRequest, HttpResponse, HttpResponseBase, UnreadablePostError
from django.shortcuts import render
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from sincerely.web.accounts.services import personal_owner
from sincerely.web.reading import best_locale, is_locale, zone_named

__all__ = [
    "ButtonMiddleware",
    "OwnerMiddleware",
    "ReadingMiddleware",
    "SizeMiddleware",
    "for_guests",
]

View = Callable[..., HttpResponseBase]
_ZONE_COOKIE = "sincerely-zone"
_ONLY_POST = 405
_TOO_LARGE = 413
_MOST_BYTES: Final = 64_000_000
"""The largest form that is read, its files among it; each field says itself what it takes."""
_MOST_HEARD: Final = 256_000_000
_PIECE: Final = 1 << 16


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


class ReadingMiddleware:
    """Answers in the reader's language and zone.

    Their own choice counts first; then what the device says: its languages by the header
    that browsers send, its zone by a cookie that the page's script sets.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Answer as the device says; in the machine's zone where that is not known."""
        locale = best_locale(request.headers.get("Accept-Language", ""))
        zone = zone_named(request.COOKIES.get(_ZONE_COOKIE, ""))
        with translation.override(locale), timezone.override(zone):
            return self.get_response(request)

    def process_view(
        self, request: HttpRequest, _view: View, _args: object, _kwargs: object
    ) -> None:
        """Go by the owner's own choice from here on, where they made one."""
        owner = request.owner
        if owner is None:
            return
        if is_locale(owner.locale):
            translation.activate(owner.locale)
        if zone := zone_named(owner.zone):
            timezone.activate(zone)


class SizeMiddleware:
    """Answers a form that is larger than the site reads, and hears it out first.

    Whoever is answered while still sending sees a connection lost, and not the answer.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Answer as the site does."""
        return self.get_response(request)

    def process_view(
        self,
        request: HttpRequest,
        _view: View,
        _args: object,
        _kwargs: object,
    ) -> HttpResponse | None:
        """Let a form through that can be read; of any other say that it is too large."""
        if request.method != "POST" or not _is_too_large(request):
            return None
        with suppress(UnreadablePostError):
            _hear_out(request)
        told = {
            "title": _("That is more than one page takes"),
            "words": _("Nothing was changed. Go back, and send less at once."),
        }
        return render(request, "wrong.html", told, status=_TOO_LARGE)


def _is_too_large(request: HttpRequest) -> bool:
    if int(request.META.get("CONTENT_LENGTH") or 0) > _MOST_BYTES:
        return True
    with suppress(UnreadablePostError):  # whoever hung up is seen to by what reads it next
        try:
            request.POST  # noqa: B018 - read here, and kept
        except (RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent):
            return True
    return False


def _hear_out(request: HttpRequest) -> None:
    heard = 0
    while heard < _MOST_HEARD and (piece := request.read(_PIECE)):
        heard += len(piece)


class ButtonMiddleware:
    """Shows a page to whoever types, or goes back to, an address that only a button opens."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Answer; where Django would answer with an empty page, say why there is none."""
        response = self.get_response(request)
        if response.status_code != _ONLY_POST or request.method != "GET":
            return response
        told = {
            "title": _("Only a button leads here"),
            "words": _("Nothing was changed. Go back to the page that has it."),
        }
        page = render(request, "wrong.html", told, status=_ONLY_POST)
        page["Allow"] = response["Allow"]
        return page
