"""Clauses that are joined too loosely, or stand alone and cannot."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from sincerely.core.proof.finding import Severity
from sincerely.core.proof.rule import Match, Rule
from sincerely.core.proof.text import ProofText
from sincerely.core.tables import word_set

_CLAUSE_OPENERS: Final = word_set(
    "if when while although though because since as after before once unless until"
    " whenever where whether given having being seeing knowing to in on at for with by"
    " from during despite without thanks like unlike what how who that so and but or nor"
    " yet not only either neither had were should both just even"
)

_SPLICE_SUBJECTS: Final = frozenset(
    ["i", "we", "you", "they", "he", "she", "it", "this", "there", "that", "these", "those"]
)

_SAYING: Final = word_set(
    "think say said told believe hope suppose know understand see guess assume add added"
    " wrote feel mean imagine gather trust confess admit fear thought asked explained"
    " repeat"
)


def _splices(text: ProofText) -> Iterator[Match]:
    """A comma between two clauses that could each stand alone; before the first, none or "…, then"."""
    for sentence in text.sentences:
        commas = [m.start() for m in re.finditer(r",(?=\s)", sentence.text)]
        if not 1 <= len(commas) <= 2 or any(c in sentence.text for c in ';:—–()"“?'):
            continue
        start = sentence.start + commas[-2] + 1 if len(commas) > 1 else sentence.start
        at = sentence.start + commas[-1]
        first = [w.lower for w in sentence.words if w.end <= start]
        before = [w.lower for w in sentence.words if start <= w.start and w.end <= at]
        after = [w.lower for w in sentence.words if w.start > at]
        if first and not (_is_main(first) and before[:1] == ["then"]):
            continue
        is_spliced = _is_main(before[1:] if first else before) and _is_second(after)
        if is_spliced and not _SAYING & set(after[1:3]):
            yield Match(at, at + 1, (";",))


_CLAUSE_STARTERS: Final = word_set(
    "i we you they he she it this there the my our your their his her that these those"
)

_STRONG: Final = word_set(
    "am is are was were has had have will would can could did does do should must may"
    " might isn't aren't wasn't weren't hasn't hadn't don't doesn't didn't can't won't"
    " couldn't took gave went came saw met read made left told said thought kept felt"
    " found ran led knew got"
)


_PEOPLE: Final = frozenset({"i", "we", "you", "they"})
_HELD: Final = frozenset({"like", "love", "enjoy", "prefer", "admire", "want", "need"})
_THANKING: Final = frozenset({"thank", "thanks"})


def _is_main(words: list[str]) -> bool:
    if len(words) < 3 or words[0] in _CLAUSE_OPENERS - {"this"} or words[0].endswith("ing"):
        return False
    if words[0] in _THANKING or (words[0] in _PEOPLE and words[1] in _HELD):
        return True
    if words[0] not in _CLAUSE_STARTERS:
        return False
    if set(words) & {"so", "such"} and words[0] == "the":
        return False
    return any(w in _STRONG or w.endswith(("ed", "'m", "'re", "'ve", "'ll")) for w in words[1:6])


# Verbs that no noun follows "my" and another noun as: "my lease runs until then".
_OTHER_VERBS: Final = word_set(
    "runs ends starts begins takes works needs wants lives keeps goes comes makes means helps "
    "expires finishes opens closes allows requires prevents remains stays seems knows gives"
)


def _is_second(words: list[str]) -> bool:
    if len(words) < 3:
        return False
    if words[0] == "please":
        return True
    if words[0] in _SPLICE_SUBJECTS:
        verb = words[1]
        if words[0] in {"that", "this", "these", "those"}:
            return verb in {"is", "was", "are", "were", "will", "has", "would"}
        return (
            verb in _STRONG
            or verb.endswith("ed")
            or verb
            in {
                "need",
                "needs",
                "want",
                "wants",
                "look",
                "hope",
                "really",
                "also",
                "runs",
                "works",
                "takes",
                "makes",
                "feel",
                "enjoy",
                "know",
                "love",
                "like",
                "plan",
                "believe",
                "seems",
                "appreciate",
                "still",
                "just",
            }
        )
    if words[0] in {
        "i'm",
        "it's",
        "we're",
        "they're",
        "i've",
        "that's",
        "there's",
        "i'll",
        "we'll",
        "he's",
        "she's",
        "you're",
    }:
        return True
    return (
        words[0] in {"the", "my", "our", "your", "their", "his", "her"}
        and words[2] in _STRONG | _OTHER_VERBS
        and len(words) > 3
    )


_DEPENDENT: Final = frozenset(["although", "because", "whereas", "unless", "though"])


def _fragments(text: ProofText) -> Iterator[Match]:
    for sentence in text.sentences:
        words = [w.lower for w in sentence.words]
        if len(words) < 3 or not sentence.text.rstrip('"”)').endswith("."):
            continue
        body = sentence.text
        dependent = (
            words[0] in _DEPENDENT and words[1] != "of" and "," not in body and "—" not in body
        )
        if (dependent and sum(w in _STRONG or w.endswith("ed") for w in words) < 2) or (
            words[0] == "which"
            and len(words) > 2
            and words[1] in {"is", "was", "means", "meant", "would", "has", "made", "makes", "will"}
        ):
            yield Match(sentence.start, sentence.end)


RULES = (
    Rule(
        id="comma-splice",
        severity=Severity.ERROR,
        message="A comma alone joins two sentences.",
        why="Two main clauses want a stop, a semicolon, or a word to join them.",
        source="Strunk and White, The Elements of Style, 4th ed., rule 5",
        find=_splices,
        flags=(
            "The plant is old, it needs a new roof.",
            "I enjoyed the tour, your team was kind.",
            "I read the report, it was clear.",
            "I have sent the rota, please let me know.",
        ),
        passes=(
            "The plant is old, but it needs no roof. If it rains, we stay.",
            "When you called, I was out; the report, I think, was clear.",
            "As you said, it was late, and you were right, she told me.",
        ),
    ),
    Rule(
        id="fragment",
        severity=Severity.WARNING,
        message="This begins as a clause that depends on another, and there is no other.",
        why="The reader waits for the main clause.",
        source="The Chicago Manual of Style, 17th ed., 5.225",
        find=_fragments,
        flags=(
            "Although the press is old.",
            "Because the ward was full.",
            "I left. Which was a pity.",
        ),
        passes=(
            "Although the press is old, it runs.",
            "Because of you we won. Which press is it?",
            "If only I had known. When in doubt, ask.",
        ),
    ),
)
