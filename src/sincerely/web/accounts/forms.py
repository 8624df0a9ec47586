"""How a person reads: the language, and the zone of their times."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Any
from zoneinfo import available_timezones

from django import forms
from django.utils.translation import gettext_lazy

from sincerely.web.reading import locales

__all__ = ["ReadingForm"]

_CONTINENTS = frozenset(
    {
        *("Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia"),
        *("Europe", "Indian", "Pacific"),
    }
)


def _zones() -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """Return the zones of the world by continent, towns as one reads them."""
    named = sorted(one for one in available_timezones() if one.partition("/")[0] in _CONTINENTS)
    for continent, zones in groupby(named, lambda one: one.partition("/")[0]):
        towns = [(one, one.partition("/")[2].replace("_", " ")) for one in zones]
        yield continent, towns


class ReadingForm(forms.Form):
    """Language and zone; empty is what the device says."""

    locale = forms.ChoiceField(label=gettext_lazy("Words and dates"), required=False)
    zone = forms.ChoiceField(label=gettext_lazy("Times"), required=False)

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.fields["locale"].choices = [
            ("", gettext_lazy("As this device asks")),
            *locales().items(),
        ]
        self.fields["zone"].choices = [
            ("", gettext_lazy("As this device’s clock")),
            ("UTC", "UTC"),
            *_zones(),
        ]
