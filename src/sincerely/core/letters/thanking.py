"""Thank-yous for a whole panel: planned, worded and measured together, then given out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from sincerely.core.debrief import Conversation, Locale, Note, Opportunity
from sincerely.core.letters.compose import (
    COURTESY,
    FILLING,
    ORDERS,
    Length,
    Order,
    Piece,
    paragraphs,
    words_of,
)
from sincerely.core.letters.kind import Desk, Recipient
from sincerely.core.letters.letter import Letter, Paragraph, Sentence
from sincerely.core.letters.plan import LetterPlan, plan_panel
from sincerely.core.letters.plan.accounts import names_of
from sincerely.core.letters.plan.panel import ALREADY_ANSWERED, TOLD_TO
from sincerely.core.letters.recipients import recipient_of
from sincerely.core.letters.sharing import Shared
from sincerely.core.letters.subjects import subject
from sincerely.core.letters.thanks import Thanks
from sincerely.core.letters.thanks.loose import Pool
from sincerely.core.letters.thanks.telling import Telling
from sincerely.core.letters.timing import has_passed, is_behind
from sincerely.core.letters.wording import Wording
from sincerely.core.letters.writer import Writer
from sincerely.core.locales import long_date
from sincerely.core.people import address, closing, salutation

__all__ = ["Thanking", "thank"]

_UNSURE_ANSWER: Final = "its answer makes no sentence for certain; put that in plainer words"

_STRETCHES: Final = 3  # times that a letter which came out short is measured again
_MARGIN: Final = 5  # words by which a letter is measured longer than it needs to be
_ENOUGH_ON_PAPER: Final = 2  # deeds and answers of one letter, before another has more

Spoken = list[tuple[Piece, tuple[Sentence, ...]]]


@dataclass(frozen=True, slots=True)
class Thanking:
    """What tells one kind of thank-you from another."""

    kind: str
    length: Length
    brief: Length
    is_posted: bool = False


def thank(desk: Desk, recipients: tuple[Recipient, ...], how: Thanking) -> tuple[Letter, ...]:
    """Return one thank-you a recipient, in their order.

    The whole panel is always written, so that a letter is the same whether or not the
    others are asked for.
    """
    plans = plan_panel(desk.debrief, desk.likeness, desk.language, room=how.length.most)
    panel = _Panel(desk, how, plans)
    drafts = {plan.conversation.path: panel.draft(plan) for plan in plans}
    wanted = [one.conversation.path for one in recipients if one.conversation]
    return tuple(_framed(drafts[path], tuple(drafts.values()), how) for path in wanted)


@dataclass(frozen=True, slots=True)
class _Draft:
    """A letter said, before it is known what the others say: why a note is left out depends on it."""

    plan: LetterPlan
    writer: Writer
    subject: str
    body: tuple[Paragraph, ...]
    hints: tuple[str, ...]

    @property
    def used(self) -> frozenset[str]:
        """The paths of the notes that it says."""
        return frozenset(path for block in self.body for s in block.sentences for path in s.sources)

    def tells(self, note: Note) -> bool:
        """Whether it says the note, or an answer of it already does."""
        is_answered = self.plan.because.get(note.path) == ALREADY_ANSWERED
        return is_answered or note.path in self.used


def _framed(draft: _Draft, panel: tuple[_Draft, ...], how: Thanking) -> Letter:
    told = _why_not_here(draft, panel)
    letter = draft.writer.frame(
        how.kind, draft.subject, draft.body, hints=draft.hints, because=told
    )
    conversation = draft.plan.conversation
    return _posted(draft.writer, conversation, letter) if how.is_posted else letter


def _why_not_here(draft: _Draft, panel: tuple[_Draft, ...]) -> dict[str, str]:
    """Why a note is not in this letter, by path, where the rest of the panel is the reason."""
    debrief, phraser = draft.writer.debrief, draft.writer.desk.phraser
    told = {note.path: phraser.fact(note).why_not for note in debrief.candidate.accomplishments}
    told |= {note.path: phraser.reason(note).why_not for note in debrief.opportunity.why}
    told |= {note.path: phraser.intention(note).why_not for note in debrief.opportunity.difference}
    step = debrief.interview.next_step
    for note in (*debrief.candidate.accomplishments, *((step,) if step else ())):
        for other in panel:
            if other is not draft and other.tells(note):
                told[note.path] = TOLD_TO.format(names=names_of(other.plan.conversation))
    for note in draft.plan.conversation.points:
        parts = phraser.point(note, draft.plan.conversation)
        told[note.path] = "" if any(part.sentences for part in parts) else parts[0].why_not
    for concern in draft.plan.concerns:
        answer = concern.answer and phraser.answer(concern.answer, draft.plan.conversation)
        if answer and not answer.sentences:
            told |= {concern.worry.path: _UNSURE_ANSWER, answer.note.path: answer.why_not}
    planned = {
        path: why
        for path, why in draft.plan.because.items()
        if not why.startswith(TOLD_TO.partition("{")[0])
    }
    return {path: why for path, why in (told | planned).items() if why}


class _Panel:
    """The letters of one panel, written one after the other with an eye on those before."""

    def __init__(self, desk: Desk, how: Thanking, plans: tuple[LetterPlan, ...]) -> None:
        self._desk, self._how = desk, how
        self._wording = Wording(desk.debrief.voice, desk.variant)
        self._shared = Shared()
        self._pool = Pool(desk, plans, enough=_ENOUGH_ON_PAPER if how.is_posted else 1)
        self._written = 0

    def draft(self, plan: LetterPlan) -> _Draft:
        """Return what the letter of one plan says."""
        how = self._how
        length = how.brief if plan.is_brief else how.length
        writer = Writer(self._desk, recipient_of(plan.conversation), self._wording)
        thanks = Thanks(
            Telling(writer, plan, self._shared, how.is_posted),
            self._pool.offer(plan),
            is_full=how.is_posted,
            ends_on_next=self._written % 2 == 1,
            order=_order_of(plan, self._written + self._desk.variant),
        )
        self._written += 1
        line, said = self._say(thanks, length)
        sentences = [sentence for _, found in said for sentence in found]
        self._shared.keep([sentence.text for sentence in sentences])
        self._pool.close(plan, (path for sentence in sentences for path in sentence.sources))
        body = paragraphs(((piece.part, found) for piece, found in said), thanks.order)
        opportunity = self._desk.debrief.opportunity
        hints = (*_hints(plan, opportunity, body, length), *_on_next(self._desk))
        return _Draft(plan, writer, line, body, hints)

    def _say(self, thanks: Thanks, length: Length) -> tuple[str, Spoken]:
        """The subject, and what the letter says: first as a rehearsal, then in order.

        Said in order, a letter may come out longer than it was measured, or too like another:
        then a piece goes, and the rest is measured again without it. Where it comes out shorter
        than it should be, it is measured anew, a few times at most, against as many words more
        as it lacks.
        """
        before = self._wording.used()
        pieces = list(thanks.pieces())
        news = thanks.choose([piece for piece in pieces if piece.rank < FILLING], length)
        self._wording.back_to(before)
        thanks.is_full |= sum(words_of(found) for _, found in thanks.say(news)) < length.fewest
        wanted, stretched = length, 0
        while True:
            self._wording.back_to(before)
            chosen = thanks.choose(pieces, wanted)
            self._wording.back_to(before)
            line = self._subject(thanks, thanks.say(chosen))
            thanks.names_role = self._desk.debrief.opportunity.role not in line
            self._wording.back_to(before)
            said = thanks.say(chosen)
            gone = [piece for piece, found in said if not (found or thanks.has_said(piece))]
            gone = gone or _too_much(said, length)
            pieces = [piece for piece in pieces if piece not in gone]
            lacks = length.fewest - sum(words_of(found) for _, found in said)
            is_whole = lacks <= 0 or stretched == _STRETCHES or len(chosen) == len(pieces)
            if not gone and is_whole:
                return line, said
            if not gone:
                wanted = replace(wanted, fewest=wanted.fewest + lacks)
                stretched += 1

    def _subject(self, thanks: Thanks, said: Spoken) -> str:
        if self._how.is_posted:
            return ""
        used = {path for _, found in said for sentence in found for path in sentence.sources}
        return subject(thanks.writer, thanks.points, thanks.met & used)


def _order_of(plan: LetterPlan, number: int) -> Order:
    """How the letter is built: deeds of which none meets a point stand away from the points."""
    order = ORDERS[number % len(ORDERS)]
    deeds = [fact for fact in plan.facts if not fact.is_post]
    is_apart = bool(deeds) and all(fact.answers not in plan.points for fact in deeds)
    return ORDERS[1] if is_apart and plan.concerns and order is ORDERS[0] else order


def _too_much(said: Spoken, length: Length) -> list[Piece]:
    """The piece to do without in a letter that is too long: what ranks and stands last, if any can go."""
    words = sum(words_of(found) for _, found in said)
    spare = [piece for piece, _ in said if 0 < piece.rank < COURTESY]
    last = [max(spare, key=lambda piece: (piece.rank, piece.part, piece.order))] if spare else []
    return last if words > length.most else []


def _posted(writer: Writer, conversation: Conversation, letter: Letter) -> Letter:
    """The letter as it goes on paper: addresses, the formal greeting and close, the name alone."""
    debrief, met = writer.debrief, conversation.interviewers
    panel = tuple(debrief.interviewers())
    return replace(
        letter,
        greeting=salutation(met, debrief.locale, debrief.voice, posted=True, panel=panel),
        closing=closing(debrief.locale, debrief.voice, met, posted=True),
        signature=(debrief.candidate.name,),
        head=_head(writer.desk, conversation),
    )


def _head(desk: Desk, conversation: Conversation) -> tuple[tuple[str, ...], ...]:
    """The sender, the date and the reader: each a block of lines, those unknown left out."""
    debrief = desk.debrief
    candidate, opportunity = debrief.candidate, debrief.opportunity
    sender = candidate.address or ((candidate.home,) if candidate.home else ())
    contact = tuple(line for line in (candidate.phone, candidate.email) if line)
    place = opportunity.address or ((opportunity.place,) if opportunity.place else ())
    return (
        (*_under(candidate.name, sender), *contact),
        (long_date(desk.today, debrief.locale, weekday=False, year=True),),
        (*_readers(conversation, debrief.locale), *_under(opportunity.employer, place)),
    )


def _under(name: str, address: tuple[str, ...]) -> tuple[str, ...]:
    """An address below its owner's name, which people write into it as well as not."""
    own = address[1:] if address and address[0].casefold() == name.casefold() else address
    return (name, *own)


