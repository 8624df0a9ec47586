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
_LEAVE_SECONDS: Final = 5
"""How long what is under way may take once the site is stopped; then it is ended."""
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

    django.setup()
    from django.urls import reverse  # noqa: PLC0415
    from django.utils import timezone  # noqa: PLC0415

    from sincerely.web.accounts.services import new_entrance, personal_owner  # noqa: PLC0415
    from sincerely.web.upgrade import bring_up_to_date  # noqa: PLC0415

    bring_up_to_date()
    name = _own_address() if host in _EVERYWHERE else host
    shown = f"[{name}]" if ":" in name and not name.startswith("[") else name
    path = "/"
    if is_open:
        path = reverse("enter", args=[new_entrance(personal_owner(), timezone.now())])
    return f"http://{shown}:{port}{path}"


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
        workers_kill_timeout=_LEAVE_SECONDS,  # a worker told to stop as it starts does not hear
        log_enabled=False,
    )
    server.serve()
