"""How a letter travels: straight, with a copy, read first, or sent by the consultant."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from django.utils.translation import gettext, gettext_noop

from sincerely.core.debrief import Consultant, Debrief, Routing
from sincerely.core.letters.kinds import kind
from sincerely.web.letters.known import Known
from sincerely.web.letters.models import Letter
from sincerely.web.wording import first_name

__all__ = ["Route", "route_of", "route_to"]

_READ_FIRST: Final = frozenset({Routing.REVIEW_FIRST, Routing.CONSULTANT_SENDS})
_WORDS: Final = {
    Routing.DIRECT: "",
    Routing.COPY: gettext_noop("{name} gets a copy"),
    Routing.REVIEW_FIRST: gettext_noop("{name} reads them first"),
    Routing.CONSULTANT_SENDS: gettext_noop("{name} reads and sends them"),
}


@dataclass(frozen=True, slots=True)
class Route:
    """The way of one letter. ``consultant`` is ``None`` where nobody stands between."""

    routing: Routing = Routing.DIRECT
    consultant: Consultant | None = None

    @property
    def name(self) -> str:
        """What one calls the consultant; empty for none."""
        return first_name(self.consultant.name) if self.consultant else ""

    @property
    def is_read_first(self) -> bool:
        """Whether it wants a yes before it goes."""
        return self.routing in _READ_FIRST

    @property
    def is_copied(self) -> bool:
        """Whether the consultant gets a copy as it goes."""
        return self.routing is Routing.COPY

    @property
    def is_sent_for_me(self) -> bool:
        """Whether the consultant sends it."""
        return self.routing is Routing.CONSULTANT_SENDS

    @property
    def words(self) -> str:
        """What the page says of it; empty where it goes straight."""
        words = _WORDS[self.routing]
        return gettext(words).format(name=self.name) if words else ""


def route_of(value: Debrief, letter: Letter | Known) -> Route:
    """Return the way of a letter of any kind.

    What is spoken, and what goes to the consultant or the referrer, goes straight.
    """
    return Route() if kind(letter.kind).is_spoken else route_to(value, letter.to)


def route_to(value: Debrief, name: str) -> Route:
    """Return the way to a recipient by name; a conversation's own routing comes first."""
    talk = next(
        (
            one
            for one in value.conversations
            if ", ".join(person.name for person in one.interviewers) == name
        ),
        None,
    )
    if value.consultant is None or talk is None:
        return Route()
    return Route(talk.routing or value.consultant.routing, value.consultant)
