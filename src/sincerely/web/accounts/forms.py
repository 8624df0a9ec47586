"""How a person reads: the language, and the zone of their times."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy

from sincerely.web.reading import locales, zones_by_continent

__all__ = ["ReadingForm"]


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
            *zones_by_continent(),
        ]
