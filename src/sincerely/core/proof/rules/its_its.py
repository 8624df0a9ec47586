"""Its owns something; it's is "it is" or "it has"."""

from __future__ import annotations

from sincerely.core.proof.finding import Severity
from sincerely.core.proof.rows import row, rows
from sincerely.core.proof.rule import Example, Rule

_THAT_CLAUSE = (
    "~say|think|know|hope|believe|see|hear|feel|find|mean|suppose|understand|guess|show|prove|agree"
    "|realise|realize|tell|ensure|assume|imagine|fear|doubt|claim|suggest|admit|decide|swear"
)

RULES = (
    Rule(
        id="its",
        severity=Severity.ERROR,
        message='"Its" owns something; "it\'s" is "it is" or "it has". The other one is meant.',
        why="A spelling checker passes both, and many readers take it for carelessness.",
        source="Garner's Modern English Usage, 'its; it's'",
        find=rows(
            row(
                "[ its ] a|an|the|not|been|going|my|your|our|his|her|their|too|also|always|probably",
                "it's",
            ),
            row(
                "[ its ] %often|very|so|quite? .adj|.part&!.sg that|to|when|if|because|how", "it's"
            ),
            row("[ its ] .adj&!.sg&!.comp&!.sup&!own for|how|what|$|,", "it's"),
            row(
                "[ its ] %pers|in|on|at|for|from|of|with|worth|time",
                "it's",
                unless=r"\bits (?:in-|time\b(?! to| for| we))",
            ),
            row(
                "%trueprep|to|about|on|over|and|or|near|than [ it's ] .adj* .sg|.pl&!time&!.adj&!.adv&!.part",
                "its",
            ),
            row("%trueprep [ it's ]", "its"),
            row("[ it's ] own", "its"),
            row(
                f".past|.part|.s|.base|.ing&!{_THAT_CLAUSE} [ it's ] "
                ".sg|.pl&!.adj&!.adv&!.part&!.ing&!time",
                "its",
            ),
            row(
                f".past|.part|.s|.base|.ing&!{_THAT_CLAUSE}&!.adj [ it's ] .adj .sg|.pl&!.adj&!time",
                "its",
            ),
            row("^ [ it's ] .sg&!.adj&!.adv&!time %bef|%haves|%modal|.past&!.adj", "its"),
        ),
        flags=(
            Example("Its a long drive to the depot.", fixed="It's a long drive to the depot."),
            Example("The firm kept it's promise.", fixed="The firm kept its promise."),
            Example("The unit has a lab of it's own.", fixed="The unit has a lab of its own."),
            Example("Its important that we agree.", fixed="It's important that we agree."),
        ),
        passes=(
            "It's good that the firm kept its name and its important clients.",
            "I know it's time to hear from its founder.",
            "The plant has changed its very old kiln, and it's been quiet since.",
        ),
    ),
)
