"""Notes saved at every pause, merged between tabs, moved; people added and corrected."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final
from uuid import UUID, uuid4

from django.db import connection
from django.db.models import Max
from django.utils import timezone

from sincerely.web.accounts.models import Owner
from sincerely.web.debriefs.models import Conversation, Note, Person
from sincerely.web.debriefs.sections import SECTIONS
from sincerely.web.opportunities.models import Opportunity
from sincerely.web.owned import in_turn

__all__ = [
    "Place",
    "Saved",
    "Typed",
    "add_conversation",
    "conversation_of",
    "move_note",
    "new_id",
    "people_seen",
    "place_of",
    "remove_conversation",
    "remove_note",
    "save_notes",
    "save_people",
    "undo_remove_conversation",
    "undo_remove_note",
]


@dataclass(frozen=True, slots=True)
class Place:
    """Where notes are: an opportunity's own, or those of one of its conversations."""

    owner_pk: int
    opportunity_pk: int
    talk_pk: int | None = None


@dataclass(frozen=True, slots=True)
class Typed:
    """One note as a page sends it, with its place among those of its section.

    ``version`` is the one it was typed over, 0 for a new note; ``is_same`` says that nobody
    typed in it since it was loaded.
    """

    id: UUID
    section: str
    text: str
    pair: str
    version: int
    position: int
    is_same: bool = False


@dataclass(slots=True)
class Saved:
    """What a save did: the versions now by id.

    ``doubled`` has the notes that two tabs worded differently, each with the id of the note
    that holds what this one typed: it goes on there, and the other wording stays.
    """

    versions: dict[str, int] = field(default_factory=dict)
    doubled: dict[str, str] = field(default_factory=dict)


_TYPED: Final = ("text", "pair", "position")


@in_turn
def save_notes(place: Place, typed: Sequence[Typed]) -> Saved:
    """Save what was typed. Nothing typed is lost, and the same save again does nothing.

    A note changed since the version it was typed over keeps what it holds; what was typed
    becomes a note below it. A new note without text is not made. Notes not sent stay.
    """
    ids = [one.id for one in typed]
    known = {note.pk: note for note in Note.rows.filter(pk__in=ids).order_by()}
    saved = Saved()
    for one in typed:
        note = known.get(one.id)
        is_other = note is not None and note.opportunity_id != place.opportunity_pk
        if is_other or one.section not in SECTIONS:
            continue
        if note is None:
            _make(place, one, saved)
        elif one.is_same and (note.version, note.text, note.pair) != (
            one.version,
            one.text,
            one.pair,
        ):
            continue  # another tab changed it, and this one only shows it
        elif (note.text, note.pair) == (one.text, one.pair):
            _place(note, one, saved)
        elif note.version == one.version:
            note.text, note.pair, note.position = one.text, one.pair, one.position
            note.version += 1
            note.removed_at = None  # taken out in another tab, and worded anew in this one
            note.save(update_fields=[*_TYPED, "version", "removed_at", "updated_at"])
            saved.versions[str(note.pk)] = note.version
        else:
            _double(note, one, saved)
    return saved


def _make(place: Place, one: Typed, saved: Saved) -> None:
    if not (one.text or one.pair):
        return
    Note.rows.create(
        id=one.id,
        owner_id=place.owner_pk,
        opportunity_id=place.opportunity_pk,
        conversation_id=place.talk_pk,
        section=one.section,
        position=one.position,
        text=one.text,
        pair=one.pair,
    )
    saved.versions[str(one.id)] = 1


def _place(note: Note, one: Typed, saved: Saved) -> None:
    if note.position != one.position:
        note.position = one.position
        note.save(update_fields=["position", "updated_at"])
    saved.versions[str(note.pk)] = note.version


def _double(note: Note, one: Typed, saved: Saved) -> None:
    """Keep both wordings; the same wording sent again is kept once, and no wording is none."""
    if not (one.text or one.pair):
        return
    worded = {
        "owner_id": note.owner_id,
        "opportunity_id": note.opportunity_id,
        "conversation_id": note.conversation_id,
        "section": note.section,
        "text": one.text,
        "pair": one.pair,
    }
    twin = Note.rows.filter(**worded, removed_at=None).order_by().first()
    twin = twin or Note.rows.create(**worded, position=note.position)
    saved.doubled[str(note.pk)] = str(twin.pk)
    saved.versions[str(twin.pk)] = twin.version


def conversation_of(opportunity: Opportunity, pk: int) -> Conversation:
    """Return the conversation. Raises ``Conversation.DoesNotExist`` if it is not there."""
    found: Conversation = opportunity.conversations.get(pk=pk, removed_at=None)
    return found


