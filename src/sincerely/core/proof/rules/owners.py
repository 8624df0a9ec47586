"""Owners without their apostrophe: the drivers hours, your departments figures."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sincerely.core.language import WordClass
from sincerely.core.proof.finding import Severity
from sincerely.core.proof.nouns import names_group, names_people
from sincerely.core.proof.rule import Example, Match, Rule
from sincerely.core.proof.text import ProofText, Sentence, Token
from sincerely.core.proof.wordforms import forms_of
from sincerely.core.proof.wordsets import FUNCTION_WORDS, SETS
from sincerely.core.tables import word_set

_DETERMINERS: Final = SETS["det"] | SETS["num"] | word_set("all both several many these those few")
# What is given to somebody stands right after whom it is given to: it gave the drivers hours.
_GIVES: Final = word_set(
    "give gives gave given giving offer offers offered offering pay pays paid paying show shows "
    "showed shown showing tell tells told telling ask asks asked asking teach teaches taught "
    "teaching send sends sent sending save saves saved saving cost costs costing make makes made "
    "making call calls called calling name named lend lends lent grant granted deny denied get "
    "gets got getting bring brought win won buy bought let lets help helps helped helping owe "
    "guarantee guaranteed allow allowed promise promised leave left leaving find found keep kept "
    "consider considered earn earned earns feed fed feeding hand handed handing serve served "
    "serving sell sold selling deliver allot allotted assign assigned award awarded set spare"
)
# Plurals that stand before another noun as they are.
_ATTRIBUTIVE: Final = word_set(
    "sales operations systems customs arms sports goods savings communications materials parts "
    "accounts products services works admissions claims careers resources returns benefits "
    "veterans women men children people contents grants events plants tenants ratings parents "
    "users contents payments investments rights"
)
_AUXILIARIES: Final = SETS["bef"] | SETS["haves"] | SETS["modal"] | SETS["dos"]
_CLOSED_BY: Final = FUNCTION_WORDS | {"", "."}


def _find(text: ProofText) -> Iterator[Match]:
    for sentence in text.sentences:
        tokens = sentence.tokens
        for at in range(1, len(tokens) - 1):
            if _is_owner(sentence, at) and _is_owned(sentence, at + 1):
                owner = tokens[at]
                yield Match(owner.start, owner.end, _fixes(owner, tokens[at - 1]))


def _is_owner(sentence: Sentence, at: int) -> bool:
    """Whether a plural of people or of groups stands there, whom nothing is given."""
    token = sentence.tokens[at]
    word = token.lower
    if not word.endswith("s") or not token.text.islower() or word in _ATTRIBUTIVE:
        return False
    if not (names_people(word) or names_group(word)):
        return False
    forms = forms_of(word, sentence.language)
    start = _determined(sentence, at)
    if "pl" not in forms or "sg" in forms or start is None:
        return False
    before = sentence.tokens[start - 1].lower if start else ""
    return before not in _GIVES and not (sentence.words and _gives(sentence, start))


def _gives(sentence: Sentence, start: int) -> bool:
    """Whether the verb before an adverb or a pronoun gives something: it has given us all our days."""
    return any(token.lower in _GIVES for token in sentence.tokens[max(0, start - 2) : start])


def _determined(sentence: Sentence, at: int) -> int | None:
    """Where the determiner of the noun stands, with one adjective or none between."""
    for place in range(at - 1, max(at - 3, -1), -1):
        token = sentence.tokens[place]
        if token.lower in _DETERMINERS:
            return place
        if not forms_of(token.lower, sentence.language) & {"adj", "sg"}:
            return None
    return None


def _is_owned(sentence: Sentence, at: int) -> bool:
    """Whether a noun stands there that can be no verb, and its phrase ends with it."""
    token = sentence.tokens[at]
    if not token.text.islower() or token.lower in FUNCTION_WORDS:
        return False
    forms = forms_of(token.lower, sentence.language)
    is_noun = forms & {"sg", "pl"} or (not forms and token.tag.word_class is WordClass.NOUN)
    if not is_noun or forms & {"base", "past", "part", "adv", "adj", "ing"}:
        return False
    after = sentence.tokens[at + 1] if at + 1 < len(sentence.tokens) else None
    is_last = after is None or not after.is_word or after.lower in _CLOSED_BY or _is_verb(after)
    is_helped = after is not None and after.lower in _AUXILIARIES
    return is_last and (is_helped or token.tag.word_class is not WordClass.VERB)


def _is_verb(token: Token) -> bool:
    forms = forms_of(token.lower, token.sentence.language)
    return bool(forms & {"past", "s", "base"}) and not forms & {"sg", "adj"}


def _fixes(owner: Token, before: Token) -> tuple[str, ...]:
    """Of many, and of one where the words before do not say how many."""
    one = "" if before.lower in SETS["num"] | {"these", "those", "all", "both"} else owner.text[:-1]
    return (f"{owner.text}'", f"{one}'s") if one else (f"{owner.text}'",)


RULES = (
    Rule(
        id="apostrophe-of-owner",
        severity=Severity.ERROR,
        message="An apostrophe is missing: the second thing belongs to the first.",
        why="Without it the reader takes both for a list, or the first for the doer.",
        source="The Chicago Manual of Style, 17th ed., 7.16 and 7.17",
        find=_find,
        flags=(
            Example(
                "The drivers hours had to be logged.", fixed="The drivers' hours had to be logged."
            ),
            Example("Your teams results were strong.", span="teams"),
            Example(
                "My two sisters careers began there.", fixed="My two sisters' careers began there."
            ),
        ),
        passes=(
            "The drivers' hours were logged, and the drivers like them.",
            "It gave the nurses hope, and paid our tenants compensation.",
            "All departments are open. The teachers strike less, and the sales figures rose.",
            "Senior drivers hours from home were rare.",
        ),
    ),
)
