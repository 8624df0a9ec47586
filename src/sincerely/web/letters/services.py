"""Letters saved, compared, restored, sent: every change keeps what was there before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final
from uuid import UUID, uuid4

from django.dispatch import Signal
from django.utils import timezone

from sincerely.core.errors import InputError
from sincerely.web.accounts.models import Owner
from sincerely.web.kept import Kept
from sincerely.web.letters.models import Ignored, Letter, Revision
from sincerely.web.letters.values import content_hash, tidy
from sincerely.web.opportunities.models import Opportunity, Touch
from sincerely.web.opportunities.services import record_touch
from sincerely.web.owned import in_turn

__all__ = [
    "Change",
    "Conflict",
    "bring_back",
    "ignore",
    "letter_changed",
    "letter_of_owner",
    "letter_to_read",
    "live_letters",
    "mark_sent",
    "put_away_drafts",
    "remember",
    "restore",
    "save",
    "undo_sent",
]

MOST_CHARACTERS: Final = 20_000
_BURST: Final = timedelta(minutes=10)
_EDITED: Final = "edited"
_WORDS: Final = frozenset({"subject", "text"})
_CONTENT: Final = ("subject", "text", "to_email", "copy_to")

letter_changed = Signal()
"""Sent with ``letter`` inside the transaction of a change of its bytes or address.

A receiver returns a sentence that the person should read, or ``None``.
"""


class Conflict(Exception):  # noqa: N818 - carries the letter as it is, is caught by the view
    """The letter was changed since the version that the save was made from."""

    def __init__(self, letter: Letter) -> None:
        super().__init__("the letter was changed elsewhere")
        self.letter = letter


@dataclass(frozen=True, slots=True)
class Change:
    """What a save did: the letter as it is now, and sentences that the person should read."""

    letter: Letter
    notices: tuple[str, ...]


def letter_of_owner(owner: Owner, pk: int) -> Letter:
    """Return the owner's letter with its opportunity. Raises ``Letter.DoesNotExist``."""
    own = Letter.rows.of(owner).select_related("opportunity")
    found: Letter = own.get(pk=pk, opportunity__removed_at=None)
    found.owner = found.opportunity.owner = owner
    return found


_READ: Final = Kept[Letter](500)


def letter_to_read(owner: Owner, pk: int) -> Letter:
    """Return the letter as ``letter_of_owner``, to be shown alone: threads share it.

    That lasts while the edition of its opportunity stands.
    """
    own = Letter.rows.of(owner).filter(pk=pk, opportunity__removed_at=None)
    edition = own.values_list("opportunity__edition", flat=True).get()
    return _READ.get((pk, edition), lambda: letter_of_owner(owner, pk))


@in_turn
def save(
    letter: Letter,
    version: int | None,
    told: Mapping[str, str],
    *,
    reason: str = _EDITED,
    also: Mapping[str, Any] | None = None,
) -> Change:
    """Save subject, text and addresses as far as told; the same again does nothing.

    ``version`` is the one that the change was made from; ``None`` for a change that takes the
    place of whatever is there, which becomes a revision. Edits of one sitting are one revision. Raises ``Conflict`` if the letter differs since, and ``InputError`` for a text
    too long to be a letter.
    """
    now = Letter.rows.select_related("opportunity").get(pk=letter.pk)
    wanted = {key: _fit(key, told[key]) for key in _CONTENT if key in told}
    changed = {key: value for key, value in wanted.items() if getattr(now, key) != value}
    if not changed and not also:
        return Change(now, ())
    if changed and version not in {None, now.version}:
        raise Conflict(now)
    if _WORDS & changed.keys():
        _keep(now, reason)
        now.is_edited = True
    now.version += bool(changed)
    for key, value in {**changed, **(also or {})}.items():
        setattr(now, key, value)
    now.save()
    if not changed:
        return Change(now, ())
    answers = letter_changed.send(Letter, letter=now)
    return Change(now, tuple(words for _, words in answers if words))


def _fit(key: str, text: str) -> str:
    text = text.replace("\0", "")
    if key != "text":
        return " ".join(text.split())[:300]
    if len(text) > MOST_CHARACTERS:
        raise InputError(
            f"The letter has {len(text):,} characters.",
            hint=f"{MOST_CHARACTERS:,} is the most that is kept; a letter has some 1,000.",
        )
    return tidy(text)


