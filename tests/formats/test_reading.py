"""The text of the files that are proofread."""

from __future__ import annotations

import zipfile
from email.message import EmailMessage
from io import BytesIO
from pathlib import Path

import docx
import pytest

from sincerely.core.errors import InputError
from sincerely.formats.reading import MAX_BYTES, MAX_CHARACTERS, read_bytes, read_file

DOCUMENT = "word/document.xml"


def zipped(document: bytes) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(DOCUMENT, document)
    return buffer.getvalue()


def test_text_keeps_its_line_ends_and_loses_its_byte_order_mark() -> None:
    assert (
        read_bytes(b"\xef\xbb\xbfDear A,\r\n\r\nThanks.", "a.txt").text == "Dear A,\r\n\r\nThanks."
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1252"])
def test_text_is_decoded(encoding: str) -> None:
    assert read_bytes("Dear Zoë – thanks".encode(encoding), "a.txt").text == "Dear Zoë – thanks"


@pytest.mark.parametrize("raw", [b"%PDF-1.7 \xff", b"a\0\xff", b"\x81", b"\xff\xfe\x00"])
def test_what_is_no_text_is_refused(raw: bytes) -> None:
    with pytest.raises(InputError, match="is not text"):
        read_bytes(raw, "a.txt")


def test_large_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"a" * (MAX_BYTES + 1))
    with pytest.raises(InputError, match="larger than 16 MB"):
        read_file(path)


def test_text_that_no_letter_is_as_long_as_is_refused_with_its_length() -> None:
    assert len(read_bytes(b"a" * MAX_CHARACTERS, "a.txt").text) == MAX_CHARACTERS
    with pytest.raises(InputError, match="holds 200,001 characters of text; 200,000 are the most"):
        read_bytes(b"a" * (MAX_CHARACTERS + 1), "a.txt")


def test_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"none\.txt: cannot be read: No such file"):
        read_file(tmp_path / "none.txt")


def test_signs_of_markdown_are_told_apart() -> None:
    reading = read_bytes(b"# Dear **Ann**\n", "a.md")
    assert [reading.text[start:end] for start, end in reading.markup] == ["#", "**", "**"]


def mail(html: str | None = None) -> EmailMessage:
    message = EmailMessage()
    message["Subject"] = "Thank you: Zoë"
    message["To"] = "Zoë Ward <zoe@example.org>"
    message.set_content("Dear Zoë,\n\nThanks.\n\nOn Monday, Zoë Ward wrote:\n> Hello\n")
    if html:
        message.set_content(html, subtype="html")
    return message


def test_mail_gives_its_subject_and_newest_text() -> None:
    message = mail()
    message.add_attachment(b"x", maintype="application", subtype="pdf", filename="cv.pdf")
    reading = read_bytes(bytes(message), "a.eml")
    assert reading.text == "Subject: Thank you: Zoë\n\nDear Zoë,\n\nThanks.\n"
    assert reading.to == ("Zoë Ward",)
    assert reading.attachments == ("cv.pdf",)


def test_mail_in_html_gives_its_words() -> None:
    html = "<style>p {}</style><p>Dear <b>Zoë</b>,</p><p>Thanks &amp; more.</p>"
    assert read_bytes(bytes(mail(html)), "a.eml").text.endswith("Dear Zoë,\n\nThanks & more.\n")


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"no header here", "no header"),
        (b"Subject: a\nContent-Type: image/png\n\nx", "holds no text"),
        (b"Subject: a\nContent-Type: text/plain; charset=nonsense\n\n\x81", "is not text"),
    ],
)
def test_mail_without_text_is_refused(raw: bytes, reason: str) -> None:
    with pytest.raises(InputError, match=reason):
        read_bytes(raw, "a.eml")


