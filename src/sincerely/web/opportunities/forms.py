"""Forms whose fields are the debrief's keys: the contract says what each may hold."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext, gettext_lazy

from sincerely.formats.debrief.contract import Field, Kind, children
from sincerely.formats.debrief.values import Unfit, cleaned, convert
from sincerely.formats.zones import countries
from sincerely.web.opportunities.zones import ZoneInput
from sincerely.web.wording import explained

__all__ = ["FACTS", "TOO_LONG", "ContractField", "FactsForm", "LinesField", "contract_field"]

TOO_LONG: Final = {
    "max_length": gettext_lazy("The text has %(show_value)d characters; %(limit_value)d fit.")
}
"""What fields beside the contract's say of a text that is too long."""
_MOST_LINES: Final = 20
_WIDGETS: Final = {
    Kind.DATE: {"type": "date"},
    Kind.TIME: {"type": "time"},
    Kind.EMAIL: {"type": "email", "autocomplete": "off"},
    Kind.PHONE: {"type": "tel", "autocomplete": "off"},
    Kind.MINUTES: {"inputmode": "numeric"},
}


class ContractField(forms.CharField):
    """One key of the debrief: cleaned and converted as the file's reader does it."""

    def __init__(self, field: Field, **options: Any) -> None:
        self.field = field
        options.setdefault("required", False)
        options.setdefault("widget", _widget(field))
        super().__init__(strip=True, **options)

    def clean(self, value: Any) -> Any:
        """Return the value of the key's type; ``""`` for an empty text.

        Raises ``ValidationError`` in the words of the file's reader.
        """
        try:
            text = cleaned(str(value or ""))
            if not text:
                return super().clean(text)
            return convert(self.field, text)
        except Unfit as unfit:
            raise ValidationError(explained(unfit)) from unfit


def _widget(field: Field) -> forms.Widget:
    """Return what a value of the field's kind is typed or picked with."""
    match field.kind:
        case Kind.CHOICE:
            return forms.Select(choices=[("", "—"), *((one, one) for one in field.allowed)])
        case Kind.COUNTRY:
            named = sorted(countries().items(), key=lambda one: one[1])
            return forms.Select(choices=[("", gettext_lazy("as the time zone tells")), *named])
        case Kind.NOTE:
            return forms.Textarea(attrs={"rows": 2})
        case Kind.ZONE:
            return ZoneInput()
        case kind:
            return forms.TextInput(attrs=dict(_WIDGETS.get(kind, {})))


class LinesField(forms.CharField):
    """Lines of an address, each cleaned as the file's reader does it."""

    def __init__(self, **options: Any) -> None:
        options.setdefault("required", False)
        super().__init__(widget=forms.Textarea(attrs={"rows": 3}), **options)

    def clean(self, value: Any) -> str:
        """Return the lines joined by line feeds, empty ones left out."""
        try:
            lines = [cleaned(line) for line in str(value or "").splitlines()]
        except Unfit as unfit:
            raise ValidationError(explained(unfit)) from unfit
        found = [line for line in lines if line]
        if len(found) > _MOST_LINES:
            told = {"number": len(found), "most": _MOST_LINES}
            raise ValidationError(gettext("That is %(number)s lines; %(most)s fit.") % told)
        return "\n".join(found)


