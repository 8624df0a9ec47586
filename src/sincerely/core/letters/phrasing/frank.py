"""A note for the consultant: as noted, in full words, the candidate as "I", everybody else by name."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.debrief import Interviewer, Note
from sincerely.core.letters.phrasing.people.cast import Role
from sincerely.core.letters.phrasing.people.person import Frame
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.phrasing.reading.shape import Shape
from sincerely.core.letters.phrasing.sentences import sentence, text_of
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.words.word import strip_end

__all__ = ["named", "phrase_frank"]

# A pronoun may mean either person here, so only the candidate's name is turned to "I",
# but for what was asked, which is asked of the candidate.
_AS_NOTED: Final = Frame(Role.OTHER, Role.OTHER, Role.OTHER)
_ASKED: Final = Frame(Role.CANDIDATE, Role.CANDIDATE, Role.CANDIDATE)
_ASKING: Final = frozenset({"asked", "asks", "wondered", "pressed"})
_SUBJECT: Final[dict[Shape, str]] = {
    Shape.PRESENT: "{who} {rest}",
    Shape.PAST: "{who} {rest}",
    Shape.PARTICIPLE: "{who} is {rest}",
    Shape.ADJECTIVE: "{who} is {rest}",
}


_YOU: Final = re.compile(r"\byou(?:r|rs|rself)?\b", re.IGNORECASE)
_THEY: Final = re.compile(r"(?:he|she|they)(['’]s\b|(?=\s))", re.IGNORECASE)


def named(text: str, who: Interviewer | None) -> str:
    """The text with the interviewer's name for a pronoun that it begins with: nobody is "you"."""
    found = _THEY.match(text)
    if found is None or who is None:
        return text
    return f"{who.name}{found[1]}{text[found.end() :]}"


def phrase_frank(note: Note, setting: Setting, who: Interviewer | None) -> Phrased:
    """The note's parts as whole sentences; a left-out subject is the interviewer, by name.

    ``who`` is the one interviewer the note is of, ``None`` where it is of nobody or of
    several: then a phrase without its subject stays one.
    """
    clauses = [_part(part, setting, who) for part in setting.parts(note.text)]
    return Phrased(
        note, Act.STATED, tuple(sentence(clause) for clause in clauses), clause="; ".join(clauses)
    )


def _part(part: str, setting: Setting, who: Interviewer | None) -> str:
    words = strip_end(setting.words(part))
    frame = _ASKED if words[0].lower in _ASKING else _AS_NOTED
    pattern = _SUBJECT.get(setting.shape(words).shape)
    rest = text_of(setting.turned(words, frame))
    if _YOU.search(rest) and not _YOU.search(part):
        rest, pattern = part.strip(), None
    if pattern is None or who is None:
        return named(rest, who)
    return pattern.format(who=who.name, rest=rest)
