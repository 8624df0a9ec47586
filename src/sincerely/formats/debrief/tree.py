"""Nodes become checked values by the contract: a tree of plain values, and every problem found.

A section becomes a dict by key (keys not given are left out), a list of sections a list
of dicts, a list of notes a list of ``Note``. Each dict also has its place under ``""``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any, Final

from sincerely.core.debrief import Note
from sincerely.formats.debrief.contract import Field, Kind, children, names_of, parents_of
from sincerely.formats.debrief.mending import Mended
from sincerely.formats.debrief.nodes import Mapping, Node, Scalar, Sequence
from sincerely.formats.debrief.problems import Problem
from sincerely.formats.debrief.values import Unfit, cleaned, convert, nearest

__all__ = ["TreeReader", "names_in"]

_LISTS: Final = {Kind.NOTES, Kind.LINES, Kind.NAMES}
_EXPECTED: Final = {
    Kind.CHOICE: "one word",
    Kind.FLAG: "true or false",
    Kind.MINUTES: "a number",
    Kind.NAMES: "a name",
}
_NOTED: Final = {Kind.NOTE, Kind.NOTES}
_PROSE: Final = {Kind.NOTE, Kind.NOTES, Kind.TEXT, Kind.LINES}
_BULLET: Final = re.compile(r"(?m)^[ ]*(?:[-*•–·][ ]+|[-•](?=[^\W\d]))")
# What people call a key where its spelling does not tell.
_SYNONYMS: Final = {
    "agency": ("firm",),
    "company": ("employer",),
    "duration": ("minutes",),
    "format": ("how",),
    "interviewer": ("with",),
    "interviewers": ("conversations",),
    "job": ("role",),
    "length": ("minutes",),
    "mobile": ("phone",),
    "name": ("with",),
    "names": ("with",),
    "notes": ("points",),
    "organisation": ("employer",),
    "organization": ("employer",),
    "position": ("title", "role"),
    "questions": ("points",),
    "recruiter": ("consultant",),
    "telephone": ("phone",),
    "time": ("at",),
    "tz": ("timezone",),
    "who": ("with",),
    "worries": ("concerns",),
}
_NAME_SEPARATOR: Final = re.compile(r"\s+(?:and|&)\s+|\s*;\s*")


class TreeReader:
    """Reads one debrief's nodes; ``problems`` fills as it goes.

    ``places`` has the line and column of every value read, by path; ``excused`` the
    paths that a problem already speaks of, so that they are not called missing too.
    """

    def __init__(self, mended: Mended) -> None:
        self.text = mended.text
        self.mended = mended
        self.problems: list[Problem] = []
        self.places: dict[str, tuple[int, int]] = {}
        self.excused: set[str] = set()

    def section(self, node: Node, parent: str, path: str) -> dict[str, Any]:
        """Return a section's values by key.

        ``parent`` is its path in the contract (``conversations[]``), ``path`` in the file.
        """
        if not isinstance(node, Mapping):
            has_colon = isinstance(node, Scalar) and (":" in node.text or "：" in node.text)
            space = "After a key come a colon and a space. " if has_colon else ""
            message = f"{_what(node)} where keys should."
            self._say(node, path, message, space + _keys_hint(parent))
            self.excused.add(path)
            return {}
        values: dict[str, Any] = {}
        seen: dict[str, Scalar] = {}
        for key, value in node.entries:
            field = self._field(key, parent, path, seen)
            if field is None:
                for scalar in _scalars(value):
                    self.mended.accept(scalar.line)
                continue
            where = f"{path}.{field.name}" if path else field.name
            self.places[where] = (value.line, value.column)
            found = self._value(field, value, where)
            if found is not None and found != []:
                values[field.name] = found
        return values

    def _field(self, key: Scalar, parent: str, path: str, seen: dict[str, Scalar]) -> Field | None:
        allowed = children(parent)
        name = key.text.replace("\u200b", "").strip()
        if name not in allowed:
            self._unknown(key, name, parent, path)
            return None
        if name in seen:
            self._say(
                key,
                f"{path}.{name}" if path else name,
                f"given twice, first in line {seen[name].line}.",
                "Put everything under one key.",
            )
            return None
        seen[name] = key
        return allowed[name]

    def _unknown(self, key: Scalar, name: str, parent: str, path: str) -> None:
        allowed = children(parent)
        near = nearest(name, allowed) or _meant(name, allowed)
        shown = name[:60]
        elsewhere = [place or "the top of the file" for place in parents_of(name)]
        if near:
            self.excused.add(f"{path}.{near}" if path else near)
            message = f"unknown key “{shown}”; did you mean {near}?"
        elif elsewhere:
            message = f"unknown key “{shown}”; it belongs {_under(elsewhere[0])}."
        else:
            message = f"unknown key “{shown}”."
        self._say(key, path, message, f"Allowed here: {', '.join(allowed)}.")

    def _value(self, field: Field, node: Node, path: str) -> Any:
        """Return what a key holds; ``None`` if it was left blank or is a problem."""
        if (isinstance(node, Scalar) and node.is_null) or (
            field.kind is Kind.SECTION and _is_blank(node)
        ):
            for scalar in _scalars(node):
                self._check_lost(scalar, path)
            return None
        if field.kind is Kind.SECTION:
            return self.section(node, field.path, path)
        if field.kind is Kind.SECTIONS:
            return self._sections(field, node, path)
        if field.kind in _LISTS:
            return self._list(field, node, path)
        if field.is_each and isinstance(node, Sequence):
            return [self._item(field, item, f"{path}[{i}]") for i, item in enumerate(node.items)]
        return self._item(field, node, path)

    def _sections(self, field: Field, node: Node, path: str) -> list[dict[str, Any]]:
        if isinstance(node, Scalar) and field.shorthand:
            node = Sequence(node.line, node.column, node.start, node.end, (node,))
        if not isinstance(node, Sequence):
            first = next(iter(children(f"{field.path}[]")))
            self._say(
                node,
                path,
                f"{_what(node)} where a list should.",
                f"Begin each entry with a dash: “- {first}: …”.",
            )
            self.excused.add(path)
            return []
        found: list[dict[str, Any]] = []
        for item in node.items:
            where = f"{path}[{len(found)}]"
            self.places[where] = (item.line, item.column)
            if _is_blank(item):
                for scalar in _scalars(item):
                    self._check_lost(scalar, where)
                continue
            found.append(self._one_section(field, item, where))
        return found

    def _one_section(self, field: Field, item: Node, where: str) -> dict[str, Any]:
        allowed = children(f"{field.path}[]")
        if field.shorthand and _is_text(item, allowed):
            inner = allowed[field.shorthand]
            value = self._item(inner, item, f"{where}.{inner.name}")
            return {} if value is None else {inner.name: value}
        return self.section(item, f"{field.path}[]", where)

    def _list(self, field: Field, node: Node, path: str) -> list[Any]:
        items = node.items if isinstance(node, Sequence) else tuple(self._split(field, node))
        found: list[Any] = []
        for item in items:
            if isinstance(item, Scalar) and isinstance(node, Sequence):
                self._check_bullets(item, f"{path}[{len(found)}]")
            value = self._item(field, item, f"{path}[{len(found)}]")
            if value is not None:
                found.append(value)
            elif f"{path}[{len(found)}]" in self.excused:
                self.excused.add(path)
        return found

    def _item(self, field: Field, node: Node, path: str) -> Any:
        """Return one text's value; ``None`` if it is blank or a problem."""
        self.places[path] = (node.line, node.column)
        text = self._text(field, node, path)
        if text is None:
            return None
        try:
            text = cleaned(text)
            if not text:
                return None
            value = convert(field, text)
        except Unfit as unfit:
            self._say(node, path, unfit.message, unfit.hint)
            self.excused.add(path)
            return None
        return Note(value, path) if field.kind in _NOTED else value

    def _text(self, field: Field, node: Node, path: str) -> str | None:
        if isinstance(node, Scalar):
            self._check_lost(node, path)
            if field.kind in _PROSE:
                self.mended.accept(node.line)
            return None if node.is_null else node.text
        if field.kind in _PROSE and isinstance(node, Mapping) and _is_one_line_note(node):
            # “- base: 310” is a note with a colon: taken as it was typed.
            self._check_lost(node.entries[0][1], path)
            return self._as_typed(node)
        expected = (
            "one text"
            if field.kind in _PROSE
            else _EXPECTED.get(field.kind, f"one {field.kind.value}")
        )
        hint = (
            "If the text holds a colon or brackets, put it in double quotes."
            if field.kind in _PROSE
            else f"Write, for example, {field.name}: {field.example}"
        )
        self._say(node, path, f"{_what(node)} where {expected} should.", hint)
        self.excused.add(path)
        return None

    def _split(self, field: Field, node: Node) -> Iterator[Node]:
        """Yield the items of a list that was typed as one text."""
        if not isinstance(node, Scalar):
            yield node
            return
        # A plain text is folded by YAML; its lines are only in the source.
        typed = self.text[node.start : node.end] if node.is_plain else node.text
        texts = [node.text]
        if field.kind is Kind.NAMES:
            texts = names_in(node.text)
        elif field.kind is Kind.LINES:
            texts = node.text.split("\n")
        elif _BULLET.match(typed):
            texts = _BULLET.split(typed)
        for text in texts:
            yield replace(node, text=text)

    def _check_bullets(self, node: Scalar, path: str) -> None:
        """Say that a dash without its space has joined a line to the note above it."""
        lines = self.text[node.start : node.end].split("\n") if node.is_plain else []
        for number, line in enumerate(lines[1:], start=1):
            if _BULLET.match(line):
                self.problems.append(
                    Problem(
                        node.line + number,
                        len(line) - len(line.lstrip()) + 1,
                        path,
                        "this line would join the note above it.",
                        "An entry of a list begins with a dash and a space, below the others.",
                    )
                )

    def _as_typed(self, node: Mapping) -> str:
        key, value = node.entries[0]
        if isinstance(value, Scalar) and (value.text or not value.is_plain):
            return self.text[node.start : value.end]
        colon = ":" if self.text[key.end :].lstrip().startswith(":") else ""
        return self.text[node.start : key.end] + colon

    def _check_lost(self, node: Node, path: str) -> None:
        if isinstance(node, Scalar) and node.lost:
            self._say(
                node,
                path,
                f"YAML takes “{node.lost[:60]}” for a comment, and it would be lost.",
                "Put the whole text in double quotes; or, for a comment, a space after #.",
            )

    def _say(self, node: Node, path: str, message: str, hint: str) -> None:
        self.problems.append(Problem(node.line, node.column, path, message, hint))