# Column, label; the contract's key is the column with its first "_" as ".".
FACTS: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "The role": (
        ("opportunity_role", "Role"),
        ("opportunity_employer", "Employer"),
        ("opportunity_place", "Place"),
    ),
    "The interview": (
        ("interview_date", "Day"),
        ("interview_at", "Time"),
        ("interview_timezone", "Time zone"),
        ("interview_how", "How"),
        ("interview_round", "Round"),
        ("interview_next_step", "What they said comes next"),
        ("interview_decision_by", "Word promised by"),
        ("interview_country", "Country"),
        ("interview_subdivision", "State, province or nation"),
    ),
    "You": (
        ("candidate_name", "Your name"),
        ("candidate_email", "E-mail"),
        ("candidate_phone", "Telephone"),
        ("candidate_home", "Town"),
        ("locale", "English"),
        ("voice", "Voice"),
    ),
    "The consultant": (
        ("consultant_name", "Name"),
        ("consultant_firm", "Firm"),
        ("consultant_email", "E-mail"),
        ("consultant_phone", "Telephone"),
        ("consultant_routing", "How letters travel"),
    ),
    "Who put you forward": (
        ("referrer_name", "Name"),
        ("referrer_relation", "How they know you"),
        ("referrer_email", "E-mail"),
    ),
    "Their answer": (
        ("outcome_result", "Result"),
        ("outcome_date", "Day"),
        ("outcome_told_by", "Told by"),
        ("outcome_answer_by", "Answer due by"),
        ("outcome_note", "What they said"),
    ),
    "For a letter on paper": (
        ("opportunity_address", "Their postal address"),
        ("candidate_address", "Your postal address"),
    ),
}
_LABELS: Final = {
    "onsite": "in person",
    "video": "by video",
    "phone": "by telephone",
    "review-first": "the consultant reads them first",
    "copy": "I send, the consultant gets a copy",
    "direct": "I send them myself",
    "consultant-sends": "the consultant sends them",
    "rejected": "they chose somebody else",
    "offered": "they offered it to me",
    "en-US": "American",
    "en-GB": "British",
    "en-CA": "Canadian",
    "en-AU": "Australian",
    "en-IE": "Irish",
}


# What holds where nothing is chosen.
_UNTOLD: Final = {
    "consultant_routing": gettext_lazy("as usual: the consultant reads them first"),
}


# Where the label does not say it all.
_EXPLAINED: Final = frozenset(
    {
        "candidate_email",
        "candidate_phone",
        "locale",
        "opportunity_role",
        "voice",
    }
)


# What the site says of a field otherwise than the file does.
_HERE: Final = {
    "interview_country": gettext_lazy("Its public holidays do not count as working days."),
    "interview_subdivision": gettext_lazy("By its code, if it has holidays of its own: SCT, ON."),
    "interview_timezone": gettext_lazy("Of the time above. Type the town of a zone to find it."),
}


def contract_field(column: str, label: str) -> forms.Field:
    """Return the field of a column, as the contract describes its key."""
    section, _, key = column.partition("_")
    contract = children(section)[key] if key else children("")[section]
    if contract.kind is Kind.LINES:
        return LinesField(label=gettext_lazy(label))
    about = gettext_lazy(contract.about) if column in _EXPLAINED else _HERE.get(column, "")
    field = ContractField(contract, label=gettext_lazy(label), help_text=about)
    if contract.kind is Kind.CHOICE:
        named = [(one, gettext_lazy(_LABELS.get(one, one))) for one in contract.allowed]
        has_default = column in {"locale", "voice"}
        field.empty_value = contract.default if has_default else ""
        none = _UNTOLD.get(column, "—")
        field.widget = forms.Select(choices=named if has_default else [("", none), *named])
    return field


class FactsForm(forms.Form):
    """The facts of an opportunity, in the groups of ``FACTS``."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        for rows in FACTS.values():
            for column, label in rows:
                self.fields[column] = contract_field(column, label)
        for column in ("opportunity_role", "opportunity_employer", "candidate_name"):
            self.fields[column].widget.attrs["aria-required"] = "true"

    def changed_elsewhere(self, kept: Mapping[str, str]) -> None:
        """Say beside each field what another tab has kept there, by column."""
        for column, value in kept.items():
            said = gettext(
                "Another tab has kept “%(value)s” here. Keep once more, and what you typed stands."
            )
            self.add_error(column, said % {"value": self._in_words(column, value)})

    def _in_words(self, column: str, value: str) -> str:
        """Return a value as its field shows it: a choice by its name, an empty one as “—”."""
        choices = dict(getattr(self.fields[column].widget, "choices", ()))
        return str(choices.get(value, value)) or "—"

    def groups(self) -> list[tuple[str, list[forms.BoundField], bool]]:
        """Return each group: title, bound fields, and whether anything is filled in or wrong."""
        found = []
        for title, rows in FACTS.items():
            bound = [self[column] for column, _ in rows]
            is_used = any(one.value() or one.errors for one in bound if one.name not in _DEFAULTED)
            found.append((gettext(title), bound, is_used))
        return found


_DEFAULTED: Final = frozenset({"locale", "voice"})
