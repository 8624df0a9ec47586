"""Owners: the people whose rows these are."""

from __future__ import annotations

from typing import ClassVar

from django.contrib.auth.models import AbstractBaseUser
from django.db import models

__all__ = ["PERSONAL", "Entrance", "Owner"]

PERSONAL = "personal"
"""The login of the one owner of personal mode."""


class Owner(AbstractBaseUser):
    """A person. In personal mode there is one, with no password that would work.

    ``locale`` and ``zone`` are how they read; empty is as their device says.
    """

    login = models.CharField(max_length=150, unique=True)
    name = models.CharField(max_length=200, blank=True)
    locale = models.CharField(max_length=20, blank=True)
    zone = models.CharField(max_length=60, blank=True)
    is_active = models.BooleanField(default=True)

    USERNAME_FIELD = "login"
    REQUIRED_FIELDS: ClassVar[list[str]] = []


class Entrance(models.Model):
    """A link that lets its owner in once; kept as a hash, void once used or past ``ends_at``."""

    owner = models.ForeignKey(Owner, models.CASCADE, related_name="+")
    token_hash = models.CharField(max_length=64, unique=True)
    ends_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)
