"""Findings as a person reads them and as JSON (the contract of ``sincerely check``)."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Final

from sincerely.core.proof.finding import Finding
from sincerely.formats.line_ends import with_newlines

__all__ = ["COLOURS", "Checked", "findings_json", "findings_text"]

# What a terminal shows in colour: a pattern of the text form, and a style.
COLOURS: Final = {
    r"(?m)^[^\s].*?:(?:\d+:\d+:)? error:": "bold red",
    r"(?m)^[^\s].*?:(?:\d+:\d+:)? warning:": "bold yellow",
    r"(?m)^[^\s].*?:(?:\d+:\d+:)? hint:": "bold cyan",
    r"(?m)^ +\^+$": "bold",
    r"(?m)^    (?:why|fix): .*$": "dim",
}
_WINDOW: Final = 96
_CONTROLS: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]")


@dataclass(frozen=True, slots=True)
class Checked:
    """A file's text and what was found in it. ``words`` are those of the body."""

    file: str
    text: str
    words: int
    findings: tuple[Finding, ...]


def findings_json(checked: Sequence[Checked]) -> str:
    """A list, a file each in the order given; ASCII, so that it passes through any pipe."""
    rows = [
        {
            "file": one.file,
            "words": one.words,
            "findings": [_row(finding) for finding in one.findings],
        }
        for one in checked
    ]
    return json.dumps(rows, indent=2) + "\n"


def _row(finding: Finding) -> dict[str, object]:
    row = asdict(finding)
    keys = ("rule", "severity", "start", "end", "text", "message", "why", "fixes")
    return {key: row[key] for key in keys}


def findings_text(checked: Sequence[Checked]) -> str:
    """Each finding with its line and a row of carets below it, then a line that counts.

    Lines and columns count from 1, columns in code points. Control characters are shown
    as one replacement character each.
    """
    return "".join("\n".join((*_lines(one), "")) for one in checked)


def _lines(one: Checked) -> Iterator[str]:
    for finding in one.findings:
        yield from _told(one, finding)
        yield f"    why: {_shown(finding.why)}"
        if finding.fixes:
            fixes = " / ".join(_shown(fix) or "(leave it out)" for fix in finding.fixes)
            yield f"    fix: {fixes}"
    yield f"{_shown(one.file)}: {_count(one.words, 'word')}, {_counts(one.findings)}"


def _told(one: Checked, finding: Finding) -> Iterator[str]:
    file, said = _shown(one.file), f"{_shown(finding.message)} [{finding.rule}]"
    if finding.start == finding.end == 0:
        yield f"{file}: {finding.severity.value}: {said}"
        return
    text = with_newlines(one.text)
    line_start = text.rfind("\n", 0, finding.start) + 1
    number, column = text.count("\n", 0, line_start) + 1, finding.start - line_start + 1
    line_end = text.find("\n", finding.start)
    line = text[line_start : line_end if line_end >= 0 else len(text)]
    yield f"{file}:{number}:{column}: {finding.severity.value}: {said}"
    yield from _pointed(line, column - 1, column - 1 + finding.end - finding.start)


def _pointed(line: str, start: int, end: int) -> Iterator[str]:
    """The line, or a window of a long one, and carets under what is meant."""
    end = min(end, len(line))
    first = 0 if end <= _WINDOW else max(0, start - _WINDOW // 2)
    last = min(len(line), max(end, first + _WINDOW))
    head, tail = "…" * (first > 0), "…" * (last < len(line.rstrip()))
    shown = head + _shown(line[first:last].rstrip()) + tail
    indent = _width(head + _shown(line[first:start]))
    yield f"    {shown}"
    yield f"    {' ' * indent}{'^' * max(1, _width(_shown(line[start:end])))}"


def _shown(text: str) -> str:
    return _CONTROLS.sub("\N{REPLACEMENT CHARACTER}", text)


def _width(text: str) -> int:
    """How many columns of a terminal the text takes."""
    return sum(
        2 if unicodedata.east_asian_width(c) in "WF" else 0 if unicodedata.combining(c) else 1
        for c in text
    )


def _counts(findings: Sequence[Finding]) -> str:
    names = ("error", "warning", "hint")
    counted = [_count(n, name) for name in names if (n := _of(findings, name))]
    return ", ".join(counted) or "nothing found"


def _of(findings: Sequence[Finding], severity: str) -> int:
    return sum(finding.severity.value == severity for finding in findings)


def _count(number: int, name: str) -> str:
    return f"{number:,} {name}{'' if number == 1 else 's'}"
