"""The area's entry in Django's list; an edited letter loses its approval here.

Withdrawing calls links back, and a change of mind lets them open again.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.apps import AppConfig


class ReviewsConfig(AppConfig):
    """The area as Django knows it."""

    name = "sincerely.web.reviews"
    label = "reviews"

    def ready(self) -> None:
        """Void approvals whenever a letter changes; call links back on a withdrawal."""
        from sincerely.web.letters.services import letter_changed  # noqa: PLC0415 - models first
        from sincerely.web.opportunities import services  # noqa: PLC0415

        # Loaded where they are needed first, as the receivers of letters are.
        def voided(letter: Any, **_: Any) -> str | None:
            from sincerely.web.reviews.services import void  # noqa: PLC0415

            return void(letter)

        def left(opportunity: Any, at: datetime, **_: Any) -> None:
            from sincerely.web.reviews.services import call_back  # noqa: PLC0415

            call_back(opportunity, at)

        def back(opportunity: Any, since: datetime, at: datetime, **_: Any) -> None:
            from sincerely.web.reviews.services import call_back, open_again  # noqa: PLC0415

            call_back(opportunity, at)
            open_again(opportunity, since)

        letter_changed.connect(voided, weak=False, dispatch_uid="void-approvals")
        services.withdrawn.connect(left, weak=False, dispatch_uid="call-links-back")
        services.stayed.connect(back, weak=False, dispatch_uid="open-links-again")
