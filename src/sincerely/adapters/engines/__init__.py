"""Spelling and grammar engines behind one face, chosen by name.

``engines()`` gives the ones to use. Nothing heavy is imported or built until the first
text is checked or ``warm`` is called.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Final

from sincerely.adapters.engines.harper import Harper
from sincerely.adapters.engines.languagetool import LanguageTool
from sincerely.adapters.engines.lingotweaker import LingoTweaker
from sincerely.core.errors import InputError
from sincerely.core.proof.engine import Engine

__all__ = ["DEFAULT", "NONE", "engines"]

# Measured in docs/decisions/0060-engines-of-proof.md.
DEFAULT: Final = "lingotweaker"
NONE: Final = "none"

_HERE: Final[Mapping[str, Callable[[], Engine]]] = {
    "harper": cache(Harper),
    "lingotweaker": cache(LingoTweaker),
}


def engines(choice: str = DEFAULT) -> tuple[Engine, ...]:
    """The engines of a choice: names joined by commas, a LanguageTool server's URL, or ``none``.

    The same engine is returned for the same name throughout a process. Raises
    ``InputError`` for a name that is none of these.
    """
    names = [name.strip() for name in choice.split(",") if name.strip()]
    return tuple(_engine(name) for name in names if name != NONE)


def _engine(name: str) -> Engine:
    if name.startswith(("http://", "https://")):
        return LanguageTool(name)
    if name not in _HERE:
        raise InputError(
            f'There is no engine "{name}".',
            hint=f"Allowed: {', '.join(_HERE)}, {NONE}, or the URL of a LanguageTool server.",
        )
    return _HERE[name]()
