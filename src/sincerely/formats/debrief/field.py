"""What one row of the contract says of a key of a debrief file."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["Field", "Kind"]


class Kind(StrEnum):
    """What a key holds; the value is how the documentation says it."""

    SECTION = "keys"
    SECTIONS = "list of keys"
    TEXT = "text"
    NAME = "name"
    NAMES = "name, or list of names"
    NOTE = "note"
    NOTES = "list of notes"
    LINES = "list of lines"
    EMAIL = "e-mail address"
    PHONE = "telephone number"
    DATE = "date"
    TIME = "time"
    ZONE = "time zone"
    COUNTRY = "country code"
    SUBDIVISION = "subdivision code"
    CHOICE = "one of"
    FLAG = "true or false"
    MINUTES = "whole number"
    FILE = "path of a file"


@dataclass(frozen=True, slots=True)
class Field:
    """One key. ``path`` has ``[]`` after each list: ``conversations[].concerns[].worry``.

    - ``example`` is a value as typed (a line an item for a list), empty for a section.
    - ``allowed`` is a closed set's values; ``default`` is what stands when it is not given.
    - ``is_each``: for people met together, may be a list in the order of ``with``.
    - ``shorthand``: the key that a bare text stands for, in a list of sections.
    - ``is_rare``: the starter shows it commented out.
    """

    path: str
    kind: Kind
    about: str
    example: str = ""
    allowed: tuple[str, ...] = ()
    default: str = ""
    is_required: bool = False
    is_each: bool = False
    shorthand: str = ""
    is_rare: bool = False

    @property
    def name(self) -> str:
        """The key alone: ``worry``."""
        return self.path.rpartition(".")[2]

    @property
    def parent(self) -> str:
        """The path of the section that holds it, as its children write it; empty at the top."""
        return self.path.rpartition(".")[0]
