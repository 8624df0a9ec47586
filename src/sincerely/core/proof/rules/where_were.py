"""Where is a place; were is a verb; we're is "we are"."""

from __future__ import annotations

from sincerely.core.proof.finding import Severity
from sincerely.core.proof.rows import row, rows
from sincerely.core.proof.rule import Example, Rule

_NO_OTHER_VERB = (
    r"\bwhere\b.*\b(?:is|are|was|were|am|has|have|had|do|does|did|will|would|can|could|may|might|must"
    r"|should|I|we|you|they|he|she|it)\b"
)

RULES = (
    Rule(
        id="where-were",
        severity=Severity.ERROR,
        message='"Where", "were" or "we\'re": another of the three is meant.',
        why="They look alike, and a spelling checker passes them all.",
        source="Garner's Modern English Usage, 'where'",
        find=rows(
            row(
                ".sg|PROPN , [ were ] i|we|they|he|she|my|our|his|her|their .sg|.pl? .past|work|works|run|runs|live|lives",
                "where",
            ),
            row("we|you|they|these|those|who|there [ where ] !%pers", "were"),
            row(", and so [ where ] %det|we|they|you", "were"),
            row("^ so [ where ] %det|we|they|you", "were"),
            row(
                ".pl [ where ] not|very|so|too|still|also|already|both|all|.adj|.part|.ing|in|on|at|from",
                "were",
                unless=_NO_OTHER_VERB,
            ),
            row(
                ".pl [ where ] .part|happy|glad|ready|keen|proud|unable with|by|about|that|to|for|of|at|from",
                "were",
                unless=r"\bwhere (?:needed|required|used|made|born|taught|indicated|marked)",
            ),
            row(
                ".sg|.pl|know|ask|asked|see|saw|wonder|understand|show|showed|decide [ were ] i|we|he|she|they|you !to",
                "where",
                unless=r"(?:^|[,;] )were\b|\b(?:if|as|though|than) .*\bwere\b",
            ),
            row(
                "hope|think|know|believe|glad|sure|say|said|because|since|if|and|^ [ were ] "
                "%often|very|so? .adj&!.sg to|that|with|about|for",
                "we're",
            ),
            row("hope|think|know|believe|glad|^|because [ were ] .ing&!.sg", "we're"),
            row(
                "hope|think|know|believe|glad|sure|when|because|until [ were ] able|ready|open|done|not|all|in",
                "we're",
            ),
        ),
        flags=(
            Example("They where glad of the news.", fixed="They were glad of the news."),
            Example(
                "The town were I grew up has two mills.",
                fixed="The town where I grew up has two mills.",
            ),
            Example("I think were ready to start.", fixed="I think we're ready to start."),
        ),
        passes=(
            "We were in the town where the two rivers meet.",
            "The sites where we worked were small, and those were hard years.",
            "If I were you, I would ask where they were.",
        ),
    ),
)
