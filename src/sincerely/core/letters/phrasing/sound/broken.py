"""Runs of words that no English sentence has, whatever was meant.

A reader of notes that guesses wrong leaves its trace in small words: "at an owns scheduling",
"I have not has been", "told me that you I can". Only what is wrong in any sentence stands
here; what is odd in most is the business of those who know the shape.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Final

from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = ["broken_run"]

_ARTICLES: Final = word_set("a an the")
_NEVER_NAMED: Final = word_set(
    "which who whom whose what when where because although i we they he she you me us them him am is are was were has"
    " had does would could should cannot of and or but if than"
)
_SUBJECTS: Final = word_set("i we they he she you")
_MODALS: Final = word_set("would could should cannot must shall")
_AFTER_NO_MODAL: Final = word_set("am is are was were has had does did")
_HAVE: Final = word_set("have has had")
_BESIDE_HAVE: Final = word_set("am has have does")
_NEGATED: Final = word_set("not never also already")


def broken_run(text: str, setting: Setting) -> str:
    """The first such run of the text, empty where there is none."""
    words = setting.words(text)
    for one, two in pairwise(words):
        if not one.after and _is_broken(one, two, setting):
            return f"{one.text} {two.text}"
    for start in range(len(words) - 2):
        three = words[start : start + 3]
        if not three[0].after and not three[1].after and any(rule(three) for rule in _RULES):
            return " ".join(word.text for word in three)
    return ""


def _is_broken(one: Word, two: Word, setting: Setting) -> bool:
    if one.lower in _ARTICLES:
        is_small = two.text == "I" or two.text.islower()
        return is_small and (two.lower in _NEVER_NAMED or _is_only_verb(two, setting))
    return one.lower in _MODALS and two.lower in _AFTER_NO_MODAL


def _is_only_verb(word: Word, setting: Setting) -> bool:
    """A third person that names nothing: "owns", "gets"; no "works", no "claims"."""
    is_verb = setting.verbs.is_third(word.lower)
    return is_verb and not setting.language.lemmas(word.lower, WordClass.NOUN)


def _negates_twice(three: Sequence[Word]) -> bool:
    """Read "have not has": an auxiliary after one that is denied."""
    first, second, third = (word.lower for word in three)
    return first in _HAVE and second in _NEGATED and third in _BESIDE_HAVE | {"is", "are", "was"}


def _has_two_subjects(three: Sequence[Word]) -> bool:
    """Read "that you I"."""
    first, second, third = (word.lower for word in three)
    return first == "that" and second in _SUBJECTS and third in _SUBJECTS


def _tells_itself(three: Sequence[Word]) -> bool:
    """Read "I told me": nobody does to me what I do."""
    return three[0].text == "I" and three[2].lower == "me"


_RULES: Final[tuple[Callable[[Sequence[Word]], bool], ...]] = (
    _negates_twice,
    _has_two_subjects,
    _tells_itself,
)
