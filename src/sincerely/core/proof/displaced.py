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
_NEAR: Final = 3  # words before a name among which a word of sense is looked for


@dataclass(frozen=True, slots=True)
class _Noted:
    """A run of words with capitals in a note, what is beside it, and the note's other terms."""

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
        stems = terms.stems - {stem(word) for word in words}
        yield _Noted(m[0], words, *_beside(text, *m.span()), stems)


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
    at = sentence.start
    before, after = _beside(sentence.text, run[0].start - at, run[-1].end - at)
    for note in notes:
        is_beside = (after and after == note.after) or (before and before == note.before)
        is_absent = not all(word in bare(sentence.text) for word in note.words)
        if is_beside and is_absent and len(note.terms & terms) >= _IN_COMMON:
            return note.text
    return ""


def without_small_words(run: Sequence[Word]) -> list[Word]:
    """The words of a run that can be of a name: not "At", "I" and the like."""
    return [word for word in run if word.lower not in FUNCTION_WORDS]


def _beside(text: str, start: int, end: int) -> tuple[str, str]:
    """The last word of sense before a stretch and the small ones between; a word of sense after.

    Either is empty where there is none.
    """
    held: list[str] = []
    for word in reversed(_WORD.findall(text[:start])[-_NEAR:]):
        held.append(stem(word.lower()))
        if word.lower() not in FUNCTION_WORDS:
            break
    else:
        held.clear()
    after = _WORD.match(text[end:].lstrip(" "))
    is_sense = after is not None and after[0].lower() not in FUNCTION_WORDS
    return " ".join(held), stem(after[0].lower()) if after and is_sense else ""
