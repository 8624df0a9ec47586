"""What home shows: one card an opportunity, the next right move first."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Final

from django.db.models import Prefetch, prefetch_related_objects
from django.utils import timezone
from django.utils.translation import gettext, ngettext

from sincerely.core.debrief import Debrief
from sincerely.web.accounts.models import Owner
from sincerely.web.debriefs.values import DEBRIEF_ROWS, Gap, debrief_of, live_talks, untold
from sincerely.web.home.line import Mark, line_of
from sincerely.web.home.moves import Card, Leaving, Move, Standing, leaving_move, next_move
from sincerely.web.kept import Kept
from sincerely.web.letters.leaving import Who, steps
from sincerely.web.letters.models import Letter
from sincerely.web.letters.routing import route_of
from sincerely.web.letters.values import is_returned
from sincerely.web.opportunities.models import Opportunity
from sincerely.web.reviews.services import approved
from sincerely.web.wording import in_words

__all__ = [
    "Newest",
    "Outlook",
    "PutAway",
    "Shown",
    "headline",
    "home_cards",
    "is_read",
    "newest_of",
    "outlook_of",
    "put_away",
    "shown_of",
    "standing",
]


@dataclass(frozen=True, slots=True)
class Shown:
    """One opportunity on a page, with the facts of its heading.

    ``gaps`` are what must be told before a letter; ``line`` draws a wait. ``letter`` is the id
    of the one letter to open, and ``is_ready`` whether it is to go; 0 opens the card's page.
    """

    opportunity: Any
    card: Card
    gaps: tuple[str, ...]
    unwritten: int = 0
    line: Sequence[Mark] = ()
    letter: int = 0
    is_ready: bool = False


@dataclass(frozen=True, slots=True)
class Outlook:
    """What the rows of an opportunity say of its next move, whatever the clock and the reader.

    ``letters`` are the ids of the thank-you letters by recipient; ``read_until`` is when the
    last open link to them ends. ``value`` counts only where there are no gaps.
    """

    gaps: tuple[Gap, ...]
    value: Debrief
    leaving: Leaving | None
    standing: Standing
    letters: Mapping[str, int]
    read_until: datetime | None


_MOST_CARDS: Final = 10
_UNREAD: Final = ("sources", "left_out", "hints", "shape")
"""What of a letter no card shows: long values that would be parsed for nothing."""
_HEADING: Final = (
    "pk",
    "edition",
    "opportunity_employer",
    "opportunity_role",
    "is_example",
    "withdrawn_at",
)
_OUTLOOKS: Final = Kept[Outlook](2_000)


@dataclass(frozen=True, slots=True)
class Newest:
    """The newest opportunities that are not folded, a heading and an outlook each.

    Ten at most, the rest stands among the past. ``has_past`` says whether there is anything
    among it. ``key`` is another whenever what is shown of them may be another.
    """

    found: Sequence[tuple[Any, Outlook]]
    has_past: bool

    @property
    def key(self) -> tuple[Hashable, ...]:
        """Editions in their order, and what the clock decides."""
        shown = ((one.edition, is_read(outlook)) for one, outlook in self.found)
        return (self.has_past, *shown)


def newest_of(owner: Owner) -> Newest:
    """Return what home shows; the number of queries does not grow with it."""
    own = Opportunity.rows.of(owner).filter(removed_at=None)
    live = (
        own.filter(folded_at=None).order_by("-created_at", "-pk").values_list(*_HEADING, named=True)
    )
    found = list(live[: _MOST_CARDS + 1])
    has_past = len(found) > _MOST_CARDS or own.filter(folded_at__isnull=False).exists()
    rows = found[:_MOST_CARDS]
    outlooks = {one.pk: _OUTLOOKS.find((one.pk, one.edition)) for one in rows}
    outlooks |= _fresh(owner, [pk for pk, outlook in outlooks.items() if outlook is None])
    told = [(one, outlook) for one in rows if (outlook := outlooks[one.pk]) is not None]
    return Newest(told, has_past)


def home_cards(newest: Newest, today: date) -> list[Shown]:
    """Return each opportunity with its next right move, the most pressing first."""
    return sorted((shown_as(*one, today) for one in newest.found), key=_pressing)


def _pressing(one: Shown) -> tuple[bool, int, int]:
    """Return what comes first: the example comes after whatever is one's own."""
    return one.opportunity.is_example, one.card.move, one.opportunity.pk


def _fresh(owner: Owner, pks: Sequence[int]) -> dict[int, Outlook]:
    """Return the outlooks of these opportunities, read from their rows, and keep them."""
    if not pks:
        return {}
    letters = Prefetch("letters", Letter.rows.defer(*_UNREAD))
    whole = (*DEBRIEF_ROWS, letters, "letters__verdicts", "links")
    own = Opportunity.rows.of(owner).filter(pk__in=pks)
    return {one.pk: outlook_of(one) for one in own.prefetch_related(*whole)}


def outlook_of(opportunity: Opportunity) -> Outlook:
    """Return what the opportunity's rows say of its next move."""
    key = (opportunity.pk, opportunity.edition)
    return _OUTLOOKS.get(key, lambda: _outlook(opportunity))


