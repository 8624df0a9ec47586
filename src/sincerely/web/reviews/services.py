"""Links made, found and revoked; comments made and taken; approvals given and voided."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any, Final
from uuid import UUID, uuid4

from django.utils import timezone
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext

from sincerely.core.debrief import Debrief
from sincerely.core.errors import InputError
from sincerely.core.letters.kinds import kind
from sincerely.web.accounts.services import hashed
from sincerely.web.debriefs.values import debrief_of
from sincerely.web.letters.files import mailto
from sincerely.web.letters.models import Letter
from sincerely.web.letters.routing import route_of
from sincerely.web.letters.services import Change, live_letters, mark_sent, save, undo_sent
from sincerely.web.letters.values import content_hash
from sincerely.web.opportunities.models import Opportunity
from sincerely.web.owned import in_turn
from sincerely.web.reviews.models import Comment, Link, Verdict

__all__ = [
    "approved",
    "call_back",
    "comment_on",
    "judge",
    "letter_of_link",
    "link_of",
    "make_link",
    "may_take",
    "open_again",
    "pages_of",
    "revoke",
    "sent_for_candidate",
    "settle",
    "take",
    "void",
]

LINK_DAYS: Final = 14
_MOST_CHARACTERS: Final = 2_000
_HIDDEN: Final = frozenset({"confidential", "keep_private"})


@in_turn
def make_link(
    opportunity: Opportunity,
    reviewer: str,
    now: datetime,
    kind_id: str = "thank-you",
    once: UUID | None = None,
) -> str:
    """Return the token of a link for the reviewer, new but for a form that was sent before.

    ``once`` is the form's number: the same form gives the same token, made from the number and
    the site's own secret, so that it need not be kept to be told again. It opens the letters
    of one kind. Raises ``InputError`` for a kind that there is not.
    """
    number = once or uuid4()
    token = salted_hmac("sincerely.review", f"{opportunity.pk} {number}", algorithm="sha256")
    told = token.hexdigest()
    Link.rows.get_or_create(
        owner=opportunity.owner,
        token_hash=hashed(told),
        defaults={
            "opportunity": opportunity,
            "kind": kind(kind_id).id,
            "reviewer": reviewer[:300] or gettext("The reviewer"),
            "ends_at": now + timedelta(days=LINK_DAYS),
        },
    )
    return told


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


def call_back(opportunity: Opportunity, now: datetime) -> None:
    """End every link that is open."""
    opportunity.links.filter(revoked_at=None).update(revoked_at=now)


def open_again(opportunity: Opportunity, since: datetime) -> None:
    """Let the links open again that were ended at that very moment."""
    opportunity.links.filter(revoked_at=since).update(revoked_at=None)


def _letters(link: Link) -> Any:
    """Return the letters that a link opens: of its kind, not put away, not to its reader."""
    return live_letters(link.opportunity).filter(kind=link.kind).exclude(to=link.reviewer)


def letter_of_link(link: Link, pk: int) -> Letter | None:
    """Return one of the letters that the link opens; ``None`` if it is none of them."""
    found: Letter | None = _letters(link).select_related("opportunity").filter(pk=pk).first()
    return found


def pages_of(link: Link) -> list[dict[str, Any]]:
    """Return each letter of the panel as its reviewer may see it.

    Sentences carry the notes that they came from, never a confidence; a stretch that comes
    from no note is said to be the candidate's own words.
    """
    value, _ = debrief_of(link.opportunity)
    found = []
    for letter in _letters(link).prefetch_related("verdicts__link", "comments__link"):
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
                "is_mine_to_send": _is_to_send(link, letter, value),
                "mailto": mailto(letter),
            }
        )
    return found


def _is_to_send(link: Link, letter: Letter, value: Debrief) -> bool:
    """Whether this reader sends the letter: routed so, approved as it stands."""
    route = route_of(value, letter)
    is_theirs = route.consultant is not None and route.consultant.name == link.reviewer
    return route.is_sent_for_me and is_theirs and letter.pk in approved([letter])


@in_turn
def sent_for_candidate(link: Link, letter: Letter, now: datetime, *, is_undone: bool) -> bool:
    """Record that the reader sent the letter, or take that back; ``False`` if it is not theirs."""
    if is_undone:
        if letter.sent_by == link.reviewer:
            undo_sent(letter)
        return True
    value, _ = debrief_of(link.opportunity)
    if not _is_to_send(link, Letter.rows.get(pk=letter.pk), value):
        return False
    mark_sent(letter, now, by=link.reviewer)
    return True


def may_take(link: Link, letter: Letter) -> bool:
    """Whether the reader may take the letter along to send it."""
    value, _ = debrief_of(link.opportunity)
    return _is_to_send(link, letter, value)


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


@in_turn
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


@in_turn
def take(comment: Comment) -> Change | None:
    """Put a suggestion in the place of its quote, and settle it; ``None`` if its place is gone.

    One that is settled already changes nothing.
    """
    comment.refresh_from_db()
    letter = comment.letter
    if comment.settled_at is not None:
        return Change(letter, ())
    if not comment.is_suggestion or letter.text.count(comment.quote) != 1:
        return None
    text = letter.text.replace(comment.quote, comment.suggestion)
    change = save(letter, letter.version, {"text": text}, reason="a suggestion taken")
    settle(comment, timezone.now())
    return change


def settle(comment: Comment, now: datetime | None) -> None:
    """Fold a comment away; ``None`` for the moment brings it back."""
    comment.settled_at = now
    comment.save(update_fields=["settled_at", "updated_at"])


@in_turn
def judge(link: Link, letter: Letter, seen_hash: str, *, is_approval: bool) -> Verdict | None:
    """Approve or return a letter; ``None`` if its bytes are not those that the reviewer saw.

    The same verdict on the same bytes again changes nothing.
    """
    live = Letter.rows.get(pk=letter.pk)
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
    said = gettext("%(name)s approved other words. This letter needs a new yes before it goes.")
    return said % {"name": names[0]}


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
