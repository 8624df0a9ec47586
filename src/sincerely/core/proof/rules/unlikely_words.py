"""A word that hardly ever stands where it does, when one easily taken for it often does.

The tables of ``slips`` say what they know of certain words. This rule weighs any word that
an ear or a hand puts for another by how often each is seen between the two neighbours, and
by how likely each makes the words around it in a row.
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
from sincerely.core.proof.runs import Run, run_of
from sincerely.core.proof.text import ProofText, Token
from sincerely.core.proof.wordsets import FUNCTION_WORDS, SETS

# Natural logarithms of odds: below them, right sentences are flagged. Words of closed classes
# stand beside too much to be told so well; a rival seen on one side only is a weak witness.
_LEAST_ODDS: Final = 7.1
_LEAST_ODDS_OF_FUNCTION: Final = 8.2
_LEAST_ODDS_OF_ONE_SIDE: Final = 12.5
_SIDES: Final = 2
_LEAST_OF_BOTH: Final = 10.5  # odds between the neighbours and the gain of the row
# What a likelier row of words must tell, where the rival was seen beside both or beside one.
_LEAST_GAIN: Final = 4.2
_LEAST_GAIN_OF_ONE_SIDE: Final = 6.0
_ENOUGH_SENTENCES: Final = 2_048


def _find(text: ProofText) -> Iterator[Match]:
    noted = known_of(text.debrief) if text.debrief else None
    for sentence in text.sentences:
        tokens, run = sentence.tokens, run_of(sentence)
        for at, token in enumerate(tokens):
            if not token.is_word or (token.text[0].isupper() and token.order):
                continue
            before, after = _near(tokens, at - 1), _near(tokens, at + 1)
            meant = _meant(before, token.lower, after, text.language)
            if meant and not _bears_out(run, at, before, meant):
                meant = ""
            meant = meant or _meant_in_row(before, after, at, run)
            if not meant or (noted and noted.has(token.lower)):
                continue
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


def _bears_out(run: Run, at: int, before: str, meant: str) -> bool:
    """Whether the row of words, where it is known, speaks for the rival as well.

    A rare noun behind an article names a thing of its trade: "the quay".
    """
    word = run.word(at)
    if not run.knows(word):
        is_noun = bool(run.language.lemmas(word, WordClass.NOUN))
        return not (is_noun and before in SETS["det"])
    rival = run.language.rival(before, word, run.word(at + 1))
    odds = rival.odds if rival else 0.0
    return odds + run.gain(at, at + 1, meant) > _LEAST_OF_BOTH


def _meant_in_row(before: str, after: str, at: int, run: Run) -> str:
    """The muddled word that makes its row far likelier and was seen beside more of its neighbours."""
    word, language = run.word(at), run.language
    if not word or not after or (not before and at):
        return ""  # beside a mark, a name or the end nothing is told so
    own = _sides(before, word, after, language)
    likely = []
    for other in language.rivals(word) if own < _SIDES else ():
        sides = _sides(before, other, after, language)
        least = _LEAST_GAIN if sides == _SIDES else _LEAST_GAIN_OF_ONE_SIDE
        if sides > own and run.knows(other):
            likely.append((run.gain(at, at + 1, other) - least, other))
    gain, other = max(likely, default=(0.0, ""))
    return other if gain > 0 else ""


def _sides(before: str, word: str, after: str, language: Language) -> int:
    """Beside how many of the two neighbours a word was seen."""
    return (language.seen(before, word) > 0) + (language.seen(word, after) > 0)


def _is_sure(rival: Rival, word: str) -> bool:
    if rival.sides < _SIDES:
        return rival.odds > _LEAST_ODDS_OF_ONE_SIDE
    return rival.odds > (_LEAST_ODDS_OF_FUNCTION if word in FUNCTION_WORDS else _LEAST_ODDS)


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
            Example("I than moved to the coast.", fixed="I then moved to the coast."),
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
