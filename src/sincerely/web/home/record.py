"""The record of an opportunity: everything that happened, from the interview to the last reply."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from itertools import groupby
from typing import Any, Final

from django.db.models import Prefetch, prefetch_related_objects
from django.utils import timezone
from django.utils.translation import gettext, gettext_noop, ngettext

from sincerely.core.letters.kinds import kind, kinds
from sincerely.core.waiting.working_days import add_working_days
from sincerely.days_off import holidays_of
from sincerely.web.debriefs.values import DEBRIEF_ROWS, debrief_of
from sincerely.web.kept import Kept
from sincerely.web.letters.models import Letter, Revision
from sincerely.web.letters.replies import answered_on
from sincerely.web.opportunities.models import Opportunity, Touch
from sincerely.web.reading import reader
from sincerely.web.wording import listed

__all__ = [
    "CallAgain",
    "Event",
    "Story",
    "Way",
    "call_again",
    "days_of",
    "events_of",
    "story_of",
    "unanswered",
]


class Way(StrEnum):
    """Which way an event went: out to them, in from them, or with the candidate alone."""

    OUT = "out"
    IN = "in"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened. ``at`` orders a day; ``is_timed`` says that it is the hour itself.

    ``detail`` is what was said; ``touch`` is the id of the contact where a person told it, and
    may untell it; ``letter`` of the letter where there is one to open; 0 where not.
    """

    on: date
    at: datetime | None
    way: Way
    words: str
    detail: str = ""
    touch: int = 0
    letter: int = 0
    is_timed: bool = True


@dataclass(frozen=True, slots=True)
class CallAgain:
    """A call that reached nobody: whom to try again, from which day, with which outline's id."""

    name: str
    on: date
    outline: int = 0


@dataclass(frozen=True, slots=True)
class Story:
    """What happened, the earliest first, and whom one waits for, as the reader is told it."""

    events: tuple[Event, ...]
    unanswered: tuple[str, ...]
    again: CallAgain | None


_STORIES: Final = Kept[Story](500)


def story_of(opportunity: Opportunity) -> Story:
    """Return the record of an opportunity in the reader's language and zone, as of today."""
    key = (opportunity.pk, opportunity.edition, *reader(), timezone.localdate())
    return _STORIES.get(key, lambda: _story(opportunity))


def _story(opportunity: Opportunity) -> Story:
    events = events_of(opportunity)
    holidays = holidays_of(debrief_of(opportunity)[0])
    return Story(tuple(events), tuple(unanswered(opportunity)), call_again(opportunity, holidays))


def events_of(opportunity: Opportunity) -> list[Event]:
    """Return what happened, the earliest first. Asks a constant number of queries."""
    whole = ("letters__verdicts__link", "letters__comments__link", "links")
    changes = Prefetch("letters__revisions", Revision.rows.only("letter", "created_at"))
    prefetch_related_objects([opportunity], *DEBRIEF_ROWS, *whole, changes)
    letters = list(opportunity.letters.all())
    found = [
        *_interview(opportunity),
        *_drafted(letters),
        *_edited(letters),
        *_links(opportunity),
        *_comments(letters),
        *_verdicts(letters),
        *_sent(letters),
        *_touches(opportunity, letters),
        *_outcome(opportunity),
    ]
    return sorted(found, key=_moment)


def days_of(events: Iterable[Event]) -> list[dict[str, Any]]:
    """Return events by day, the latest day first, each day in its own order."""
    by_day = [(day, list(own)) for day, own in groupby(events, key=lambda one: one.on)]
    return [{"day": day, "events": own} for day, own in reversed(by_day)]


def unanswered(opportunity: Opportunity) -> list[str]:
    """Return the names of those who were written to and have not been heard from since."""
    heard = debrief_of(opportunity)[0].heard
    names = [
        letter.to
        for letter in opportunity.letters.all()
        if letter.sent_at and answered_on(letter, heard) is None
    ]
    return list(dict.fromkeys(names))


