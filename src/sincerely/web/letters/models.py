"""Letters, what they have been, and findings that were waved through."""

from __future__ import annotations

from typing import ClassVar, Final

from django.db import models

from sincerely.web.opportunities.models import Opportunity
from sincerely.web.owned import Owned

__all__ = ["Ignored", "Letter", "Revision"]


class Letter(Owned):
    """One piece to one recipient. ``text`` runs from greeting to signature, lines parted by line feeds.

    ``sources`` are the drafted sentences with the texts and paths of their notes,
    ``left_out`` the notes that the draft does not use, ``shape`` what a format needs beside
    the text (head, labels, seconds). ``notes_hash`` is that of the debrief drafted from;
    ``version`` grows with every change of subject, text or address. ``sent_by`` names who
    sent it where that was not the candidate. A letter put away is on no page but its own.
    """

    opportunity = models.ForeignKey(Opportunity, models.CASCADE, related_name="letters")
    kind = models.CharField(max_length=40)
    to = models.CharField(max_length=1000)
    number = models.PositiveIntegerField(default=1)
    to_email = models.CharField(max_length=1000, blank=True)
    copy_to = models.CharField(max_length=1000, blank=True)
    subject = models.CharField(max_length=300, blank=True)
    text = models.TextField()
    variant = models.PositiveIntegerField(default=0)
    version = models.PositiveIntegerField(default=1)
    is_edited = models.BooleanField(default=False)
    sources = models.JSONField(default=list)
    left_out = models.JSONField(default=list)
    hints = models.JSONField(default=list)
    shape = models.JSONField(default=dict)
    notes_hash = models.CharField(max_length=64, blank=True)
    sent_at = models.DateTimeField(null=True, blank=True)
    sent_hash = models.CharField(max_length=64, blank=True)
    sent_by = models.CharField(max_length=300, blank=True)
    put_away_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar = ["kind", "number", "pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["opportunity", "kind", "to"], name="one_letter_each")
        ]


REASONS: Final = (
    "edited",
    "another wording",
    "drafted from changed notes",
    "restored",
    "a suggestion taken",
)
"""Why a revision is there, as its row holds it; the page shows it in its reader's language."""


class Revision(Owned):
    """What a letter was before a change; ``reason`` says which change."""

    to_opportunity: ClassVar = "letter__opportunity"

    letter = models.ForeignKey(Letter, models.CASCADE, related_name="revisions")
    version = models.PositiveIntegerField()
    subject = models.CharField(max_length=300, blank=True)
    text = models.TextField()
    reason = models.CharField(max_length=40)
    details = models.JSONField(default=dict)

    class Meta:
        ordering: ClassVar = ["-version", "-pk"]


class Ignored(Owned):
    """A finding that the person waved through: this rule, for this very text."""

    to_opportunity: ClassVar = "letter__opportunity"

    letter = models.ForeignKey(Letter, models.CASCADE, related_name="ignored")
    rule = models.CharField(max_length=100)
    text = models.CharField(max_length=500, blank=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["letter", "rule", "text"], name="one_ignored_each")
        ]
