"""A misspelt word of a note put right, where one common word is meant for certain.

Only a lower-case word that English does not know is looked at, and only the slips that
fingers make: a letter doubled or not, two letters changed over, one left out or put in
twice, one vowel for another. Two words that could be meant leave it as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from sincerely.core.language import Language
from sincerely.core.letters.phrasing.words import word_set

__all__ = ["mend_slips"]

_SHORTEST: Final = 6
# Shorter than this, another letter makes too many other words ("sapper", "supper").
_SURE_LENGTH: Final = 8
_VOWELS: Final = "aeiou"
_WORD: Final = re.compile(r"(?<![\w&@./'’-])[a-z]{6,}(?![\w&@/'’-]|\.\w)")


def mend_slips(text: str, language: Language, terms: frozenset[str]) -> str:
    """``text`` with certain slips mended; ``terms`` are lower-cased words that stay as typed."""
    return _WORD.sub(
        lambda match: match.group() if match.group() in terms else _mended(match.group(), language),
        text,
    )


@lru_cache(maxsize=4096)
def _mended(word: str, language: Language) -> str:
    if _is_known(word, language) or len(word) < _SHORTEST:
        return word
    found = {near for near in _near(word) if _is_common(near, language)}
    return found.pop() if len(found) == 1 else word


_PREFIXES: Final = word_set(
    "re un pre over under out sub co non multi inter de dis mis semi anti auto bio micro mini cross post counter"
    " super tele trans up down in off on"
)


def _is_known(word: str, language: Language) -> bool:
    if language.is_word(word) or language.tag([word])[0].is_known:
        return True
    built = any(
        word.startswith(prefix)
        and len(word) > len(prefix) + 2
        and language.is_word(word[len(prefix) :])
        for prefix in _PREFIXES
    )
    joined = any(
        language.is_word(word[:cut]) and language.is_word(word[cut:])
        for cut in range(4, len(word) - 3)
    )
    return built or joined


def _is_common(word: str, language: Language) -> bool:
    return language.tag([word])[0].is_known and language.is_word(word)


def _near(word: str) -> Iterator[str]:
    for index in range(1, len(word)):
        letter, rest = word[index], word[index + 1 :]
        yield word[:index] + letter + letter + rest
        if letter == word[index - 1]:
            yield word[:index] + rest
        elif index > 1:
            yield word[: index - 1] + letter + word[index - 1] + rest
        if len(word) < _SURE_LENGTH:
            continue
        for vowel in _VOWELS:
            if letter in _VOWELS and vowel != letter:
                yield word[:index] + vowel + rest
        for missed in "abcdefghijklmnopqrstuvwxyz":
            yield word[:index] + missed + letter + rest
