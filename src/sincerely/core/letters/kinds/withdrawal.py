"""The withdrawal: a decision told early and kindly, so that no bridge is burnt."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.debrief import Debrief, Note, Withdrawal
from sincerely.core.errors import InputError
from sincerely.core.letters.drafting import finish
from sincerely.core.letters.gratitude import gratitude
from sincerely.core.letters.kind import Desk, Kind, Recipient, Relation
from sincerely.core.letters.letter import Letter, Paragraph, Sentence
from sincerely.core.letters.occasion import role_name, the_post
from sincerely.core.letters.recipients import consultant_of, interviewers_of, lead_of
from sincerely.core.letters.writer import Bank, Writer, cite

__all__ = ["KIND"]

_DECISION: Final = Bank(
    0,
    (
        "I have decided to withdraw my name for {post}.",
        "My decision about {post} is made: I am withdrawing from the search.",
        "I am withdrawing my candidacy for {post}.",
        "I have come to a decision about {post}, and it is to withdraw.",
        "After careful thought, I have decided to step back from {post}.",
    ),
)
_REASON: Final = Bank(
    1,
    (
        "The reason is simple: {reason}.",
        "It comes down to one thing: {reason}.",
        "There is one reason: {reason}.",
        "My reason is this: {reason}.",
        "What decided it is simply told: {reason}.",
    ),
)
_AT_ONCE: Final = Bank(
    2,
    (
        "I am telling you at once so that your search need not wait for me.",
        "You have this now so that no more of your time goes to my candidacy.",
        "It seemed right to tell you today, before you plan around me any further.",
        "I am letting you know early, so that your plans can go ahead.",
        "This reaches you now so that you can plan without me.",
    ),
)
_CANCEL: Final = Bank(
    3,
    (
        "I will therefore not be {there}, so please take me off the arrangements.",
        "Please count me out of the arrangements too: I will not be {there}.",
        "That means that I will not be {there}; please let whoever arranged it know, with my thanks.",
        "Please also take me off the list, since I will not be {there}.",
        "It follows that I will not be {there}; please release whatever was set aside for me.",
    ),
)
_GOODWILL: Final = Bank(
    4,
    (
        "I wish you and everyone at {employer} well.",
        "I wish {employer} every success, and I hope that our paths cross again.",
        "My good wishes go with you and your colleagues.",
        "I hope that you soon find the person whom you are looking for.",
        "May the search soon bring you the right person, and may we meet again.",
    ),
)
_TO_CONSULTANT: Final = Bank(
    3,
    (
        "Please let {employer} know in the way that you think best.",
        "Would you tell {employer}, or say if you would rather that I did?",
        "I leave it to you how {employer} hears first.",
        "You will know how best to tell {employer}.",
        "Please choose how {employer} should hear it.",
    ),
)
_WORK: Final = Bank(
    4,
    (
        "Thank you for the work that you have done on my behalf.",
        "I am grateful for all that you have done for me in this search.",
        "Thank you for putting me forward for it.",
        "You put me forward for this, and I thank you for it.",
        "I thank you for your help from first to last.",
    ),
)
_COMPARES: Final = re.compile(
    r"\b(?:better|worse|more|less|higher|lower|bigger|smaller|than|instead|too|poor|bad|lack\w*"
    r"|unhappy|disappoint\w*|concern\w*|doubts?|culture|chaos|chaotic|toxic|rude|unprofessional"
    r"|slow|another offer|other offer|counter-?offer|not enough|did ?n.t like|do ?n.t (?:like|trust))\b",
    re.IGNORECASE,
)
_NOT_NEUTRAL: Final = "it compares or complains; a withdrawal gives one neutral reason or none"
_BRIEF: Final = "a withdrawal stays brief"
_MOST_THANKS: Final = 3
_FEWEST_WORDS: Final = 60


def _recipients(debrief: Debrief) -> tuple[Recipient, ...]:
    _withdrawal_of(debrief)
    return interviewers_of(debrief)


def _also(debrief: Debrief) -> tuple[Recipient, ...]:
    _withdrawal_of(debrief)
    return consultant_of(debrief)


def _withdrawal_of(debrief: Debrief) -> Withdrawal:
    if debrief.withdrawal is None:
        raise InputError(
            "There is no withdrawal in this debrief.",
            hint='Add "withdrawal:", with one neutral "reason:" or "{}" for none.',
        )
    return debrief.withdrawal


def _write(desk: Desk, recipients: tuple[Recipient, ...]) -> tuple[Letter, ...]:
    return tuple(_write_one(Writer(desk, recipient)) for recipient in recipients)


def _write_one(writer: Writer) -> Letter:
    withdrawal = _withdrawal_of(writer.debrief)
    decision = [writer.say(_DECISION, post=the_post(writer.debrief.opportunity))]
    decision += _reason(writer, withdrawal.reason)
    cancel = _cancellation(writer, withdrawal.cancel)
    if writer.recipient.relation is Relation.CONSULTANT:
        rest = [
            Paragraph((writer.say(_TO_CONSULTANT, **_names(writer)), *cancel)),
            Paragraph((writer.say(_WORK),)),
        ]
    else:
        rest = _to_interviewer(writer, decision, cancel)
    role = role_name(writer.debrief.opportunity)
    return finish(
        writer,
        KIND.id,
        f"Withdrawing from the search: {role}",
        (Paragraph(tuple(decision)), *rest),
        unused=_BRIEF,
        unused_because={withdrawal.reason.path: _NOT_NEUTRAL} if withdrawal.reason else {},
    )


def _to_interviewer(
    writer: Writer, decision: list[Sentence], cancel: tuple[Sentence, ...]
) -> list[Paragraph]:
    """Return thanks, what is cancelled, and good wishes; more thanks while the letter is short."""
    thanks = gratitude(writer, most=_MOST_THANKS)
    goodwill = writer.say(_GOODWILL, **_names(writer))
    at_once = writer.say(_AT_ONCE)
    used = 2
    while used < len(thanks):
        words = _words((*decision, *thanks[:used], *cancel, goodwill, at_once))
        if words >= _FEWEST_WORDS:
            break
        used += 1
    middle = Paragraph((*cancel, at_once)) if cancel else Paragraph((at_once,))
    return [Paragraph(tuple(thanks[:used])), middle, Paragraph((goodwill,))]


def _words(sentences: tuple[Sentence, ...]) -> int:
    return sum(len(sentence.text.split()) for sentence in sentences)


def _names(writer: Writer) -> dict[str, str]:
    return {"employer": writer.debrief.opportunity.employer}


def _reason(writer: Writer, reason: Note | None) -> list[Sentence]:
    if reason is None or _COMPARES.search(reason.text) or not writer.may_say(reason):
        return []
    phrased = writer.phrase(reason)
    told = phrased.clause or phrased.noun
    if told:
        return [writer.say(_REASON, cite(reason), reason=told)]
    return [Sentence(text, cite(reason)) for text in phrased.sentences[:1]]


_HEAD: Final = re.compile(
    r"^(.*?)(?=\b(?:on|at|with|for|in|to|of|next|this)\b|[,(]|$)", re.IGNORECASE
)
_ON: Final = re.compile(
    r"\b(call|zoom|teams|video|phone|webinar|panel|visit|tour)\b", re.IGNORECASE
)
_BOOKED: Final = re.compile(
    r"\b(flights?|hotel|room|trains?|tickets?|taxi|car|parking|booking|reservation|travel)\b",
    re.IGNORECASE,
)


def _cancellation(writer: Writer, cancel: Note | None) -> tuple[Sentence, ...]:
    """Return what is cancelled, to the hiring manager, the consultant, and whoever it names."""
    if cancel is None or not _concerns(writer, cancel) or not writer.may_say(cancel):
        return ()
    booked = writer.phrase(cancel).noun
    if booked is None:
        return ()
    head = _HEAD.match(booked)
    name = head[1] if head else booked
    if _BOOKED.search(name):
        return (Sentence(f"I will no longer need {booked}.", cite(cancel)),)
    there = f"{'on' if _ON.search(name) else 'at'} {booked}"
    return (writer.say(_CANCEL, cite(cancel), there=there),)


def _concerns(writer: Writer, cancel: Note) -> bool:
    conversation = writer.conversation
    if conversation is None:
        return True
    lead = lead_of(writer.debrief).conversation
    if lead is not None and lead.path == conversation.path:
        return True
    return any(_surname(person.name) in cancel.text for person in conversation.interviewers)


def _surname(name: str) -> str:
    return name.rsplit(maxsplit=1)[-1]


KIND = Kind(
    id="withdrawal",
    title="Withdrawal",
    purpose="Tell each person met that the candidate withdraws, and keep the door open.",
    why="A search ends kindly when the decision comes early, with thanks and without complaint.",
    source="after joblounge.blogspot.com, thebalance.com, issuu sfacareers",
    structure=("decision", "one neutral reason or none", "thanks", "what is cancelled", "goodwill"),
    words=(60, 130),
    most_words=150,
    seconds=None,
    is_spoken=False,
    has_subject=True,
    recipients=_recipients,
    also=_also,
    write=_write,
)
