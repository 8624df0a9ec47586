"""A sentence as runs of words, and how much likelier one would be with another word in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from sincerely.core.language import Language
from sincerely.core.proof.text import Sentence, Token
from sincerely.core.proof.wordsets import SETS

__all__ = ["Run", "run_of"]

_BEGIN: Final = "<s>"
_END: Final = "</s>"
_HIDDEN: Final = ""
_REACH: Final = 2  # words on either side that a chance looks at


@dataclass(frozen=True, slots=True)
class Run:
    """The words of a sentence in lower case between its ends, empty for a mark or a name.

    The word of token ``n`` stands at ``n``.
    """

    words: tuple[str, ...]
    language: Language

    def word(self, at: int) -> str:
        """The word of a token; empty for a mark, a name or beyond the ends."""
        return self.words[at] if 0 <= at < len(self.words) else _HIDDEN

    def knows(self, word: str) -> bool:
        """Whether the chances of a word are known."""
        return self.language.likelihood([_HIDDEN, _HIDDEN, word]) < 0

    def gain(self, at: int, until: int, *others: str) -> float:
        """How much likelier the sentence is with other words in place of some: a natural logarithm."""
        before = self._around(at - _REACH, at)
        after = self._around(until, until + _REACH)
        was = self.language.likelihood([*before, *self.words[at:until], *after])
        return self.language.likelihood([*before, *others, *after]) - was

    def _around(self, start: int, end: int) -> list[str]:
        return [self._at(index) for index in range(start, end)]

    def _at(self, index: int) -> str:
        if 0 <= index < len(self.words):
            return self.words[index]
        return _BEGIN if index == -1 else _END if index == len(self.words) else _HIDDEN


def run_of(sentence: Sentence) -> Run:
    """The run of a sentence; its last mark is its end."""
    tokens = sentence.tokens
    last = len(tokens) - (bool(tokens) and tokens[-1].text in {".", "!", "?"})
    words = tuple(_shown(token) for token in tokens[:last])
    return Run(words, sentence.language)


def _shown(token: Token) -> str:
    if not token.is_word:
        return _HIDDEN
    is_name = token.text[0].isupper() and token.order > 0 and token.text != "I"
    return _HIDDEN if is_name and token.lower not in SETS["day"] else token.lower
