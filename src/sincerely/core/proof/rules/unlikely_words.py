"""A word that hardly ever stands where it does, when one easily taken for it often does.

The tables of ``slips`` say what they know of certain words. This rule weighs any word that
an ear or a hand puts for another by how often each is seen between the two neighbours.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from sincerely.core.language import Language, Rival, WordClass
from sincerely.core.proof.finding import Severity
from sincerely.core.proof.known import known_of
from sincerely.core.proof.patterns import capital_of
from sincerely.core.proof.rule import Example, Match, Rule
from sincerely.core.proof.text import ProofText, Token
from sincerely.core.proof.wordsets import FUNCTION_WORDS, SETS

# Natural logarithms of odds: below them, right sentences are flagged. Words of closed classes
# stand beside too much to be told so well; a rival seen on one side only is a weak witness.
_LEAST_ODDS: Final = 7.1
_LEAST_ODDS_OF_FUNCTION: Final = 8.2
_LEAST_ODDS_OF_ONE_SIDE: Final = 12.5
_SIDES: Final = 2
_ENOUGH_SENTENCES: Final = 2_048
_VERBS: Final = (WordClass.VERB, WordClass.AUX)


def _find(text: ProofText) -> Iterator[Match]:
    noted = known_of(text.debrief) if text.debrief else None
    for sentence in text.sentences:
        tokens = sentence.tokens
        for at, token in enumerate(tokens):
            if not token.is_word or (token.text[0].isupper() and token.order):
                continue
            meant = _meant(_near(tokens, at - 1), token.lower, _near(tokens, at + 1), text.language)
            if not meant or (noted and noted.has(token.lower)):
                continue
            if not _takes_the_only_verb(token, meant, text.language):
                yield Match(token.start, token.end, (capital_of(token.text, meant),))


def _near(tokens: tuple[Token, ...], at: int) -> str:
    """The neighbour, in lower case; empty for a mark, a name or none."""
    if not 0 <= at < len(tokens) or not tokens[at].is_word:
        return ""
    is_name = tokens[at].text[0].isupper() and tokens[at].order and tokens[at].text != "I"
    return "" if is_name else tokens[at].lower


@lru_cache(maxsize=_ENOUGH_SENTENCES * 16)
def _meant(before: str, word: str, after: str, language: Language) -> str:
    """The word that must have been meant; empty where the one that stands may be right."""
    rival = language.rival(before, word, after)
    if rival is None or (rival.word in FUNCTION_WORDS and not after):
        return ""  # "to", "your" and the like stand before something
    return rival.word if _is_sure(rival, word) else ""


def _is_sure(rival: Rival, word: str) -> bool:
    if rival.sides < _SIDES:
        return rival.odds > _LEAST_ODDS_OF_ONE_SIDE
    return rival.odds > (_LEAST_ODDS_OF_FUNCTION if word in FUNCTION_WORDS else _LEAST_ODDS)


def _clause(token: Token) -> list[Token]:
    """The words around it, up to a mark or a joining word on either side."""
    tokens = token.sentence.tokens
    ends = [at for at, one in enumerate(tokens) if not one.is_word or one.lower in SETS["coord"]]
    at = tokens.index(token)
    first = max((end + 1 for end in ends if end < at), default=0)
    last = min((end for end in ends if end > at), default=len(tokens))
    return list(tokens[first:last])


def _takes_the_only_verb(token: Token, meant: str, language: Language) -> bool:
    """Whether its clause would be left without a verb: "both passed", not "both past"."""
    if token.tag.word_class not in _VERBS:
        return False
    verbs = [one for one in _clause(token) if one.tag.word_class in _VERBS]
    return verbs == [token] and not any(language.lemmas(meant, one) for one in _VERBS)


RULES = (
    Rule(
        id="unlikely-word",
        severity=Severity.ERROR,
        message="This word hardly ever stands between these two; another that is easily taken for it does.",
        why="The word exists, so a spelling checker passes it; a reader stumbles.",
        source="Mays, Damerau and Mercer, 'Context based spelling correction', Information Processing & Management 27 (1991)",
        find=_find,
        flags=(
            Example("We drew up a rode map.", fixed="We drew up a road map."),
            Example("We look forward too hearing it.", fixed="We look forward to hearing it."),
            Example(
                "It was a pleasure to sea the workshop.",
                fixed="It was a pleasure to see the workshop.",
            ),
        ),
        passes=(
            "They rode the map of the line from end to end, and read it aloud to me.",
            "We walk the ward at night and keep the diary of each patient's meals.",
            "Count me out of the arrangements too: I am away.",
            "I think yours the better opinion. Both passed their tests at the Ashford cellar on Monday.",
            "The dam on the weir holds, and so do two more of our sites by the sea.",
        ),
    ),
)
