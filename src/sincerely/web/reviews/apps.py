"""The area's entry in Django's list; an edited letter loses its approval here."""

from __future__ import annotations

from typing import Any

from django.apps import AppConfig


class ReviewsConfig(AppConfig):
    """The area as Django knows it."""

    name = "sincerely.web.reviews"
    label = "reviews"

    def ready(self) -> None:
        """Void approvals whenever a letter changes."""
        from sincerely.web.letters.services import letter_changed  # noqa: PLC0415 - models first
        from sincerely.web.reviews.services import void  # noqa: PLC0415

        def voided(letter: Any, **_: Any) -> str | None:
            return void(letter)

        letter_changed.connect(voided, weak=False, dispatch_uid="void-approvals")