def _keep(letter: Letter, reason: str) -> None:
    """Keep what the letter is, unless this edit goes on one that was kept a moment ago."""
    last = letter.revisions.first()
    is_same_sitting = (
        last is not None
        and reason == last.reason == _EDITED
        and timezone.now() - last.created_at < _BURST
    )
    if not is_same_sitting or _has_fixed_bytes(letter):
        Revision.rows.create(
            owner=letter.owner,
            letter=letter,
            version=letter.version,
            subject=letter.subject,
            text=letter.text,
            reason=reason,
            details={"sources": letter.sources, "left_out": letter.left_out},
        )


def _has_fixed_bytes(letter: Letter) -> bool:
    return bool(letter.sent_hash) and letter.sent_hash == content_hash(letter)


@in_turn
def restore(letter: Letter, revision_pk: int) -> Change:
    """Bring an earlier revision back; what was there becomes a revision itself.

    Raises ``Revision.DoesNotExist`` if the letter has none of that number.
    """
    revision = letter.revisions.get(pk=revision_pk)
    return save(
        letter,
        None,
        {"subject": revision.subject, "text": revision.text},
        reason="restored",
        also=revision.details,
    )


@in_turn
def remember(letter: Letter, sentences: Sequence[Mapping[str, Any]]) -> None:
    """Keep where offered sentences come from, so that one put into the letter knows its notes.

    A sentence is a text and its notes, as in ``Letter.sources``. The letter's words stay.
    """
    live = Letter.rows.get(pk=letter.pk)
    known = {one["text"] for one in live.sources}
    fresh = [dict(one) for one in sentences if one["text"] not in known]
    if fresh:
        live.sources = [*live.sources, *fresh]
        live.save(update_fields=["sources", "updated_at"])


@in_turn
def ignore(letter: Letter, rule: str, text: str) -> None:
    """Wave a finding through: this rule, for this very text."""
    Ignored.rows.get_or_create(
        owner=letter.owner, letter=letter, rule=rule[:100], text=text.replace("\0", "")[:500]
    )


def live_letters(opportunity: Opportunity) -> Any:
    """Return the opportunity's letters that are not put away."""
    return opportunity.letters.filter(put_away_at=None)


def put_away_drafts(opportunity: Opportunity, now: datetime, *, but: str = "") -> int:
    """Put away every letter that was not sent, but those of a kind; return how many."""
    drafts = live_letters(opportunity).filter(sent_at=None).exclude(kind=but)
    count: int = drafts.update(put_away_at=now)
    return count


def bring_back(opportunity: Opportunity, since: datetime) -> None:
    """Bring back what was put away at that very moment."""
    opportunity.letters.filter(put_away_at=since).update(put_away_at=None)


@in_turn
def mark_sent(letter: Letter, now: datetime, *, by: str = "", told: UUID | None = None) -> bool:
    """Record that the letter went; ``False`` if that was recorded before.

    ``by`` names who sent it, empty for the candidate; ``told`` is the number of the form
    that says so, where one does.
    """
    live = Letter.rows.get(pk=letter.pk)
    if live.sent_at is not None:
        return False
    live.sent_at, live.sent_hash, live.sent_by = now, content_hash(live), by[:300]
    live.save(update_fields=["sent_at", "sent_hash", "sent_by", "updated_at"])
    record_touch(
        live.opportunity,
        told or uuid4(),
        date=timezone.localdate(now),
        person=live.to[:300],
        is_sent=True,
        kind=live.kind,
    )
    return True


@in_turn
def undo_sent(letter: Letter) -> None:
    """Take the record of sending back, for a tap that was a slip."""
    live = Letter.rows.get(pk=letter.pk)
    if live.sent_at is None:
        return
    own = Touch.rows.filter(
        opportunity=live.opportunity,
        person=live.to[:300],
        kind=live.kind,
        is_sent=True,
        created_at__gte=live.sent_at,
    )
    first = own.first()
    if first is not None:
        first.delete()
    live.sent_at, live.sent_hash, live.sent_by = None, "", ""
    live.save(update_fields=["sent_at", "sent_hash", "sent_by", "updated_at"])
