"""Doubt said twice or thrice of one thing: "I think that maybe I could perhaps"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sincerely.core.proof.finding import Severity
from sincerely.core.proof.rule import Match, Rule
from sincerely.core.proof.text import ProofText, Token
from sincerely.core.proof.wordsets import SETS
from sincerely.core.tables import word_set

_ADVERBS: Final = word_set(
    "maybe perhaps possibly probably presumably conceivably somewhat arguably"
)
_MODALS: Final = word_set("might may could")
_VERBS: Final = word_set("think believe feel guess suppose reckon imagine seem seems tend appears")
_WITHIN: Final = 7  # words: farther apart, each may be of its own thing
_TWO: Final = 2


def _find(text: ProofText) -> Iterator[Match]:
    for sentence in text.sentences:
        if sentence.text.endswith("?"):
            continue
        words = sentence.words
        hedges = [at for at, word in enumerate(words) if _kind(word, words, at)]
        run: list[int] = []
        for at in hedges:
            between = {word.lower for word in words[run[-1] : at]} if run else frozenset()
            if len(between) > _WITHIN or between & SETS["coord"]:
                run = []
            run.append(at)
            kinds = [_kind(words[one], words, one) for one in run]
            if _is_too_much(kinds):
                yield Match(words[run[0]].start, words[at].end)
                break


def _kind(word: Token, words: tuple[Token, ...], at: int) -> str:
    if word.lower in _ADVERBS:
        return "adverb"
    if word.lower in _MODALS and at and words[at - 1].lower not in {"as", "so"}:
        return "modal"
    is_own = at and words[at - 1].lower in {"i", "would", "it", "i'd"}
    return "verb" if word.lower in _VERBS and is_own else ""


def _is_too_much(kinds: list[str]) -> bool:
    """Two adverbs of doubt, or an adverb with both a verb and a modal of doubt, or "may perhaps"."""
    adverbs = kinds.count("adverb")
    is_mixed = bool(adverbs) and len(set(kinds)) >= _TWO
    return adverbs >= _TWO or (is_mixed and kinds[0] != "modal")


RULES = (
    Rule(
        id="hedges-stacked",
        severity=Severity.WARNING,
        message="Doubt is said more than once here: once is enough.",
        why="One hedge is honest; a second sounds as if you did not mean the sentence.",
        source="Garner's Modern English Usage, 'hedges'; Pinker, The Sense of Style, ch. 2",
        find=_find,
        flags=(
            "I think that maybe I could help.",
            "Perhaps it might be possible.",
            "I suppose it would probably suit you.",
        ),
        passes=(
            "I think that I could help. Perhaps you know him.",
            "It might be late. You could come as early as may suit you.",
            "I believe in it, and will probably write.",
        ),
    ),
)
