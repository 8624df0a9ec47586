"""Capitals: which a word keeps in mid-sentence, and which it lacks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from sincerely.core.language import Language, WordClass
from sincerely.core.letters.phrasing.people.cast import Cast
from sincerely.core.letters.phrasing.typed.spellings import ACRONYMS, AMBIGUOUS, COMMON, NAMES
from sincerely.core.letters.phrasing.words.word import Word

__all__ = ["capitalise", "lower_start", "mend_capitals"]

_COMMON_ENDINGS: Final = (
    "or",
    "er",
    "ers",
    "ors",
    "ing",
    "tion",
    "tions",
    "ity",
    "ness",
    "ment",
    "ments",
    "ist",
    "ists",
    "ism",
    "ly",
    "ery",
    "ology",
    "ry",
    "less",
    "ful",
    "ise",
    "ize",
    "able",
    "age",
)
_INNER: Final = re.compile(r".[A-Z]|\d|[&/.]")


# What is called by a letter: "A-level results", "A level maths", "T-shirt", "X-ray".
_LETTERED: Final = re.compile(r"A levels?\b|(?!E-)[B-Z]-[a-z]+|A-levels?\b")


def lower_start(words: Sequence[Word], cast: Cast, language: Language) -> tuple[Word, ...]:
    """The words as they stand in mid-sentence: a capital that only the sentence gave is dropped."""
    if not words or words[0].before:
        return tuple(words)
    first = words[0]
    if not keeps_capital(words, cast, language):
        first = first.to(first.text[:1].lower() + first.text[1:])
    return (first, *words[1:])


def keeps_capital(words: Sequence[Word], cast: Cast, language: Language) -> bool:
    """Whether the first word would be capitalised in mid-sentence too."""
    text = words[0].text
    low = text.lower()
    if words[0].inner and text[:1].isupper() and words[0].tag.word_class is WordClass.PROPN:
        return True
    bare = re.sub(r"['’]s?$", "", low)
    if _LETTERED.match(" ".join(word.text for word in words[:2])):
        return True
    if low in {"the", "a", "an"}:
        return False
    if not text[:1].isupper() or text in {"I", "I'm", "I’m"}:
        return True
    if (
        _INNER.search(text[1:])
        or (any(mark.isupper() for mark in text[1:2]) and not text.isupper())
        or (len(text) > 1 and text.isupper() and not _is_shout(words))
    ):
        return True
    if _is_label(words):
        return True
    if (bare,) in cast.forms and words[0].tag.word_class is WordClass.PROPN:
        return True
    if bare in AMBIGUOUS:
        return _may_be_name(words)
    if bare in cast.proper or bare in NAMES:
        return True
    next_up = len(words) > 1 and words[1].text[:1].isupper() and not words[0].after
    if bare.split("-")[0] in NAMES:
        return True
    known = (
        bare in COMMON
        or language.is_word(bare)
        or any(language.is_word(part) for part in bare.split("-"))
    )
    if next_up and not _is_shout(words) and words[1].text != "I":
        return not known or _begins_title(words, cast)
    is_common = bare.endswith(_COMMON_ENDINGS) or _is_many(words)
    return not known and not words[0].tag.is_known and not is_common


def _is_many(words: Sequence[Word]) -> bool:
    """Read "Moles are the worst": no name takes a plural verb."""
    is_noun = words[0].tag.word_class is WordClass.NOUN and words[0].lower.endswith("s")
    return is_noun and len(words) > 1 and words[1].lower in {"are", "were", "have"}


def _is_shout(words: Sequence[Word]) -> bool:
    letters = [word.text for word in words if any(c.isalpha() for c in word.text)]
    return len(letters) > 3 and all(text.isupper() for text in letters)


def _is_label(words: Sequence[Word]) -> bool:
    """A noun with its number ("Furnace 3", "Plant B") keeps the capital it was given."""
    if (
        len(words) < 2
        or words[0].after
        or words[0].tag.word_class.value not in {"NOUN", "PROPN", "X"}
    ):
        return False
    second = words[1].text
    plural = words[0].lower.endswith("s") and not words[0].lower.endswith("ss")
    return not plural and (
        second.isdigit() or (len(second) == 1 and second.isupper() and second not in "AI")
    )


def _may_be_name(words: Sequence[Word]) -> bool:
    following = words[1].text if len(words) > 1 else ""
    return (
        following[:1].isupper() or following[:1].isdigit() or words[0].lower in {"china", "turkey"}
    )


def _begins_title(words: Sequence[Word], cast: Cast) -> bool:
    """Two capitals in a row: a name ("Gateway House"), unless the second is one by itself."""
    second = words[1].lower.removesuffix("'s")
    if second in cast.proper or second in NAMES or _INNER.search(words[1].text[1:]):
        return False
    return words[0].tag.word_class.value not in {
        "VERB",
        "AUX",
        "DET",
        "ADP",
        "PRON",
        "SCONJ",
        "ADV",
    }


def mend_capitals(words: Sequence[Word], cast: Cast, language: Language) -> tuple[Word, ...]:
    """Names, days, months, peoples and acronyms of a note typed in lower case get their capitals.

    A note that shouts (four words or more, all capitals) is lower-cased first, but for its acronyms.
    """
    if _is_shout(words):
        words = [w.to(w.text.lower()) if _is_shouted(w.text, language) else w for w in words]
    before = ("", *(word.lower for word in words))
    return tuple(
        _month(word)
        if word.text in {"may", "march", "august"} and previous in _BEFORE_MONTH
        else _mend(word, cast, language)
        for word, previous in zip(words, before, strict=False)
    )


_BEFORE_MONTH: Final = frozenset(
    ["in", "by", "since", "until", "till", "from", "last", "next", "early", "late", "mid", "of"]
)


def _month(word: Word) -> Word:
    return word.to(word.text.capitalize())


def _is_shouted(text: str, language: Language) -> bool:
    """Whether a word of a note in capitals is an ordinary one, and no acronym."""
    low = text.lower()
    if low in ACRONYMS or text == "I" or not text.isalpha():
        return False
    return language.is_word(text) or len(text) <= 3


_MIXED: Final = {
    "phd": "PhD", "phds": "PhDs", "saas": "SaaS", "whatsapp": "WhatsApp", "youtube": "YouTube", "linkedin": "LinkedIn",
    "github": "GitHub", "ofsted": "Ofsted", "powerpoint": "PowerPoint", "quickbooks": "QuickBooks", "tiktok": "TikTok", "wordpress": "WordPress",
}  # fmt: skip


def _mend(word: Word, cast: Cast, language: Language) -> Word:
    text = word.text
    if not text.islower():
        return word
    bare, tail = (text[:-2], text[-2:]) if text[-2:] in {"'s", "’s"} else (text, "")
    if bare in cast.proper and not language.is_word(bare):
        return replace(word, text=cast.proper[bare] + tail)
    single = bare.removesuffix("s")
    if (bare in NAMES or (single in NAMES and single.endswith("day"))) and bare not in AMBIGUOUS:
        return replace(word, text=bare.capitalize() + tail)
    if bare in _MIXED:
        return word.to(_MIXED[bare] + tail)
    if bare in ACRONYMS and bare not in {"er", "ct", "plc"}:
        plural = bare.endswith("s") and bare[:-1] in ACRONYMS
        fixed = f"{bare[:-1].upper()}s" if plural else bare.upper()
        return replace(word, text=fixed + tail)
    return word


def capitalise(text: str) -> str:
    """The text with a capital at its first letter, unless its first word has its own ("iPhone")."""
    first = text.split(" ", 1)[0]
    if not first or any(mark.isupper() for mark in first[1:]):
        return text
    index = next((i for i, mark in enumerate(first) if mark.isalnum()), 0)
    return text[:index] + text[index].upper() + text[index + 1 :]
