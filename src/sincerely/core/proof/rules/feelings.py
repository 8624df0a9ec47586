"""Who feels and what causes it: interested and interesting, bored and boring."""

from __future__ import annotations

from typing import Final

from sincerely.core.proof.finding import Severity
from sincerely.core.proof.rows import row, rows
from sincerely.core.proof.rule import Example, Rule

__all__ = ["RULES"]

# What a person feels of a thing, and the preposition or clause that tells of what.
_PAIRS: Final = (
    ("interested", "interesting"), ("excited", "exciting"), ("bored", "boring"),
    ("fascinated", "fascinating"), ("surprised", "surprising"), ("encouraged", "encouraging"),
    ("inspired", "inspiring"), ("disappointed", "disappointing"), ("tired", "tiring"),
    ("confused", "confusing"), ("satisfied", "satisfying"), ("amazed", "amazing"),
    ("motivated", "motivating"), ("intrigued", "intriguing"), ("relieved", "relieving"),
    ("thrilled", "thrilling"), ("worried", "worrying"), ("overwhelmed", "overwhelming"),
    ("frustrated", "frustrating"), ("pleased", "pleasing"), ("embarrassed", "embarrassing"),
)  # fmt: skip
# How a thing is done, and how its doer feels.
_MANNERS: Final = (
    ("gratefully", "grateful"), ("thankfully", "thankful"), ("happily", "happy"), ("proudly", "proud"),
    ("eagerly", "eager"), ("anxiously", "anxious"), ("confidently", "confident"), ("curiously", "curious"),
)  # fmt: skip
_FELT: Final = "|".join(felt for felt, _ in _PAIRS if felt not in {"relieved", "pleased"})
_FEEL: Final = "am|i'm|we're|feel|felt|become|became|get|got|remain"
_THINGS: Final = (
    "talk|tour|visit|meeting|conversation|discussion|interview|presentation|project|projects|work|"
    "role|job|position|idea|ideas|plan|plans|day|morning|afternoon|lecture|course|article|report|"
    "question|questions|answer|news|result|results|opportunity|challenge|programme|program|market"
)

RULES = (
    Rule(
        id="feeling-adjective",
        severity=Severity.ERROR,
        message="A person is interested; a thing is interesting.",
        why="The wrong ending says that the writer bores or excites, and not the matter.",
        source="Swan, Practical English Usage, 4th ed., entry 96",
        find=rows(
            *(
                row(
                    f"be|been|am|was|i'm|were very|so|most|more|extremely? [ {manner} ] for|to|that|about|of|if",
                    felt,
                )
                for manner, felt in _MANNERS
            ),
            *(
                row(
                    f"i|we|he|she|they was|were|am|are|is|feel|felt|became|become all|both|not|also|always|never|still|%degree* [ {causing} ] about|by|with|in|at|when|to|that",
                    felt,
                    unless=rf"\b(?:what|which|than|as|how) (?:I|we|he|she|they) .*{causing}|{causing} (?:to (?:work|talk|listen|watch|be|meet)|in (?:a|the) (?:way|sense|meeting|interview|room)|at (?:times|first|work))",
                )
                for felt, causing in _PAIRS
            ),
            *(
                row(f"{_FEEL} %degree|also|all* [ {causing} ] about|by|in|that|when|at", felt)
                for felt, causing in _PAIRS
                if felt not in {"tired", "pleased", "relieved"}
            ),
            *(
                row(
                    f"{_THINGS} was|is|were|are|sounds|sounded|seems|seemed %degree* [ {felt} ] $|,|and|but|for",
                    causing,
                )
                for felt, causing in _PAIRS
                if felt not in {"relieved", "inspired", "satisfied"}
            ),
            *(
                row(
                    f"~find|found the|your|this|our|that|every|it .adj? {_THINGS}|it? %degree* [ {felt} ] $|,|and|but|because|for|to",
                    causing,
                )
                for felt, causing in _PAIRS
            ),
            *(
                row(
                    f"~leave|make|keep|get me|us|him|her|them|everyone %degree|all* [ {causing} ] about|by|in|at|that|with",
                    felt,
                )
                for felt, causing in _PAIRS
            ),
            *(
                row(
                    f"i|we was|were|am|are|feel|felt %degree? .adj|.part and %degree|also? [ {causing} ] in|about|by|with|at|that",
                    felt,
                    unless=rf"{causing} (?:in (?:a|the) (?:way|sense|meeting|interview|room)|at (?:times|first|work))",
                )
                for felt, causing in _PAIRS
            ),
            row(
                f"a|an|very|most [ {_FELT} ] {_THINGS}|hour|week|walk|evening|story|book|process",
                "{0:ing}",
            ),
        ),
        flags=(
            Example("I would be gratefully for it.", fixed="I would be grateful for it."),
            Example("We were exciting about the boat.", fixed="We were excited about the boat."),
            Example("I found the talk very bored.", fixed="I found the talk very boring."),
            Example("It was a fascinated tour.", fixed="It was a fascinating tour."),
            Example("The role sounds excited.", fixed="The role sounds exciting."),
            Example("It left me exciting about it.", fixed="It left me excited about it."),
            Example(
                "I felt welcome and interesting in it.",
                fixed="I felt welcome and interested in it.",
            ),
        ),
        passes=(
            "We were excited about the boat, and the talk was boring.",
            "I found the team interested in the tour.",
            "They are interesting in a way that the others are not.",
            "The visitors were tired, and I am tiring of the noise.",
        ),
    ),
)
