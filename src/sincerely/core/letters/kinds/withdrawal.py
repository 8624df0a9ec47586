"""The withdrawal: a decision told early and kindly, so that no bridge is burnt."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from sincerely.core.debrief import Withdrawal
from sincerely.core.letters.audience import Section
from sincerely.core.letters.gratitude import gratitude
from sincerely.core.letters.kind import Desk, Kind, Recipient
from sincerely.core.letters.letter import Letter, Sentence, words_in
from sincerely.core.letters.recipients import consultant_of, everybody_of, interviewers_of
from sincerely.core.letters.timing import is_behind
from sincerely.core.letters.withdrawing import cancellation, decision, reason_for_it
from sincerely.core.letters.writer import Writer, ways, write_each

__all__ = ["KIND"]

_AT_ONCE: Final = ways(
    "I am telling you at once so that your search need not wait for me.",
    "I am telling you now so that I take no more of your time.",
    "It seemed right to tell you before you plan around me any further.",
    "It seemed best to tell you early, so that your plans can go ahead.",
    "This reaches you now so that you can plan without me.",
    "I did not want you to hold a place for me while you choose.",
    "It is better that you know now, while there is time to look to others.",
)
_TIME: Final = ways(
    "Thank you for the time that you gave me.",
    "I am grateful for the time that you gave to our meeting.",
    "My thanks to you for seeing me.",
    "Thank you for seeing me, and for the courtesy of our meeting.",
)
_MEETING: Final = ways(
    "I was glad to meet you, and to hear about {employer} at first hand.",
    "It was good to meet you and to see something of {employer} through your eyes.",
    "I am glad that we met, and that I heard about {employer} from you.",
    "Meeting you told me much about {employer} that I could not have read.",
    "I was pleased to meet you, and will think well of {employer}.",
    "I was glad to hear about {employer} at first hand, and will think well of it.",
    "What you told me about {employer} made me think well of it.",
)
_GOODWILL: Final = ways(
    "I wish you and everyone at {employer} well.",
    "Every good wish to {employer}; I hope that our paths cross again.",
    "My good wishes go with you and your colleagues.",
    "I hope that you soon find the person whom you are looking for.",
    "May the search soon bring you the right person; I hope that we meet again.",
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
_FEWEST_WORDS: Final = 64
_MOST_THANKS: Final = 4
_ENOUGH_THANKS: Final = 24
_THANKS_WITHOUT_REASON: Final = 34


def _write(desk: Desk, recipients: tuple[Recipient, ...]) -> tuple[Letter, ...]:
    everybody = everybody_of(desk.debrief)
    return write_each(desk, everybody, recipients, _write_one)


def _write_one(writer: Writer) -> Letter:
    withdrawal = writer.debrief.withdrawal or Withdrawal()
    reason = reason_for_it(writer, withdrawal.reason)
    opening = (*decision(writer, reason), *reason)
    cancel = cancellation(writer, withdrawal.cancel)
    if writer.is_to_consultant:
        blocks = [
            opening,
            (*writer.say(_TELL), *cancel),
            (*writer.say(_WORK), *writer.say(_NEXT_TIME)),
        ]
        hints: tuple[str, ...] = ("Telephone first: a consultant should hear this from you.",)
    else:
        enough = _ENOUGH_THANKS if reason else _THANKS_WITHOUT_REASON
        thanks = gratitude(writer, plainly=_TIME, most=_MOST_THANKS, enough=enough)
        hints = () if any(one.sources for one in thanks) else (_hint(writer),)
        rest = (*cancel, *writer.say(_AT_ONCE))
        goodwill = writer.say(_GOODWILL)
        if _words((*opening, *thanks, *rest, *goodwill)) < _FEWEST_WORDS:
            thanks = (*thanks, *writer.say(_MEETING))
        blocks = [opening, thanks, rest, goodwill]
    cancel_note = withdrawal.cancel
    if cancel_note is not None and is_behind(cancel_note, writer.debrief, writer.desk.today):
        hints = (*hints, 'The day in "withdrawal.cancel" has passed: there is nothing to cancel.')
    because = {} if withdrawal.reason is None else {withdrawal.reason.path: _NOT_NEUTRAL}
    subject = writer.subject("Withdrawing: {role}", "Withdrawing from the search")
    return writer.finish(KIND.id, subject, blocks, hints=hints, reasons=_REASONS, because=because)


def _words(sentences: Iterable[Sentence]) -> int:
    return sum(words_in(sentence.text) for sentence in sentences)


def _hint(writer: Writer) -> str:
    return f"Add one thing that {writer.recipient.name} said or did for you, to thank them for."


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
    recipients=interviewers_of,
    also=consultant_of,
    write=_write,
)
