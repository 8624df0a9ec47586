"""A debrief becomes a file again: the shortest YAML that reads back as the same values."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date, time
from typing import Any, Final

from sincerely.core.debrief import Conversation, Debrief, Interviewer, Note
from sincerely.formats.debrief.contract import Field, Kind, children
from sincerely.formats.debrief.tree import names_in

__all__ = ["dump", "scalar"]

_PLAIN: Final = re.compile(r"[^\W\d_][\w ,.()/+&;’'–—-]*")
_NUMBER: Final = re.compile(r"\d{1,4}|\d{4}-\d{2}-\d{2}")
_WORDS_WITH_MEANING: Final = {"null", "true", "false", "yes", "no", "on", "off", "y", "n"}


def dump(debrief: Debrief) -> str:
    """Return the YAML of a debrief; ``read`` makes the same values of it.

    Keys stand in the contract's order and those that hold their default are left out. The
    lines of a résumé become accomplishments, since the file that they came from may be
    elsewhere: only their paths differ then.
    """
    return "".join(f"{line}\n" for line in _section(_values(debrief), "", 0))


def scalar(text: str) -> str:
    """Return a text as YAML on one line, in quotes where it would be read as something else."""
    if text.lower() not in _WORDS_WITH_MEANING and (
        _PLAIN.fullmatch(text) or _NUMBER.fullmatch(text)
    ):
        return text
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _values(debrief: Debrief) -> dict[str, Any]:
    """Return the values by key, as the contract names them; ``None`` where the default stands."""
    return {
        **_attributes(debrief, ""),
        "candidate": _attributes(debrief.candidate, "candidate"),
        "opportunity": _attributes(debrief.opportunity, "opportunity"),
        "consultant": _attributes(debrief.consultant, "consultant"),
        "interview": _attributes(debrief.interview, "interview"),
        "conversations": [_conversation(each) for each in debrief.conversations],
        "referrer": _attributes(debrief.referrer, "referrer"),
        "withdrawal": _attributes(debrief.withdrawal, "withdrawal"),
        "outcome": _attributes(debrief.outcome, "outcome"),
        "sent": [{**_attributes(each, "sent[]"), "to": each.person} for each in debrief.sent],
        "heard": [{**_attributes(each, "heard[]"), "from": each.person} for each in debrief.heard],
    }


def _attributes(value: Any, parent: str) -> dict[str, Any]:
    """Return the values of a section whose attributes bear the names of its keys."""
    if value is None:
        return {}
    fields = children(parent)
    return {name: getattr(value, name) for name in fields if hasattr(value, name)}


def _conversation(conversation: Conversation) -> dict[str, Any]:
    return {
        **_attributes(conversation, "conversations[]"),
        **_each(conversation.interviewers),
        "with": [who.name for who in conversation.interviewers],
        "concerns": [
            _attributes(each, "conversations[].concerns[]") for each in conversation.concerns
        ],
        "corrections": [
            _attributes(each, "conversations[].corrections[]") for each in conversation.corrections
        ],
    }


def _each(people: tuple[Interviewer, ...]) -> dict[str, Any]:
    """Return what is told of each person: one value where all have the same, else a list."""
    found: dict[str, Any] = {}
    for name, field in children("conversations[]").items():
        if field.is_each:
            values = [getattr(who, name) for who in people]
            found[name] = values[0] if len(set(values)) == 1 else values
    return found


def _section(values: dict[str, Any], parent: str, indent: int) -> Iterator[str]:
    for name, field in children(parent).items():
        value = values.get(name)
        if _is_default(field, value):
            continue
        yield from _entry(field, value, indent)


def _is_default(field: Field, value: Any) -> bool:
    if value is None or value is False or value in ((), []):
        return True
    if field.kind is Kind.SECTION:
        return not any(_section(value, field.path, 0))
    return bool(field.default) and value == field.default


def _entry(field: Field, value: Any, indent: int) -> Iterator[str]:
    pad = " " * indent
    if field.kind is Kind.SECTION:
        yield f"{pad}{field.name}:"
        yield from _section(value, field.path, indent + 2)
    elif field.kind is Kind.SECTIONS:
        yield f"{pad}{field.name}:"
        for item in value:
            lines = list(_section(item, f"{field.path}[]", indent + 4))
            yield f"{pad}  - {lines[0].lstrip()}"
            yield from lines[1:]
    elif isinstance(value, list | tuple) and not _is_one_name(field, value):
        yield f"{pad}{field.name}:"
        yield from (f"{pad}  - {_value(item)}" for item in value)
    else:
        one = value[0] if isinstance(value, list) else value
        yield f"{pad}{field.name}: {_value(one)}"


def _is_one_name(field: Field, value: Any) -> bool:
    return field.kind is Kind.NAMES and len(value) == 1 and len(names_in(value[0])) == 1


def _value(value: Any) -> str:
    if value is None:
        return "~"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Note):
        return scalar(value.text)
    if isinstance(value, time):
        return f'"{value:%H:%M}"'
    return value.isoformat() if isinstance(value, date) else scalar(str(value))
