"""Pages that follow from rows, the day and who reads, kept as they were rendered (decision 0097)."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Mapping
from typing import Any, Final
from uuid import uuid4

from django.http import HttpRequest, HttpResponse
from django.template.backends.utils import csrf_input
from django.template.loader import get_template
from django.utils import timezone
from django.utils.safestring import SafeString

from sincerely.web.kept import Kept
from sincerely.web.reading import reader

__all__ = ["kept_page", "number"]

_PAGES: Final = Kept[str](300)
_MARK: Final = uuid4().hex
"""Stands for what differs from answer to answer; nobody can have typed it."""
_MARKS: Final = re.compile(f"{_MARK}(?:-([0-9]+))?")


def kept_page(
    request: HttpRequest,
    template: str,
    key: tuple[Hashable, ...],
    make: Callable[[], Mapping[str, Any]],
) -> HttpResponse:
    """Answer with the template as it looks with the context that ``make`` returns.

    ``key`` names whatever the page shows beside the reader's language, zone and day: rows by
    their opportunity's edition, and what the clock decides. The token of forms is new in each
    answer, and so is each ``number``.
    """
    named = (template, *reader(), timezone.localdate(), *key)
    page = _PAGES.get(named, lambda: _rendered(request, template, make()))
    return HttpResponse(_filled_in(request, page))


def number(place: int) -> str:
    """Return what a kept page holds in the place of a random number, of which it may have several."""
    return f"{_MARK}-{place}"


def _rendered(request: HttpRequest, template: str, context: Mapping[str, Any]) -> str:
    around = {"request": request, "csrf_input": SafeString(_MARK)}
    page: str = get_template(template).render({**context, **around})
    return page


def _filled_in(request: HttpRequest, page: str) -> str:
    numbers: dict[str, str] = {}

    def fresh(mark: re.Match[str]) -> str:
        place = mark[1]
        if place is None:
            return numbers.get("") or numbers.setdefault("", str(csrf_input(request)))
        return numbers.get(place) or numbers.setdefault(place, str(uuid4()))

    return _MARKS.sub(fresh, page)