def place_of(owner: Owner, opportunity: int, talk: int | None) -> Place:
    """Return the place of an opportunity's own notes, or of a conversation's, in one query.

    Raises ``ObjectDoesNotExist`` where the owner has none such, or took it away.
    """
    if talk is None:
        Opportunity.rows.of(owner).values_list("pk").get(pk=opportunity, removed_at=None)
    else:
        with connection.cursor() as cursor:
            cursor.execute(_LIVE_TALK, [owner.pk, opportunity, talk])
            if cursor.fetchone() is None:
                raise Conversation.DoesNotExist
    return Place(owner.pk, opportunity, talk)


_LIVE_TALK: Final = f"""
    SELECT 1 FROM {Conversation._meta.db_table} AS talk
    JOIN {Opportunity._meta.db_table} AS whole ON whole.id = talk.opportunity_id
    WHERE talk.owner_id = %s AND whole.id = %s AND talk.id = %s
    AND talk.removed_at IS NULL AND whole.removed_at IS NULL
"""
"""Written by hand: asked at each pause of typing, and ten times as dear made by the models."""


@in_turn
def add_conversation(opportunity: Opportunity, name: str, title: str, once: UUID) -> Conversation:
    """Return a new conversation with one person, after the others.

    ``once`` is the form's number: sent again, it gives the conversation that it made, which
    comes back if it was taken away since. Somebody of the same name who is there already is
    taken for the same person.
    """
    live = opportunity.conversations.filter(removed_at=None)
    if (there := live.filter(people__name__iexact=name).exclude(once=once).first()) is not None:
        there.people.filter(name__iexact=name, title="").update(title=title)
        return there
    last = opportunity.conversations.aggregate(last=Max("position"))["last"]
    place = 0 if last is None else last + 1
    told = {"owner": opportunity.owner, "position": place}
    talk, is_new = Conversation.rows.get_or_create(
        opportunity=opportunity, once=once, defaults=told
    )
    if is_new:
        Person.rows.create(owner=opportunity.owner, conversation=talk, name=name, title=title)
    elif talk.removed_at is not None:
        undo_remove_conversation(opportunity, talk.pk)
    return talk


def people_seen(talk: Conversation) -> str:
    """Return a fingerprint of who a conversation was with, as a page showed it."""
    shown = [talk.minutes, talk.hiring_manager]
    for one in talk.people.all():
        shown += [getattr(one, key) for key in PERSON_KEYS]
    return hashlib.sha256(json.dumps(shown).encode()).hexdigest()[:16]


PERSON_KEYS: Final = (
    "name",
    "title",
    "email",
    "phone",
    "address_as",
    "pronouns",
    "first_name_terms",
)


@in_turn
def save_people(
    talk: Conversation, told: Mapping[str, Any], people: Iterable[Mapping[str, Any]]
) -> None:
    """Save who was met and for how long; a person whose name was emptied is taken out."""
    for key, value in told.items():
        setattr(talk, key, value)
    talk.save(update_fields=["updated_at", *told])
    talk.people.all().delete()
    Person.rows.bulk_create(
        Person(owner=talk.owner, conversation=talk, position=place, **one)
        for place, one in enumerate(one for one in people if one.get("name"))
    )


def remove_conversation(talk: Conversation, now: datetime) -> None:
    """Take a conversation off the page, with its notes; it can be brought back."""
    talk.removed_at = now
    talk.save(update_fields=["removed_at", "updated_at"])


def undo_remove_conversation(opportunity: Opportunity, pk: int) -> None:
    """Bring a conversation back; nothing where there is none."""
    opportunity.conversations.filter(pk=pk).update(removed_at=None)


@in_turn
def remove_note(opportunity: Opportunity, pk: UUID) -> Note | None:
    """Take a note away, and return it; it can be brought back."""
    note = opportunity.notes.filter(pk=pk).first()
    if note is not None:
        note.removed_at = timezone.now()
        note.save(update_fields=["removed_at", "updated_at"])
    return note


def undo_remove_note(opportunity: Opportunity, pk: UUID) -> Note | None:
    """Bring a note back, and return it."""
    opportunity.notes.filter(pk=pk).update(removed_at=None)
    found: Note | None = opportunity.notes.filter(pk=pk).first()
    return found


@in_turn
def move_note(
    opportunity: Opportunity, pk: UUID, talk: Conversation | None, section: str
) -> Note | None:
    """Give a note to another person or section, as the last there; ``None`` if it is gone."""
    note = opportunity.notes.filter(pk=pk).first()
    if note is None or section not in SECTIONS:
        return None
    last = opportunity.notes.filter(conversation=talk, section=section).aggregate(
        last=Max("position")
    )["last"]
    note.conversation, note.section = talk, section
    note.position = 0 if last is None else last + 1
    note.version += 1
    note.save()
    return note


def new_id() -> UUID:
    """Return the id of a note that a page without script may fill in."""
    return uuid4()
