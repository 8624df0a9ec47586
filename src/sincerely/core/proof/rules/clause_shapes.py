"""Clauses and phrases that want a part, or have one too many."""

from __future__ import annotations

from sincerely.core.grammar.fault import Check
from sincerely.core.proof.finding import Severity
from sincerely.core.proof.grammar import GRAMMAR, showing
from sincerely.core.proof.rule import Example, Rule

RULES = (
    Rule(
        id="article-before-verb",
        severity=Severity.ERROR,
        message="An article stands before a verb.",
        why="A word is missing, or one too many: the reader stumbles.",
        source=f"{GRAMMAR}, ch. 5, 6.1",
        find=showing(Check.ARTICLE, whole=True),
        flags=(
            "You asked whether the only ever run one kitchen.",
            "I am sure that the has it.",
            "We want the to stay.",
        ),
        passes=(
            "The river floods the yard every other winter.",
            "The run was long, and the only one who ran it was I.",
            "The rich give, and the old stay.",
        ),
    ),
    Rule(
        id="number-before-noun",
        severity=Severity.ERROR,
        message="What stands before this noun is of another number.",
        why="This and a go with one, these and many with more.",
        source=f"{GRAMMAR}, ch. 5, 5",
        find=showing(Check.NUMBER, whole=True),
        flags=(
            "I saw this plants in June.",
            "We ran these ward for a year.",
            "Every nurses knew it.",
        ),
        passes=(
            "A few days, a dozen sites and every six months will do.",
            "This team and these data are ours.",
            "I saw that drivers leave, and many a plan fails.",
        ),
    ),
    Rule(
        id="verb-after-preposition",
        severity=Severity.ERROR,
        message="After a preposition a verb ends in -ing.",
        why="A preposition asks for a noun, or for the form of a verb that can be one.",
        source="Swan, Practical English Usage, 4th ed., entry 100",
        find=showing(Check.PREPOSITION),
        flags=(
            Example(
                "I would begin with open the studio to the public.",
                fixed="I would begin with opening the studio to the public.",
            ),
            Example(
                "Thank you for show me the packing line.",
                fixed="Thank you for showing me the packing line.",
            ),
            Example(
                "I would start by run the trials.", fixed="I would start by running the trials."
            ),
        ),
        passes=(
            "I would begin with open days, and thank you for meeting me.",
            "I do nothing but teach, and I would rather walk than drive.",
            "It depends on how you run it and on whether they stay.",
        ),
    ),
    Rule(
        id="clause-without-mark",
        severity=Severity.ERROR,
        message="Two clauses run into one another here.",
        why="The reader takes the first words for a whole and has to go back.",
        source=f"{GRAMMAR}, ch. 11, 1",
        find=showing(Check.MARK, whole=True),
        flags=(
            "You asked whether I will ramp crews listen to an outsider.",
            "We talked about the night shifts loses two hours.",
            "We lost time injuries halved.",
        ),
        passes=(
            "I led three squad leads for two years.",
            "Why I would like this work is soon told: visitors get to touch everything.",
            "I cut customer wait from 11 minutes to 3.",
            "I expect your people notice, and you want the data locked.",
            "You told me the doors open at six. I hope it helps you see it grow.",
        ),
    ),
    Rule(
        id="question-order",
        severity=Severity.ERROR,
        message="A question inside a sentence keeps the order of a statement.",
        why="Only a question on its own turns verb and subject round.",
        source="Swan, Practical English Usage, 4th ed., entry 260",
        find=showing(Check.ORDER, whole=True),
        flags=(
            "You asked how would I cut the backlog.",
            "You asked why did I leave the bank.",
            "I wondered would she stay.",
        ),
        passes=(
            "You asked how I would cut the backlog.",
            "How would you cut it?",
            "You asked: why did you leave?",
        ),
    ),
    Rule(
        id="clause-without-verb",
        severity=Severity.HINT,
        message="This clause has no verb.",
        why="A word is missing: the reader has to guess which.",
        source=f"{GRAMMAR}, ch. 11, 1",
        find=showing(Check.VERB, whole=True),
        flags=(
            "Customers ring because the invoices wrong.",
            "You said that the roof so old.",
            "I came although the train late.",
        ),
        passes=(
            "Customers ring because the invoices are wrong.",
            "You said that the bottle return scheme starts in October.",
            "If possible, I will come, although late.",
        ),
    ),
)
