"""Letters drafted from the notes: the first time, anew, in another wording."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Final

from django.utils.translation import gettext

from sincerely.core.debrief import Debrief
from sincerely.core.errors import InputError
from sincerely.core.letters import letter as core
from sincerely.core.letters.kinds import kind
from sincerely.formats.debrief import dump
from sincerely.web.debriefs.models import Note
from sincerely.web.debriefs.sections import SECTIONS
from sincerely.web.debriefs.values import debrief_of, gaps, live_talks
from sincerely.web.letters.models import Letter
from sincerely.web.letters.services import Change, live_letters, save
from sincerely.web.letters.values import shape_of, text_of
from sincerely.web.opportunities.models import Opportunity
from sincerely.web.owned import in_turn
from sincerely.web.wording import day as in_full
from sincerely.web.wording import listed
from sincerely.writing import Request, write_letters

__all__ = ["also_to", "draft", "notes_hash", "other_wordings", "redraft", "to_write", "told"]

WORDINGS: Final = 4
"""How many wordings are tried before one comes round again."""


def notes_hash(value: Debrief, kind_id: str) -> str:
    """Return a hash that changes when anything does that a letter of the kind is drafted from.

    That a letter went is no news to another; what was heard since is to a check-in alone.
    """
    heard = value.heard if kind_id == _HEARS else ()
    told = replace(value, sent=(), heard=heard)
    return hashlib.sha256(dump(told).encode()).hexdigest()


_HEARS: Final = "check-in"


def draft(
    opportunity: Opportunity, kind_id: str, today: date, to: Sequence[str] = ()
) -> list[Letter]:
    """Return the letters of a kind, drafting those that there are not yet.

    ``to`` are recipients by name, of all whom the kind can be addressed to; its usual ones
    if empty. A letter that exists is never touched, but one put away comes back, drafted
    anew if the notes have changed since. Raises ``InputError`` where the notes lack what the
    kind needs, and for a kind that there is not.
    """
    value, rows = debrief_of(opportunity)
    # Written before the turn is taken: nobody waits for it.
    letters = write_letters(value, Request(kind_id, tuple(to)), today)
    return _stored(opportunity, kind_id, value, rows, letters, today)


@in_turn
def _stored(
    opportunity: Opportunity,
    kind_id: str,
    value: Debrief,
    rows: Mapping[str, Note],
    letters: Sequence[core.Letter],
    today: date,
) -> list[Letter]:
    """Store the letters, those that there are already left out, and return them as rows."""
    order = [one.name for one in (*kind(kind_id).recipients(value), *kind(kind_id).also(value))]
    known = {one.to: one for one in opportunity.letters.filter(kind=kind_id)}
    drafted_from = notes_hash(value, kind_id)
    for one in letters:
        if one.to in known:
            _bring_back(known[one.to], drafted_from, today)
    Letter.rows.bulk_create(
        Letter(
            owner=opportunity.owner,
            opportunity=opportunity,
            kind=kind_id,
            to=one.to,
            number=order.index(one.to) + 1,
            to_email=", ".join(one.to_email),
            notes_hash=drafted_from,
            copy_to=", ".join(one.copy_to),
            **_drafted(one, value, rows),
        )
        for one in letters
        if one.to not in known
    )
    wanted = [one.to for one in letters]
    return list(live_letters(opportunity).filter(kind=kind_id, to__in=wanted))


def _bring_back(letter: Letter, notes: str, today: date) -> None:
    if letter.put_away_at is None:
        return
    Letter.rows.filter(pk=letter.pk).update(put_away_at=None)
    if letter.notes_hash != notes and letter.sent_at is None:
        redraft(letter, today, variant=letter.variant, reason="drafted from changed notes")


def _drafted(one: core.Letter, value: Debrief, rows: Mapping[str, Note]) -> dict[str, Any]:
    return {
        "subject": one.subject,
        "text": text_of(one),
        "sources": list(_sources(one.sentences, value, rows)),
        "left_out": [
            {"path": left.path, "why": left.why, **told(left.path, value, rows)}
            for left in one.left_out
        ],
        "hints": list(one.hints),
        "shape": shape_of(one),
    }


def _sources(
    sentences: Iterable[core.Sentence], value: Debrief, rows: Mapping[str, Note]
) -> Iterator[dict[str, Any]]:
    for sentence in sentences:
        notes = [{"path": path, **told(path, value, rows)} for path in sentence.sources]
        yield {"text": sentence.text, "notes": notes}


_FACTS: Final = {
    "interview.next_step": "What they said comes next",
    "withdrawal.reason": "Your reason",
    "withdrawal.cancel": "A meeting to cancel",
    "outcome.note": "What they said",
}


def told(path: str, value: Debrief, rows: Mapping[str, Note]) -> dict[str, str]:
    """Return the words of the note at a path, and where they stand, in words; empty if none."""
    note = rows.get(path)
    if note is None:
        section, _, key = path.partition(".")
        label = _FACTS.get(path, "The facts of the interview")
        part = getattr(value, section, None)
        found = getattr(part, key, "") if part is not None and key.isidentifier() else ""
        words = in_full(found) if isinstance(found, date) else getattr(found, "text", found)
        return {"note": str(words or ""), "where": label, "section": section}
    is_pair = path.endswith((".answer", ".fact"))
    section_ = SECTIONS[note.section]
    title = section_.pair if is_pair else section_.title
    return {
        "note": note.pair if is_pair else note.text,
        "where": title,
        "section": note.section,
    }


def to_write(opportunity: Opportunity) -> tuple[Debrief, dict[str, Note]]:
    """Return the debrief and its rows, as ``debrief_of``, to write a letter from.

    Raises ``InputError`` with what is still to tell: facts may be emptied after a letter was
    drafted.
    """
    missing = gaps(opportunity, live_talks(opportunity))
    if missing:
        raise InputError(
            f"{gettext('Before a letter can be written, still to tell:')} {listed(missing)}."
        )
    return debrief_of(opportunity)


def redraft(letter: Letter, today: date, *, variant: int, reason: str) -> Change:
    """Draft the letter anew from the notes as they are now; what it was stays as a revision.

    Raises ``InputError`` where the notes no longer have what it needs.
    """
    value, rows = to_write(letter.opportunity)
    (one,) = write_letters(value, Request(letter.kind, (letter.to,), variant), today)
    fields = _drafted(one, value, rows)
    return save(
        letter,
        None,
        {
            "subject": fields.pop("subject"),
            "text": fields.pop("text"),
            "copy_to": ", ".join(one.copy_to),
        },
        reason=reason,
        also={
            **fields,
            "variant": variant,
            "notes_hash": notes_hash(value, letter.kind),
            "is_edited": False,
        },
    )


def other_wordings(letter: Letter, sentence: str, today: date) -> list[dict[str, Any]]:
    """Return other wordings of a drafted sentence, from the same notes; empty if there is none."""
    known = next((one for one in letter.sources if one["text"] == sentence), None)
    if known is None:
        return []
    paths = {note["path"] for note in known["notes"]}
    value, rows = to_write(letter.opportunity)
    found: dict[str, dict[str, Any]] = {}
    for step in range(1, WORDINGS + 1):
        request = Request(letter.kind, (letter.to,), letter.variant + step)
        (one,) = write_letters(value, request, today)
        for other in _sources(one.sentences, value, rows):
            if {note["path"] for note in other["notes"]} == paths and other["text"] != sentence:
                found.setdefault(other["text"], other)
    return list(found.values())


def also_to(letters: Iterable[Letter], value: Debrief, kind_id: str) -> list[str]:
    """Return whom else a letter of the kind can be addressed to, by name."""
    written = {one.to for one in letters}
    chosen = kind(kind_id)
    everyone = (*chosen.recipients(value), *chosen.also(value))
    return [one.name for one in everyone if one.name not in written]
