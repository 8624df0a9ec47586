"""Small nets that read a note three words at a time, knowing what words mean and the section.

"Free parking" is a perk under why and a matter of the town under points; "knives out for the
new head" shares no word with any remark before it. A filter is drawn to three words in a row
by what they mean (the vectors of ``meaning``, and vectors of its own for the words that it
learnt); the section says how easily it is drawn. What the strongest of each finds, and the
mean of all words, say how likely the note is the work, and how likely each sort of remark.
Nets that began from other weights differ on a borderline note, so several are asked (decision
0064). ``benchmarks/train_tact.py`` finds the weights.
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
    "TactNets",
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
class TactNets:
    """The weights of several nets, the first axis of every one; a section that is none of ``SECTIONS`` is read as points.

    ``rows`` holds the words learnt, ``vectors`` (nets, words, width) theirs, ``width`` long;
    ``filters`` (nets, 3 * width, filters), ``easiness`` (nets, sections, filters); ``verdicts``
    (nets, filters + width, sorts) and ``leanings`` (nets, sections, sorts) make the scores.
    The first of ``sorts``, ``""``, is the work.
    """

    rows: dict[str, int]
    vectors: Matrix
    filters: Matrix
    easiness: Matrix
    verdicts: Matrix
    leanings: Matrix
    sorts: tuple[str, ...]

    def chances(self, text: str, section: str) -> Matrix:
        """How likely the note is of each of ``sorts``, by the mean of what the nets score."""
        where = SECTIONS.index(section) if section in SECTIONS else 0
        seen = self._vectors(known_words(text, self.rows))
        last = seen.shape[1] - SPAN + 1
        spans = np.concatenate([seen[:, at : last + at] for at in range(SPAN)], axis=2)
        drawn = np.maximum((spans @ self.filters).max(axis=1) + self.easiness[:, where], 0)
        found = np.concatenate([drawn, seen.mean(axis=1)], axis=1)[:, None]
        scores = ((found @ self.verdicts)[:, 0] + self.leanings[:, where]).mean(axis=0)
        chances = np.exp(scores - scores.max())
        return np.asarray(chances / chances.sum(), dtype=np.float32)

    def _vectors(self, words: list[str]) -> Matrix:
        """The vectors of the words, as every net has them: (nets, words, width)."""
        table, _, vectors = word_table()
        seen = np.empty((len(self.vectors), len(words), self.vectors.shape[2]), dtype=np.float32)
        for place, word in enumerate(words):
            if word in self.rows:
                seen[:, place] = self.vectors[:, self.rows[word]]
            else:
                seen[:, place] = SCALE * vectors[table[word]]
        return seen


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
