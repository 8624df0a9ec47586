"""The reply to a rejection: thanks, regret in one clause, and a door left open."""

from __future__ import annotations

from typing import Final

from sincerely.core.debrief import OutcomeResult
from sincerely.core.letters.audience import Section
from sincerely.core.letters.gratitude import gratitude
from sincerely.core.letters.kind import Desk, Kind, Recipient
from sincerely.core.letters.letter import Letter, Sentence
from sincerely.core.letters.outcomes import Decision, what_was_told
from sincerely.core.letters.recipients import everybody_of
from sincerely.core.letters.wording import Blank
from sincerely.core.letters.writer import Writer, ways, write_each

__all__ = ["KIND"]

_TOLD: Final = (
    ways(
        "Thank you for telling me yourself on {day} how the choice for {post} went.",
        "Thank you for letting me know on {day} about {post}.",
        "I am grateful to you for telling me on {day} what was decided about {post}.",
    ),
    ways(
        "Thank you for letting me know about {post}.",
        "Thank you for telling me of the decision on {post}.",
    ),
)
_LEARNED: Final = ways(
    "I have had the news about {post}, and my thanks to you are none the less.",
    "I have heard how the choice for {post} went, and would like to thank you all the same.",
    "The decision on {post} has reached me, and my thanks to you stand.",
    "Now that {post} is decided, I would like to thank you for your part in it.",
    "I know now how the choice for {post} went, and I remain grateful to you.",
)
_REGRET: Final = ways(
    "I am sorry not to go further, and I respect the choice.",
    "I would have liked to do the work, and I understand the decision.",
    "It is not the answer that I had wished for, but I take it in good part.",
    "I regret it, naturally, and I wish the person chosen well.",
    "I am sorry that it will not be me, and I wish every success to whoever was chosen.",
)
_OPEN: Final = ways(
    "If another role comes up where I could be of use, I would be glad to hear of it.",
    "Should things change, or something else arise at {employer}, I would be glad of a call.",
    "I would gladly talk again if another post at {employer} comes open.",
    "If you see a place for me later, my door is open.",
    "I hope that we meet again, in this work or in another way.",
)
_FEEDBACK: Final = ways(
    "If you can name one thing that would have made my case stronger, I would be grateful to hear it.",
    "May I ask for one piece of advice: what would have made my case stronger?",
    "Would you tell me the one thing that I should work on first?",
)
_FEEDBACK_THROUGH: Final = ways(
    "If there is one thing that would have made my case stronger, {consultant} would gladly pass it on to me.",
    "Any one piece of advice would reach me through {consultant}, and I would be grateful for it.",
    "Should you have one piece of advice for me, {consultant} will gladly pass it on.",
)
_UNDERSTOOD: Final = ways(
    "I understand that {clause}.",
    "You told me that {clause}, and I am glad to know it.",
)
_TO_CONSULTANT: Final = (
    ways(
        "Thank you for telling me on {day} how {employer} decided on {role}.",
        "Thank you for the news on {day} about {post}.",
    ),
    ways(
        "Thank you for telling me how {employer} decided on {role}.",
        "Thank you for the news about {post}.",
    ),
)
_ASK_CONSULTANT: Final = ways(
    "Could you ask them for the one thing that would have made my case stronger?",
    "If they told you what decided it, I would be grateful to hear the one thing to work on.",
)
_WORK: Final = ways(
    "I am grateful for all that you did, and would be glad to hear of the next search that fits.",
    "Thank you for your help throughout; please think of me when the next search fits.",
)
_TIME: Final = ways(
    "Thank you for the time that you gave me, and for the courtesy of our meeting.",
    "I am grateful for the time that you gave to our meeting.",
    "Thank you, above all, for seeing me and for hearing me out.",
)
_REASONS: Final = {
    Section.POINT: "the reply stays brief",
    Section.ACCOMPLISHMENT: "the choice is made; the reply argues nothing",
    Section.UNSAID: "the choice is made; the reply argues nothing",
    Section.WORRY: "the choice is made; the reply argues nothing",
    Section.ANSWER: "the choice is made; the reply argues nothing",
    Section.WHY: "the choice is made; the reply argues nothing",
    Section.DIFFERENCE: "the choice is made; the reply argues nothing",
    Section.NEXT_STEP: "there is no next step now",
    Section.OUTCOME: "what you noted of the decision is better asked about than repeated",
}
_MOST_THANKS: Final = 2
_ENOUGH_THANKS: Final = 12


_DECISION: Final = Decision(OutcomeResult.REJECTED)


def _write(desk: Desk, recipients: tuple[Recipient, ...]) -> tuple[Letter, ...]:
    return write_each(desk, everybody_of(desk.debrief), recipients, _write_one)


def _write_one(writer: Writer) -> Letter:
    outcome = _DECISION.of(writer.debrief)
    is_told = writer.recipient in _DECISION.tellers(writer.debrief)
    day = writer.day(outcome.date, "outcome.date")
    note = what_was_told(writer, outcome) if is_told else None
    if writer.is_to_consultant:
        blocks = [
            (*writer.first_of(_TO_CONSULTANT, day=day), *writer.say(_REGRET)),
            (*_understood(writer, note), *writer.say(_ASK_CONSULTANT)),
            writer.say(_WORK),
        ]
    else:
        told = writer.first_of(_TOLD, day=day) if is_told else writer.say(_LEARNED)
        thanks = gratitude(writer, plainly=_TIME, most=_MOST_THANKS, enough=_ENOUGH_THANKS)
        blocks = [
            (*told, *writer.say(_REGRET)),
            (*_understood(writer, note), *thanks),
            (*writer.say(_OPEN), *_feedback(writer, is_told=is_told)),
        ]
    return writer.finish(
        KIND.id,
        writer.subject("Thank you: the {role} role", "Thank you for telling me"),
        blocks,
        reasons=_REASONS,
    )


def _understood(writer: Writer, clause: Blank | None) -> tuple[Sentence, ...]:
    return writer.say(_UNDERSTOOD, clause=clause) if clause else ()


def _feedback(writer: Writer, *, is_told: bool) -> tuple[Sentence, ...]:
    """Return one request: through the consultant if there is one, else to whoever told."""
    consultant = writer.debrief.consultant
    if consultant is not None:
        return writer.say(
            _FEEDBACK_THROUGH, consultant=Blank(consultant.name, ("consultant.name",))
        )
    return writer.say(_FEEDBACK) if is_told else ()


KIND: Final = Kind(
    id="rejection-reply",
    title="Reply to a rejection",
    purpose="Thank whoever told you, take the decision well, and ask for one piece of advice.",
    why="The person chosen may decline, and the next search remembers who was gracious.",
    source="After washingtonpost.com/jobs and pfmsearch.com; the length is a judgement.",
    structure=(
        "thanks for being told",
        "regret, in one clause",
        "thanks, tied to what this reader did or said",
        "the door left open",
        "one request for feedback, through the consultant if there is one",
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
