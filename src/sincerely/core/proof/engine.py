"""What proof asks of a spelling and grammar engine."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, Protocol

from sincerely.core.debrief import Locale
from sincerely.core.errors import SincerelyError
from sincerely.core.proof.finding import Finding

__all__ = ["SPELLING", "Engine", "EngineError"]

# What the rule of every engine is called that says no more than "not in my dictionary".
SPELLING: Final = "spelling"


class EngineError(SincerelyError):
    """An engine cannot be used: not installed, not answering, broken. Proof goes on without it."""

    code = "engine"


class Engine(Protocol):
    """A spelling and grammar engine behind one face.

    Every engine passes ``tests/contracts/test_engine.py``: offsets count code points,
    ``text[start:end] == finding.text``, rule ids are ``<engine>/<kebab-case>`` and a word
    that is merely not in the dictionary is ``<engine>/spelling``, at most five fixes, and
    any text at all goes through.
    """

    @property
    def name(self) -> str:
        """The engine's id, the first part of its rules' ids."""
        ...

    def expect(self, texts: Iterable[str]) -> None:
        """Told which texts will be checked next, an engine may begin to read them."""
        ...

    def check(self, text: str, locale: Locale) -> list[Finding]:
        """What the engine objects to, in order. Raises ``EngineError`` if it cannot be used."""
        ...
