"""LingoTweaker for a text that is being typed: only the paragraphs that changed are read anew.

Its rules look at a sentence, or at sentences side by side, but for three that look across
paragraphs: signs that come in pairs, a small letter after a paragraph that goes on, and
sentences one after another that begin alike. A text in which one of these could have
something to say is read whole, so that what is found is always what the whole text gives.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from typing import Final

from sincerely.adapters.engines.lingotweaker import NAME, LingoTweaker, Reading
from sincerely.core.debrief import Locale
from sincerely.core.proof.finding import Finding

__all__ = ["ByParagraph"]

_MOST_KEPT: Final = 2_048
_PARAGRAPH: Final = re.compile(r"[^\n]+(?:\n[^\n]+)*\n*|\n+")
_BETWEEN_LETTERS: Final = re.compile(r"(?<=[^\W_])['’](?=[^\W_])")
_PAIRS: Final = ("()", "[]", "{}", "“”")
_ALONE: Final = frozenset("'’‘`´„‚«»‹›")
"""Marks of quoting that another paragraph may close."""
_WORD: Final = re.compile(r"[^\W_]+")
_TOKEN: Final = re.compile(r"\w+|[^\w\s]")
_LEAST_TOKENS: Final = 3
"""A sentence of fewer does not count among those that begin alike."""
_MAY_RECUR_ONCE: Final = frozenset(
    {
        "a",
        "an",
        "and",
        "as",
        "at",
        "but",
        "dear",
        "for",
        "from",
        "he",
        "i",
        "if",
        "in",
        "it",
        "my",
        "of",
        "on",
        "our",
        "she",
        "so",
        "thank",
        "that",
        "the",
        "their",
        "there",
        "these",
        "they",
        "this",
        "to",
        "we",
        "what",
        "when",
        "with",
        "you",
        "your",
    }
)
"""No adverbs: of an adverb, twice is noticed; of any other word, three times."""


class ByParagraph:
    """The engine. Safe to share between threads."""

    name = NAME

    def __init__(self, engine: LingoTweaker) -> None:
        self._engine = engine
        self._read = lru_cache(maxsize=_MOST_KEPT)(engine.read)

    def expect(self, texts: Iterable[str]) -> None:
        """Nothing is gained by knowing texts beforehand."""

    def check(self, text: str, locale: Locale) -> list[Finding]:
        """What the rules object to, in order."""
        parts = list(_PARAGRAPH.finditer(text))
        if _goes_on([part.group() for part in parts]):
            return self._engine.check(text, locale)
        readings = [self._read(part.group(), locale) for part in parts]
        if _begin_alike(readings):
            return self._engine.check(text, locale)
        return sorted(
            replace(found, start=found.start + part.start(), end=found.end + part.start())
            for part, reading in zip(parts, readings, strict=True)
            for found in reading.findings
        )


def _goes_on(paragraphs: Sequence[str]) -> bool:
    """Whether a paragraph may end in the midst of something that another goes on with."""
    return any(_is_open(one) for one in paragraphs) or any(
        not one.lstrip()[:1].isupper() for one in paragraphs[1:]
    )


def _is_open(paragraph: str) -> bool:
    bare = _BETWEEN_LETTERS.sub("", paragraph)
    return (
        any(bare.count(first) != bare.count(last) for first, last in _PAIRS)
        or bare.count('"') % 2 == 1
        or not _ALONE.isdisjoint(bare)
    )


def _begin_alike(readings: Sequence[Reading]) -> bool:
    """Whether sentences that are not all of one paragraph may begin too much alike."""
    starts = [
        (place, found.group().lower(), len(_TOKEN.findall(sentence)) >= _LEAST_TOKENS)
        for place, reading in enumerate(readings)
        for sentence in reading.sentences
        if (found := _WORD.search(sentence))
    ]
    return _is_run(starts) or _is_run([one for one in starts if one[2]])


def _is_run(starts: Sequence[tuple[int, str, bool]]) -> bool:
    for at, (one, other) in enumerate(pairwise(starts)):
        if one[1] != other[1]:
            continue
        if one[0] != other[0] and one[1] not in _MAY_RECUR_ONCE:
            return True
        third = starts[at + 2 : at + 3]
        if third and third[0][1] == one[1] and third[0][0] != one[0]:
            return True
    return False
