"""Frames: what gives a matter away, written so that a person can read it.

A frame is a row of items. An item is a word or several with ``|`` between them; ``<name>``
is a list of words; ``?`` after an item makes it optional; ``..`` stands for up to three words
of any kind; a word that ends in ``*`` begins one. ``^`` before the first item ties it to the
beginning of the note or of one of its clauses, ``$`` after the last to the end of one.

    "<somebody> <is> .. <scorn>"     he is a bit of a bully; the last head was useless
    "^ my part|answer .. <poor> $"   my answer on hedging was weak
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Final

__all__ = ["Lists", "compiled", "spoken"]

Lists = Mapping[str, str]

_ANY: Final = r"[\w'-]+"
_BEGINNING: Final = r"(?:(?<=^)|(?<=[.,;:!?–—-] )|(?<=\bbut )|(?<=\band ))"
_END: Final = r"(?=\s*(?:$|[.,;:!?)–—]| - |and\b|but\b))"
_LIST: Final = re.compile(r"<(\w+)>")

_OFFICES: Final = (
    "head director manager chief officer boss vp president ceo cfo coo cto md dean chair chairman"
    " chairwoman superintendent principal chef partner leader foreman incumbent predecessor"
    " controller editor matron sister doctor consultant surgeon deputy assistant secretary"
    " colleague supervisor engineer founder owner teacher captain treasurer governor buyer planner"
    " analyst accountant lawyer clerk warden registrar producer peer guy man woman chap bloke lady"
    " person nurse one bursar vicar bishop coach porter receptionist interviewer"
)
_KIN: Final = (
    "husband wife partner mother mum mom father dad son daughter child children kids kid baby"
    " brother sister parents family marriage boyfriend girlfriend fiance fiancee ex twin twins"
    " nephew niece uncle aunt cousin grandson granddaughter spouse in-law in-laws"
)
_EVERYWHERE: Final[Lists] = MappingProxyType(
    {
        "office": _OFFICES,
        "kin": _KIN,
        "is": "is are was were be been being looks looked seems seemed gets got became",
        "has": "has had have having got",
        "whose": "his her their my your whose",
        "theirs": "his her their",
        "much": "a an the very quite rather so too such a_bit a_bit_of_a bit_of_a such_a total complete utter absolute real right"
        " bloody pretty really totally completely utterly always also just still",
        "number": "two three four five six seven eight nine ten several many few some more 2 3 4 5 6 7 8 9 10",
        "asked": "ask asked asks asking wondered wonders wanted wants quizzed pressed probed enquired inquired"
        " hinted joked remarked commented raised mentioned fished worried concerned doubts",
    }
)
# A name, or whoever holds an office, or he and she: one person, and no kind of them.
_SOMEBODY: Final = (
    r"(?:(?:he|she|they)|(?-i:[A-Z][\w'-]*[a-z](?: [A-Z][\w'-]*[a-z]){0,2})|"
    r"(?:the|an?|my|your|her|his|their|our|last|old|previous|former|ex)[ -](?:[\w-]+ ){0,2}?OFFICE"
    r"|(?:(?<=^)|(?<=[.;] ))OFFICE)"
)
_SHORT: Final = (
    (re.compile(r"\b(\w+)'s (?=had\b|got\b|been\b|lost\b|gone\b)", re.IGNORECASE), r"\1 has "),
    (re.compile(r"\b(he|she|it|who|that|what|there)'s\b", re.IGNORECASE), r"\1 is"),
    (re.compile(r"\b([A-Z]\w+)'s (?=an? )"), r"\1 is "),
    (re.compile(r"n't\b"), " not"),
    (re.compile(r"'re\b"), " are"),
    (re.compile(r"'m\b"), " am"),
    (re.compile(r"'ve\b"), " have"),
    (re.compile(r"'d\b"), " would"),
    (re.compile(r"'ll\b"), " will"),
)


def spoken(text: str) -> str:
    """The text as frames read it: straight quotes, single spaces, no short forms of verbs."""
    said = " ".join(text.replace("’", "'").split())
    said = re.sub(r"\bca(?=n't\b)", "can", re.sub(r"\bwon't\b", "will not", said))
    for short, full in _SHORT:
        said = short.sub(full, said)
    return said


def compiled(frames: Iterable[str], lists: Lists) -> re.Pattern[str]:
    """One pattern that finds any of the frames in a text that was made ``spoken``."""
    words = {**_EVERYWHERE, **lists}
    return re.compile("|".join(_pattern(frame, words) for frame in frames), re.IGNORECASE)


def _pattern(frame: str, lists: Lists) -> str:
    items = frame.split()
    begins, ends = items[0] == "^", items[-1] == "$"
    body, is_begun = "", False
    for item in items[begins : len(items) - ends]:
        choice = _ANY if item == ".." else _choices(item.removesuffix("?"), lists)
        mark = "{0,3}?" if item == ".." else "?" if item.endswith("?") else ""
        body += f"(?: {choice}){mark}" if is_begun else f"(?:{choice} ){mark}" if mark else choice
        is_begun = is_begun or not mark
    return f"{_BEGINNING if begins else ''}(?<![\\w'-]){body}(?![\\w-]){_END if ends else ''}"


def _choices(item: str, lists: Lists) -> str:
    return f"(?:{'|'.join(_choice(one, lists) for one in item.split('|'))})"


def _choice(word: str, lists: Lists) -> str:
    if word == "<somebody>":
        return _SOMEBODY.replace("OFFICE", _any_of(lists["office"]))
    if word == "<household>":
        return r"(?-i:[A-Z][a-z]+s|[A-Z][a-z]+ (?:family|account|case|file))"
    if found := _LIST.fullmatch(word):
        return _any_of(lists[found[1]])
    return _word(word)


@lru_cache(maxsize=256)
def _any_of(words: str) -> str:
    return f"(?:{'|'.join(_word(word) for word in words.split())})"


def _word(word: str) -> str:
    """A word as a pattern; an underscore stands for the space within it."""
    stem = re.escape(word.removesuffix("*")).replace("_", " ").replace("%n", r"\d[\d.,]*")
    return f"{stem}[\\w'-]*" if word.endswith("*") else stem
