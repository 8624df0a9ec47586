"""Every text of a debrief with its path, and the conversation that a letter is about."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import lru_cache
from typing import Any

from sincerely.core.debrief import Conversation, Debrief, Note

__all__ = ["all_notes", "conversation_for"]


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
    names = {recipient, *recipient.split(", ")}
    for conversation in debrief.conversations:
        if any(interviewer.name in names for interviewer in conversation.interviewers):
            return conversation
    return None
