"""Forms in -ed and their like: told as past, or hung on a noun ("deviations written by operators")."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.reading.certain import PREPOSITIONS
from sincerely.core.letters.phrasing.reading.undergone import TAKE_FIGURES
from sincerely.core.letters.phrasing.words.lexicon import PASSIVES, PERSONS, PREDICATES
from sincerely.core.letters.phrasing.words.verbs import Verbs
from sincerely.core.letters.phrasing.words.word import Word, following_word
from sincerely.core.tables import word_set

__all__ = ["OF_THEMSELVES", "is_bare_participle", "is_past_tense", "is_reduced"]


def is_bare_participle(low: str, verbs: Verbs) -> bool:
    """A participle that is no past as well ("done", "written"): never finite by itself."""
    lemma = verbs.lemma(low)
    if lemma is None or low in {lemma, "was", "were", "had", "did"}:
        return False
    return verbs.participle(lemma) == low != verbs.past(lemma)


def is_past_tense(words: Sequence[Word], index: int, verbs: Verbs) -> bool:
    """A form in -ed after its subject that the tagger took for a participle: "roles lasted six years"."""
    if not index or words[index - 1].after:
        return False
    low = words[index].lower
    floats = index > 1 and words[index - 1].lower in {"both", "all", "each"}
    before = words[index - 2] if floats else words[index - 1]
    nounish = before.tag.word_class in {WordClass.NOUN, WordClass.PROPN, WordClass.PRON}
    lemma = verbs.lemma(low) or ""
    following = following_word(words, index)
    is_noun = nounish or bool(verbs.language.lemmas(words[index - 1].lower, WordClass.NOUN))
    if is_noun and low in {"lapsed", "expired"} and following is not None:
        return following.lower in {"in", "on", "last", "before"}
    return (
        nounish
        and verbs.is_past(low)
        and verbs.past(lemma) == low
        and low not in PASSIVES | PREDICATES
    )


OF_THEMSELVES: Final = word_set(
    "drop fall rise grow double halve change improve decline increase decrease slow work live"
    " be run wait stay sit serve close open"
)


def is_reduced(words: Sequence[Word], index: int, verbs: Verbs) -> bool:
    """A participle the tagger took for a finite verb: "deviations written by operators"."""
    low = words[index].lower
    if not index or not verbs.is_past(low) or words[index - 1].lower in _SUBJECT_PRONOUNS:
        return False
    if index + 1 >= len(words) or words[index].after:
        return low in PASSIVES
    following = words[index + 1]
    if low == "held" and following.lower == "up" and not _is_person(words, index):
        return True
    if low in _MADE and following.lower in PREPOSITIONS and not _is_person(words, index):
        return True
    if following.lower in {"by", "since", "until"} and verbs.lemma(low) not in OF_THEMSELVES:
        return True
    objects = {WordClass.DET, WordClass.PRON, WordClass.NOUN, WordClass.ADJ}
    if low in TAKE_FIGURES and following.text[:1].isdigit():
        return False
    has_object = following.tag.word_class in objects and following.lower not in PREDICATES
    return low in PASSIVES and (not has_object or following.lower in {"up", "off", "out"})


_PEOPLE: Final = word_set("i we they he she you")
_SUBJECT_PRONOUNS: Final = _PEOPLE | {"it"}
_MADE: Final = word_set("built made bought spent kept brought caught written drawn")


def _is_person(words: Sequence[Word], index: int) -> bool:
    """Whether somebody who can do things stands before the word."""
    return any(
        word.lower.removesuffix("s") in PERSONS or word.who or word.lower in _PEOPLE
        for word in words[:index]
    )
