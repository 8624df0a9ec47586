"""A deed of the candidate's in an answer whose "I" was left out behind an adverb."""

from __future__ import annotations

from typing import Final

from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.tables import word_set

__all__ = ["by_me"]

_HOW_OFTEN: Final = word_set(
    "already only just also still always often usually once twice recently mostly even actually"
    " personally regularly formerly previously since"
)
_OBJECTS: Final = frozenset({WordClass.DET, WordClass.PRON, WordClass.NUM})


def by_me(part: str, setting: Setting) -> str:
    """A deed of mine behind its adverb, the "I" left out: "Already hold it", "Only did it once"."""
    words = setting.words(part)
    if len(words) < 3 or words[0].lower not in _HOW_OFTEN or words[0].after:
        return part
    verb, verbs = words[1].text, setting.verbs
    is_deed = verbs.is_past(verb) or (verbs.is_base(verb) and words[2].tag.word_class in _OBJECTS)
    return f"I {words[0].lower} {part.split(' ', 1)[1]}" if is_deed else part
