"""The lines of an address card: unfolded, told apart, decoded one by one.

RFC 6350 (4.0), RFC 2426 (3.0) and the vCard 2.1 specification of the versit consortium,
with what address books in fact write: quoted-printable over several lines, a character set
a line, types without a name, groups before the name (``item1.EMAIL``).
"""

from __future__ import annotations

import base64
import binascii
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

__all__ = ["ContentLine", "content_lines"]


@dataclass(frozen=True, slots=True)
class ContentLine:
    """One line. ``name`` is in capitals and without its group; ``value`` is not decoded yet.

    ``types`` are the values of TYPE and 2.1's bare ones, in capitals. ``preference`` is 1
    to 100 as 4.0's PREF, 1 for the type PREF, 101 for neither: the lowest is preferred.
    """

    name: str
    value: bytes
    types: frozenset[str] = frozenset()
    preference: int = 101
    encoding: str = ""
    charset: str = ""

    def text(self) -> str:
        """Return the value decoded, its escapes resolved, its line ends as spaces."""
        return _unescaped(self._decoded())

    def parts(self) -> list[str]:
        """Return the parts that bare semicolons divide, each with its escapes resolved."""
        parts = re.findall(r"((?:\\.|[^\\;]|\\$)*)(?:;|$)", self._decoded(), re.DOTALL)
        return [_unescaped(part) for part in parts]

    def _decoded(self) -> str:
        raw = self.value
        if self.encoding in {"QUOTED-PRINTABLE", "Q"}:
            raw = quopri.decodestring(raw)
        elif self.encoding in {"BASE64", "B"}:
            try:
                raw = base64.b64decode(raw, validate=False)
            except (binascii.Error, ValueError):
                return ""
        for charset in (self.charset, "utf-8"):
            try:
                return raw.decode(charset)
            except (LookupError, ValueError):
                continue
        return raw.decode("cp1252", "replace")


_ESCAPE: Final = re.compile(r"\\(.)", re.DOTALL)


def _unescaped(text: str) -> str:
    shown = _ESCAPE.sub(lambda found: " " if found[1] in "nN" else found[1], text)
    return " ".join(shown.split())


_LINE_END: Final = re.compile(rb"\r\n|\n|\r")
_HEAD: Final = re.compile(rb'(?:[^":]|"[^"]*")*:|[^:]*:')
_QUOTED: Final = re.compile(rb"quoted-printable", re.IGNORECASE)
_END: Final = re.compile(rb"\s*END\s*:\s*VCARD\s*$", re.IGNORECASE)
_MOST_CHARACTERS: Final = 20_000
"""Of a line that is read; a name or title is far shorter, a photo far longer."""


def content_lines(data: bytes) -> Iterator[ContentLine]:
    """Yield each line that has a name and a value, unfolded; photos and the like are not kept."""
    for raw in _unfolded(_LINE_END.split(data)):
        head = _HEAD.match(raw[:_MOST_CHARACTERS])
        if head is None:
            continue
        line = _line(head[0][:-1], raw[head.end() : head.end() + _MOST_CHARACTERS])
        if line.name:
            yield line


def _unfolded(lines: list[bytes]) -> Iterator[bytes]:
    """Yield logical lines. 2.1 folds at a space and keeps it, 3.0 and 4.0 add the space."""
    is_old = False
    waiting: list[bytes] = []
    rest = iter(lines)
    for line in rest:
        if line[:1] in {b" ", b"\t"} and waiting:
            waiting.append(line if is_old else line[1:])
            continue
        if waiting:
            yield b"".join(waiting)
        version = line.strip().upper()
        if version.startswith(b"VERSION"):
            is_old = version.endswith(b"2.1")
        waiting = [line]
        if _QUOTED.search(line.partition(b":")[0]):
            waiting, ending = _soft_broken(line, rest)
            if ending:
                yield b"".join(waiting)
                waiting = [ending]
    if waiting:
        yield b"".join(waiting)


def _soft_broken(line: bytes, rest: Iterator[bytes]) -> tuple[list[bytes], bytes]:
    """Return the pieces of a quoted-printable line, and the card's end where it came too soon."""
    pieces = []
    while line.endswith(b"="):
        pieces.append(line[:-1])
        line = next(rest, b"")
        if _END.match(line):
            return pieces, line
    return [*pieces, line], b""


_PREFERENCE: Final = re.compile(r"[1-9][0-9]?|100")


def _line(head: bytes, value: bytes) -> ContentLine:
    name, *parameters = _parameters(head.decode("utf-8", "replace"))
    types: set[str] = set()
    told: dict[str, str] = {}
    for parameter in parameters:
        key, is_named, text = parameter.partition("=")
        key, text = key.strip().upper(), text.strip().strip('"')
        if not is_named and key in {"QUOTED-PRINTABLE", "BASE64"}:
            told["ENCODING"] = key
        elif not is_named:
            types.add(key)
        elif key == "TYPE":
            types |= {one.strip().upper() for one in text.split(",")}
        else:
            told.setdefault(key, text)
    pref = "1" if "PREF" in types else told.get("PREF", "")
    return ContentLine(
        name=name.rpartition(".")[2].strip().upper(),
        value=value,
        types=frozenset(types),
        preference=int(pref) if _PREFERENCE.fullmatch(pref) else 101,
        encoding=told.get("ENCODING", "").upper(),
        charset=told.get("CHARSET", ""),
    )


def _parameters(head: str) -> list[str]:
    """Return what semicolons outside quotation marks divide."""
    return re.findall(r'((?:[^";]|"[^"]*"|")*?)(?:;|$)', head)[:-1] or [head]
