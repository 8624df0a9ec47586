"""Whether a text tells a confidence again in wholly other words, judged by meaning.

``leaks`` finds what repeats the words of a confidence; "your head of finance goes after the
winter" repeats none of "the CFO is leaving in January".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from sincerely.core.language import Language
from sincerely.core.letters.leaks import REPEATS, Confidence, news_of
from sincerely.core.letters.terms import is_empty_word, stem, words_of

__all__ = ["retold"]

# Likeness in meaning of two texts that tell the same, and of what each says besides the words
# of both; fewer words are like too many others. Measured for decision 0063.
_AS_NEAR: Final = 0.45
# What shares the kind of news with a confidence, or a name that it alone holds, need be less like it.
_AS_NEAR_WITH_A_CLUE: Final = 0.36
_LIKE_NEWS: Final = 0.25
_ENOUGH_WORDS: Final = 5
# Two words that may stand for each other, and how much of what a text and a confidence say must
# be told in such words: a courtesy is like every text as a whole, and has none of its words.
_NEAR_WORDS: Final = 0.3
_OF_TEXT: Final = 0.25
_OF_SECRET: Final = 0.15


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
    long = [text for text in texts if len(text.split()) >= _ENOUGH_WORDS]
    if not long or not confidences:
        return {}
    rows = language.likeness(long, [*(one.text for one in confidences), *spoken_of])
    found = {}
    for text, row in zip(long, rows, strict=True):
        in_the_open = zip(row[len(confidences) :], spoken_of, strict=True)
        known = max((score for score, other in in_the_open if other != text), default=0.0)
        near = [
            secret
            for secret, score in zip(confidences, row, strict=False)
            if score >= max(_limit(text, secret), known)
        ]
        if any(
            _is_told_in_like_words(text, secret, language)
            and _is_like_apart_from_shared(text, secret.text, language)
            for secret in near
        ):
            found[text] = REPEATS
    return found


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
