"""The check-in: one question about timing when the promised day has passed, and no pressure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sincerely.core.letters.audience import Section
from sincerely.core.letters.kind import Desk, Kind, Recipient
from sincerely.core.letters.letter import Letter, Sentence
from sincerely.core.letters.phrasing.phrased import Phrased
from sincerely.core.letters.plan import Fact, LetterPlan, plan_panel
from sincerely.core.letters.plan.matter import read_matter
from sincerely.core.letters.plan.posts import is_post
from sincerely.core.letters.recipients import consultant_of, everybody_of, interviewers_of, lead_of
from sincerely.core.letters.thanks.loose import with_loose_deeds
from sincerely.core.letters.timing import is_behind
from sincerely.core.letters.wording import Blank
from sincerely.core.letters.writer import Writer, cite, plain, ways, write_each
from sincerely.core.locales import long_date
from sincerely.core.waiting.patience import MOST_CHECK_INS, patience, sent_check_ins

__all__ = ["KIND"]

_PROMISED: Final = (
    ways(
        "When we met on {met}, a decision on {post} was expected by {by}.",
        "On {met}, the plan was to decide on {post} by {by}.",
        "At our meeting on {met} I noted {by} as the day for a decision on {post}.",
        "As I understood it on {met}, {post} was to be decided by {by}.",
        "A decision on {post} was planned for {by} when we spoke on {met}.",
    ),
    ways(
        "When we met, a decision on {post} was expected by {by}.",
        "I noted {by} as the day for a decision on {post}.",
        "As I understood it, {post} was to be decided by {by}.",
    ),
)
_UNDATED: Final = (
    ways(
        "We met on {met} to talk about {post}.",
        "Since our meeting on {met} I have kept {post} in mind.",
        "Our meeting on {met} about {post} is still fresh in my mind.",
        "It was on {met} that we met about {post}.",
        "I have thought about {post} since we met on {met}.",
    ),
    ways(
        "I have kept {post} in mind since we met.",
        "Our meeting about {post} is still fresh in my mind.",
        "I have thought about {post} since our meeting.",
    ),
)
_PASSED: Final = ways(
    "Has that timing changed?",
    "Could you tell me what timing now looks likely?",
    "Which week should I now have in mind?",
    "May I ask whether there is a new date?",
    "What timing would you expect now?",
)
_STILL: Final = ways(
    "Is that still the plan?",
    "Does that date still hold?",
    "May I ask whether that is still the date?",
    "Should I still count on that day?",
)
_WHEN: Final = ways(
    "Could you tell me when you expect to decide?",
    "May I ask what timing you have in mind for a decision?",
    "Is there a week by which you hope to decide?",
    "When would you expect to choose?",
    "Do you have a date in view for the next step?",
)
_STEP: Final = ways(
    "I understand that {clause}.",
    "The next step, as I noted it, is that {clause}.",
    "As I have it, {clause}.",
)
_NO_HURRY: Final = ways(
    "These decisions take time, and I am glad to wait.",
    "There is no hurry on my side; I know how much such a choice involves.",
    "Please take the time that it needs.",
    "I know how many people such a choice depends on.",
    "A line when you know is enough for me.",
    "I would rather that you took the time than rushed it.",
)
_FACT: Final = (
    ways(
        "One thing that I did not mention: {clause}.",
        "In the meantime, one fact that may help: {clause}.",
        "One fact to add to your picture of me: {clause}.",
        "Something that we did not reach when we met: {clause}.",
        "To add one thing to what we discussed: {clause}.",
    ),
    ways(
        "It may help you to know that {long}.",
        "I did not mention when we met that {long}.",
        "I could have added that {long}.",
        "You may like to know, too, that {long}.",
    ),
    ways(
        "One thing that we did not reach was {unsaid}.",
        "We did not get as far as {unsaid}, which I would gladly describe.",
        "There is one thing that I would still like to tell you about: {unsaid}.",
    ),
    ways(
        "There is one result of mine that I did not mention: {noun}.",
        "One result that I could have named when we met: {noun}.",
        "To add one figure of my own: {noun}.",
    ),
)
_INTENT: Final = ways(
    "In the role, I would {base}.",
    "If I joined you, I would {base}.",
    "One thing that I would do in the role is to {base}.",
)
_GLAD: Final = ways(
    "I would still very much like to do this work.",
    "The work interests me as much as it did when we met.",
    "I remain keen to do the job as you described it.",
    "My interest in the work is the same as on the day we met.",
    "I would like the role as much as I did when we spoke.",
)
_ASK_ME: Final = ways(
    "If a question has come up since, I am glad to answer it.",
    "Should you need anything from me meanwhile, please let me know.",
    "If there is anything that would help you to decide, I will send it.",
    "I would be glad to answer any question that has come up since.",
)
_AGAIN: Final = (
    ways(
        "I wrote to you on {sent} about {post}.",
        "My note of {sent} asked about the timing for {post}.",
        "On {sent} I asked you about the timing for {post}.",
        "Since my note of {sent} about {post}, a little more time has passed.",
    ),
)
_AGAIN_WHEN: Final = ways(
    "Is there now a date that I should keep in mind?",
    "Could you tell me whether a date has been set?",
    "Do you know yet when the choice will be made?",
    "May I ask whether the timing is clearer now?",
)
_LEAVE: Final = ways(
    "After this, I will leave the matter in your hands.",
    "I will not press you again; the next word is yours.",
    "This is the last time that I will ask; I am glad to wait.",
    "From here on, I will be glad to wait for your word.",
)
_TO_CONSULTANT: Final = (
    ways(
        "{employer} expected to decide on {role} by {by}.",
        "The day that we had for {role} at {employer} was {by}.",
        "By my notes, {employer} was to decide on {role} by {by}.",
    ),
    ways(
        "I met {employer} about {role} on {met}.",
        "It was on {met} that I met {employer} about {role}.",
    ),
    ways("I have kept {post} in mind since the interview."),
)
_HEARD: Final = ways(
    "Do you know how they see the timing now?",
    "Have they told you anything about timing?",
    "What have you heard of their timing?",
)
_PASS_ON: Final = ways(
    "If it helps, you may pass this on: {clause}.",
    "One fact that you could pass on, if it is useful: {clause}.",
    "Should it help them to decide, here is one more fact: {clause}.",
)
_STILL_KEEN: Final = ways(
    "I am still interested, and free for whatever comes next.",
    "My interest is unchanged, and I can make time for a next step.",
)
_LEAVE_TO_YOU: Final = ways(
    "I leave it to you whether to ask them now or later.",
    "Please judge whether this is a good moment to ask.",
)

_SUBJECT: Final = ("On timing: {role}", "A question about timing")
_SUBJECT_AGAIN: Final = ("Once more on timing: {role}", "Is there a date yet?")
_REASONS: Final = {
    Section.POINT: "a check-in asks one question and goes over nothing again",
    Section.ACCOMPLISHMENT: "one new fact is enough in a check-in",
    Section.UNSAID: "one new fact is enough in a check-in",
    Section.WORRY: "a check-in does not go back to concerns",
    Section.ANSWER: "a check-in does not go back to concerns",
    Section.PROMISED: "send it with this note if it has not gone yet",
    Section.NEXT_STEP: "the question on timing stands without it",
}


def _write(desk: Desk, recipients: tuple[Recipient, ...]) -> tuple[Letter, ...]:
    debrief = desk.debrief
    everybody = everybody_of(debrief)
    plans = with_loose_deeds(desk, plan_panel(debrief, desk.likeness, desk.language))
    by_path = {plan.conversation.path: plan for plan in plans}

    def write(writer: Writer) -> Letter:
        conversation = writer.conversation
        facts = _fresh(writer, by_path[conversation.path]) if conversation else _fit(writer)
        return _write_one(writer, facts)

    return write_each(desk, everybody, recipients, write)


def _write_one(writer: Writer, facts: Sequence[Fact]) -> Letter:
    is_again = bool(sent_check_ins(writer.debrief, writer.recipient.names))
    if writer.is_to_consultant:
        blocks = _to_consultant(writer, facts)
    else:
        blocks = _second(writer, facts) if is_again else _first(writer, facts)
    subject = writer.subject(*(_SUBJECT_AGAIN if is_again else _SUBJECT))
    return writer.finish(KIND.id, subject, blocks, hints=_hints(writer), reasons=_REASONS)


def _first(writer: Writer, facts: Sequence[Fact]) -> list[tuple[Sentence, ...]]:
    interview = writer.debrief.interview
    met = _met(writer)
    by = writer.day(interview.decision_by, "interview.decision_by")
    if by and interview.decision_by:
        has_passed = interview.decision_by < writer.desk.today
        matter = writer.first_of(_PROMISED, met=met, by=by)
        question = writer.say(_PASSED if has_passed else _STILL)
    else:
        matter, question = writer.first_of(_UNDATED, met=met), writer.say(_WHEN)
    value = _value(writer, facts[:1])
    return [
        (*matter, *question, *writer.say(_NO_HURRY)),
        value or _next_step(writer),
        (*writer.say(_GLAD), *writer.say(_ASK_ME)),
    ]


def _second(writer: Writer, facts: Sequence[Fact]) -> list[tuple[Sentence, ...]]:
    sent = sent_check_ins(writer.debrief, writer.recipient.names)[-1]
    again = writer.first_of(_AGAIN, sent=writer.day(sent, "sent"))
    return [
        (*again, *writer.say(_AGAIN_WHEN)),
        _value(writer, facts[1:] or facts) or _next_step(writer),
        (*writer.say(_GLAD), *writer.say(_LEAVE)),
    ]


def _to_consultant(writer: Writer, facts: Sequence[Fact]) -> list[tuple[Sentence, ...]]:
    interview = writer.debrief.interview
    by = writer.day(interview.decision_by, "interview.decision_by")
    met = _met(writer)
    matter = writer.first_of(_TO_CONSULTANT, by=by, met=met)
    passed = (
        writer.say(_PASS_ON, clause=_form(writer.desk.phraser.fact(facts[0].note), "clause"))
        if facts
        else ()
    )
    return [
        (*matter, *writer.say(_HEARD), *writer.say(_NO_HURRY)),
        passed,
        (*writer.say(_STILL_KEEN), *writer.say(_LEAVE_TO_YOU)),
    ]


def _met(writer: Writer) -> Blank | None:
    """Return the day of the interview, where it is not dated after the day of writing."""
    day = writer.debrief.interview.date
    is_met = day is not None and day <= writer.desk.today
    return writer.day(day, "interview.date") if is_met else None


def _next_step(writer: Writer) -> tuple[Sentence, ...]:
    step = writer.debrief.interview.next_step
    if step is None or writer.conversation is None or not writer.may_say(step):
        return ()
    if is_behind(step, writer.debrief, writer.desk.today):
        return ()
    phrased = writer.desk.phraser.next_step(step, writer.conversation)
    said = writer.say(_STEP, clause=_form(phrased, "clause"))
    return said or plain(phrased.sentences[:1], step.path)


def _value(writer: Writer, facts: Sequence[Fact]) -> tuple[Sentence, ...]:
    """Return something of value to this reader: a fact, else what one would do in the role."""
    said = _say_fact(writer, facts[0]) if facts else ()
    differences = [one for one in writer.debrief.opportunity.difference if writer.may_say(one)]
    if said or not differences:
        return said
    return writer.say(_INTENT, base=_form(writer.desk.phraser.intention(differences[0]), "base"))


def _say_fact(writer: Writer, fact: Fact) -> tuple[Sentence, ...]:
    phrased = writer.desk.phraser.fact(fact.note)
    sources = cite(fact.note, fact.named_by)
    has_colon = phrased.clause is not None and any(sign in phrased.clause for sign in ":;")
    return writer.first_of(
        _FACT,
        clause=_blank(None if has_colon else phrased.clause, sources),
        long=_blank(phrased.clause, sources),
        unsaid=_blank(phrased.noun if fact.is_unsaid else None, sources),
        noun=_blank(phrased.noun, sources),
    )


def _fresh(writer: Writer, plan: LetterPlan) -> tuple[Fact, ...]:
    """Return facts for this reader, those that the thank-you is not likely to have held first.

    Where no thank-you is on record, what was left unsaid comes before everything.
    """
    names = writer.recipient.names
    is_thanked = any(one.kind == "thank-you" and one.person in names for one in writer.debrief.sent)
    unsaid = tuple(fact for fact in plan.facts if fact.is_unsaid)
    rest = tuple(fact for fact in plan.facts if not fact.is_unsaid)
    facts = (
        (*plan.spare_facts, *unsaid, *rest) if is_thanked else (*unsaid, *plan.spare_facts, *rest)
    )
    return tuple(fact for fact in facts if not fact.is_post)


def _fit(writer: Writer) -> tuple[Fact, ...]:
    """Return the candidate's accomplishments for the consultant, nearest to a criterion first."""
    debrief = writer.debrief
    matter = read_matter(debrief, writer.desk.likeness)
    scored = [
        (matter.best(debrief.opportunity.criteria, note), note)
        for note in debrief.candidate.accomplishments
        if writer.may_say(note) and not is_post(note)
    ]
    scored.sort(key=lambda one: -one[0][1])
    return tuple(Fact(note, None, criterion) for (criterion, _), note in scored)


