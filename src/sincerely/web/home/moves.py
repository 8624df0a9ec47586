"""The next right move of an opportunity: what home shows of each, and in which order.

Pure: rows are read by ``services``, the clock is an argument.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum
from typing import Final

from django.utils.translation import gettext, ngettext

from sincerely.core.debrief import Debrief, Routing
from sincerely.core.waiting.patience import patience
from sincerely.core.waiting.working_days import add_working_days
from sincerely.web.reading import day_in_words
from sincerely.web.templatetags.wording import first_name, listed

__all__ = ["Card", "Move", "Standing", "clock", "next_move"]


class Move(IntEnum):
    """What to do next, the most pressing first."""

    FINISH = 0
    WRITE = 1
    SEND = 2
    REVIEW = 3
    TELL = 4
    CHECK_IN = 5
    WAIT = 6
    PREPARE = 7


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the thank-you letters of an opportunity are, by recipient's name."""

    unwritten: tuple[str, ...]
    unapproved: tuple[str, ...]
    unsent: tuple[str, ...]
    is_reviewed: bool


@dataclass(frozen=True, slots=True)
class Card:
    """The next move in words: what, when, why, and the words of its one button.

    ``until`` is the day that a wait ends.
    """

    move: Move
    words: str
    clock: str
    why: str
    button: str
    until: date | None = None

    @property
    def is_calm(self) -> bool:
        """Whether there is nothing to do but wait."""
        return self.move in {Move.WAIT, Move.PREPARE}

    @property
    def draws(self) -> str:
        """The kind of letter that the button drafts; empty if it opens a page."""
        return _DRAWS.get(self.move, "")

    @property
    def opens(self) -> str:
        """The page that the button opens otherwise: ``letters`` or ``notes``."""
        return "letters" if self.move in _LETTERS else "notes"


_READS_FIRST: Final = frozenset({Routing.REVIEW_FIRST, Routing.CONSULTANT_SENDS})
_DRAWS: Final = {Move.WRITE: "thank-you", Move.CHECK_IN: "check-in"}
_LETTERS: Final = frozenset({Move.SEND, Move.REVIEW, Move.TELL, Move.WAIT})
_NAMED: Final = 3
_UNNAMED_WAIT_DAYS: Final = 5  # working days, where no note tells of any day


def _names(names: Sequence[str]) -> str:
    """First names as one says them; a number of people from four on."""
    if len(names) > _NAMED:
        return gettext("%(count)d people") % {"count": len(names)}
    return listed([first_name(name) for name in names])


def _day(day: date, today: date) -> str:
    if day == today:
        return gettext("today")
    if day == today + timedelta(days=1):
        return gettext("tomorrow")
    return day_in_words(day, today)


def clock(debrief: Debrief, today: date) -> str:
    """Return when thank-you letters are best sent: before noon of the day after, then at once.

    Source: the issue's own words, after the custom of a thank-you within a day.
    """
    held = debrief.interview.date
    if held is None:
        return gettext("Best sent within a day of the interview")
    if held > today:
        return gettext("The interview is %(day)s") % {"day": _day(held, today)}
    best = held + timedelta(days=1)
    if best >= today:
        return gettext("Best sent before noon %(day)s") % {"day": _day(best, today)}
    return gettext("Best sent today")


def next_move(debrief: Debrief, standing: Standing, today: date) -> Card:
    """Return the next right move."""
    held = debrief.interview.date
    if held is not None and held > today:
        return Card(
            Move.PREPARE,
            gettext("Interview %(day)s") % {"day": _day(held, today)},
            clock(debrief, today),
            gettext("Come back an hour after it, while you still hear what they said."),
            gettext("Open the notes"),
        )
    when = clock(debrief, today)
    if standing.unwritten:
        words = gettext("Write to %(names)s") % {"names": _names(standing.unwritten)}
        return Card(Move.WRITE, words, when, _while(debrief), gettext("Read the drafts"))
    reader = first_name(debrief.consultant.name) if debrief.consultant else ""
    if standing.unapproved and reader:
        return _reading(reader, standing, when)
    if standing.unsent:
        said = ngettext(
            "Send %(names)s the letter", "Send the letters to %(names)s", len(standing.unsent)
        )
        words = said % {"names": _names(standing.unsent)}
        told = gettext("They are ready to go.")
        return Card(Move.SEND, words, when, told, gettext("See the letters"))
    return _waiting(debrief, today)


def _reading(reader: str, standing: Standing, when: str) -> Card:
    """Return that the consultant reads, or is to be asked to."""
    count = len(standing.unapproved)
    told = ngettext("%(name)s reads it first.", "%(name)s reads them first.", count)
    told %= {"name": reader}
    button = gettext("See the letters")
    if standing.is_reviewed:
        names = _names(standing.unapproved)
        words = gettext("With %(name)s: %(names)s") % {"name": reader, "names": names}
        return Card(Move.REVIEW, words, when, told, button)
    said = ngettext(
        "Ask %(name)s to read the letter", "Ask %(name)s to read %(count)d letters", count
    )
    return Card(Move.TELL, said % {"name": reader, "count": count}, when, told, button)


def _while(debrief: Debrief) -> str:
    if debrief.consultant and debrief.consultant.routing in _READS_FIRST:
        said = gettext("While it is fresh. %(name)s reads them first.")
        return said % {"name": first_name(debrief.consultant.name)}
    return gettext("While it is fresh.")


def _waiting(debrief: Debrief, today: date) -> Card:
    """Return how long to be patient, or that a check-in may be written."""
    names = tuple(person.name for person in debrief.interviewers())
    rest = patience(debrief, names)
    if rest is not None and rest.until <= today:
        why = gettext("Before it, %(why)s: that day has come.") % {"why": gettext(rest.why)}
        words = gettext("A short check-in may go now")
        return Card(Move.CHECK_IN, words, "", why, gettext("Write the check-in"))
    until = rest.until if rest else add_working_days(today, _UNNAMED_WAIT_DAYS)
    why = gettext(rest.why) if rest else gettext("nothing is due")
    words = gettext("Quiet until %(day)s") % {"day": _day(until, today)}
    told = f"{why[:1].upper()}{why[1:]}."
    return Card(Move.WAIT, words, "", told, gettext("Open"), until)
