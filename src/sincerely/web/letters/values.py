"""A letter's row becomes the core's letter, and the other way; and what its bytes hash to."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from typing import Any, Final

from sincerely.core.letters import letter as core
from sincerely.web.letters.models import Letter

__all__ = [
    "content_hash",
    "has_yes",
    "is_returned",
    "last_word",
    "letter_of",
    "paragraphs_of",
    "shape_of",
    "text_of",
    "tidy",
]

_LONGEST_END_LINE: Final = 80
_MOST_END_LINES: Final = 6
_GAP: Final = re.compile(r"\n[^\S\n]*\n\s*")


def tidy(text: str) -> str:
    """Return the text as it is kept: line feeds between lines, no space at their ends, at most one gap."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return re.sub(r"\n{3,}", "\n\n", "\n".join(line.rstrip() for line in lines)).strip("\n")


def content_hash(letter: Letter) -> str:
    """Return the SHA-256 of exactly what an approval binds to: addresses, subject, text."""
    parts = (letter.to_email, letter.copy_to, letter.subject, letter.text)
    whole = "\0".join(parts)
    return hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()


def last_word(letter: Letter) -> Any:
    """Return the last verdict on the letter, ``None`` where there is none."""
    return next(iter(letter.verdicts.all()), None)


def has_yes(letter: Letter) -> bool:
    """Whether the last word on exactly these bytes and this address is a yes."""
    verdict = last_word(letter)
    return (
        verdict is not None
        and verdict.is_approval
        and verdict.voided_at is None
        and verdict.content_hash == content_hash(letter)
    )


def is_returned(letter: Letter) -> bool:
    """Whether the last word on exactly what the letter is now was a return."""
    verdict = last_word(letter)
    return verdict is not None and not verdict.is_approval and verdict.voided_at is None


def text_of(letter: core.Letter) -> str:
    """Return what the editor holds of a drafted letter: greeting, body, closing, signature."""
    end = "\n".join(line for line in (letter.closing, *letter.signature) if line)
    return "\n\n".join(block for block in (letter.greeting, letter.body, end) if block)


def shape_of(letter: core.Letter) -> dict[str, Any]:
    """Return what a format needs beside the text, as JSON values."""
    return {
        "head": [list(block) for block in letter.head],
        "labels": [paragraph.label for paragraph in letter.paragraphs if paragraph.label],
        "has_greeting": bool(letter.greeting),
        "has_end": bool(letter.closing or letter.signature),
        "seconds": letter.seconds,
    }


def paragraphs_of(text: str) -> list[str]:
    """Return the blocks of a text that an empty line parts."""
    return [block for block in _GAP.split(text.strip()) if block]


def letter_of(letter: Letter) -> core.Letter:
    """Return the letter as edited, as a value that every format renders.

    The first line that stands alone is the greeting, and short lines at the end are the
    closing and signature, where the drafted kind had them; everything else is body.
    """
    shape = letter.shape
    blocks = paragraphs_of(letter.text)
    greeting = closing = ""
    signature: tuple[str, ...] = ()
    if shape.get("has_greeting") and len(blocks) > 1 and "\n" not in blocks[0]:
        greeting = blocks.pop(0)
    if shape.get("has_end") and len(blocks) > 1 and _is_end(blocks[-1]):
        closing, *rest = blocks.pop().split("\n")
        signature = tuple(rest)
    return core.Letter(
        kind=letter.kind,
        to=letter.to,
        subject=letter.subject,
        greeting=greeting,
        paragraphs=tuple(_paragraph(block, shape) for block in blocks),
        closing=closing,
        signature=signature,
        to_email=_addresses(letter.to_email),
        copy_to=_addresses(letter.copy_to),
        head=tuple(tuple(block) for block in shape.get("head", ())),
        seconds=shape.get("seconds"),
    )


def _is_end(block: str) -> bool:
    lines = block.split("\n")
    return len(lines) <= _MOST_END_LINES and all(len(line) <= _LONGEST_END_LINE for line in lines)


def _paragraph(block: str, shape: Mapping[str, Any]) -> core.Paragraph:
    label, colon, rest = block.partition(": ")
    if colon and label in shape.get("labels", ()):
        return core.Paragraph((core.Sentence(rest),), label)
    return core.Paragraph((core.Sentence(block),))


def _addresses(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())
