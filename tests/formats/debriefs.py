"""What the tests of the debrief file read: the least debrief, and lines added to it."""

from __future__ import annotations

import pytest

from sincerely.core.debrief import Conversation, Debrief
from sincerely.formats.debrief import DebriefError, read

LEAST = """\
candidate:
  name: Amara Lindqvist
opportunity:
  role: Head of Operations
  employer: Brightwater Foods
conversations:
  - with: Dr. Hanna Voss
"""
LAST_LINE = LEAST.count("\n")


def read_text(text: str) -> Debrief:
    return read(text.encode(), name="d.yaml", open_resume=None)


def read_more(more: str) -> Debrief:
    """Read the least debrief and more lines; those indented by four join the conversation."""
    return read_text(LEAST + more)


def first(more: str) -> Conversation:
    return read_more(more).conversations[0]


def notes(*items: str) -> tuple[str, ...]:
    """Read items typed under ``points`` and return the notes' texts."""
    typed = "".join(f"      {item}\n" for item in items)
    return tuple(note.text for note in first(f"    points:\n{typed}").points)


def complaints(text: str | bytes) -> list[str]:
    """Return the lines of the error that reading ends in, without the file's name."""
    data = text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")
    with pytest.raises(DebriefError) as caught:
        read(data, name="d.yaml", open_resume=None)
    lines = str(caught.value).splitlines()
    assert len(lines) == len(caught.value.problems)
    assert all(line.startswith("d.yaml: ") for line in lines)
    return [line.removeprefix("d.yaml: ") for line in lines]


def complaint(text: str | bytes) -> str:
    """Return the one complaint that reading ends in."""
    (line,) = complaints(text)
    return line


def complaint_on(more: str) -> str:
    return complaint(LEAST + more)
