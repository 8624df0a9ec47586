"""A word near to a name of the debrief, and not equal to it."""

from __future__ import annotations

from collections.abc import Iterator

from sincerely.core.proof.finding import Severity
from sincerely.core.proof.rule import Match, Rule, Scope
from sincerely.core.proof.sample import sampled
from sincerely.core.proof.slips import slips
from sincerely.core.proof.text import ProofText

__all__ = ["RULES"]


def _find(text: ProofText) -> Iterator[Match]:
    for slip in slips(text):
        inside = f', in "{slip.name.text}"' if slip.word != slip.name.text else ""
        yield Match(
            slip.first.start,
            slip.last.end,
            (slip.fix,),
            f'The debrief writes "{slip.word}"{inside}.',
        )


RULES = (
    Rule(
        id="name-spelling",
        severity=Severity.ERROR,
        message="This is not how the debrief writes the name.",
        why="A misspelt name is the slip that readers forgive least; offers have been lost by it.",
        source="Domain notes 15 and 37: after avidcareerist.com and creativejobsearchtactics",
        scope=Scope.DEBRIEF,
        find=_find,
        flags=(
            sampled("I toured Haldon Biologics.", "I toured Halden Biologics."),
            sampled("Harden Biologics was open.", "Halden Biologics was open."),
            sampled("Thank you, Siobhan O'Dwyre.", "Thank you, Siobhan O'Dwyer."),
            sampled("I met Siobhan ODwyer there.", "I met Siobhan O'Dwyer there."),
            sampled("I met Wei Ling Brown there.", "I met Wei-Ling Brown there."),
            sampled("Ask Ms. Brawn about it.", "Ask Ms. Brown about it."),
            sampled("I liked the Gatewey plant.", "I liked the Gateway plant."),
            sampled("It was Reka who wrote.", "It was Réka who wrote."),
            sampled("I saw Halden Biologic at work.", "I saw Halden Biologics at work."),
            sampled("At halden I saw both lines.", "At Halden I saw both lines."),
        ),
        passes=(
            sampled("Brown paper, and a crown for Halden Biologics' team."),
            sampled("Réka Szabó wrote to Siobhan O’Dwyer and Wei-Ling Brown."),
            sampled("The ball was caught by Halden's team, and the gateways held."),
            sampled("A hale crew; hardly a slip. Browned bread is no name."),
        ),
    ),
)
