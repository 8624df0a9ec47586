"""Names of the notes that another name stands in place of: the Tacoma depot for the Tillamook one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from sincerely.core.debrief import Debrief
from sincerely.core.letters.terms import read_terms, stem
from sincerely.core.proof.naming import FUNCTION_WORDS, Word
from sincerely.core.proof.notes import all_notes
from sincerely.core.proof.spelling import bare
from sincerely.core.proof.text import ProofText

__all__ = ["displaced", "without_small_words"]

_CAPITALS: Final = re.compile(r"[^\W\d_a-z][\w’'-]*(?: [^\W\d_a-z][\w’'-]*)*")
_WORD: Final = re.compile(r"[^\W_][\w’'-]*")
# Two words in common, besides the names, make a sentence one about that note.
_IN_COMMON: Final = 2


@dataclass(frozen=True, slots=True)
class _Noted:
    """A run of words with capitals in a note, the word on each side, and the note's terms."""

    text: str
    words: tuple[str, ...]
    before: str
    after: str
    terms: frozenset[str]


@lru_cache(maxsize=64)
def _noted(debrief: Debrief) -> tuple[_Noted, ...]:
    return tuple(one for note in all_notes(debrief) for one in _runs(note.text))


def _runs(text: str) -> Iterator[_Noted]:
    terms = read_terms(text)
    for m in _CAPITALS.finditer(text):
        words = tuple(bare(word) for word in m[0].split())
        before = _WORD.findall(text[: m.start()])[-1:]
        after = _WORD.match(text[m.end() :].lstrip(" "))
        stems = terms.stems - {stem(word) for word in words}
        yield _Noted(
            m[0],
            words,
            stem(before[0].lower()) if before else "",
            stem(after[0].lower()) if after else "",
            stems,
        )


def displaced(run: Sequence[Word], strange: Sequence[Word], text: ProofText) -> str:
    """The name of the notes that stands where this one stands; empty where none is sure.

    It is one of two words or more of which all but one are the same; or one with the same
    word of sense beside it, in a note about what the sentence is about.
    """
    if text.debrief is None:
        return ""
    kept = without_small_words(run)
    words = tuple(bare(word.key) for word in kept)
    notes = _noted(text.debrief)
    for note in notes:
        same = sum(one == other for one, other in zip(words, note.words, strict=False))
        if len(words) == len(note.words) > 1 and same == len(words) - 1:
            return note.text
    sentence = next((s for s in text.sentences if s.start <= run[0].start < s.end), None)
    if sentence is None or len(strange) < len(kept):
        return ""
    terms = read_terms(sentence.text).stems
    before, after = _beside(run, sentence.start, text.text, sentence.end)
    for note in notes:
        is_beside = (after and after == note.after) or (before and before == note.before)
        is_absent = not all(word in bare(sentence.text) for word in note.words)
        if is_beside and is_absent and len(note.terms & terms) >= _IN_COMMON:
            return note.text
    return ""


def without_small_words(run: Sequence[Word]) -> list[Word]:
    """The words of a run that can be of a name: not "At", "I" and the like."""
    return [word for word in run if word.lower not in FUNCTION_WORDS]


def _beside(run: Sequence[Word], start: int, text: str, end: int) -> tuple[str, str]:
    """The stems of the words of sense before and after; empty for a word such as "in"."""
    before = _WORD.findall(text[start : run[0].start])[-1:]
    after = _WORD.match(text[run[-1].end : end].lstrip(" "))
    sides = [*before, "the"][0], after[0] if after else "the"
    one, other = ("" if word.lower() in FUNCTION_WORDS else stem(word.lower()) for word in sides)
    return one, other
