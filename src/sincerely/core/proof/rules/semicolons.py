"""A semicolon where a colon is meant: before a list, or before words that are no clause."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sincerely.core.language import WordClass
from sincerely.core.proof.finding import Severity
from sincerely.core.proof.rule import Example, Match, Rule
from sincerely.core.proof.text import ProofText, Token
from sincerely.core.proof.wordforms import forms_of
from sincerely.core.proof.wordsets import SETS

_FINITE: Final = SETS["bef"] | SETS["haves"] | SETS["dos"] | SETS["modal"] | SETS["contraction"]
_BEFORE_NOUNS: Final = SETS["det"] | SETS["prep"] | SETS["num"] | {",", "and", "or"}
_LEAST_WORDS: Final = 2
_VERBS: Final = frozenset({WordClass.VERB, WordClass.AUX})


def _find(text: ProofText) -> Iterator[Match]:
    for sentence in text.sentences:
        marks = [at for at, token in enumerate(sentence.tokens) if token.text == ";"]
        if len(marks) != 1 or ":" in sentence.text:
            continue
        before, after = sentence.tokens[: marks[0]], sentence.tokens[marks[0] + 1 :]
        is_clause = any(_is_verb(one) for one in before)
        if not is_clause or sum(one.is_word for one in after) < _LEAST_WORDS:
            continue
        if not any(_may_be_verb(after, at) for at in range(len(after))):
            mark = sentence.tokens[marks[0]]
            yield Match(mark.start, mark.end, (":", ","))


def _is_verb(token: Token) -> bool:
    """Whether it may be a verb with a subject."""
    return token.is_word and (_is_read_so(token) or _is_verb_alone(token))


def _is_read_so(token: Token) -> bool:
    return token.tag.word_class in _VERBS and token.tag.verb_form == "Fin"


def _is_verb_alone(token: Token) -> bool:
    """Whether no context could make it anything but a finite verb."""
    if token.lower in _FINITE:
        return True
    forms = forms_of(token.lower, token.sentence.language)
    return bool(forms & {"past", "s", "base"}) and not forms & {"sg", "pl", "adj", "part"}


def _may_be_verb(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a clause could have its verb there: a member of a list that is a noun too has none.

    The tagger reads the words without their marks, so "things; speed and care" is one phrase to it.
    """
    token = tokens[at]
    if not token.is_word:
        return False
    if _is_verb_alone(token):
        return True
    if not at:
        return _is_read_so(token) and tokens[1].lower not in _BEFORE_NOUNS
    is_formed_so = forms_of(token.lower, token.sentence.language) & {"past", "s", "base"}
    return bool(is_formed_so) and tokens[at - 1].lower not in _BEFORE_NOUNS


RULES = (
    Rule(
        id="semicolon-for-colon",
        severity=Severity.WARNING,
        message="No clause follows this semicolon: a list or an explanation takes a colon.",
        why="A semicolon stands between two sentences that could stand alone.",
        source="The Chicago Manual of Style, 17th ed., 6.56 and 6.61",
        find=_find,
        flags=(
            Example(
                "I bring two things; speed and care.", fixed="I bring two things: speed and care."
            ),
            "You asked for three figures; cost, time and headcount.",
            "One thing stood out; your patience with the crew.",
        ),
        passes=(
            "I bring two things: speed and care.",
            "The lab is small; it suits us. We met Ann, of Leeds; Bo, of Hull; and Cy, of York.",
            "Not now; later. I gave the figures; you asked for them.",
        ),
    ),
)
