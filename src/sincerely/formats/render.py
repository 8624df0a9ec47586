"""A letter in any format: the one way from a value to bytes."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from sincerely.core.debrief import Debrief
from sincerely.core.errors import InputError
from sincerely.core.letters.letter import Letter
from sincerely.core.people import slug
from sincerely.formats.text import letter_text

__all__ = ["LetterFormat", "file_name", "render"]


class LetterFormat(StrEnum):
    """What a letter can be rendered as; each is also the ending of its file."""

    TXT = "txt"
    EML = "eml"
    DOCX = "docx"
    PDF = "pdf"


def render(letter: Letter, format_: str, debrief: Debrief, today: dt.date) -> bytes:
    """Return the letter's bytes; the same letter, debrief and day give the same bytes.

    Raises ``InputError`` for a format that there is not.
    """
    try:
        chosen = LetterFormat(format_)
    except ValueError:
        allowed = ", ".join(one.value for one in LetterFormat)
        raise InputError(
            f'"{format_}" is no format of a letter.', hint=f"The formats are: {allowed}."
        ) from None
    match chosen:  # the heavy libraries are loaded only for the format that needs them
        case LetterFormat.TXT:
            return letter_text(letter)
        case LetterFormat.EML:
            from sincerely.formats.eml import letter_eml  # noqa: PLC0415

            return letter_eml(letter, debrief, today)
        case LetterFormat.DOCX:
            from sincerely.formats.docx import letter_docx  # noqa: PLC0415

            return letter_docx(letter, debrief, today)
        case LetterFormat.PDF:
            from sincerely.formats.pdf import letter_pdf  # noqa: PLC0415

            return letter_pdf(letter, debrief, today)


def file_name(letter: Letter, number: int, ending: str) -> str:
    """Return the name of a letter's file: ``01-ingrid-solheim.thank-you.eml``.

    ``number`` counts from 1 in the debrief's order.
    """
    return f"{number:02}-{slug(*letter.to.split(', '))}.{letter.kind}.{ending}"