def _blank(text: str | None, sources: tuple[str, ...]) -> Blank | None:
    return Blank(text, sources) if text else None


def _form(phrased: Phrased, name: str) -> Blank | None:
    text: str | None = getattr(phrased, name)
    return Blank(text, (phrased.note.path,)) if text else None


def _hints(writer: Writer) -> tuple[str, ...]:
    debrief, names = writer.debrief, writer.recipient.names
    hints = []
    wait = patience(debrief, names, writer.desk.holidays())
    if wait and writer.desk.today < wait.until:
        day = long_date(wait.until, debrief.locale, weekday=True, year=False)
        hints.append(f"Better not before {day}: {wait.why}.")
    if len(sent_check_ins(debrief, names)) >= MOST_CHECK_INS:
        hints.append("Two check-ins have gone already; the kind thing now is to wait.")
    if debrief.withdrawal is not None or debrief.outcome is not None:
        hints.append("The matter is decided by your own notes: there is nothing to ask about.")
    lead = lead_of(debrief)
    if writer.conversation and writer.conversation != lead.conversation:
        one = "is the one" if len(lead.names) == 1 else "are the ones"
        hints.append(f"One check-in is enough: {lead.name} {one} to ask.")
    if writer.conversation and writer.conversation.promised:
        hints.append("You promised something here: if it has not gone yet, send it with this.")
    return tuple(hints)


KIND: Final = Kind(
    id="check-in",
    title="Check-in",
    purpose="Ask once about timing when the promised day has passed, and add something of use.",
    why="A reason and one easy question get an answer; pressure and 'just checking in' do not.",
    source=(
        "After Indeed, journalismjobs, careery.pro and do2learn; the length after Boomerang's "
        "count of 40 million mails."
    ),
    structure=(
        "the matter and its date",
        "one question about timing",
        "something of value from the notes",
        "readiness, without pressure",
    ),
    words=(50, 110),
    most_words=125,
    seconds=None,
    is_spoken=False,
    has_subject=True,
    recipients=interviewers_of,
    also=consultant_of,
    write=_write,
)
