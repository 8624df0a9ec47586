"""Articles that a hurried writer left out of what the reader said: "wants chef on floor".

Only one thing of a kind that is counted can lack its article for certain, and only after a
preposition or a verb. A thing that the reader's house has one of takes "the" ("on the
floor"), as does whoever holds a post ("with the dispatcher"); any other takes "a". Set
phrases ("on site", "by boat", "head of department") stay bare.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Final

from sincerely.core.language import Language, WordClass
from sincerely.core.letters.phrasing.hurry.objects import is_countable
from sincerely.core.letters.phrasing.phrased import Phrased
from sincerely.core.letters.phrasing.reading.finite import DETERMINERS
from sincerely.core.letters.phrasing.words.articles import a_or_an
from sincerely.core.letters.phrasing.words.lexicon import (
    NUMBER_WORDS,
    PERSONS,
    SUBJECT_PRONOUNS,
    TAKES_THE,
)
from sincerely.core.letters.phrasing.words.plurals import is_plural_word
from sincerely.core.letters.phrasing.words.word import Word, join, read
from sincerely.core.tables import word_set

__all__ = ["articled", "with_articles_put_back"]

_FORMS: Final = frozenset(
    {"thanks", "clause", "wish", "question", "topic", "gerund", "base", "noun", "sentences"}
)


def with_articles_put_back(phrased: Phrased, language: Language) -> Phrased:
    """The same constructions, each with the articles that it certainly lacks."""
    changed: dict[str, object] = {}
    for field in fields(phrased):
        value = getattr(phrased, field.name)
        if field.name not in _FORMS or not value:
            continue
        if isinstance(value, str):
            changed[field.name] = articled(value, language)
        else:
            changed[field.name] = tuple(articled(text, language) for text in value)
    return replace(phrased, **changed)  # type: ignore[arg-type]


_QUOTED: Final = re.compile(r"[“‘\"«]")


def articled(text: str, language: Language) -> str:
    """The text with the articles that it certainly lacks; quotations stay as they are."""
    if _QUOTED.search(text):
        return text
    words = read(text, language)
    out: list[Word] = []
    for index, word in enumerate(words):
        article = _article(words, index, language) if index else ""
        if article:
            out.append(Word(article, before=word.before))
        out.append(replace(word, before="") if article else word)
    return join(out) if len(out) > len(words) else text


_LINKS: Final = word_set(
    "in on at of from with to into across over under through behind for without outside inside near around by"
)
_HOUSE: Final = TAKES_THE | word_set(
    "office floor crew staff ward boss shop workshop street premises boardroom staffroom canteen yard control-room"
    " gate counter till workforce estate fleet herd flock night-shift wing quay bridge hall galley grid"
)
# Counted or not, as they are used: never certain.
_EITHER: Final = word_set(
    "practice process product production paper trust order record drive stock form growth balance display standard stage"
    " service business total average market line position choice school exchange glass mission purchase sale reserve"
    " break tender work stone phase exercise notice care training design time trade cover support credit capital cash"
    " land fish lamb chicken beer wine coffee cake bread debt risk food industry sector mail music art sport court"
    " bank bar church college university hospital prison camp town market sea port harbour office-hours art close offer"
    " charity industry community family economy management share lead margin rate price cost yield fund brand bill test round"
)
_SET_PHRASES: Final[dict[str, frozenset[str]]] = {
    "in": word_set("house theatre theater store class season harvest draft review print pool post residence crew plan dock shop contract concert process team"),
    "on": word_set("board call shift duty track course budget target paper campus deck trial strike contract schedule loan stage tour screen programme program ward-rounds file roster plan time site message brand road grid spec film strategy"),
    "at": word_set("board table team ward branch shop plant store site country group county city unit state park base press dock"),
    "to": word_set("plan budget date scale site print contract tender trial press file stage grid ward floor shop store plant branch unit team customer client"),
    "by": word_set("boat ship train bus van truck ferry road post phone email contract committee tender region site ward team unit store line crane lift lorry tram barge department branch depot shift client customer project board council"),
    "of": word_set("office department school course site unit section"),
    "for": word_set("review hire trial audit tender auction board"),
    "under": word_set("budget contract review plan audit roof"),
    "over": word_set("budget plan target lunch"),
    "from": word_set("site board floor ward farm team"),
    "into": word_set("contract review port dock theatre trial"),
    "outside": word_set("contract"),
    "through": word_set("planning contract review college"),
    "with": word_set("client customer staff"),
}  # fmt: skip
_SHARES: Final = word_set(
    "half third thirds quarter quarters most all some none rest percent part much many few"
)
_OFFICES: Final = word_set(
    "head heads chief chiefs director directors member members chair vice manager secretary dean master captain"
)
_MASS_OF_HOUSE: Final = word_set("staff workforce crew")
_ONLY_ONE: Final = word_set("only same first last next main biggest best worst")
_COUNTED_OFF: Final = word_set("second third fourth fifth sixth")
_SUBORDINATES: Final = word_set("when if because while until unless where whenever")
_STARTS: Final = (
    DETERMINERS
    | SUBJECT_PRONOUNS
    | NUMBER_WORDS
    | word_set("one what who whom its every each no my your")
)
_OF_A_THING: Final = frozenset({WordClass.NOUN, WordClass.ADJ})


def _article(words: Sequence[Word], index: int, language: Language) -> str:
    """The article that the noun phrase at ``index`` lacks after the word before it; or nothing."""
    before, first = words[index - 1], words[index]
    if before.after or first.lower in _STARTS or not first.text[:1].islower():
        return ""
    if first.lower in {"next", "last"} and _is_one_of_a_row(words, index):
        return "the"
    head = _head(words, index)
    counted_off = head > index and first.lower in _COUNTED_OFF
    if counted_off and not is_plural_word(words[head].text, language):
        return "a" if _takes_object(words, index - 1, language) else ""
    if head < 0 or not _is_one(words, head, language):
        return ""
    if before.lower in {"is", "was"} and first.lower in _ONLY_ONE and head > index:
        return "the"
    if before.lower in _LINKS:
        return _after_link(words, index, head)
    of_house = _is_of_house(words[head].lower)
    if before.lower in _SUBORDINATES:
        return "the" if of_house else ""
    if not _takes_object(words, index - 1, language):
        return ""
    if first.lower in _ONLY_ONE or (of_house and before.lower not in _WISHES):
        return "the"
    return a_or_an(first.text)


def _is_one_of_a_row(words: Sequence[Word], index: int) -> bool:
    """Read "tone of last one", "hope next CEO sings": the one before or after, of several."""
    ahead = words[index + 1] if index + 1 < len(words) and not words[index].after else None
    return ahead is not None and (
        ahead.lower == "one" or (ahead.text.isupper() and len(ahead.text) > 1)
    )


def _after_link(words: Sequence[Word], index: int, head: int) -> str:
    """The article after a preposition."""
    link, first, noun = words[index - 1].lower, words[index], words[head].lower
    if _is_set(words, index, head):
        return ""
    if link == "without":
        return a_or_an(first.text)
    if link == "by" and noun not in PERSONS:
        return ""
    if _is_of_house(noun) or first.lower in _ONLY_ONE:
        return "the"
    return _a(words, index, head)


_WISHES: Final = word_set(
    "want wants wanted need needs needed seek seeks hire hires like prefer find build"
)


def _is_of_house(noun: str) -> bool:
    return noun in _HOUSE or noun in PERSONS


def _a(words: Sequence[Word], index: int, head: int) -> str:
    """The indefinite article; a bare noun alone after a preposition may be a set phrase not known here."""
    alone = head == index
    return (
        ""
        if alone and words[index - 1].lower not in {"with", "on", "from", "into"}
        else a_or_an(words[index].text)
    )


def _head(words: Sequence[Word], index: int) -> int:
    """The last word of the noun phrase that begins at ``index``; -1 where that is not certain."""
    end = index
    while (
        end + 1 < len(words)
        and not words[end].after
        and end - index < _LONGEST
        and words[end + 1].tag.word_class in _OF_A_THING
        and words[end + 1].text[:1].islower()
    ):
        end += 1
    if any(
        word.tag.word_class not in _OF_A_THING or "/" in word.text
        for word in words[index : end + 1]
    ):
        return -1
    if words[end].tag.word_class is not WordClass.NOUN:
        return -1
    ahead = words[end + 1] if end + 1 < len(words) and not words[end].after else None
    if ahead is not None and (
        ahead.text[:1].isdigit()
        or ahead.text[:1].isupper()
        or ahead.lower in {"and", "or"}
        or ahead.tag.word_class in {WordClass.NOUN, WordClass.NUM, WordClass.X}
    ):
        return -1
    return end


_LONGEST: Final = 3
_COUNTED_IN_ING: Final = word_set("building meeting hearing wing ring briefing crossing")


def _is_one(words: Sequence[Word], head: int, language: Language) -> bool:
    """Whether the noun is one thing of a kind that is counted, or the staff of the house."""
    noun = words[head]
    low = noun.lower
    if low in _EITHER or (low.endswith("ing") and low not in _COUNTED_IN_ING) or low == "person":
        return False
    if noun.lower in _MASS_OF_HOUSE:
        before = words[head - 2].lower if head > 1 and words[head - 1].lower == "of" else ""
        return before.endswith("%") or before.rsplit("-", 1)[-1] in _SHARES
    if is_plural_word(noun.text, language):
        return False
    return noun.lower in PERSONS | _HOUSE or is_countable(noun)


def _is_set(words: Sequence[Word], index: int, head: int) -> bool:
    """Whether the words stand bare in a set phrase: "on site", "head of department", "from farm to fork"."""
    link, noun = words[index - 1].lower, words[head].lower
    if head == index and noun in _SET_PHRASES.get(link, frozenset()):
        return True
    if link == "of" and index > 1 and words[index - 2].lower in _OFFICES:
        return True
    if index > 1 and words[index - 2].lower == "out":
        return True
    following = words[head + 1].lower if head + 1 < len(words) else ""
    if link == "from" and following == "to":
        return True
    paired = any(word.lower == "from" for word in words[max(0, index - 5) : index - 1])
    return (link == "to" and paired) or " ".join(w.lower for w in words[index : head + 1]) in _NAMES


_NAMES: Final = frozenset(
    {
        "head office",
        "middle management",
        "front office",
        "back office",
        "senior management",
        "dry dock",
    }
)


def _takes_object(words: Sequence[Word], index: int, language: Language) -> bool:
    """Whether the word is a verb for certain, and what follows is its object."""
    word = words[index]
    if word.tag.word_class is not WordClass.VERB or word.after:
        return False
    previous = words[index - 1] if index else None
    if word.lower in _NO_OBJECT or not language.lemmas(word.lower, WordClass.VERB):
        return False
    is_form = word.lower.endswith(
        ("ing", "ed", "en")
    )  # it may belong to the noun before or after it
    return previous is None or not is_form or previous.tag.word_class not in _IN_A_NAME


_IN_A_NAME: Final = frozenset(
    {WordClass.DET, WordClass.NUM, WordClass.ADJ, WordClass.NOUN, WordClass.PROPN}
)


_NO_OBJECT: Final = word_set(
    "well become becomes became remain remains stay stays seem seems turn turned go goes went come comes came look looks work"
    " works worked talk play plays played act acts acted get gets called named made"
)