_PATIENCE: Final = {"no answer": 1, "voicemail": 3}
"""Working days before another try, by what the record calls the last; a judgement."""


def call_again(opportunity: Opportunity, holidays: Container[date] = ()) -> CallAgain | None:
    """Return the call to try again; ``None`` if the last contact was none that failed."""
    live = [one for one in opportunity.touches.all() if one.removed_at is None]
    last = max(live, key=lambda one: (one.date, one.created_at), default=None)
    if last is None or not last.is_sent or last.kind not in _PATIENCE:
        return None
    outlines = [
        one
        for one in opportunity.letters.all()
        if (one.kind, one.to, one.put_away_at) == ("call-outline", last.person, None)
    ]
    day = add_working_days(last.date, _PATIENCE[last.kind], holidays)
    return CallAgain(last.person, day, outlines[0].pk if outlines else 0)


def _moment(event: Event) -> tuple[date, datetime]:
    first = timezone.make_aware(datetime.combine(event.on, time.min))
    return event.on, event.at or first


def _at(at: datetime, way: Way, words: str, **more: Any) -> Event:
    return Event(timezone.localdate(at), at, way, words, **more)


def _interview(opportunity: Opportunity) -> Iterator[Event]:
    held = opportunity.interview_date
    if held is not None and held <= timezone.localdate():
        talks = [one for one in opportunity.conversations.all() if one.removed_at is None]
        met = [name for name in (talk.name for talk in talks) if name]
        words = gettext("The interview")
        if met:
            words = gettext("The interview, with %(names)s") % {"names": listed(met)}
        at = None
        if opportunity.interview_at and not opportunity.interview_timezone:
            at = timezone.make_aware(datetime.combine(held, opportunity.interview_at))
        yield Event(held, at, Way.IN, words)
    if opportunity.withdrawn_at:
        yield _at(opportunity.withdrawn_at, Way.OWN, gettext("You decided to withdraw"))


def _title(kind_id: str) -> str:
    return gettext(kind(kind_id).title).lower()


def _drafted(letters: Iterable[Letter]) -> Iterator[Event]:
    """Yield the drafts of one kind made together as one event."""

    def together(letter: Letter) -> tuple[str, str]:
        return letter.kind, f"{letter.created_at:%Y-%m-%d %H:%M}"

    for (kind_id, _), own in groupby(sorted(letters, key=together), key=together):
        batch = list(own)
        names = listed([one.to for one in batch])
        one = batch[0] if len(batch) == 1 else None
        words = gettext("Drafted: %(kind)s for %(names)s")
        words %= {"kind": _title(kind_id), "names": names}
        yield _at(batch[0].created_at, Way.OWN, words, letter=one.pk if one else 0)


def _edited(letters: Iterable[Letter]) -> Iterator[Event]:
    """Yield the last change of each letter, with how many there were."""
    for letter in letters:
        changes = list(letter.revisions.all())
        if changes:
            words = ngettext(
                "Changed once: %(kind)s for %(name)s",
                "Changed %(count)d times: %(kind)s for %(name)s",
                len(changes),
            )
            words %= {"count": len(changes), "kind": _title(letter.kind), "name": letter.to}
            yield _at(changes[0].created_at, Way.OWN, words, letter=letter.pk)


def _links(opportunity: Opportunity) -> Iterator[Event]:
    for link in opportunity.links.all():
        name = {"name": link.reviewer}
        yield _at(link.created_at, Way.OUT, gettext("Asked %(name)s to read") % name)
        if link.revoked_at:
            words = gettext("Called %(name)s’s link back") % name
            yield _at(link.revoked_at, Way.OWN, words)


def _comments(letters: Iterable[Letter]) -> Iterator[Event]:
    for letter in letters:
        for one in letter.comments.all():
            said = gettext("%(name)s commented on the letter to %(to)s")
            if one.is_suggestion:
                said = gettext("%(name)s suggested a change to the letter to %(to)s")
            words = said % {"name": one.link.reviewer, "to": letter.to}
            yield _at(one.created_at, Way.IN, words, detail=one.text or one.suggestion)


