"""Faults of grammar that a parse shows, as spans of the text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from sincerely.core.grammar.checks import faults_of
from sincerely.core.grammar.fault import Check, Fault
from sincerely.core.language import Language
from sincerely.core.proof.rule import Match
from sincerely.core.proof.text import ProofText, Token, once_a_text

__all__ = ["GRAMMAR", "showing"]

# The source of the rules that show what the checks of ``core.grammar`` find.
GRAMMAR: Final = "Huddleston and Pullum, The Cambridge Grammar of the English Language"

_LONGEST: Final = 80  # tokens of a sentence that a parser may be trusted with
_SENTENCES_KEPT: Final = 512


@dataclass(frozen=True, slots=True)
class _Found:
    fault: Fault
    first: Token
    last: Token


def showing(*checks: Check, whole: bool = False) -> Callable[[ProofText], Iterable[Match]]:
    """What finds the faults that some checks show: at the last of their words, or at all of them."""

    def find(text: ProofText) -> Iterator[Match]:
        for found in _faults(text):
            if found.fault.check in checks:
                start = found.first.start if whole else found.last.start
                fix = _spelt(found.fault.fix, found.last)
                yield Match(start, found.last.end, (fix,) if fix and not whole else ())

    return find


@once_a_text
def _faults(text: ProofText) -> tuple[_Found, ...]:
    return tuple(
        _Found(fault, sentence.tokens[fault.start], sentence.tokens[fault.end])
        for sentence in text.sentences
        if sentence.words and len(sentence.tokens) <= _LONGEST
        for fault in _of_sentence(
            tuple(token.text.replace("’", "'") for token in sentence.tokens), sentence.language
        )
    )


@lru_cache(maxsize=_SENTENCES_KEPT)
def _of_sentence(words: tuple[str, ...], language: Language) -> tuple[Fault, ...]:
    """The faults of a sentence, kept: a letter is read anew with most of its sentences as they were."""
    return faults_of(words, language)


def _spelt(fix: str, token: Token) -> str:
    """The fix for a part of a word, as the whole word: "does" in place of "do" in "don't"."""
    if not fix or "'" not in token.lower:
        return fix
    negated = "am not" if fix == "am" else f"{fix}n't"
    return negated if token.lower.endswith("n't") else ""
