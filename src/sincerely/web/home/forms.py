"""What an opportunity begins with: a few words, or a file."""

from __future__ import annotations

from typing import Any, Final
from uuid import uuid4

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext, gettext_lazy

from sincerely.core.errors import InputError
from sincerely.formats.advert import MOST_CHARACTERS
from sincerely.formats.debrief.contract import Field, children
from sincerely.formats.debrief.values import Unfit, cleaned, convert
from sincerely.web.debriefs.forms import FilesField
from sincerely.web.opportunities.forms import TOO_LONG, contract_field
from sincerely.web.wording import explained

__all__ = ["BesideFilesForm", "ImportForm", "StartForm"]

_MOST_PEOPLE: Final = 60


def _title(field: Field, text: str) -> str:
    return str(convert(field, text)) if text else ""


def _once() -> forms.UUIDField:
    """The form's own number, so that sending it twice has one effect."""
    return forms.UUIDField(widget=forms.HiddenInput, initial=uuid4)


class StartForm(forms.Form):
    """What a debrief begins with: the role, the employer, the candidate, whom they met."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        for column, label in (
            ("opportunity_employer", gettext_lazy("The employer")),
            ("opportunity_role", gettext_lazy("The role")),
            ("candidate_name", gettext_lazy("Your name, as you sign it")),
        ):
            field = contract_field(column, label)
            field.required = True
            field.error_messages["required"] = gettext_lazy(
                "This is needed before a letter can be written."
            )
            field.help_text = ""
            self.fields[column] = field
        self.fields["met"] = forms.CharField(
            label=gettext_lazy("Whom you met"),
            required=False,
            max_length=4_000,
            error_messages=TOO_LONG,
            widget=forms.Textarea(attrs={"rows": 3}),
            help_text=gettext_lazy(
                "A person a line: name, then their title after a comma if you know it."
            ),
        )
        self.fields["once"] = _once()
        self.fields["interview_date"] = contract_field("interview_date", gettext_lazy("The day"))
        self.fields["advert"] = forms.CharField(
            label=gettext_lazy("The advertisement"),
            required=False,
            max_length=MOST_CHARACTERS,
            error_messages=TOO_LONG,
            widget=forms.Textarea(attrs={"rows": 3}),
            help_text=gettext_lazy("If you have it, paste it: next you pick what they look for."),
        )

    def clean_met(self) -> list[tuple[str, str]]:
        """Return name and title of each line.

        Raises ``ValidationError`` for a line that holds no name, and for more people than met.
        """
        people: list[tuple[str, str]] = []
        met = children("conversations[]")
        for line in self.cleaned_data["met"].splitlines():
            try:
                name, _, title = (part.strip() for part in cleaned(line).partition(","))
                if name:
                    people.append((convert(met["with"], name), _title(met["title"], title)))
            except Unfit as unfit:
                raise ValidationError(explained(unfit)) from unfit
        if len(people) > _MOST_PEOPLE:
            told = {"number": len(people), "most": _MOST_PEOPLE}
            raise ValidationError(
                gettext("That is %(number)s people; %(most)s fit one interview.") % told
            )
        return people


class BesideFilesForm(StartForm):
    """The same words, typed beside files: those may tell what is missing here."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        for field in self.fields.values():
            field.required = False


class ImportForm(forms.Form):
    """Files to begin from; what each is, its content tells."""

    once = _once()

    file = FilesField(
        label=gettext_lazy("Files"),
        error_messages={
            "required": gettext_lazy("Choose a file first."),
            "empty": gettext_lazy("The file is empty."),
        },
    )

    def failed(self, error: InputError) -> None:
        """Say beside the field why a file could not be read."""
        self.add_error("file", explained(error))
