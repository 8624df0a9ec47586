"""The site's settings as a table: each with its name, type, default and what it is for.

Values come from the environment. ``docs/settings.md`` is made from ``SETTINGS``.
"""

from __future__ import annotations

import os
import re
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from urllib.parse import parse_qsl, unquote, urlsplit

from platformdirs import user_data_path

from sincerely.core.errors import InputError

__all__ = ["SETTINGS", "Setting", "configured", "database", "home_folder", "secret_key"]


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: the environment's name for it, how it is read, and its default as typed."""

    name: str
    type: str
    default: str
    prose: str


SETTINGS: Final = (
    Setting(
        "SINCERELY_HOME",
        "folder",
        "",
        "Where the database and the key live. The platform's data folder if left out.",
    ),
    Setting(
        "DATABASE_URL",
        "URL",
        "",
        "postgresql://user:password@host:5432/name for PostgreSQL; an embedded SQLite file if "
        "left out.",
    ),
    Setting(
        "SINCERELY_DATABASE_WAIT",
        "whole number",
        "20",
        "How many seconds a save waits for a database that is busy, before the page says so.",
    ),
    Setting(
        "SINCERELY_HOSTS",
        "list",
        "localhost,127.0.0.1,[::1]",
        "The names that the site answers to, joined by commas; any other Host is refused.",
    ),
    Setting(
        "SINCERELY_SECRET_KEY",
        "text",
        "",
        "Signs cookies and links. Made at the first start, and kept in the data folder, if left "
        "out.",
    ),
    Setting(
        "SINCERELY_SECURE",
        "yes or no",
        "no",
        "Whether the site is reached by https alone: cookies are then sent by nothing else.",
    ),
    Setting(
        "SINCERELY_OPEN",
        "yes or no",
        "no",
        "Whether the site listens beyond this machine. Everybody but a guest with a link then "
        "needs the one-time link that is printed at the start.",
    ),
)

_YES: Final = frozenset({"yes", "true", "1", "on"})
_NO: Final = frozenset({"no", "false", "0", "off", ""})


def _yes(name: str, text: str) -> bool:
    folded = text.strip().casefold()
    if folded not in _YES | _NO:
        raise InputError(f'{name}: "{text}" is neither yes nor no.', hint="Write yes or no.")
    return folded in _YES


def _whole(name: str, text: str) -> int:
    if not re.fullmatch(r"[0-9]{1,4}", text.strip()):
        raise InputError(f'{name}: "{text}" is no whole number.', hint="Write one up to 9999.")
    return int(text)


def _list(_name: str, text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _text(_name: str, text: str) -> str:
    return text.strip()


_READERS: Final[Mapping[str, Callable[[str, str], Any]]] = {
    "yes or no": _yes,
    "list": _list,
    "whole number": _whole,
}


def configured(name: str, environment: Mapping[str, str] = os.environ) -> Any:
    """Return the value of a setting of the table, read as its type.

    Raises ``InputError`` if the environment holds a value of another type.
    """
    setting = next(one for one in SETTINGS if one.name == name)
    given = environment.get(name, setting.default)
    return _READERS.get(setting.type, _text)(name, given)


def home_folder(environment: Mapping[str, str] = os.environ) -> Path:
    """Return the folder of the site's data; it is made, for its owner alone, if missing.

    Raises ``InputError`` where it cannot be made.
    """
    given = configured("SINCERELY_HOME", environment)
    folder = Path(given).expanduser() if given else user_data_path("sincerely", appauthor=False)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(
            f"The data folder {folder} cannot be made: {error.strerror}.",
            hint="Set SINCERELY_HOME to a folder of yours.",
        ) from error
    return folder


def secret_key(folder: Path, environment: Mapping[str, str] = os.environ) -> str:
    """Return the key that signs; made once, in a file that its owner alone can read."""
    if given := configured("SINCERELY_SECRET_KEY", environment):
        return str(given)
    path = folder / "secret-key"
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text(encoding="ascii").strip()
    key = secrets.token_urlsafe(48)
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(key)
    return key


_SQLITE_START: Final = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;"


def database(folder: Path, environment: Mapping[str, str] = os.environ) -> dict[str, Any]:
    """Return Django's settings of the database.

    Raises ``InputError`` for a URL that is not PostgreSQL's.
    """
    url = configured("DATABASE_URL", environment)
    wait_seconds = configured("SINCERELY_DATABASE_WAIT", environment)
    if not url:
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": str(folder / "sincerely.sqlite3"),
            "OPTIONS": {
                "transaction_mode": "IMMEDIATE",
                "timeout": wait_seconds,
                "init_command": _SQLITE_START,
            },
        }
    parts = urlsplit(url)
    if parts.scheme not in {"postgres", "postgresql"} or not parts.path.strip("/"):
        raise InputError(
            "DATABASE_URL is no PostgreSQL database.",
            hint="Write postgresql://user:password@host:5432/name, or leave it out.",
        )
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.strip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": parts.hostname or "",
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": 60,
        "OPTIONS": {
            "options": f"-c lock_timeout={wait_seconds * 1000}",
            **dict(parse_qsl(parts.query)),
        },
    }
