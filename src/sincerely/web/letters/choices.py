"""Which of the kinds make sense now, which later, and what each still needs to be told."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

from sincerely.core.debrief import Debrief, OutcomeResult
from sincerely.core.letters.kind import Kind
from sincerely.core.letters.kinds import kinds
from sincerely.core.waiting.patience import MOST_CHECK_INS, patience, sent_check_ins
from sincerely.days_off import holidays_of
from sincerely.web.letters.holidays import between
from sincerely.web.wording import day, first_name

__all__ = ["Choice", "Does", "choices", "plain_why"]


class Does(StrEnum):
    """What choosing a kind does."""

    OPENS = "opens"
    DRAFTS = "drafts"
    ASKS = "asks"
    LEAVES = "leaves"
    WAITS = "waits"


@dataclass(frozen=True, slots=True)
class Choice:
    """One kind as a choice: what its button says and does, and why now or when."""

    kind: Kind
    does: Does
    title: str
    why: str
    button: str
    is_now: bool


@dataclass(frozen=True, slots=True)
class _Plainly:
    """How a kind is offered to somebody who does not know the kinds by name."""

    title: str
    why: str


_PLAINLY: Final = {
    "thank-you": _Plainly(_("Thank each person"), _("A letter of its own for each, by e-mail.")),
    "thank-you-letter": _Plainly(
        _("A letter by post"), _("For a reader who keeps paper; an extra.")
    ),
    "consultant-note": _Plainly(
        _("Tell the consultant how it went"), _("They speak for you next.")
    ),
    "call-outline": _Plainly(_("Telephone instead"), _("One page to hold while you talk.")),
    "voicemail": _Plainly(_("Leave a voice message"), _("Half a minute, at a pace that carries.")),
    "check-in": _Plainly(_("Ask once about timing"), _("When the promised day has passed.")),
    "rejection-reply": _Plainly(
        _("They chose somebody else"), _("A gracious answer is remembered.")
    ),
    "offer-reply": _Plainly(_("They offered it to me"), _("Thanks now; terms are talked through.")),
    "referral-thanks": _Plainly(
        _("Somebody put me forward"), _("Thank them, and say how it went.")
    ),
    "withdrawal": _Plainly(
        _("I would rather not go on"), _("Early and kindly, in the right order.")
    ),
}
_ORDER: Final = tuple(_PLAINLY)
_AFTER_LEAVING: Final = frozenset(
    {"withdrawal", "call-outline", "consultant-note", "referral-thanks"}
)
_BEFORE_ANSWER: Final = frozenset({"check-in", "thank-you", "thank-you-letter", "voicemail"})


def choices(value: Debrief, written: Collection[str], today: date) -> list[Choice]:
    """Return every kind that makes sense, what may be done now first.

    ``written`` are the kinds of which there are letters. A kind that the standing of the
    opportunity rules out is not offered, unless it is written.
    """
    known = {one.id: one for one in kinds()}
    offered = [
        _choice(known[kind_id], value, written, today)
        for kind_id in _ORDER
        if kind_id in written or not _is_ruled_out(kind_id, value)
    ]
    return sorted(offered, key=lambda one: not one.is_now)


def plain_why(kind_id: str) -> str:
    """Return what a kind is for, said to the candidate."""
    return gettext(_PLAINLY[kind_id].why)


def _is_ruled_out(kind_id: str, value: Debrief) -> bool:
    if value.withdrawal is not None:
        return kind_id not in _AFTER_LEAVING
    if value.outcome is None:
        return False
    is_offered = value.outcome.result is OutcomeResult.OFFERED
    other = "rejection-reply" if is_offered else "offer-reply"
    is_over = not is_offered and kind_id == "withdrawal"
    return kind_id in _BEFORE_ANSWER or kind_id == other or is_over


def _choice(chosen: Kind, value: Debrief, written: Collection[str], today: date) -> Choice:
    plainly = _PLAINLY[chosen.id]
    if chosen.id == "withdrawal":
        button = gettext("Go on") if value.withdrawal else gettext("Withdraw")
        return Choice(
            chosen,
            Does.LEAVES,
            gettext(plainly.title),
            gettext(plainly.why),
            button,
            bool(value.withdrawal),
        )
    if chosen.id in written:
        title, why, opens = (gettext(one) for one in (plainly.title, plainly.why, _("Open")))
        return Choice(chosen, Does.OPENS, title, why, opens, True)
    does, why, is_now = _STANDING.get(chosen.id, _always)(value, today)
    title, button = gettext(plainly.title), gettext(_BUTTONS[does])
    return Choice(chosen, does, title, why or gettext(plainly.why), button, is_now)


_BUTTONS: Final = {
    Does.DRAFTS: _("Draft"),
    Does.ASKS: _("Begin"),
    Does.WAITS: _("Draft anyway"),
}


Standing = tuple[Does, str, bool]


def _always(_value: Debrief, _today: date) -> Standing:
    return Does.DRAFTS, "", True


def _check_in(value: Debrief, today: date) -> Standing:
    names = tuple(person.name for person in value.interviewers())
    if len(sent_check_ins(value, names)) >= MOST_CHECK_INS:
        return Does.WAITS, gettext("Two have gone; a third would press them."), False
    rest = patience(value, names, holidays_of(value))
    if rest is None or rest.until <= today:
        return Does.DRAFTS, "", rest is not None
    words = {"day": day(rest.until), "why": gettext(rest.why)}
    told = gettext("From %(day)s: %(why)s.") % words
    return Does.WAITS, f"{told} {between(value, rest)}".strip(), False


def _answer(value: Debrief, _today: date) -> Standing:
    is_known = value.outcome is not None
    return (Does.DRAFTS if is_known else Does.ASKS), "", is_known


def _referral(value: Debrief, _today: date) -> Standing:
    if value.referrer is None:
        return Does.ASKS, "", False
    why = gettext("%(name)s put you forward, and would like to hear.")
    return Does.DRAFTS, why % {"name": first_name(value.referrer.name)}, True


def _consultant(value: Debrief, _today: date) -> Standing:
    if value.consultant is None:
        return Does.ASKS, gettext("If a search firm stands between you and them."), False
    why = gettext("%(name)s speaks for you next, and is helped by facts.")
    return Does.DRAFTS, why % {"name": first_name(value.consultant.name)}, True


def _posted(value: Debrief, _today: date) -> Standing:
    is_known = bool(value.candidate.address or value.opportunity.address)
    return (Does.DRAFTS if is_known else Does.ASKS), "", True


_STANDING: Final[dict[str, Callable[[Debrief, date], Standing]]] = {
    "check-in": _check_in,
    "rejection-reply": _answer,
    "offer-reply": _answer,
    "referral-thanks": _referral,
    "consultant-note": _consultant,
    "thank-you-letter": _posted,
}
