"""The time zone of an interview: typed or picked among all there are."""

from __future__ import annotations

from functools import cache
from typing import Any

from django import forms
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from sincerely.web.reading import zones_by_continent

__all__ = ["ZoneInput"]


@cache
def _suggestions() -> SafeString:
    """Return the zones as options; a town of several words is found by typing those, too."""
    return format_html_join(
        "",
        '<option value="{}">{}</option>',
        (
            (name, town if "_" in name else "")
            for _, towns in zones_by_continent()
            for name, town in towns
        ),
    )


class ZoneInput(forms.TextInput):
    """A line that suggests the zones of the world."""

    def render(self, name: str, value: Any, attrs: Any = None, renderer: Any = None) -> SafeString:
        """Return the line, and the list that it suggests from."""
        listed = f"{name}-zones"
        line = super().render(name, value, {**(attrs or {}), "list": listed}, renderer)
        return format_html('{}<datalist id="{}">{}</datalist>', line, listed, _suggestions())
