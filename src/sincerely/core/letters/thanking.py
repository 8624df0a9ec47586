"""Thank-yous for a whole panel: planned, worded and measured together, then given out."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sincerely.core.debrief import Conversation, Interviewer, Locale
from sincerely.core.letters.compose import COURTESY, Length, Piece, fit, paragraphs, words_of
from sincerely.core.letters.kind import Desk, Recipient
from sincerely.core.letters.letter import Letter, Paragraph, Sentence
from sincerely.core.letters.plan import LetterPlan, plan_panel
from sincerely.core.letters.plan.accounts import names_of
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
    letters = {plan.conversation.path: panel.letter(plan) for plan in plans}
    return tuple(letters[one.conversation.path] for one in recipients if one.conversation)


class _Panel:
    """The letters of one panel, written one after the other with an eye on those before."""

    def __init__(self, desk: Desk, how: Thanking, plans: tuple[LetterPlan, ...]) -> None:
        self._desk, self._how = desk, how
        self._wording = Wording(desk.debrief.voice, desk.variant)
        self._shared = Shared()
        self._pool = Pool(desk, plans)

    def letter(self, plan: LetterPlan) -> Letter:
        """Return the letter of one plan."""
        how = self._how
        length = how.brief if plan.is_brief else how.length
        writer = Writer(self._desk, recipient_of(plan.conversation), self._wording)
        thanks = Thanks(
            Telling(writer, plan, self._shared),
            self._pool.offer(plan),
            is_posted=how.is_posted,
        )
        line, said = self._say(thanks, length)
        sentences = [sentence for _, found in said for sentence in found]
        self._shared.keep([sentence.text for sentence in sentences])
        self._pool.close(plan, (path for sentence in sentences for path in sentence.sources))
        body = paragraphs((piece.part, found) for piece, found in said)
        letter = writer.frame(
            how.kind, line, body, hints=(*_hints(plan, body, length), *_on_next(self._desk))
        )
        return _posted(writer, plan.conversation, letter) if how.is_posted else letter

    def _say(self, thanks: Thanks, length: Length) -> tuple[str, Spoken]:
        """The subject, and what the letter says: first as a rehearsal, then in order.

        Said in order, a letter may come out longer than it was measured, or too like another:
        then a piece goes, and the rest is measured again without it.
        """
        before = self._wording.used()
        pieces = list(thanks.pieces())
        while True:
            chosen = fit(pieces, length)
            self._wording.back_to(before)
            line = self._subject(thanks, thanks.say(chosen))
            thanks.names_role = self._desk.debrief.opportunity.role not in line
            self._wording.back_to(before)
            said = thanks.say(chosen)
            gone = [piece for piece, found in said if not (found or thanks.has_said(piece))]
            gone = gone or _too_much(said, length)
            if not gone:
                return line, said
            pieces = [piece for piece in pieces if piece not in gone]

    def _subject(self, thanks: Thanks, said: Spoken) -> str:
        if self._how.is_posted:
            return ""
        used = {path for _, found in said for sentence in found for path in sentence.sources}
        return subject(thanks.writer, thanks.points, used)


def _too_much(said: Spoken, length: Length) -> list[Piece]:
    """The piece to do without in a letter that is too long: what ranks last, if anything can go."""
    words = sum(words_of(found) for _, found in said)
    spare = [piece for piece, _ in said if 0 < piece.rank < COURTESY]
    return [max(spare, key=lambda piece: piece.rank)] if spare and words > length.most else []


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
    met = tuple(
        line for person in conversation.interviewers for line in _lines(person, debrief.locale)
    )
    return (
        (candidate.name, *sender, *contact),
        (long_date(desk.today, debrief.locale, weekday=False, year=True),),
        (*met, opportunity.employer, *place),
    )


def _lines(person: Interviewer, locale: Locale) -> tuple[str, ...]:
    name = address(person, locale, formal=True).envelope
    return (name, person.title) if person.title else (name,)


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


def _hints(plan: LetterPlan, body: tuple[Paragraph, ...], length: Length) -> tuple[str, ...]:
    """What would make a short letter better: asked of the candidate, never made up."""
    sources = {path for block in body for one in block.sentences for path in one.sources}
    names = names_of(plan.conversation)
    if not any(path.startswith(f"{plan.conversation.path}.") for path in sources):
        return (f"Add one thing that {names} said or asked: this letter could be anybody's.",)
    words = sum(words_of(block.sentences) for block in body)
    if words >= length.fewest:
        return ()
    return (
        f"This letter has {words} words: your notes hold no more for {names} that no other "
        "letter tells. Another point of theirs, or an accomplishment that bears on one, would "
        "carry it further.",
    )
