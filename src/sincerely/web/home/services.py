"""What home shows: one card an opportunity, the next right move first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from django.core.paginator import Page, Paginator
from django.db.models import Prefetch
from django.utils import timezone
from django.utils.translation import gettext, ngettext

from sincerely.core.debrief import Debrief
from sincerely.web.accounts.models import Owner
from sincerely.web.debriefs.values import DEBRIEF_ROWS, debrief_of, gaps, live_talks
from sincerely.web.home.line import Mark, line_of
from sincerely.web.home.moves import Card, Leaving, Move, Standing, leaving_move, next_move
from sincerely.web.letters.leaving import Who, steps
from sincerely.web.letters.models import Letter
from sincerely.web.letters.routing import route_of
from sincerely.web.opportunities.models import Opportunity
from sincerely.web.reviews.services import approved
from sincerely.web.wording import in_words

__all__ = [
    "Shown",
    "has_put_away",
    "headline",
    "home_cards",
    "put_away",
    "shown_of",
    "standing",
]


@dataclass(frozen=True, slots=True)
class Shown:
    """One opportunity on the home page.

    ``gaps`` are what must be told before a letter; ``line`` draws a wait. ``letter`` is the id
    of the one letter to open, and ``is_ready`` whether it is to go; 0 opens the card's page.
    """

    opportunity: Opportunity
    card: Card
    gaps: tuple[str, ...]
    unwritten: int = 0
    line: Sequence[Mark] = ()
    letter: int = 0
    is_ready: bool = False


_MOST_CARDS: Final = 20
_UNREAD: Final = ("sources", "left_out", "hints", "shape")
"""What of a letter no card shows: long values that would be parsed for nothing."""


def home_cards(owner: Owner, today: date) -> list[Shown]:
    """Return the newest opportunities that are not folded, the most pressing first.

    Twenty at most, the rest stands among the past; the number of queries does not grow with
    them.
    """
    own = Opportunity.rows.of(owner).filter(removed_at=None, folded_at=None)
    letters = Prefetch("letters", Letter.rows.defer(*_UNREAD))
    live = own.prefetch_related(*DEBRIEF_ROWS, letters, "letters__verdicts", "links")
    shown = [shown_of(one, today) for one in live.order_by("-created_at")[:_MOST_CARDS]]
    return sorted(shown, key=lambda one: (one.card.move, one.opportunity.pk))


def put_away(owner: Owner, page: str) -> Page[Opportunity]:
    """Return a page of the opportunities that home shows no card of, the newest first.

    A page that there is not is the nearest that there is.
    """
    own = Opportunity.rows.of(owner).filter(removed_at=None)
    live = own.filter(folded_at=None).order_by("-created_at").values("pk")[:_MOST_CARDS]
    rest = own.exclude(pk__in=list(live.values_list("pk", flat=True)))
    shown = rest.only("opportunity_employer", "opportunity_role", "folded_at", "created_at")
    return Paginator(shown.order_by("-created_at", "-pk"), _A_PAGE).get_page(page)


def has_put_away(owner: Owner) -> bool:
    """Whether there is an opportunity that home shows no card of."""
    own = Opportunity.rows.of(owner).filter(removed_at=None)
    if own.filter(folded_at__isnull=False).exists():
        return True
    return own.count() > _MOST_CARDS


_A_PAGE: Final = 50


def headline(shown: Sequence[Shown]) -> str:
    """Return what is next over all opportunities, in one sentence."""
    letters = sum(one.unwritten for one in shown)
    busy = sum(not one.card.is_calm for one in shown)
    if letters:
        said = ngettext(
            "%(number)s letter to write, while it is fresh.",
            "%(number)s letters to write, while it is fresh.",
            letters,
        )
        return _counted(said, letters)
    if busy:
        return _counted(ngettext("%(number)s thing to do.", "%(number)s things to do.", busy), busy)
    return gettext("Nothing to do today. That is right.")


def _counted(said: str, count: int) -> str:
    words = said % {"number": in_words(count)}
    return words[:1].upper() + words[1:]


def shown_of(opportunity: Opportunity, today: date) -> Shown:
    """Return the opportunity with its next right move."""
    missing = gaps(opportunity, live_talks(opportunity))
    if missing:
        words = gettext("Finish the notes")
        told = ", ".join(missing)
        why = gettext("Still to tell: %(what)s.") % {"what": told}
        return Shown(opportunity, Card(Move.FINISH, words, "", why, gettext("Go on")), missing)
    value, _ = debrief_of(opportunity)
    if value.withdrawal is not None:
        return Shown(opportunity, leaving_move(_leaving(opportunity)), ())
    written = _written(opportunity, value)
    where = standing(opportunity, value)
    card = next_move(value, where, today)
    unwritten = len(where.unwritten) if card.move is Move.WRITE else 0
    line = line_of(value, today) if card.move is Move.WAIT else ()
    shown = Shown(opportunity, card, (), unwritten, line)
    if card.move is Move.MEND:
        return replace(shown, letter=_first(written, where.returned))
    if card.move is Move.SEND and (where.is_approved or len(where.unsent) == 1):
        first = _first(written, where.unsent)
        return replace(shown, letter=first, is_ready=where.is_approved)
    return shown


def _first(letters: Sequence[Letter], names: Sequence[str]) -> int:
    return next(one.pk for one in letters if one.to == names[0])


def _leaving(opportunity: Opportunity) -> Leaving:
    step = next((one for one in steps(opportunity) if one.is_next), None)
    if step is None:
        return Leaving("", is_consultant=False)
    return Leaving(step.name, is_consultant=step.who is Who.CONSULTANT)


def _written(opportunity: Opportunity, value: Debrief) -> list[Letter]:
    """Return the live thank-you letters, one a conversation, in the debrief's order."""
    letters: dict[str, Letter] = {
        letter.to: letter
        for letter in reversed(opportunity.letters.all())  # the e-mail counts, where there are both
        if letter.kind in {"thank-you", "thank-you-letter"} and letter.put_away_at is None
    }
    return [letters[name] for name in _recipients(value) if name in letters]


def _recipients(value: Debrief) -> list[str]:
    return [", ".join(p.name for p in talk.interviewers) for talk in value.conversations]


def standing(opportunity: Opportunity, value: Debrief) -> Standing:
    """Return where the thank-you letters are."""
    written = _written(opportunity, value)
    names = {one.to for one in written}
    fine = approved(written)
    live = [one for one in written if one.sent_at is None]
    now = timezone.now()
    routes = {one.pk: route_of(value, one) for one in live}
    return Standing(
        unwritten=tuple(name for name in _recipients(value) if name not in names),
        unapproved=tuple(
            one.to for one in live if routes[one.pk].is_read_first and one.pk not in fine
        ),
        returned=tuple(one.to for one in live if _is_returned(one)),
        unsent=tuple(one.to for one in live),
        is_reviewed=any(
            link.revoked_at is None and link.ends_at > now and link.kind == "thank-you"
            for link in opportunity.links.all()
        ),
        is_approved=bool(live) and all(one.pk in fine for one in live),
        is_sent_for_me=bool(live) and all(one.is_sent_for_me for one in routes.values()),
        is_answered=any(
            letter.sent_at and letter.kind in _ANSWERS for letter in opportunity.letters.all()
        ),
    )


def _is_returned(letter: Letter) -> bool:
    """Whether the last word on exactly what it is now was a return."""
    last = next(iter(letter.verdicts.all()), None)
    return last is not None and not last.is_approval and last.voided_at is None


_ANSWERS: Final = frozenset({"offer-reply", "rejection-reply"})
