"""Copies follow the routing: who is in Cc of a letter that has not gone yet."""

from __future__ import annotations

from sincerely.web.debriefs.values import debrief_of
from sincerely.web.letters.routing import route_of
from sincerely.web.letters.services import live_letters, save
from sincerely.web.opportunities.models import Opportunity

__all__ = ["follow_routing"]


def follow_routing(opportunity: Opportunity) -> None:
    """Put the consultant in copy of every unsent letter that wants it, and out of the rest.

    A changed address is a change: what was approved of it is void.
    """
    value, _ = debrief_of(opportunity)
    for letter in live_letters(opportunity).filter(sent_at=None):
        route = route_of(value, letter)
        wanted = ""
        if route.is_copied and route.consultant is not None:
            wanted = route.consultant.email or ""
        if wanted != letter.copy_to:
            save(letter, letter.version, {"copy_to": wanted})
