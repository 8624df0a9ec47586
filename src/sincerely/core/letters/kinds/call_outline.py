"""The call outline: one page to hold while talking, so that the call keeps its focus."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from string import ascii_uppercase
from typing import Final

from sincerely.core.calls.pace import CONVERSATION_RATE, speaking_seconds
from sincerely.core.calls.speech import spoken_name
from sincerely.core.debrief import Conversation, Note, OutcomeResult, Voice
from sincerely.core.letters.audience import Section
from sincerely.core.letters.employer import in_a_sentence
from sincerely.core.letters.gratitude import gratitude
from sincerely.core.letters.kind import Desk, Kind, Recipient
from sincerely.core.letters.letter import Letter, Paragraph, Sentence
from sincerely.core.letters.phrasing.phrased import Act
from sincerely.core.letters.plan import Fact, LetterPlan, plan_panel
from sincerely.core.letters.plan.accounts import names_of
from sincerely.core.letters.plan.matter import plainly_bears_on
from sincerely.core.letters.recipients import consultant_of, everybody_of, interviewers_of
from sincerely.core.letters.thanks.loose import with_loose_deeds
from sincerely.core.letters.timing import still_to_come
from sincerely.core.letters.withdrawing import cancellation, decision, reason_for_it
from sincerely.core.letters.wording import Blank
from sincerely.core.letters.writer import Writer, cite, plain, ways, write_each
from sincerely.core.locales import day_phrase, join_and, long_date
from sincerely.core.people import address

__all__ = ["KIND"]

_SHARE_OF_TALK: Final = 2
"""The other person speaks as long as the candidate does, so a call lasts twice the script."""

_SECONDS: Final = (180, 300)
_ENOUGH_THANKS: Final = 16

_GOOD_MOMENT: Final = ways(
    "Is this a good moment for three or four minutes, or shall I call another time?",
    "Do you have three or four minutes now, or would later suit you better?",
    "Is now a good time for a few minutes, or may I call again later?",
)
_THANKS: Final = ways(
    "Thank you for the time that you gave me.",
    "I am grateful for the time that you gave me.",
)
_PROMISE: Final = (
    ways("I owe you {noun}, and will send it.", "You will have {noun} from me."),
    ways("I said that I would {base}, and I will."),
)
_INTENT: Final = ways("If I joined you, I would {base}.", "In the role, I would {base}.")
_WHY: Final = (
    ways("I am drawn to the work by {noun}."),
    ways("I would like to do this work because {clause}."),
)
_QUESTION_BY: Final = ways(
    "Is {by} still the day for a decision?",
    "Do you still expect to decide by {by}?",
    "Does the date of {by} still hold for a decision?",
)
_QUESTION_PASSED: Final = ways(
    "What timing do you expect now?",
    "Is there a new date for the decision?",
)
_QUESTION: Final = ways(
    "What happens next, and by when?",
    "When do you expect to decide?",
    "What is the next step, and when would it be?",
)
_CLOSE: Final = ways(
    "Thank you for your time, {name}; I am on {phone} if a question comes up.",
    "That was all, {name}. Thank you, and my number is {phone} if anything comes up.",
)
_CLOSE_BARE: Final = ways(
    "Thank you for your time, {name}.",
    "That was all, {name}; thank you for taking my call.",
)
_QUESTION_LEAVING: Final = ways(
    "Is there anything that you need from me to close this?",
    "What do you need from me to close this on your side?",
)
_QUESTION_OFFERED: Final = ways(
    "May I call again if a question comes up as I read it?",
    "With whom may I talk if a question comes up as I read it?",
)
_QUESTION_REJECTED: Final = ways(
    "What one thing would have made my case stronger?",
    "If there was one thing to work on, what would it be?",
)
_OFFERED: Final = ways(
    "Thank you for the offer of {post}.",
    "I am glad to have the offer of {post}, and thank you for it.",
)
_REJECTED: Final = ways(
    "Thank you for letting me know about {post}; I am sorry not to go further.",
    "I have had the news about {post}, and I respect the choice.",
)
_NEWS: Final = ways(
    "Thank you for the news about {post}.",
    "I have had the news about {post}, and thank you for bringing it.",
)
_WORK: Final = ways(
    "Thank you for all that you have done on my behalf.",
    "I am grateful for the work that you put in for me.",
)
_ANSWER: Final = ways("You will have my answer by {by}.", "I will give my answer by {by}.")
_ASK_CONSULTANT: Final = ways(
    "What have they told you, and what did they doubt?",
    "What have you heard from them, and what worried them?",
)
_REASONS: Final = {
    Section.POINT: "a call of a few minutes holds no more",
    Section.ACCOMPLISHMENT: "a call of a few minutes holds no more",
    Section.UNSAID: "a call of a few minutes holds no more",
}


def _write(desk: Desk, recipients: tuple[Recipient, ...]) -> tuple[Letter, ...]:
    everybody = everybody_of(desk.debrief)
    plans = with_loose_deeds(desk, plan_panel(desk.debrief, desk.likeness, desk.language))
    by_path = {plan.conversation.path: plan for plan in plans}

    def write(writer: Writer) -> Letter:
        conversation = writer.conversation
        return _write_one(writer, by_path[conversation.path] if conversation else None)

    return write_each(desk, everybody, recipients, write)


def _write_one(writer: Writer, plan: LetterPlan | None) -> Letter:
    frame = (
        Paragraph(_opening(writer), label="Opening"),
        Paragraph(writer.say(_GOOD_MOMENT), label="First ask"),
    )
    end = (
        Paragraph(_question(writer), label="One question"),
        Paragraph(_close(writer), label="Close"),
    )
    points: tuple[Paragraph, ...] = ()
    for point in filter(None, _matter(writer, plan)):
        more = (*points, Paragraph(point, label=f"Point {ascii_uppercase[len(points)]}"))
        if _seconds((*frame, *more, *end)) <= _SECONDS[1]:
            points = more
    spoken = (*frame, *points, *end)
    before = Paragraph(tuple(_before(writer)), label="Before you call")
    silent = Paragraph(tuple(_unspoken(writer)), label="Not to mention")
    return writer.spoken(
        KIND.id, (before, *spoken, silent), seconds=_seconds(spoken), reasons=_REASONS
    )


def _seconds(blocks: tuple[Paragraph, ...]) -> int:
    said = " ".join(one.text for block in blocks for one in block.sentences)
    return _SHARE_OF_TALK * speaking_seconds(said, CONVERSATION_RATE)


def _matter(writer: Writer, plan: LetterPlan | None) -> Iterator[tuple[Sentence, ...]]:
    """Yield what there is to say in order; after a decision, that decision comes first."""
    debrief = writer.debrief
    if debrief.withdrawal is not None:
        yield (*decision(writer), *reason_for_it(writer, debrief.withdrawal.reason))
        yield _gratitude(writer)
        yield cancellation(writer, debrief.withdrawal.cancel)
    elif debrief.outcome is not None:
        is_offer = debrief.outcome.result is OutcomeResult.OFFERED
        news = _OFFERED if is_offer else _REJECTED
        yield writer.say(_NEWS if writer.is_to_consultant else news)
        yield _gratitude(writer)
        answer_by = still_to_come(debrief.outcome.answer_by, writer.desk.today)
        by = writer.day(answer_by, "outcome.answer_by", weekday=True)
        yield writer.say(_ANSWER, by=by) if is_offer else ()
    elif plan is None:
        yield from _report(writer)
    else:
        yield from _points(writer, plan)


def _gratitude(writer: Writer) -> tuple[Sentence, ...]:
    if writer.is_to_consultant:
        return writer.say(_WORK)
    return gratitude(writer, plainly=_THANKS, most=2, enough=_ENOUGH_THANKS)


def _names(writer: Writer) -> str:
    debrief = writer.debrief
    panel = tuple(debrief.interviewers()) if writer.conversation else ()
    is_formal = debrief.voice is Voice.FORMAL
    return join_and(
        [
            address(one, debrief.locale, formal=is_formal, panel=panel).greeting_name or one.name
            for one in writer.readers()
        ],
        debrief.locale,
    )


def _before(writer: Writer) -> Iterator[Sentence]:
    consultant = writer.debrief.consultant
    if writer.is_to_consultant and consultant and consultant.phone:
        yield Sentence(f"Their number: {consultant.phone}.", ("consultant.phone",))
    yield Sentence("Not when a week begins or ends, and not over lunch.")
    zone = writer.debrief.interview.timezone
    if zone and not writer.is_to_consultant:
        place = zone.rsplit("/", maxsplit=1)[-1].replace("_", " ")
        yield Sentence(f"They keep {place} time.", ("interview.timezone",))
    yield Sentence("Stand up, smile, and have this page and a pen in front of you.")


def _opening(writer: Writer) -> tuple[Sentence, ...]:
    debrief = writer.debrief
    day, today = debrief.interview.date, writer.desk.today
    when = f" {day_phrase(day, today, debrief.locale)}" if day and day <= today else ""
    met = f"we {writer.met}"
    if writer.is_to_consultant:
        met = f"I {writer.met_with} {in_a_sentence(debrief.opportunity.employer)}"
    text = f"Hello, {_names(writer)}, this is {spoken_name(debrief.candidate.name)}; {met}{when}"
    role = f"{text} about the role of {debrief.opportunity.role}."
    return (Sentence(role, ("candidate.name", "interview.date", "opportunity.role")),)


def _points(writer: Writer, plan: LetterPlan) -> Iterator[tuple[Sentence, ...]]:
    """Yield what to say in order: thanks, their point and my fact, worries, what is owed."""
    phraser, conversation = writer.desk.phraser, plan.conversation
    deeds = [_beside(writer, fact) for fact in _deeds(plan)]
    yield _thanks(writer, {fact.answers.path for fact in deeds if fact.answers})
    said: set[Note] = set()
    for fact in deeds:
        point = fact.answers if fact.answers in conversation.points else None
        theirs = _their_point(writer, point, conversation) if point and point not in said else ()
        said |= {point} if point else set()
        mine = plain(
            phraser.fact(fact.note, conversation).sentences, *cite(fact.note, fact.named_by)
        )
        yield (*theirs, *mine)
    answered = [(one.worry, one.answer) for one in plan.concerns if one.answer]
    for worry, answer in answered:
        yield (
            *plain(phraser.worry(worry, conversation).sentences[:1], worry.path),
            *plain(phraser.answer(answer, conversation).sentences, answer.path),
        )
    for correction in plan.corrections:
        mended = phraser.correction(correction, conversation)
        yield plain(mended.sentences, *cite(correction.said, correction.fact))
    for note in plan.promised:
        owed = phraser.promise(note, conversation)
        noun, base = _form(owed.noun, note.path), _form(owed.base, note.path)
        yield writer.first_of(_PROMISE, noun=noun, base=base)
    yield from _intentions(writer, plan)


_MOST_DEEDS: Final = 3  # a call that goes through a list of them is a second interview


def _deeds(plan: LetterPlan) -> list[Fact]:
    """What to tell: what answers the reader or was left unsaid, before anything else."""
    deeds = [fact for fact in (*plan.facts, *plan.spare_facts) if not fact.is_post]
    deeds.sort(key=lambda fact: fact.answers is None and not fact.is_unsaid)
    return deeds[:_MOST_DEEDS]


def _beside(writer: Writer, fact: Fact) -> Fact:
    """The deed with the point that it answers only where it plainly bears on that."""
    if fact.answers is None:
        return fact
    asked, told = fact.answers.text, fact.note.text
    near = writer.desk.likeness.scores([asked], [told])[0][0]
    return fact if plainly_bears_on(told, asked, near) else replace(fact, answers=None)


def _thanks(writer: Writer, met: set[str]) -> tuple[Sentence, ...]:
    """Thanks for what no later point of the call takes up: the paths of those are ``met``."""
    thanks = gratitude(writer, plainly=_THANKS, most=1)
    is_met = any(met.intersection(sentence.sources) for sentence in thanks)
    return writer.say(_THANKS) if is_met else thanks


_THANKED: Final = frozenset({Act.KINDNESS, Act.SHARED, Act.OFFERED})


def _their_point(writer: Writer, point: Note, to: Conversation) -> tuple[Sentence, ...]:
    parts = writer.desk.phraser.point(point, to)
    told = (part for part in parts if part.act not in _THANKED)
    return tuple(one for part in told for one in plain(part.sentences, point.path))


def _intentions(writer: Writer, plan: LetterPlan) -> Iterator[tuple[Sentence, ...]]:
    if plan.difference is not None:
        base = writer.desk.phraser.intention(plan.difference).base
        yield writer.say(_INTENT, base=_form(base, plan.difference.path))
    if plan.why is not None:
        reason = writer.desk.phraser.reason(plan.why)
        noun, clause = _form(reason.noun, plan.why.path), _form(reason.clause, plan.why.path)
        yield writer.first_of(_WHY, noun=noun, clause=clause)


def _form(text: str | None, *sources: str) -> Blank | None:
    return Blank(text, sources) if text else None


def _report(writer: Writer) -> Iterator[tuple[Sentence, ...]]:
    """Yield, for the consultant, how each conversation went: its first points and its worries."""
    for conversation in writer.debrief.conversations:
        name = conversation.interviewers[0].name
        worries = [one.worry for one in conversation.concerns if writer.may_say(one.worry)]
        said = [*writer.frank(conversation.points[:2], name)]
        said += [Sentence(f"The worry: {note.text.rstrip('.')}.", (note.path,)) for note in worries]
        if said:
            first = said[0]
            yield (Sentence(f"{name}: {first.text}", first.sources), *said[1:])


def _question(writer: Writer) -> tuple[Sentence, ...]:
    debrief = writer.debrief
    if debrief.withdrawal is not None:
        return writer.say(_QUESTION_LEAVING)
    if debrief.outcome is not None:
        is_offer = debrief.outcome.result is OutcomeResult.OFFERED
        return writer.say(_QUESTION_OFFERED if is_offer else _QUESTION_REJECTED)
    if writer.is_to_consultant:
        return writer.say(_ASK_CONSULTANT)
    day = writer.debrief.interview.decision_by
    if day is None:
        return writer.say(_QUESTION)
    if day < writer.desk.today:
        return writer.say(_QUESTION_PASSED)
    by = long_date(day, writer.debrief.locale, weekday=True, year=False)
    return writer.say(_QUESTION_BY, by=Blank(by, ("interview.decision_by",)))


def _close(writer: Writer) -> tuple[Sentence, ...]:
    phone = writer.debrief.candidate.phone
    name = Blank(_names(writer))
    if phone is None:
        return writer.say(_CLOSE_BARE, name=name)
    return writer.say(_CLOSE, name=name, phone=Blank(phone, ("candidate.phone",)))


def _unspoken(writer: Writer) -> Iterator[Sentence]:
    """Yield what to keep silent about: named by its owner, never by its content."""
    debrief = writer.debrief
    topics = [] if writer.is_to_consultant else ["pay, unless they raise it"]
    told = [one for one in debrief.conversations if one.confidential]
    names = [names_of(one) for one in told]
    topics += [f"what {name} told you in confidence" for name in names]
    if debrief.confidential:
        topics.append("what you noted as confidential")
    if debrief.withdrawal and debrief.withdrawal.keep_private:
        topics.append("what you keep to yourself about withdrawing")
    topics += _of_others(writer)
    if not topics:
        topics = ["other people's doubts"]
    yield Sentence(_listed(topics))
    yield Sentence("Not a word of rivals, of what else you may be weighing, or in complaint.")


def _of_others(writer: Writer) -> Iterable[str]:
    if writer.conversation is None:
        return
    others = [
        one
        for one in writer.debrief.conversations
        if one.concerns and one.path != writer.conversation.path
    ]
    for one in others:
        yield f"the worries that {names_of(one)} raised"


def _listed(topics: list[str]) -> str:
    text = "; ".join(topics)
    return f"{text[0].upper()}{text[1:]}."


KIND: Final = Kind(
    id="call-outline",
    title="Call outline",
    purpose="Keep a call of three to five minutes in focus, on one page to hold while talking.",
    why="An outline keeps the points in order, the figures right and the private things unsaid.",
    source="After collegerecruiter.com, Indeed and verypages.online; 3 to 5 minutes is a judgement.",
    structure=(
        "hours to avoid",
        "opening: who is calling, and when you met",
        "whether it is a good moment",
        "points in order, with their figures",
        "one question",
        "close",
        "what not to mention",
    ),
    words=None,
    most_words=None,
    seconds=_SECONDS,
    is_spoken=True,
    has_subject=False,
    recipients=interviewers_of,
    also=consultant_of,
    write=_write,
)
