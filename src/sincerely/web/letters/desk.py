"""Everything that a letter's page shows: what its rows say, with the clock and in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from django.utils import timezone
from django.utils.translation import gettext, gettext_lazy, ngettext

from sincerely.core.letters.kinds import kind
from sincerely.web.letters.clock import best_sent, not_before
from sincerely.web.letters.known import (
    Known,
    Panel,
    checked_of,
    checks_of,
    known_of,
    panel_of,
)
from sincerely.web.letters.models import Letter
from sincerely.web.letters.proofing import Checked
from sincerely.web.letters.replies import answered_on
from sincerely.web.letters.routing import route_of

__all__ = ["Tab", "beside", "best_of", "is_asked", "side_by_side"]


@dataclass(frozen=True, slots=True)
class Tab:
    """One letter among its panel: ``state`` is ``mend``, ``ok``, ``sent`` or empty."""

    letter: Known
    state: str
    words: str


def beside(shown: Letter, today: date, *, is_typed: bool = False) -> dict[str, Any]:
    """Return the context of a letter's page; of what stands beside the text alone if typed.

    The letter's own row is used as it is, also where it holds typed text not yet saved.
    """
    opportunity = shown.opportunity
    panel = panel_of(opportunity, shown.kind)
    own = known_of(shown, panel)
    checks = {} if is_typed else checks_of(opportunity, panel)
    checked = checks.get(shown.pk) or checked_of(shown, own, panel)
    context: dict[str, Any] = {
        "opportunity": opportunity,
        "letter": shown,
        "checked": checked,
        "marks": [mark.as_json() for mark in checked.marks],
        "comments": own.comments,
        "folded": own.folded,
    }
    if is_typed:
        return context
    return context | {
        "tabs": [_tab(one, checks[one.pk]) for one in panel.letters if one.pk in checks],
        "kind": kind(shown.kind),
        "route": route_of(panel.value, shown),
        "is_asked": is_asked(panel),
        "also_to": panel.also_to,
        "best": _when(panel, shown, today) if shown.sent_at is None else "",
        "unsent": [one for one in panel.letters if one.sent_at is None and one.pk != shown.pk],
        "has_new_notes": not shown.sent_at and shown.notes_hash != panel.notes_hash,
        "sources": shown.sources,
        "today": today,
        "interview": panel.value.interview,
        "verdict": own.verdict,
        "is_approved": own.is_approved,
        "is_returned": own.is_returned,
    }


def _when(panel: Panel, shown: Letter, today: date) -> str:
    """Return when the letter is best sent; empty where its kind has no hour."""
    if shown.kind == "check-in":
        return not_before(panel.value, shown.to, today)
    return best_of(panel, today)


def best_of(panel: Panel, today: date) -> str:
    """Return when the panel's letters are best sent; empty unless a thank-you is still to go."""
    is_pressing = any(one.kind == "thank-you" and one.sent_at is None for one in panel.letters)
    return best_sent(panel.value, today) if is_pressing else ""


def is_asked(panel: Panel) -> bool:
    """Whether somebody has an open link to the panel's letters."""
    return panel.asked_until is not None and panel.asked_until > timezone.now()


_SENT: Final = {"call-outline": gettext_lazy("called"), "voicemail": gettext_lazy("left")}


def _tab(letter: Known, checked: Checked) -> Tab:
    verdict = letter.verdict
    if letter.sent_at:
        return Tab(letter, "sent", str(_SENT.get(letter.kind, gettext("sent"))))
    if verdict is not None and verdict.voided_at is None and not checked.errors:
        reviewer = verdict.reviewer.split()[0]
        said = (
            gettext("approved by %(name)s")
            if verdict.is_approval
            else gettext("returned by %(name)s")
        )
        words = said % {"name": reviewer}
        return Tab(letter, "ok" if verdict.is_approval else "mend", words)
    if checked.errors:
        return Tab(letter, "mend", checked.state)
    if letter.comments:
        open_ = len(letter.comments)
        words = ngettext("%(count)d comment", "%(count)d comments", open_)
        return Tab(letter, "mend", words % {"count": open_})
    return Tab(letter, "" if checked.marks else "ok", checked.state)


def side_by_side(panel: Panel) -> list[dict[str, Any]]:
    """Return each letter with its pieces and the day of its answer, ``None`` while there is none."""
    return [
        {
            "letter": letter,
            "pieces": pieces,
            "is_sharing": any(who for _text, who in pieces),
            "answered_on": answered_on(letter, panel.value.heard),
        }
        for letter, pieces in zip(panel.letters, panel.pieces, strict=True)
    ]
