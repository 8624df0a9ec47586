"""Words that several checks ask for."""

from __future__ import annotations

from typing import Final

from sincerely.core.tables import word_set

__all__ = ["TELLS_WHEN"]

# Nouns that say when, how long or how much, beside a verb that takes no object.
TELLS_WHEN: Final = word_set(
    "time times second minute hour day night morning afternoon evening week weekend month year today yesterday"
    " tomorrow tonight minutes hours days nights weeks months years lot bit deal while moment home quarter term"
    " season summer winter spring autumn fall monday tuesday wednesday thursday friday saturday sunday way"
)
