"""The next right move of an opportunity: what home shows of each, and in which order.

Pure: rows are read by ``services``, the clock is an argument.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from typing import Final

from django.utils.translation import gettext, gettext_lazy, ngettext

from sincerely.core.debrief import Debrief, OutcomeResult, Routing
from sincerely.core.waiting.patience import patience
from sincerely.core.waiting.working_days import add_working_days
from sincerely.days_off import holidays_of
from sincerely.web.letters.clock import best_sent, near_day
from sincerely.web.letters.holidays import between
from sincerely.web.wording import first_name, in_words, listed

__all__ = ["Card", "Leaving", "Move", "Standing", "leaving_move", "next_move"]


class Move(IntEnum):
    """What to do next, the most pressing first."""

    FINISH = 0
    LEAVE = 1
    WRITE = 2
    MEND = 3
    SEND = 4
    REVIEW = 5
    TELL = 6
    ANSWER = 7
    CHECK_IN = 8
    WAIT = 9
    PREPARE = 10
    OVER = 11


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the thank-you letters of an opportunity are, by recipient's name."""

    unwritten: tuple[str, ...]
    unapproved: tuple[str, ...]
    returned: tuple[str, ...]
    unsent: tuple[str, ...]
    is_reviewed: bool = False
    is_approved: bool = False
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
    Move.MEND: "panel",
    Move.SEND: "panel",
    Move.REVIEW: "panel",
    Move.TELL: "panel",
    Move.ANSWER: "panel",
    Move.WAIT: "record",
    Move.OVER: "record",
}
_NAMED: Final = 3
_UNNAMED_WAIT_DAYS: Final = 5  # working days, where no note tells of any day


def _names(names: Sequence[str]) -> str:
    """First names as one says them; a number of people from four on."""
    if len(names) > _NAMED:
        return gettext("%(number)s people") % {"number": in_words(len(names))}
    return listed([first_name(name) for name in names])


def next_move(debrief: Debrief, standing: Standing, today: date) -> Card:
    """Return the next right move."""
    held = debrief.interview.date
    if held is not None and held > today:
        return Card(
            Move.PREPARE,
            gettext("Interview %(day)s") % {"day": near_day(held, today)},
            best_sent(debrief, today),
            gettext("Come back an hour after it, while you still hear what they said."),
            gettext("Open the notes"),
        )
    if debrief.outcome is not None:
        return _answer(debrief.outcome.result, is_answered=standing.is_answered)
    when = best_sent(debrief, today)
    if standing.unwritten:
        words = gettext("Write to %(names)s") % {"names": _names(standing.unwritten)}
        return Card(Move.WRITE, words, when, _while(debrief), gettext("Read the drafts"))
    reader = first_name(debrief.consultant.name) if debrief.consultant else ""
    if standing.returned and reader:
        return _mending(reader, standing, when)
    if standing.unapproved and reader:
        return _reading(reader, standing, when)
    if standing.unsent:
        return _sending(reader, standing, when)
    return _waiting(debrief, today)


def _mending(reader: str, standing: Standing, when: str) -> Card:
    """Return that the consultant gave letters back."""
    count = len(standing.returned)
    names = {"name": reader, "names": _names(standing.returned)}
    said = ngettext(
        "%(name)s returned the letter to %(names)s",
        "%(name)s returned the letters to %(names)s",
        count,
    )
    why = ngettext(
        "Once you have mended it, they read it again.",
        "Once you have mended them, they read them again.",
        count,
    )
    return Card(Move.MEND, said % names, when, why, gettext("See what they say"))


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
        "Ask %(name)s to read the letter", "Ask %(name)s to read %(number)s letters", count
    )
    return Card(Move.TELL, said % {"name": reader, "number": in_words(count)}, when, told, button)


def _sending(reader: str, standing: Standing, when: str) -> Card:
    """Return that letters may go, by whomever they go."""
    names = {"name": reader, "names": _names(standing.unsent)}
    button = gettext("See the letters")
    if standing.is_sent_for_me and reader:
        words = gettext("%(name)s sends %(names)s the letter") % names
        why = gettext("They have said yes. Come back when it is sent.")
        return Card(Move.SEND, words, when, why, button)
    said = ngettext(
        "Send %(names)s the letter", "Send the letters to %(names)s", len(standing.unsent)
    )
    return Card(
        Move.SEND,
        said % names,
        when,
        gettext("They are drafted: read each once more, and send it."),
        button,
    )


def leaving_move(where: Leaving) -> Card:
    """Return the next right move of somebody who withdraws."""
    if not where.name:
        return Card(
            Move.OVER,
            gettext("You have withdrawn, and everybody knows"),
            "",
            gettext("Nothing is left to do. You may fold it away."),
            gettext("See the record"),
        )
    who = {"name": first_name(where.name)}
    button = gettext("Go on")
    if where.is_consultant:
        words = gettext("Tell %(name)s first") % who
        why = gettext("They should hear it from you, before anybody at the employer does.")
        return Card(Move.LEAVE, words, "", why, button)
    words = gettext("Tell %(name)s that you withdraw") % who
    why = gettext("Early is kind: they can plan without you.")
    return Card(Move.LEAVE, words, "", why, button)


def _while(debrief: Debrief) -> str:
    if debrief.consultant and debrief.consultant.routing in _READS_FIRST:
        said = gettext("While it is fresh. %(name)s reads them first.")
        return said % {"name": first_name(debrief.consultant.name)}
    return gettext("While it is fresh.")


_ANSWERS: Final = {
    OutcomeResult.REJECTED: (
        gettext_lazy("They chose somebody else"),
        gettext_lazy("A gracious answer is remembered."),
    ),
    OutcomeResult.OFFERED: (
        gettext_lazy("They offered it to you"),
        gettext_lazy("Thank them now, and take the time to read."),
    ),
}


def _answer(result: OutcomeResult, *, is_answered: bool) -> Card:
    """Return that their choice wants an answer, or that all is done."""
    words, why = (str(one) for one in _ANSWERS[result])
    if is_answered:
        return Card(Move.OVER, words, "", gettext("You have answered."), gettext("See the record"))
    kind = "offer-reply" if result is OutcomeResult.OFFERED else "rejection-reply"
    return Card(Move.ANSWER, words, "", why, gettext("Write the answer"), kind)


def _waiting(debrief: Debrief, today: date) -> Card:
    """Return how long to be patient, or that a check-in may be written."""
    names = tuple(person.name for person in debrief.interviewers())
    rest = patience(debrief, names, holidays_of(debrief))
    if rest is not None and rest.until <= today:
        why = gettext("Before it, %(why)s: that day has come.") % {"why": gettext(rest.why)}
        words = gettext("A short check-in may go now")
        return Card(Move.CHECK_IN, words, "", why, gettext("Write the check-in"))
    until = rest.until if rest else add_working_days(today, _UNNAMED_WAIT_DAYS)
    why = gettext(rest.why) if rest else gettext("nothing is due")
    told = f"{why[:1].upper()}{why[1:]}. {between(debrief, rest) if rest else ''}".strip()
    words = gettext("Quiet until %(day)s") % {"day": near_day(until, today)}
    return Card(Move.WAIT, words, "", told, gettext("See the record"))
