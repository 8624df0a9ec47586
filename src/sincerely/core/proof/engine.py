"""What proof asks of a spelling and grammar engine."""

from __future__ import annotations

from typing import Protocol

from sincerely.core.debrief import Locale
from sincerely.core.proof.finding import Finding
from sincerely.core.proof.known import Known

__all__ = ["Engine"]


class Engine(Protocol):
    """A spelling and grammar engine behind one face.

    Every engine passes ``tests/contracts/test_engine.py``: offsets count code points,
    ``text[start:end] == finding.text``, rule ids are ``<engine>/<kebab-case>``, at most
    five fixes, no known word flagged as misspelt, and any text at all goes through.
    """

    def check(self, text: str, locale: Locale, known: Known) -> list[Finding]:
        """What the engine objects to, in order; nothing about the words that are known."""
        ...
