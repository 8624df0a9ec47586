"""A letter as a PDF: one page, its fonts inside it, tagged, fit for an archive.

Set by Typst from ``letter.typ`` with our own copies of Newsreader and Instrument Sans (SIL
Open Font License), so that it looks the same on every machine. A name in a script that
neither has (Arabic, Chinese) is set in whatever the machine has.
"""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import asdict
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, cast

import typst

from sincerely.core.debrief import Debrief
from sincerely.core.letters.letter import Letter
from sincerely.formats.page import page_of

if TYPE_CHECKING:
    from typst import PDFStandard

__all__ = ["letter_pdf"]

_HERE = Path(__file__).parent
_TEMPLATE = _HERE / "letter.typ"
_STANDARDS: list[PDFStandard] = ["a-2a", "ua-1"]
_NOON = dt.time(12, tzinfo=dt.UTC)


def letter_pdf(letter: Letter, debrief: Debrief, today: dt.date) -> bytes:
    """Return the bytes of a PDF, PDF/A-2a and PDF/UA-1 where every letter has a shape.

    A letter of its kind's length takes one page: type and margins shrink within limits to
    make it so. What is longer still goes on, with numbered pages.
    """
    page = json.dumps(asdict(page_of(letter, debrief, today)), ensure_ascii=False)
    when = dt.datetime.combine(today, _NOON)
    try:
        return _compile(page, when, with_system_fonts=False, standards=_STANDARDS)
    except typst.TypstError:  # a character that our fonts lack
        return _compile(page, when, with_system_fonts=True, standards=[])


def _compile(
    page: str, when: dt.datetime, *, with_system_fonts: bool, standards: list[PDFStandard]
) -> bytes:
    compiler = _compiler(with_system_fonts=with_system_fonts)
    done, _warnings = compiler.compile_with_warnings(
        sys_inputs={"page": page}, format="pdf", pdf_standards=standards, timestamp=when
    )
    return cast("bytes", done)


@lru_cache(maxsize=2)
def _compiler(*, with_system_fonts: bool) -> typst.Compiler:
    fonts = typst.Fonts(include_system_fonts=with_system_fonts, font_paths=[str(_HERE / "fonts")])
    return typst.Compiler(str(_TEMPLATE), root=str(_HERE), font_paths=fonts)
