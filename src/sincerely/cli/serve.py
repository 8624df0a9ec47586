"""Serve the site on this machine: notes, letters, review, in a browser."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Annotated

import typer

from sincerely.core.errors import InputError

__all__ = ["run"]

_NEEDED = ("django", "csp", "granian", "platformdirs", "whitenoise")


def run(
    host: Annotated[
        str, typer.Option(help="Where to listen. Beyond this machine a one-time link is asked.")
    ] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=1, max=65535, help="The port.")] = 8577,
    no_browser: Annotated[
        bool, typer.Option("--no-browser", help="Do not open the browser.")
    ] = False,
) -> None:
    """Serve the site until interrupted; nothing else is to be installed or signed up for."""
    missing = [name for name in _NEEDED if find_spec(name) is None]
    if missing:
        raise InputError(
            f"The site is not installed: {', '.join(missing)} cannot be found.",
            hint="`./run serve` installs it; so does pip install 'sincerely[web]'.",
        )
    from sincerely.web.server import serve  # noqa: PLC0415

    serve(host, port, opens_browser=not no_browser)
