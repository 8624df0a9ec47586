"""Criteria picked from a pasted advertisement: suggested lines to tick, order and correct.

The advertisement itself is never kept: all that is known between two steps stands in the form.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID, uuid4

from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from sincerely.core.errors import InputError
from sincerely.formats.advert import MOST_CHARACTERS, suggested
from sincerely.formats.debrief.values import Unfit, cleaned
from sincerely.web.debriefs.services import Place, Typed, save_notes
from sincerely.web.opportunities.found import opportunity_or_404
from sincerely.web.opportunities.models import Opportunity
from sincerely.web.owned import OwnerRequest
from sincerely.web.wording import explained

__all__ = ["advert", "picking_page"]

_UNUSABLE = 422
_MOST_ROWS: Final = 100


@dataclass(slots=True)
class Row:
    """One line to pick. ``id`` becomes the note's, so that keeping twice is one note."""

    id: str
    text: str
    is_picked: bool
    error: str = ""


@require_http_methods(["GET", "POST"])
def advert(request: OwnerRequest, pk: int) -> HttpResponse:
    """Take an advertisement, offer its lines, keep the picked ones as criteria."""
    opportunity = opportunity_or_404(request, pk)
    if request.method != "POST":
        return _page(request, opportunity)
    what, _, place = request.POST.get("what", "").partition(":")
    if what == "read":
        return picking_page(request, opportunity, request.POST.get("advert", ""))
    rows = _sent(request.POST)
    if what == "keep" and _keep(opportunity, rows):
        return redirect("debrief-about", pk=pk)
    _change(rows, what, int(place) if place.isdecimal() and len(place) < 4 else -1)
    status = _UNUSABLE if any(row.error for row in rows) else 200
    return _page(request, opportunity, rows=rows, status=status)


def picking_page(request: OwnerRequest, opportunity: Opportunity, text: str) -> HttpResponse:
    """Show the lines of an advertisement that may be criteria, the likely ones ticked."""
    wrong = ""
    rows: list[Row] = []
    if not text.strip():
        wrong = gettext("Paste the advertisement first.")
    try:
        there = {note.text.casefold() for note in _criteria(opportunity)}
        rows = [
            Row(str(uuid4()), one.text, one.is_likely)
            for one in suggested(text)
            if one.text.casefold() not in there
        ]
    except InputError as error:
        wrong = explained(error)
    if not (rows or wrong):
        wrong = gettext(
            "No further line of it reads like something they look for. Write one below."
        )
        rows = [Row(str(uuid4()), "", is_picked=True)]
    status = _UNUSABLE if wrong else 200
    return _page(request, opportunity, rows=rows, text=text, wrong=wrong, status=status)


def _page(
    request: OwnerRequest,
    opportunity: Opportunity,
    *,
    rows: Sequence[Row] = (),
    text: str = "",
    wrong: str = "",
    status: int = 200,
) -> HttpResponse:
    context: dict[str, Any] = {
        "opportunity": opportunity,
        "rows": rows,
        "text": text if wrong else "",
        "wrong": wrong,
        "most": MOST_CHARACTERS,
        "criteria": _criteria(opportunity),
    }
    return render(request, "debriefs/advert.html", context, status=status)


def _criteria(opportunity: Opportunity) -> list[Any]:
    own = opportunity.notes.filter(section="criteria", conversation=None, removed_at=None)
    return [note for note in own if note.text]


def _sent(sent: QueryDict) -> list[Row]:
    picked = set(sent.getlist("picked"))
    pairs = zip(sent.getlist("row"), sent.getlist("text"), strict=False)
    return [Row(row, text, row in picked) for row, text in list(pairs)[:_MOST_ROWS]]


def _change(rows: list[Row], what: str, place: int) -> None:
    """Move a row up or down, or add an empty one; anything else changes nothing."""
    if what == "add" and len(rows) < _MOST_ROWS:
        rows.append(Row(str(uuid4()), "", is_picked=True))
    other = place + {"up": -1, "down": 1}.get(what, 0)
    if 0 <= place < len(rows) and 0 <= other < len(rows):
        rows[place], rows[other] = rows[other], rows[place]


def _keep(opportunity: Opportunity, rows: Iterable[Row]) -> bool:
    """Save the picked rows as criteria after those there are; ``False`` if one is unfit."""
    typed: list[Typed] = []
    first = len(_criteria(opportunity))
    is_fit = True
    for row in rows:
        if not row.is_picked:
            continue
        try:
            text, pk = cleaned(row.text), UUID(row.id)
        except Unfit as unfit:
            row.error, is_fit = explained(unfit), False
        except ValueError:
            row.id = str(uuid4())
            row.error, is_fit = gettext("This line had lost its number; keep it again."), False
        else:
            typed.append(Typed(pk, "criteria", text, "", 0, first + len(typed)))
    if is_fit:
        save_notes(Place(opportunity.owner_id, opportunity.pk), typed)
    return is_fit
