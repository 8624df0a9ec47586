"""The lines of pasted text, whatever its layout: headings, items of lists, sentences."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Final

__all__ = ["Line", "Shape", "lines_of"]


class Shape(Enum):
    """What a line is by its looks."""

    HEADING = auto()
    ITEM = auto()
    PROSE = auto()


@dataclass(frozen=True, slots=True)
class Line:
    """One heading, one item or one sentence; ``text`` has single spaces and no bullet."""

    text: str
    shape: Shape


_BREAKING_TAG: Final = re.compile(
    r"(?i)<(?:br|/p|/h\d|/div|/tr|/ul|/ol|/li|p|h\d|div|ul|ol)\b[^<>]{0,200}>"
)
_ITEM_TAG: Final = re.compile(r"(?i)<li\b[^<>]{0,200}>")
_TAG: Final = re.compile(r"</?[a-zA-Z][^<>]{0,200}>")
_SIGNS: Final = "•·▪▫◦‣○●■□◆◇➢➤►▶✓✔☑→»⁃∙\uf0b7\uf0a7\uf0d8"
_INLINE_BULLET: Final = re.compile(rf"\s+(?=[{_SIGNS}]\s)|(?<=\S)(?=[•●▪➢✓✔\uf0b7])")
_BULLET: Final = re.compile(
    rf"^\s*(?:[{_SIGNS}]\s*|[\u2600-\u27bf\U0001f300-\U0001faff]\ufe0f?\s*|[-–—*+>]\s+|o\s+(?=[A-Z\d])|\(?\d{{1,2}}[.)]\s+|\(?[a-hivx]{{1,3}}[.)]\s+|-(?=[A-Z]))"
)
_MARKUP: Final = re.compile(r"\*\*|__|`")
_HASHES: Final = re.compile(r"^\s*#{1,6}\s+")
_DROPPED: Final = {"Cc", "Cf", "Cs", "Co", "Cn"}
_MOST_OF_A_HEADING: Final = 70
_WRAPPED_FROM: Final = 50


@dataclass(slots=True)
class _Raw:
    """A line as it stood: its text without bullet, and how far it was set in."""

    text: str
    has_bullet: bool
    is_marked: bool
    indent: int
    length: int
    is_after_blank: bool


def lines_of(text: str) -> list[Line]:
    """Return headings, items and sentences in the text's order.

    Wrapped lines are joined, bullets within a line begin lines of their own, tags of a page's
    source fall away, rows of a table give their longest cell and what stands beside it.
    """
    raw = _joined(list(_raw_lines(_plain(text))))
    return [line for place, one in enumerate(raw) for line in _shaped(one, raw[place + 1 :][:1])]


def _plain(text: str) -> str:
    if re.search(r"(?i)<(?:p|li|br|div|ul|h\d)\b", text):
        text = _TAG.sub(
            "", _BREAKING_TAG.sub("\n", _ITEM_TAG.sub("\n• ", re.sub(r"\s+", " ", text)))
        )
        text = html.unescape(text)
    text = unicodedata.normalize("NFC", text.replace("\u00a0", " "))
    kept = (
        one if one in "\n\t" or one in _SIGNS or unicodedata.category(one) not in _DROPPED else " "
        for one in text.replace("\r\n", "\n").replace("\r", "\n")
        if one not in "\u200b\u2060\ufeff\u00ad"
    )
    return "".join(kept)


def _raw_lines(text: str) -> Iterator[_Raw]:
    is_after_blank = True
    waiting = False
    columns: dict[int, str] = {}
    for whole in text.split("\n"):
        cells = [cell.strip() for cell in whole.split("\t")]
        heads = _columns(cells)
        columns = heads or columns
        is_row = sum(map(bool, cells)) > 1
        row = _row(cells, columns) if is_row else whole.replace("\t", "    ")
        for line in _INLINE_BULLET.split(row):
            if not line.strip():
                is_after_blank = True
                continue
            bullet = _BULLET.match(line)
            bare = line[bullet.end() :] if bullet else line
            is_marked = bool(_HASHES.match(bare) or re.fullmatch(r"\s*\*\*.+\*\*:?\s*", bare))
            shown = " ".join(_MARKUP.sub("", _HASHES.sub("", bare)).split())
            if not shown:
                waiting = bullet is not None  # a bullet alone on its line
                continue
            yield _Raw(
                shown,
                bullet is not None or waiting or (is_row and not heads),
                is_marked or bool(heads),
                len(line) - len(line.lstrip()),
                len(whole.strip()),
                is_after_blank,
            )
            is_after_blank = waiting = False


_GRADE: Final = re.compile(r"(?i)^(essential|desirable|required|preferred|e|d)(?: criteria)?$")
_GRADES: Final = {"e": "essential", "d": "desirable"}
_TICK: Final = re.compile(r"(?i)^(?:[✓✔☑•*]|x|y|yes|n|no|[a-z]{1,3}(?:\s?[/,&]\s?[a-z]{1,3})*)$")


def _columns(cells: list[str]) -> dict[int, str]:
    """Return which columns grade what stands in a table's rows, if this is its head."""
    graded = {n: found[1].lower() for n, cell in enumerate(cells) if (found := _GRADE.match(cell))}
    is_head = len(graded) > 1 or (graded and all(len(cell.split()) < 4 for cell in cells))
    return graded if is_head and all(len(grade) > 1 for grade in graded.values()) else {}


