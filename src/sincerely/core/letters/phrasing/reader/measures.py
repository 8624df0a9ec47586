"""How far the reader's house is from where it should be: "41 drivers short", "6 weeks behind on the audit"."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.clauses.clause import NARRATION
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.phrasing.sentences import said, text_of
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = ["phrase_measure"]

_APART: Final = word_set("short behind ahead")
_BESIDE: Final = word_set("over under above below")
_MARKS: Final = word_set(
    "budget target plan quota establishment headcount capacity forecast schedule strength"
)
_GO_ON: Final = word_set("of on in at for with since from and")
_FIGURE: Final = re.compile(r"[$£€]?\d")
_MOST_COUNTED: Final = 3  # the figure and two nouns


def phrase_measure(note: Note, words: tuple[Word, ...], setting: Setting) -> Phrased | None:
    """Read a figure, what it counts and the state as told of the reader; ``None`` for any other words."""
    at = next((i for i, word in enumerate(words) if word.lower in _APART | _BESIDE), 0)
    counted = words[:at]
    is_counted = _FIGURE.match(words[0].text) is not None and not any(w.after for w in counted)
    if not 0 < at <= _MOST_COUNTED or not is_counted:
        return None
    if any(word.tag.word_class not in _COUNTED for word in counted[1:]):
        return None
    rest = words[at + 1 :]
    if words[at].lower in _APART:
        is_whole = not rest or (not words[at].after and rest[0].lower in _GO_ON)
        if at == 1 or not is_whole:
            return None
    elif not rest or rest[0].lower not in _MARKS:
        return None
    clause = f"you are {text_of(setting.turned(words, NARRATION))}"
    return Phrased(note, Act.STATED, (said(clause),), clause=clause)


_COUNTED: Final = frozenset({WordClass.NUM, WordClass.NOUN, WordClass.PROPN, WordClass.ADJ})
