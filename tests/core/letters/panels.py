"""Debriefs written in a few words, for tests of what is said to whom."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sincerely.core.debrief import (
    Candidate,
    Concern,
    Conversation,
    Correction,
    Debrief,
    Interviewer,
    Note,
    Opportunity,
)

__all__ = ["Alikeness", "debrief", "talk"]


class Alikeness:
    """A likeness that is told which texts are alike; every other pair scores 0."""

    def __init__(self, scores: Mapping[tuple[str, str], float] | None = None) -> None:
        self._scores = dict(scores or {})

    def scores(self, queries: Sequence[str], candidates: Sequence[str]) -> list[list[float]]:
        return [[self._scores.get((q, c), 0.0) for c in candidates] for q in queries]


def notes(texts: Sequence[str], path: str) -> tuple[Note, ...]:
    return tuple(Note(text, f"{path}[{index}]") for index, text in enumerate(texts))


def talk(name: str | Sequence[str], **given: Any) -> dict[str, Any]:
    """One conversation, with the keys of the debrief file; concerns are (worry, answer) pairs."""
    return {"with": [name] if isinstance(name, str) else list(name), **given}


def debrief(*talks: Mapping[str, Any], **shared: Any) -> Debrief:
    """A debrief; lists of texts become notes with the paths that the file would give them."""
    opportunity = ("criteria", "why", "difference")
    whole = ("unsaid", "confidential", "for_consultant")
    return Debrief(
        candidate=Candidate(
            "Noor Castellanos",
            accomplishments=notes(shared.pop("accomplishments", ()), "candidate.accomplishments"),
        ),
        opportunity=Opportunity(
            "Director",
            "Halden",
            **{key: notes(shared.pop(key, ()), f"opportunity.{key}") for key in opportunity},
        ),
        conversations=tuple(_conversation(index, given) for index, given in enumerate(talks)),
        **{key: notes(shared.pop(key, ()), key) for key in whole},
        **shared,
    )


def _conversation(index: int, given: Mapping[str, Any]) -> Conversation:
    path = f"conversations[{index}]"
    lists = ("points", "promised", "unsaid", "confidential", "for_consultant")
    return Conversation(
        path=path,
        interviewers=tuple(Interviewer(name, given.get("title")) for name in given["with"]),
        hiring_manager=given.get("hiring_manager", False),
        minutes=given.get("minutes", 45),
        concerns=tuple(
            Concern(
                Note(worry, f"{path}.concerns[{n}].worry"),
                Note(answer, f"{path}.concerns[{n}].answer") if answer else None,
                f"{path}.concerns[{n}]",
            )
            for n, (worry, answer) in enumerate(given.get("concerns", ()))
        ),
        corrections=tuple(
            Correction(
                Note(said, f"{path}.corrections[{n}].said"),
                Note(fact, f"{path}.corrections[{n}].fact"),
                f"{path}.corrections[{n}]",
            )
            for n, (said, fact) in enumerate(given.get("corrections", ()))
        ),
        **{key: notes(given.get(key, ()), f"{path}.{key}") for key in lists},
    )
