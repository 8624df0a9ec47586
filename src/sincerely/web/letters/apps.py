"""The area's entry in Django's list; letters follow what happens to their opportunity."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.apps import AppConfig


class LettersConfig(AppConfig):
    """The area as Django knows it."""

    name = "sincerely.web.letters"
    label = "letters"

    def ready(self) -> None:
        """Put drafts away on a withdrawal, and let copies follow the routing."""
        from sincerely.web.opportunities import services  # noqa: PLC0415 - models first

        # What writes letters is long to load; whoever only brings the database up to date
        # never needs it.
        def left(opportunity: Any, at: datetime, **_: Any) -> None:
            from sincerely.web.letters.leaving import put_away_for_leaving  # noqa: PLC0415

            put_away_for_leaving(opportunity, at)

        def back(opportunity: Any, since: datetime, at: datetime, **_: Any) -> None:
            from sincerely.web.letters.leaving import unput  # noqa: PLC0415

            unput(opportunity, since, at)

        def corrected(opportunity: Any, **_: Any) -> None:
            from sincerely.web.letters.copies import follow_routing  # noqa: PLC0415

            follow_routing(opportunity)

        services.withdrawn.connect(left, weak=False, dispatch_uid="put-drafts-away")
        services.stayed.connect(back, weak=False, dispatch_uid="bring-drafts-back")
        services.facts_saved.connect(corrected, weak=False, dispatch_uid="copies-follow")
