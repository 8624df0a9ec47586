"""The note to the consultant: how it went, frankly, and a request to read the letters."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from sincerely.core.debrief import (
    Conversation,
    Correction,
    Debrief,
    Interviewer,
    Note,
    OutcomeResult,
    Routing,
)
from sincerely.core.errors import InputError
from sincerely.core.letters.audience import Section
from sincerely.core.letters.employer import in_a_sentence
from sincerely.core.letters.kind import Desk, Kind, Recipient
from sincerely.core.letters.letter import Letter, Paragraph, Sentence
from sincerely.core.letters.phrasing.frank import named
from sincerely.core.letters.plan.competence import asked_in, is_shown
from sincerely.core.letters.plan.matter import FITS, plainly_bears_on, read_matter
from sincerely.core.letters.plan.posts import is_post
from sincerely.core.letters.recipients import consultant_of
from sincerely.core.letters.wording import finished
from sincerely.core.letters.writer import Writer, plain, write_each
from sincerely.core.locales import join_and, long_date

__all__ = ["KIND"]

_MOST_WORDS: Final = 350
_POINTS: Final = 5
_ASK: Final = "Would you tell me what you hear from them, and what they doubted?"
_ASK_WHEN_OVER: Final = "May I call you to talk it through?"
_ROUTINGS: Final = {
    Routing.REVIEW_FIRST: (
        "Please read my letters to them before they go; none will leave without your word."
    ),
    Routing.CONSULTANT_SENDS: (
        "My letters to them come to you to send; please change whatever should be changed first."
    ),
    Routing.COPY: "My letters to them go out with a copy to you; tell me if anything should change.",
    Routing.DIRECT: "I send my letters to them myself; would you look them over beforehand?",
}
_RESULTS: Final = {
    OutcomeResult.REJECTED: "I was told{when} that they go on without me.",
    OutcomeResult.OFFERED: "I was offered the job{when}.",
}
_NO_ROOM: Final = "no room in a note of this length; say it when you talk"
_REASONS: Final = {
    Section.ACCOMPLISHMENT: "you know the résumé; only evidence for a criterion is repeated",
    Section.CRITERION: "no room in a note of this length",
    Section.WHY: "it belongs to the letters",
    Section.DIFFERENCE: "it belongs to the letters",
    Section.NEXT_STEP: "not needed in this note",
}


def _recipients(debrief: Debrief) -> tuple[Recipient, ...]:
    if debrief.consultant is None:
        raise InputError(
            "There is no consultant in this debrief.",
            hint='Add "consultant:" with "name:".',
        )
    return consultant_of(debrief)


def _write(desk: Desk, recipients: tuple[Recipient, ...]) -> tuple[Letter, ...]:
    return write_each(desk, _recipients(desk.debrief), recipients, _write_one)


def _write_one(writer: Writer) -> Letter:
    blocks: tuple[Paragraph, ...] = ()
    for points in range(_POINTS, 0, -1):
        blocks = tuple(block for block in _blocks(writer, points) if block.sentences)
        if sum(len(block.text.split()) for block in blocks) <= _MOST_WORDS:
            break
    subject = writer.subject("How it went: {role}", "How the interview went")
    points_told = (note for one in writer.debrief.conversations for note in one.points)
    because = {note.path: _NO_ROOM for note in points_told}
    return writer.frame(KIND.id, subject, blocks, reasons=_REASONS, because=because)


def _blocks(writer: Writer, points: int) -> Iterable[Paragraph]:
    debrief = writer.debrief
    yield Paragraph(_meeting(writer))
    for conversation in debrief.conversations:
        yield Paragraph(
            writer.frank(conversation.points[:points], conversation.interviewers[0].name),
            label=_who(conversation),
        )
    yield from _concerns(writer)
    unsaid = [*debrief.unsaid, *(note for one in debrief.conversations for note in one.unsaid)]
    yield Paragraph(_facts(writer, unsaid), label="Left unsaid")
    yield Paragraph(tuple(_promises(writer)), label="Promised")
    yield Paragraph(tuple(_corrections(writer)), label="To put right")
    yield Paragraph(writer.frank(_private(debrief)), label="For you alone")
    yield from _criteria(writer)
    yield Paragraph(tuple(_decisions(writer)), label="Where I stand")
    yield Paragraph(tuple(_dates(writer)), label="Next")
    yield Paragraph((_request(debrief),), label="My letters")


def _meeting(writer: Writer) -> tuple[Sentence, ...]:
    debrief = writer.debrief
    interview = debrief.interview
    names = join_and([one.name for one in debrief.interviewers()], debrief.locale)
    day = writer.day(interview.date, "interview.date")
    when = f" on {day.text}" if day else ""
    is_ordinal = interview.round is not None and interview.round.isalpha()
    round_ = f" in the {interview.round} round" if is_ordinal else ""
    text = f"I {writer.met_with} {names} of {in_a_sentence(debrief.opportunity.employer)}{round_}{when}."
    sources = ("opportunity.employer", *(("interview.date",) if day else ()))
    return (Sentence(text, sources), Sentence("This is how it went, for you alone."))


def _who(conversation: Conversation) -> str:
    people = conversation.interviewers
    title = people[0].title if len(people) == 1 else None
    minutes = f"{conversation.minutes} minutes" if conversation.minutes else None
    aside = ", ".join(part for part in (title, minutes) if part)
    names = ", ".join(person.name for person in people)
    return f"{names} ({aside})" if aside else names


def _facts(writer: Writer, notes: Iterable[Note]) -> tuple[Sentence, ...]:
    said: list[Sentence] = []
    for note in notes:
        if writer.may_say(note):
            phrased = writer.desk.phraser.fact(note)
            said += plain((phrased.noun or note.text,), note.path)
    return tuple(said)


# A worry that was typed as the question it was, with no mark: "have you dealt with unions".
_ASKS: Final = re.compile(
    r"(?:have|has|had|do|does|did|am|are|is|were|was|will|would|can|could) (?:you|I|he|she|they)\b",
    re.IGNORECASE,
)


def _concerns(writer: Writer) -> Iterable[Paragraph]:
    """Yield each worry under the name of whoever raised it, with the answer given."""
    for conversation in writer.debrief.conversations:
        name = ", ".join(person.name for person in conversation.interviewers)
        for concern in conversation.concerns:
            worry, answer = concern.worry, concern.answer
            if not writer.may_say(worry):
                continue
            text = named(worry.text, _alone(conversation)).rstrip(" .")
            asked = f"{text}?" if _ASKS.match(text) and text[-1] != "?" else text
            said = [Sentence(finished(asked), (worry.path,))]
            if answer is None:
                said.append(Sentence("I have no good answer yet and would welcome your advice."))
            elif writer.may_say(answer):
                text = _answer(writer, answer, conversation)
                said.append(Sentence(f"My answer: {text}", (answer.path,)))
            yield Paragraph(tuple(said), label=f"A worry of {name}")


def _alone(conversation: Conversation) -> Interviewer | None:
    people = conversation.interviewers
    return people[0] if len(people) == 1 else None


def _answer(writer: Writer, answer: Note, conversation: Conversation) -> str:
    """Return the answer in whole sentences; as noted where they would address the interviewer."""
    told = " ".join(writer.desk.phraser.answer(answer, conversation).sentences)
    if told and not _YOU.search(told):
        return told
    return finished(named(answer.text, _alone(conversation)))


_YOU: Final = re.compile(r"\byou(?:rs?|rself)?\b", re.IGNORECASE)


def _ended(text: str) -> str:
    return text if text.endswith((".", "?", "!")) else f"{text}."


def _promises(writer: Writer) -> Iterable[Sentence]:
    for conversation in writer.debrief.conversations:
        for note in conversation.promised:
            if writer.may_say(note):
                name = conversation.interviewers[0].name
                yield Sentence(f"To {name}: {_ended(note.text)}", (note.path,))


def _corrections(writer: Writer) -> Iterable[Sentence]:
    for conversation in writer.debrief.conversations:
        for one in conversation.corrections:
            if writer.may_say(one.said) and writer.may_say(one.fact):
                text = _correction(writer, one, conversation)
                yield Sentence(text, (one.said.path, one.fact.path))


def _correction(writer: Writer, one: Correction, conversation: Conversation) -> str:
    """What I said and what is so: in a sentence, or as noted where it would address somebody."""
    name = conversation.interviewers[0].name
    told = " ".join(writer.desk.phraser.correction(one, conversation).sentences)
    about = told.replace("I told you that", f"I told {name} that", 1)
    if told != about and not _YOU.search(about):
        return about
    return f"I told {name}: {_ended(one.said.text)} The fact is: {_ended(one.fact.text)}"


def _private(debrief: Debrief) -> tuple[Note, ...]:
    own = (note for one in debrief.conversations for note in one.for_consultant)
    return (*debrief.for_consultant, *own)


def _criteria(writer: Writer) -> Iterable[Paragraph]:
    """Yield each criterion with its evidence, then those for which the notes have none."""
    evidence = _evidence(writer)
    bare: list[Note] = []
    for criterion in writer.debrief.opportunity.criteria:
        if not writer.may_say(criterion):
            continue
        fact = evidence.get(criterion)
        told = writer.desk.phraser.fact(fact).sentences if fact else ()
        if fact and told:
            label = f"They look for: {finished(criterion.text)[:-1]}"
            yield Paragraph(plain(told[:1], criterion.path, fact.path), label=label)
        else:
            bare.append(criterion)
    if bare:
        text = "; ".join(note.text.rstrip(".") for note in bare)
        sources = tuple(note.path for note in bare)
        yield Paragraph(plain((text,), *sources), label="Not shown so far")


def _evidence(writer: Writer) -> dict[Note, Note]:
    """Return an accomplishment for each criterion that has one, the nearest pairs first."""
    debrief = writer.debrief
    matter = read_matter(debrief, writer.desk.likeness)
    facts = [note for note in debrief.candidate.accomplishments if writer.may_say(note)]
    pairs = [
        (is_shown(criterion.text, fact.text, near), near, criterion, fact)
        for criterion in debrief.opportunity.criteria
        for fact in facts
        for near in [matter.near(criterion.text, fact.text)]
    ]
    found: dict[Note, Note] = {}
    for is_plain, near, criterion, fact in sorted(pairs, key=lambda pair: (-pair[0], -pair[1])):
        is_near = near >= FITS and plainly_bears_on(fact.text, criterion.text, near)
        is_shown_so = is_plain or (is_near and not is_post(fact) and not asked_in(criterion.text))
        if is_shown_so and criterion not in found and fact not in found.values():
            found[criterion] = fact
    return found


def _decisions(writer: Writer) -> Iterable[Sentence]:
    debrief = writer.debrief
    withdrawal, outcome = debrief.withdrawal, debrief.outcome
    if withdrawal is not None:
        yield Sentence("I have decided to withdraw.", ("withdrawal",))
        for note in (withdrawal.reason, withdrawal.cancel):
            if note is not None and writer.may_say(note):
                label = "Reason" if note is withdrawal.reason else "To cancel"
                yield Sentence(f"{label}: {_ended(note.text)}", (note.path,))
    if outcome is not None:
        day = writer.day(outcome.date, "outcome.date")
        when = f" on {day.text}" if day else ""
        yield Sentence(_RESULTS[outcome.result].format(when=when), ("outcome.result",))
        if outcome.note is not None and writer.may_say(outcome.note):
            yield Sentence(finished(outcome.note.text), (outcome.note.path,))


def _dates(writer: Writer) -> Iterable[Sentence]:
    debrief = writer.debrief
    interview = debrief.interview
    if interview.next_step is not None and writer.may_say(interview.next_step):
        yield from writer.frank((interview.next_step,))
    if interview.decision_by is not None:
        day = long_date(interview.decision_by, debrief.locale, weekday=True, year=False)
        expect = "expected" if interview.decision_by < writer.desk.today else "expect"
        yield Sentence(f"They {expect} to decide by {day}.", ("interview.decision_by",))
    is_over = debrief.withdrawal is not None or debrief.outcome is not None
    yield Sentence(_ASK_WHEN_OVER if is_over else _ASK)


def _request(debrief: Debrief) -> Sentence:
    consultant = debrief.consultant
    routing = consultant.routing if consultant else Routing.REVIEW_FIRST
    return Sentence(_ROUTINGS[routing], ("consultant.routing",))


KIND: Final = Kind(
    id="consultant-note",
    title="Note to the consultant",
    purpose="Tell the consultant how each conversation went, and ask them to read the letters.",
    why="The consultant speaks for the candidate next, and is helped by facts more than by hope.",
    source="After hays.co.jp and mricordova.com: the consultant hears first, interest and doubts.",
    structure=(
        "whom I met, and when",
        "each interviewer: what was said",
        "each concern and its answer",
        "what was left unsaid, promised, or to be put right",
        "notes for the consultant alone",
        "each criterion with its evidence",
        "next step and dates",
        "the letters, to be read",
    ),
    words=(80, 350),
    most_words=450,
    seconds=None,
    is_spoken=False,
    has_subject=True,
    recipients=_recipients,
    write=_write,
)
