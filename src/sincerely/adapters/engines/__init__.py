"""Spelling and grammar engines behind one face, chosen by name.

``engines()`` gives the ones to use. Nothing heavy is imported or built until the first
text is checked. LingoTweaker is asked in the process beside this one where a command has
started it (``sincerely.adapters.beside``), else it is built in this one.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from typing import Final

from sincerely.adapters.beside import Beside, started
from sincerely.adapters.engines.harper import Harper
from sincerely.adapters.engines.languagetool import LanguageTool
from sincerely.adapters.engines.lingotweaker import LingoTweaker, LingoTweakerBeside
from sincerely.adapters.engines.paragraphs import ByParagraph
from sincerely.core.errors import InputError
from sincerely.core.proof.engine import Engine

__all__ = ["DEFAULT", "NONE", "SERVER_SETTING", "engines"]

# Measured in docs/decisions/0060-engines-of-proof.md.
DEFAULT: Final = "lingotweaker"
NONE: Final = "none"

# The URL of a LanguageTool server, asked beside the default engine where it is set.
SERVER_SETTING: Final = "SINCERELY_LANGUAGETOOL"


@lru_cache(maxsize=4)
def _lingotweaker(process: Beside | None) -> Engine:
    return LingoTweakerBeside(process) if process else ByParagraph(LingoTweaker())


_HERE: Final[Mapping[str, Callable[[], Engine]]] = {
    "harper": cache(Harper),
    "lingotweaker": lambda: _lingotweaker(started("lingotweaker")),
}


def engines(choice: str | None = None) -> tuple[Engine, ...]:
    """The engines of a choice: names joined by commas, a LanguageTool server's URL, or ``none``.

    Of no choice, the default and the server that the setting names. The same engine is
    returned for the same name as long as it runs in the same process. Raises ``InputError``
    for a name that is none of these.
    """
    if choice is None:
        server = os.environ.get(SERVER_SETTING, "").strip()
        choice = f"{DEFAULT},{server}" if server else DEFAULT
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
