"""Pages and answers of letters: parsed and rendered here, done in ``services``."""

from __future__ import annotations

from collections.abc import Hashable
from copy import copy
from typing import Any, Final

from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from sincerely.core.errors import InputError
from sincerely.core.letters.kinds import kinds
from sincerely.web.debriefs.values import debrief_of
from sincerely.web.letters.adding import phrased
from sincerely.web.letters.choices import choices
from sincerely.web.letters.desk import beside, best_of, is_asked, side_by_side
from sincerely.web.letters.differences import compared
from sincerely.web.letters.drafting import draft, other_wordings, redraft
from sincerely.web.letters.files import file_of, mailto
from sincerely.web.letters.found import letter_or_404, letter_to_check, page_of_gaps, today
from sincerely.web.letters.known import Panel, panel_of
from sincerely.web.letters.models import Letter, Revision
from sincerely.web.letters.panels import step_of, tabs_of
from sincerely.web.letters.routing import route_of
from sincerely.web.letters.services import (
    Conflict,
    ignore,
    mark_sent,
    remember,
    restore,
    save,
    undo_sent,
)
from sincerely.web.opportunities.found import opportunity_or_404
from sincerely.web.opportunities.models import Opportunity
from sincerely.web.owned import OwnerRequest
from sincerely.web.pages import kept_page
from sincerely.web.wording import explained

__all__ = [
    "another_wording",
    "check_letter",
    "download",
    "draft_letters",
    "ignore_finding",
    "letter",
    "panel",
    "phrase_note",
    "ready",
    "restore_revision",
    "revisions",
    "save_letter",
    "sent",
    "sentence_wordings",
]

_CONFLICT: Final = 409
_UNUSABLE: Final = 422


@require_POST
def draft_letters(request: OwnerRequest, pk: int) -> HttpResponse:
    """Draft the letters of a kind that there are not yet, and show one.

    That is the one to whom the form names ``first``, else the first there is.
    """
    opportunity = opportunity_or_404(request, pk)
    if (page := page_of_gaps(request, opportunity)) is not None:
        return page
    try:
        letters = draft(
            opportunity,
            request.POST.get("kind", "thank-you"),
            today(),
            request.POST.getlist("to")[:20],
        )
    except InputError as error:
        refused = {
            "opportunity": opportunity,
            "error": explained(error),
            "telling": reverse("facts", args=[pk]),
        }
        return render(request, "letters/not_yet.html", refused, status=_UNUSABLE)
    first = request.POST.get("first")
    return redirect("letter", pk=next((one for one in letters if one.to == first), letters[0]).pk)


@require_GET
def panel(request: OwnerRequest, pk: int) -> HttpResponse:
    """Show the letters of one kind side by side, what two of them share in colour."""
    opportunity = opportunity_or_404(request, pk)
    usual = "withdrawal" if opportunity.withdrawn_at else "thank-you"
    chosen = request.GET.get("kind", usual)
    known = panel_of(opportunity, chosen)
    key = (opportunity.edition, chosen, is_asked(known))
    return kept_page(request, "letters/panel.html", key, lambda: _panel(opportunity, known))


def _panel(opportunity: Opportunity, known: Panel) -> dict[str, Any]:
    chosen = known.kind
    offered = [one for one in choices(known.value, known.written, today()) if one.kind.id != chosen]
    return {
        "opportunity": opportunity,
        "kind": next((one for one in kinds() if one.id == chosen), None),
        "shown": side_by_side(known),
        "best": best_of(known, today()),
        "missing": tuple(str(one) for one in known.gaps),
        "telling": known.telling,
        "now": [one for one in offered if one.is_now],
        "later": [one for one in offered if not one.is_now],
        "tab": "panel",
        "tabs": tabs_of(known),
        "step": step_of(opportunity, known),
    }


@require_GET
def letter(request: OwnerRequest, pk: int) -> HttpResponse:
    """Show one letter in its editor, with everything beside it."""
    shown = letter_or_404(request, pk)
    return kept_page(request, _LETTER, _key(shown), lambda: _context(shown))


_LETTER: Final = "letters/letter.html"


def _key(shown: Letter) -> tuple[Hashable, ...]:
    """Return what the pages of a letter follow from, beside the day and the reader."""
    opportunity = shown.opportunity
    return (shown.pk, opportunity.edition, is_asked(panel_of(opportunity, shown.kind)))


def _context(shown: Letter) -> dict[str, Any]:
    return {**beside(shown, today()), "kinds": kinds()}


def _shown(request: OwnerRequest, shown: Letter, status: int = 200, **more: Any) -> HttpResponse:
    return render(request, _LETTER, {**_context(shown), **more}, status=status)


@require_POST
def check_letter(request: OwnerRequest, pk: int) -> HttpResponse:
    """Return what stands beside the letter as typed; nothing is saved."""
    typed = copy(letter_to_check(request, pk))
    typed.subject = request.POST.get("subject", typed.subject)[:300]
    typed.text = request.POST.get("text", typed.text)[:20_000].replace("\r\n", "\n")
    context = beside(typed, today(), is_typed=True)
    return render(request, "letters/_beside.html", context)