def _verdicts(letters: Iterable[Letter]) -> Iterator[Event]:
    for letter in letters:
        given = list(letter.verdicts.all())
        for one in given:
            said = gettext("%(name)s returned the letter to %(to)s")
            if one.is_approval:
                said = gettext("%(name)s approved the letter to %(to)s")
            words = said % {"name": one.link.reviewer, "to": letter.to}
            yield _at(one.created_at, Way.IN, words, detail=_void(one, given))


def _void(verdict: Any, given: Sequence[Any]) -> str:
    """Return why a word on a letter no longer holds; empty while it does."""
    if verdict.voided_at is None:
        return ""
    later = (one for one in given if one.created_at > verdict.created_at)
    if any(one.content_hash == verdict.content_hash for one in later):
        return gettext("A later word on it counts.")
    return gettext("It was changed since, so that this no longer holds.")


_DID: Final = {
    "call-outline": gettext_noop("You called {name}"),
    "voicemail": gettext_noop("You left {name} a message"),
    "no answer": gettext_noop("You called {name}; nobody answered"),
}


def _sent(letters: Iterable[Letter]) -> Iterator[Event]:
    for letter in letters:
        if letter.sent_at:
            usual = gettext_noop("You sent {name} the {kind}")
            if letter.sent_by:
                usual = gettext_noop("{who} sent {name} the {kind}")
            told = {"who": letter.sent_by, "name": letter.to, "kind": _title(letter.kind)}
            words = gettext(_DID.get(letter.kind, usual)).format(**told)
            yield _at(letter.sent_at, Way.OUT, words, letter=letter.pk)


def _touches(opportunity: Opportunity, letters: Iterable[Letter]) -> Iterator[Event]:
    """Yield contacts that are no letter's own record of sending."""
    recorded = {
        (one.kind, one.to[:300], timezone.localdate(one.sent_at)) for one in letters if one.sent_at
    }
    today = timezone.localdate
    for touch in opportunity.touches.all():
        if touch.removed_at or (
            touch.is_sent and (touch.kind, touch.person, touch.date) in recorded
        ):
            continue
        is_timed = touch.date == today(touch.created_at)
        at = touch.created_at if is_timed else None
        way = Way.OUT if touch.is_sent else Way.IN
        is_hour = is_timed and touch.is_sent
        yield Event(touch.date, at, way, _told(touch), touch.gist, touch.pk, is_timed=is_hour)


def _told(touch: Touch) -> str:
    if not touch.is_sent:
        said = _HEARD.get(touch.kind, gettext_noop("{name} answered"))
        return gettext(said).format(name=touch.person)
    if touch.kind in _DID:
        return gettext(_DID[touch.kind]).format(name=touch.person)
    if touch.kind == "withdrawal":
        return gettext("You told %(name)s that you withdraw") % {"name": touch.person}
    title = _title(touch.kind) if touch.kind in {one.id for one in kinds()} else touch.kind
    words = gettext("You wrote to %(name)s") % {"name": touch.person}
    return f"{words}: {title}" if title else words


_HEARD: Final = {
    "call": gettext_noop("{name} told you"),
    "e-mail": gettext_noop("{name} answered by e-mail"),
    "letter": gettext_noop("{name} answered by post"),
    "message": gettext_noop("{name} answered by message"),
}


def _outcome(opportunity: Opportunity) -> Iterator[Event]:
    words = {
        "rejected": gettext("They chose somebody else"),
        "offered": gettext("They offered it to you"),
    }
    found = words.get(opportunity.outcome_result)
    if found and opportunity.outcome_date:
        told = f"{opportunity.outcome_told_by}: " if opportunity.outcome_told_by else ""
        detail = f"{told}{opportunity.outcome_note}" if opportunity.outcome_note else ""
        yield Event(opportunity.outcome_date, None, Way.IN, found, detail)
