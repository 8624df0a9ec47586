"""Everything that a letter's page shows, gathered from rows in a constant number of queries."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from django.db.models import prefetch_related_objects
from django.utils import timezone
from django.utils.translation import gettext, gettext_lazy, ngettext

from sincerely.core.debrief import Debrief
from sincerely.core.letters.kinds import kind
from sincerely.core.letters.likeness import compare_letters
from sincerely.web.debriefs.values import debrief_of
from sincerely.web.letters.clock import best_sent
from sincerely.web.letters.drafting import also_to, notes_hash
from sincerely.web.letters.models import Letter
from sincerely.web.letters.proofing import Checked, check
from sincerely.web.letters.replies import answered_on
from sincerely.web.letters.routing import route_of
from sincerely.web.letters.services import live_letters
from sincerely.web.letters.values import content_hash
from sincerely.web.opportunities.models import Opportunity, Touch

__all__ = ["Tab", "beside", "has_yes", "is_asked", "is_returned", "panel_of", "side_by_side"]


@dataclass(frozen=True, slots=True)
class Tab:
    """One letter among its panel: ``state`` is ``mend``, ``ok``, ``sent`` or empty."""

    letter: Letter
    state: str
    words: str


def panel_of(opportunity: Opportunity, kind_id: str) -> list[Letter]:
    """Return the letters of one kind, in the debrief's order."""
    own = live_letters(opportunity).filter(kind=kind_id)
    return list(own.prefetch_related("ignored", "verdicts__link", "comments__link"))


def beside(shown: Letter, today: date, *, is_typed: bool = False) -> dict[str, Any]:
    """Return the context of a letter's page; of what stands beside the text alone if typed.

    The letter's own row is used as it is, also where it holds typed text not yet saved.
    """
    opportunity = shown.opportunity
    value, _ = debrief_of(opportunity)
    if is_typed:
        prefetch_related_objects([shown], "ignored", "comments__link")
    letters = panel_of(opportunity, shown.kind)
    own = next((one for one in letters if one.pk == shown.pk), shown)
    checked = _checked(shown, own, value, letters)
    context: dict[str, Any] = {
        "opportunity": opportunity,
        "letter": shown,
        "checked": checked,
        "marks": [mark.as_json() for mark in checked.marks],
        "comments": [one for one in own.comments.all() if one.settled_at is None],
        "folded": [one for one in own.comments.all() if one.settled_at is not None],
    }
    if is_typed:
        return context
    return context | {
        "tabs": [_tab(one, _checked(one, one, value, letters)) for one in letters],
        "kind": kind(shown.kind),
        "route": route_of(value, shown),
        "is_asked": is_asked(opportunity, shown.kind),
        "also_to": also_to(letters, value, shown.kind),
        "best": _best(shown, value, today),
        "unsent": [one for one in letters if one.sent_at is None and one.pk != shown.pk],
        "has_new_notes": not shown.sent_at and shown.notes_hash != notes_hash(value, shown.kind),
        "sources": shown.sources,
        "today": today,
        "interview": value.interview,
        "verdict": _verdict(own),
        "is_approved": has_yes(own),
        "is_returned": is_returned(own),
    }


def _best(shown: Letter, value: Debrief, today: date) -> str:
    is_pressing = shown.kind == "thank-you" and shown.sent_at is None
    return best_sent(value, today) if is_pressing else ""


def is_asked(opportunity: Opportunity, kind_id: str) -> bool:
    """Whether somebody has an open link to the letters of the kind."""
    now = timezone.now()
    return any(
        one.kind == kind_id and one.revoked_at is None and one.ends_at > now
        for one in opportunity.links.all()
    )


def has_yes(letter: Letter) -> bool:
    """Whether the last word on exactly these bytes and this address is a yes."""
    verdict = _verdict(letter)
    return (
        verdict is not None
        and verdict.is_approval
        and verdict.voided_at is None
        and verdict.content_hash == content_hash(letter)
    )


def is_returned(letter: Letter) -> bool:
    """Whether the last word on exactly what the letter is now was a return."""
    verdict = _verdict(letter)
    return verdict is not None and not verdict.is_approval and verdict.voided_at is None


def _verdict(letter: Letter) -> Any:
    return next(iter(letter.verdicts.all()), None)


def _checked(shown: Letter, own: Letter, value: Debrief, letters: Sequence[Letter]) -> Checked:
    ignored = frozenset((one.rule, one.text) for one in own.ignored.all())
    others = [one.text for one in letters if one.pk != shown.pk]
    return check(shown, value, others, ignored)


_SENT: Final = {"call-outline": gettext_lazy("called"), "voicemail": gettext_lazy("left")}


def _tab(letter: Letter, checked: Checked) -> Tab:
    if letter.sent_at:
        return Tab(letter, "sent", str(_SENT.get(letter.kind, gettext("sent"))))
    verdict = _verdict(letter)
    if verdict is not None and verdict.voided_at is None and not checked.errors:
        reviewer = verdict.link.reviewer.split()[0]
        said = (
            gettext("approved by %(name)s")
            if verdict.is_approval
            else gettext("returned by %(name)s")
        )
        words = said % {"name": reviewer}
        return Tab(letter, "ok" if verdict.is_approval else "mend", words)
    if checked.errors:
        words = ngettext("%(count)d to mend", "%(count)d to mend", checked.errors)
        return Tab(letter, "mend", words % {"count": checked.errors})
    open_ = sum(one.settled_at is None for one in letter.comments.all())
    if open_:
        words = ngettext("%(count)d comment", "%(count)d comments", open_)
        return Tab(letter, "mend", words % {"count": open_})
    gauge = checked.gauge
    words = ngettext("%(count)d word, clean", "%(count)d words, clean", gauge.words)
    words %= {"count": gauge.words}
    return Tab(letter, "ok", gauge.verdict if gauge.is_spoken else words)


def side_by_side(letters: Sequence[Letter], touches: Iterable[Touch]) -> list[dict[str, Any]]:
    """Return each letter with its text in pieces, those shared with another letter marked.

    With each goes the day of its answer, ``None`` while there is none.

    A piece is its text and the names of those whose letters share it; empty for its own.
    """
    shared: dict[int, list[tuple[int, int, str]]] = {place: [] for place in range(len(letters))}
    for alike in compare_letters([letter.text for letter in letters]):
        for passage in alike.passages:
            first, second = passage.first, passage.second
            shared[alike.first].append((first.start, first.end, letters[alike.second].to))
            shared[alike.second].append((second.start, second.end, letters[alike.first].to))
    heard = list(touches)
    return [
        {
            "letter": letter,
            "pieces": _cut(letter.text, sorted(shared[place])),
            "answered_on": answered_on(letter, heard),
        }
        for place, letter in enumerate(letters)
    ]


def _cut(text: str, spans: Sequence[tuple[int, int, str]]) -> list[tuple[str, str]]:
    pieces: list[tuple[str, str]] = []
    done = 0
    for start, end, who in spans:
        if start < done:
            continue  # a stretch shared with two others is shown for the first of them
        pieces += [(text[done:start], ""), (text[start:end], who)]
        done = end
    return [piece for piece in (*pieces, (text[done:], "")) if piece[0]]
