"""How pages are made: Jinja2 with the words, days and addresses that templates ask for."""

from __future__ import annotations

from functools import cache
from typing import Any, Final
from urllib.parse import quote

from django.conf import settings
from django.http import HttpRequest
from django.template.backends.utils import csrf_input
from django.template.defaultfilters import linebreaksbr
from django.templatetags.static import static
from django.urls import reverse
from django.utils.functional import SimpleLazyObject
from django.utils.html import json_script
from django.utils.text import capfirst
from django.utils.translation import get_language, gettext, ngettext
from jinja2 import ChainableUndefined, Environment

from sincerely.web import findings, wording

__all__ = ["address", "environment", "forms_token", "pattern"]

_PLACES: Final = tuple(f"70000000{place}" for place in range(3))
"""Numbers that no address has by itself, to see where it takes one."""


def environment(**options: Any) -> Environment:
    """Return the templates' surroundings; a name that a page was not given is empty.

    Everything is escaped but what Django or a translation calls safe.
    """
    ours = {"undefined": ChainableUndefined, "extensions": ["jinja2.ext.i18n"]}
    made = Environment(**{**options, **ours})
    made.install_gettext_callables(gettext, ngettext)  # type: ignore[attr-defined]
    made.globals |= {
        "_": gettext,
        "language": get_language,
        "most_bytes": settings.DATA_UPLOAD_MAX_MEMORY_SIZE,
        "pattern": pattern,
        "script_words": wording.words,
        "static": cache(static),
        "url": address,
    }
    made.filters |= {
        "capfirst": capfirst,
        "json_script": json_script,
        "linebreaksbr": linebreaksbr,
        "shortened": _shortened,
        "urlencode": quote,
        **{one.__name__: one for one in (*wording.FILTERS, *findings.FILTERS)},
    }
    return made


def forms_token(request: HttpRequest) -> dict[str, Any]:
    """Return what each form of a page carries against forgery, made once a page and if asked for.

    Django's own is masked anew in each form; the mask only has to differ between answers.
    """
    return {"csrf_input": SimpleLazyObject(lambda: csrf_input(request))}


def address(name: str, *parts: object) -> str:
    """Return the address of that name for numbers, or for whatever else it takes.

    Raises ``NoReverseMatch`` where there is none.
    """
    if all(type(one) is int for one in parts):
        return pattern(name, len(parts)) % parts
    return reverse(name, args=parts)


@cache
def pattern(name: str, count: int = 1) -> str:
    """Return the address of that name with ``%s`` for each of its numbers.

    Asked of Django once: each time anew costs more than the rest of a link.
    """
    shape = reverse(name, args=_PLACES[:count]).replace("%", "%%")
    for one in _PLACES[:count]:
        shape = shape.replace(one, "%s")
    return shape


def _shortened(text: str, most: int) -> str:
    """Return the beginning of a long text, up to a whole word."""
    if len(text) <= most:
        return text
    whole, space, _rest = text[:most].rpartition(" ")
    return f"{(whole if space else text[: most - 1]).rstrip(' ,;:.–—')}…"
