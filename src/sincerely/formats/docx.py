"""A letter as a Word document: one page, styled, with nobody's traces but the candidate's."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from dataclasses import dataclass
from typing import Any

from docx import Document
from docx.enum.text import WD_LINE_SPACING
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Length, Mm, Pt, RGBColor

from sincerely.core.debrief import Debrief
from sincerely.core.letters.letter import Letter
from sincerely.formats.page import Layout, Page, page_of

__all__ = ["letter_docx"]

_SERIF = "Georgia"  # on Windows and macOS; the font table names what may stand in for it
_STAND_IN = "Newsreader"
_BLUE = RGBColor(0x1F, 0x3A, 0x5F)
_SOFT = RGBColor(0x5F, 0x5D, 0x57)
_SIGNATURE_LINES = 4
_APP = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
_WORD = "http://schemas.microsoft.com/office/word"
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest time that a ZIP entry can hold
_PAPER = {"us-letter": (Mm(215.9), Mm(279.4)), "a4": (Mm(210), Mm(297))}


@dataclass(frozen=True, slots=True)
class _Look:
    """Type size, space after a paragraph and margins of a layout."""

    size: Length
    after: Length
    margin: Length


_LOOKS = {
    Layout.LETTER: _Look(Pt(11), Pt(9), Mm(25.4)),
    Layout.OUTLINE: _Look(Pt(15), Pt(10), Mm(20)),
    Layout.SCRIPT: _Look(Pt(22), Pt(16), Mm(22)),
}
_CROWDED = _Look(Pt(10), Pt(7), Mm(20))
_CROWDED_WORDS = 330  # of everything on the page; more than so many need the smaller look


def letter_docx(letter: Letter, debrief: Debrief, today: dt.date) -> bytes:
    """Return the document's bytes; the same letter gives the same bytes."""
    page = page_of(letter, debrief, today)
    look = _look(page)
    document = Document()
    _set_paper(document, page, look)
    _set_style(document, page, look)
    _set_properties(document, page, today)
    if page.layout is Layout.LETTER:
        _write_letter(document, page, look)
    else:
        _write_outline(document, page)
    return _same_bytes(document)


def _look(page: Page) -> _Look:
    words = sum(len(s.split()) for _label, sentences in page.paragraphs for s in sentences)
    words += sum(6 for block in page.blocks for _line in block)
    is_crowded = page.layout is Layout.LETTER and words > _CROWDED_WORDS
    return _CROWDED if is_crowded else _LOOKS[page.layout]


def _set_paper(document: Any, page: Page, look: _Look) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = _PAPER[page.paper]
    section.left_margin = section.right_margin = look.margin
    section.top_margin = section.bottom_margin = look.margin


def _set_style(document: Any, page: Page, look: _Look) -> None:
    style = document.styles["Normal"]
    style.font.name, style.font.size = _SERIF, look.size
    properties = style.element.get_or_add_rPr()
    fonts = properties.find(qn("w:rFonts"))
    for kind in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(kind), _SERIF)
    spacing = style.paragraph_format
    spacing.space_before, spacing.space_after = Pt(0), look.after
    spacing.line_spacing_rule, spacing.line_spacing = WD_LINE_SPACING.MULTIPLE, 1.15
    spacing.widow_control = True
    _set_language(document, page.locale)
    _name_stand_in(document)


def _set_language(document: Any, locale: str) -> None:
    """The letter's own English everywhere, for the reader's spelling checker."""
    for properties in document.styles.element.iter(qn("w:rPr")):
        for old in properties.findall(qn("w:lang")):
            properties.remove(old)
    defaults = document.styles.element.find(f".//{qn('w:rPrDefault')}/{qn('w:rPr')}")
    for properties in (defaults, document.styles["Normal"].element.get_or_add_rPr()):
        language = OxmlElement("w:lang")
        language.set(qn("w:val"), locale)
        properties.append(language)


def _name_stand_in(document: Any) -> None:
    """Name a font that may stand in where Georgia is not installed."""
    roman = '<w:family w:val="roman"/><w:pitch w:val="variable"/>'
    xml = (
        f'<w:fonts {nsdecls("w")}><w:font w:name="{_SERIF}"><w:altName w:val="{_STAND_IN}"/>'
        f'{roman}</w:font><w:font w:name="Times New Roman">{roman}</w:font></w:fonts>'
    )
    _part(document.part.rels, "/fontTable")._blob = xml.encode()


def _part(relations: Any, ending: str) -> Any:
    return next(r.target_part for r in relations.values() if r.reltype.endswith(ending))


