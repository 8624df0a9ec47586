"""Whether a text tells a confidence again in wholly other words, judged by meaning.

``leaks`` finds what repeats the words of a confidence; "your head of finance goes after the
winter" repeats none of "the CFO is leaving in January".
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from sincerely.core.language import Language
from sincerely.core.letters.leaks import REPEATS, Confidence
from sincerely.core.letters.news import (
    amounts_of,
    lone_news_of,
    months_of,
    news_of,
    subjects_of,
    wider_news_of,
)
from sincerely.core.letters.terms import is_empty_word, stem, words_of

__all__ = ["retold"]

# Likeness in meaning of two texts that tell the same, and of what each says besides the words
# of both; fewer words are like too many others. Measured for decision 0063.
_AS_NEAR: Final = 0.45
# What shares the kind of news with a confidence, or a name that it alone holds, need be less like it.
_AS_NEAR_WITH_A_CLUE: Final = 0.36
_LIKE_NEWS: Final = 0.25
_ENOUGH_WORDS: Final = 5
_FEWEST_WORDS: Final = 3
# Two words that may stand for each other, and how much of what a text and a confidence say must
# be told in such words: a courtesy is like every text as a whole, and has none of its words.
_NEAR_WORDS: Final = 0.3
_OF_TEXT: Final = 0.25
_OF_SECRET: Final = 0.15
# How near in meaning the nearest words of the subjects must be, to be one subject.
_SUBJECT: Final = 0.3
# What somebody asks about is a matter of the work, news or not.
_ASKED: Final = re.compile(r"(?:asked|asks|wanted to know|wondered|how)\b", re.IGNORECASE)
_PRESENT: Final = frozenset({"VBZ", "VBP"})
_IS: Final = re.compile(r"\b(?:is|are|am)\b|['’](?:s|re|m)\b", re.IGNORECASE)
_TO_COME: Final = re.compile(
    r"\b(?:next|soon|within|until|till|by|after|before|no longer|any more)\b", re.IGNORECASE
)
_REGULARLY: Final = re.compile(
    r"\b(?:each|every|per(?! cent)|daily|weekly|monthly|quarterly|yearly|annually|nightly|hourly|usually|mostly|always|"
    r"an? (?:day|week|month|year|hour|shift|night))\b|\d+x\b",
    re.IGNORECASE,
)


def retold(
    texts: Sequence[str],
    confidences: tuple[Confidence, ...],
    language: Language,
    spoken_of: Sequence[str],
) -> Mapping[str, str]:
    """Those of the texts that tell a confidence in other words, each with why it must not be said.

    A text that is nearer in meaning to another one of ``spoken_of``, the notes of what was
    told in the open, has its matter from there. Limits as measured for decisions 0063 and 0064.
    """
    if not confidences:
        return {}
    readable = [text for text in texts if len(text.split()) >= _FEWEST_WORDS]
    return {text: REPEATS for text in readable if _tells(text, confidences, language, spoken_of)}


def _tells(
    text: str, confidences: Sequence[Confidence], language: Language, spoken_of: Sequence[str]
) -> bool:
    """Whether the text has the news of a confidence, or is like one as a whole and no note in the open."""
    news, lone = wider_news_of(text), lone_news_of(text)
    of_like_news = [one for one in confidences if news & one.wider_news]
    if not _ASKED.match(text) and any(lone & secret.wider_news for secret in of_like_news):
        return True
    if _is_standing(text, language):
        return False
    if any(_is_of_one_subject(text, secret, language) for secret in of_like_news):
        return True
    if len(text.split()) < _ENOUGH_WORDS:
        return False
    like = [*of_like_news, *(one for one in confidences if not one.wider_news)]
    row = language.likeness([text], [*(secret.text for secret in like), *spoken_of])[0]
    in_the_open = zip(row[len(like) :], spoken_of, strict=True)
    known = max((score for score, other in in_the_open if other != text), default=0.0)
    return any(
        score >= max(_limit(text, secret), known)
        and _is_told_in_like_words(text, secret, language)
        and _is_like_apart_from_shared(text, secret.text, language)
        for secret, score in zip(like, row, strict=False)
    )


def _is_of_one_subject(text: str, secret: Confidence, language: Language) -> bool:
    """Whether news of one sort is of one subject, amount or time; who names no subject means the known one.

    What is over is no news of what is yet to come.
    """
    if _is_over(text, language) and not _is_over(secret.text, language):
        return False
    amounts = amounts_of(text)
    if amounts & amounts_of(secret.text) or months_of(text) & months_of(secret.text):
        return True
    said = subjects_of(text)
    if not said:
        return not amounts and bool(news_of(text) & secret.wider_news)
    return _nearest(said, subjects_of(secret.text), language) >= _SUBJECT


def _nearest(said: list[str], told: list[str], language: Language) -> float:
    """How near the nearest words of both are; 1 for words of one stem."""
    if {stem(word) for word in said} & {stem(word) for word in told}:
        return 1.0
    return max(_pairs(said, told, language), default=0.0)


def _is_over(text: str, language: Language) -> bool:
    """Whether the text tells what happened, and is done."""
    parse = language.parse(words_of(text))
    finite = parse.finite(parse.root)
    return finite >= 0 and parse.tag(finite) == "VBD"


def _is_standing(text: str, language: Language) -> bool:
    """Whether the text tells how things are done from day to day: "they buy oats from 60 farms"."""
    if _REGULARLY.search(text):
        return True
    parse = language.parse(words_of(text))
    is_deed = parse.finite(parse.root) == parse.root and parse.tag(parse.root) in _PRESENT
    has_object = parse.object(parse.root) is not None and _IS.search(text) is None
    return is_deed and has_object and _TO_COME.search(text) is None


def _limit(text: str, secret: Confidence) -> float:
    """How like the text must be to the confidence, to tell it again."""
    words = {word.lower() for word in words_of(text)}
    has_a_clue = secret.news & news_of(text) or secret.names & words
    return _AS_NEAR_WITH_A_CLUE if has_a_clue else _AS_NEAR


def _is_told_in_like_words(text: str, secret: Confidence, language: Language) -> bool:
    """Whether the text has two words near to words of the confidence, or a rare one, or a figure."""
    said, told = _content_of(text), _content_of(secret.text)
    known = secret.rare | secret.figures
    shared = [word for word in said if stem(word) in known or word in known]
    left = [word for word in told if stem(word) not in {stem(one) for one in shared}]
    nearness = [1.0] * len(shared)
    nearness += _pairs([word for word in said if word not in shared], left, language)
    total = sum(nearness)
    is_told = len(nearness) > 1 or bool(shared)
    return is_told and total >= _OF_TEXT * len(said) and total >= _OF_SECRET * len(told)


def _content_of(text: str) -> list[str]:
    words = dict.fromkeys(word.lower() for word in words_of(text))
    return [word for word in words if not is_empty_word(word)]


def _pairs(said: list[str], told: list[str], language: Language) -> list[float]:
    """How near the nearest words of both are, each word in one pair only."""
    rows = language.likeness(said, told) if said and told else ()
    pairs = [(near, row, at) for row, line in enumerate(rows) for at, near in enumerate(line)]
    found: list[float] = []
    rows_taken: set[int] = set()
    told_taken: set[int] = set()
    for near, row, at in sorted(pairs, reverse=True):
        if near >= _NEAR_WORDS and row not in rows_taken and at not in told_taken:
            rows_taken.add(row)
            told_taken.add(at)
            found.append(near)
    return found


def _is_like_apart_from_shared(text: str, secret: str, language: Language) -> bool:
    """Whether what each says besides the words of both is alike: the same news, not one subject."""
    shared = {stem(word) for word in words_of(text)} & {stem(word) for word in words_of(secret)}
    rest, news = (
        " ".join(word for word in words_of(one) if stem(word) not in shared)
        for one in (text, secret)
    )
    return language.likeness([rest], [news])[0][0] >= _LIKE_NEWS
