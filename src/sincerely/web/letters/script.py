"""A script cut into what is said in one breath, each with the time that it takes."""

from __future__ import annotations

from dataclasses import dataclass

from sincerely.adapters.english import english
from sincerely.core.calls.pace import MESSAGE_RATE, speaking_seconds
from sincerely.core.proof.text import ProofText

__all__ = ["Cue", "cues"]


@dataclass(frozen=True, slots=True)
class Cue:
    """One sentence and its speaking time at the usual pace; ``is_first`` of its paragraph."""

    text: str
    seconds: int
    is_first: bool


def cues(text: str) -> tuple[Cue, ...]:
    """Return the sentences of a script in order; every word of it is in one of them."""
    found = []
    for line in text.splitlines():
        rest, is_first = line.strip(), True
        for sentence in ProofText(rest, english()).sentences:
            said = sentence.text.strip()
            if said:
                found.append(Cue(said, max(1, speaking_seconds(said, MESSAGE_RATE)), is_first))
                is_first = False
    return tuple(found)
