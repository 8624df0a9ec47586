"""YAML text becomes a tree of nodes that know their place, within limits.

Scalars stay the text that was typed: nothing here turns ``no`` into false, ``0415`` into
a number or ``2026-11-17`` into a date. The contract says what a text means.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from sincerely.formats.debrief.problems import Problem

__all__ = ["Mapping", "Node", "Scalar", "Sequence", "SyntaxProblem", "parse"]

_MAX_DEPTH: Final = 12
_MAX_NODES: Final = 20_000
_NULLS: Final = {"", "~", "null", "Null", "NULL"}
_NUMBER_SIGN: Final = re.compile(r"[^\S\n]+#\d[^\n]*")
_LOST_ITEM: Final = re.compile(r"[-:][^\S\n]+#\d[^\n]*")


class SyntaxProblem(Exception):  # noqa: N818 - carries a problem, is caught in this package
    """The text is not the YAML that a debrief is written in."""

    def __init__(self, problem: Problem, lines: tuple[int, ...] = ()) -> None:
        super().__init__(problem.message)
        self.problem = problem
        self.lines = lines
        """The lines (from 1) that may hold the cause, likeliest first; may be empty."""


@dataclass(frozen=True, slots=True)
class _Placed:
    line: int
    column: int
    start: int
    """Index of the first character in the text; ``end`` is one past the last."""
    end: int


@dataclass(frozen=True, slots=True)
class Scalar(_Placed):
    """A text. ``is_plain``: without quotes. ``lost``: what YAML took for a comment after it."""

    text: str
    is_plain: bool
    lost: str = ""

    @property
    def is_null(self) -> bool:
        """Whether nothing was given."""
        return self.is_plain and self.text in _NULLS


@dataclass(frozen=True, slots=True)
class Sequence(_Placed):
    """A list."""

    items: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Mapping(_Placed):
    """Keys and values in order; a key is always a text. ``is_braced``: written in braces."""

    entries: tuple[tuple[Scalar, Node], ...]
    is_braced: bool


Node = Scalar | Sequence | Mapping


def parse(text: str) -> Node | None:
    """Return the tree of the one document in ``text``; ``None`` if it is empty.

    Raises ``SyntaxProblem`` for text that is not YAML, for anchors, aliases, tags, a
    second document, keys that are no text, and a tree deeper or larger than any debrief.
    """
    events = YAML(typ="safe", pure=True).parse(text)
    try:
        return _Composer(text, iter(events)).document()
    except MarkedYAMLError as error:
        raise _explained(error, text) from None
    except (YAMLError, RecursionError, ValueError, IndexError, AttributeError) as error:
        # ruamel's scanner raises bare built-in errors on some malformed input.
        problem = Problem(0, 0, "", "the file cannot be read as YAML.", _HINT_YAML)
        raise SyntaxProblem(problem) from error


_HINT_YAML: Final = "`sincerely new` writes a file to begin from."


class _Composer:
    """Builds nodes from events, counting them."""

    def __init__(self, text: str, events: Iterator[Any]) -> None:
        self.text = text
        self.events = events
        self.count = 0
        self.depth = 0
        self.last_end = 0

    def document(self) -> Node | None:
        """The root of the only document; ``None`` where there is none or it is null.

        Raises ``SyntaxProblem`` at a second document.
        """
        root: Node | None = None
        documents = 0
        for event in self.events:
            if isinstance(event, DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise self._refuse(
                        event,
                        "a second document begins here.",
                        "A file holds one debrief: delete the line of dashes, or use two files.",
                    )
            elif isinstance(
                event, ScalarEvent | SequenceStartEvent | MappingStartEvent | AliasEvent
            ):
                root = self._node(event)
        return None if isinstance(root, Scalar) and root.is_null else root

    def _node(self, event: Any) -> Node:
        self.count += 1
        if self.count > _MAX_NODES:
            raise self._refuse(event, f"the file holds more than {_MAX_NODES} entries.", "")
        if isinstance(event, AliasEvent):
            return self._alias(event)
        self._refuse_anchor_or_tag(event)
        if isinstance(event, ScalarEvent):
            return self._scalar(event)
        self.depth += 1
        if self.depth > _MAX_DEPTH:
            raise self._refuse(
                event, "the lists are nested too deeply.", "A debrief is four levels deep at most."
            )
        node = (
            self._sequence(event) if isinstance(event, SequenceStartEvent) else self._mapping(event)
        )
        self.depth -= 1
        return node

    def _scalar(self, event: Any) -> Scalar:
        start, end = event.start_mark.index, event.end_mark.index
        is_plain = event.style is None
        found = _NUMBER_SIGN.match(self.text, end) if is_plain else None
        if found is None and is_plain and not event.value:
            # A blank's place is sometimes that of what follows it, beyond the comment.
            found = _LOST_ITEM.search(self.text, self.last_end, start)
        lost = found[0].lstrip("-: ") if found else ""
        self.last_end = end
        return Scalar(*self._place(event), start, end, event.value, is_plain, lost)

    def _alias(self, event: Any) -> Scalar:
        # Anchors are refused, so a star can only be the first character of a note.
        start, end = event.start_mark.index, event.end_mark.index
        self.last_end = end
        return Scalar(*self._place(event), start, end, self.text[start:end], is_plain=False)

    def _sequence(self, start: Any) -> Sequence:
        items: list[Node] = []
        self.last_end = start.start_mark.index
        for event in self.events:
            if isinstance(event, SequenceEndEvent):
                return Sequence(*self._span(start, event), tuple(items))
            items.append(self._node(event))
        raise AssertionError("a sequence always ends")

    def _mapping(self, start: Any) -> Mapping:
        entries: list[tuple[Scalar, Node]] = []
        self.last_end = start.start_mark.index
        for event in self.events:
            if isinstance(event, MappingEndEvent):
                is_braced = self.text.startswith("{", start.start_mark.index)
                return Mapping(*self._span(start, event), tuple(entries), is_braced)
            key = self._node(event)
            if not isinstance(key, Scalar):
                raise self._refuse(event, "a list or a mapping cannot be a key.", _HINT_YAML)
            entries.append((key, self._node(next(self.events))))
        raise AssertionError("a mapping always ends")

    def _refuse_anchor_or_tag(self, event: Any) -> None:
        for found, name, sign in ((event.anchor, "anchors", "&"), (event.tag, "tags", "!")):
            if found is not None:
                refused = self._refuse(
                    event,
                    f"{name} ({sign}) are not used in a debrief.",
                    f"If the text begins with {sign}, put it in quotes.",
                )
                is_text = isinstance(event, ScalarEvent) and not found.startswith("tag:")
                refused.lines = (refused.problem.line,) if is_text else ()
                raise refused

    def _refuse(self, event: Any, message: str, hint: str) -> SyntaxProblem:
        return SyntaxProblem(Problem(*self._place(event), "", message, hint))

    @staticmethod
    def _place(event: Any) -> tuple[int, int]:
        return event.start_mark.line + 1, event.start_mark.column + 1

    def _span(self, start: Any, end: Any) -> tuple[int, int, int, int]:
        self.last_end = end.end_mark.index
        return *self._place(start), start.start_mark.index, end.end_mark.index


_QUOTE: Final = 'Put the text in double quotes: "…".'

# What ruamel says, what it means to somebody typing notes, and what to do. The first
# whose words stand in ruamel's problem or context is taken.
_EXPLANATIONS: Final = (
    (
        "mapping values are not allowed",
        "a second colon on the line, or a line indented further than its neighbours.",
        f"If the text holds a colon: {_QUOTE[0].lower()}{_QUOTE[1:]}",
    ),
    (
        "could not find expected ':'",
        "this line is neither `key: value` nor a continued text.",
        "Indent a continued line further than its first line, or put the text in double quotes.",
    ),
    (
        "found unexpected end of stream",
        "a quotation mark is opened here and never closed.",
        "Close it, or put the whole text in the other kind of quotes.",
    ),
    (
        "unknown escape character",
        "a backslash inside double quotes begins a code, and this is none.",
        "Write two backslashes, or use single quotes.",
    ),
    (
        "scanning a block scalar",
        "a text cannot begin with > or |.",
        _QUOTE,
    ),
    ("cannot start any token", "a text cannot begin with this character.", _QUOTE),
    ("scanning an alias", "a text cannot begin with *.", f"A list begins with “- ”. {_QUOTE}"),
    ("scanning an anchor", "a text cannot begin with &.", _QUOTE),
    ("parsing a tag", "a text cannot begin with !.", _QUOTE),
    ("scanning a tag", "a text cannot begin with !.", _QUOTE),
    ("flow sequence", "a square bracket is opened and not closed.", f"Close it, or: {_QUOTE}"),
    ("flow mapping", "a brace is opened and not closed.", f"Close it, or: {_QUOTE}"),
    (
        "found '<scalar>'",
        "there is text after the closing quote or bracket, or the line is indented wrongly.",
        "Put the whole text in quotes of the other kind, or line it up with its neighbours.",
    ),
    (
        "expected <block end>",
        "this line does not line up with the ones before it.",
        "Entries of one list or section begin in the same column, and a list's entries with “- ”.",
    ),
    (
        "directive",
        "a line cannot begin with %.",
        "Delete the line, or put the text in double quotes.",
    ),
)


_NO_SPACE: Final = re.compile(r"\s*-[^\W\d]")


def _explained(error: MarkedYAMLError, text: str) -> SyntaxProblem:
    said = f"{error.context or ''} | {error.problem or ''}"
    place = error.problem_mark or error.context_mark
    is_told_late = any(words in said for words in ("end of stream", "expected ':'"))
    opened = error.context_mark if is_told_late else None
    mark = opened or place
    line, column = (mark.line + 1, mark.column + 1) if mark else (0, 0)
    message, hint = "this is not YAML.", _HINT_YAML
    for words, meaning, advice in _EXPLANATIONS:
        if words in said:
            message, hint = meaning, advice
            break
    typed = text.split("\n")[line - 1 : line]
    if "expected ':'" in said and typed and _NO_SPACE.match(typed[0]):
        message, hint = "there is no space after the dash.", "An entry of a list begins with “- ”."
    lines = [mark.line + 1] if mark else []
    if place is not None and place.line + 1 not in lines:
        lines.append(place.line + 1)
    if error.context_mark is not None and error.context_mark.line + 1 not in lines:
        lines.append(error.context_mark.line + 1)
    last = text.count("\n") + 1
    return SyntaxProblem(
        Problem(min(line, last), column, "", message, hint), tuple(n for n in lines if n <= last)
    )
