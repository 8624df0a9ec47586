"""Numerals as they are spoken, so that speaking time can be counted in words."""

from __future__ import annotations

import re

from sincerely.core.locales import number_word

__all__ = ["number_words", "spoken"]

_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (1000, "thousand"))
_LARGEST = 10**15
_CURRENCY = {"$": "dollars", "£": "pounds", "€": "euros"}
_SUFFIX = {"k": "thousand", "m": "million", "bn": "billion", "%": "percent"}
_NUMERAL = re.compile(
    r"(?P<currency>[$£€])?(?P<whole>\d{1,3}(?:,\d{3})+|\d+)(?:\.(?P<decimals>\d+))?"
    r"(?P<suffix>%|(?:k|m|bn)\b)?(?P<ordinal>st|nd|rd|th)?",
    re.IGNORECASE,
)
_INITIALISM = re.compile(r"\b[A-Z]{2,5}s?\b")


def number_words(number: int) -> str:
    """Return a whole number from 0 in words, with no "and": ``one hundred forty eight``."""
    if number < 100:
        return number_word(number).replace("-", " ")
    if number < 1000:
        rest = number % 100
        head = f"{number_word(number // 100)} hundred"
        return f"{head} {number_words(rest)}" if rest else head
    size, name = next(one for one in _SCALES if number >= one[0])
    head = f"{number_words(number // size)} {name}"
    return f"{head} {number_words(number % size)}" if number % size else head


def spoken(text: str) -> str:
    """Return the text with numerals and initialisms as they are said aloud.

    ``FDA`` becomes ``F D A``; ``2024`` is said as a year; a single digit is one word.
    """
    text = _INITIALISM.sub(lambda found: " ".join(found.group()), text)
    return _NUMERAL.sub(_say, text)


def _say(found: re.Match[str]) -> str:
    whole = found["whole"]
    number = int(whole.replace(",", ""))
    words = [_say_whole(whole, number)]
    if found["decimals"]:
        words += ["point", *found["decimals"]]
    if found["suffix"]:
        words.append(_SUFFIX[found["suffix"].lower()])
    if found["currency"]:
        words.append(_CURRENCY[found["currency"]])
    return f" {' '.join(words)} "


def _say_whole(written: str, number: int) -> str:
    is_year = len(written) == 4 and 1100 <= number < 2100 and number % 1000 >= 10
    if is_year:
        first, last = divmod(number, 100)
        return f"{number_words(first)} {number_words(last) if last else 'hundred'}"
    if number >= _LARGEST or (written.startswith("0") and len(written) > 1):
        return " ".join(written)
    return number_words(number)
