"""A reason that names one thing: the house by its rank, or something by a row of adjectives."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.motives.wanted import HOUSES, drawing, noun_with_articles
from sincerely.core.letters.phrasing.people.cast import Role
from sincerely.core.letters.phrasing.people.person import Frame
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = ["named_by_row", "names_house"]

_YOURS: Final = Frame(Role.OTHER, Role.OTHER, Role.OTHER, they=Role.READER)
_RANKED: Final = re.compile(
    r"^(?:the|one of (?:the|[a-z]+['’]s)) (?:[a-z]+ ){0,2}?"
    r"(?:premier|leading|foremost|finest|first|last|only|top|best|[a-z]+est|most [a-z-]+) ",
    re.IGNORECASE,
)
_BEHIND: Final = re.compile(r" (?:of|in|on|at|with|from|to|for|by|that|who|which|left)\b|,")
# Whoever does it by trade: "the leading trainer of pilots", "the largest grower of hops".
_TRADES: Final = word_set(
    """
    grower maker producer trainer publisher provider brewer builder breeder baker printer broker
    insurer lender retailer exporter importer supplier employer designer manufacturer developer
    distributor carrier operator dealer packer miller processor
    """
)
_NO_HOUSE: Final = word_set("place press paper service team crew")


def names_house(text: str, words: tuple[Word, ...]) -> bool:
    """Whether the phrase is the house itself, ranked among its like, and no thing in it."""
    if _RANKED.match(text) is None or any(word.tag.verb_form == "Fin" for word in words):
        return False
    name = _BEHIND.split(_RANKED.sub("", text))[0].split()
    last = name[-1].lower() if name else ""
    one = last.removesuffix("es" if last.endswith("sses") else "s")
    return bool((HOUSES | _TRADES) & {last, one} - _NO_HOUSE)


def named_by_row(words: tuple[Word, ...], setting: Setting) -> str | None:
    """A thing named by a row of adjectives, "a friendly, serious team"; ``None`` for any other words."""
    begins = 1 if words[0].tag.word_class is WordClass.DET else 0
    ends = begins
    while ends < len(words) and words[ends].after == "," and _is_quality(words[ends], setting):
        ends += 1
    is_row = begins < ends < len(words) - 1 and _is_quality(words[ends], setting)
    is_last = not any(word.after for word in words[ends:-1])
    if not (is_row and is_last) or words[ends + 1].tag.word_class is not WordClass.NOUN:
        return None
    row = words[begins:ends]
    joined = (*words[:begins], *(replace(word, after="") for word in row), *words[ends:])
    noun = drawing(noun_with_articles(setting.turned(joined, _YOURS), setting))
    for quality in row:
        noun = noun.replace(f"{quality.lower} ", f"{quality.lower}, ", 1)
    return noun


def _is_quality(word: Word, setting: Setting) -> bool:
    is_word = bool(setting.language.lemmas(word.lower, WordClass.ADJ))
    return is_word or not word.tag.is_known
