"""Choosing among ways of saying the same thing, so that letters of one panel do not sound alike.

A *way* is a sentence with named blanks: ``You told me that {clause}.`` A blank takes one
construction of a note (see ``phrasing.phrased``); a way whose blanks cannot all be
filled is passed over. The choice is stable: it depends on the key (the recipient), the
variant asked for and what the panel has used already, on nothing else.
"""

from __future__ import annotations

import re
import string
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from sincerely.core.debrief import Voice
from sincerely.core.letters.letter import Sentence

__all__ = ["Blank", "Way", "Wording", "capitalised", "finished", "first_word"]

_ENDED = re.compile(r"[.!?…][”’\"')\]]*$")
_BEGINNING = 3  # words by which a sentence is heard to begin like another
_FORMATTER = string.Formatter()


@dataclass(frozen=True, slots=True)
class Way:
    """One way of saying something; ``voices`` is empty where it suits every voice."""

    text: str
    voices: frozenset[Voice] = frozenset()

    @property
    def blanks(self) -> frozenset[str]:
        """The names of the blanks."""
        return _blanks(self.text)

    @property
    def beginning(self) -> str:
        """Its first words, by which readers know it again; "" where a blank comes before them."""
        words = self.text.partition("{")[0].split()[:_BEGINNING]
        return " ".join(words).rstrip(",:") if len(words) == _BEGINNING else ""


@dataclass(frozen=True, slots=True)
class Blank:
    """What fills a blank, and the paths of the notes that it came from."""

    text: str
    sources: tuple[str, ...] = ()


@lru_cache(maxsize=1024)
def _blanks(text: str) -> frozenset[str]:
    return frozenset(name for _, name, _, _ in _FORMATTER.parse(text) if name)


def capitalised(text: str) -> str:
    """Return the text with its first letter a capital, unless its first word has capitals inside."""
    for index, sign in enumerate(text):
        if sign.isalpha():
            word = re.match(r"[\w’'-]+", text[index:])
            has_own_form = word is not None and any(letter.isupper() for letter in word[0][1:])
            return text if has_own_form else text[:index] + sign.upper() + text[index + 1 :]
        if sign.isdigit():
            return text
    return text


def first_word(text: str) -> str:
    """Return the first word as it stands, without what follows it."""
    return text.split(maxsplit=1)[0].rstrip(",:;") if text.strip() else ""


def finished(text: str) -> str:
    """Return the text as a sentence: a capital first, one stop last, single spaces."""
    tidy = " ".join(text.split())
    tidy = tidy[:-1] if tidy.endswith((";", ",", ":")) else tidy
    ended = tidy if _ENDED.search(tidy) else f"{tidy}."
    return capitalised(re.sub(r"\.\.$", ".", ended))


@dataclass(slots=True)
class Wording:
    """The choices made so far for one panel."""

    voice: Voice
    variant: int = 0
    _used: Counter[str] = field(default_factory=Counter)

    def say(
        self,
        ways: Iterable[Way],
        key: str,
        blanks: Mapping[str, Blank | None],
        *,
        not_like: Callable[[str], int] | None = None,
        cost: Callable[[str], int] | None = None,
    ) -> Sentence | None:
        """Return the way least used so far with its blanks filled, or ``None`` if none can be.

        A sentence of a lower ``cost`` comes before that, then one of which ``not_like`` says
        less; then one whose first words no other has begun with; of those equally used, one
        in the candidate's own voice, in every other variant.
        """
        filled = {name: blank for name, blank in blanks.items() if blank is not None}
        fitting = [way for way in ways if self._suits(way) and way.blanks <= filled.keys()]
        if not fitting:
            return None
        said = {
            way: finished(way.text.format_map({name: one.text for name, one in filled.items()}))
            for way in self._turned(fitting, key)
        }
        way = min(
            said,
            key=lambda one: (
                cost(said[one]) if cost else 0,
                not_like(said[one]) if not_like else 0,
                self._used[one.beginning] if one.beginning else 0,
                self._used[one.text],
                not one.voices and self.variant % 2 == 0,
            ),
        )
        self._used.update([way.text, *filter(None, [way.beginning])])
        sources = dict.fromkeys(
            path for name, blank in filled.items() if name in way.blanks for path in blank.sources
        )
        return Sentence(said[way], tuple(sources))

    def used(self) -> Counter[str]:
        """How often each way, and each beginning of one, has been used, for ``back_to``."""
        return self._used.copy()

    def back_to(self, used: Counter[str]) -> None:
        """Forget the choices made since ``used`` was taken: they were a rehearsal."""
        self._used = used.copy()

    def _suits(self, way: Way) -> bool:
        return not way.voices or self.voice in way.voices

    def _turned(self, fitting: Sequence[Way], key: str) -> list[Way]:
        start = (zlib.crc32(f"{key}|{fitting[0].text}".encode()) + self.variant) % len(fitting)
        return [*fitting[start:], *fitting[:start]]
