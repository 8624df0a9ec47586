"""Where the predicate of a clause stands that was typed without its "is"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.reading.finite import DETERMINERS
from sincerely.core.letters.phrasing.reading.participles import OF_THEMSELVES
from sincerely.core.letters.phrasing.reading.signs import WITH_UP, is_compounded, is_signed
from sincerely.core.letters.phrasing.reading.undergone import TAKE_FIGURES, is_undergone
from sincerely.core.letters.phrasing.words.lexicon import (
    PASSIVES,
    PERSONS,
    PHRASE_PREDICATES,
    PREDICATES,
    TAKES_THE,
)
from sincerely.core.letters.phrasing.words.plurals import is_plural_word
from sincerely.core.letters.phrasing.words.verbs import Verbs
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = ["DEGREES", "find_predicate"]


def find_predicate(words: Sequence[Word], verbs: Verbs) -> int:
    """Where the predicate of a clause without its "is" begins; -1 if the part is no such clause."""
    for index in range(1, len(words)):
        previous = words[index - 1]
        if previous.after:
            return -1
        if words[index].lower == "up" and previous.lower in WITH_UP:
            continue
        if _is_measure(words, index, verbs) or is_signed(words, index, verbs):
            return index
        if previous.tag.word_class in _NEVER_BEFORE or previous.lower in DETERMINERS:
            continue
        if _is_predicate(words, index, verbs):
            is_passive = previous.lower == "being" and index > 1
            return index - 1 if is_passive else _with_measure(words, index)
    return -1


def _with_measure(words: Sequence[Word], index: int) -> int:
    """Where the predicate begins with its measure: "over 30 years old", "6 weeks late"."""
    is_span = words[index - 1].lower in _UNITS and index > 2 and words[index - 2].is_figure
    if not is_span:
        return index
    led = index > 3 and words[index - 3].lower in _ABOUT_A_FIGURE | {"about", "nearly", "almost"}
    return index - 3 if led else index - 2


_NEVER_BEFORE: Final = frozenset(
    {WordClass.ADP, WordClass.DET, WordClass.CCONJ, WordClass.PRON, WordClass.PART, WordClass.SCONJ}
)


_OFTEN: Final = word_set("late early weekly monthly daily yearly twice once again")
_GOES_ON: Final = frozenset(
    {
        WordClass.ADP,
        WordClass.SCONJ,
        WordClass.ADV,
        WordClass.NUM,
        WordClass.CCONJ,
        WordClass.PART,
        WordClass.PROPN,
        WordClass.DET,
    }
)


DEGREES: Final = word_set(
    "not still too already yet very never now almost nearly badly all half fully mostly"
    " only partly barely always so really quite deeply less more"
)


_MEASURED: Final = frozenset(
    ["behind", "below", "ahead", "short", "over", "under", "above", "up", "down", "late"]
)
_SHARES: Final = frozenset(["a", "by", "half", "nearly", "almost", "about", "over", "slightly"])
_ABOUT_A_FIGURE: Final = frozenset(["at", "below", "above", "under", "over", "around", "near"])


def _is_predicate(words: Sequence[Word], index: int, verbs: Verbs) -> bool:
    word, previous = words[index], words[index - 1]
    low = word.lower
    following = words[index + 1] if index + 1 < len(words) else None
    if _is_stock_phrase(words, index) or _is_named(words, index, verbs):
        return True
    if low == "to" and following is not None and following.lower in {"be", "follow"}:
        return previous.tag.word_class is not WordClass.VERB
    if word.text[:1].isdigit() and following is not None and following.lower in _MEASURED:
        return word.text.endswith("%") or word.text[-1:] in "kmM"
    if verbs.is_past(low) and following is not None and following.lower in {"since", "until"}:
        return not word.after
    if _is_done_by(words, index, verbs):
        return not word.after
    if (
        low in _ABOUT_A_FIGURE
        and following is not None
        and following.text.lstrip("$£€~")[:1].isdigit()
    ):
        is_clock = re.fullmatch(r"0?\d{3,4}|(?:1?\d|2[0-4])(?:[:.]\d\d)?(?:am|pm)?", following.text)
        aged = (
            low in {"under", "over", "above", "below"}
            and following.text.isdigit()
            and previous.lower.endswith("s")
            and not words[0].text[:1].isdigit()
        )
        is_time = low in {"at", "around"} and is_clock
        return not is_time and not aged and words[0].lower not in DETERMINERS
    if low in {"up", "down"} and following is not None and following.lower in _SHARES:
        return True
    if low in DEGREES and following is not None:
        return _is_degree_of(words, index, verbs)
    if previous.tag.word_class in {WordClass.ADJ, WordClass.VERB, WordClass.ADV} and not (
        previous.lower in TAKES_THE | PERSONS
        or verbs.language.lemmas(previous.lower, WordClass.NOUN)
        or not previous.tag.is_known
    ):
        return False
    goes_on = following is None or following.tag.word_class in _GOES_ON or bool(word.after)
    if _is_level(words, index):
        return True
    if low in PREDICATES and goes_on and not _ran_out(words, index):
        return True
    return _is_participle_predicate(words, index, verbs, goes_on=goes_on)


def _is_degree_of(words: Sequence[Word], index: int, verbs: Verbs) -> bool:
    """Whether what a word of degree stands before is a predicate: "still empty", "always 6 short"."""
    following = words[index + 1]
    ahead = following.lower
    if following.is_figure and index + 2 < len(words):
        return words[index + 2].lower in _MEASURED
    return (
        ahead in PREDICATES
        or verbs.is_past(ahead)
        or verbs.is_gerund(ahead)
        or ahead in DEGREES
        or (words[index].lower == "still" and ahead.lstrip("$£€")[:1].isdigit())
    )


def _is_some_of(words: Sequence[Word], index: int) -> bool:
    """Read "only 3 of 11 kilns working": so many of the things before the last word."""
    of = next((i for i, word in enumerate(words[:index]) if i and word.lower == "of"), 0)
    figure = words[of - 1].tag.word_class is WordClass.NUM if of else False
    return figure and words[index].tag.word_class is WordClass.VERB and index > of + 1


def _is_stock_phrase(words: Sequence[Word], index: int) -> bool:
    """Read "line 3 out of action"; "1,200 meals a day out of a kitchen" is a rate and where it comes from."""
    lows = tuple(word.lower for word in words[index : index + 5])
    return not _is_of_rate(words, index) and any(
        lows[: len(phrase)] == phrase for phrase in PHRASE_PREDICATES
    )


def _is_of_rate(words: Sequence[Word], index: int) -> bool:
    return (
        words[index].lower == "out" and index > 1 and words[index - 2].lower in {"a", "an", "per"}
    )


_AGAIN: Final = word_set("more again every most since twice half double")
_EVERY_SO_OFTEN: Final = word_set(
    "daily weekly monthly quarterly yearly hourly nightly fortnightly biweekly annual"
)


def _is_done_by(words: Sequence[Word], index: int, verbs: Verbs) -> bool:
    """Read "audit held up by fog", "shifts covered by agency": what was done, and by whom."""
    low = words[index].lower
    ahead = [word.lower for word in words[index + 1 : index + 3]]
    by = ahead[:1] == ["by"] or (ahead[1:] == ["by"] and ahead[0] in _PARTICLES)
    alone = not verbs.is_base(low) or (
        verbs.is_participle(low) and not is_plural_word(words[index - 1].text, verbs.language)
    )
    return by and verbs.is_past(low) and alone and verbs.lemma(low) not in OF_THEMSELVES


_PARTICLES: Final = word_set("up down off out back on over")


def _is_level(words: Sequence[Word], index: int) -> bool:
    """Read "kiosks down more than up", "sales up 4%", "drills monthly on paper": how much, how often."""
    low, previous = words[index].lower, words[index - 1]
    following = words[index + 1] if index + 1 < len(words) else None
    if low in {"down", "up", "due", "short", "off"} and following is not None:
        return following.text[:1].isdigit() or following.lower in _AGAIN
    if low == "every" and following is not None and following.is_figure:
        return previous.tag.word_class is WordClass.NOUN and index + _SPAN_OF_TIME >= len(words)
    if low not in _EVERY_SO_OFTEN or previous.tag.word_class is not WordClass.NOUN:
        return False
    return following is None or bool(words[index].after) or following.lower in _AFTER_OFTEN


_SPAN_OF_TIME: Final = 3  # words of "every 6 weeks"
_AFTER_OFTEN: Final = word_set("on in at but and for not")
_AFTER_NOUNS: Final = word_set(
    "general elect available possible present concerned involved total proper galore else"
)


def _ran_out(words: Sequence[Word], index: int) -> bool:
    """Read "insurance lapsed in August": a past, told with its time."""
    following = words[index + 1].lower if index + 1 < len(words) else ""
    if _is_of_rate(words, index):
        return True
    return words[index].lower in {"lapsed", "expired"} and following in {
        "in",
        "on",
        "last",
        "before",
    }


_OUTSTANDING: Final = word_set("main only biggest real same first last worst best")


def _is_named(words: Sequence[Word], index: int, verbs: Verbs) -> bool:
    """Whether what the noun is stands right after it: "the thing …", "last updated 2014", "undecided" at the end."""
    following = words[index + 1] if index + 1 < len(words) else None
    if following is None and verbs.is_gerund(words[index].lower):
        return _is_some_of(words, index)
    if following is None:
        return is_undergone(words, index, verbs) or _is_last_adjective(
            words[index], words[index - 1], verbs
        )
    if words[index].lower == "due" or is_undergone(words, index, verbs):
        return True
    if words[index].lower == "last" and verbs.is_participle(following.lower):
        return following.tag.word_class is WordClass.VERB
    return _is_thing_itself(words, index)


def _is_thing_itself(words: Sequence[Word], index: int) -> bool:
    """Read "year 9 behaviour the thing keeping him up": what it is, right after what is meant."""
    if words[index].lower != "the" or index + 1 >= len(words):
        return False
    if index == 1 and words[index + 1].lower in _OUTSTANDING:
        return words[0].tag.word_class in {
            WordClass.NOUN,
            WordClass.ADJ,
            WordClass.PROPN,
            WordClass.VERB,
        }
    return index > 1 and words[index - 1].tag.word_class is WordClass.NOUN


_TAKEN_FOR_ANOTHER: Final = frozenset({WordClass.ADJ, WordClass.VERB, WordClass.X})


def _is_last_adjective(word: Word, previous: Word, verbs: Verbs) -> bool:
    """Read "funder undecided": an adjective that ends the part, right after its noun."""
    nouns = verbs.language.lemmas
    if nouns(word.lower, WordClass.NOUN) and word.lower not in PREDICATES:
        return False
    if not nouns(word.lower, WordClass.ADJ) and not verbs.is_past(word.lower):
        return False
    only = nouns(word.lower, WordClass.ADJ) and not nouns(word.lower, WordClass.VERB)
    named = previous.tag.word_class is WordClass.NOUN or (
        only
        and nouns(previous.lower, WordClass.NOUN)
        and previous.tag.word_class in _TAKEN_FOR_ANOTHER
    )
    if word.tag.word_class is not WordClass.ADJ or not named:
        return False
    whole = {"something", "nothing", "anything", "everything"}
    return word.lower not in _AFTER_NOUNS and previous.lower not in whole


_UNITS: Final = word_set(
    "day days week weeks month months year years hour hours minute minutes seconds miles km tonnes tons points"
)
_AFTER_MEASURE: Final = word_set(
    "of in on this last against vs for since by at over per now and but from with across a each year"
    " late behind old away ahead overdue early long short apart out"
)


def _is_measure(words: Sequence[Word], index: int, verbs: Verbs) -> bool:
    """A share, a sum or a span that a noun has without its "is": "turnover 60%", "lead time 14 weeks"."""
    word, previous = words[index], words[index - 1]
    following = words[index + 1] if index + 1 < len(words) else None
    if word.before:
        return False
    named = previous.lower in _METRICS or verbs.language.lemmas(previous.lower, WordClass.NOUN)
    coded = previous.text.isupper() and len(previous.text) > 1
    if not previous.lower.isalpha() or not (named or coded):
        return False
    losing = verbs.is_gerund(words[0].text) and not (
        index == 2 and not is_plural_word(previous.text, verbs.language)
    )
    if previous.lower in _NOT_MEASURED or losing:
        return False
    if word.text.endswith("%") or re.match(r"[$£€]\d|\d[\d.]*(?:[pckKmM]|bn)$", word.text):
        return following is None or bool(word.after) or following.lower in _AFTER_MEASURE
    if (
        word.text.isdigit()
        and len(words) == index + _RATIO
        and words[index + 1].lower in {"in", "to"}
    ):
        return words[-1].text.isdigit()
    if previous.lower in _METRICS and re.fullmatch(r"\d[\d.,]*", word.text):
        return (
            following is None
            or bool(word.after)
            or following.lower
            in {"and", "against", "vs", "but", "at", "in", "for", "last", "this", "across"}
        )
    if not word.text[:1].isdigit() or following is None:
        return False
    if (
        previous.lower in _METRICS
        and following.tag.word_class is WordClass.NOUN
        and following.lower.endswith("s")
    ):
        return index + 2 >= len(words) or bool(following.after)
    if following.lower not in _UNITS:
        return False
    after = words[index + 2] if index + 2 < len(words) else None
    return after is None or bool(following.after) or after.lower in _AFTER_MEASURE


_RATIO: Final = 3  # words of "1 in 9"
_METRICS: Final = word_set(
    "spend cost costs rate score performance average age headcount margin nps csat availability attendance utilisation"
    " utilization occupancy yield count ratio index backlog turnover churn mortality roll enrolment enrollment"
)
_NOT_MEASURED: Final = word_set(
    "of in on at for with from by about over under to up down near around below above within into across worth"
    " out off least most last next past first top bottom only just nearly almost than"
)


def _is_participle_predicate(
    words: Sequence[Word], index: int, verbs: Verbs, *, goes_on: bool
) -> bool:
    low = words[index].lower
    if words[index].tag.word_class is WordClass.ADP:
        return False
    following = words[index + 1] if index + 1 < len(words) else None
    if (
        verbs.is_gerund(low)
        and not is_compounded(words, index, verbs)
        and following is not None
        and low
        not in {
            "including",
            "counting",
            "regarding",
            "following",
            "during",
            "concerning",
            "according",
        }
    ):
        return words[index].tag.word_class is WordClass.VERB and words[
            index - 1
        ].tag.word_class in {
            WordClass.NOUN,
            WordClass.PROPN,
            *({WordClass.NUM} if index > 1 else ()),
        }
    lemma = verbs.lemma(low) or ""
    if (
        low in PASSIVES
        and following is not None
        and following.text[:1].isdigit()
        and low in TAKE_FIGURES
    ):
        return False
    if low in PASSIVES:
        often = following is not None and following.lower in _OFTEN
        return goes_on or often or (following is not None and following.text[:1].isdigit())
    if (
        following is None
        and low.endswith("ed")
        and lemma not in OF_THEMSELVES
        and not verbs.language.lemmas(low, WordClass.NOUN)
        and words[0].tag.word_class is not WordClass.ADP
    ):
        return bool(lemma) and lemma != low
    return (
        goes_on and verbs.is_participle(low) and verbs.past(lemma) != low and not verbs.is_base(low)
    )
