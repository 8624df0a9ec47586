"""What a short text is about, as a bag of terms: stems of its words, its figures, its names.

Notes are fragments, so no grammar is read here: words lose their endings, words that
carry no matter are dropped, and number words become figures ("two" is "2").
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from sincerely.core.tables import word_list

__all__ = ["Terms", "is_empty_word", "read_terms", "stem", "words_of"]


_WORD: Final = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*|\d+(?:[.,:]\d+)*")
_DIGITS: Final = re.compile(r"\d")

_NUMBER_WORDS: Final = {
    word: str(value)
    for value, word in enumerate(
        word_list(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen"
            " fourteen fifteen sixteen seventeen eighteen nineteen twenty"
        )
    )
    if value > 1
} | {"thirty": "30", "forty": "40", "fifty": "50", "sixty": "60", "hundred": "100", "twice": "2"}

_EMPTY_WORDS: Final = frozenset(
    word_list(
        "a about above across after again against ago all almost along already also although"
        " always am among an and another any anybody anyone anything are around as ask asked"
        " asking asks at away back be became because been before began being below best better"
        " between big both but by came can cannot come could couldn did didn do does doesn"
        " doing don done down during each either else enough even ever every everybody"
        " everyone everything far few first for forgot forget from further gave get gets"
        " getting give given go goes going gone good got great had has hasn have haven having"
        " he her here hers herself him himself his how however i if in into is isn it its"
        " itself just keep kept know known last later least left less let like likely little"
        " ll long longer look lot lots made main make makes making many may maybe me mean"
        " mention mentioned might mine more most mostly much must my myself need needed needs"
        " neither never new next no nobody nor not nothing now of off often on once one only"
        " onto or other others our ourselves out over own per point put quite rather re really"
        " right said same saw say saying says see seem seemed seems seen several shall she"
        " should since so some somebody someone something soon still such take taken takes"
        " tell telling than that the their them themselves then there these they thing things"
        " think thinks this those though thought through thus to today together told too took"
        " toward towards tried try trying under until up upon us use used uses using ve very"
        " via want wanted wants was wasn way ways we well went were weren what whatever when"
        " where whether which while who whoever whole whom whose why will with within without"
        " won would wouldn yet you your yours"
    )
)

_UNITS: Final = word_list(
    "day week month year season hour minute mile quarter percent pct k m bn million billion thousand pound"
    " dollar euro usd gbp eur"
)

_IRREGULAR: Final = {
    "bought": "buy", "brought": "bring", "built": "build", "caught": "catch", "chose": "choose",
    "chosen": "choose", "drew": "draw", "drawn": "draw", "drove": "drive", "driven": "drive",
    "fell": "fall", "fallen": "fall", "felt": "feel", "fought": "fight", "found": "find",
    "grew": "grow", "grown": "grow", "growth": "grow", "held": "hold", "hid": "hide",
    "children": "child", "lost": "lose", "loss": "lose", "losses": "lose", "men": "man",
    "met": "meet", "paid": "pay", "people": "person", "ran": "run", "rose": "rise",
    "risen": "rise", "rewrote": "rewrite", "rewritten": "rewrite", "sold": "sell", "sale": "sell",
    "sales": "sell", "sent": "send", "spoke": "speak", "spoken": "speak", "spent": "spend",
    "stood": "stand", "stolen": "steal", "taught": "teach", "led": "lead", "women": "woman",
    "won": "win", "wrote": "write", "written": "write", "analyses": "analysis",
    "data": "data", "staff": "staff", "safety": "safe", "leaving": "leave", "leaves": "leave",
    "departure": "depart", "quickly": "quick", "faster": "fast", "fastest": "fast",
}  # fmt: skip

# Longest first. What remains must keep three letters, one of them a vowel.
_ENDINGS: Final = (
    ("izations", "ize"), ("isations", "ise"), ("ization", "ize"), ("isation", "ise"),
    ("iveness", "ive"), ("fulness", "ful"), ("ations", "ate"), ("ation", "ate"),
    ("ements", ""), ("ement", ""), ("nesses", ""), ("ments", ""), ("ment", ""),
    ("ators", "ate"), ("ator", "ate"), ("ingly", ""), ("ness", ""), ("ities", "ity"),
    ("ative", "ate"), ("ances", ""), ("ance", ""), ("ences", ""), ("ence", ""),
    ("ions", ""), ("ion", ""), ("ings", ""), ("ing", ""), ("edly", ""), ("ied", "y"),
    ("ies", "y"), ("ers", ""), ("ors", ""), ("ives", ""), ("ive", ""), ("ally", "al"),
    ("ed", ""), ("er", ""), ("or", ""), ("ly", ""), ("al", ""), ("es", ""), ("s", ""),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Terms:
    """The matter of a text. ``names`` are stems of words with a capital inside the sentence."""

    stems: frozenset[str]
    figures: frozenset[str]
    names: frozenset[str]
    units: frozenset[str]

    @property
    def matter(self) -> frozenset[str]:
        """Stems and figures together."""
        return self.stems | self.figures


def words_of(text: str) -> list[str]:
    """The words and numbers of a text in order, as they stand, without punctuation."""
    return _WORD.findall(text)


def is_empty_word(word: str) -> bool:
    """Whether a word in lower case carries no matter of its own ("the", "asked", "my")."""
    return word in _EMPTY_WORDS


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """The word without its ending, in lower case: ``inspections`` and ``inspected`` are one."""
    lower = word.lower().replace("’", "'").removesuffix("'s").removesuffix("'")
    if lower in _IRREGULAR:
        lower = _IRREGULAR[lower]
    for ending, kept in _ENDINGS:
        base = lower.removesuffix(ending)
        if base != lower and len(base) >= 3 and not lower.endswith(("ss", "us", "is")):
            lower = base + kept
            break
    if len(lower) > 3 and lower[-1] == lower[-2] and lower[-1] not in "lsz":
        lower = lower[:-1]
    return lower.removesuffix("e") if len(lower) > 3 else lower


@lru_cache(maxsize=4096)
def read_terms(text: str) -> Terms:
    """The terms of a text; all empty for a text without matter."""
    stems, figures, names, units = set(), set(), set(), set()
    for position, word in enumerate(words_of(text)):
        lower = word.lower()
        if _DIGITS.search(word):
            figures.add(word.replace(",", ""))
        elif lower in _NUMBER_WORDS:
            figures.add(_NUMBER_WORDS[lower])
        elif stem(lower) in _UNITS or lower in _UNITS:
            units.add(stem(lower))
        elif lower not in _EMPTY_WORDS and len(lower) > 1:
            stems.add(stem(word))
            if position and word[0].isupper():
                names.add(stem(word))
    return Terms(frozenset(stems), frozenset(figures), frozenset(names), frozenset(units))
