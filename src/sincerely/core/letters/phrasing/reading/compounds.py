"""Names of things that look like verbs: "dredging licence lapsed", "bid hit rate 1 in 11".

A form in -ing or of the past may open a name; a bare form may stand in the middle of one.
What follows tells: one countable thing without an article, a plural, what it is called.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.reading.finite import find_finite
from sincerely.core.letters.phrasing.reading.predicates import find_predicate
from sincerely.core.letters.phrasing.words.lexicon import MASS, MASS_ENDINGS
from sincerely.core.letters.phrasing.words.plurals import is_plural_word
from sincerely.core.letters.phrasing.words.verbs import Verbs
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = ["is_called", "is_compound", "is_quality"]


def is_quality(words: tuple[Word, ...], lead: int, verbs: Verbs) -> bool:
    """Read "restricted funds spent on payroll", "bid hit rate 1 in 11": no deed, but part of a name."""
    low = words[lead].lower
    if (
        lead + 2 >= len(words)
        or words[lead].after
        or not verbs.language.lemmas(words[lead + 1].lower, WordClass.NOUN)
    ):
        return False
    if verbs.lemma(low) in _DEEDS:
        return False
    named = verbs.language.lemmas(low, WordClass.NOUN if verbs.is_base(low) else WordClass.ADJ)
    predicate = find_predicate(words, verbs)
    if not named or predicate <= lead + 1:
        return False
    measured = words[predicate].text[:1].isdigit()
    return measured or find_finite(words[:predicate], verbs, lead + 1) < 0


# What a reader has done often enough that its past form is no quality.
_DEEDS: Final = word_set(
    "lose close hire open show tell cut put set have do find leave see get let shut run"
    " sell buy train split drive break"
)


def is_compound(words: tuple[Word, ...], lead: int, verbs: Verbs) -> bool:
    """Read "waiting list 14 months", "bullying policy out of date": one thing, and what is said of it.

    A verb would not stand before one countable thing without an article.
    """
    if lead + 2 >= len(words) or words[lead].after or words[lead + 1].after:
        return False
    if words[lead + 1].lower in {"up", "down", "flat"} and (
        words[lead + 2].text.lstrip("$£€")[:1].isdigit() or words[lead + 2].lower in {"a", "by"}
    ):
        return True
    noun, following = words[lead + 1], words[lead + 2]
    if is_plural_word(noun.text, verbs.language) and following.text[:1].isdigit():
        return True
    if _is_chain(words, lead, verbs):
        return True
    is_one = noun.tag.word_class is WordClass.NOUN and not is_plural_word(noun.text, verbs.language)
    mass = noun.lower in MASS or (noun.lower.endswith(MASS_ENDINGS) and noun.lower not in _COUNTED)
    if not is_one or mass:
        return False
    finite = find_finite(words, verbs, lead + 2)
    stated = finite == lead + 2 and following.lower not in {"that", "which", "who"}
    if stated or (
        words[lead].lower in _NAMES_IN_ING and following.lower in {"and", "by", "on", "in", "at"}
    ):
        return True
    return (
        verbs.is_gerund(following.lower)
        or following.text[:1].isdigit()
        or find_predicate(words, verbs) > lead + 1
    )


def _is_chain(words: tuple[Word, ...], lead: int, verbs: Verbs) -> bool:
    """Read "landing site survey for 60 schools": two nouns or more, the last of them one countable thing."""
    end = lead + 1
    while (
        end < len(words)
        and words[end].tag.word_class is WordClass.NOUN
        and not words[end - 1].after
    ):
        end += 1
    last = words[end - 1]
    mass = last.lower in MASS or last.lower.endswith(MASS_ENDINGS)
    return end > lead + 2 and not mass and not is_plural_word(last.text, verbs.language)


_COUNTED: Final = word_set(
    "licence audience conference reference residence ambulance entrance facility building"
)
_NAMES_IN_ING: Final = word_set(
    "writing driving working cooking teaching fishing trading reading training"
)


_NAMES_CALLED: Final = frozenset(
    ["mess", "shambles", "disaster", "nightmare", "joke", "farce", "lottery", "disgrace"]
)
_LEAVES: Final = word_set(
    "make leave have create inherit face find become be cause see call clear get"
)


def is_called(words: Sequence[Word], finite: int, verbs: Verbs) -> bool:
    """Read "assets register a mess": a noun, and what it is called, where nobody does such a thing."""
    noun = bool(verbs.language.lemmas(words[finite].lower, WordClass.NOUN))
    called = {word.lower for word in words[finite + 2 : finite + 4]} & _NAMES_CALLED
    return noun and bool(called) and (verbs.lemma(words[finite].text) or "") not in _LEAVES
