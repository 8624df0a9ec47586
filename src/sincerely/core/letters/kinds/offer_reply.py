"""The reply to an offer: thanks and the day of your answer, with no bargaining and no yes."""

from __future__ import annotations

from typing import Final

from sincerely.core.debrief import Outcome, OutcomeResult
from sincerely.core.letters.audience import Section
from sincerely.core.letters.gratitude import gratitude
from sincerely.core.letters.kind import Desk, Kind, Recipient
from sincerely.core.letters.letter import Letter, Sentence
from sincerely.core.letters.outcomes import Decision
from sincerely.core.letters.recipients import everybody_of
from sincerely.core.letters.timing import has_passed, still_to_come
from sincerely.core.letters.wording import Blank
from sincerely.core.letters.writer import Writer, ways, write_each

__all__ = ["KIND"]

_OFFERED: Final = (
    ways(
        "Thank you for the offer of {post}, which I had from you on {day}.",
        "Your offer of {post} reached me on {day}, and I thank you for it.",
        "I was glad to have your offer of {post} on {day}.",
    ),
    ways(
        "Thank you for the offer of {post}.",
        "Your offer of {post} has reached me, and I thank you for it.",
        "I was glad to have your offer of {post}.",
    ),
)
_OFFERED_ELSEWHERE: Final = ways(
    "I have been offered {post}, and I thank you for your part in that.",
    "The offer of {post} has reached me, and I am grateful for your part in it.",
    "Thank you for your part in the offer of {post}.",
    "You had a part in the offer of {post}, and I thank you for it.",
    "Since we met I have been offered {post}, for which I thank you too.",
)
_HONOUR: Final = ways(
    "It means a great deal to me that you chose me.",
    "I am honored to be asked, and I take it seriously.",
    "I am glad of your trust, and do not take it lightly.",
)
_HONOUR_BRITISH: Final = ways(
    "It means a great deal to me that you chose me.",
    "I am honoured to be asked, and I take it seriously.",
    "I am glad of your trust, and do not take it lightly.",
)
_ANSWER: Final = ways(
    "You will have my answer by {by}.",
    "I will give you my answer by {by}.",
    "My answer will be with you by {by}.",
)
_UNTIL: Final = ways(
    "Until then, I will read everything with the care that it deserves.",
    "I will use the days until then to think it through properly.",
    "Between now and then, I will go through it with care.",
)
_ASK_DAY: Final = ways(
    "I will go through it with care; by which day would you like my answer?",
    "Could you tell me by which day you would like my answer?",
)
_QUESTION: Final = ways(
    "If a question comes up as I read, I will call you.",
    "Should I have a question on the way, may I call you?",
    "If anything is unclear to me as I read, I will ask you first.",
)
_QUESTION_THROUGH: Final = ways(
    "If a question comes up as I read, it will come to you through {consultant}.",
    "Any question that I have as I read will come through {consultant}.",
)
_TO_CONSULTANT: Final = (
    ways(
        "Thank you for the news on {day} that {employer} has offered me {role}.",
        "It was good to hear from you on {day} that {employer} has offered me {role}.",
    ),
    ways(
        "Thank you for the news that {employer} has offered me {role}.",
        "It was good to hear that {employer} has offered me {role}.",
    ),
)
_THEY: Final = ways(
    "Please tell them that I am grateful, and that I take the offer seriously.",
    "Please give them my thanks, and tell them that I take the offer seriously.",
)
_ANSWER_THEM: Final = ways(
    "They will have my answer by {by}, and you will hear it first.",
    "I will answer by {by}, and you will know before they do.",
)
_TALK_FIRST: Final = ways(
    "Before I answer, I would be glad to go through it with you by telephone.",
    "May I call you to go through it before I answer?",
)
_WORK: Final = ways(
    "Thank you for all that you have done to bring it about.",
    "I am grateful for everything that you did to make it happen.",
)
_TIME: Final = ways(
    "Thank you, too, for the time and the thought that you gave to our meeting.",
    "I am grateful as well for the courtesy of our meeting.",
    "My thanks also for the way in which you received me.",
)
_REASONS: Final = {
    Section.POINT: "the reply stays brief",
    Section.ACCOMPLISHMENT: "the offer is made; the reply argues nothing",
    Section.UNSAID: "the offer is made; the reply argues nothing",
    Section.WORRY: "the offer is made; the reply argues nothing",
    Section.ANSWER: "the offer is made; the reply argues nothing",
    Section.WHY: "saying why would sound like a yes",
    Section.DIFFERENCE: "saying what you would do would sound like a yes",
    Section.NEXT_STEP: "the next step is now your answer",
    Section.OUTCOME: "terms and what was said of them belong in a call",
}


