"""A small net that reads a note three words at a time, knowing what words mean and the section.

"Free parking" is a perk under why and a matter of the town under points; "knives out for the
new head" shares no word with any remark before it. A filter is drawn to three words in a row
by what they mean (the vectors of ``meaning``, and vectors of its own for the words that it
learnt); the section says how easily it is drawn. What the strongest of each finds, and the
mean of all words, say how likely the note is the work, and how likely each sort of remark.
``benchmarks/train_tact.py`` finds the weights.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

import numpy as np

from sincerely.adapters.meaning import Matrix, word_table

__all__ = [
    "BEGIN",
    "END",
    "NAME",
    "NUMBER",
    "SCALE",
    "SECTIONS",
    "SPAN",
    "UNKNOWN",
    "TactNet",
    "known_words",
]

SECTIONS: Final = ("point", "unsaid", "why", "answer", "difference", "promised", "reason", "fact")
SPAN: Final = 3
SCALE: Final = 3.0  # vectors of length one are too short beside the filters' weights
BEGIN: Final = "<b>"
END: Final = "<e>"
UNKNOWN: Final = "<unk>"
NAME: Final = "<name>"
NUMBER: Final = "#"

_TOKEN: Final = re.compile(r"[^\W\d_]+(?:'[a-z]+)?|\d+|[?$£€%,;:.]")


@dataclass(frozen=True, slots=True)
class TactNet:
    """The weights; ``width`` is the length of a vector, a section that is none of ``SECTIONS`` is read as points.

    ``rows`` holds the words learnt, ``vectors`` (words, width) theirs; ``filters`` (3 * width,
    filters), ``easiness`` (sections, filters); ``verdicts`` (filters + width, sorts) and
    ``leanings`` (sections, sorts) make the scores. The first of ``sorts``, ``""``, is the work.
    """

    rows: dict[str, int]
    vectors: Matrix
    filters: Matrix
    easiness: Matrix
    verdicts: Matrix
    leanings: Matrix
    sorts: tuple[str, ...]

    def chances(self, text: str, section: str) -> Matrix:
        """How likely the note is of each of ``sorts``."""
        where = SECTIONS.index(section) if section in SECTIONS else 0
        seen = self._vectors(known_words(text, self.rows))
        spans = np.concatenate([seen[at : len(seen) - SPAN + 1 + at] for at in range(SPAN)], axis=1)
        drawn = np.maximum((spans @ self.filters).max(axis=0) + self.easiness[where], 0)
        found = np.concatenate([drawn, seen.mean(axis=0)])
        scores = found @ self.verdicts + self.leanings[where]
        chances = np.exp(scores - scores.max())
        return np.asarray(chances / chances.sum(), dtype=np.float32)

    def _vectors(self, words: list[str]) -> Matrix:
        table, _, vectors = word_table()
        return np.array(
            [
                self.vectors[self.rows[word]] if word in self.rows else SCALE * vectors[table[word]]
                for word in words
            ]
        )


def known_words(text: str, rows: dict[str, int]) -> list[str]:
    """The words of a note that have a vector, at least three; a stand-in for every other one."""
    table = word_table()[0]
    words = [BEGIN]
    for place, token in enumerate(_TOKEN.findall(text.replace("’", "'"))):
        low = token.lower()
        bare = low.removesuffix("'s")
        if token.isdigit():
            words.append(NUMBER)
        elif low in rows or low in table:
            words.append(low)
        elif bare in table:
            words.append(bare)
        else:
            words.append(NAME if token[0].isupper() and place else UNKNOWN)
    return [*words, *[END] * max(1, SPAN - len(words))]
