"""The next right move of an opportunity: what home shows of each, and in which order.

Pure: rows are read by ``services``, the clock is an argument.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum
from typing import Final

from sincerely.core.debrief import Debrief, Routing
from sincerely.core.waiting.patience import patience
from sincerely.core.waiting.working_days import add_working_days
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
    """The next move in words: what, when, why, and the words of its one button."""

    move: Move
    words: str
    clock: str
    why: str
    button: str

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


def _names(names: Sequence[str]) -> str:
    """First names as one says them; a number of people from four on."""
    if len(names) > _NAMED:
        return f"{len(names)} people"
    return listed([first_name(name) for name in names])


def _day(day: date, today: date) -> str:
    if day == today:
        return "today"
    if day == today + timedelta(days=1):
        return "tomorrow"
    year = "" if day.year == today.year else f" {day.year}"
    return f"{day:%A} {day.day} {day:%B}{year}"


def clock(debrief: Debrief, today: date) -> str:
    """Return when thank-you letters are best sent: before noon of the day after, then at once.

    Source: the issue's own words, after the custom of a thank-you within a day.
    """
    held = debrief.interview.date
    if held is None:
        return "Best sent within a day of the interview"
    if held > today:
        return f"The interview is {_day(held, today)}"
    best = held + timedelta(days=1)
    if best >= today:
        return f"Best sent before noon {_day(best, today)}"
    return "Best sent today"


def next_move(debrief: Debrief, standing: Standing, today: date) -> Card:
    """Return the next right move."""
    held = debrief.interview.date
    if held is not None and held > today:
        return Card(
            Move.PREPARE,
            f"Interview {_day(held, today)}",
            clock(debrief, today),
            "Come back an hour after it, while you still hear what they said.",
            "Open the notes",
        )
    when = clock(debrief, today)
    if standing.unwritten:
        who = _names(standing.unwritten)
        return Card(Move.WRITE, f"Write to {who}", when, _while(debrief), "Read the drafts")
    reader = first_name(debrief.consultant.name) if debrief.consultant else ""
    if standing.unapproved and reader:
        count = len(standing.unapproved)
        told = f"{reader} reads {'it' if count == 1 else 'them'} first."
        if standing.is_reviewed:
            words = f"With {reader}: {_names(standing.unapproved)}"
            return Card(Move.REVIEW, words, when, told, "See the letters")
        letters = "the letter" if count == 1 else f"{count} letters"
        return Card(Move.TELL, f"Ask {reader} to read {letters}", when, told, "See the letters")
    if standing.unsent:
        words = f"Send {_names(standing.unsent)} the letter"
        if len(standing.unsent) > 1:
            words = f"Send the letters to {_names(standing.unsent)}"
        return Card(Move.SEND, words, when, "They are ready to go.", "See the letters")
    return _waiting(debrief, today)


def _while(debrief: Debrief) -> str:
    if debrief.consultant and debrief.consultant.routing in _READS_FIRST:
        return f"While it is fresh. {first_name(debrief.consultant.name)} reads them first."
    return "While it is fresh."


def _waiting(debrief: Debrief, today: date) -> Card:
    """Return how long to be patient, or that a check-in may be written."""
    names = tuple(person.name for person in debrief.interviewers())
    rest = patience(debrief, names)
    if rest is None:
        until = add_working_days(today, 5)
        return Card(Move.WAIT, f"Quiet until {_day(until, today)}", "", "Nothing is due.", "Open")
    if rest.until <= today:
        words = "A short check-in may go now"
        return Card(
            Move.CHECK_IN,
            words,
            "",
            f"Before it, {rest.why}: that day has come.",
            "Write the check-in",
        )
    why = f"{rest.why[:1].upper()}{rest.why[1:]}."
    return Card(Move.WAIT, f"Quiet until {_day(rest.until, today)}", "", why, "Open")
