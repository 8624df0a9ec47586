"""What goes round the letters of a panel: a tab for each, and the one next step of all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext, ngettext

from sincerely.core.debrief import Debrief
from sincerely.web.letters.desk import Tab, has_yes, is_asked, is_returned
from sincerely.web.letters.models import Letter
from sincerely.web.letters.routing import route_of
from sincerely.web.opportunities.models import Opportunity

__all__ = ["Step", "step_of", "tabs_of"]


@dataclass(frozen=True, slots=True)
class Step:
    """The next step of a panel: where it leads, its words, and whether one only waits."""

    address: str
    words: str
    is_calm: bool = False


def tabs_of(letters: Sequence[Letter]) -> list[Tab]:
    """Return a tab for each letter by what has come of it; none of them is proofread for it."""
    return [_tab(one) for one in letters]


def _tab(letter: Letter) -> Tab:
    if letter.sent_at:
        return Tab(letter, "sent", gettext("sent"))
    if has_yes(letter):
        return Tab(letter, "ok", gettext("approved"))
    if is_returned(letter):
        return Tab(letter, "mend", gettext("returned"))
    return Tab(letter, "", gettext("drafted"))


def step_of(opportunity: Opportunity, value: Debrief, letters: Sequence[Letter]) -> Step | None:
    """Return the next step of letters that lie side by side; ``None`` where all are sent.

    Whoever reads first is asked once for all; else the first letter not sent is taken along.
    """
    unsent = [one for one in letters if one.sent_at is None]
    for letter in unsent:
        route = route_of(value, letter)
        if not route.is_read_first or has_yes(letter):
            continue
        address = f"{reverse('ask', args=[opportunity.pk])}?kind={letter.kind}"
        if is_asked(opportunity, letter.kind):
            return Step(address, gettext("With %(name)s") % {"name": route.name}, is_calm=True)
        return Step(address, gettext("Send to %(name)s") % {"name": route.name})
    if not unsent:
        return None
    first = unsent[0]
    if has_yes(first):
        return Step(reverse("ready", args=[first.pk]), gettext("Ready to go"))
    words = ngettext("Read it, and send it", "Read the first, and send it", len(unsent))
    return Step(reverse("letter", args=[first.pk]), words)
