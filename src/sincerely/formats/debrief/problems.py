"""What is wrong in a debrief: every problem with its place, what is allowed and the way out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sincerely.core.errors import InputError

__all__ = ["SHOWN", "DebriefError", "Problem"]

SHOWN = 40


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing to mend. ``line`` and ``column`` count from 1; 0 where there is no place.

    ``path`` is the key's (``conversations[0].minutes``), empty for the file as a whole.
    ``message`` says what is the matter, ``hint`` what is allowed or what to do.
    """

    line: int
    column: int
    path: str
    message: str
    hint: str = ""

    def __str__(self) -> str:
        place = f"line {self.line}: " if self.line else ""
        path = f"{self.path}: " if self.path else ""
        return f"{place}{path}{self.message} {self.hint}".rstrip()


class DebriefError(InputError):
    """A debrief that cannot be used. ``problems`` stand in the file's order, at least one."""

    code = "debrief"

    def __init__(self, name: str, problems: Iterable[Problem]) -> None:
        self.name = name
        self.problems = tuple(sorted(set(problems)))
        lines = [f"{name}: {problem}" for problem in self.problems[:SHOWN]]
        if len(self.problems) > SHOWN:
            lines.append(f"{name}: and {len(self.problems) - SHOWN} more.")
        super().__init__("\n".join(lines))
