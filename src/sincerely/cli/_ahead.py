"""What a verb has done beside it before it reads anything."""

from __future__ import annotations

from typing import Final

from sincerely.adapters.beside import start

__all__ = ["start_engine"]

_ENGINE: Final = "lingotweaker"


def start_engine(choice: str | None = None) -> None:
    """Begin to build the default engine, if the choice is it."""
    if choice is None or _ENGINE in choice:
        start(_ENGINE)
