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

__all__ = ["addressed", "addressed_where_i_would"]

_THEIRS: Final = Frame(Role.OTHER, Role.OTHER, Role.OTHER, they=Role.READER)
_THEY: Final = re.compile(r"\b(?:they|their|theirs)\b", re.IGNORECASE)
_PART: Final = re.compile(r"[^\s.;,](?:[^.;,]|[.;,](?! ))*")
_WOULD: Final = re.compile(r"\b(?:would|will|can|could)\b|\b(?:I|we)['’](?:d|ll)\b", re.IGNORECASE)


def addressed(text: str, setting: Setting) -> str:
    """The text with the reader's house as "you"; as it stands where "they" are somebody in it."""
    if not _THEY.search(text):
        return text
    words = setting.words(text)
    turned = setting.turned(words, _THEIRS)
    told = [word.text for word in turned]
    return text if told == [word.text for word in setting.inside(words)] else text_of(turned)


def addressed_where_i_would(text: str, setting: Setting) -> str:
    """The same of those parts alone that tell of the work to come.

    Of work done, "they" are those it was done with: "they asked me to stay".
    """
    return _PART.sub(
        lambda part: addressed(part[0], setting) if _is_to_come(part[0], setting) else part[0], text
    )


def _is_to_come(part: str, setting: Setting) -> bool:
    words = [word.text for word in setting.words(part) if not _WOULD.fullmatch(word.text)]
    return _WOULD.search(part) is not None and not any(map(setting.verbs.is_past, words))