def _outlook(opportunity: Opportunity) -> Outlook:
    prefetch_related_objects([opportunity], *DEBRIEF_ROWS, "letters__verdicts", "links")
    value, _ = debrief_of(opportunity)
    gaps = untold(opportunity, live_talks(opportunity))
    is_told = not gaps and value.withdrawal is not None
    written = _written(opportunity, value)
    ends = [
        link.ends_at
        for link in opportunity.links.all()
        if link.revoked_at is None and link.kind == "thank-you"
    ]
    return Outlook(
        gaps=gaps,
        value=value,
        leaving=_leaving(opportunity) if is_told else None,
        standing=standing(opportunity, value),
        letters={one.to: one.pk for one in written},
        read_until=max(ends, default=None),
    )


@dataclass(frozen=True, slots=True)
class PutAway:
    """A page of what home has no card for, the newest first.

    ``newer`` and ``older`` are the numbers of the rows that the pages beside it go on from,
    0 where there is none: a page is found by where it begins, so that no rows are counted.
    """

    lines: Sequence[Any]
    newer: int
    older: int

    @property
    def key(self) -> tuple[Hashable, ...]:
        """Editions in their order, and whether there are pages beside it."""
        return (self.newer, self.older, *(one.edition for one in self.lines))


_A_PAGE: Final = 25
_LINE: Final = ("pk", "edition", "opportunity_employer", "opportunity_role", "folded_at")


def put_away(owner: Owner, older_than: int = 0, newer_than: int = 0) -> PutAway:
    """Return the page before or after that row; the first, where there is no such row.

    The query goes by an index, and is as quick for the last page of thousands as for the first.
    """
    own = Opportunity.rows.of(owner).filter(removed_at=None)
    on_home = own.filter(folded_at=None).order_by("-created_at", "-pk").values("pk")[:_MOST_CARDS]
    lines = own.exclude(pk__in=on_home).values_list(*_LINE, named=True)
    if (edge := _made(owner, newer_than)) is not None:
        later = lines.filter(created_at__gte=edge).exclude(created_at=edge, pk__lte=newer_than)
        found = list(later.order_by("created_at", "pk")[: _A_PAGE + 1])
        if len(found) > _A_PAGE:
            shown = found[_A_PAGE - 1 :: -1]
            return PutAway(shown, newer=shown[0].pk, older=shown[-1].pk)
    if (edge := _made(owner, older_than)) is not None:
        lines = lines.filter(created_at__lte=edge).exclude(created_at=edge, pk__gte=older_than)
    found = list(lines.order_by("-created_at", "-pk")[: _A_PAGE + 1])
    if edge is not None and not found:
        return put_away(owner)
    shown = found[:_A_PAGE]
    has_older = len(found) > _A_PAGE
    return PutAway(shown, shown[0].pk if edge else 0, shown[-1].pk if has_older else 0)


def _made(owner: Owner, pk: int) -> datetime | None:
    """Return when the row was made, even one taken away; ``None`` where there is none."""
    if not pk:
        return None
    return Opportunity.rows.of(owner).filter(pk=pk).values_list("created_at", flat=True).first()


def headline(shown: Sequence[Shown]) -> str:
    """Return what is next over all opportunities, in one sentence; the example counts if alone."""
    own = [one for one in shown if not one.opportunity.is_example] or shown
    letters = sum(one.unwritten for one in own)
    busy = sum(not one.card.is_calm for one in own)
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
    return shown_as(opportunity, outlook_of(opportunity), today)


def is_read(outlook: Outlook) -> bool:
    """Whether somebody has an open link to the thank-you letters."""
    return outlook.read_until is not None and outlook.read_until > timezone.now()


def shown_as(heading: Any, outlook: Outlook, today: date) -> Shown:
    """Return an opportunity with its next right move, by what its rows say of it."""
    if outlook.gaps:
        told = tuple(str(one) for one in outlook.gaps)
        why = gettext("Still to tell: %(what)s.") % {"what": ", ".join(told)}
        card = Card(Move.FINISH, gettext("Finish the notes"), "", why, gettext("Go on"))
        return Shown(heading, card, told)
    if outlook.leaving is not None:
        return Shown(heading, leaving_move(outlook.leaving), ())
    value, where = outlook.value, outlook.standing
    if is_read(outlook):
        where = replace(where, is_reviewed=True)
    card = next_move(value, where, today)
    unwritten = len(where.unwritten) if card.move is Move.WRITE else 0
    line = line_of(value, today) if card.move is Move.WAIT else ()
    shown = Shown(heading, card, (), unwritten, line)
    if card.move is Move.MEND:
        return replace(shown, letter=outlook.letters[where.returned[0]])
    if card.move is Move.SEND and (where.is_approved or len(where.unsent) == 1):
        first = outlook.letters[where.unsent[0]]
        return replace(shown, letter=first, is_ready=where.is_approved)
    return shown


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
    routes = {one.pk: route_of(value, one) for one in live}
    return Standing(
        unwritten=tuple(name for name in _recipients(value) if name not in names),
        unapproved=tuple(
            one.to for one in live if routes[one.pk].is_read_first and one.pk not in fine
        ),
        returned=tuple(one.to for one in live if is_returned(one)),
        unsent=tuple(one.to for one in live),
        is_approved=bool(live) and all(one.pk in fine for one in live),
        is_sent_for_me=bool(live) and all(one.is_sent_for_me for one in routes.values()),
        is_answered=any(
            letter.sent_at and letter.kind in _ANSWERS for letter in opportunity.letters.all()
        ),
    )


_ANSWERS: Final = frozenset({"offer-reply", "rejection-reply"})
