"""The Word document reads like the letter, bears its author alone and has room to sign."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from dataclasses import replace
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from sincerely.core.debrief import Debrief, Locale
from sincerely.core.letters.letter import Letter
from sincerely.formats.render import render
from tests.formats.conftest import BODY, paragraph


def word(letter: Letter, debrief: Debrief, today: dt.date) -> Any:
    return Document(io.BytesIO(render(letter, "docx", debrief, today)))


def test_blocks_greeting_paragraphs_closing_and_signature_stand_in_order(
    posted_letter: Letter, debrief: Debrief, today: dt.date
) -> None:
    texts = [p.text for p in word(posted_letter, debrief, today).paragraphs]
    blocks = ["\n".join(block) for block in posted_letter.head]
    body = [p.text for p in posted_letter.paragraphs]
    assert texts == [*blocks, posted_letter.greeting, *body, "Sincerely,", "Łukasz Nguyễn-Szabó"]


def test_there_is_room_of_four_lines_for_a_signature(
    posted_letter: Letter, debrief: Debrief, today: dt.date
) -> None:
    closing = word(posted_letter, debrief, today).paragraphs[-2]
    assert closing.paragraph_format.space_after == Pt(11) * 4
    assert closing.paragraph_format.keep_with_next


def test_the_properties_are_the_candidates_and_nothing_else_is_left(
    email_letter: Letter, debrief: Debrief, today: dt.date
) -> None:
    about = word(email_letter, debrief, today).core_properties
    assert about.author == about.last_modified_by == "Łukasz Nguyễn-Szabó"
    assert (about.title, about.comments, about.keywords) == (email_letter.subject, "", "")
    assert about.created.date() == about.modified.date() == today
    data = render(email_letter, "docx", debrief, today)
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert not [name for name in package.namelist() if "thumbnail" in name]
        everything = b"".join(package.read(name) for name in package.namelist())
    assert b"python-docx" not in everything
    assert b"Macintosh" not in everything
    assert len(data) < 60_000


def test_font_language_and_paper_are_set(
    email_letter: Letter, debrief: Debrief, today: dt.date
) -> None:
    document = word(email_letter, replace(debrief, locale=Locale.IE), today)
    style = document.styles["Normal"]
    languages = {e.get(qn("w:val")) for e in document.styles.element.iter(qn("w:lang"))}
    section = document.sections[0]
    assert (style.font.name, style.font.size) == ("Georgia", Pt(11))
    assert languages == {"en-IE"}
    assert abs(section.page_width - Mm(210)) < Mm(0.1)


def test_a_crowded_letter_is_set_smaller(
    posted_letter: Letter, debrief: Debrief, today: dt.date
) -> None:
    crowded = replace(posted_letter, paragraphs=BODY * 4)
    assert word(crowded, debrief, today).styles["Normal"].font.size == Pt(10)


def test_an_outline_puts_each_sentence_on_its_line_in_large_type(
    outline: Letter, debrief: Debrief, today: dt.date
) -> None:
    document = word(outline, debrief, today)
    texts = [p.text for p in document.paragraphs]
    assert texts == [
        "Dr. Ana García Márquez",
        "Open\nGood morning, this is Łukasz.\nIs this a good moment?",
        "Say\nTwo lines: nine shifts in ten.",
    ]
    assert document.styles["Normal"].font.size == Pt(15)


def test_a_script_keeps_greeting_and_close(
    script: Letter, debrief: Debrief, today: dt.date
) -> None:
    texts = [p.text for p in word(script, debrief, today).paragraphs]
    assert texts[1] == "Hello, Dr. García Márquez."
    assert texts[-1] == "Thank you.\nŁukasz Nguyễn-Szabó"


def test_labels_in_a_letter_are_bold_and_run_in(
    email_letter: Letter, debrief: Debrief, today: dt.date
) -> None:
    letter = replace(email_letter, paragraphs=(paragraph("It went well.", label="How it went"),))
    run = word(letter, debrief, today).paragraphs[-3].runs[0]
    assert (run.text, run.bold) == ("How it went: ", True)


@pytest.mark.parametrize(("closing", "signature"), [("", ()), ("Sincerely,", ()), ("", ("Ann",))])
def test_closing_and_signature_may_each_be_missing(
    closing: str, signature: tuple[str, ...], email_letter: Letter, debrief: Debrief, today: dt.date
) -> None:
    letter = replace(email_letter, closing=closing, signature=signature, greeting="")
    texts = [p.text for p in word(letter, debrief, today).paragraphs]
    assert texts[-1] == (signature[0] if signature else closing or BODY[-1].text)


def test_the_same_letter_gives_the_same_bytes(
    posted_letter: Letter, debrief: Debrief, today: dt.date
) -> None:
    first = render(posted_letter, "docx", debrief, today)
    assert first == render(posted_letter, "docx", debrief, today)


def test_control_characters_and_surrogates_do_not_spoil_the_file(
    email_letter: Letter, debrief: Debrief, today: dt.date
) -> None:
    letter = replace(email_letter, greeting="Dear\x00 \ud800Ana\x0b,", subject="\x01" * 300)
    assert word(letter, debrief, today).paragraphs[2].text == "Dear Ana,"
