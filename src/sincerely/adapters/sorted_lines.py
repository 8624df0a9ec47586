"""Many lines of which a few are wanted, found by how they begin."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import accumulate

__all__ = ["SortedLines"]


class SortedLines:
    """Lines in alphabetical order, in one text: as strings they would take three times the memory."""

    def __init__(self, lines: Iterable[str]) -> None:
        ordered = sorted(lines)
        self._text = "\n".join(ordered)
        # Where each line begins, and where one after the last would.
        self._begins = array("I", accumulate((len(line) + 1 for line in ordered), initial=0))

    def starting_with(self, start: str) -> Iterator[str]:
        """The lines that begin with these characters, in order."""
        numbers = range(len(self._begins) - 1)
        at = bisect_left(numbers, start, key=lambda number: self._line(number)[: len(start)])
        for number in numbers[at:]:
            line = self._line(number)
            if not line.startswith(start):
                return
            yield line

    def _line(self, number: int) -> str:
        return self._text[self._begins[number] : self._begins[number + 1] - 1]
