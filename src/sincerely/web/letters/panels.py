"""What goes round the letters of a panel: a tab for each, and the one next step of all."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import gettext, ngettext

from sincerely.web.letters.desk import Tab, is_asked
from sincerely.web.letters.known import Known, Panel
from sincerely.web.letters.routing import route_of
from sincerely.web.opportunities.models import Opportunity
from sincerely.web.templating import address

__all__ = ["Step", "step_of", "tabs_of"]


@dataclass(frozen=True, slots=True)
class Step:
    """The next step of a panel: where it leads, its words, and whether one only waits."""

    address: str
    words: str
    is_calm: bool = False


def tabs_of(panel: Panel) -> list[Tab]:
    """Return a tab for each letter by what has come of it; none of them is proofread for it."""
    return [_tab(one) for one in panel.letters]


def _tab(letter: Known) -> Tab:
    if letter.sent_at:
        return Tab(letter, "sent", gettext("sent"))
    if letter.is_approved:
        return Tab(letter, "ok", gettext("approved"))
    if letter.is_returned:
        return Tab(letter, "mend", gettext("returned"))
    return Tab(letter, "", gettext("drafted"))


def step_of(opportunity: Opportunity, panel: Panel) -> Step | None:
    """Return the next step of letters that lie side by side; ``None`` where all are sent.

    Whoever reads first is asked once for all; else the first letter not sent is taken along.
    """
    unsent = [one for one in panel.letters if one.sent_at is None]
    for letter in unsent:
        route = route_of(panel.value, letter)
        if not route.is_read_first or letter.is_approved:
            continue
        asking = f"{address('ask', opportunity.pk)}?kind={letter.kind}"
        if is_asked(panel):
            return Step(asking, gettext("With %(name)s") % {"name": route.name}, is_calm=True)
        return Step(asking, gettext("Send to %(name)s") % {"name": route.name})
    if not unsent:
        return None
    first = unsent[0]
    if first.is_approved:
        return Step(address("ready", first.pk), gettext("Ready to go"))
    words = ngettext("Read it, and send it", "Read the first, and send it", len(unsent))
    return Step(address("letter", first.pk), words)
