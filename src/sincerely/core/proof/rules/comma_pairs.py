"""A comma that opens an aside and is never closed: "The visit, as I expected was short."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sincerely.core.proof.finding import Severity
from sincerely.core.proof.nouns import TIMES
from sincerely.core.proof.rule import Example, Match, Rule
from sincerely.core.proof.text import ProofText, Sentence, Token
from sincerely.core.proof.wordforms import forms_of
from sincerely.core.proof.wordsets import FUNCTION_WORDS, SETS
from sincerely.core.tables import word_set

_OTHER_MARKS: Final = frozenset(';:()–—-"“”?')
_DETERMINERS: Final = word_set("the my our your his her their this")
_FINITE: Final = SETS["bef"] | SETS["modal"] | {"have", "has", "had", "do", "does", "did"}
# What opens an aside after a noun: a clause about it, or the writer's own word in passing.
_SURE_VERBS: Final = SETS["bef"] | SETS["modal"] | {"has", "had"}
_ASIDES: Final = (
    ("who",), ("which",), ("as", "you"), ("as", "i"), ("as", "we"), ("to", "be"), ("of", "course"),
    ("in", "fact"), ("for", "example"), ("for", "instance"), ("however",), ("though",), ("i", "think"),
    ("i", "believe"), ("i", "understand"), ("you", "said"), ("i", "gather"), ("as", "expected"),
    ("like", "mine"), ("like", "ours"), ("like", "yours"), ("after", "all"), ("in", "turn"),
)  # fmt: skip
_JOINS: Final = SETS["coord"] | SETS["sub"] | word_set("so yet nor too as then")
_NO_SUBJECTS: Final = TIMES | word_set("way more less sooner better result truth first second last")
_MOST_WORDS: Final = 5


def _find(text: ProofText) -> Iterator[Match]:
    for sentence in text.sentences:
        commas = [at for at, token in enumerate(sentence.tokens) if token.text == ","]
        if len(commas) != 1 or not _OTHER_MARKS.isdisjoint(sentence.text):
            continue
        at = commas[0]
        if _hangs(sentence, at) or _parts_subject(sentence, at):
            comma = sentence.tokens[at]
            yield Match(comma.start, comma.end)


def _parted(text: ProofText) -> Iterator[Match]:
    """Lone commas between a short subject and its verb: "the position, is what I want"."""
    for sentence in text.sentences:
        tokens = sentence.tokens
        commas = [at for at, token in enumerate(tokens) if token.text == ","]
        at = commas[0] if len(commas) == 1 else 0
        if not 2 <= at <= _MOST_WORDS or tokens[0].lower not in _DETERMINERS:
            continue
        if at + 2 >= len(tokens) or not _OTHER_MARKS.isdisjoint(sentence.text):
            continue
        has_verb = any(_is_verb(token) or _is_finite(token) for token in tokens[1:at])
        if _is_noun(tokens[at - 1]) and not has_verb and tokens[at + 1].lower in _SURE_VERBS:
            yield Match(tokens[at].start, tokens[at].end, ("",))


def _hangs(sentence: Sentence, at: int) -> bool:
    """Whether what stands before the comma is open: "it was, of course a long day"."""
    tokens = sentence.tokens
    if at < 2 or at + 3 >= len(tokens) or tokens[0].lower in _JOINS:
        return False
    is_open = tokens[at - 1].lower in SETS["bef"] and tokens[at - 2].lower in SETS["pers"] | {
        "that"
    }
    return (
        is_open
        and _is_aside(tokens, at + 1)
        and not any(token.lower in _JOINS - {"as"} for token in tokens[:at])
    )


def _parts_subject(sentence: Sentence, at: int) -> bool:
    """Whether the comma parts a lone subject from an aside that runs into the verb."""
    tokens = sentence.tokens
    if not 2 <= at <= _MOST_WORDS or tokens[0].lower not in _DETERMINERS:
        return False
    head = tokens[at - 1]
    if not _is_noun(head) or any(_is_verb(token) for token in tokens[1:at]):
        return False
    if _is_aside(tokens, at + 1):
        wanted = 2 if tokens[at + 1].lower in {"who", "which", "as", "you", "i"} else 1
        return sum(_is_finite(token) for token in tokens[at + 1 :]) >= wanted
    return _is_named(tokens, at)


def _is_noun(token: Token) -> bool:
    forms = forms_of(token.lower, token.sentence.language)
    return bool(forms & {"sg", "pl"}) and token.lower not in _NO_SUBJECTS


def _is_verb(token: Token) -> bool:
    return (
        token.lower in _FINITE
        or token.lower in FUNCTION_WORDS - SETS["prep"] - SETS["poss"] - SETS["art"]
    )


def _is_finite(token: Token) -> bool:
    """Whether it is read as a verb that has a subject."""
    if token.lower in _FINITE:
        return True
    forms = forms_of(token.lower, token.sentence.language) if token.is_word else frozenset()
    return bool(forms & {"past", "s"}) and token.tag.verb_form == "Fin"


def _is_aside(tokens: tuple[Token, ...], at: int) -> bool:
    return any(
        tuple(token.lower for token in tokens[at : at + len(words)]) == words for words in _ASIDES
    )


def _is_named(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a name follows and, with no comma, its verb: "my deputy, Ann Roe wrote it"."""
    place = at + 1
    while place < len(tokens) and (tokens[place].text[0].isupper() or tokens[place].text == "."):
        place += 1
    is_name = place > at + 1 and tokens[at + 1].lower not in FUNCTION_WORDS
    return is_name and place < len(tokens) and _is_finite(tokens[place])


RULES = (
    Rule(
        id="comma-pair-open",
        severity=Severity.WARNING,
        message="This comma opens an aside; another must close it before the sentence goes on.",
        why="With one comma the aside swallows the verb, and the reader starts again.",
        source="The Chicago Manual of Style, 17th ed., 6.26 and 6.48",
        find=_find,
        flags=(
            Example("The visit, as I expected was short.", span=","),
            "My deputy, who joined in May wrote the plan.",
            "It was, of course a long winter.",
            "My manager, Mr. Olsen asked me to lead it.",
        ),
        passes=(
            "The visit, as I expected, was short. It was short, as I expected.",
            "Last week, we met your deputy, who wrote the plan.",
            "As it was, I was glad. This year, Ana Silva wrote it.",
            "My deputy wrote the plan, which was good. The plan, though.",
            "To my manager, Mr. Olsen. That day, who knows what the plan was.",
            "The more I read, of course the more I knew. My talk, of course.",
        ),
    ),
    Rule(
        id="comma-before-verb",
        severity=Severity.ERROR,
        message="No comma parts a subject from its verb.",
        why="The reader waits for an aside that never comes.",
        source="The Chicago Manual of Style, 17th ed., 6.16 and following",
        find=_parted,
        flags=(
            Example(
                "The position, is exactly what I want.",
                fixed="The position is exactly what I want.",
            ),
            Example("My last team, was small.", fixed="My last team was small."),
            Example("The night shift, will be hard to fill.", span=","),
        ),
        passes=(
            "The position is what I want, is it not?",
            "The position, as I see it, is what I want. Last year, was it not?",
            "The plan, I think, is sound. If so, is it? The more, the better.",
        ),
    ),
)
