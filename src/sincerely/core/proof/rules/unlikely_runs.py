"""A small word left out or put for another, told by how likely the words are in a row.

Rows know certain words ("look forward hearing"); these rules weigh the words around a place
with and without a small word there, as decision 0116 tells.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sincerely.core.language import Language, WordClass
from sincerely.core.proof.finding import Severity
from sincerely.core.proof.rule import Example, Match, Rule
from sincerely.core.proof.runs import Run, run_of
from sincerely.core.proof.text import ProofText, Sentence, Token
from sincerely.core.proof.wordsets import SETS
from sincerely.core.tables import word_list

# Natural logarithms, below which right sentences of many trades are flagged.
_LEAST_OF_LOST: Final = 3.9
_LEAST_OF_ARTICLE: Final = 5.0
_LEAST_OF_PREPOSITION: Final = 5.0
_LOST: Final = word_list("to of in for on with at from been be that the a is are was were")
_PREPOSITIONS: Final = word_list("of to in for on with at from by about over into")
_RULING: Final = frozenset({WordClass.VERB, WordClass.ADJ})
_SOURCE: Final = (
    "Lapata and Keller, 'Web-based models for natural language processing', "
    "ACM Transactions on Speech and Language Processing 2 (2005)"
)


def _lost(text: ProofText) -> Iterator[Match]:
    for sentence in text.sentences:
        run = run_of(sentence)
        for at in range(1, len(run.words)):
            before, token = sentence.tokens[at - 1], sentence.tokens[at]
            lost = _lost_before(run, at, before)
            if lost:
                yield Match(before.start, token.end, (f"{before.text} {lost} {token.text}",))


def _lost_before(run: Run, at: int, before: Token) -> str:
    """The small word that is missing before a token; empty for none."""
    first, second, language = run.word(at - 1), run.word(at), run.language
    if not first or not second or language.seen(first, second):
        return ""
    likely = [
        (run.gain(at, at, word), word)
        for word in _LOST
        if language.seen(first, word) and language.seen(word, second)
    ]
    gain, word = max(likely, default=(0.0, ""))
    least = _LEAST_OF_ARTICLE if word in SETS["art"] else _LEAST_OF_LOST
    return "" if gain < least or _is_whole(word, before, run.word(at), language) else word


def _is_whole(lost: str, before: Token, second: str, language: Language) -> bool:
    """Whether a noun stands behind another as a part of its name, or behind a verb as its object.

    Of a noun that is not counted, nothing tells it from a verb: "you want waste under 6%".
    """
    if before.tag.word_class is WordClass.NOUN:
        return lost == "of"
    is_mass = bool(language.lemmas(second, WordClass.NOUN)) and not language.noun(second).is_counted
    return lost == "to" and before.tag.word_class is WordClass.VERB and is_mass


def _wrong(text: ProofText) -> Iterator[Match]:
    for sentence in text.sentences:
        run = run_of(sentence)
        for at in range(1, len(run.words)):
            if run.words[at] in _PREPOSITIONS and _rules(sentence, at - 1):
                meant = _meant(run, at)
                if meant:
                    token = sentence.tokens[at]
                    yield Match(token.start, token.end, (meant,))


def _rules(sentence: Sentence, at: int) -> bool:
    """Whether a word chooses the preposition behind it."""
    return sentence.tokens[at].is_word and sentence.tokens[at].tag.word_class in _RULING


def _meant(run: Run, at: int) -> str:
    """The preposition meant by one that is hardly seen behind that word; empty where it may be right."""
    first, word, after, language = run.word(at - 1), run.word(at), run.word(at + 1), run.language
    if not first or not after or language.seen(first, word):
        return ""
    likely = [
        (run.gain(at, at + 1, other), other)
        for other in _PREPOSITIONS
        if language.seen(first, other) and language.seen(other, after)
    ]
    gain, other = max(likely, default=(0.0, ""))
    return other if gain > _LEAST_OF_PREPOSITION else ""


RULES = (
    Rule(
        id="small-word-lost",
        severity=Severity.ERROR,
        message="These two words hardly ever stand side by side; a small word between them often does.",
        why="In haste the fingers skip a small word, and no spelling checker sees it.",
        source=_SOURCE,
        find=_lost,
        flags=(
            Example("I would be able start in May.", fixed="I would be able to start in May."),
            Example(
                "You asked how I deal a late ferry.",
                fixed="You asked how I deal with a late ferry.",
            ),
            Example("I am eager learn the trade.", fixed="I am eager to learn the trade."),
        ),
        passes=(
            "You want waste under 6% by the summer.",
            "The night charge nurse told me of a kind far more often seen at sea.",
            "We spoke about life at sea and about night staffing. Do call me, for I left early.",
            "It was good of you to see me at such short notice, and to send reports of the trial.",
        ),
    ),
    Rule(
        id="unlikely-preposition",
        severity=Severity.ERROR,
        message="This word hardly ever takes that preposition; another is usual here.",
        why="Which preposition a word takes is a matter of use, and a wrong one jars.",
        source=_SOURCE,
        find=_wrong,
        flags=(
            Example(
                "The work differs to what I did there.",
                fixed="The work differs from what I did there.",
            ),
            Example("I am confident on my ability.", span="on"),
            Example(
                "I am grateful of the hour you gave me.",
                fixed="I am grateful for the hour you gave me.",
            ),
        ),
        passes=(
            "We filled the form in from left to right, and I would decide by Tuesday.",
            "Their account is inconsistent about the dates.",
            "I worked on a farm, at a mill and in a bank.",
        ),
    ),
)
