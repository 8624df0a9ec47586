"""To whom of a panel the next step is told in full."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.debrief import Conversation, Debrief, Note
from sincerely.core.letters.plan.matter import is_said_by
from sincerely.core.letters.recipients import lead_of
from sincerely.core.people import parse_name

__all__ = ["is_step_of"]

_OF_WHAT: Final = re.compile(r",? (?:of|for)\b|, ")


def is_step_of(step: Note, reader: Conversation, debrief: Debrief) -> bool:
    """Whether the step is this reader's to hear in full.

    It is so for whoever decides, for whoever the step names, by name or by title, and for
    whoever spoke of it. Anybody else knows it, or has it from these.
    """
    lead = lead_of(debrief).conversation
    is_lead = lead is not None and lead.path == reader.path
    return (
        is_lead or _names(step, reader) or any(is_said_by(step.text, p.text) for p in reader.points)
    )


def _names(step: Note, reader: Conversation) -> bool:
    names = [
        word
        for person in reader.interviewers
        for parts in (parse_name(person.name),)
        for word in (parts.given, parts.family)
        if word
    ]
    titles = [one.title for one in reader.interviewers if one.title]
    titles += [_OF_WHAT.split(title)[0] for title in titles]
    by_name = any(re.search(rf"\b{re.escape(name)}\b", step.text) for name in names)
    return by_name or any(
        re.search(rf"\b{re.escape(title)}\b", step.text, re.IGNORECASE) for title in titles
    )
