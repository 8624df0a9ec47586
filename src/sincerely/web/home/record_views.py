"""The record: where the opportunity stands, what has been, and a reply told by hand."""

from __future__ import annotations

import uuid
from typing import Any, Final

from django import forms
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_POST

from sincerely.formats.debrief.values import Unfit, cleaned
from sincerely.web.home.line import line_of
from sincerely.web.home.record import days_of, story_of
from sincerely.web.home.services import is_read, outlook_of, shown_of
from sincerely.web.letters.found import today
from sincerely.web.opportunities.forms import TOO_LONG
from sincerely.web.opportunities.found import opportunity_or_404
from sincerely.web.opportunities.models import Opportunity
from sincerely.web.opportunities.services import forget_touch, record_touch, undo_forget_touch
from sincerely.web.owned import OwnerRequest
from sincerely.web.pages import kept_page, number
from sincerely.web.wording import explained

__all__ = ["HeardForm", "forget", "record"]

_UNUSABLE: Final = 422


class HeardForm(forms.Form):
    """What somebody answered."""

    person = forms.CharField(
        label=_("Who"),
        max_length=300,
        widget=forms.TextInput(attrs={"list": "people", "autocomplete": "off"}),
        error_messages={"required": _("Who was it?"), **TOO_LONG},
    )
    date = forms.DateField(
        label=_("When"),
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        error_messages={"required": _("Which day was it?"), "invalid": _("Is that a day?")},
    )
    kind = forms.ChoiceField(
        label=_("How"),
        required=False,
        choices=[
            ("e-mail", _("by e-mail")),
            ("call", _("by telephone")),
            ("letter", _("by post")),
            ("message", _("by message")),
        ],
    )
    gist = forms.CharField(
        label=_("What they said"),
        required=False,
        max_length=4_000,
        error_messages=TOO_LONG,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    once = forms.UUIDField(initial=uuid.uuid4, widget=forms.HiddenInput)

    def clean_person(self) -> str:
        """Return the name. Raises ``ValidationError`` in the words of the debrief's reader."""
        return " ".join(self._read("person"))

    def clean_gist(self) -> str:
        """Return what was said. Raises ``ValidationError`` in the words of the debrief's reader."""
        return "\n".join(self._read("gist"))

    def clean_date(self) -> Any:
        """Return the day. Raises ``ValidationError`` for one that is still to come."""
        day = self.cleaned_data["date"]
        if day > today():
            raise ValidationError(_("That day is still to come."))
        return day

    def _read(self, field: str) -> list[str]:
        try:
            lines = [cleaned(line) for line in self.cleaned_data[field].splitlines()]
        except Unfit as unfit:
            raise ValidationError(explained(unfit)) from unfit
        return [line for line in lines if line]


@require_http_methods(["GET", "POST"])
def record(request: OwnerRequest, pk: int) -> HttpResponse:
    """Show the record; keep a reply that is told by hand."""
    opportunity = opportunity_or_404(request, pk)
    if request.method != "POST":
        key = (opportunity.edition, is_read(outlook_of(opportunity)))
        begun = {"date": today(), "once": number(0)}
        return kept_page(
            request, _RECORD, key, lambda: _context(opportunity, HeardForm(initial=begun))
        )
    form = HeardForm(request.POST)
    if form.is_valid():
        told = dict(form.cleaned_data)
        record_touch(opportunity, told.pop("once"), is_sent=False, **told)
        return redirect("record", pk=pk)
    return render(request, _RECORD, _context(opportunity, form), status=_UNUSABLE)


_RECORD: Final = "home/record.html"


def _context(opportunity: Opportunity, form: HeardForm) -> dict[str, Any]:
    story, value = story_of(opportunity), outlook_of(opportunity).value
    people = [person.name for person in value.interviewers()]
    for other in (value.consultant, value.referrer):
        people += [other.name] if other else []
    return {
        "opportunity": opportunity,
        "form": form,
        "days": days_of(story.events),
        "line": line_of(value, today()),
        "today": today(),
        "people": people,
        "unanswered": story.unanswered,
        "again": story.again,
        "one": shown_of(opportunity, today()),
    }


@require_POST
def forget(request: OwnerRequest, pk: int, touch: int) -> HttpResponse:
    """Take a contact off the record, and offer to bring it back."""
    opportunity = opportunity_or_404(request, pk)
    if request.POST.get("undo"):
        undo_forget_touch(opportunity, touch)
        return redirect("record", pk=pk)
    forget_touch(opportunity, touch, timezone.now())
    return render(request, "home/forgotten.html", {"opportunity": opportunity, "touch": touch})
