"""What the letters of a panel have in common, so that readers who compare find little."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

__all__ = ["TOO_ALIKE", "Shared"]

TOO_ALIKE = 2
"""The cost of a sentence with which two letters would share more than one."""


@dataclass(slots=True)
class Shared:
    """The sentences of the letters written so far."""

    _letters: list[frozenset[str]] = field(default_factory=list)

    def cost(self, text: str, said: Collection[str]) -> int:
        """What it costs a letter that has ``said`` so much to say the sentence as well.

        0 where no other letter has it, 1 where one has, ``TOO_ALIKE`` where one has that
        shares another sentence with this letter already.
        """
        others = [letter for letter in self._letters if text in letter]
        if any(not letter.isdisjoint(said) for letter in others):
            return TOO_ALIKE
        return 1 if others else 0

    def keep(self, said: Collection[str]) -> None:
        """Note the sentences of a letter that is done."""
        self._letters.append(frozenset(said))