def _meant(name: str, allowed: Iterable[str]) -> str:
    """Return the key that a synonym or a part of ``name`` means (“email_address”), or ``""``."""
    words = [*_SYNONYMS.get(name.lower(), ()), *re.split(r"[\W_]+", name.lower())]
    return next((word for word in words if word in allowed), "")


def _scalars(node: Node) -> Iterator[Scalar]:
    if isinstance(node, Scalar):
        yield node
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from _scalars(item)
    else:
        for _, value in node.entries:
            yield from _scalars(value)


def _is_blank(node: Node) -> bool:
    """Whether an entry of known keys was left empty, as the starter has it."""
    return all(value.is_null for value in _scalars(node)) and (
        not isinstance(node, Mapping) or all(key.text in names_of() for key, _ in node.entries)
    )


def _is_one_line_note(node: Mapping) -> bool:
    return len(node.entries) == 1 and not node.is_braced and isinstance(node.entries[0][1], Scalar)


def _is_text(node: Node, allowed: dict[str, Field]) -> bool:
    """Whether an entry of a list of sections is a bare text, one with a colon in it too."""
    if isinstance(node, Mapping) and _is_one_line_note(node):
        return not nearest(node.entries[0][0].text, allowed)
    return isinstance(node, Scalar)


def names_in(text: str) -> list[str]:
    """Split “A, B and C” into names; a comma alone splits nothing (“Rao, PhD”)."""
    parts = [part for part in _NAME_SEPARATOR.split(text.strip()) if part]
    if len(parts) < 2:
        return [text]
    return [name for part in parts for name in re.split(r"\s*,\s+", part) if name]


def _what(node: Node) -> str:
    if isinstance(node, Sequence):
        return "a list stands"
    return "keys stand" if isinstance(node, Mapping) else "a text stands"


def _under(parent: str) -> str:
    return "at the top of the file" if parent.startswith("the top") else f"under {parent}"


def _keys_hint(parent: str) -> str:
    return f"Write its keys below it, indented: {', '.join(children(parent))}."
