"""A counted noun that stands bare: "I rewrote deicing playbook"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sincerely.core.grammar.articles import lacking
from sincerely.core.letters.phrasing.words.articles import a_or_an
from sincerely.core.proof.finding import Severity
from sincerely.core.proof.rule import Example, Match, Rule
from sincerely.core.proof.text import ProofText

_LONGEST: Final = 80  # tokens of a sentence that a parser may be trusted with


def _bare(text: ProofText) -> Iterator[Match]:
    for sentence in text.sentences:
        tokens = sentence.tokens
        if not sentence.words or len(tokens) > _LONGEST:
            continue
        words = tuple(token.text.replace("’", "'") for token in tokens)
        for lack in lacking(words, sentence.language):
            first, last = tokens[lack.start], tokens[lack.head]
            phrase = text.text[first.start : last.end]
            if first is tokens[0]:
                yield Match(first.start, last.end, (f"The {phrase[:1].lower()}{phrase[1:]}",))
                continue
            fixes = (f"the {phrase}", f"{a_or_an(phrase)} {phrase}")
            yield Match(first.start, last.end, fixes if lack.is_definite else fixes[::-1])


RULES = (
    Rule(
        id="noun-without-article",
        severity=Severity.HINT,
        message="This noun seems to want an article (a, an, the).",
        why="Notes leave articles out; in a letter a counted thing without one reads as haste.",
        source="Huddleston and Pullum, The Cambridge Grammar of the English Language, ch. 5, 8.4",
        find=_bare,
        flags=(
            Example("I rewrote deicing playbook.", fixed="I rewrote a deicing playbook."),
            Example(
                "I chaired safety committee for three years.",
                fixed="I chaired the safety committee for three years.",
            ),
            Example("I work with small team of volunteers.", fixed="I work with a small team of volunteers."),
            Example("Kitchen is too small for two crews.", fixed="The kitchen is too small for two crews."),
            "You want chef who can bake.",
        ),
        passes=(
            "I was on site by train, and head of department at school.",
            "I ran the depot from farm to fork, and took part in the audit.",
            "I was ward manager in Leeds, and then chair of the board.",
            "Your team said that maintenance, growth and morale matter.",
            "We met over lunch, and nobody on call had time.",
        ),
    ),
)  # fmt: skip
