"""A word of a set phrase put for one that looks like it: "nip it in the butt"."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.proof.finding import Severity
from sincerely.core.proof.idioms import IDIOMS
from sincerely.core.proof.rows import Row, row, rows
from sincerely.core.proof.rule import Example, Rule

_MEANT: Final = re.compile(r"<(\w+)>")


def _row(line: str) -> Row:
    """The row that finds any word near to the one meant where that should stand."""
    (meant,) = _MEANT.findall(line)
    return row(_MEANT.sub(f"[ near:{meant} ]", line), meant)


RULES = (
    Rule(
        id="idiom-word",
        severity=Severity.ERROR,
        message="This set phrase has another word here.",
        why="A phrase half heard and written as it sounded makes a reader smile at the wrong place.",
        source="Oxford Dictionary of Idioms, under each phrase",
        find=rows(*map(_row, filter(None, map(str.strip, IDIOMS.splitlines())))),
        flags=(
            Example("It nips it in the butt.", fixed="It nips it in the bud."),
            Example("We saw eye and eye on it.", fixed="We saw eye to eye on it."),
            Example(
                "It was done on the spurt of the moment.",
                fixed="It was done on the spur of the moment.",
            ),
            Example("Your crew went the extra mild.", fixed="Your crew went the extra mile."),
        ),
        passes=(
            "We nipped it in the bud, saw eye to eye, and went the extra mile.",
            "I passed faster than before; we paved the bay and kept the hens in the coop.",
            "We are sorry to say the lease is up, and we pay for the course.",
        ),
    ),
)