def _row(cells: list[str], columns: dict[int, str]) -> str:
    """Return a table's row as its words, with how a tick or a cell of its own grades it."""
    told = [(n, cell) for n, cell in enumerate(cells) if cell]
    words = [cell for n, cell in told if not _TICK.match(cell) and not _GRADE.match(cell)]
    grade = next((found[1] for _, cell in told if (found := _GRADE.match(cell))), "")
    if not grade and columns:
        ticked = [columns[n] for n, cell in told if n in columns and _TICK.match(cell)]
        grade = ticked[0] if len(ticked) == 1 else ""
    named = _GRADES.get(grade.lower(), grade.lower())
    text = max(words, key=len) if words and columns else " ".join(words)
    return f"{text} ({named})" if named and words and set(columns.values()) != {named} else text


def _joined(lines: list[_Raw]) -> list[_Raw]:
    """Return the lines with those that a margin broke put together again."""
    found: list[_Raw] = []
    for line in lines:
        if found and _goes_on(found[-1], line):
            last = found[-1]
            found[-1] = replace(last, text=f"{last.text} {line.text}", length=line.length)
        else:
            found.append(line)
    return found


def _goes_on(last: _Raw, line: _Raw) -> bool:
    if line.has_bullet or line.is_after_blank or line.is_marked or last.is_marked:
        return False
    if last.text[-1] in ".;:!?":
        # A sentence of a wrapped paragraph may end at the margin; it is split off again later.
        return False
    if last.has_bullet and line.indent > last.indent:
        return True
    return last.length >= _WRAPPED_FROM and line.text[0].islower()


def _shaped(line: _Raw, following: list[_Raw]) -> Iterator[Line]:
    if not line.has_bullet and _is_heading(line, following):
        yield Line(line.text.rstrip(" :"), Shape.HEADING)
        return
    shape = Shape.ITEM if line.has_bullet else Shape.PROSE
    sentences = [one for one in _SENTENCE_END.split(line.text) if one]
    if shape is Shape.ITEM and len(line.text) < 200:
        sentences = [line.text]
    is_alone = len(sentences) == 1 and not _is_sentence(sentences[0])
    for sentence in sentences:
        lead, colon, rest = sentence.partition(":")
        is_lead = bool(colon) and len(lead) <= 45 and len(rest.split()) > 1 and not line.has_bullet
        if is_lead:
            yield Line(lead.strip(), Shape.HEADING)
        parts = [one for one in _PARTED.split(rest if is_lead else sentence) if one.strip()]
        if is_lead and len(parts) == 1:
            parts = _enumerated(parts[0])
        is_item = is_alone or (is_lead and len(parts) > 1)
        for part in parts:
            yield Line(part.strip(), Shape.ITEM if is_item else shape)


def _enumerated(text: str) -> list[str]:
    """Return the parts of a list of a few words each; the text alone if it is none."""
    parts = re.split(r",\s+(?:and\s+)?", text.strip().rstrip("."))
    is_list = len(parts) > 2 and all(1 <= len(part.split()) < 5 for part in parts)
    return parts if is_list else [text]


_PARTED: Final = re.compile(r";(?:\s+(?:and|or)\b)?(?:\s+|$)")
_SENTENCE_END: Final = re.compile(
    r"(?<=[.!?])(?<!\be\.g\.)(?<!\bi\.e\.)(?<!\betc\.)\s+(?=[A-Z“\"(\d])"
)
_CLOSED: Final = re.compile(r"[.!?]$")


def _is_sentence(text: str) -> bool:
    return bool(_CLOSED.search(text)) and len(text.split()) > 3


def _is_heading(line: _Raw, following: list[_Raw]) -> bool:
    """Whether a line without a bullet announces what follows."""
    text = line.text
    if len(text) > _MOST_OF_A_HEADING or len(text.split()) > 11:
        return False
    if line.is_marked or text.endswith((":", "…", "...")):
        return True
    if text.endswith((".", ";", ",")):
        return False
    letters = [one for one in text if one.isalpha()]
    if letters and len(text) > 3 and all(one.isupper() for one in letters):
        return True
    if following and following[0].has_bullet:
        return True
    if ":" in text or (text.lower().startswith("you ") and len(text.split()) > 3):
        return False
    return line.is_after_blank and len(text.split()) <= 7 and not text[0].islower()