_DECISION: Final = Decision(OutcomeResult.OFFERED)


def _write(desk: Desk, recipients: tuple[Recipient, ...]) -> tuple[Letter, ...]:
    return write_each(desk, everybody_of(desk.debrief), recipients, _write_one)


def _write_one(writer: Writer) -> Letter:
    outcome = _DECISION.of(writer.debrief)
    is_told = writer.recipient in _DECISION.tellers(writer.debrief)
    if writer.is_to_consultant:
        blocks = _to_consultant(writer, outcome)
    else:
        blocks = _to_interviewer(writer, outcome, is_told=is_told)
    hints = []
    if outcome.answer_by is None:
        hints.append('Add "answer_by:" to "outcome:", the day on which you will answer.')
    elif has_passed(outcome.answer_by, writer.desk.today):
        hints.append('The day in "outcome.answer_by" has passed: put in the day that holds now.')
    return writer.finish(
        KIND.id,
        writer.subject("The offer: {role}", "Thank you for the offer"),
        blocks,
        hints=hints,
        reasons=_REASONS,
    )


def _answer_day(writer: Writer, outcome: Outcome) -> Blank | None:
    day = still_to_come(outcome.answer_by, writer.desk.today)
    return writer.day(day, "outcome.answer_by", weekday=True)


def _to_interviewer(
    writer: Writer, outcome: Outcome, *, is_told: bool
) -> list[tuple[Sentence, ...]]:
    by = _answer_day(writer, outcome)
    answer = (*writer.say(_ANSWER, by=by), *writer.say(_UNTIL)) if by else ()
    thanks = gratitude(writer, plainly=_TIME, most=2, enough=14, hopes=False)
    if not is_told:
        return [writer.say(_OFFERED_ELSEWHERE), thanks, answer or writer.say(_UNTIL_LATER)]
    day = writer.day(outcome.date, "outcome.date")
    honour = _HONOUR if writer.debrief.locale == "en-US" else _HONOUR_BRITISH
    return [
        (*writer.first_of(_OFFERED, day=day), *writer.say(honour)),
        thanks,
        (*(answer or writer.say(_ASK_DAY)), *_questions(writer)),
    ]


_UNTIL_LATER: Final = ways(
    "I am going through it with care before I answer.",
    "I will give it the thought that it deserves before I answer.",
)


def _questions(writer: Writer) -> tuple[Sentence, ...]:
    consultant = writer.debrief.consultant
    if consultant is None:
        return writer.say(_QUESTION)
    return writer.say(
        _QUESTION_THROUGH, consultant=writer.blank(consultant.name, "consultant.name")
    )


def _to_consultant(writer: Writer, outcome: Outcome) -> list[tuple[Sentence, ...]]:
    day = writer.day(outcome.date, "outcome.date")
    by = _answer_day(writer, outcome)
    return [
        (*writer.first_of(_TO_CONSULTANT, day=day), *writer.say(_WORK)),
        (*writer.say(_THEY), *(writer.say(_ANSWER_THEM, by=by) or writer.say(_ASK_DAY_THEIRS))),
        writer.say(_TALK_FIRST),
    ]


_ASK_DAY_THEIRS: Final = ways(
    "Could you ask them by which day they would like my answer?",
    "Do you know by which day they would like my answer?",
)


KIND: Final = Kind(
    id="offer-reply",
    title="Reply to an offer",
    purpose="Give thanks for the offer and name the day of the answer; accept and bargain nothing.",
    why="A prompt, warm line buys the time to read; terms are talked through, not mailed.",
    source="A judgement, after published templates; terms go through the consultant.",
    structure=(
        "thanks for the offer",
        "what it means",
        "thanks, tied to what this reader did or said",
        "the day of the answer",
        "where questions will go",
    ),
    words=(50, 110),
    most_words=125,
    seconds=None,
    is_spoken=False,
    has_subject=True,
    recipients=_DECISION.tellers,
    also=_DECISION.others,
    write=_write,
)
