"""What the time told asks of the verb: a perfect up to now, a past for what is over."""

from __future__ import annotations

from sincerely.core.grammar.fault import Check
from sincerely.core.proof.finding import Severity
from sincerely.core.proof.grammar import GRAMMAR, showing
from sincerely.core.proof.rule import Example, Rule

RULES = (
    Rule(
        id="tense-of-time",
        severity=Severity.ERROR,
        message="What began before now and goes on takes the present perfect.",
        why="“In the last years” and “the first time” look back from today.",
        source="Swan, Practical English Usage, 4th ed., entries 47 and 55",
        find=showing(Check.TIME, whole=True),
        flags=(
            "In the last years I am leading a team of six.",
            "It is the first time I visit such a mill.",
            "For the past months we are rebuilding the hall.",
        ),
        passes=(
            "In the last years I have been leading a team of six.",
            "It is the first time I have visited a mill, and it is the time I like.",
            "In the next years we are rebuilding the hall.",
        ),
    ),
    Rule(
        id="present-of-finished-time",
        severity=Severity.ERROR,
        message="This time is over: the verb takes the past.",
        why="“Yesterday”, “last year” and “when we met” set what follows in the past.",
        source=f"{GRAMMAR}, ch. 3, 5",
        find=showing(Check.PAST),
        flags=(
            Example(
                "When we met, you mention a delay.", fixed="When we met, you mentioned a delay."
            ),
            Example("Last spring I manage the hall.", fixed="Last spring I managed the hall."),
            "I work there until last August.",
            "Two weeks ago we open the ward.",
        ),
        passes=(
            "When we met, you mentioned a delay, and I still think of it.",
            "When you said that, I take it you meant the roof.",
            "Each year we open the ward in May. Last orders we call at ten.",
            "I work until six, I left two weeks ago, and when it rains we close.",
            "I put the ladder up yesterday, and I use the method I learnt last year.",
        ),
    ),
)
