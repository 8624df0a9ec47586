"""The JSON Schema (draft 2020-12) of a debrief file, for editors that complete and explain keys."""

from __future__ import annotations

from typing import Any, Final

from sincerely.formats.debrief.contract import Field, Kind, children
from sincerely.formats.debrief.values import MAX_MINUTES, MAX_NAME, typed_example

__all__ = ["schema"]

_PATTERNS: Final = {
    Kind.DATE: r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
    Kind.TIME: r"^([01]?[0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$",
    Kind.EMAIL: r"^[^\s@<>(),;:\[\]]+@[^\s@<>(),;:\[\]]+\.[^\s@<>(),;:\[\].]+$",
    Kind.ZONE: r"^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$",
    Kind.COUNTRY: r"^[A-Za-z]{2}$",
    Kind.SUBDIVISION: r"^([A-Za-z]{2}-)?[A-Za-z0-9]{1,3}$",
}


def schema() -> dict[str, Any]:
    """Return the schema as plain values, keys in the contract's order."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Debrief",
        "description": "What a candidate noted after a job interview, as Sincerely reads it.",
        **_section(""),
    }


def _section(parent: str) -> dict[str, Any]:
    fields = children(parent)
    required = [name for name, field in fields.items() if field.is_required]
    found: dict[str, Any] = {
        "type": "object",
        "properties": {name: _field(field) for name, field in fields.items()},
        "additionalProperties": False,
    }
    if "resume" in fields:
        # A résumé may tell the name.
        return {**found, "anyOf": [{"required": required}, {"required": ["resume"]}]}
    return {**found, "required": required} if required else found


def _field(field: Field) -> dict[str, Any]:
    found = {"title": title(field), "description": description(field), **_shape(field)}
    if field.allowed and field.default in field.allowed:
        found["default"] = field.default
    if field.example:
        found["examples"] = [typed_example(field)]
    return found


def title(field: Field) -> str:
    """Return a key as words: “First name terms”."""
    return field.name.replace("_", " ").capitalize()


def description(field: Field) -> str:
    """Return what the key holds, and its default where it has one."""
    default = f" Default: {field.default}." if field.default else ""
    return f"{field.about}{default}"


def _shape(field: Field) -> dict[str, Any]:
    if field.kind is Kind.SECTION:
        # What must be there may not be blank; the rest of the starter may stay so.
        section = _section(field.path)
        return section if field.is_required else {**section, "type": ["object", "null"]}
    if field.kind is Kind.SECTIONS:
        return _sections(field)
    one = _one(field)
    if field.kind is Kind.NAMES:
        return {"anyOf": [one, {"type": "array", "minItems": 1, "items": one}]}
    if field.kind in {Kind.NOTES, Kind.LINES}:
        return {"anyOf": [{"type": "array", "items": one}, one]}
    return {"anyOf": [one, {"type": "array", "items": one}]} if field.is_each else one


def _sections(field: Field) -> dict[str, Any]:
    item = _section(f"{field.path}[]")
    if field.shorthand:
        item = {"anyOf": [item, {"type": "string"}]}
    if field.is_required:
        return {"type": "array", "minItems": 1, "items": item}
    return {"type": ["array", "null"], "items": item}


def _one(field: Field) -> dict[str, Any]:
    """Return the shape of one text; what is not required may be left blank (null)."""
    blank = [] if field.is_required else [None]
    null = [] if field.is_required else ["null"]
    match field.kind:
        case Kind.CHOICE:
            shape: dict[str, Any] = {"enum": [*field.allowed, *blank]}
        case Kind.FLAG:
            shape = {"enum": [True, False, "yes", "no", *blank]}
        case Kind.MINUTES:
            shape = {"type": ["integer", *null], "minimum": 1, "maximum": MAX_MINUTES}
        case Kind.NAME | Kind.NAMES:
            shape = {"type": ["string", *null], "minLength": 1, "maxLength": MAX_NAME}
        case kind if kind in _PATTERNS:
            shape = {"type": ["string", *null], "pattern": _PATTERNS[kind]}
        case _:
            # A YAML 1.2 reader makes a number of “2026”, and it is a note all the same.
            shape = {"type": ["string", "number", "boolean", *null]}
    return shape
