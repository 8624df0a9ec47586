"""What a debrief's pages send: notes by the dozen, and who was met."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final
from uuid import UUID

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy

from sincerely.formats.debrief.contract import children
from sincerely.formats.debrief.values import Unfit, cleaned
from sincerely.web.debriefs.models import fingerprint
from sincerely.web.debriefs.services import Typed
from sincerely.web.opportunities.forms import ContractField, in_words

__all__ = ["MetForm", "PersonForm", "TalkForm", "typed_notes"]

_MOST_NOTES: Final = 500
_SAME: Final = "same"


def typed_notes(sent: QueryDict) -> tuple[list[Typed], dict[str, str]]:
    """Return the notes of a form, and by id why a note cannot be kept, in words.

    Each note is the fields ``note`` (its id), ``section``, ``version``, ``text``, ``pair``
    and ``was`` at the same place of their lists, in the page's order. ``was`` is ``same``
    from a script that saw no change, else the fingerprint of the note as it was loaded.
    """
    notes: list[Typed] = []
    unfit: dict[str, str] = {}
    for position, row in enumerate(_rows(sent)):
        try:
            notes.append(
                Typed(
                    id=UUID(row["note"]),
                    section=row["section"],
                    text=cleaned(row["text"]),
                    pair=cleaned(row["pair"]),
                    version=int(row["version"]) if row["version"].isdecimal() else 0,
                    position=position,
                    is_same=row["was"] in {_SAME, fingerprint(row["text"], row["pair"])},
                )
            )
        except Unfit as reason:
            unfit[row["note"]] = in_words(reason)
        except ValueError:
            unfit[row["note"][:40]] = "This note has no id: load the page again."
    return notes, unfit


def _rows(sent: QueryDict) -> Iterator[dict[str, str]]:
    keys = ("note", "section", "version", "text", "pair", "was")
    lists = [sent.getlist(key)[:_MOST_NOTES] for key in keys]
    for values in zip(*lists, strict=False):
        yield dict(zip(keys, values, strict=True))


class MetForm(forms.Form):
    """Somebody else who was met."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        for key, label in (("with", gettext_lazy("Name")), ("title", gettext_lazy("Title"))):
            self.fields[key] = ContractField(children("conversations[]")[key], label=label)
        self.fields["with"].required = True
        self.fields["with"].error_messages["required"] = gettext_lazy("A name is needed.")


class PersonForm(forms.Form):
    """One person of a conversation."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        contract = children("conversations[]")
        for key, label, name in (
            ("name", gettext_lazy("Name"), "with"),
            ("title", gettext_lazy("Title"), "title"),
            ("email", gettext_lazy("E-mail"), "email"),
            ("address_as", gettext_lazy("Write to them as"), "address_as"),
            ("pronouns", gettext_lazy("Pronouns"), "pronouns"),
        ):
            self.fields[key] = ContractField(contract[name], label=label)
        self.fields["first_name_terms"] = forms.BooleanField(
            label=gettext_lazy("On first-name terms"), required=False
        )


class TalkForm(forms.Form):
    """How long a conversation was, and whether it was with the one who decides."""

    minutes = forms.IntegerField(
        label=gettext_lazy("Minutes"),
        required=False,
        min_value=1,
        max_value=24 * 60,
        error_messages={"invalid": gettext_lazy("Write a whole number of minutes.")},
    )
    hiring_manager = forms.BooleanField(label=gettext_lazy("They decide"), required=False)
