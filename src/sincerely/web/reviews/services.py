"""Links made, found and revoked; comments made and taken; approvals given and voided."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any, Final

from django.db import transaction
from django.utils import timezone

from sincerely.core.errors import InputError
from sincerely.web.accounts.services import hashed, new_token
from sincerely.web.letters.models import Letter
from sincerely.web.letters.services import Change, save
from sincerely.web.letters.values import content_hash
from sincerely.web.opportunities.models import Opportunity
from sincerely.web.reviews.models import Comment, Link, Verdict

__all__ = [
    "approved",
    "comment_on",
    "judge",
    "link_of",
    "make_link",
    "pages_of",
    "revoke",
    "settle",
    "take",
    "void",
]

LINK_DAYS: Final = 14
_MOST_CHARACTERS: Final = 2_000
_HIDDEN: Final = frozenset({"confidential", "keep_private"})


@transaction.atomic
def make_link(opportunity: Opportunity, reviewer: str, now: datetime) -> str:
    """Return the token of a new link for the reviewer; it is told this once, never again."""
    token = new_token()
    Link.rows.create(
        owner=opportunity.owner,
        opportunity=opportunity,
        reviewer=reviewer[:300] or "The reviewer",
        token_hash=hashed(token),
        ends_at=now + timedelta(days=LINK_DAYS),
    )
    return token


def link_of(token_hash: str, now: datetime) -> Link | None:
    """Return the live link of a token's hash; ``None`` if it is unknown, over or revoked."""
    live = Link.rows.filter(
        token_hash=token_hash,
        revoked_at=None,
        ends_at__gt=now,
        opportunity__removed_at=None,
    )
    found: Link | None = live.select_related("opportunity__owner").first()
    return found


def revoke(opportunity: Opportunity, pk: int, now: datetime) -> None:
    """End a link at once. What was approved through it stays approved."""
    opportunity.links.filter(pk=pk, revoked_at=None).update(revoked_at=now)


def pages_of(link: Link, kind_id: str = "thank-you") -> list[dict[str, Any]]:
    """Return each letter of the panel as its reviewer may see it.

    Sentences carry the notes that they came from, never a confidence; a stretch that comes
    from no note is said to be the candidate's own words.
    """
    letters = link.opportunity.letters.filter(kind=kind_id)
    found = []
    for letter in letters.prefetch_related("verdicts__link", "comments__link"):
        facts = {
            sentence["text"]: [
                note
                for note in sentence["notes"]
                if note["note"] and note.get("section") not in _HIDDEN
            ]
            for sentence in letter.sources
        }
        found.append(
            {
                "letter": letter,
                "paragraphs": [
                    _sentences(block, facts) for block in letter.text.split("\n\n") if block
                ],
                "verdict": next(iter(letter.verdicts.all()), None),
                "comments": list(letter.comments.all()),
                "hash": content_hash(letter),
            }
        )
    return found


def _sentences(block: str, facts: dict[str, list[dict[str, str]]]) -> list[dict[str, Any]]:
    """Cut a paragraph at the sentences that are known; the rest is the candidate's own."""
    pieces: list[dict[str, Any]] = []
    rest = block
    while rest:
        at, text = min(
            ((rest.find(one), one) for one in facts if one and one in rest),
            default=(len(rest), ""),
        )
        if rest[:at].strip():
            pieces.append({"text": rest[:at].strip(), "notes": []})
        if text:
            pieces.append({"text": text, "notes": facts[text]})
        rest = rest[at + len(text) :]
    return pieces


def _words(text: str) -> str:
    if len(text) > _MOST_CHARACTERS:
        raise InputError(
            f"The text has {len(text):,} characters.", hint=f"At most {_MOST_CHARACTERS:,} fit."
        )
    return text.replace("\0", "").replace("\r\n", "\n").strip()


def comment_on(link: Link, letter: Letter, quote: str, words: str, suggestion: str | None) -> None:
    """Keep a reviewer's word on a stretch; the same again is kept once.

    ``suggestion`` is what the stretch should read, ``""`` to leave it out, ``None`` for a
    comment alone. Raises ``InputError`` for a text that is too long.
    """
    is_suggestion = suggestion is not None and bool(quote)
    text, better = _words(words), _words(suggestion or "")
    if not text and not (is_suggestion and better != quote):
        return
    Comment.rows.get_or_create(
        owner=letter.owner,
        letter=letter,
        link=link,
        quote=_words(quote),
        text=text,
        suggestion=better,
        is_suggestion=is_suggestion,
        settled_at=None,
    )


@transaction.atomic
def take(comment: Comment) -> Change | None:
    """Put a suggestion in the place of its quote, and settle it; ``None`` if its place is gone."""
    letter = comment.letter
    if not comment.is_suggestion or letter.text.count(comment.quote) != 1:
        return None
    text = letter.text.replace(comment.quote, comment.suggestion)
    change = save(letter, letter.version, {"text": text}, reason="a suggestion taken")
    settle(comment, timezone.now())
    return change


def settle(comment: Comment, now: datetime) -> None:
    """Fold a comment away."""
    comment.settled_at = now
    comment.save(update_fields=["settled_at", "updated_at"])


@transaction.atomic
def judge(link: Link, letter: Letter, seen_hash: str, *, is_approval: bool) -> Verdict | None:
    """Approve or return a letter; ``None`` if its bytes are not those that the reviewer saw.

    The same verdict on the same bytes again changes nothing.
    """
    live = Letter.rows.select_for_update().get(pk=letter.pk)
    if content_hash(live) != seen_hash:
        return None
    last = live.verdicts.filter(voided_at=None).first()
    if last and (last.content_hash, last.is_approval) == (seen_hash, is_approval):
        return last
    live.verdicts.filter(voided_at=None).update(voided_at=timezone.now())
    made: Verdict = Verdict.rows.create(
        owner=live.owner,
        letter=live,
        link=link,
        is_approval=is_approval,
        content_hash=seen_hash,
    )
    return made


def void(letter: Letter) -> str | None:
    """Void what was approved, since the letter is no longer these bytes; say so."""
    live = letter.verdicts.filter(voided_at=None, is_approval=True).select_related("link")
    names = [one.link.reviewer for one in live]
    letter.verdicts.filter(voided_at=None).update(voided_at=timezone.now())
    if not names:
        return None
    return f"{names[0]} approved other words. This letter needs a new yes before it goes."


def approved(letters: Iterable[Letter]) -> set[int]:
    """Return the ids of those whose very bytes and address have a standing approval."""
    return {
        letter.pk
        for letter in letters
        for verdict in letter.verdicts.all()
        if verdict.is_approval
        and verdict.voided_at is None
        and verdict.content_hash == content_hash(letter)
    }
