"""Than compares; then tells of time or of what follows."""

from __future__ import annotations

from sincerely.core.proof.finding import Severity
from sincerely.core.proof.rows import row, rows
from sincerely.core.proof.rule import Example, Rule

_COMPARED = "%dets|%pers|%num|%obj|.pl|.sg|.ing|ever|what|if|when|in|at|on|expected|planned|to|with|.only_sg"

RULES = (
    Rule(
        id="than-then",
        severity=Severity.ERROR,
        message='"Than" compares; "then" tells of time. The other one is meant.',
        why="One letter apart, and a spelling checker passes both.",
        source="Garner's Modern English Usage, 'than (A)'",
        find=rows(
            row(f".comp|rather|other|fewer|sooner|.adj&.comp [ then ] {_COMPARED}", "than"),
            row(f"more|less|fewer +&!%func [ then ] {_COMPARED}", "than"),
            row(f"more|less|fewer +&!%func +&!%func [ then ] {_COMPARED}", "than"),
            row(f".comp +&.sg|.pl [ then ] {_COMPARED}", "than"),
            row("more|less [ then ] +", "than"),
            row(
                "and|but|since|by|until|just|^|back|first|if|what [ than ] "
                "%pers|%dets|.past|.base|.sg|$|,",
                "then",
            ),
        ),
        flags=(
            Example(
                "The new line is quieter then the old.",
                fixed="The new line is quieter than the old.",
            ),
            Example(
                "We had more complaints then in May.", fixed="We had more complaints than in May."
            ),
            Example("We signed and than flew home.", fixed="We signed and then flew home."),
        ),
        passes=(
            "It was better then, and we knew it.",
            "The plant was larger than this one, and then we sold it.",
            "We hired two more, then the order came.",
        ),
    ),
)
