"""What a page shows of a letter: the same for paper from Word and for PDF."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from enum import StrEnum

from sincerely.core.debrief import Debrief
from sincerely.core.letters.letter import Letter
from sincerely.core.locales import long_date, style_of
from sincerely.formats.text import one_line, printable

__all__ = ["Layout", "Page", "page_of"]

_SPOKEN_DIGITS = re.compile(r"(?<=\b\d) (?=\d\b)")


class Layout(StrEnum):
    """How the page is set: to be signed, to be glanced at while talking, to be read aloud."""

    LETTER = "letter"
    OUTLINE = "outline"
    SCRIPT = "script"


@dataclass(frozen=True, slots=True)
class Page:
    """A letter's words ready for a page, all printable.

    ``sender``: the name first, then lines of address. ``blocks`` stand between sender and
    greeting (date, reader). ``paragraphs``: a label (or "") and its sentences each.
    ``paper`` is ``us-letter`` or ``a4``; ``locale`` as ``en-GB``.
    """

    layout: Layout
    title: str
    author: str
    locale: str
    paper: str
    to: str
    sender: tuple[str, ...]
    blocks: tuple[tuple[str, ...], ...]
    greeting: str
    paragraphs: tuple[tuple[str, tuple[str, ...]], ...]
    closing: str
    signature: tuple[str, ...]


def page_of(letter: Letter, debrief: Debrief, today: dt.date) -> Page:
    """Return what the letter's page shows.

    A letter without addresses of its own (an e-mail) is set under the candidate's name,
    address and the date, as one would sign it.
    """
    layout = _layout(letter)
    sender, *blocks = letter.head or (_sender(debrief), (long_date(today, debrief.locale),))
    if layout is not Layout.LETTER:
        sender, blocks = (), []
    return Page(
        layout=layout,
        title=one_line(letter.subject) or f"{_spoken(letter.kind)}: {one_line(letter.to)}",
        author=one_line(debrief.candidate.name),
        locale=debrief.locale.value,
        paper=style_of(debrief.locale).paper,
        to=one_line(letter.to),
        sender=_lines(sender),
        blocks=tuple(_lines(block) for block in blocks),
        greeting=one_line(letter.greeting),
        paragraphs=tuple(
            (one_line(p.label), tuple(_sentence(s.text, layout) for s in p.sentences))
            for p in letter.paragraphs
        ),
        closing=one_line(letter.closing),
        signature=_lines(letter.signature),
    )


def _sentence(text: str, layout: Layout) -> str:
    """The sentence; in a script, digits that are spoken together stay on one line."""
    clean = printable(text).strip()
    return _SPOKEN_DIGITS.sub("\u00a0", clean) if layout is Layout.SCRIPT else clean


def _layout(letter: Letter) -> Layout:
    """By what the letter has: labels and no signature, a speaking time, or neither."""
    if not letter.signature and any(paragraph.label for paragraph in letter.paragraphs):
        return Layout.OUTLINE
    return Layout.SCRIPT if letter.seconds is not None else Layout.LETTER


def _sender(debrief: Debrief) -> tuple[str, ...]:
    candidate = debrief.candidate
    where = candidate.address or ((candidate.home,) if candidate.home else ())
    contact = (candidate.phone, candidate.email)
    return (candidate.name, *where, *(line for line in contact if line))


def _spoken(kind: str) -> str:
    return kind.replace("-", " ").capitalize()


def _lines(block: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(line for line in map(one_line, block) if line)
