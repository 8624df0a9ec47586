"""Who has answered a letter: a contact from its reader since it went."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from django.utils import timezone

from sincerely.core.debrief import Touch
from sincerely.web.letters.known import Known
from sincerely.web.letters.models import Letter

__all__ = ["answered_on"]


def answered_on(letter: Letter | Known, heard: Iterable[Touch]) -> date | None:
    """Return the day of the first answer to a letter that was sent; ``None`` while there is none.

    ``heard`` are the contacts that came in. Any of a group answers for it.
    """
    if letter.sent_at is None:
        return None
    sent_on = timezone.localdate(letter.sent_at)
    readers = {letter.to, *letter.to.split(", ")}
    days = [touch.date for touch in heard if touch.person in readers and touch.date >= sent_on]
    return min(days, default=None)
