"""What is wrong with the database, told from the error that it gave."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from django.db import DatabaseError, OperationalError

__all__ = ["Trouble", "trouble_of"]


class Trouble(StrEnum):
    """What keeps the database from answering."""

    BUSY = "busy"
    FULL = "full"
    DAMAGED = "damaged"


# Primary result codes of SQLite (sqlite.org/rescode.html), and PostgreSQL's SQLSTATE (appendix A).
_CODES: Final[Mapping[int | str, Trouble]] = {
    sqlite3.SQLITE_FULL: Trouble.FULL,
    sqlite3.SQLITE_IOERR: Trouble.FULL,
    sqlite3.SQLITE_READONLY: Trouble.FULL,
    sqlite3.SQLITE_CORRUPT: Trouble.DAMAGED,
    sqlite3.SQLITE_NOTADB: Trouble.DAMAGED,
    "53100": Trouble.FULL,
    "XX001": Trouble.DAMAGED,
    "XX002": Trouble.DAMAGED,
}
_PRIMARY: Final = 0xFF
"""The part of SQLite's extended result code that is its primary one."""


def trouble_of(error: BaseException | None) -> Trouble | None:
    """Return what keeps the database from answering; ``None`` for an error of another kind.

    Whatever is not known to be worse is taken for busy: a lock not had in time, a deadlock, a
    connection that is gone. All of these may be better in a moment.
    """
    if not isinstance(error, DatabaseError):
        return None
    cause = error.__cause__
    code = getattr(cause, "sqlite_errorcode", None)
    key = code & _PRIMARY if code is not None else getattr(cause, "sqlstate", None)
    usual = Trouble.BUSY if isinstance(error, OperationalError) else None
    return _CODES.get(key or "", usual)
