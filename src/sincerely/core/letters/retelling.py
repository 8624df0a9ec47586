"""Whether a text tells a confidence again in wholly other words, judged by meaning.

``leaks`` finds what repeats the words of a confidence; "your head of finance goes after the
winter" repeats none of "the CFO is leaving in January".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from sincerely.core.language import Language
from sincerely.core.letters.leaks import REPEATS, Confidence, news_of
from sincerely.core.letters.terms import read_terms, stem, words_of
from sincerely.core.tables import word_list

__all__ = ["retold"]

# Likeness in meaning of two texts that tell the same, and of what each says besides the words
# of both; fewer words are like too many others. Measured for decision 0063.
_AS_NEAR: Final = 0.45
# What shares the kind of news with a confidence, or a name that it alone holds, need be less like it.
_AS_NEAR_WITH_A_CLUE: Final = 0.36
_LIKE_NEWS: Final = 0.25
_ENOUGH_WORDS: Final = 5
# What a letter says of itself: a courtesy made of such words alone tells no news of anybody.
_OF_ANY_LETTER: Final = frozenset(
    map(
        stem,
        word_list(
            "thank thanks glad grateful happy pleased please question questions answer answers time"
            " talk call meet meeting conversation interview hear come work help line word write"
            " telephone phone number email mail address reach step second suit suits ready hand"
            " whenever meantime calendar short open detail explain"
        ),
    )
)


def retold(
    texts: Sequence[str],
    confidences: tuple[Confidence, ...],
    language: Language,
    spoken_of: Sequence[str],
) -> Mapping[str, str]:
    """Those of the texts that tell a confidence in other words, each with why it must not be said.

    A text that is nearer in meaning to another one of ``spoken_of``, the notes of what was
    told in the open, has its matter from there. Limits as measured for decision 0063.
    """
    long = [text for text in texts if len(text.split()) >= _ENOUGH_WORDS and _tells(text)]
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
        if any(_is_like_apart_from_shared(text, secret.text, language) for secret in near):
            found[text] = REPEATS
    return found


def _tells(text: str) -> bool:
    """Whether the text has a word of matter that any courtesy of any letter has not."""
    return bool(read_terms(text).matter - _OF_ANY_LETTER)


def _limit(text: str, secret: Confidence) -> float:
    """How like the text must be to the confidence, to tell it again."""
    words = {word.lower() for word in words_of(text)}
    has_a_clue = secret.news & news_of(text) or secret.names & words
    return _AS_NEAR_WITH_A_CLUE if has_a_clue else _AS_NEAR


def _is_like_apart_from_shared(text: str, secret: str, language: Language) -> bool:
    """Whether what each says besides the words of both is alike: the same news, not one subject."""
    shared = {stem(word) for word in words_of(text)} & {stem(word) for word in words_of(secret)}
    rest, news = (
        " ".join(word for word in words_of(one) if stem(word) not in shared)
        for one in (text, secret)
    )
    return language.likeness([rest], [news])[0][0] >= _LIKE_NEWS
