"""Links for a reviewer, their comments, and approvals of exact bytes."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from sincerely.web.letters.models import Letter
from sincerely.web.opportunities.models import Opportunity
from sincerely.web.owned import Owned

__all__ = ["Comment", "Link", "Verdict"]


class Link(Owned):
    """A way in for one reviewer to one opportunity's letters of one kind.

    Only the token's hash is kept.
    """

    opportunity = models.ForeignKey(Opportunity, models.CASCADE, related_name="links")
    kind = models.CharField(max_length=40, default="thank-you")
    reviewer = models.CharField(max_length=300)
    token_hash = models.CharField(max_length=64, unique=True)
    ends_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar = ["-created_at", "-pk"]


class Comment(Owned):
    """A reviewer's word on a stretch of a letter; ``suggestion`` is what it should read instead.

    ``quote`` is the stretch as the reviewer saw it, so that a comment finds its place again
    after edits elsewhere, and says that its place is gone otherwise.
    """

    to_opportunity: ClassVar = "letter__opportunity"

    letter = models.ForeignKey(Letter, models.CASCADE, related_name="comments")
    link = models.ForeignKey(Link, models.CASCADE, related_name="comments")
    quote = models.TextField(blank=True)
    text = models.TextField(blank=True)
    suggestion = models.TextField(blank=True)
    is_suggestion = models.BooleanField(default=False)
    settled_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar = ["created_at", "pk"]


class Verdict(Owned):
    """An approval or a return of one letter. It holds for the bytes of ``content_hash`` alone."""

    to_opportunity: ClassVar = "letter__opportunity"

    letter = models.ForeignKey(Letter, models.CASCADE, related_name="verdicts")
    link = models.ForeignKey(Link, models.CASCADE, related_name="verdicts")
    is_approval = models.BooleanField()
    content_hash = models.CharField(max_length=64)
    voided_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar = ["-created_at", "-pk"]
