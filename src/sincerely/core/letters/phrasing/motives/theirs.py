"""Whose "they" and "their" are in a note about the job: the reader's house, where nobody else is named.

People write "bring the playbook to their retention goal" of the very firm that the letter
goes to. Told to the firm, it is "your" goal.
"""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.letters.phrasing.people.cast import Role
from sincerely.core.letters.phrasing.people.person import Frame
from sincerely.core.letters.phrasing.sentences import text_of
from sincerely.core.letters.phrasing.setting import Setting

__all__ = ["addressed", "is_of_what_i_would_do"]

_THEIRS: Final = Frame(Role.OTHER, Role.OTHER, Role.OTHER, they=Role.READER)
_THEY: Final = re.compile(r"\b(?:they|their|theirs)\b", re.IGNORECASE)
_WOULD: Final = re.compile(r"\b(?:would|will|can|could)\b|\b(?:I|we)['’](?:d|ll)\b", re.IGNORECASE)


def addressed(text: str, setting: Setting) -> str:
    """The text with the reader's house as "you"; as it stands where "they" are somebody in it."""
    if not _THEY.search(text):
        return text
    words = setting.words(text)
    turned = setting.turned(words, _THEIRS)
    told = [word.text for word in turned]
    return text if told == [word.text for word in setting.inside(words)] else text_of(turned)


def is_of_what_i_would_do(text: str, setting: Setting) -> bool:
    """Whether a note tells of the work to come: of work done, "they" are those it was done with."""
    would = _WOULD.findall(text)
    words = [word.text for word in setting.words(text) if not _WOULD.fullmatch(word.text)]
    return bool(would) and not any(map(setting.verbs.is_past, words))