def test_document_gives_its_paragraphs() -> None:
    document = docx.Document()
    for line in ("Dear Zoë,", "Thank you.", "Yours,"):
        document.add_paragraph(line)
    buffer = BytesIO()
    document.save(buffer)
    assert read_bytes(buffer.getvalue(), "a.docx").text == "Dear Zoë,\n\nThank you.\n\nYours,\n"


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"no zip", "not a Word document"),
        (zipped(b"<a"), "damaged"),
        (zipped(b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), "document type"),
        (zipped(b" " * (33 * 2**20)), "unpacks to more"),
    ],
    ids=["no zip", "cut", "entities", "bomb"],
)
def test_hostile_document_is_refused(raw: bytes, reason: str) -> None:
    with pytest.raises(InputError, match=reason):
        read_bytes(raw, "a.docx")


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_wide_text_without_a_mark_is_decoded(encoding: str) -> None:
    assert read_bytes("Dear Zoë, thanks.".encode(encoding), "a.txt").text == "Dear Zoë, thanks."


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
def test_text_with_no_words_is_refused(name: str) -> None:
    with pytest.raises(InputError, match="holds no text"):
        read_bytes(b" \r\n\t\n", name)


def test_prose_is_as_long_as_the_text_and_its_lines_end_alike() -> None:
    reading = read_bytes("> a\r\nb\rc\u2029d".encode(), "a.txt")
    assert reading.prose == "    \nb\nc\nd"
    assert len(reading.prose) == len(reading.text)


def test_marks_of_markdown_are_blank_in_its_prose() -> None:
    raw = b"---\ntitle: x\n---\n**Ann**, see [the plan](http://example.org/a) in a_b_c.\n\n* one\n- two\n"
    prose = read_bytes(raw, "a.md").prose
    assert prose.split() == [
        "Ann",
        ",",
        "see",
        "the",
        "plan",
        "in",
        "a_b_c.",
        "*",
        "one",
        "-",
        "two",
    ]


def test_page_gives_its_words() -> None:
    assert read_bytes(b"<html><p>Dear Ann,</p><p>Thanks.</p></html>", "a.htm").text == (
        "Dear Ann,\n\nThanks.\n"
    )


def test_mail_in_an_unknown_character_set_is_read_as_text() -> None:
    raw = b"Subject: a\nContent-Type: text/plain; charset=nonsense\n\nDear Zo\xc3\xab,\n"
    assert read_bytes(raw, "a.eml").text == "Subject: a\n\nDear Zoë,\n"


_OPEN = (
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
)


def _run(text: str, properties: str = "") -> str:
    return f"<w:r>{properties}<w:t>{text}</w:t></w:r>"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (f"<w:p>{_run('In')}<w:ins>{_run('side')}</w:ins></w:p>", "Inside\n"),
        (f"<w:p>{_run('Here')}<w:moveFrom>{_run('gone')}</w:moveFrom></w:p>", "Here\n"),
        (f"<w:p>{_run('Shown')}{_run('not', '<w:rPr><w:vanish/></w:rPr>')}</w:p>", "Shown\n"),
        (f"<w:p>{_run('Old', '<w:rPr><w:vanish w:val=' + chr(34) + '0' + chr(34) + '/></w:rPr>')}</w:p>", "Old\n"),
        (f"<w:p>{_run('A')}<w:r><w:txbxContent><w:p>{_run('box')}</w:p></w:txbxContent></w:r>{_run('B')}</w:p>", "box\n\nAB\n"),
        (f"<w:del><w:p>{_run('gone')}</w:p></w:del><w:p>{_run('kept')}</w:p>", "kept\n"),
    ],
)  # fmt: skip
def test_document_gives_what_is_shown(body: str, text: str) -> None:
    document = f"{_OPEN}{body}</w:body></w:document>"
    assert read_bytes(zipped(document.encode()), "a.docx").text == text


def test_notes_at_the_foot_of_a_document_are_read() -> None:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for part, said in (("document", "Above"), ("footnotes", "Below")):
            archive.writestr(
                f"word/{part}.xml", f"{_OPEN}<w:p>{_run(said)}</w:p></w:body></w:document>"
            )
    assert read_bytes(buffer.getvalue(), "a.docx").text == "Above\n\nBelow\n"
