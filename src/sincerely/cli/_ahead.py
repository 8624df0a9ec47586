"""What a verb has done beside it before it reads anything."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from sincerely.adapters.beside import start
from sincerely.adapters.beside.lingotweaker import variant

__all__ = ["start_engine"]

_ENGINE: Final = "lingotweaker"
_LOCALE: Final = re.compile(rb"^locale[ \t]*:[ \t]*[\"']?(en-(?:US|GB|CA|AU|IE))\b", re.MULTILINE)
_USUAL: Final = "en-US"
_READ_BYTES: Final = 1 << 16


def start_engine(
    debrief: Path | None, locale: str | None = None, choice: str | None = None
) -> None:
    """Begin to build the default engine, if the choice is it, for the locale that is likely.

    A wrong guess (a debrief that cannot be read, or says its locale far down) costs time and
    nothing else: the engine for another locale is built when it is asked for.
    """
    if choice is None or _ENGINE in choice:
        start(_ENGINE, variant(locale or _locale_in(debrief)))


def _locale_in(debrief: Path | None) -> str:
    if debrief is None:
        return _USUAL
    try:
        with debrief.open("rb") as file:
            found = _LOCALE.search(file.read(_READ_BYTES))
    except (OSError, ValueError):
        return _USUAL
    return found[1].decode("ascii") if found else _USUAL
