"""A sentence that repeats what was told in confidence, or another's worry."""

from __future__ import annotations

from collections.abc import Iterator

from sincerely.core.letters.leaks import leak_in, open_texts, read_confidences
from sincerely.core.letters.retelling import retold
from sincerely.core.proof.finding import Severity
from sincerely.core.proof.rule import Match, Rule, Scope
from sincerely.core.proof.sample import sampled
from sincerely.core.proof.text import ProofText

__all__ = ["RULES"]


def _find(text: ProofText) -> Iterator[Match]:
    confidences = read_confidences(text.noted, text.language)
    again = retold(
        [sentence.text for sentence in text.sentences],
        confidences,
        text.language,
        open_texts(text.noted),
    )
    for sentence in text.sentences:
        reason = leak_in(sentence.text, confidences) or again.get(sentence.text)
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
            sampled("I understand that your head of finance goes after the winter."),
        ),
        passes=(
            sampled("I would bring finance and supply together."),
            sampled("Trucks are leaving late; we spoke of that."),
            sampled("Your CFO asked me about kilns."),
        ),
    ),
)
