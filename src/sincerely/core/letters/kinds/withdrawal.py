"""The withdrawal: a decision told early and kindly, so that no bridge is burnt."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.debrief import Debrief, Note, Withdrawal
from sincerely.core.errors import InputError
from sincerely.core.letters.audience import Section
from sincerely.core.letters.gratitude import gratitude
from sincerely.core.letters.kind import Desk, Kind, Recipient
from sincerely.core.letters.letter import Letter, Sentence
from sincerely.core.letters.recipients import consultant_of, interviewers_of, lead_of
from sincerely.core.letters.wording import Blank
from sincerely.core.letters.writer import Writer, plain, ways, write_each
from sincerely.core.people import parse_name

__all__ = ["KIND"]

_DECISION: Final = ways(
    "I have decided to withdraw my name for {post}.",
    "My decision about {post} is made: I am withdrawing from the search.",
    "I am withdrawing my candidacy for {post}.",
    "I have come to a decision about {post}, and it is to withdraw.",
    "I have decided to step back from the search for {post}.",
    "I would like to withdraw from the search for {post}.",
    "You should know that I am withdrawing my name for {post}.",
)
_REASON: Final = (
    ways(
        "The reason is simple: {clause}.",
        "It comes down to one thing: {clause}.",
        "There is one reason: {clause}.",
        "My reason is this: {clause}.",
        "It is because {clause}.",
        "What settled it is that {clause}.",
        "The choice was made for me in one respect: {clause}.",
    ),
    ways(
        "The reason is simple: {noun}.",
        "It comes down to one thing: {noun}.",
        "There is one reason, and it is {noun}.",
        "My reason is {noun}.",
    ),
)
_AT_ONCE: Final = ways(
    "I am telling you at once so that your search need not wait for me.",
    "You have this now so that no more of your time goes to my candidacy.",
    "It seemed right to tell you before you plan around me any further.",
    "I am letting you know early, so that your plans can go ahead.",
    "This reaches you now so that you can plan without me.",
    "I did not want you to hold a place for me while you choose.",
    "Better that you know now, while there is time to look to others.",
)
_CANCEL: Final = ways(
    "I will therefore not be {there}; please take me off the arrangements.",
    "Please count me out of the arrangements too: I will not be {there}.",
    "That means that I will not be {there}, and I thank whoever arranged it.",
    "Please take me off the list as well, since I will not be {there}.",
)
_NO_NEED: Final = ways(
    "I will therefore no longer need {booked}; please have it cancelled.",
    "Please also cancel {booked}, which I will not need.",
)
_TIME: Final = ways(
    "Thank you for the time that you gave me.",
    "I am grateful for the time that you gave to our meeting.",
    "Please accept my thanks for seeing me.",
    "Thank you for seeing me, and for the courtesy of our meeting.",
)
_GOODWILL: Final = ways(
    "I wish you and everyone at {employer} well.",
    "I wish {employer} every success, and I hope that our paths cross again.",
    "My good wishes go with you and your colleagues.",
    "I hope that you soon find the person whom you are looking for.",
    "May the search soon bring you the right person, and may we meet again.",
    "My best wishes to you and to {employer} for what comes next.",
    "I hope to meet you again one day, and wish you well until then.",
)
_TELL: Final = ways(
    "You have it first; please let {employer} know in the way that you think best.",
    "Would you tell {employer}, or say if you would rather that I did?",
    "You hear it before anyone else, and I leave to you how {employer} is told.",
)
_WORK: Final = ways(
    "Thank you for the work that you have done on my behalf.",
    "I am grateful for all that you have done for me in this search.",
    "Thank you for putting me forward for it, and for your help since.",
)
_NEXT_TIME: Final = ways(
    "If another search comes up that may suit me, I would be glad to hear from you.",
    "I hope that we will work together again, and would be glad of your next call.",
)

_COMPARES: Final = re.compile(
    r"\b(?:better|worse|more|less|higher|lower|bigger|smaller|than|too|poor|bad|lack\w*|unhappy"
    r"|disappoint\w*|concern\w*|doubts?|culture|chaos|chaotic|toxic|rude|unprofessional|slow|mess"
    r"|(?:an)?other (?:job )?offer|counter-?offer|not enough|(?:did|do)(?: not|n['’]t) (?:like|trust))\b",
    re.IGNORECASE,
)
_NOT_NEUTRAL: Final = "it compares or complains; a withdrawal gives one neutral reason or none"
_REASONS: Final = {
    Section.POINT: "a withdrawal stays brief",
    Section.ACCOMPLISHMENT: "a withdrawal makes no case for you",
    Section.WHY: "a withdrawal makes no case for you",
    Section.DIFFERENCE: "a withdrawal makes no case for you",
    Section.UNSAID: "a withdrawal makes no case for you",
    Section.WORRY: "a withdrawal does not go back to concerns",
    Section.ANSWER: "a withdrawal does not go back to concerns",
    Section.NEXT_STEP: "there is no next step after a withdrawal",
    Section.CANCEL: "it concerns the hiring manager, who is told",
}
_MOST_THANKS: Final = 4
_ENOUGH_THANKS: Final = 24
_THANKS_WITHOUT_REASON: Final = 34


def _recipients(debrief: Debrief) -> tuple[Recipient, ...]:
    _withdrawal_of(debrief)
    return interviewers_of(debrief)


def _withdrawal_of(debrief: Debrief) -> Withdrawal:
    if debrief.withdrawal is None:
        raise InputError(
            "There is no withdrawal in this debrief.",
            hint='Add "withdrawal:" with "reason:", one neutral clause, or "{}" for no reason.',
        )
    return debrief.withdrawal


def _write(desk: Desk, recipients: tuple[Recipient, ...]) -> tuple[Letter, ...]:
    everybody = (*_recipients(desk.debrief), *consultant_of(desk.debrief))
    return write_each(desk, everybody, recipients, _write_one)


def _write_one(writer: Writer) -> Letter:
    withdrawal = _withdrawal_of(writer.debrief)
    reason = _reason(writer, withdrawal.reason)
    opening = (*writer.say(_DECISION), *reason)
    cancel = _cancellation(writer, withdrawal.cancel)
    if writer.is_to_consultant:
        blocks = [
            opening,
            (*writer.say(_TELL), *cancel),
            (*writer.say(_WORK), *writer.say(_NEXT_TIME)),
        ]
        hints: tuple[str, ...] = ("Telephone first: a consultant should hear this from you.",)
    else:
        enough = _ENOUGH_THANKS if reason else _THANKS_WITHOUT_REASON
        thanks = gratitude(writer, most=_MOST_THANKS, enough=enough)
        hints = () if thanks else (_hint(writer),)
        thanks = thanks or writer.say(_TIME)
        blocks = [opening, thanks, (*cancel, *writer.say(_AT_ONCE)), writer.say(_GOODWILL)]
    because = {} if withdrawal.reason is None else {withdrawal.reason.path: _NOT_NEUTRAL}
    subject = writer.subject("Withdrawing from the search:")
    return writer.finish(KIND.id, subject, blocks, hints=hints, reasons=_REASONS, because=because)


def _hint(writer: Writer) -> str:
    return f"Add one thing that {writer.recipient.name} said or did for you, to thank them for."


def _reason(writer: Writer, reason: Note | None) -> tuple[Sentence, ...]:
    """Return the reason if it is neutral: it neither compares nor complains."""
    if reason is None or _COMPARES.search(reason.text) or not writer.may_say(reason):
        return ()
    phrased = writer.desk.phraser.reason(reason)
    clause = Blank(phrased.clause, (reason.path,)) if phrased.clause else None
    noun = Blank(phrased.noun, (reason.path,)) if phrased.noun else None
    return writer.first_of(_REASON, clause=clause, noun=noun) or plain(
        phrased.sentences[:1], reason.path
    )


_DETERMINED: Final = re.compile(
    r"^(?:the|a|an|my|our|your|this|that|any|all|both|two|three|\w+['’]s|\w+s['’]|dinner|lunch"
    r"|breakfast|coffee|drinks|tea)\b",
    re.IGNORECASE,
)
_HEAD: Final = re.compile(
    r"^(.*?)(?=\s(?:on|at|with|for|in|to|of|next|this)\b|[,(]|$)", re.IGNORECASE
)
_ON: Final = re.compile(r"\b(?:call|zoom|teams|webinar|visit|tour)$", re.IGNORECASE)
_BOOKED: Final = re.compile(
    r"\b(?:flights?|hotel|room|trains?|tickets?|taxi|car|parking|booking|reservation|travel)$",
    re.IGNORECASE,
)
_ORDERED: Final = re.compile(r"^(?:please )?cancel(?:ling|ing)?\s+", re.IGNORECASE)


def _cancellation(writer: Writer, cancel: Note | None) -> tuple[Sentence, ...]:
    """Return what is cancelled, to the hiring manager, the consultant, and whoever it names."""
    if cancel is None or not _concerns(writer, cancel) or not writer.may_say(cancel):
        return ()
    text = _ORDERED.sub("", cancel.text).strip(" .")
    first = text.split()[0]
    starts_with_day = text[:1].isdigit()
    booked = text if _DETERMINED.match(text) or starts_with_day else f"the {_lower(first, text)}"
    head = _HEAD.match(booked)
    name = head[1] if head else booked
    if _BOOKED.search(name):
        return writer.say(_NO_NEED, booked=Blank(booked, (cancel.path,)))
    there = f"{'on' if _ON.search(name) else 'at'} {booked}"
    return writer.say(_CANCEL, there=Blank(there, (cancel.path,)))


def _lower(first: str, text: str) -> str:
    is_plain = (first[1:].islower() and not first.istitle()) or first.lower() in _PLAIN_STARTS
    return text[:1].lower() + text[1:] if is_plain else text


_PLAIN_STARTS: Final = frozenset(
    "second third final next panel site video phone follow-up board trustees presentation "
    "interview meeting call visit tour session workshop assessment".split()
)


def _concerns(writer: Writer, cancel: Note) -> bool:
    conversation = writer.conversation
    lead = lead_of(writer.debrief).conversation
    if conversation is None or conversation == lead:
        return True
    names = (parse_name(person.name).family or person.name for person in conversation.interviewers)
    return any(name in cancel.text for name in names)


KIND: Final = Kind(
    id="withdrawal",
    title="Withdrawal",
    purpose="Tell each person met that the candidate withdraws, and keep the door open.",
    why="A search ends well when the decision comes early, with thanks and without complaint.",
    source="After joblounge.blogspot.com, thebalance.com and sfacareers; the length is a judgement.",
    structure=(
        "the decision",
        "one neutral reason, or none",
        "thanks, tied to what this reader did or said",
        "what is booked and now cancelled",
        "good wishes",
    ),
    words=(60, 130),
    most_words=150,
    seconds=None,
    is_spoken=False,
    has_subject=True,
    recipients=_recipients,
    also=consultant_of,
    write=_write,
)
