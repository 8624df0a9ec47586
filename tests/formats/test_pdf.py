"""The PDF is one page on the right paper, with its fonts and words inside."""

from __future__ import annotations

import datetime as dt
import io
from dataclasses import replace

import pytest
from pypdf import PdfReader
from pypdf.generic import IndirectObject

from sincerely.core.debrief import Debrief, Locale
from sincerely.core.letters.letter import Letter
from sincerely.formats.render import render
from tests.formats.conftest import BODY, paragraph


def pdf(letter: Letter, debrief: Debrief, today: dt.date) -> PdfReader:
    return PdfReader(io.BytesIO(render(letter, "pdf", debrief, today)))


def words(reader: PdfReader) -> str:
    text = " ".join(page.extract_text() for page in reader.pages)
    return " ".join(text.replace("\u00a0", " ").split())


def embedded(reader: PdfReader) -> dict[str, bool]:
    """Whether each font of the file is inside it, by name."""
    fonts = {}
    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():  # type: ignore[index]
            one = font.get_object()
            inner = one["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object()
            name = str(one["/BaseFont"]).partition("+")[2]
            fonts[name] = any(f"/FontFile{kind}" in inner for kind in ("", "2", "3"))
    return fonts


def test_every_word_of_a_posted_letter_is_on_one_page(
    posted_letter: Letter, debrief: Debrief, today: dt.date
) -> None:
    reader = pdf(posted_letter, debrief, today)
    text = words(reader)
    assert len(reader.pages) == 1
    expected = [line for block in posted_letter.head for line in block]
    expected += [posted_letter.greeting, posted_letter.closing, *posted_letter.signature]
    expected += [sentence.text for sentence in posted_letter.sentences]
    assert [piece for piece in expected if piece not in text] == []


def test_our_fonts_are_inside_and_cover_polish_vietnamese_and_hungarian(
    posted_letter: Letter, debrief: Debrief, today: dt.date
) -> None:
    fonts = embedded(pdf(posted_letter, debrief, today))
    assert all(fonts.values())
    assert {name.partition("-")[0] for name in fonts} == {"Newsreader", "InstrumentSans"}


def test_the_file_states_title_author_language_and_day_and_is_tagged(
    email_letter: Letter, debrief: Debrief, today: dt.date
) -> None:
    notes = replace(debrief, locale=Locale.GB)
    reader = pdf(email_letter, notes, today)
    about = reader.metadata
    assert about is not None
    assert (about.title, about.author) == (email_letter.subject, "Łukasz Nguyễn-Szabó")
    assert about.creation_date == dt.datetime(2026, 11, 18, 12, tzinfo=dt.UTC)
    catalog = reader.trailer["/Root"]
    assert catalog["/Lang"] == "en-GB"  # type: ignore[index]
    assert catalog["/MarkInfo"]["/Marked"]  # type: ignore[index]
    metadata = catalog["/Metadata"].get_object().get_data().decode()  # type: ignore[index]
    assert "<pdfaid:part>2</pdfaid:part>" in metadata
    assert "<pdfuaid:part>1</pdfuaid:part>" in metadata


@pytest.mark.parametrize(
    ("locale", "size"),
    [
        (Locale.US, (612, 792)),
        (Locale.CA, (612, 792)),
        (Locale.GB, (595, 842)),
        (Locale.AU, (595, 842)),
    ],
)
def test_the_paper_is_the_locales(
    locale: Locale, size: tuple[int, int], email_letter: Letter, debrief: Debrief, today: dt.date
) -> None:
    box = pdf(email_letter, replace(debrief, locale=locale), today).pages[0].mediabox
    assert (round(box.width), round(box.height)) == size


def test_an_email_is_set_under_the_senders_name_and_the_date(
    email_letter: Letter, debrief: Debrief, today: dt.date
) -> None:
    text = words(pdf(email_letter, debrief, today))
    assert text.startswith("Łukasz Nguyễn-Szabó Duluth, Minnesota")
    assert "November 18, 2026" in text


def test_type_shrinks_to_keep_a_full_letter_on_one_page(
    posted_letter: Letter, debrief: Debrief, today: dt.date
) -> None:
    crowded = replace(posted_letter, paragraphs=BODY * 4)
    assert crowded.words > 300
    assert len(pdf(crowded, debrief, today).pages) == 1


def test_what_no_page_can_hold_goes_on_with_numbered_pages(
    posted_letter: Letter, debrief: Debrief, today: dt.date
) -> None:
    reader = pdf(replace(posted_letter, paragraphs=BODY * 30), debrief, today)
    assert len(reader.pages) > 1
    assert reader.pages[1].extract_text().strip().endswith("2")


def test_an_outline_and_a_script_are_one_large_page_each(
    outline: Letter, script: Letter, debrief: Debrief, today: dt.date
) -> None:
    for letter in (outline, script, replace(outline, greeting="Good morning.", seconds=150)):
        reader = pdf(letter, debrief, today)
        text = words(reader)
        assert len(reader.pages) == 1
        assert text.startswith("Dr. Ana García Márquez")
        assert all(p.label in text for p in letter.paragraphs)
        assert all(s.text in text for s in letter.sentences)


def test_words_are_set_as_they_stand_and_nothing_in_them_is_run(
    email_letter: Letter, debrief: Debrief, today: dt.date
) -> None:
    sly = '#eval("1+1") $x^2$ *bold* _it_ `raw` @cite <tag> \\ // #import "@preview/x:1.0.0" "]'
    reader = pdf(replace(email_letter, paragraphs=(paragraph(sly),)), debrief, today)
    assert sly in words(reader)


@pytest.mark.parametrize(
    "name", ["田中 浩", "محمد الأمين", "นที", "👩‍🔬 Ana", "\ud800\x00Ana", "Ṭḥāhir →"]
)
def test_a_script_that_our_fonts_lack_still_makes_a_page(
    name: str, email_letter: Letter, debrief: Debrief, today: dt.date
) -> None:
    letter = replace(email_letter, greeting=f"Dear {name},", to=name)
    reader = pdf(letter, debrief, today)
    assert len(reader.pages) == 1
    assert BODY[0].sentences[0].text in words(reader)


def test_the_same_letter_gives_the_same_bytes(
    posted_letter: Letter, debrief: Debrief, today: dt.date
) -> None:
    first = render(posted_letter, "pdf", debrief, today)
    assert first == render(posted_letter, "pdf", debrief, today)


def test_a_letter_with_nothing_but_words_is_set(debrief: Debrief, today: dt.date) -> None:
    bare = Letter(
        "note", "", "", "", (paragraph("A line.", label="Note"),), "", ("N",), head=(("N",),)
    )
    reader = pdf(bare, debrief, today)
    assert "A line." in words(reader)
    assert not isinstance(reader.pages[0], IndirectObject)
