"""Pages of the debrief: one screen a conversation, and one for what is nobody's own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import count
from typing import Any
from uuid import UUID

from django.core.exceptions import ObjectDoesNotExist
from django.forms import formset_factory
from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from sincerely.formats.debrief import dump
from sincerely.formats.vcard import Card, is_same
from sincerely.web.debriefs import services
from sincerely.web.debriefs.forms import (
    CardsForm,
    MetForm,
    PersonForm,
    TalkForm,
    Unkept,
    typed_notes,
)
from sincerely.web.debriefs.models import Conversation, Note
from sincerely.web.debriefs.people import (
    add_people,
    consultant_of,
    make_consultant,
    own_left_out,
    unmake_consultant,
    where_to_tell,
)
from sincerely.web.debriefs.sections import OF_OPPORTUNITY, OF_TALK, SECTIONS
from sincerely.web.debriefs.values import debrief_of, gaps, live_talks, notes_of
from sincerely.web.opportunities.found import opportunity_or_404
from sincerely.web.opportunities.models import Opportunity
from sincerely.web.owned import OwnerRequest, in_turn
from sincerely.web.pages import kept_page, number

__all__ = [
    "about",
    "cards",
    "change",
    "checked",
    "conversation",
    "download",
    "first",
    "is_consultant",
    "met",
    "person",
    "remove",
    "save",
]

_UNUSABLE = 422
_MOST_DIGITS = 18
_People = formset_factory(PersonForm, extra=1, max_num=20)


def _talk(opportunity: Opportunity, pk: int) -> Conversation:
    try:
        return services.conversation_of(opportunity, pk)
    except Conversation.DoesNotExist:
        raise Http404 from None


@require_GET
def first(request: OwnerRequest, pk: int) -> HttpResponse:
    """Show the first conversation, or what is nobody's own where nobody was met yet."""
    opportunity = opportunity_or_404(request, pk)
    talks = live_talks(opportunity)
    if talks:
        return redirect("conversation", pk=pk, talk=talks[0].pk)
    return redirect("debrief-about", pk=pk)


@require_GET
def conversation(request: OwnerRequest, pk: int, talk: int) -> HttpResponse:
    """Show the notes of one conversation."""
    opportunity = opportunity_or_404(request, pk)
    return _kept_notes(request, opportunity, _live_talk(opportunity, talk))


@require_GET
def about(request: OwnerRequest, pk: int) -> HttpResponse:
    """Show the notes that are nobody's own."""
    return _kept_notes(request, opportunity_or_404(request, pk), None)


def _live_talk(opportunity: Opportunity, pk: int) -> Conversation:
    shown = next((one for one in live_talks(opportunity) if one.pk == pk), None)
    if shown is None:
        raise Http404
    return shown


_NOTES = "debriefs/notes.html"


def _kept_notes(
    request: OwnerRequest, opportunity: Opportunity, talk: Conversation | None
) -> HttpResponse:
    key = (opportunity.pk, opportunity.edition, talk.pk if talk is not None else 0)
    return kept_page(request, _NOTES, key, lambda: _notes_of(opportunity, talk))


def _wrong_notes(
    request: OwnerRequest, opportunity: Opportunity, talk: Conversation | None, **wrong: Any
) -> HttpResponse:
    """Show the notes with what is wrong: notes that are ``unkept``, or a form that was sent."""
    unkept = wrong.pop("unkept", ())
    context = {**_notes_of(opportunity, talk, unkept, services.new_id), **wrong}
    return render(request, _NOTES, context, status=_UNUSABLE)


def _notes_of(
    opportunity: Opportunity,
    talk: Conversation | None,
    unkept: Sequence[Unkept] = (),
    new_id: Callable[[], object] | None = None,
) -> dict[str, Any]:
    places = count(1)
    made = new_id or (lambda: number(next(places)))
    talks = live_talks(opportunity)
    keys = OF_TALK if talk else OF_OPPORTUNITY
    return {
        "opportunity": opportunity,
        "talk": talk,
        "talks": talks,
        "sections": _sections(keys, notes_of(opportunity, talk), unkept, made),
        "places": [SECTIONS[key] for key in OF_TALK],
        "met_form": MetForm(initial={"once": made()}),
        "cards_form": CardsForm(),
        "missing": gaps(opportunity, talks),
        "telling": where_to_tell(opportunity, talks),
        "is_consultant": _is_consultant(opportunity, talk),
    }


