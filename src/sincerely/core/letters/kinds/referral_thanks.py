"""Thanks to whoever put the candidate forward: after the interview, and after the outcome."""

from __future__ import annotations

from typing import Final

from sincerely.core.debrief import Debrief, OutcomeResult
from sincerely.core.errors import InputError
from sincerely.core.letters.audience import Section
from sincerely.core.letters.kind import Desk, Kind, Recipient
from sincerely.core.letters.letter import Letter, Sentence
from sincerely.core.letters.recipients import referrer_of
from sincerely.core.letters.writer import Writer, ways, write_each

__all__ = ["KIND"]

_THANKS: Final = ways(
    "Thank you for putting my name forward for {post}.",
    "I am grateful to you for recommending me for {post}.",
    "Your word on my behalf for {post} was a real kindness, and I thank you for it.",
)
_MET: Final = (
    ways(
        "The {round} interview was on {met}.",
        "On {met} I had the {round} interview.",
        "I went to the {round} interview on {met}.",
    ),
    ways(
        "The interview was on {met}.",
        "On {met} I had the interview.",
        "I went to the interview on {met}.",
    ),
    ways(
        "I have now had the interview.",
        "The interview has taken place.",
    ),
)
_DOOR: Final = ways(
    "You opened that door for me, and I know it.",
    "Without you, I would not have been in the room.",
    "I would not have had that conversation without you.",
)
_DUE: Final = ways(
    "A decision is expected by {by}.",
    "They expect to decide by {by}.",
    "I am to hear by {by}.",
)
_NO_DATE: Final = ways(
    "What comes next is with them, and I am content to wait.",
    "The next step is theirs, and I can be patient.",
)
_WILL_TELL: Final = ways(
    "I will tell you how it ends, whichever way it goes.",
    "You will hear from me again when there is news, good or bad.",
    "Whatever they decide, you will hear it from me.",
)
_REJECTED: Final = (
    ways(
        "On {day} I learned that they will not take my name further.",
        "I heard on {day} that they have chosen to go on without me.",
    ),
    ways(
        "I have learned that they will not take my name further.",
        "I have heard that they have chosen to go on without me.",
    ),
)
_NO_LESS: Final = ways(
    "That takes nothing away from what you did for me.",
    "Your help is worth as much to me as if it had gone the other way.",
    "I am glad to have had the chance, and I owe it to you.",
)
_OFFERED: Final = (
    ways(
        "On {day} they offered me the job, and I have until {by} to answer.",
        "They made me an offer on {day}, and my answer is due by {by}.",
    ),
    ways(
        "On {day} they offered me the job, and I am thinking it over.",
        "They made me an offer on {day}, which I am now reading with care.",
    ),
    ways(
        "They have offered me the job, and I have until {by} to answer.",
        "They have made me an offer, and my answer is due by {by}.",
    ),
    ways(
        "They have offered me the job, and I am thinking it over.",
        "They have made me an offer, which I am now reading with care.",
    ),
)
_YOURS: Final = ways(
    "It is your doing as much as mine.",
    "I do not forget how it began.",
)
_WITHDREW: Final = ways(
    "I have since decided to withdraw, and you should hear that from me.",
    "Since then, I have decided to withdraw, which changes nothing in my thanks to you.",
)
_NO_LESS_AFTER: Final = ways(
    "Your help served me well, and I am glad of the people I met through it.",
    "I am glad of the people I met through you, and would not have missed it.",
)
_RETURN: Final = ways(
    "If I can ever do the same for you, please ask.",
    "Should you ever need such a word from me, you have it.",
    "I would be glad to do as much for you one day.",
)


def _recipients(debrief: Debrief) -> tuple[Recipient, ...]:
    if debrief.referrer is None:
        raise InputError(
            "There is no referrer in this debrief.",
            hint='Add "referrer:" with "name:", and "relation:" and "email:" if you like.',
        )
    return referrer_of(debrief)


def _write(desk: Desk, recipients: tuple[Recipient, ...]) -> tuple[Letter, ...]:
    return write_each(desk, _recipients(desk.debrief), recipients, _write_one)


def _write_one(writer: Writer) -> Letter:
    opening = (*writer.say(_THANKS), *_met(writer), *writer.say(_DOOR))
    news, close = _news(writer)
    return writer.finish(
        KIND.id,
        writer.subject("Thank you: {role}", "Thank you for the referral"),
        [opening, news, (*close, *writer.say(_RETURN))],
        reasons=dict.fromkeys(
            Section, "a referrer hears the round, the dates and the outcome only"
        ),
    )


def _met(writer: Writer) -> tuple[Sentence, ...]:
    debrief = writer.debrief
    interview = debrief.interview
    met = writer.day(interview.date, "interview.date")
    round_ = (
        (interview.round or "").casefold().removesuffix("round").removesuffix("interview").strip()
    )
    is_ordinal = round_.isalpha()
    round_blank = writer.blank(round_, "interview.round") if is_ordinal else None
    return writer.first_of(_MET, met=met, round=round_blank)


def _news(writer: Writer) -> tuple[tuple[Sentence, ...], tuple[Sentence, ...]]:
    """Return where things stand, and what that means for the thanks."""
    debrief = writer.debrief
    if debrief.withdrawal is not None:
        return writer.say(_WITHDREW), writer.say(_NO_LESS_AFTER)
    outcome = debrief.outcome
    if outcome is None:
        by = writer.day(debrief.interview.decision_by, "interview.decision_by")
        return (*(writer.say(_DUE, by=by) or writer.say(_NO_DATE)), *writer.say(_WILL_TELL)), ()
    day = writer.day(outcome.date, "outcome.date")
    if outcome.result is OutcomeResult.REJECTED:
        return writer.first_of(_REJECTED, day=day), writer.say(_NO_LESS)
    by = writer.day(outcome.answer_by, "outcome.answer_by")
    return writer.first_of(_OFFERED, day=day, by=by), writer.say(_YOURS)


KIND: Final = Kind(
    id="referral-thanks",
    title="Thanks for a referral",
    purpose="Thank whoever put the candidate forward, and say in plain fact how it went.",
    why="A referrer lent their name; one who hears how it went will lend it again.",
    source="After job-hunt.org and liveabout.com: once after the interview, once after the outcome.",
    structure=(
        "thanks for the referral",
        "when the interview was",
        "where things stand",
        "a kindness offered in return",
    ),
    words=(50, 110),
    most_words=125,
    seconds=None,
    is_spoken=False,
    has_subject=True,
    recipients=_recipients,
    write=_write,
)
