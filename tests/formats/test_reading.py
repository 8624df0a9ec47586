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
        (b"Subject: a\nContent-Type: text/plain; charset=nonsense\n\n\xff", "cannot be decoded"),
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
