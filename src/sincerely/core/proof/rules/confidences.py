"""A sentence that repeats what was told in confidence, or another's worry."""

from __future__ import annotations

from collections.abc import Iterator

from sincerely.core.letters.leaks import leak_in, read_confidences
from sincerely.core.proof.finding import Severity
from sincerely.core.proof.rule import Match, Rule, Scope
from sincerely.core.proof.sample import sampled
from sincerely.core.proof.text import ProofText

__all__ = ["RULES"]


def _find(text: ProofText) -> Iterator[Match]:
    confidences = read_confidences(text.noted, text.language)
    for sentence in text.sentences:
        reason = leak_in(sentence.text, confidences)
        if reason:
            yield Match(
                sentence.start,
                sentence.end,
                ("",),
                f"Leave this out: {reason}.",
            )


RULES = (
    Rule(
        id="confidence-told",
        severity=Severity.ERROR,
        message="This repeats what was told in confidence.",
        why="A confidence in writing is found out, and costs the one who told it.",
        source="Rule 2 of the house: what was told in confidence stays there",
        scope=Scope.DEBRIEF,
        find=_find,
        flags=(
            sampled("I hear that your CFO is leaving in January."),
            sampled("With the CFO leaving, you will need help."),
            sampled("Who follows the CFO in January, when they leave?"),
        ),
        passes=(
            sampled("I would bring finance and supply together."),
            sampled("Trucks are leaving late; we spoke of that."),
            sampled("Your CFO asked me about kilns."),
        ),
    ),
)
