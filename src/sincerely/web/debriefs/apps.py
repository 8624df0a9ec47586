"""The area's entry in Django's list."""

from __future__ import annotations

from django.apps import AppConfig


class DebriefsConfig(AppConfig):
    """The area as Django knows it."""

    name = "sincerely.web.debriefs"
    label = "debriefs"
