"""What a check of grammar finds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from sincerely.core.grammar.forms import Forms
from sincerely.core.grammar.tree import Tree

__all__ = ["Check", "Fault"]


@dataclass(frozen=True, slots=True)
class Fault:
    """Words that cannot stand together: from the word ``start`` to the word ``end``, both held.

    ``fix`` is the text that the word ``end`` wants to be, empty where more than one will do.
    """

    check: str
    start: int
    end: int
    fix: str = ""


Check: TypeAlias = Callable[[Tree, Forms], Iterator[Fault]]
