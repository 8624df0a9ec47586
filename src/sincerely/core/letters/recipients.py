"""Whom the letters of a debrief can be addressed to."""

from __future__ import annotations

from sincerely.core.debrief import Conversation, Debrief
from sincerely.core.letters.kind import Recipient, Relation

__all__ = [
    "consultant_of",
    "everybody_of",
    "interviewers_of",
    "lead_of",
    "recipient_of",
    "referrer_of",
]


def recipient_of(conversation: Conversation) -> Recipient:
    """Return a conversation's people as one recipient."""
    people = conversation.interviewers
    return Recipient(
        Relation.INTERVIEWER,
        tuple(person.name for person in people),
        conversation,
        tuple(person.email for person in people if person.email),
    )


def interviewers_of(debrief: Debrief) -> tuple[Recipient, ...]:
    """Return one recipient a conversation, in the debrief's order."""
    return tuple(recipient_of(conversation) for conversation in debrief.conversations)


def consultant_of(debrief: Debrief) -> tuple[Recipient, ...]:
    """Return the consultant, or nobody."""
    one = debrief.consultant
    if one is None:
        return ()
    return (Recipient(Relation.CONSULTANT, (one.name,), None, (one.email,) if one.email else ()),)


def everybody_of(debrief: Debrief) -> tuple[Recipient, ...]:
    """Return whoever could be told of a decision: the interviewers, then the consultant."""
    return (*interviewers_of(debrief), *consultant_of(debrief))


def referrer_of(debrief: Debrief) -> tuple[Recipient, ...]:
    """Return the referrer, or nobody."""
    one = debrief.referrer
    if one is None:
        return ()
    return (Recipient(Relation.REFERRER, (one.name,), None, (one.email,) if one.email else ()),)


def lead_of(debrief: Debrief) -> Recipient:
    """Return the hiring manager, or the first person met where none is marked."""
    people = debrief.conversations
    return recipient_of(next((one for one in people if one.hiring_manager), people[0]))
