"""A small debrief that the examples of rules are read with."""

from __future__ import annotations

from datetime import date, time
from typing import Final

from sincerely.core.debrief import (
    Candidate,
    Concern,
    Consultant,
    Conversation,
    Debrief,
    Interview,
    Interviewer,
    Note,
    Opportunity,
)
from sincerely.core.proof.rule import Example

__all__ = ["SAMPLE", "sampled"]


def _notes(path: str, *texts: str) -> tuple[Note, ...]:
    return tuple(Note(text, f"{path}[{index}]") for index, text in enumerate(texts))


SAMPLE: Final = Debrief(
    Candidate(
        "Réka Szabó",
        email="reka@example.net",
        phone="212-555-0143",
        home="Dayton, Ohio",
        accomplishments=_notes(
            "candidate.accomplishments",
            "Supply Manager at Orrin Glass, 2018-2025; 44 staff",
            "Cut lead time from 31 days to 17 with a second kiln",
        ),
    ),
    Opportunity(
        "Head of Supply",
        "Halden Biologics",
        place="Toledo, Ohio",
        why=_notes("opportunity.why", "the new Gateway plant will need it"),
    ),
    (
        Conversation(
            "conversations[0]",
            (Interviewer("Dr. Siobhan O'Dwyer", title="Chief Operating Officer"),),
            minutes=45,
            points=_notes("conversations[0].points", "Batch release takes 29 days", "Hale crews"),
            concerns=(
                Concern(
                    Note("no cold-chain freight", "conversations[0].concerns[0].worry"),
                    Note("ran frozen glue by rail", "conversations[0].concerns[0].answer"),
                    "conversations[0].concerns[0]",
                ),
            ),
            confidential=_notes("conversations[0].confidential", "the CFO is leaving in January"),
        ),
        Conversation(
            "conversations[1]",
            (Interviewer("Wei-Ling Brown", title="General Counsel", pronouns="she/her"),),
            points=_notes("conversations[1].points", "Wants 6 carriers by the spring"),
        ),
        Conversation("conversations[2]", (Interviewer("Sam Okafor"), Interviewer("Tom Birkett"))),
    ),
    Interview(date=date(2026, 11, 17), at=time(10, 30), decision_by=date(2026, 12, 1)),
    consultant=Consultant("Philippa Agarwal", firm="Agarwal Lane"),
)


def sampled(
    text: str,
    fixed: str | None = None,
    *,
    span: str | None = None,
    kind: str = "thank-you",
    recipient: str | None = None,
) -> Example:
    """An example that is read with the sample debrief."""
    return Example(text, fixed=fixed, span=span, kind=kind, recipient=recipient, debrief=SAMPLE)
