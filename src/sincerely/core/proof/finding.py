"""What proofreading says of a span of text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["Finding", "Severity"]


class Severity(StrEnum):
    """``error`` must be mended before a letter goes; ``warning`` should be; ``hint`` may be."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One span with what is the matter with it.

    ``start`` and ``end`` count code points of the checked text, end exclusive; a
    finding about the whole text has ``start == end == 0`` and an empty ``text``.
    ``rule`` is a stable kebab-case id. ``message`` says what is wrong in a
    sentence, ``why`` why it matters. ``fixes`` are replacements for the span,
    best first, five at most; an empty string means: leave it out.
    """

    start: int
    end: int
    rule: str
    severity: Severity
    text: str
    message: str
    why: str
    fixes: tuple[str, ...] = ()
