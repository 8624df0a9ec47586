"""What the letters of a panel have in common, so that readers who compare find little."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Final

from sincerely.core.letters.likeness import are_alike, trace_of

__all__ = ["ALIKE", "TOO_ALIKE", "Shared"]

ALIKE: Final = 3
"""The cost of a sentence with which two letters would nearly share more than one."""

TOO_ALIKE: Final = 4
"""The cost of one with which they would share more than one, word for word."""


_OPENING_WORDS: Final = 4


@dataclass(slots=True)
class Shared:
    """The sentences of the letters written so far.

    A sentence is compared with each of them once, however often its cost is asked.
    """

    _letters: list[frozenset[str]] = field(default_factory=list)
    _near: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    _compared: dict[str, int] = field(default_factory=dict)
    _heads: set[str] = field(default_factory=set)

    def cost(self, text: str, said: Collection[str]) -> int:
        """What it costs a letter that has ``said`` so much to say the sentence as well.

        0 where no other letter has its like, 1 where one nearly has it, 2 where one has it
        word for word; ``ALIKE`` where one has that shares another sentence with this letter
        already, or nearly; ``TOO_ALIKE`` where the same two stand in both.
        """
        near = self._with_its_like(text)
        if not near:
            return 0
        others = set(said) - {text}
        for number in near:
            letter = self._letters[number]
            if text in letter and not letter.isdisjoint(others):
                return TOO_ALIKE
        if any(near & self._with_its_like(other) for other in others):
            return ALIKE
        return 2 if any(text in self._letters[number] for number in near) else 1

    def _with_its_like(self, text: str) -> set[int]:
        """The numbers of the letters that hold the sentence or one nearly the same."""
        found = self._near[text]
        trace = trace_of(text)
        for number in range(self._compared.get(text, 0), len(self._letters)):
            letter = self._letters[number]
            if any(
                not trace.isdisjoint(trace_of(other)) and are_alike(text, other) for other in letter
            ):
                found.add(number)
        self._compared[text] = len(self._letters)
        return found

    def opens_alike(self, text: str) -> bool:
        """Whether a letter that is done opens with the same few words."""
        return _head(text) in self._heads

    def keep(self, said: Sequence[str]) -> None:
        """Note the sentences of a letter that is done, in their order."""
        self._letters.append(frozenset(said))
        self._heads.update(map(_head, said[:1]))


def _head(text: str) -> str:
    return " ".join(text.split()[:_OPENING_WORDS])
