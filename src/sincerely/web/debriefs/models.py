"""Conversations, the people met in each, and notes."""

from __future__ import annotations

import hashlib
import uuid
from typing import ClassVar

from django.db import models

from sincerely.web.opportunities.models import Opportunity
from sincerely.web.owned import Owned

__all__ = ["Conversation", "Note", "Person", "fingerprint"]


def fingerprint(text: str, pair: str) -> str:
    """Return a short hash of a note's words."""
    return hashlib.sha256(f"{text}\0{pair}".encode()).hexdigest()[:16]


class Conversation(Owned):
    """One interviewer's part of an interview, or one group's.

    ``once`` is the number of the form that added it; null where none did.
    """

    opportunity = models.ForeignKey(Opportunity, models.CASCADE, related_name="conversations")
    position = models.PositiveIntegerField(default=0)
    hiring_manager = models.BooleanField(default=False)
    minutes = models.PositiveIntegerField(null=True, blank=True)
    routing = models.CharField(max_length=40, blank=True)
    removed_at = models.DateTimeField(null=True, blank=True)
    once = models.UUIDField(null=True, editable=False)

    class Meta:
        ordering: ClassVar = ["position", "pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["opportunity", "once"], name="one_conversation_a_form")
        ]

    @property
    def name(self) -> str:
        """The people's names joined by ", ", as letters name their recipient."""
        return ", ".join(person.name for person in self.people.all())


class Person(Owned):
    """Somebody met, with the name exactly as the candidate wrote it.

    ``phone`` stays on the site: the debrief's file has no key for it.
    """

    to_opportunity: ClassVar = "conversation__opportunity"

    conversation = models.ForeignKey(Conversation, models.CASCADE, related_name="people")
    position = models.PositiveIntegerField(default=0)
    name = models.CharField(max_length=200)
    title = models.CharField(max_length=300, blank=True)
    email = models.CharField(max_length=300, blank=True)
    phone = models.CharField(max_length=300, blank=True)
    address_as = models.CharField(max_length=300, blank=True)
    first_name_terms = models.BooleanField(default=False)
    pronouns = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering: ClassVar = ["position", "pk"]


class Note(Owned):
    """One note of one section; of a conversation, or of the opportunity where that is null.

    The page makes the id, so that a save sent twice is one note. ``version`` grows with
    every change: a save made from an older one never overwrites (``services.save_notes``).
    ``pair`` is a worry's answer, or the fact that puts a slip right.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4)
    opportunity = models.ForeignKey(Opportunity, models.CASCADE, related_name="notes")
    conversation = models.ForeignKey(
        Conversation, models.CASCADE, related_name="notes", null=True, blank=True
    )
    section = models.CharField(max_length=40)
    position = models.PositiveIntegerField(default=0)
    text = models.TextField(blank=True)
    pair = models.TextField(blank=True)
    version = models.PositiveIntegerField(default=1)
    removed_at = models.DateTimeField(null=True, blank=True)

    @property
    def fingerprint(self) -> str:
        """Tells whether a form's note is as it was loaded."""
        return fingerprint(self.text, self.pair)

    class Meta:
        ordering: ClassVar = ["position", "created_at"]
        indexes: ClassVar = [models.Index(fields=["opportunity", "section"])]
