"""An opening that hangs on the wrong doer: "Having read it, the report was sent."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sincerely.core.proof.finding import Severity
from sincerely.core.proof.nouns import names_group, names_people
from sincerely.core.proof.rule import Example, Match, Rule
from sincerely.core.proof.text import ProofText, Sentence
from sincerely.core.proof.wordforms import forms_of
from sincerely.core.proof.wordsets import SETS
from sincerely.core.tables import word_set

_BEFORE: Final = word_set("after before while when by on upon since in")
_DETERMINERS: Final = SETS["art"] | SETS["poss"] | SETS["point"]
_FINITE: Final = SETS["bef"] | word_set(
    "has had have will would seemed looked appeared became felt made"
)
# -ing words that are no doing of anybody's: "during", "depending on the day".
_NO_DOINGS: Final = word_set(
    "during depending regarding concerning including according considering excluding following "
    "barring notwithstanding pending owing assuming judging speaking allowing given starting "
    "beginning morning evening nothing something building training meeting planning funding "
    "housing nursing engineering manufacturing marketing being king spring raining counting "
    "thing becoming"
)
_LONGEST: Final = 14  # words in an opening


def _find(text: ProofText) -> Iterator[Match]:
    for sentence in text.sentences:
        opening = _opening(sentence)
        if opening and _is_no_doer(sentence, opening):
            first = sentence.words[0]
            yield Match(first.start, sentence.tokens[opening].start)


def _opening(sentence: Sentence) -> int:
    """Where the comma after an opening with an -ing verb stands; 0 where there is none."""
    tokens = sentence.tokens
    start = int(bool(tokens) and tokens[0].lower in _BEFORE)
    if len(tokens) < start + 5 or not tokens[start].is_word:
        return 0
    doing = tokens[start]
    is_doing = doing.lower == "having" or "ing" in forms_of(doing.lower, sentence.language)
    if doing.lower in _NO_DOINGS or not is_doing:
        return 0
    commas = [at for at, token in enumerate(tokens) if token.text == ","]
    return commas[0] if commas and start + 1 < commas[0] <= _LONGEST else 0


def _is_no_doer(sentence: Sentence, comma: int) -> bool:
    """Whether after the comma stands a thing as the subject, and what was done to it or is so of it."""
    tokens = sentence.tokens
    at = comma + 1
    if at + 2 >= len(tokens) or tokens[at].lower not in _DETERMINERS:
        return False
    head = at + 1
    while head + 1 < len(tokens) and forms_of(tokens[head + 1].lower, sentence.language) & {
        "sg",
        "pl",
    }:
        head += 1
    noun = tokens[head].lower
    forms = forms_of(noun, sentence.language)
    if (
        not forms & {"sg", "pl"}
        or names_people(noun)
        or names_group(noun)
        or head + 2 >= len(tokens)
    ):
        return False
    is_finite = tokens[head + 1].lower in _FINITE
    after = forms_of(tokens[head + 2].lower, sentence.language)
    is_done = tokens[head + 1].lower in SETS["bef"] and "part" in after and "adj" not in after
    return (is_finite and is_done) or tokens[head + 1].lower in {"made", "became", "seemed"}


RULES = (
    Rule(
        id="opening-dangles",
        severity=Severity.WARNING,
        message="Who does what the opening says? The subject that follows does not.",
        why="Read strictly, the thing has read, finished or walked; put the doer after the comma.",
        source="Garner's Modern English Usage, 'danglers'",
        find=_find,
        flags=(
            Example(
                "Having finished the audit, the report was sent.", span="Having finished the audit"
            ),
            "After reading your note, the plan made sense.",
            "While walking the floor, the racks were shown to me.",
        ),
        passes=(
            "Having finished the audit, we sent the report.",
            "During the audit, the report was sent. After meeting you, I saw why.",
            "Walking the floor, the manager was asked why. By adding a line, we met the order.",
            "Depending on the day, the desk was moved. While writing, the pens.",
            "After the audit, the report was sent. Cutting costs, the hard part, was done.",
        ),
    ),
)
