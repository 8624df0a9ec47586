"""A note for the consultant: as noted, in full words, the candidate as "I", everybody else by name."""

from __future__ import annotations

from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.letters.phrasing.cast import Role
from sincerely.core.letters.phrasing.person import Frame
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.phrasing.sentences import sentence, text_of
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.words import strip_end

__all__ = ["phrase_frank"]

# A pronoun may mean either person here, so only the candidate's name is turned to "I".
_AS_NOTED: Final = Frame(Role.OTHER, Role.OTHER, Role.OTHER)


def phrase_frank(note: Note, setting: Setting) -> Phrased:
    """The note's parts as sentences that stand after a name and a colon, or alone."""
    sentences = []
    for part in setting.parts(note.text):
        words = setting.turned(strip_end(setting.words(part)), _AS_NOTED)
        sentences.append(sentence(text_of(words)))
    clause = (
        text_of(setting.turned(setting.words(setting.parts(note.text)[0]), _AS_NOTED))
        if sentences
        else None
    )
    return Phrased(note, Act.STATED, tuple(sentences), clause=clause)
