"""A decision to withdraw, in sentences: the decision, a neutral reason, what is cancelled."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.language import Language
from sincerely.core.letters.letter import Sentence
from sincerely.core.letters.recipients import lead_of
from sincerely.core.letters.timing import is_behind
from sincerely.core.letters.wording import Blank
from sincerely.core.letters.writer import Writer, plain, ways
from sincerely.core.people import parse_name

__all__ = ["cancellation", "decision", "reason_for_it"]

_DECISION: Final = ways(
    "I have decided to withdraw my name for {post}.",
    "My decision about {post} is made: I am withdrawing from the search.",
    "I am withdrawing my candidacy for {post}.",
    "I have come to a decision about {post}, and it is to withdraw.",
    "I have decided to step back from the search for {post}.",
    "I would like to withdraw from the search for {post}.",
    "I have made up my mind to withdraw my name for {post}.",
    "With this note I withdraw my name for {post}.",
)
# To whoever is not the one to decide: they know whose search it is.
_DECISION_TOO: Final = ways(
    "I am withdrawing from the search for {role}.",
    "At my own wish, I am withdrawing from the search for {role}.",
    "You should know that I am withdrawing as a candidate for {role}.",
    "My decision about {role} is made, and it is to withdraw.",
    "I have decided to withdraw as a candidate for {role}.",
    "I would like you to know that I am withdrawing my name for {role}.",
    "With this note I withdraw my candidacy for {role}.",
    "This is to tell you that I am withdrawing from the search for {role}.",
)
_DECIDES: Final = re.compile(r"\b(?:decid|decis|chose|choice|made up my mind)", re.IGNORECASE)
_REASON: Final = (
    ways(
        "The reason is simple: {clause}.",
        "It comes down to one thing: {clause}.",
        "There is one reason: {clause}.",
        "My reason is this: {clause}.",
        "It is because {clause}.",
        "What settled it is that {clause}.",
        "The reason can be told in a line: {clause}.",
    ),
    ways(
        "The reason is simple: {noun}.",
        "It comes down to one thing: {noun}.",
        "There is one reason, and it is {noun}.",
        "My reason is {noun}.",
    ),
)
_CANCEL: Final = ways(
    "I will therefore not {attend}; please take me off the arrangements.",
    "Please count me out of the arrangements too: I will not {attend}.",
    "I will therefore not {attend}; please thank whoever arranged it for me.",
    "Please take me off the list as well, since I will not {attend}.",
)
_NO_NEED: Final = ways(
    "I will therefore no longer need {booked}; please have it cancelled.",
    "Please also cancel {booked}, which I will not need.",
)
_COMPARES: Final = re.compile(
    r"\b(?:better|worse|more|less|higher|lower|bigger|smaller|than|too(?! (?:soon|early|late|far|long)\b)|poor|bad|lack\w*|unhappy"
    r"|disappoint\w*|concern\w*|doubts?|culture|chaos|chaotic|toxic|rude|unprofessional|slow|mess"
    r"|(?:an)?other (?:job )?offer|counter-?offer|not enough|(?:did|do)(?: not|n['’]t) (?:like|trust))\b",
    re.IGNORECASE,
)


def decision(writer: Writer, reason: tuple[Sentence, ...] = ()) -> tuple[Sentence, ...]:
    """Return the decision itself, in other words than those of a reason that tells of one."""
    lead = lead_of(writer.debrief).conversation
    is_lead = writer.conversation is None or writer.conversation == lead
    is_told = any(_DECIDES.search(sentence.text) for sentence in reason)

    def echoes(text: str) -> int:
        return is_told and _DECIDES.search(text) is not None

    return writer.fill((_DECISION if is_lead else _DECISION_TOO,), {}, not_like=echoes)


def reason_for_it(writer: Writer, reason: Note | None) -> tuple[Sentence, ...]:
    """Return the reason if it is neutral: it neither compares nor complains."""
    if reason is None or _COMPARES.search(reason.text) or not writer.may_say(reason):
        return ()
    phrased = writer.desk.phraser.fact(reason)
    clause = Blank(phrased.clause, (reason.path,)) if phrased.clause else None
    noun = Blank(phrased.noun, (reason.path,)) if phrased.noun else None
    if clause and _DECIDES.search(clause.text):
        return plain((clause.text,), reason.path)
    return writer.first_of(_REASON, clause=clause, noun=noun) or plain(
        phrased.sentences[:1], reason.path
    )


_DETERMINED: Final = re.compile(
    r"^(?:the|a|an|my|our|your|this|that|any|all|both|two|three|\d\S*|[^\W\d]+(?:['’]s|s['’])"
    r"|dinner|lunch|breakfast|coffee|drinks|tea)(?!\w)",
    re.IGNORECASE,
)
_HEAD: Final = re.compile(
    r"^(.*?)(?=\s(?:on|at|with|for|in|to|of|next|this)\b|[,(]|$)", re.IGNORECASE
)
_ATTEND: Final = (
    (re.compile(r"\b(?:call|zoom|teams|webinar)s?$", re.IGNORECASE), "be on {booked}"),
    (re.compile(r"\b(?:visit|trip|tour|presentation)s?$", re.IGNORECASE), "be making {booked}"),
)
_BOOKED: Final = re.compile(
    r"\b(?:flights?|hotel|rooms?|trains?|tickets?|taxi|car|parking|booking|reservation|travel)$",
    re.IGNORECASE,
)
_ORDERED: Final = re.compile(r"^(?:please )?cancel(?:ling|ing)?\s+", re.IGNORECASE)
_DAY_OR_MONTH: Final = re.compile(
    r"^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july"
    r"|august|september|october|november|december)$",
    re.IGNORECASE,
)


def cancellation(writer: Writer, cancel: Note | None) -> tuple[Sentence, ...]:
    """Return what is cancelled, to the hiring manager, the consultant, and whoever it names."""
    if cancel is None or not _concerns(writer, cancel) or not writer.may_say(cancel):
        return ()
    if is_behind(cancel, writer.debrief, writer.desk.today):
        return ()
    text = _ORDERED.sub("", cancel.text).strip(" .")
    booked = _as_common(text, writer.desk.language)
    if not _DETERMINED.match(text):
        booked = f"the {booked}"
    head = _HEAD.match(booked)
    name = head[1] if head else booked
    if _BOOKED.search(name):
        return writer.say(_NO_NEED, booked=Blank(booked, (cancel.path,)))
    way = next((said for pattern, said in _ATTEND if pattern.search(name)), "be at {booked}")
    return writer.say(_CANCEL, attend=Blank(way.format(booked=booked), (cancel.path,)))


def _as_common(text: str, language: Language) -> str:
    """Return the text with a small first letter if its first word is a common one."""
    first = re.split(r"\W", text, maxsplit=1)[0]
    is_common = language.is_word(first) and not _DAY_OR_MONTH.match(first)
    is_plain = first[1:].islower() and is_common
    return text[:1].lower() + text[1:] if is_plain else text


def _concerns(writer: Writer, cancel: Note) -> bool:
    conversation = writer.conversation
    lead = lead_of(writer.debrief).conversation
    if conversation is None or conversation == lead:
        return True
    names = (parse_name(person.name).family or person.name for person in conversation.interviewers)
    return any(name in cancel.text for name in names)
