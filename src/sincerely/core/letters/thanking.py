"""Thank-yous for a whole panel: planned, worded and measured together, then given out."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sincerely.core.debrief import Conversation, Interviewer, Locale
from sincerely.core.letters import thanks
from sincerely.core.letters.compose import Length, fit, paragraphs
from sincerely.core.letters.kind import Desk, Recipient
from sincerely.core.letters.letter import Letter, Paragraph, words_in
from sincerely.core.letters.plan import LetterPlan, plan_panel
from sincerely.core.letters.recipients import recipient_of
from sincerely.core.letters.subjects import subject
from sincerely.core.letters.wording import Wording
from sincerely.core.letters.writer import Writer
from sincerely.core.locales import long_date
from sincerely.core.people import address, closing, salutation

__all__ = ["Thanking", "thank"]


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
    wording = Wording(desk.debrief.voice, desk.variant)
    panel = {}
    for plan in plans:
        writer = Writer(desk, recipient_of(plan.conversation), wording)
        panel[plan.conversation.path] = _letter(writer, plan, how)
    return tuple(panel[one.conversation.path] for one in recipients if one.conversation)


def _letter(writer: Writer, plan: LetterPlan, how: Thanking) -> Letter:
    length = how.brief if plan.is_brief else how.length
    said = fit(thanks.pieces(writer, plan, may_borrow=how.is_posted), length)
    used = {path for piece in said for path in piece.sources}
    body = paragraphs(said)
    line = "" if how.is_posted else subject(writer.desk, plan, used)
    letter = writer.frame(how.kind, line, body, hints=_hints(plan, body, length))
    return _posted(writer, plan.conversation, letter) if how.is_posted else letter


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


def _hints(plan: LetterPlan, body: tuple[Paragraph, ...], length: Length) -> tuple[str, ...]:
    """What would make a short letter better: asked of the candidate, never made up."""
    words = sum(words_in(paragraph.text) for paragraph in body)
    if words >= length.fewest:
        return ()
    names = " and ".join(person.name for person in plan.conversation.interviewers)
    if not plan.points:
        return (f"Add one thing that {names} said or asked: this letter could be anybody's.",)
    return (
        f"This letter has {words} words. Another point of {names}, or an accomplishment that "
        "bears on one, would carry it further.",
    )
