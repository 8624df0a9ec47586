"""One reader, one debrief and its phraser, for tests of single notes."""

from __future__ import annotations

from sincerely.adapters.english import english
from sincerely.core.debrief import (
    Candidate,
    Conversation,
    Debrief,
    Interviewer,
    Locale,
    Note,
    Opportunity,
)
from sincerely.core.letters.phrasing.phraser import Phraser

__all__ = ["READER", "debrief_with", "phraser", "told"]

READER = Conversation("conversations[0]", (Interviewer("Gethin Marsh"),))


def debrief_with(reader: Conversation = READER) -> Debrief:
    """A British debrief of one conversation."""
    return Debrief(
        Candidate("Noor Castellanos"),
        Opportunity("Head of Operations", "Halden Trust"),
        (reader,),
        locale=Locale.GB,
    )


def phraser(reader: Conversation = READER) -> Phraser:
    return Phraser(english(), debrief_with(reader))


def told(note: str) -> list[str]:
    """The sentences that a point of Marsh's becomes."""
    return [s for part in phraser().point(Note(note, "p"), READER) for s in part.sentences]
