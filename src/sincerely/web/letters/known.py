"""What the rows say of the letters of one kind, kept while their opportunity's edition stands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sincerely.core.debrief import Debrief
from sincerely.core.letters.likeness import compare_letters
from sincerely.web.debriefs.people import where_to_tell
from sincerely.web.debriefs.values import Gap, debrief_of, live_talks, untold
from sincerely.web.kept import Kept
from sincerely.web.letters.drafting import also_to, notes_hash
from sincerely.web.letters.models import Letter
from sincerely.web.letters.proofing import Checked, check
from sincerely.web.letters.services import live_letters
from sincerely.web.letters.values import has_yes, is_returned, last_word
from sincerely.web.opportunities.models import Opportunity

__all__ = [
    "Known",
    "Panel",
    "Piece",
    "Remark",
    "Word",
    "checked_of",
    "checks_of",
    "known_of",
    "panel_of",
]

Piece = tuple[str, str]
"""A stretch of a letter, and the name of whom another letter says it to, too; empty for its own."""


@dataclass(frozen=True, slots=True)
class Word:
    """A reader's last word on a letter: a yes or a return, void once the letter was changed."""

    reviewer: str
    is_approval: bool
    said_at: datetime
    voided_at: datetime | None


@dataclass(frozen=True, slots=True)
class Remark:
    """A reader's comment, as its row has it."""

    pk: int
    reviewer: str
    quote: str
    text: str
    suggestion: str
    is_suggestion: bool


@dataclass(frozen=True, slots=True)
class Known:
    """One letter, and what was said of it.

    ``is_approved`` and ``is_returned`` are of what it is now; ``folded`` are comments that
    were settled.
    """

    pk: int
    to: str
    kind: str
    subject: str
    text: str
    sent_at: datetime | None
    ignored: frozenset[tuple[str, str]]
    verdict: Word | None
    is_approved: bool
    is_returned: bool
    comments: tuple[Remark, ...]
    folded: tuple[Remark, ...]


@dataclass(frozen=True, slots=True)
class Panel:
    """The live letters of one kind, in the debrief's order, and what stands around them.

    ``telling`` is the address on which to tell what is untold; ``pieces`` are the letters', in the same order. ``asked_until`` is when the last open link to
    them ends; ``also_to`` names whom else one can be addressed to. ``written`` are all kinds
    that there are letters of.
    """

    kind: str
    value: Debrief
    gaps: tuple[Gap, ...]
    telling: str
    letters: tuple[Known, ...]
    pieces: tuple[tuple[Piece, ...], ...]
    asked_until: datetime | None
    also_to: tuple[str, ...]
    notes_hash: str
    written: frozenset[str]


_PANELS: Final = Kept[Panel](500)
_CHECKS: Final = Kept[Mapping[int, Checked]](500)
_SAID: Final = ("ignored", "verdicts__link", "comments__link")


def panel_of(opportunity: Opportunity, kind_id: str) -> Panel:
    """Return what there is to know of the opportunity's letters of a kind."""
    key = (opportunity.pk, opportunity.edition, kind_id)
    return _PANELS.get(key, lambda: _panel(opportunity, kind_id))


def _panel(opportunity: Opportunity, kind_id: str) -> Panel:
    value, _ = debrief_of(opportunity)
    talks = live_talks(opportunity)
    live = list(live_letters(opportunity).prefetch_related(*_SAID))
    own = [one for one in live if one.kind == kind_id]
    ends = [
        link.ends_at
        for link in opportunity.links.all()
        if link.kind == kind_id and link.revoked_at is None
    ]
    return Panel(
        kind=kind_id,
        value=value,
        gaps=untold(opportunity, talks),
        telling=where_to_tell(opportunity, talks),
        letters=tuple(_known(one) for one in own),
        pieces=tuple(_pieces(own)),
        asked_until=max(ends, default=None),
        also_to=tuple(also_to(own, value, kind_id)) if own else (),
        notes_hash=notes_hash(value, kind_id),
        written=frozenset(one.kind for one in live),
    )


def checks_of(opportunity: Opportunity, panel: Panel) -> Mapping[int, Checked]:
    """Return what proof, plan and gauge say of each letter of the panel, by the letters' ids."""
    key = (opportunity.pk, opportunity.edition, panel.kind)
    return _CHECKS.get(key, lambda: _checks(opportunity, panel))


def _checks(opportunity: Opportunity, panel: Panel) -> Mapping[int, Checked]:
    known = {one.pk: one for one in panel.letters}
    rows = live_letters(opportunity).filter(pk__in=known)
    return {row.pk: checked_of(row, known[row.pk], panel) for row in rows}


def checked_of(letter: Letter, known: Known, panel: Panel) -> Checked:
    """Return what proof, plan and gauge say of a letter as its row stands, saved or not."""
    others = [one.text for one in panel.letters if one.pk != letter.pk]
    return check(letter, panel.value, others, known.ignored)


def known_of(letter: Letter, panel: Panel) -> Known:
    """Return what there is to know of a letter of the panel, or of one that is put away."""
    found = next((one for one in panel.letters if one.pk == letter.pk), None)
    return found or _known(letter)


def _known(letter: Letter) -> Known:
    ignored = frozenset((one.rule, one.text) for one in letter.ignored.all())
    verdict = last_word(letter)
    return Known(
        pk=letter.pk,
        to=letter.to,
        kind=letter.kind,
        subject=letter.subject,
        text=letter.text,
        sent_at=letter.sent_at,
        ignored=ignored,
        verdict=verdict
        and Word(verdict.link.reviewer, verdict.is_approval, verdict.created_at, verdict.voided_at),
        is_approved=has_yes(letter),
        is_returned=is_returned(letter),
        comments=tuple(_remark(one) for one in letter.comments.all() if one.settled_at is None),
        folded=tuple(_remark(one) for one in letter.comments.all() if one.settled_at is not None),
    )


def _remark(row: Any) -> Remark:
    who = row.link.reviewer
    return Remark(row.pk, who, row.quote, row.text, row.suggestion, row.is_suggestion)


def _pieces(letters: Sequence[Letter]) -> Iterable[tuple[Piece, ...]]:
    """Yield each letter's text in pieces, those shared with another letter marked."""
    shared: dict[int, list[tuple[int, int, str]]] = {place: [] for place in range(len(letters))}
    for alike in compare_letters([letter.text for letter in letters]):
        for passage in alike.passages:
            first, second = passage.first, passage.second
            shared[alike.first].append((first.start, first.end, letters[alike.second].to))
            shared[alike.second].append((second.start, second.end, letters[alike.first].to))
    for place, letter in enumerate(letters):
        yield tuple(_cut(letter.text, sorted(shared[place])))


def _cut(text: str, spans: Sequence[tuple[int, int, str]]) -> list[Piece]:
    pieces: list[Piece] = []
    done = 0
    for start, end, who in spans:
        if start < done:
            continue  # a stretch shared with two others is shown for the first of them
        pieces += [(text[done:start], ""), (text[start:end], who)]
        done = end
    return [piece for piece in (*pieces, (text[done:], "")) if piece[0]]
