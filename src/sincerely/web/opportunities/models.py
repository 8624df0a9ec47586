"""Opportunities and the contacts recorded of each."""

from __future__ import annotations

import uuid
from typing import Any, ClassVar

from django.db import models

from sincerely.web.owned import Owned

__all__ = ["Opportunity", "Touch"]


def _label() -> models.CharField:
    return models.CharField(max_length=300, blank=True)


def _choice() -> models.CharField:
    return models.CharField(max_length=40, blank=True)


class Opportunity(Owned):
    """One candidate for one role at one employer, with the facts of the interview.

    Columns are named after the debrief's keys (``candidate.name`` is ``candidate_name``);
    an empty text is a key left out. Lines of an address are parted by line feeds.
    ``withdrawn_at`` is when the candidate withdrew; what the ``withdrawal_`` columns hold
    counts only then. ``remarks`` are sentences on what to check of an import. ``once`` is the number of the
    form that began it, so that a form sent twice begins one. ``edition`` is another after any
    change of this row or of any that belongs to it.
    """

    to_opportunity: ClassVar = ""

    locale = models.CharField(max_length=40, default="en-US")
    voice = models.CharField(max_length=40, default="warm")
    candidate_name = _label()
    candidate_email = _label()
    candidate_phone = _label()
    candidate_home = _label()
    candidate_address = models.TextField(blank=True)
    opportunity_role = _label()
    opportunity_employer = _label()
    opportunity_place = _label()
    opportunity_address = models.TextField(blank=True)
    consultant_name = _label()
    consultant_firm = _label()
    consultant_email = _label()
    consultant_phone = _label()
    consultant_routing = _choice()
    interview_date = models.DateField(null=True, blank=True)
    interview_at = models.TimeField(null=True, blank=True)
    interview_timezone = _label()
    interview_how = _choice()
    interview_round = _label()
    interview_next_step = models.TextField(blank=True)
    interview_decision_by = models.DateField(null=True, blank=True)
    interview_country = _choice()
    interview_subdivision = _choice()
    referrer_name = _label()
    referrer_relation = _label()
    referrer_email = _label()
    withdrawal_reason = models.TextField(blank=True)
    withdrawal_cancel = models.TextField(blank=True)
    outcome_result = _choice()
    outcome_date = models.DateField(null=True, blank=True)
    outcome_told_by = _label()
    outcome_answer_by = models.DateField(null=True, blank=True)
    outcome_note = models.TextField(blank=True)

    remarks = models.JSONField(default=list)
    once = models.UUIDField(default=uuid.uuid4)
    edition = models.UUIDField(default=uuid.uuid4, editable=False)
    is_example = models.BooleanField(default=False)
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    folded_at = models.DateTimeField(null=True, blank=True)
    removed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes: ClassVar = [
            models.Index(
                fields=["owner", "-created_at"],
                condition=models.Q(removed_at=None, folded_at=None),
                name="newest_first",
            ),
            models.Index(
                fields=["owner", "-created_at", "-id"],
                condition=models.Q(removed_at=None),
                name="newest_first_of_all",
            ),
        ]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["owner", "once"], name="one_opportunity_a_form")
        ]

    @property
    def opportunity_pk(self) -> int:
        """Its own number."""
        pk: int = self.pk
        return pk

    def save(self, *arguments: Any, **options: Any) -> None:
        """Save it, as another edition.

        What is in memory is not read anew, and may be older than that edition: it has one of
        its own afterwards, under which nobody looks for what is kept.
        """
        self.edition = uuid.uuid4()
        if options.get("update_fields") is not None:
            options["update_fields"] = {"edition", *options["update_fields"]}
        models.Model.save(self, *arguments, **options)
        self.edition = uuid.uuid4()


class Touch(Owned):
    """A contact in or out, as the debrief's ``sent`` and ``heard`` have it.

    ``once`` is the number of the form that told it, so that a form sent twice tells one.
    """

    opportunity = models.ForeignKey(Opportunity, models.CASCADE, related_name="touches")
    date = models.DateField()
    person = models.CharField(max_length=300)
    is_sent = models.BooleanField()
    kind = _label()
    gist = models.TextField(blank=True)
    once = models.UUIDField(default=uuid.uuid4, null=True)
    removed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar = ["date", "pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["owner", "once"], name="one_touch_a_form")
        ]
