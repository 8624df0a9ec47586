"""The next right move of an opportunity: what home shows of each, and in which order.

Pure: rows are read by ``services``, the clock is an argument.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from typing import Final

from sincerely.core.debrief import Debrief, OutcomeResult, Routing
from sincerely.core.waiting.patience import patience
from sincerely.core.waiting.working_days import add_working_days
from sincerely.web.letters.clock import best_sent, near_day
from sincerely.web.templatetags.wording import first_name, listed

__all__ = ["Card", "Leaving", "Move", "Standing", "leaving_move", "next_move"]


class Move(IntEnum):
    """What to do next, the most pressing first."""

    FINISH = 0
    LEAVE = 1
    WRITE = 2
    SEND = 3
    REVIEW = 4
    TELL = 5
    ANSWER = 6
    CHECK_IN = 7
    WAIT = 8
    PREPARE = 9
    OVER = 10


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the thank-you letters of an opportunity are, by recipient's name."""

    unwritten: tuple[str, ...]
    unapproved: tuple[str, ...]
    unsent: tuple[str, ...]
    is_reviewed: bool
    is_sent_for_me: bool = False
    is_answered: bool = False


@dataclass(frozen=True, slots=True)
class Leaving:
    """Where a withdrawal is: who is to be told next, empty if nobody, and whether they wait."""

    name: str
    is_consultant: bool


@dataclass(frozen=True, slots=True)
class Card:
    """The next move in words: what, when, why, and the words of its one button."""

    move: Move
    words: str
    clock: str
    why: str
    button: str
    kind: str = ""

    @property
    def is_calm(self) -> bool:
        """Whether there is nothing to do but wait."""
        return self.move in {Move.WAIT, Move.PREPARE, Move.OVER}

    @property
    def draws(self) -> str:
        """The kind of letter that the button drafts; empty if it opens a page."""
        return self.kind or _DRAWS.get(self.move, "")

    @property
    def opens(self) -> str:
        """The address that the button opens otherwise, by its name."""
        return _OPENS.get(self.move, "debrief")


_READS_FIRST: Final = frozenset({Routing.REVIEW_FIRST, Routing.CONSULTANT_SENDS})
_DRAWS: Final = {Move.WRITE: "thank-you", Move.CHECK_IN: "check-in"}
_OPENS: Final = {
    Move.LEAVE: "withdraw",
    Move.SEND: "panel",
    Move.REVIEW: "panel",
    Move.TELL: "panel",
    Move.ANSWER: "panel",
    Move.WAIT: "record",
    Move.OVER: "record",
}
_NAMED: Final = 3


def _names(names: Sequence[str]) -> str:
    """First names as one says them; a number of people from four on."""
    if len(names) > _NAMED:
        return f"{len(names)} people"
    return listed([first_name(name) for name in names])


def next_move(debrief: Debrief, standing: Standing, today: date) -> Card:
    """Return the next right move."""
    held = debrief.interview.date
    if held is not None and held > today:
        return Card(
            Move.PREPARE,
            f"Interview {near_day(held, today)}",
            best_sent(debrief, today),
            "Come back an hour after it, while you still hear what they said.",
            "Open the notes",
        )
    if debrief.outcome is not None:
        return _answer(debrief.outcome.result, is_answered=standing.is_answered)
    when = best_sent(debrief, today)
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
        if standing.is_sent_for_me and reader:
            words = f"{reader} sends {_names(standing.unsent)} the letter"
            why = "They have said yes. Come back when it is sent."
            return Card(Move.SEND, words, when, why, "See the letters")
        words = f"Send {_names(standing.unsent)} the letter"
        if len(standing.unsent) > 1:
            words = f"Send the letters to {_names(standing.unsent)}"
        return Card(Move.SEND, words, when, "They are ready to go.", "See the letters")
    return _waiting(debrief, today)


def leaving_move(where: Leaving) -> Card:
    """Return the next right move of somebody who withdraws."""
    if not where.name:
        return Card(
            Move.OVER,
            "You have withdrawn, and everybody knows",
            "",
            "Nothing is left to do. You may fold it away.",
            "See the record",
        )
    who = first_name(where.name)
    if where.is_consultant:
        why = "They should hear it from you, before anybody at the employer does."
        return Card(Move.LEAVE, f"Tell {who} first", "", why, "Go on")
    why = "Early is kind: they can plan without you."
    return Card(Move.LEAVE, f"Tell {who} that you withdraw", "", why, "Go on")


def _while(debrief: Debrief) -> str:
    if debrief.consultant and debrief.consultant.routing in _READS_FIRST:
        return f"While it is fresh. {first_name(debrief.consultant.name)} reads them first."
    return "While it is fresh."


_ANSWERS: Final = {
    OutcomeResult.REJECTED: ("They chose somebody else", "A gracious answer is remembered."),
    OutcomeResult.OFFERED: ("They offered it to you", "Thank them now, and take the time to read."),
}


def _answer(result: OutcomeResult, *, is_answered: bool) -> Card:
    """Return that their choice wants an answer, or that all is done."""
    words, why = _ANSWERS[result]
    if is_answered:
        return Card(Move.OVER, words, "", "You have answered.", "See the record")
    kind = "offer-reply" if result is OutcomeResult.OFFERED else "rejection-reply"
    return Card(Move.ANSWER, words, "", why, "Write the answer", kind)


def _waiting(debrief: Debrief, today: date) -> Card:
    """Return how long to be patient, or that a check-in may be written."""
    names = tuple(person.name for person in debrief.interviewers())
    rest = patience(debrief, names)
    if rest is None:
        until = add_working_days(today, 5)
        return Card(
            Move.WAIT, f"Quiet until {near_day(until, today)}", "", "Nothing is due.", "Open"
        )
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
    return Card(Move.WAIT, f"Quiet until {near_day(rest.until, today)}", "", why, "Open")
