"""Words that templates ask for: days, counts, lists, first names."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from django import template

from sincerely.core.letters.kinds import kinds
from sincerely.core.people import parse_name

__all__ = ["day", "first_name", "kind_title", "listed", "plural"]

register = template.Library()

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


@register.filter
def plural(count: int, noun: str) -> str:
    """Return “three letters”, “one letter”, “12 letters”."""
    word = _NUMBERS[count] if 0 <= count < len(_NUMBERS) else f"{count:,}"
    return f"{word} {noun}{'' if count == 1 else 's'}"


@register.filter
def listed(names: Sequence[str]) -> str:
    """Return “Ann, Ben and Cy”."""
    *most, last = names or [""]
    return f"{', '.join(most)} and {last}" if most else last


@register.filter
def day(value: date | None) -> str:
    """Return “Tuesday 17 November”; empty for none."""
    return f"{value:%A} {value.day} {value:%B}" if value else ""


@register.filter
def first_name(name: str) -> str:
    """Return what one calls the person; the whole name where that is unclear."""
    person = parse_name(name.partition(", ")[0])
    return person.given.partition(" ")[0] if person.given else name


@register.filter
def kind_title(kind_id: str) -> str:
    """Return what a kind of letter is called; its id where there is no such kind."""
    return next((one.title for one in kinds() if one.id == kind_id), kind_id)
