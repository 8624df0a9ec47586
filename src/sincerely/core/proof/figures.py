"""Figures as letters and notes write them: digits, words, money, per cent, ranges."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

__all__ = ["CLOCK", "Figure", "clock", "figures_in"]

_ONES: Final = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen
"""
_TENS: Final = "twenty thirty forty fifty sixty seventy eighty ninety"
_SCALES: Final = {
    "hundred": 100,
    "thousand": 1_000,
    "million": 10**6,
    "billion": 10**9,
    "mill": 10**6,
    "k": 1_000,
    "m": 10**6,
    "mn": 10**6,
    "bn": 10**9,
    "b": 10**9,
}
_VALUES: Final[dict[str, Fraction]] = {
    **{word: Fraction(n) for n, word in enumerate(_ONES.split())},
    **{word: Fraction(10 * n) for n, word in enumerate(_TENS.split(), 2)},
    "dozen": Fraction(12),
    "once": Fraction(1),
    "twice": Fraction(2),
    "double": Fraction(2),
    "doubled": Fraction(2),
    "triple": Fraction(3),
    "tripled": Fraction(3),
    "thrice": Fraction(3),
}
_WORD: Final = "|".join(sorted(_VALUES, key=len, reverse=True))
_DIGITS: Final = re.compile(
    r"(?P<before>[$£€]|(?:US|C|A)\$)?\s?"
    r"(?P<number>(?<![\w.])\d{1,3}(?:,\d{3})+(?:\.\d+)?|(?<!\d)\d+(?:\.\d+)?)"
    r"(?:[\s-]?(?P<scale>hundred|thousand|million|billion|mill|bn|mn|[kmb])\b)?"
    r"(?P<after>\s?(?:%|percent|per cent|percentage points?|st\b|nd\b|rd\b|th\b))?",
    re.IGNORECASE,
)
_WORDS: Final = re.compile(
    rf"\b(?:(?:{_WORD}|hundred|thousand|million|billion)(?:[\s-]+(?:and\s+)?|\b))+"
    r"(?P<after>(?:percent|per cent)\b)?",
    re.IGNORECASE,
)
# Digits or words: what is longer is no figure that anybody means.
_LONGEST: Final = 24
_LAST_AND: Final = re.compile(r"(?:[\s-]+and)?[\s-]*\Z", re.IGNORECASE)
CLOCK: Final = "o'clock"
_TIME: Final = re.compile(
    r"(?<![\w.:,/-])(?:(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)(?:\s?[ap]\.?m\b)?"
    r"|(?P<whole>1[0-2]|0?[1-9])\s?[ap]\.?m\b)(?![\w:%])",
    re.IGNORECASE,
)
_UNIT: Final = re.compile(
    r"[\s-]+(?:(?:of|the|more|new|full|other|different)\s+)*([^\W\d_][\w’'-]*)"
)
_LABEL: Final = re.compile(r"([^\W\d_][\w’'/.]*)[\s-]$")


@dataclass(frozen=True, slots=True)
class Figure:
    """A number at a span. ``unit`` is the word after it, ``label`` the word before, in lower case.

    ``is_word`` tells that it is written in words.
    """

    start: int
    end: int
    value: Fraction
    unit: str
    label: str
    is_word: bool

    @property
    def is_percent(self) -> bool:
        """Whether it is so many per cent."""
        return self.unit == "%"


def figures_in(text: str) -> list[Figure]:
    """The figures of the text in order. "One" and "half" alone are left out.

    A time of day is one figure, in hours of the clock of twelve, its unit "o'clock".
    """
    masked = _TIME.sub(lambda m: "_" * len(m[0]), text)
    found = [*_times(text), *_digits(masked), *_words(masked)]
    return sorted(found, key=lambda figure: figure.start)


def _times(text: str) -> Iterator[Figure]:
    for m in _TIME.finditer(text):
        hour, minute = int(m["hour"] or m["whole"]), int(m["minute"] or 0)
        yield Figure(m.start(), m.end(), clock(hour, minute), CLOCK, "", False)


def clock(hour: int, minute: int) -> Fraction:
    """A time of day as hours of the clock of twelve."""
    return Fraction(hour % 12) + Fraction(minute, 60)


def _digits(text: str) -> Iterator[Figure]:
    for m in _DIGITS.finditer(text):
        if len(m["number"]) > _LONGEST:
            continue
        value = Fraction(m["number"].replace(",", ""))
        if m["scale"]:
            value *= _SCALES[m["scale"].lower()]
        start = m.start("before") if m["before"] else m.start("number")
        yield Figure(
            start,
            m.end("scale") if m["scale"] else m.end("number"),
            value,
            _unit(text, m.end(), m["after"]),
            _label(text, start),
            False,
        )


def _words(text: str) -> Iterator[Figure]:
    for m in _WORDS.finditer(text):
        stretch = m.group()[: -len(m["after"])] if m["after"] else m.group()
        said = _LAST_AND.sub("", stretch)
        parts = [part for part in re.split(r"[\s-]+", said.lower()) if part != "and"]
        value = _total(parts) if len(parts) <= _LONGEST else None
        if value is None or parts == ["one"]:
            continue
        end = m.start() + len(said)
        yield Figure(
            m.start(), end, value, _unit(text, end, m["after"]), _label(text, m.start()), True
        )


def _total(parts: list[str]) -> Fraction | None:
    """The number that the words say; ``None`` for a scale with nothing to scale."""
    if parts[0] in _SCALES:
        return None
    total, current = Fraction(0), Fraction(0)
    for part in parts:
        if part in _SCALES:
            scale = _SCALES[part]
            current = (current or Fraction(1)) * scale
            if scale > 100:
                total, current = total + current, Fraction(0)
        else:
            current += _VALUES[part]
    return total + current


def _unit(text: str, end: int, after: str | None) -> str:
    mark = (after or "").strip().lower()
    if mark.startswith(("%", "per")):
        return "%"
    m = _UNIT.match(text, end)
    return m.group(1).lower() if m else ""


def _label(text: str, start: int) -> str:
    m = _LABEL.search(text, max(0, start - 30), start)
    return m.group(1).lower() if m else ""
