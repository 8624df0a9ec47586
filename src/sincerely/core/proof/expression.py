"""Regular expressions that cost nothing until a text could match them.

A catalogue of a thousand patterns takes half a second to compile, and a letter touches
few of them. An ``Expression`` is compiled when a text first holds letters that the
pattern cannot do without.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

__all__ = ["Expression", "letters_needed", "loosened"]

_PIECE: Final = re.compile(r"\\.|[\[\] ']|[^\\\[\] ']+", re.DOTALL)
_OUTSIDE: Final = {" ": r"\s+", "'": "[’']"}
_INSIDE: Final = {"'": "’'"}


def loosened(pattern: str) -> str:
    """The pattern with any white space for a space, and either apostrophe for one.

    A space in brackets stays a space.
    """
    made, is_class = [], False
    for m in _PIECE.finditer(pattern):
        piece = m.group()
        if piece in "[]" and not (piece == "[" and is_class):
            is_class = piece == "["
        made.append((_INSIDE if is_class else _OUTSIDE).get(piece, piece))
    return "".join(made)


class Expression:
    """A regular expression that is compiled at first need; case is ignored unless told."""

    __slots__ = ("_compiled", "_flags", "_needed", "source")

    def __init__(self, source: str, flags: re.RegexFlag = re.IGNORECASE) -> None:
        self.source = source
        self._flags = flags
        self._compiled: re.Pattern[str] | None = None
        self._needed: frozenset[str] | None = None

    @property
    def pattern(self) -> re.Pattern[str]:
        """The compiled expression."""
        if self._compiled is None:
            self._compiled = re.compile(self.source, self._flags)
        return self._compiled

    def may_match(self, lower: str) -> bool:
        """Whether a text, given in lower case, has letters that the pattern needs."""
        if self._needed is None:
            self._needed = letters_needed(self.source)
        return not self._needed or any(letters in lower for letters in self._needed)

    def search(self, text: str) -> re.Match[str] | None:
        """The first match, if there is one."""
        return self.pattern.search(text) if self.may_match(text.lower()) else None

    def finditer(self, text: str, lower: str | None = None) -> Iterator[re.Match[str]]:
        """Every match. ``lower`` is the text in lower case, where the caller has it."""
        if self.may_match(text.lower() if lower is None else lower):
            yield from self.pattern.finditer(text)


_ATOM: Final = re.compile(
    r"""
    (?P<open>\((?:\?(?P<look><?[=!])|\?[a-z-]*:|\?P<\w+>)?)
    | (?P<close>\))
    | (?P<bar>\|)
    | (?P<times>[*?]|\{0?,\d*\})
    | (?P<once>\+|\{\d+(?:,\d*)?\})
    | (?P<class>\[\^?\]?(?:\\.|[^\]\\])*\])
    | (?P<escaped>\\.)
    | (?P<letter>[^.^$])
    | (?P<edge>.)
    """,
    re.VERBOSE | re.DOTALL,
)
_MOST_CHOICES: Final = 60
_NOTHING: Final[frozenset[str]] = frozenset()


@lru_cache(maxsize=4096)
def letters_needed(source: str) -> frozenset[str]:
    """Strings in lower case one of which any text that matches must hold.

    Empty where the pattern needs none that can be told. Knows the syntax that the rules
    use: groups, choices, classes, repeats and looking around, which is passed over.
    """
    reading = _Reading()
    for m in _ATOM.finditer(source):
        reading.read(m)
    return reading.result()


class _Level:
    """What has been read of one group: finished choices, and the needs of the one at hand."""

    __slots__ = ("choices", "is_look", "last", "needs", "run")

    def __init__(self, *, is_look: bool) -> None:
        self.is_look = is_look
        self.choices: list[frozenset[str]] = []
        self.needs: list[frozenset[str]] = []
        self.run = ""
        self.last = _NOTHING  # the group just closed, which a repeat may make optional

    def end_run(self) -> None:
        """Count the letters read in a row, and the group before them, among the needs."""
        if self.last:
            self.needs.append(self.last)
            self.last = _NOTHING
        if self.run.strip():
            self.needs.append(frozenset({self.run.strip().lower()}))
        self.run = ""

    def end_choice(self) -> None:
        """Close the choice at hand: of its needs the one that is rarest in a text is kept."""
        self.end_run()
        self.choices.append(max(self.needs, key=_worth, default=_NOTHING))
        self.needs = []

    def needed(self) -> frozenset[str]:
        """One of these stands in whatever the group matches; empty if nothing can be told."""
        self.end_choice()
        if self.is_look or not all(self.choices):
            return _NOTHING
        together = frozenset().union(*self.choices)
        return together if len(together) <= _MOST_CHOICES else _NOTHING


def _worth(strings: frozenset[str]) -> tuple[int, int]:
    return min(map(len, strings), default=0), -len(strings)


class _Reading:
    """A pattern being read from left to right."""

    def __init__(self) -> None:
        self._levels = [_Level(is_look=False)]

    def read(self, m: re.Match[str]) -> None:
        """Take one piece of the pattern, a match of ``_ATOM``."""
        level = self._levels[-1]
        match m.lastgroup:
            case "letter":
                if level.last:
                    level.end_run()
                level.run += m[0]
            case "open":
                level.end_run()
                self._levels.append(_Level(is_look=bool(m["look"])))
            case "close":
                self._levels.pop()
                self._levels[-1].last = level.needed()
            case "bar":
                level.end_choice()
            case "times":
                level.last, level.run = _NOTHING, level.run[:-1]
                level.end_run()
            case "escaped" if not m[0][1].isalnum():
                if level.last:
                    level.end_run()
                level.run += m[0][1]
            case _:
                level.end_run()

    def result(self) -> frozenset[str]:
        """What the whole pattern needs, once every piece is read; empty if nothing can be told."""
        return self._levels[0].needed()
