"""Whose owns something; who's is "who is" or "who has"."""

from __future__ import annotations

from sincerely.core.proof.finding import Severity
from sincerely.core.proof.rows import row, rows
from sincerely.core.proof.rule import Example, Rule

RULES = (
    Rule(
        id="whose-whos",
        severity=Severity.ERROR,
        message='"Whose" owns something; "who\'s" is "who is". The other one is meant.',
        why="They sound alike, and a spelling checker passes both.",
        source="Garner's Modern English Usage, 'whose'",
        find=rows(
            row("[ who's ] .sg|.pl&!.adj&!.adv&!.ing&!.part !of|at|for", "whose"),
            row("[ who's ] .adj* .only_sg|.only_pl !of|at|for", "whose"),
            row("[ who's ] own", "whose"),
            row("[ whose ] .ing %dets|%prep", "who's"),
            row(
                "[ whose ] a|an|the|not|been|also|already|my|your|our|very|so|in|on|at|been",
                "who's",
            ),
            row("[ whose ] .adj&!.sg&!.comp&!.sup to|for|with|that|about|,|$", "who's"),
        ),
        flags=(
            Example(
                "She is the buyer who's budget was cut.",
                fixed="She is the buyer whose budget was cut.",
            ),
            Example(
                "I met the man whose running the depot.",
                fixed="I met the man who's running the depot.",
            ),
            Example("Do you know whose in charge?", fixed="Do you know who's in charge?"),
        ),
        passes=(
            "I met the woman whose guiding idea was simple and who's head of design.",
            "Whose plan was it, and who's paying?",
            "I asked who's right for a team whose budgets were cut.",
        ),
    ),
)
