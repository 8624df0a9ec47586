"""A matter that no letter may carry: one class of thing better left unsaid, as data.

A matter says in which sections it is looked for, which frames give it away, which work in like
words excuses it, and why it is left out, in words that the candidate would accept. Its
examples run as tests. What no frame finds, the learnt judge may still find (``judgement``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import Final

from sincerely.core.letters.discretion.frames import Lists, compiled, spoken
from sincerely.core.letters.sections import Section

__all__ = ["HEARD", "OF_OTHERS", "TOLD", "Matter"]

# Where others are spoken of, where the candidate speaks of the interview, and both.
OF_OTHERS: Final = frozenset(
    {
        Section.POINT,
        Section.WORRY,
        Section.UNSAID,
        Section.WHY,
        Section.DIFFERENCE,
        Section.PROMISED,
        Section.NEXT_STEP,
        Section.OUTCOME,
        Section.REASON,
        Section.CANCEL,
    }
)
HEARD: Final = frozenset({Section.POINT, Section.UNSAID, Section.WHY, Section.WORRY})
TOLD: Final = frozenset({Section.POINT, Section.UNSAID, Section.WHY, Section.ANSWER})


@dataclass(frozen=True)
class Matter:
    """One matter, as data.

    ``reason`` is why it is left out, ``about`` what it is about where that is not sure.
    ``flags`` are notes that it finds by its frames, ``passes`` notes in like words that it
    leaves. ``needs_judge`` is false where a frame tells by itself, so that a judge who hears
    only the work in it is not asked.
    """

    id: str
    reason: str
    about: str
    source: str
    sections: frozenset[Section]
    frames: tuple[str, ...]
    flags: tuple[str, ...]
    passes: tuple[str, ...]
    lists: Lists = field(default_factory=lambda: MappingProxyType({}))
    excuses: tuple[str, ...] = ()
    needs_judge: bool = True

    def is_told_in(self, text: str) -> bool:
        """Whether a frame finds the matter in the text and no excuse covers it."""
        said = spoken(text)
        if self.excuses and self._excuse.search(said):
            return False
        return self._sign.search(said) is not None

    @cached_property
    def _sign(self) -> re.Pattern[str]:
        return compiled(self.frames, self.lists)

    @cached_property
    def _excuse(self) -> re.Pattern[str]:
        return compiled(self.excuses, self.lists)