def _is_consultant(opportunity: Opportunity, talk: Conversation | None) -> bool:
    """Whether who was met is who is told of as the consultant."""
    known = consultant_of(opportunity)
    people = talk.people.all() if talk is not None else ()
    return known is not None and any(
        is_same(known, Card(one.name, email=one.email)) for one in people
    )


def _sections(
    keys: Sequence[str],
    notes: Sequence[Note],
    unkept: Sequence[Unkept],
    new_id: Callable[[], object],
) -> list[dict[str, Any]]:
    """Return each section with its notes and one empty note to go on with.

    What cannot be kept stands as it was typed: in its note's place, or below where it is new.
    """
    typed = {one.id: one for one in unkept}
    kept = {str(note.pk) for note in notes}
    return [
        {
            "section": SECTIONS[key],
            "notes": [_row(note, typed.get(str(note.pk))) for note in notes if note.section == key]
            + [
                _row(Note(section=key), one)
                for one in unkept
                if one.section == key and one.id not in kept
            ],
            "new_id": new_id(),
        }
        for key in keys
    ]


def _row(note: Note, typed: Unkept | None) -> dict[str, Any]:
    if typed is None:
        return {"note": note, "error": ""}
    shown = Note(pk=note.pk, text=typed.text, pair=typed.pair, version=typed.version)
    return {"note": shown, "error": typed.why}


@require_POST
def save(request: OwnerRequest, pk: int) -> HttpResponse:
    """Save typed notes: versions as JSON to the page's script, the page to a plain form."""
    number = request.POST.get("talk", "")
    is_of_talk = number.isdecimal() and len(number) < _MOST_DIGITS
    try:
        place = services.place_of(request.owner, pk, int(number) if is_of_talk else None)
    except ObjectDoesNotExist:
        raise Http404 from None
    typed, unkept = typed_notes(request.POST)
    saved = services.save_notes(place, typed)
    if request.headers.get("X-Requested-With") == "fetch":
        unfit = {one.id: one.why for one in unkept}
        return JsonResponse(
            {"versions": saved.versions, "doubled": saved.doubled, "unfit": unfit},
            status=_UNUSABLE if unfit else 200,
        )
    if unkept:
        whole = opportunity_or_404(request, pk)
        shown = _talk(whole, place.talk_pk) if place.talk_pk else None
        return _wrong_notes(request, whole, shown, unkept=unkept)
    return redirect(_page_of(pk, place.talk_pk))


def _page_of(pk: int, talk: int | None) -> str:
    if talk is None:
        return reverse("debrief-about", args=[pk])
    return reverse("conversation", args=[pk, talk])


@require_POST
def change(request: OwnerRequest, pk: int, note: UUID) -> HttpResponse:
    """Take a note away, bring it back, or give it to another person or section."""
    opportunity = opportunity_or_404(request, pk)
    what = request.POST.get("what", "")
    number = request.POST.get("talk", "")
    if what == "remove":
        changed = services.remove_note(opportunity, note)
    elif what == "undo":
        changed = services.undo_remove_note(opportunity, note)
    else:
        talk = _talk(opportunity, int(number)) if number.isdecimal() and len(number) < 18 else None
        section = request.POST.get("section", "")
        changed = services.move_note(opportunity, note, talk, section)
    if changed is None:
        raise Http404
    if request.headers.get("X-Requested-With") == "fetch":
        return HttpResponse(status=204)
    return redirect(_page_of(pk, changed.conversation_id))


@require_POST
def met(request: OwnerRequest, pk: int) -> HttpResponse:
    """Add somebody who was met."""
    opportunity = opportunity_or_404(request, pk)
    form = MetForm(request.POST)
    if not form.is_valid():
        return _wrong_notes(request, opportunity, None, met_form=form)
    told = form.cleaned_data
    talk = services.add_conversation(opportunity, told["with"], told["title"], told["once"])
    return redirect("conversation", pk=pk, talk=talk.pk)


