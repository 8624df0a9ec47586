"""What a worry comes to where it is typed as scraps: "litigator, can she do deals?", "one site vs nine".

The question that a worry ends in is the worry; what stands before it only leads up to it.
"""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.letters.phrasing.clauses.halves import LINKS, closed
from sincerely.core.letters.phrasing.clauses.questions import undone
from sincerely.core.letters.phrasing.reading.certain import PREPOSITIONS
from sincerely.core.letters.phrasing.reading.shape import Shape
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.words.lexicon import QUESTION_WORDS
from sincerely.core.letters.phrasing.words.verbs import BE
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.letters.phrasing.worries.worry_forms import OF_ME, mine
from sincerely.core.tables import word_set

__all__ = ["as_one_question", "asked_about", "asked_last", "going_from", "turned_round"]

_AUXILIARY: Final = r"(?:can|could|will|would|do|does|did|is|are|am|have|has|should)"
_ENDS_IN_QUESTION: Final = re.compile(
    rf"^(?P<lead>[^?]*?\w)\s*(?:,|;|\.|\s[-–—])\s+(?P<asked>(?:{_AUXILIARY} (?:i|he|she|they|we|you|it)|(?:why|how|when|where) {_AUXILIARY}?)\b.*?)\??$",
    re.IGNORECASE,
)
_WHAT_ABOUT: Final = re.compile(
    r"^(?:[^?]*?[\s,–—-]+)?(?:what|how) about (?P<what>[^?,]+)\??$", re.IGNORECASE
)
_SLASH: Final = re.compile(r"(?<=[a-z])\s+/\s+(?=[a-z])", re.IGNORECASE)
_PREFIX: Final = re.compile(
    r"\b(multi|cross|pre|post|non|semi|inter|sub) (?=[a-z]{3})", re.IGNORECASE
)
_SCALE: Final = re.compile(
    r"^(?:only |just |ran |run )?(?P<mine>(?:one|two|three|four|five|\d+) (?P<noun>[a-z]+(?: [a-z]+)?)),? (?:not|vs\.?|versus|and not)(?: the)? (?P<theirs>[a-z]+|\d[\d,]*)$",
    re.IGNORECASE,
)
_NUMBERS: Final = word_set(
    "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty"
)


def as_one_question(text: str) -> str:
    """The worry without what only leads up to its question; any other worry as it is."""
    out = _PREFIX.sub(r"\1-", _SLASH.sub(" and ", text))
    asked = _ENDS_IN_QUESTION.match(out)
    return f"{asked['asked']}?" if asked else out


def asked_about(text: str) -> str | None:
    """Read "kitchens mostly, what about bars?": what was asked about."""
    about = _WHAT_ABOUT.match(text.strip())
    words = about["what"].strip() if about is not None else ""
    return words if words and not _OF_SOMEBODY.search(words) else None


_OF_SOMEBODY: Final = re.compile(
    r"\b(?:i|me|my|he|him|his|she|her|you|your|they|their)\b", re.IGNORECASE
)


def going_from(text: str) -> str | None:
    """Read "one school not nine": the step from the one number to the other."""
    match = _SCALE.match(text.strip(" .?"))
    if match is None or not (match["theirs"].lower() in _NUMBERS or match["theirs"][:1].isdigit()):
        return None
    return f"my going from {match['mine'].lower()} to {match['theirs'].lower()}"


def asked_last(text: str, setting: Setting) -> str:
    """The question that a scrap only leads up to ("clergyman, will donors mind"), or a question without what hangs on it.

    Of any other words nothing is left out.
    """
    head, comma, tail = text.partition(", ")
    if not comma or "," in tail:
        return text
    words, ahead = setting.words(head), setting.words(tail)
    if ahead[0].lower in QUESTION_WORDS and not turned_round(words, setting):
        return head
    if turned_round(words, setting) and ahead[0].lower not in LINKS | PREPOSITIONS:
        return head
    is_scrap = setting.shape(closed(words)).shape is Shape.NOUN
    return tail if is_scrap and turned_round(ahead, setting) else text


def turned_round(words: tuple[Word, ...], setting: Setting) -> str | None:
    """A question typed without its mark, as it stands after "you asked"; ``None`` for any other words."""
    is_asked = len(words) >= _SHORTEST_ASKED and (
        words[0].lower in _ASKING or (words[0].lower in BE and words[1].lower in _WHOSE)
    )
    return undone(mine(words), setting, OF_ME) if is_asked else None


_SHORTEST_ASKED: Final = 3
_WHOSE: Final = word_set("his her my the their")
_ASKING: Final = word_set("will would can could should do does did")
