"""What a debrief's pages send: notes by the dozen, and who was met."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import count
from typing import Any, Final
from uuid import UUID, uuid4

from django import forms
from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils.translation import gettext, gettext_lazy

from sincerely.core.errors import InputError
from sincerely.formats.debrief.contract import children
from sincerely.formats.debrief.values import Unfit, cleaned
from sincerely.formats.vcard import Card, read_cards
from sincerely.web.debriefs.models import fingerprint
from sincerely.web.debriefs.services import Typed
from sincerely.web.opportunities.forms import ContractField
from sincerely.web.wording import explained

__all__ = ["CardsForm", "FilesField", "MetForm", "PersonForm", "TalkForm", "Unkept", "typed_notes"]

_MOST_NOTES: Final = 500
_MOST_FILES: Final = 60
_MOST_BYTES: Final = 26_000_000
_SAME: Final = "same"


@dataclass(frozen=True, slots=True)
class Unkept:
    """A note as it was typed that cannot be kept, and why, in words; ``id`` as the page sent it."""

    id: str
    section: str
    text: str
    pair: str
    version: int
    why: str


def typed_notes(sent: QueryDict) -> tuple[list[Typed], list[Unkept]]:
    """Return the notes of a form, and those that cannot be kept.

    Each note is the fields ``note`` (its id), ``section``, ``version``, ``text``, ``pair``
    and ``was`` at the same place of their lists, in the page's order. ``was`` is ``same``
    from a script that saw no change, else the fingerprint of the note as it was loaded.
    """
    notes: list[Typed] = []
    unkept: list[Unkept] = []
    places: dict[str, Iterator[int]] = defaultdict(count)
    for number, row in enumerate(_rows(sent)):
        version = int(row["version"]) if row["version"].isdecimal() else 0
        try:
            notes.append(_typed(row, version, number, places))
        except Unfit as reason:
            unkept.append(
                Unkept(
                    id=row["note"],
                    section=row["section"],
                    text=row["text"],
                    pair=row["pair"],
                    version=version,
                    why=explained(reason),
                )
            )
    return notes, unkept


def _typed(
    row: Mapping[str, str], version: int, number: int, places: Mapping[str, Iterator[int]]
) -> Typed:
    """Return the note of a row. Raises ``Unfit`` where it cannot be kept."""
    if number >= _MOST_NOTES:
        raise Unfit(
            gettext("One page holds %(number)s notes: this one is not saved.")
            % {"number": _MOST_NOTES}
        )
    try:
        pk = UUID(row["note"])
    except ValueError as error:
        raise Unfit(gettext("This note has no id: load the page again.")) from error
    return Typed(
        id=pk,
        section=row["section"],
        text=cleaned(row["text"]),
        pair=cleaned(row["pair"]),
        version=version,
        position=next(places[row["section"]]),
        is_same=row["was"] in {_SAME, fingerprint(row["text"], row["pair"])},
    )


def _rows(sent: QueryDict) -> Iterator[dict[str, str]]:
    keys = ("note", "section", "version", "text", "pair", "was")
    lists = [sent.getlist(key) for key in keys]
    for values in zip(*lists, strict=False):
        yield dict(zip(keys, values, strict=True))


class _Files(forms.FileInput):
    """A field to choose or drop several files at once."""

    allow_multiple_selected = True


class FilesField(forms.FileField):
    """One or several files; cleaned, each is its name and its bytes."""

    def __init__(self, **options: Any) -> None:
        super().__init__(widget=_Files(), max_length=300, **options)

    def clean(self, value: Any, initial: Any = None) -> Any:
        """Return name and bytes of each file.

        Raises ``ValidationError`` for none, an empty one, more files than met people and
        more bytes than any telephone's cards.
        """
        sent = value or [None]
        if len(sent) > _MOST_FILES:
            told = {"number": len(sent), "most": _MOST_FILES}
            raise ValidationError(
                gettext("These are %(number)s files; take %(most)s at most.") % told
            )
        files = [super(FilesField, self).clean(one, initial) for one in sent]
        if sum(file.size for file in files) > _MOST_BYTES:
            words = gettext(
                "That is more than %(number)s MB. Invitations are far smaller, and cards "
                "without their photos."
            )
            raise ValidationError(words % {"number": _MOST_BYTES // 1_000_000})
        return [(file.name, file.read()) for file in files]


class CardsForm(forms.Form):
    """Address cards of people who were met."""

    file = FilesField(
        label=gettext_lazy("Address cards"),
        error_messages={
            "required": gettext_lazy("Choose a card first."),
            "empty": gettext_lazy("The file is empty."),
        },
    )

    def cards(self) -> list[Card]:
        """Return the people of all cards; empty, and the field says why, if one is unreadable."""
        found: list[Card] = []
        for name, data in self.cleaned_data["file"]:
            try:
                found += read_cards(data).people
            except InputError as error:
                self.add_error("file", f"“{name}”: {explained(error)}")
                return []
        return found


class MetForm(forms.Form):
    """Somebody else who was met."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        for key, label in (("with", gettext_lazy("Name")), ("title", gettext_lazy("Title"))):
            self.fields[key] = ContractField(children("conversations[]")[key], label=label)
        self.fields["once"] = forms.UUIDField(widget=forms.HiddenInput, initial=uuid4)
        self.fields["with"].required = True
        self.fields["with"].error_messages["required"] = gettext_lazy("A name is needed.")


class PersonForm(forms.Form):
    """One person of a conversation."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        contract = children("conversations[]")
        phone = children("candidate")["phone"]
        for key, label, name in (
            ("name", gettext_lazy("Name"), "with"),
            ("title", gettext_lazy("Title"), "title"),
            ("email", gettext_lazy("E-mail"), "email"),
            ("phone", gettext_lazy("Telephone"), "phone"),
            ("address_as", gettext_lazy("Write to them as"), "address_as"),
            ("pronouns", gettext_lazy("Pronouns"), "pronouns"),
        ):
            self.fields[key] = ContractField(contract.get(name, phone), label=label)
        self.fields["first_name_terms"] = forms.BooleanField(
            label=gettext_lazy("On first-name terms"), required=False
        )


class TalkForm(forms.Form):
    """How long a conversation was, and whether it was with the one who decides."""

    minutes = forms.IntegerField(
        label=gettext_lazy("Minutes you had with them"),
        required=False,
        min_value=1,
        max_value=24 * 60,
        error_messages={"invalid": gettext_lazy("Write a whole number of minutes.")},
    )
    hiring_manager = forms.BooleanField(
        label=gettext_lazy("They decide who is chosen"), required=False
    )