@require_POST
def cards(request: OwnerRequest, pk: int) -> HttpResponse:
    """Add the people of address cards; those known are completed."""
    opportunity = opportunity_or_404(request, pk)
    form = CardsForm(request.POST, request.FILES)
    found = form.cards() if form.is_valid() else []
    if form.errors:
        return _wrong_notes(request, opportunity, None, cards_form=form)
    talk = add_people(opportunity, own_left_out(opportunity, found))
    if talk is None:
        return redirect("debrief", pk=pk)
    return redirect("conversation", pk=pk, talk=talk)


@require_http_methods(["GET", "POST"])
def person(request: OwnerRequest, pk: int, talk: int) -> HttpResponse:
    """Correct who was met in a conversation."""
    opportunity = opportunity_or_404(request, pk)
    if request.method == "POST":
        return _corrected(opportunity, request, talk)
    shown = _live_talk(opportunity, talk)
    key = (opportunity.edition, shown.pk)
    return kept_page(request, _PERSON, key, lambda: _forms_of(opportunity, shown))


_PERSON = "debriefs/person.html"


def _forms_of(opportunity: Opportunity, shown: Conversation, sent: Any = None) -> dict[str, Any]:
    """Return the forms of a conversation and its people, and a fingerprint of what they show."""
    keys = PersonForm().fields
    people = [{key: getattr(one, key) for key in keys} for one in shown.people.all()]
    talk = {"minutes": shown.minutes, "hiring_manager": shown.hiring_manager}
    return {
        "opportunity": opportunity,
        "talk": shown,
        "form": TalkForm(sent, initial=talk),
        "people": _People(sent, initial=people),
        "seen": services.people_seen(shown),
    }


@in_turn
def _corrected(opportunity: Opportunity, request: OwnerRequest, talk: int) -> HttpResponse:
    """Save who it was, or show what is wrong with it, or what another tab kept."""
    shown = _talk(opportunity, talk)
    context = _forms_of(opportunity, shown, request.POST)
    form, people = context["form"], context["people"]
    is_other = request.POST.get("seen", context["seen"]) != context["seen"]
    if form.is_valid() and people.is_valid() and not is_other:
        services.save_people(shown, form.cleaned_data, [one.cleaned_data for one in people])
        return redirect("conversation", pk=opportunity.pk, talk=talk)
    context["others"] = list(shown.people.all()) if is_other else []
    return render(request, _PERSON, context, status=_UNUSABLE)


@require_POST
def remove(request: OwnerRequest, pk: int, talk: int) -> HttpResponse:
    """Take a conversation away, or bring it back."""
    opportunity = opportunity_or_404(request, pk)
    if request.POST.get("undo"):
        services.undo_remove_conversation(opportunity, talk)
        return redirect("conversation", pk=pk, talk=talk)
    gone = _talk(opportunity, talk)
    services.remove_conversation(gone, timezone.now())
    return render(request, "debriefs/removed.html", {"opportunity": opportunity, "talk": gone})


@require_POST
def is_consultant(request: OwnerRequest, pk: int, talk: int) -> HttpResponse:
    """Take somebody met for the consultant, or back."""
    opportunity = opportunity_or_404(request, pk)
    if request.POST.get("undo"):
        unmake_consultant(opportunity, talk)
        return redirect("debrief", pk=pk)
    taken = _talk(opportunity, talk)
    make_consultant(taken, timezone.now())
    context = {"opportunity": opportunity, "talk": taken, "is_consultant": True}
    return render(request, "debriefs/removed.html", context)


@require_POST
def checked(request: OwnerRequest, pk: int) -> HttpResponse:
    """Take the remarks on an import off the page: they were looked at."""
    opportunity = opportunity_or_404(request, pk)
    opportunity.remarks = []
    opportunity.save(update_fields=["remarks", "updated_at"])
    number = request.POST.get("talk", "")
    if number.isdecimal() and len(number) < _MOST_DIGITS:
        return redirect(_page_of(pk, _talk(opportunity, int(number)).pk))
    return redirect("debrief", pk=pk)


@require_GET
def download(request: OwnerRequest, pk: int) -> HttpResponse:
    """Return the debrief as a file that the command reads."""
    value, _ = debrief_of(opportunity_or_404(request, pk))
    response = HttpResponse(dump(value), content_type="application/yaml; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="debrief.yaml"'
    return response
