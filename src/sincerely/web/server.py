"""Starts the site: the database brought up to date, the address printed, the browser opened."""

from __future__ import annotations

import ipaddress
import os
import socket
import sys
import threading
import time
import webbrowser
from typing import Final

from sincerely.core.errors import InputError

__all__ = ["serve"]

_THREADS: Final = 4
_EVERYWHERE: Final = frozenset({"0.0.0.0", "::", "[::]"})
_FAR_AWAY: Final = "192.0.2.1"
"""An address set aside for documentation (RFC 5737): whoever has a way out has one there."""
_TRIES: Final = 150
_BETWEEN_TRIES_SECONDS: Final = 0.2


def serve(host: str, port: int, *, opens_browser: bool) -> None:
    """Serve the site until it is interrupted.

    Raises ``InputError`` where the address cannot be listened on.
    """
    is_open = not _is_loopback(host)
    _check_free(host, port)
    os.environ["SINCERELY_OPEN"] = "yes" if is_open else "no"
    if is_open and "SINCERELY_HOSTS" not in os.environ:
        own = {host, _own_address(), socket.gethostname(), "localhost", "127.0.0.1"}
        os.environ["SINCERELY_HOSTS"] = ",".join(sorted(own - _EVERYWHERE))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sincerely.web.settings")
    address = _ready(host, port, is_open=is_open)
    print(f"Sincerely is at {address}", flush=True)
    print("Press Ctrl-C to stop.", file=sys.stderr, flush=True)
    if opens_browser:
        threading.Thread(target=_open, args=(host, port, address), daemon=True).start()
    _run(host, port)


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def _own_address() -> str:
    """Return the address that others of the house reach this machine by, or its name.

    No packet is sent: connecting a datagram socket only picks the way out.
    """
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            probe.connect((_FAR_AWAY, 9))
            return str(probe.getsockname()[0])
    except OSError:
        return socket.gethostname()


def _check_free(host: str, port: int) -> None:
    try:
        found = socket.getaddrinfo(host.strip("[]"), port, type=socket.SOCK_STREAM)
        family, kind, protocol, _, where = found[0]
        with socket.socket(family, kind, protocol) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(where)
    except OverflowError as error:
        raise InputError(f"--port: {port} is no port.", hint="Choose one up to 65535.") from error
    except OSError as error:
        raise InputError(
            f"{host}:{port} cannot be listened on: {(error.strerror or str(error)).lower()}.",
            hint="Choose another with --port.",
        ) from error


def _ready(host: str, port: int, *, is_open: bool) -> str:
    """Bring the database up to date and return the address to open.

    Raises ``InputError`` where the database cannot be reached or written.
    """
    import django  # noqa: PLC0415 - the settings are read from the environment set above
    from django.core.management import call_command  # noqa: PLC0415
    from django.db import DatabaseError  # noqa: PLC0415
    from django.db.migrations.exceptions import InconsistentMigrationHistory  # noqa: PLC0415

    django.setup()
    try:
        _check_age()
        call_command("migrate", verbosity=0, interactive=False)
    except InconsistentMigrationHistory as error:
        raise InputError(
            "The database was brought up to date in another order than this Sincerely knows.",
            hint="Put a copy of it in its place, or set SINCERELY_HOME to a new folder.",
        ) from error
    except DatabaseError as error:
        reason = str(error).strip().splitlines()[0]
        raise InputError(
            f"The database cannot be used: {reason}.",
            hint="Look at DATABASE_URL, or at the folder SINCERELY_HOME.",
        ) from error
    from django.urls import reverse  # noqa: PLC0415
    from django.utils import timezone  # noqa: PLC0415

    from sincerely.web.accounts.services import new_entrance, personal_owner  # noqa: PLC0415

    name = _own_address() if host in _EVERYWHERE else host
    shown = f"[{name}]" if ":" in name and not name.startswith("[") else name
    path = "/"
    if is_open:
        path = reverse("enter", args=[new_entrance(personal_owner(), timezone.now())])
    return f"http://{shown}:{port}{path}"


def _check_age() -> None:
    """Refuse a database that a newer Sincerely made: its rows may mean something else.

    Raises ``InputError`` naming what is not known.
    """
    from django.apps import apps  # noqa: PLC0415
    from django.db import connection  # noqa: PLC0415
    from django.db.migrations.loader import MigrationLoader  # noqa: PLC0415

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


def _open(host: str, port: int, address: str) -> None:
    """Open the browser as soon as the site listens; a page that is not there yet shows an error."""
    near = "localhost" if host in _EVERYWHERE else host.strip("[]")
    for _ in range(_TRIES):
        try:
            socket.create_connection((near, port), timeout=1).close()
        except OSError:
            time.sleep(_BETWEEN_TRIES_SECONDS)
        else:
            webbrowser.open(address)
            return


def _run(host: str, port: int) -> None:
    from granian import Granian  # noqa: PLC0415 - slow to load, and optional
    from granian.constants import Interfaces  # noqa: PLC0415

    server = Granian(
        "sincerely.web.wsgi:application",
        address=host.strip("[]"),
        port=port,
        interface=Interfaces.WSGI,
        workers=1,  # the engines of proof are large: one process holds them
        blocking_threads=_THREADS,
        log_enabled=False,
    )
    server.serve()
