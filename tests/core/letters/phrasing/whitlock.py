"""One reader, Dana Whitlock, and a phraser of a debrief with her, for tests of many sorts of notes."""

from __future__ import annotations

from sincerely.adapters.english import english
from sincerely.core.debrief import (
    Candidate,
    Conversation,
    Debrief,
    Interviewer,
    Locale,
    Opportunity,
)
from sincerely.core.letters.phrasing.phraser import Phraser

__all__ = ["READER", "phraser"]

READER = Conversation("conversations[0]", (Interviewer("Ms. Dana Whitlock"),))


def phraser(*others: Conversation, locale: Locale = Locale.US) -> Phraser:
    """A phraser of Omar Siddiqui's debrief on a conversation with her, and on others."""
    role = Opportunity("Works Director", "Halden Forge")
    return Phraser(
        english(), Debrief(Candidate("Omar Siddiqui"), role, (READER, *others), locale=locale)
    )
