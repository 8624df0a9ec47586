"""The area's entry in Django's list."""

from __future__ import annotations

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    """The area as Django knows it."""

    name = "sincerely.web.accounts"
    label = "accounts"
