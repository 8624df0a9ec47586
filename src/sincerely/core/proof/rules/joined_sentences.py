"""Two sentences run into one with no mark between them."""

from __future__ import annotations

from sincerely.core.proof.finding import Severity
from sincerely.core.proof.rows import row, rows
from sincerely.core.proof.rule import Example, Rule

# Adjectives that judge and take no clause: "the tour was excellent I learned" cannot be one.
_JUDGED = "excellent|great|superb|fantastic|useful|informative|impressive|spotless|friendly|enjoyable|productive|inspiring|thorough|lovely|valuable|insightful|pleasant|welcoming|memorable|instructive|busy|brief|fascinating"
_THEN = "i|we|you|he|she|they"
_VERBED = (
    ".past|am|are|was|were|have|had|%modal|do|did|also|really|hope|think|look|learn|want|would"
)

RULES = (
    Rule(
        id="joined-sentences",
        severity=Severity.ERROR,
        message="Two sentences run together here: a full stop or a joining word is missing.",
        why="The reader has to go back to find where the first ended.",
        source="Swan, Practical English Usage, 4th ed., entry 293",
        find=rows(
            row(
                f"%bef %degree? [ {_JUDGED} {_THEN} ] {_VERBED}",
                unless=r"\b(?:how|however|so|as|too|no matter|whatever|such|the most) (?:\w+ )?(?:\w+ )?(?:excellent|great|useful|informative|impressive|friendly|busy|brief|valuable|productive|insightful|inspiring|thorough|pleasant|welcoming)",
            ),
            row(
                "~meet|see|speak|talk|thank|hear|work|join|visit|chat with|to|from? you|them|him|%obj all|both|again|today|yesterday? [ i|we ] hope|look|am|will|would|was|have|had|really|also|feel|felt|enjoyed|learned|learnt|appreciate|appreciated|think|thought|wish|can|believe|came|left|want",
                unless=r"\b(?:what|which|that|who|whom|when|if|as|because|until|while|where|once|before|after|since|how|why|every|time|sooner|although|though|day|moment|people|person|in order|unless)\b",
            ),
            row(
                "^ i|we|they %degree? .past&!gave|told|showed|sent|offered|made|bought|taught|asked|said|thought|knew the|my|your|our|this|that .adj? [ .sg|.pl i|we|they|he|she ] .past&!gave|told|showed|sent|offered|made|bought|taught|asked|needed|wanted|loved %art|%poss|much|how|that .adj? .sg|.pl|lot $|,|and|about",
                "{0}, and {1}",
                unless=r"\b(?:day|time|moment|week|year|way|minute|morning|afternoon|night|summer|winter|spring) (?:I|we|they|he|she)\b|\b(?:that|which|who|when|if|because|as|where|what|how|before|after|since|until)\b.*\b(?:I|we|they|he|she)\b",
            ),
            row(
                "^ %det .adj? .sg|.pl %bef %degree? [ .adj %art|%poss ] .sg|.pl %bef",
                "{0}; {1}",
                unless=r"\b(?:that|so|how|when|if|because|as|since|until|what|once|before|after|the more)\b",
            ),
            row(
                f"thank you +* for +* .sg|.pl [ {_THEN}&!you ] enjoyed|appreciated|learned|learnt|hope|look|saw|loved|liked it|how|the|your|that|to|forward|a",
                given=r"^thank you\b(?!.*\b(?:that|which|who|when|what|where|how|as|if|because)\b)",
                unless=r"\b(?:all|everything|everyone|moment|much|time|way) (?:I|we|they)\b",
            ),
        ),
        flags=(
            Example("The tour was excellent I learned a lot.", span="excellent I"),
            Example("Your staff were very friendly we felt at home.", span="friendly we"),
            Example("Thank you for the tour I enjoyed it.", span="I"),
        ),
        passes=(
            "The tour was excellent; I learned a lot.",
            "It shows how useful we found it.",
            "I was so busy I forgot it.",
            "Thank you for the day that we enjoyed.",
        ),
    ),
)  # fmt: skip
