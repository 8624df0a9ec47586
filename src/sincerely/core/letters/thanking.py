"""Thank-yous for a whole panel: planned, worded and measured together, then given out."""

from __future__ import annotations

from sincerely.core.debrief import Conversation, Debrief, Interviewer, Routing
from sincerely.core.letters import thanks
from sincerely.core.letters.audience import withheld
from sincerely.core.letters.compose import Length, fit, paragraphs
from sincerely.core.letters.kind import Desk, Recipient, Relation
from sincerely.core.letters.letter import Letter, Paragraph, words_in
from sincerely.core.letters.phrasing.impressions import is_impression
from sincerely.core.letters.phrasing.private import is_pay
from sincerely.core.letters.plan import LetterPlan, account_for, plan_panel
from sincerely.core.letters.subjects import subject
from sincerely.core.letters.wording import Wording
from sincerely.core.locales import long_date
from sincerely.core.people import closing, salutation

__all__ = ["interviewers", "thank"]


def interviewers(debrief: Debrief) -> tuple[Recipient, ...]:
    """Return everybody met, in the debrief's order; people met together are one recipient."""
    return tuple(_recipient(conversation) for conversation in debrief.conversations)


def _recipient(conversation: Conversation) -> Recipient:
    met = conversation.interviewers
    return Recipient(
        relation=Relation.INTERVIEWER,
        names=tuple(person.name for person in met),
        conversation=conversation,
        emails=tuple(person.email for person in met if person.email),
    )


def thank(
    desk: Desk,
    recipients: tuple[Recipient, ...],
    *,
    kind: str,
    length: Length,
    brief: Length,
    is_posted: bool,
) -> tuple[Letter, ...]:
    """Return one thank-you a recipient, in their order.

    The whole panel is always written, so that a letter is the same whether or not the
    others are asked for.
    """
    judges = {"is_pay": is_pay, "is_impression": is_impression}
    plans = plan_panel(desk.debrief, desk.likeness, desk.language, **judges, room=length.most)
    kept = withheld(desk.debrief, desk.language, **judges)
    wording = Wording(desk.debrief.voice, desk.variant)
    panel = {
        plan.conversation.path: _letter(
            desk, plan, wording, kept, kind, brief if plan.is_brief else length, is_posted
        )
        for plan in plans
    }
    return tuple(panel[one.conversation.path] for one in recipients if one.conversation)


def _letter(
    desk: Desk,
    plan: LetterPlan,
    wording: Wording,
    kept: dict[str, str],
    kind: str,
    length: Length,
    is_posted: bool,
) -> Letter:
    debrief = desk.debrief
    met = plan.conversation.interviewers
    possible = thanks.pieces(desk, plan, wording)
    said = fit(possible, length)
    used = {path for piece in said for path in piece.sources}
    recipient = _recipient(plan.conversation)
    body = paragraphs(said)
    return Letter(
        kind=kind,
        to=recipient.name,
        subject="" if is_posted else subject(desk, plan, used),
        greeting=salutation(met, debrief.locale, debrief.voice, posted=is_posted),
        paragraphs=body,
        closing=closing(debrief.locale, debrief.voice, met, posted=is_posted),
        signature=_signature(debrief),
        to_email=recipient.emails,
        copy_to=_copies(debrief, plan.conversation),
        head=_head(desk, plan.conversation) if is_posted else (),
        left_out=account_for(debrief, plan.conversation, used, kept),
        hints=_hints(plan, body, length),
    )


def _signature(debrief: Debrief) -> tuple[str, ...]:
    candidate = debrief.candidate
    return tuple(line for line in (candidate.name, candidate.phone) if line)


def _copies(debrief: Debrief, conversation: Conversation) -> tuple[str, ...]:
    consultant = debrief.consultant
    if consultant is None or consultant.email is None:
        return ()
    routing = conversation.routing or consultant.routing
    return (consultant.email,) if routing is Routing.COPY else ()


def _head(desk: Desk, conversation: Conversation) -> tuple[tuple[str, ...], ...]:
    """The sender, the date and the reader: each a block of lines, those unknown left out."""
    debrief = desk.debrief
    candidate, opportunity = debrief.candidate, debrief.opportunity
    sender = (*candidate.address,) if candidate.address else (candidate.home or "",)
    contact = tuple(line for line in (candidate.phone, candidate.email) if line)
    day = long_date(desk.today, debrief.locale, weekday=False, year=True)
    place = opportunity.address or ((opportunity.place,) if opportunity.place else ())
    met = tuple(line for one in conversation.interviewers for line in _person_lines(one))
    blocks = (
        tuple(line for line in (candidate.name, *sender, *contact) if line),
        (day,),
        (*met, opportunity.employer, *place),
    )
    return tuple(block for block in blocks if block)


def _person_lines(person: Interviewer) -> tuple[str, ...]:
    return (person.name, person.title) if person.title else (person.name,)


def _hints(plan: LetterPlan, body: tuple[Paragraph, ...], length: Length) -> tuple[str, ...]:
    """What would make a short letter better: asked of the candidate, never made up."""
    words = sum(words_in(paragraph.text) for paragraph in body)
    if words >= length.fewest:
        return ()
    names = " and ".join(person.name for person in plan.conversation.interviewers)
    if not plan.points:
        return (
            f"Add one thing that {names} said or asked, so that the letter can be theirs alone.",
        )
    return (
        f"This letter has {words} words. One more point of {names}, or an accomplishment that "
        "bears on it, would carry it.",
    )
