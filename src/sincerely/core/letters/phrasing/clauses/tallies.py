"""How many there are, as a note opens with it: "9 vacancies in the crews", "shop of 5"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sincerely.core.letters.phrasing.reading.certain import PREPOSITIONS
from sincerely.core.letters.phrasing.reading.finite import find_finite
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.words.plurals import is_plural_word
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = ["is_band", "is_tally"]

_BANDS: Final = word_set(
    """
    team crew shop staff class herd fleet department unit group flock ward office practice kitchen brigade desk squad
    workforce faculty choir cohort company band panel caseload lab studio household congregation orchestra garage
    """
)
_BAND_OF_MANY: Final = 3  # words: what it is, "of" and how many
_FEWEST: Final = 2  # words: how many, and what
_SPANS: Final = word_set("years months weeks days hours minutes percent points")


def is_band(words: Sequence[Word]) -> bool:
    """Read "shop of 5": a body of people, animals or things, and how many it has."""
    low = [word.lower for word in words]
    return (
        len(words) == _BAND_OF_MANY and low[0] in _BANDS and low[1] == "of" and words[2].is_figure
    )


def is_tally(words: Sequence[Word], setting: Setting) -> bool:
    """Read "9 vacancies in the crews", "3,400 open tickets": so many things, and nothing said of them."""
    if (
        not words[0].is_figure
        or words[0].text.endswith("%")
        or any(word.after for word in words[:-1])
    ):
        return False
    end = next((i for i, word in enumerate(words) if word.lower in PREPOSITIONS), len(words))
    if end < _FEWEST or words[end - 1].lower in _SPANS or find_finite(words, setting.verbs, 1) > 0:
        return False
    return is_plural_word(words[end - 1].text, setting.language)
