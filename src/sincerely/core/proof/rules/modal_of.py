"""The modal "could of" for "could have"."""

from __future__ import annotations

from sincerely.core.proof.finding import Severity
from sincerely.core.proof.patterns import regex
from sincerely.core.proof.rule import Example, Rule

RULES = (
    Rule(
        id="modal-of",
        severity=Severity.ERROR,
        message='"Of" stands where "have" is meant.',
        why="After could, should, would and the like comes a verb; the ear hears 've as of.",
        source="Fowler's Modern English Usage, 'of'",
        find=regex(
            r"\b(could|should|would|might|must|(?-i:may))(n't)? (?P<x>of|off)\b(?! course)(?= (?:not |never |all )?(?:been|done|had|made|gone|said|got|taken|come|known|seen|told|\w+ed)\b|[^\n]*$)",
            "have",
        ),
        flags=(
            Example("I should of said so.", fixed="I should have said so."),
            Example(
                "We could of opened the wing in May.", fixed="We could have opened the wing in May."
            ),
            Example("It wouldn't of mattered.", fixed="It wouldn't have mattered."),
        ),
        passes=(
            "I would of course travel.",
            "All that one could, of all people, expect.",
            "I could offer you the month of May.",
            "I have run the depot since May of 2019",
        ),
    ),
)
