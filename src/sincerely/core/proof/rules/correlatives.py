"""Words that come in twos: either and or, as and as, the more and the more, hardly and any."""

from __future__ import annotations

from sincerely.core.proof.finding import Severity
from sincerely.core.proof.rows import row, rows
from sincerely.core.proof.rule import Example, Rule

__all__ = ["RULES"]

RULES = (
    Rule(
        id="correlatives",
        severity=Severity.ERROR,
        message="The second of a pair of words does not fit the first.",
        why="Either asks for or, neither for nor, as for as, and the more for the more.",
        source="Quirk et al., A Comprehensive Grammar of the English Language, 13.35 to 13.39",
        find=rows(
            row("[ either ] +* nor", "neither", unless=r"(?i)\bneither\b"),
            row(
                "neither .adj|%det? .sg|.pl|.adj [ or ] .adj|%det? .sg|.pl|.adj ~be|have|do|%modal|%wouldish",
                "nor",
                unless=r"(?i)\bnor\b",
            ),
            row(
                "as well|much|many|long|hard|fast|often|quickly|closely|clearly|carefully|good|strong +* [ than ]",
                "as",
                unless=r"\b(?:more|less|rather|other|fewer|better|worse|sooner|later|no|\w+er) (?:\w+ ){0,3}than\b|\bas \w+ as\b",
            ),
            row(
                "~choose|decide|choice|difference|balance between %dets? .sg|.pl [ or ] %dets? .sg|.pl", "and"
            ),
            row("^ the more +* , the [ most ] %pers|the|.adj", "more"),
        ),
        flags=(
            Example("Either the valve nor the pump leaked.", fixed="Neither the valve nor the pump leaked."),
            Example("I worked as well alone than in a crew.", fixed="I worked as well alone as in a crew."),
            Example("The choice between price or speed is yours.", fixed="The choice between price and speed is yours."),
            Example("The more I read, the most I like it.", fixed="The more I read, the more I like it."),
        ),
        passes=(
            "Either the valve or the pump leaked, and neither you nor I knew.",
            "We saw it as well, later than you, and worked as well as before.",
            "The more I read, the more I like the most recent part.",
        ),
    ),
    Rule(
        id="hardly-any",
        severity=Severity.ERROR,
        message="“Hardly” denies by itself: “any” follows it.",
        why="Two denials cancel out, and the sentence says the opposite.",
        source="Garner's Modern English Usage, 'hardly'",
        find=rows(
            row("hardly|barely|scarcely +? [ no ]", "any"),
            row("hardly|barely|scarcely +? [ nothing ]", "anything"),
            row("hardly|barely|scarcely +? [ nobody ]", "anybody"),
        ),
        flags=(
            Example("We had hardly no stock.", fixed="We had hardly any stock."),
            Example("I knew barely nothing.", fixed="I knew barely anything."),
            Example("I met scarcely nobody.", fixed="I met scarcely anybody."),
        ),
        passes=(
            "We had hardly any stock, and no spare van.",
            "I barely slept, and nothing helped.",
            "There was scarcely a sound.",
        ),
    ),
    Rule(
        id="hope-so-after-all",
        severity=Severity.WARNING,
        message="“So” stands for a clause; here the clause is there already.",
        why="“It will be ready, I hope” says it once.",
        source="Swan, Practical English Usage, 4th ed., entry 585",
        find=rows(
            row(
                "+ + + , [ i hope|think|believe|guess so ] $",
                "I {1}",
                unless=r"(?i)^(?:yes|no|well|and|or|but|so|indeed|if|when|because)\b",
            ),
        ),
        flags=(
            Example("The kiln is fixed now, I hope so.", fixed="The kiln is fixed now, I hope."),
            "The crew will be back by noon, I think so.",
            "It was a short drive, I believe so.",
        ),
        passes=(
            "Is the kiln fixed? I hope so.",
            "Yes, it is fixed, I think so.",
            "The kiln is fixed now, I hope.",
        ),
    ),
)  # fmt: skip