def _readers(conversation: Conversation, locale: Locale) -> tuple[str, ...]:
    """The readers by name, and below them the title that a conversation gives to all of them."""
    met = conversation.interviewers
    names = [address(person, locale, formal=True).envelope for person in met]
    return tuple(filter(None, (*names, met[0].title)))


def _on_next(desk: Desk) -> tuple[str, ...]:
    """What to look up where the next step that was noted lies behind the day of writing."""
    interview = desk.debrief.interview
    step = interview.next_step
    hints = []
    if has_passed(interview.decision_by, desk.today):
        hints.append('The day in "interview.decision_by" has passed: ask for the new one.')
    if step is not None and is_behind(step, desk.debrief, desk.today):
        hints.append('The day in "interview.next_step" has passed: ask what comes next.')
    return tuple(hints)


def _hints(
    plan: LetterPlan, opportunity: Opportunity, body: tuple[Paragraph, ...], length: Length
) -> tuple[str, ...]:
    """What would make a short letter better: asked of the candidate, never made up."""
    sources = {path for block in body for one in block.sentences for path in one.sources}
    names = names_of(plan.conversation)
    if not any(path.startswith(f"{plan.conversation.path}.") for path in sources):
        return (f"Add one thing that {names} said or asked: this letter could be anybody's.",)
    words = sum(words_of(block.sentences) for block in body)
    if words >= length.fewest - _MARGIN:
        return ()
    return (
        f"This letter has {words} words: your notes hold no more for {names} that no other "
        f"letter tells. {_what_would_help(plan, opportunity)} would carry it further.",
    )


def _what_would_help(plan: LetterPlan, opportunity: Opportunity) -> str:
    """The notes that a short letter could still use, as the subject of a sentence."""
    wanted = ["Another point of theirs", "an accomplishment that bears on one"]
    wanted += ["an answer to their worry"] if _has_open_worry(plan) else []
    wanted += [] if opportunity.why else ["why you want the job"]
    wanted += [] if opportunity.difference else ["what you would do in it"]
    return f"{', '.join(wanted[:-1])} or {wanted[-1]}"


def _has_open_worry(plan: LetterPlan) -> bool:
    return any(concern.answer is None for concern in plan.conversation.concerns)
