"""The file to begin from: every key in its place, blank, with a word on what it holds."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from sincerely.formats.debrief.contract import FIELDS, Field, Kind, children
from sincerely.formats.debrief.dumping import scalar

__all__ = ["starter"]

_WIDTH: Final = 88

_HEAD: Final = """\
# A debrief: what happened in one interview. Sincerely writes the letters from it.
#
# Only the lines marked NEEDED must be filled in. Leave the others blank, or delete them.
# Type notes as they come to you: fragments, one to a line, each after its dash. Figures and
# names go into the letters exactly as you type them. Indent with spaces, not with tabs.
"""


def starter(values: Mapping[str, Any], remarks: Sequence[str] = ()) -> str:
    """Return a commented debrief with the ``values`` that are known, by key, in place.

    ``values`` has texts where the file has texts, lists where it has lists
    (``{"conversations": [{"with": "Vik Rao", "email": "…"}]}``). ``remarks`` head the file
    as comments. The result reads as a debrief once what is needed is filled in.
    """
    lines = [_HEAD.rstrip("\n")]
    for remark in remarks:
        lines += ["#", *_comment(remark, 0)]
    for field in children("").values():
        lines += ["", *_entry(field, values.get(field.name), 0, is_told=False)]
    return "\n".join(lines) + "\n"


def _entry(field: Field, value: Any, indent: int, *, is_told: bool) -> Iterator[str]:
    """Yield one key with its words above it, or without them where they were told before."""
    if is_told and field.is_rare and not value:
        return
    if not is_told:
        yield from _comment(_explanation(field), indent)
    if field.is_rare and not value:
        pad = " " * indent
        yield from (f"{pad}# {line}" for line in _shown(field))
    else:
        yield from _live(field, value, indent, is_told=is_told)


def _shown(field: Field) -> Iterator[str]:
    """Yield a key that is rarely needed with examples for values, to be commented out."""
    if field.kind in {Kind.NOTES, Kind.LINES}:
        yield f"{field.name}:"
        yield from (f"  - {scalar(text)}" for text in field.example.split("\n"))
    elif field.kind is Kind.SECTION:
        yield f"{field.name}:"
        for inner in children(field.path).values():
            yield from (f"  {line}" for line in _shown(inner))
    elif field.kind is Kind.SECTIONS:
        yield f"{field.name}:"
        for number, inner in enumerate(children(f"{field.path}[]").values()):
            yield from (f"  {' ' if number else '-'} {line}" for line in _shown(inner))
    else:
        yield f"{field.name}: {scalar(field.example)}"


def _live(field: Field, value: Any, indent: int, *, is_told: bool) -> Iterator[str]:
    # A blank keeps the space after its colon or dash, so that one can type on.
    pad = " " * indent
    if field.kind is Kind.SECTION:
        yield f"{pad}{field.name}:"
        yield from _section(field.path, value or {}, indent + 2, is_told=is_told)
    elif field.kind is Kind.SECTIONS:
        yield f"{pad}{field.name}:"
        for number, item in enumerate(value or [{}]):
            yield from _item(field, item, indent + 2, is_told=is_told or number > 0)
    elif field.kind in {Kind.NOTES, Kind.LINES}:
        yield f"{pad}{field.name}:"
        yield from (f"{pad}  - {scalar(text) if text else ''}" for text in value or [""])
    elif isinstance(value, list):
        yield f"{pad}{field.name}: [{', '.join(json.dumps(text, ensure_ascii=False) for text in value)}]"
    else:
        standing = field.default if field.default in field.allowed else ""
        yield f"{pad}{field.name}: {scalar(str(value)) if value else standing}"


def _section(
    parent: str, values: Mapping[str, Any], indent: int, *, is_told: bool
) -> Iterator[str]:
    for name, field in children(parent).items():
        yield from _entry(field, values.get(name), indent, is_told=is_told)


def _item(field: Field, values: Mapping[str, Any], indent: int, *, is_told: bool) -> Iterator[str]:
    """Yield one entry of a list; its dash stands before the first key, below that key's words."""
    lines = list(_section(f"{field.path}[]", values, indent + 2, is_told=is_told))
    first = next(number for number, line in enumerate(lines) if not line.lstrip().startswith("#"))
    pad = " " * indent
    if "[]" not in field.path:
        yield ""
    yield from (f"{pad}{line.lstrip()}" for line in lines[:first])
    yield f"{pad}- {lines[first].lstrip(' ')}"
    yield from lines[first + 1 :]


def _explanation(field: Field) -> str:
    about = field.about
    if field.allowed and not all(word in about for word in field.allowed):
        about += f" One of: {', '.join(field.allowed)}."
    elif field.example and not field.allowed and not field.is_rare and field.kind is not Kind.FLAG:
        about += f" For example: {field.example}"
    return f"NEEDED. {about}" if _is_needed(field) else about


def _is_needed(field: Field) -> bool:
    """Whether no debrief is complete without this key."""
    parent = field.parent.removesuffix("[]")
    above = next((other for other in FIELDS if other.path == parent), None)
    return bool(field.example and field.is_required and above and above.is_required)


def _comment(text: str, indent: int) -> list[str]:
    lead = " " * indent + "# "
    return textwrap.wrap(
        text,
        _WIDTH,
        initial_indent=lead,
        subsequent_indent=lead,
        break_long_words=False,
        break_on_hyphens=False,
    )