@require_POST
def save_letter(request: OwnerRequest, pk: int) -> HttpResponse:
    """Save what was typed: JSON to the page's script, the page itself to a plain form."""
    shown = letter_or_404(request, pk)
    told = {
        key: request.POST[key] for key in ("subject", "text", "to_email") if key in request.POST
    }
    is_script = request.headers.get("X-Requested-With") == "fetch"
    try:
        change = save(shown, _number(request.POST.get("version", "")), told)
    except Conflict as conflict:
        if is_script:
            return JsonResponse(
                {
                    "version": conflict.letter.version,
                    "subject": conflict.letter.subject,
                    "to_email": conflict.letter.to_email,
                    "text": conflict.letter.text,
                },
                status=_CONFLICT,
            )
        return _shown(request, conflict.letter, _CONFLICT, yours=told)
    except InputError as error:
        if is_script:
            return JsonResponse({"error": explained(error)}, status=_UNUSABLE)
        return _shown(request, shown, _UNUSABLE, error=explained(error), yours=told)
    if is_script:
        saved = {"version": change.letter.version, "notices": list(change.notices)}
        return JsonResponse(saved)
    return redirect("letter", pk=pk)


def _number(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < 10 else 0


@require_POST
def another_wording(request: OwnerRequest, pk: int) -> HttpResponse:
    """Draft the letter anew: in another wording, or from notes that have changed since."""
    shown = letter_or_404(request, pk)
    is_anew = request.POST.get("why") == "notes"
    try:
        redraft(
            shown,
            today(),
            variant=shown.variant if is_anew else shown.variant + 1,
            reason="drafted from changed notes" if is_anew else "another wording",
        )
    except InputError as error:
        return _shown(request, shown, _UNUSABLE, error=explained(error))
    return redirect("letter", pk=pk)


@require_POST
def sentence_wordings(request: OwnerRequest, pk: int) -> HttpResponse:
    """Return other wordings of one drafted sentence, as buttons."""
    shown = letter_or_404(request, pk)
    sentence = request.POST.get("sentence", "")
    try:
        found = other_wordings(shown, sentence, today())
    except InputError as error:
        return HttpResponse(
            explained(error), status=_UNUSABLE, content_type="text/plain; charset=utf-8"
        )
    remember(shown, found)
    context = {"wordings": found, "sentence": sentence}
    return render(request, "letters/_wordings.html", context)


@require_POST
def phrase_note(request: OwnerRequest, pk: int) -> HttpResponse:
    """Return a note that was left out as a sentence for this reader, as JSON."""
    shown = letter_or_404(request, pk)
    try:
        told = phrased(shown, request.POST.get("path", ""))
    except InputError as error:
        return HttpResponse(
            explained(error), status=_UNUSABLE, content_type="text/plain; charset=utf-8"
        )
    remember(shown, [told])
    return JsonResponse(told)


@require_POST
def ignore_finding(request: OwnerRequest, pk: int) -> HttpResponse:
    """Wave a finding through for this very text."""
    shown = letter_or_404(request, pk)
    ignore(shown, request.POST.get("rule", ""), request.POST.get("text", ""))
    if request.headers.get("X-Requested-With") == "fetch":
        return HttpResponse(status=204)
    return redirect("letter", pk=pk)


@require_GET
def revisions(request: OwnerRequest, pk: int) -> HttpResponse:
    """Show what the letter has been, each beside what it is now."""
    shown = letter_or_404(request, pk)
    key = (shown.pk, shown.opportunity.edition)
    return kept_page(request, "letters/revisions.html", key, lambda: _revisions(shown))


def _revisions(shown: Letter) -> dict[str, Any]:
    found = [
        {
            "revision": one,
            "difference": compared(one.text, shown.text),
            "is_same": one.text == shown.text,
        }
        for one in shown.revisions.all()[:50]
    ]
    return {"letter": shown, "opportunity": shown.opportunity, "revisions": found}


@require_POST
def restore_revision(request: OwnerRequest, pk: int, revision: int) -> HttpResponse:
    """Bring a revision back."""
    try:
        restore(letter_or_404(request, pk), revision)
    except Revision.DoesNotExist:
        raise Http404 from None
    return redirect("letter", pk=pk)


@require_GET
def ready(request: OwnerRequest, pk: int) -> HttpResponse:
    """Show the letter ready to go: every way to take it along."""
    shown = letter_or_404(request, pk)
    return kept_page(request, "letters/ready.html", _key(shown), lambda: _ready(shown))


def _ready(shown: Letter) -> dict[str, Any]:
    context = {**beside(shown, today()), "mailto": mailto(shown)}
    context["is_next_ready"] = any(one.is_approved for one in context["unsent"][:1])
    context["is_posted"] = bool(shown.shape.get("head"))
    context["is_held"] = context["route"].is_read_first and not (
        context["is_approved"] and not context["route"].is_sent_for_me
    )
    return context


@require_POST
def sent(request: OwnerRequest, pk: int) -> HttpResponse:
    """Record that the person sent the letter, or take that record back."""
    shown = letter_or_404(request, pk)
    if request.POST.get("undo"):
        undo_sent(shown)
    else:
        mark_sent(shown, timezone.now(), by=_sender(shown) if request.POST.get("by") else "")
    if shown.kind == "withdrawal":
        return redirect("withdraw", pk=shown.opportunity_id)
    return redirect("ready", pk=pk)


def _sender(shown: Letter) -> str:
    """Return who sends the letter for the candidate; empty if nobody does."""
    route = route_of(debrief_of(shown.opportunity)[0], shown)
    return route.consultant.name if route.is_sent_for_me and route.consultant else ""


@require_GET
def download(request: OwnerRequest, pk: int, ending: str) -> HttpResponse:
    """Return the letter as a file."""
    return file_of(letter_or_404(request, pk), ending, today())
