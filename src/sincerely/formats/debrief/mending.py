"""Notes that YAML cannot read as typed are put in quotes, where nothing else can be meant.

People type ``- Asked: why now: really?`` and ``- "Patients first" is her motto``. Text is
never changed unless the YAML parser has refused the line; then the line (with the
lines that continue it) is read as one text, and the tree reader accepts it only where
the contract has a note or a text. Otherwise the parser's own complaint is reported.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from sincerely.formats.debrief.contract import names_of
from sincerely.formats.debrief.nodes import Node, SyntaxProblem, parse
from sincerely.formats.debrief.problems import DebriefError, Problem

__all__ = ["Mended", "parse_mended"]

_MAX_MENDS: Final = 200
_MAX_WORK: Final = 2_500_000
"""Each mend parses anew: at most so many characters, about three seconds, in all."""

_MAX_REACH: Final = 6

_COMMENT: Final = re.compile(r"\s+#(?:\s.*)?$")
_BLOCK: Final = re.compile(r"[|>][-+1-9]{0,2}")
_ENTRY: Final = re.compile(r"(?P<dash>(?:- +)?)(?P<key>(?:[a-z_]+ *: +)?)(?P<rest>.*)")


@dataclass(slots=True)
class Mended:
    """The text, and by line (from 1) the complaints of what was put in quotes in it."""

    text: str
    problems: dict[int, Problem] = field(default_factory=dict)
    used: set[int] = field(default_factory=set)

    def accept(self, line: int) -> None:
        """Note that the text that begins in this line stands where any text may stand."""
        self.used.add(line)

    def unused(self) -> Iterator[Problem]:
        """Yield the complaints of lines whose text stands where it cannot."""
        return (problem for line, problem in self.problems.items() if line not in self.used)

    def speaks_of(self, line: int) -> bool:
        """Whether a complaint of ``unused`` is about this line, so that no other is needed."""
        return line in self.problems and line not in self.used


def parse_mended(text: str, name: str) -> tuple[Node | None, Mended]:
    """Return the tree of ``text`` and what was mended in it.

    Raises ``DebriefError`` when the text cannot be read as YAML even so.
    """
    mended = Mended(text)
    while True:
        try:
            return parse(mended.text), mended
        except SyntaxProblem as syntax:
            if len(mended.problems) >= min(_MAX_MENDS, _MAX_WORK // (len(text) + 1)):
                raise DebriefError(name, [syntax.problem]) from None
            lines = [*syntax.lines, *_opened_above(mended.text, syntax.lines)]
            if not any(_mend(mended, line, syntax.problem) for line in lines):
                raise DebriefError(name, [syntax.problem]) from None


def _opened_above(text: str, lines: tuple[int, ...]) -> Iterator[int]:
    """Yield lines shortly above whose text opens a quotation mark and does not end with it.

    A leading apostrophe (“'twas …”) swallows what follows up to the next apostrophe, and
    only there does the parser complain.
    """
    all_lines = text.split("\n")
    for number in lines[:1]:
        for above in range(number, max(number - _MAX_REACH, 0), -1):
            entry = _ENTRY.match(all_lines[above - 1].strip())
            rest = entry["rest"].strip() if entry else ""
            if rest[:1] in {"'", '"'} and not rest.endswith(rest[0]):
                yield above


def _mend(mended: Mended, number: int, problem: Problem) -> bool:
    """Put the text of one entry in quotes; ``False`` if the line is no such entry."""
    lines = mended.text.split("\n")
    first = _first_line(lines, number - 1)
    if first is None or first + 1 in mended.problems:
        return False
    indent = len(lines[first]) - len(lines[first].lstrip(" "))
    entry = _ENTRY.match(lines[first], indent)
    if entry is None or not (entry["dash"] or entry["key"]):
        return False
    key = entry["key"].rstrip(" :")
    rest = _COMMENT.sub("", entry["rest"])
    if key and key not in names_of():
        key, rest = "", entry["key"] + rest
    if not rest.strip() or _BLOCK.fullmatch(rest.strip()):
        return False
    last = first
    while last + 1 < len(lines) and _continues(lines[last + 1], indent):
        last += 1
        rest += " " + _COMMENT.sub("", lines[last].strip())
    if rest.startswith('"') and rest.count('"') == 1:
        rest = rest[1:]
    column = indent + len(entry["dash"]) + (len(entry["key"]) if key else 0)
    lines[first] = lines[first][:column] + json.dumps(rest.strip(), ensure_ascii=False)
    lines[first + 1 : last + 1] = [""] * (last - first)
    mended.text = "\n".join(lines)
    mended.problems[first + 1] = problem
    return True


def _first_line(lines: list[str], index: int) -> int | None:
    """Return the index of the line that begins the entry which ``index`` continues."""
    while index >= 0:
        line = lines[index].strip()
        if line.startswith("- ") or _is_keyed(line):
            return index
        if not line:
            return None
        index -= 1
    return None


def _continues(line: str, indent: int) -> bool:
    inner = line.strip()
    return (
        bool(inner)
        and len(line) - len(line.lstrip(" ")) > indent
        and not inner.startswith(("- ", "#"))
        and not _is_keyed(inner)
    )


def _is_keyed(line: str) -> bool:
    key, colon, rest = line.partition(":")
    return bool(colon) and key.strip() in names_of() and (not rest or rest[0] == " ")
