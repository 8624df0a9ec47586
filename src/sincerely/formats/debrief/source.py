"""A debrief's bytes become text that a YAML parser may see, or problems with their places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from sincerely.formats.debrief.problems import DebriefError, Problem

__all__ = ["MAX_BYTES", "decode"]

MAX_BYTES: Final = 1_000_000
"""A debrief of fifty interviewers is near 100 kB; beyond a megabyte it is something else."""

_SHOWN: Final = 5

# The C0 and C1 controls, lone surrogates and non-characters that YAML 1.2 §5.1 forbids.
_FORBIDDEN: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]"
)
_TAB_INDENT: Final = re.compile(r"(?m)^[ ]*\t[ \t]*(?=[^\s#])")
_BLANK_LINE: Final = re.compile(r"(?m)^[ \t]+$")
_UTF16_SAMPLE: Final = 400


def decode(data: bytes, name: str) -> str:
    """Return the text of a debrief's bytes, its lines ended by a line feed.

    No-break spaces, line separators and tabs inside a line become plain spaces: they
    come from copying and mean nothing more here.

    Raises ``DebriefError`` when the bytes are too many, are not UTF-8, hold characters
    that no text has, or are indented with tabs.
    """
    if len(data) > MAX_BYTES:
        message = f"the file is larger than {MAX_BYTES // 1_000_000} MB."
        hint = "A debrief of fifty conversations is a tenth of that: is this the right file?"
        raise DebriefError(name, [Problem(0, 0, "", message, hint)])
    text = _decoded(data, name).removeprefix("\ufeff")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    problems = [*_forbidden(text), *_tabs(text)]
    if problems:
        raise DebriefError(name, problems)
    text = re.sub("[\u00a0\u202f\u0085\u2028\u2029]", " ", text)
    text = _BLANK_LINE.sub(lambda line: " " * len(line[0]), text)
    return text.replace("\t", " ")


def _decoded(data: bytes, name: str) -> str:
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"} or _looks_like_utf16(data):
        raise DebriefError(name, [_encoding_problem(0, 0, "it is UTF-16")])
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line, column = _place_in_bytes(data, error.start)
        if data[error.start] == 0xED:
            what = "it holds half a character (a lone surrogate)"
        elif data[:4] == b"%PDF" or data[:2] == b"PK":
            what = "it is a document of another kind"
        else:
            shown = data[error.start : error.start + 1].decode("cp1252", "replace")
            what = f"it looks like Windows-1252 or Latin-1 (here: {shown})"
        raise DebriefError(name, [_encoding_problem(line, column, what)]) from None


def _looks_like_utf16(data: bytes) -> bool:
    """Whether every other byte of the beginning is NUL, as in UTF-16 of Western text."""
    sample = data[:_UTF16_SAMPLE]
    half = len(sample) // 2
    return half >= 4 and max(sample[::2].count(0), sample[1::2].count(0)) > half * 0.7


def _encoding_problem(line: int, column: int, what: str) -> Problem:
    return Problem(
        line, column, "", f"the file is not UTF-8 text: {what}.", "Save it as UTF-8 and try again."
    )


def _place_in_bytes(data: bytes, start: int) -> tuple[int, int]:
    before = data[:start]
    line_start = before.rfind(b"\n") + 1
    column = len(before[line_start:].decode("utf-8", "replace")) + 1
    return before.count(b"\n") + 1, column


def _place(text: str, index: int) -> tuple[int, int]:
    return text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index)


def _forbidden(text: str) -> Iterator[Problem]:
    for shown, found in enumerate(_FORBIDDEN.finditer(text)):
        if shown == _SHOWN:
            return
        yield Problem(
            *_place(text, found.start()),
            "",
            f"the character U+{ord(found[0]):04X} cannot stand in a text file.",
            "Delete it; it is invisible, so it may help to type the line anew.",
        )


def _tabs(text: str) -> Iterator[Problem]:
    for shown, found in enumerate(_TAB_INDENT.finditer(text)):
        if shown == _SHOWN:
            return
        yield Problem(
            *_place(text, found.start()),
            "",
            "this line is indented with a tab.",
            "YAML allows only spaces there: replace each tab with two spaces.",
        )
