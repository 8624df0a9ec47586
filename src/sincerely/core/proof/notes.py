"""Every text of a debrief with its path, and which of them are not for a given reader."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import lru_cache
from typing import Any, Final

from sincerely.core.debrief import Conversation, Debrief, Note

__all__ = ["all_notes", "conversation_for", "private_notes", "said_notes"]

CONSULTANT_KINDS: Final = frozenset({"consultant-note"})


@lru_cache(maxsize=64)
def all_notes(debrief: Debrief) -> tuple[Note, ...]:
    """Every text that the debrief holds, names and titles too, in the order of its keys."""
    return tuple(_texts(debrief, ""))


def _texts(value: Any, path: str) -> Iterator[Note]:
    if isinstance(value, Note):
        yield value
    elif isinstance(value, str) and not isinstance(value, Enum):
        yield Note(value, path)
    elif isinstance(value, tuple):
        for index, one in enumerate(value):
            yield from _texts(one, f"{path}[{index}]")
    elif is_dataclass(value):
        for field in fields(value):
            if field.name != "path":
                yield from _texts(getattr(value, field.name), f"{path}.{field.name}".lstrip("."))


def conversation_for(debrief: Debrief, recipient: str | None) -> Conversation | None:
    """The conversation whose people the recipient's name (or names) belongs to."""
    if recipient is None:
        return None
    wanted = set(recipient.split(", "))
    for conversation in debrief.conversations:
        names = {interviewer.name for interviewer in conversation.interviewers}
        if recipient in names or (wanted & names and wanted <= names | {""}):
            return conversation
    return None


def private_notes(debrief: Debrief, kind: str) -> tuple[Note, ...]:
    """The notes that a text of that kind must not repeat to its reader."""
    kept = list(debrief.confidential)
    for conversation in debrief.conversations:
        kept += conversation.confidential
    if debrief.withdrawal:
        kept += debrief.withdrawal.keep_private
    if kind not in CONSULTANT_KINDS:
        kept += debrief.for_consultant
        for conversation in debrief.conversations:
            kept += conversation.for_consultant
    return tuple(kept)


def said_notes(debrief: Debrief, kind: str) -> tuple[Note, ...]:
    """Every note but the private ones."""
    private = {note.path for note in private_notes(debrief, kind)}
    return tuple(note for note in all_notes(debrief) if note.path not in private)