def _set_properties(document: Any, page: Page, today: dt.date) -> None:
    about = document.core_properties
    about.author = about.last_modified_by = page.author[:255]
    about.title, about.language = page.title[:255], page.locale
    about.comments = about.keywords = about.subject = about.category = ""
    about.created = about.modified = dt.datetime.combine(today, dt.time(12))
    about.revision = 1


def _write_letter(document: Any, page: Page, look: _Look) -> None:
    if page.sender:
        head = _add_lines(document, page.sender, first_is_name=True)
        head.paragraph_format.space_after = Pt(22)
    for block in page.blocks:
        _add_lines(document, block).paragraph_format.space_after = Pt(15)
    if page.greeting:
        document.add_paragraph(page.greeting)
    for label, sentences in page.paragraphs:
        paragraph = document.add_paragraph()
        if label:
            paragraph.add_run(f"{label}: ").bold = True
        paragraph.add_run(" ".join(sentences))
    _sign(document, page, look)


def _sign(document: Any, page: Page, look: _Look) -> None:
    gap = look.size * _SIGNATURE_LINES
    if page.closing:
        closing = document.add_paragraph(page.closing)
        closing.paragraph_format.space_before = Pt(3)
        closing.paragraph_format.space_after = gap if page.signature else look.after
        closing.paragraph_format.keep_with_next = bool(page.signature)
    if page.signature:
        _add_lines(document, page.signature)


def _write_outline(document: Any, page: Page) -> None:
    """A heading, then every sentence on its own line, to be found at a glance."""
    title = document.add_paragraph()
    run = title.add_run(page.to)
    run.bold, run.font.color.rgb = True, _BLUE
    if page.greeting:
        document.add_paragraph(page.greeting)
    for label, sentences in page.paragraphs:
        paragraph = document.add_paragraph()
        paragraph.paragraph_format.keep_together = True
        if label:
            heading = paragraph.add_run(label)
            heading.bold, heading.font.color.rgb = True, _SOFT
            heading.font.size = Pt(11)
            heading.add_break()
        for index, sentence in enumerate(sentences):
            run = paragraph.add_run(sentence)
            if index < len(sentences) - 1:
                run.add_break()
    end = tuple(line for line in (page.closing, *page.signature) if line)
    if end:
        _add_lines(document, end)


def _add_lines(document: Any, lines: tuple[str, ...], *, first_is_name: bool = False) -> Any:
    """One paragraph of the lines, a line break between two."""
    paragraph = document.add_paragraph()
    for index, line in enumerate(lines):
        run = paragraph.add_run(line)
        if first_is_name:
            run.font.color.rgb = _SOFT if index else _BLUE
            run.font.size = Pt(9) if index else Pt(15)
        if index < len(lines) - 1:
            run.add_break()
    return paragraph


def _clear_traces(document: Any) -> None:
    """Drop what the blank document came with: its picture, its maker, its old-Word mode."""
    package = document.part.package
    for key, relation in list(package.rels.items()):
        if relation.reltype.endswith("/thumbnail"):
            del package.rels[key]
    app = _part(package.rels, "/extended-properties")
    app._blob = (
        f'<Properties xmlns="{_APP}"><Application>Sincerely</Application></Properties>'.encode()
    )
    settings = document.settings.element
    for old in settings.findall(qn("w:compat")):
        settings.remove(old)
    mode = parse_xml(
        f'<w:compat {nsdecls("w")}><w:compatSetting w:name="compatibilityMode" '
        f'w:uri="{_WORD}" w:val="15"/></w:compat>'
    )
    settings.insert(_place_of_compat(settings), mode)


def _place_of_compat(settings: Any) -> int:
    """The schema's order of settings wants it before the document's revision ids."""
    later = {qn("w:rsids"), qn("w:docVars"), qn("m:mathPr"), qn("w:themeFontLang")}
    return next(index for index, child in enumerate(settings) if child.tag in later)


def _same_bytes(document: Any) -> bytes:
    """The saved document with every entry's time set to one moment."""
    _clear_traces(document)
    saved = io.BytesIO()
    document.save(saved)
    fixed = io.BytesIO()
    with zipfile.ZipFile(saved) as old, zipfile.ZipFile(fixed, "w") as new:
        for entry in old.infolist():
            entry_at_epoch = zipfile.ZipInfo(entry.filename, _EPOCH)
            entry_at_epoch.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry_at_epoch, old.read(entry.filename))
    return fixed.getvalue()
