"""The one owner of personal mode, and links that let them in once."""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime, timedelta
from typing import Final

from django.db import transaction

from sincerely.web.accounts.models import PERSONAL, Entrance, Owner

__all__ = ["hashed", "new_entrance", "new_token", "personal_owner", "read_as", "use_entrance"]

ENTRANCE_HOURS: Final = 12


def new_token() -> str:
    """Return 256 random bits as text fit for a link."""
    return secrets.token_urlsafe(32)


def hashed(token: str) -> str:
    """Return what is kept of a token: its SHA-256, in hexadecimal."""
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


def personal_owner() -> Owner:
    """Return the one owner of personal mode, made at the first call."""
    owner, is_new = Owner.objects.get_or_create(login=PERSONAL)
    if is_new:
        owner.set_unusable_password()
        owner.save(update_fields=["password"])
    return owner


def read_as(owner: Owner, locale: str, zone: str) -> None:
    """Keep how the owner reads; empty is as their device says."""
    owner.locale, owner.zone = locale, zone
    owner.save(update_fields=["locale", "zone"])


def new_entrance(owner: Owner, now: datetime) -> str:
    """Return the token of a new one-time link; earlier ones of the owner are void."""
    token = new_token()
    with transaction.atomic():
        Entrance.objects.filter(owner=owner).delete()
        Entrance.objects.create(
            owner=owner, token_hash=hashed(token), ends_at=now + timedelta(hours=ENTRANCE_HOURS)
        )
    return token


def use_entrance(token: str, now: datetime) -> Owner | None:
    """Return whom the link lets in, and void it; ``None`` if it is unknown, used or too old."""
    live = Entrance.objects.filter(token_hash=hashed(token), used_at=None, ends_at__gt=now)
    if live.update(used_at=now) != 1:  # compare and set: of two clicks at once, one wins
        return None
    return Entrance.objects.select_related("owner").get(token_hash=hashed(token)).owner
