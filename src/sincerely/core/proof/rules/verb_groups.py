"""The verbs of a clause: with their subject, with one another, with what they are told of."""

from __future__ import annotations

from sincerely.core.grammar.fault import Check
from sincerely.core.proof.finding import Severity
from sincerely.core.proof.grammar import showing
from sincerely.core.proof.rule import Example, Rule

RULES = (
    Rule(
        id="subject-verb-across",
        severity=Severity.ERROR,
        message="Subject and verb do not agree in number.",
        why="What stands between them hides the slip from the writer, not from the reader.",
        source="Quirk et al., A Comprehensive Grammar of the English Language, 10.34 to 10.36",
        find=showing(Check.AGREEMENT),
        flags=(
            Example(
                "My notes from the visit shows that it works.",
                fixed="My notes from the visit show that it works.",
            ),
            Example("I met the man who own the mill.", fixed="I met the man who owns the mill."),
            Example("The role require a licence.", fixed="The role requires a licence."),
            Example(
                "You said that the price of the seeds have doubled.",
                fixed="You said that the price of the seeds has doubled.",
            ),
            Example("She don't drive to the depot.", fixed="She doesn't drive to the depot."),
        ),
        passes=(
            "The agency spend hit £11 million last year.",
            "The team that you described need a lead, and the data we have are old.",
            "The people I met were kind, and the day the results were out was long.",
            "I suggest that the manager meet them. Ten years is long.",
            "The work you do matters, and the plans you made hold.",
            "The report you read last week is mine; the news of the sales was good.",
            "The pay of those who came late is low. If I were you, I would ask that she have a say.",
            "There are a few, and one of the drivers who were there has left.",
            "Recruiting nurses takes time, and the couples counselling service is full.",
        ),
    ),
    Rule(
        id="verb-chain",
        severity=Severity.ERROR,
        message="These verbs do not follow one another in English.",
        why="After have comes the participle, after do, to and the modals the bare verb.",
        source="Huddleston and Pullum, The Cambridge Grammar of the English Language, ch. 3, 1.7",
        find=showing(Check.CHAIN),
        flags=(
            Example("I have saw the depot at night.", fixed="I have seen the depot at night."),
            Example("We didn't knew of the leak.", fixed="We didn't know of the leak."),
            Example("She was able to cutting the queue.", fixed="She was able to cut the queue."),
        ),
        passes=(
            "I have put it off, and she had let it be cut.",
            "The fleet is ageing and has been relabelled.",
            "It does own the yard, and we are to run it.",
        ),
    ),
    Rule(
        id="passive-with-object",
        severity=Severity.ERROR,
        message="A passive verb has no object here: one of the two is not meant.",
        why='"I am settled 72 cases" may mean that I settled them, or that they were settled.',
        source="Huddleston and Pullum, The Cambridge Grammar of the English Language, ch. 16, 10",
        find=showing(Check.PASSIVE, whole=True),
        flags=(
            "I am settled 72 planning cases.",
            "The yard was rebuilt two cranes.",
            "She was closed nine branches.",
        ),
        passes=(
            "I was given two weeks, and she was made head of the ward.",
            "Six pupils were excluded last term.",
            "It was called the Long Shed, and we were taught Irish.",
        ),
    ),
    Rule(
        id="participle-alone",
        severity=Severity.ERROR,
        message="A participle stands alone where a past tense, or have, is meant.",
        why="Seen, done, gone and the like need have or be.",
        source="Swan, Practical English Usage, 4th ed., entry 1",
        find=showing(Check.PARTICIPLE, whole=True),
        flags=(
            "The board asked again, and I seen why.",
            "We done the audit twice.",
            "They gone through the figures.",
        ),
        passes=(
            "I saw why, and we did the audit.",
            "Had I known, I would have come.",
            "You were a bench chemist, and it cost us a month.",
        ),
    ),
)
