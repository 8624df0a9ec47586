"""Forms of the follow-up: leaving, what came of a call, the facts that a kind needs."""

from __future__ import annotations

import uuid
from typing import Any, Final

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from sincerely.formats.debrief.values import Unfit, cleaned
from sincerely.web.letters.calls import Came
from sincerely.web.opportunities.forms import TOO_LONG, contract_field
from sincerely.web.wording import explained

__all__ = ["NEEDS", "RESULTS", "CallForm", "LeaveForm", "NotesField", "TellForm"]

_MOST_LINES: Final = 40


class NotesField(forms.CharField):
    """Notes, a line each, cleaned as the debrief's reader does it."""

    def __init__(self, **options: Any) -> None:
        options.setdefault("required", False)
        options.setdefault("max_length", 4_000)
        options.setdefault("error_messages", TOO_LONG)
        super().__init__(widget=forms.Textarea(attrs={"rows": 2}), **options)

    def clean(self, value: Any) -> Any:
        """Return the lines that hold anything. Raises ``ValidationError`` in the reader's words."""
        text = super().clean(value)
        try:
            lines = [cleaned(line) for line in text.splitlines()]
        except Unfit as unfit:
            raise ValidationError(explained(unfit)) from unfit
        found = [line for line in lines if line]
        if len(found) > _MOST_LINES:
            told = {"number": len(found), "most": _MOST_LINES}
            raise ValidationError(gettext("That is %(number)s lines; %(most)s fit.") % told)
        return found


class LeaveForm(forms.Form):
    """Why the candidate withdraws, as far as it is to be said, and what is to be cancelled."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        reason = contract_field("withdrawal_reason", _("Your reason, if you wish to give one"))
        reason.help_text = _("One neutral clause: “my family needs me near Leeds this year”.")
        cancel = contract_field("withdrawal_cancel", _("A meeting to cancel, if one is booked"))
        cancel.help_text = _("“the second interview on 3 December”")
        self.fields["withdrawal_reason"], self.fields["withdrawal_cancel"] = reason, cancel
        self.fields["keep_private"] = NotesField(
            label=_("Reasons to keep to yourself"),
            help_text=_("Never written to anybody; a line each. A letter that slips says so."),
        )


class CallForm(forms.Form):
    """How a call went."""

    came = forms.ChoiceField(
        choices=[
            (Came.SPOKE.value, _("We spoke")),
            (Came.MESSAGE.value, _("I left a message")),
            (Came.NOBODY.value, _("Nobody answered")),
        ],
        widget=forms.RadioSelect,
        error_messages={
            "required": _("Choose what came of it."),
            "invalid_choice": _("Choose one."),
        },
    )
    once = forms.UUIDField(initial=uuid.uuid4, widget=forms.HiddenInput)
    points = NotesField(
        label=_("What they said"), help_text=_("A note a line, as you remember it.")
    )
    concerns = NotesField(label=_("What worries them"))
    promised = NotesField(label=_("What I promised"))

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        step = contract_field("interview_next_step", _("What they said comes next"))
        by = contract_field("interview_decision_by", _("Word promised by"))
        step.help_text = by.help_text = ""
        self.fields["interview_next_step"], self.fields["interview_decision_by"] = step, by


# Kind: the columns that it asks for, with labels; the first is needed.
NEEDS: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "rejection-reply": (
        ("outcome_told_by", _("Who told you")),
        ("outcome_date", _("When")),
        ("outcome_note", _("What they said, as you would tell it")),
    ),
    "offer-reply": (
        ("outcome_told_by", _("Who told you")),
        ("outcome_date", _("When")),
        ("outcome_answer_by", _("They want an answer by")),
        ("outcome_note", _("What they said, as you would tell it")),
    ),
    "referral-thanks": (
        ("referrer_name", _("Who put you forward")),
        ("referrer_relation", _("How they know you")),
        ("referrer_email", _("Their e-mail address")),
    ),
    "consultant-note": (
        ("consultant_name", _("The consultant’s name")),
        ("consultant_firm", _("Their firm")),
        ("consultant_email", _("Their e-mail address")),
        ("consultant_routing", _("How letters travel")),
    ),
    "thank-you-letter": (
        ("opportunity_address", _("Their postal address")),
        ("candidate_address", _("Your postal address")),
    ),
}
NEEDED: Final = frozenset({"referrer_name", "consultant_name"})
RESULTS: Final = {"rejection-reply": "rejected", "offer-reply": "offered"}
"""The result of the employer's choice that a kind answers."""


class TellForm(forms.Form):
    """The facts that one kind of letter needs, and no others."""

    def __init__(self, kind_id: str, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.kind_id = kind_id
        for column, label in NEEDS[kind_id]:
            field = contract_field(column, label)
            field.help_text = ""
            if column in NEEDED:
                field.required = True
                field.error_messages["required"] = _("A letter cannot be addressed without it.")
            self.fields[column] = field

    def told(self) -> dict[str, Any]:
        """Return what was told, by column, with the result that the kind itself says."""
        result = RESULTS.get(self.kind_id)
        return {**self.cleaned_data, **({"outcome_result": result} if result else {})}
