"""What a verb has done beside it before it reads anything."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from sincerely.adapters.beside import start
from sincerely.adapters.beside.lingotweaker import variant
from sincerely.adapters.likely import likely_locale

__all__ = ["start_engine"]

_ENGINE: Final = "lingotweaker"


def start_engine(
    debrief: Path | None, locale: str | None = None, choice: str | None = None
) -> None:
    """Begin to build the default engine, if the choice is it, for the locale that is likely.

    A wrong guess (a debrief that cannot be read, or says its locale far down) costs time and
    nothing else: the engine for another locale is built when it is asked for.
    """
    if choice is None or _ENGINE in choice:
        start(_ENGINE, variant(locale or likely_locale(debrief)))
