"""The database brought up to the shape that this Sincerely's models have, as it starts."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from django.apps import apps
from django.core.management import call_command
from django.db import DatabaseError, connection
from django.db.migrations.exceptions import InconsistentMigrationHistory
from django.db.migrations.loader import MigrationLoader
from filelock import FileLock, Timeout

from sincerely.core.errors import InputError

__all__ = ["bring_up_to_date"]

_WAIT_SECONDS: Final = 120.0
_ADVISORY_LOCK: Final = 7_339_002
"""Any number that nothing else takes an advisory lock of PostgreSQL by."""


def bring_up_to_date() -> None:
    """Run the migrations that are not there yet; of two that start at once, the second waits.

    Raises ``InputError`` where the database cannot be reached or written, or is not of an age
    that this Sincerely knows.
    """
    try:
        with _in_turn():
            _check_age()
            call_command("migrate", verbosity=0, interactive=False)
    except InconsistentMigrationHistory as error:
        raise InputError(
            "The database was brought up to date in another order than this Sincerely knows.",
            hint="Put a copy of it in its place, or set SINCERELY_HOME to a new folder.",
        ) from error
    except Timeout as error:
        raise InputError(
            "The database cannot be used: another Sincerely is bringing it up to date.",
            hint="Try again once that has ended.",
        ) from error
    except (DatabaseError, OSError) as error:
        reason = str(error).strip().splitlines()[0]
        raise InputError(
            f"The database cannot be used: {reason}.",
            hint="Look at DATABASE_URL, or at the folder SINCERELY_HOME.",
        ) from error


@contextmanager
def _in_turn() -> Iterator[None]:
    """Wait for whoever else starts on this database, and make others wait."""
    if connection.vendor == "sqlite":
        with FileLock(f"{connection.settings_dict['NAME']}.lock", timeout=_WAIT_SECONDS):
            yield
        return
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(%s)", [_ADVISORY_LOCK])
        try:
            yield
        finally:
            cursor.execute("SELECT pg_advisory_unlock(%s)", [_ADVISORY_LOCK])


def _check_age() -> None:
    """Refuse a database that a newer Sincerely made: its rows may mean something else.

    Raises ``InputError`` naming what is not known.
    """
    loader = MigrationLoader(connection)
    own = {one.label for one in apps.get_app_configs()}
    known = {*loader.disk_migrations, *loader.replacements}
    unknown = sorted(one for one in loader.applied_migrations if one[0] in own and one not in known)
    if unknown:
        names = ", ".join(".".join(one) for one in unknown)
        raise InputError(
            f"The database was made by a newer Sincerely, which knows of {names}.",
            hint="Start that one, or set SINCERELY_HOME to another folder.",
        )
