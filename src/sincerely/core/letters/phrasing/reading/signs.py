"""Signs that a predicate stands after its noun, its "is" left out: "payroll still on paper".

Each sign is certain by itself: an adverb of time before a place, a name for what vexes
("a mess"), an adjective after a plural, a year to come. Two things look like such signs
and are none: a noun typed as two words ("a step up"), a name that ends in -ing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.reading.certain import PREPOSITIONS
from sincerely.core.letters.phrasing.reading.finite import DETERMINERS
from sincerely.core.letters.phrasing.words.lexicon import PERSONS
from sincerely.core.letters.phrasing.words.plurals import is_plural_word
from sincerely.core.letters.phrasing.words.verbs import Verbs
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = ["WITH_UP", "is_compounded", "is_signed"]


def is_signed(words: Sequence[Word], index: int, verbs: Verbs) -> bool:
    """Whether the word at ``index`` begins a predicate by one of the signs."""
    previous = words[index - 1]
    if previous.tag.word_class in _NEVER_BEFORE or previous.lower in DETERMINERS:
        return False
    return (
        _is_time_and_place(words, index)
        or _is_to_come(words, index)
        or _is_verdict(words, index)
        or _is_state_of_many(words, index, verbs)
        or _is_measured_deed(words, index, verbs)
        or _is_compared(words, index, verbs)
    )


_NEVER_BEFORE: Final = frozenset(
    {WordClass.ADP, WordClass.DET, WordClass.CCONJ, WordClass.PRON, WordClass.PART, WordClass.SCONJ}
)


def _is_time_and_place(words: Sequence[Word], index: int) -> bool:
    """Read "payroll still on paper"."""
    following = words[index + 1].lower if index + 1 < len(words) else ""
    return words[index].lower in _STILL and following in PREPOSITIONS - {"of", "to"}


def _is_compared(words: Sequence[Word], index: int, verbs: Verbs) -> bool:
    """Read "radar older than me", "weeds everywhere", "spares on a 26-week lead", "signs half French, half Cree"."""
    low, following = words[index].lower, words[index + 1].lower if index + 1 < len(words) else ""
    named = bool(verbs.language.lemmas(words[index - 1].lower, WordClass.NOUN))
    if not named:
        return False
    if low in {"everywhere", "nowhere"}:
        return not following
    if low == "half":
        return any(word.lower == "half" for word in words[index + 2 : index + 4])
    if low == "on" and following == "a":
        return index + 2 < len(words) and bool(re.match(r"\d+-", words[index + 2].text))
    return following == "than" and (low.endswith("er") or low == "worse")


def _is_measured_deed(words: Sequence[Word], index: int, verbs: Verbs) -> bool:
    """Read "line hardly used": how much a thing has been done to."""
    following = words[index + 1].lower if index + 1 < len(words) else ""
    done = verbs.is_participle(following) and following.endswith(("ed", "en"))
    return (
        words[index].lower.endswith("ly")
        and done
        and words[index - 1].tag.word_class is WordClass.NOUN
    )


# With an adverb of time a noun has its predicate after it: "payroll still on paper".
_STILL: Final = word_set("still already now not never only always mostly")
# "A big step up", "the ramp up": one noun, typed as two words.
WITH_UP: Final = word_set(
    "step ramp run start set build scale clean catch follow pick warm mix line check sign back lead hold round"
)
# What something is called by whoever complains of it or praises it.
_VERDICTS: Final = word_set(
    "mess disaster nightmare shambles joke problem worry headache priority bottleneck struggle scandal disgrace risk"
    " weakness strength success failure lottery battle bore pain farce write-off success triumph pleasure sore"
    " challenge mystery afterthought embarrassment liability burden asset necessity luxury must myth guess dream issue"
)


def _is_to_come(words: Sequence[Word], index: int) -> bool:
    """Read "site visit in 2028", "inspectors back in May": when a thing comes that is still to come."""
    if words[index].lower == "back":
        following = words[index + 1].lower if index + 1 < len(words) else ""
        return following in {"in", "on", "by", "from", "next", "at", "every"}
    if words[index].lower != "in" or index + 2 != len(words):
        return False
    named = words[index - 1].tag.word_class is WordClass.NOUN
    return named and bool(re.fullmatch(r"20(?:2[6-9]|3\d)", words[index + 1].text))


def _is_verdict(words: Sequence[Word], index: int) -> bool:
    """Read "asset register a mess", "parking a daily battle": what the thing is called, with an article."""
    if words[index].lower not in {"a", "an"} or words[index - 1].after:
        return False
    ahead = [word.lower for word in words[index + 1 : index + 4]]
    named = words[index - 1].tag.word_class in {
        WordClass.NOUN,
        WordClass.PROPN,
        WordClass.VERB,
        WordClass.ADJ,
    }
    return named and any(word in _VERDICTS for word in ahead)


def _is_state_of_many(words: Sequence[Word], index: int, verbs: Verbs) -> bool:
    """Read "tenants nervous since the sale": a plural, and an adjective that something follows."""
    word, previous = words[index], words[index - 1]
    following = words[index + 1] if index + 1 < len(words) else None
    if following is None or word.after or following.lower not in _AFTER_STATE:
        return False
    nouns = verbs.language.lemmas
    only = bool(nouns(word.lower, WordClass.ADJ)) and not (
        nouns(word.lower, WordClass.NOUN) or nouns(word.lower, WordClass.VERB)
    )
    many = previous.tag.word_class is WordClass.NOUN and is_plural_word(
        previous.text, verbs.language
    )
    return only and many and word.tag.word_class is WordClass.ADJ


_AFTER_STATE: Final = word_set("since about of at in on after because until when for with to")


def is_compounded(words: Sequence[Word], index: int, verbs: Verbs) -> bool:
    """Read "teacher starting pay 38k", "deficit 3 years running": no verb in -ing."""
    previous, following = words[index - 1], words[index + 1 : index + 2]
    if words[index].lower in {"running", "starting"} and previous.lower in _SPANS:
        return True
    if not following or following[0].tag.word_class is not WordClass.NOUN:
        return False
    someone = previous.lower in PERSONS or previous.lower.endswith(("er", "or", "ist"))
    one = someone and not is_plural_word(previous.text, verbs.language)
    bare = index == 1 or words[0].lower not in DETERMINERS
    return one and bare and not is_plural_word(following[0].text, verbs.language)


_SPANS: Final = word_set("days weeks months quarters years seasons terms")
