"""The text of a file that is to be proofread: .txt, .md, .eml, .html, .docx.

What is read is kept as it stands, so that offsets count code points of the file as
decoded (line ends and all). Of a mail or a document, they count code points of the text
taken out of it, which is what comes back.
"""

from __future__ import annotations

import codecs
import email
import email.policy
import re
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from email.message import EmailMessage
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path, PurePath
from typing import Any, Final
from xml.parsers import expat

from sincerely.core.errors import InputError
from sincerely.formats.line_ends import with_newlines
from sincerely.formats.quoted import quoted

__all__ = ["MAX_BYTES", "MAX_CHARACTERS", "Reading", "read_bytes", "read_file"]

MAX_BYTES: Final = 16 * 2**20
_MAX_DOCUMENT_BYTES: Final = 32 * 2**20
# A letter has a few thousand characters; proof of a text as long as this takes a minute.
MAX_CHARACTERS: Final = 200_000
_ALLOWED: Final = "Allowed: .txt, .md, .eml, .html, .docx."
_DOCUMENT: Final = "word/document.xml"
_NOTES: Final = frozenset({"word/footnotes.xml"})
_MARKUP: Final = re.compile(
    r"\A---\r?\n.*?^---\s*?$|^[ \t|:-]*-{3}[ \t|:-]*$|^\s{0,3}>[^\n]*|\|"
    r"|\[(?=[^\]\n]*\]\()|```.*?(?:```|\Z)|`[^`\n]+`|<!--.*?-->|<[a-zA-Z/][^>\n]*>|\]\([^)\n]*\)|https?://\S+"
    r"|^\s{0,3}#{1,6}(?=\s)|(?<=[^\s*~])[*~]{1,3}|[*~]{1,3}(?=[^\s*~])"
    r"|(?<!\w)_{1,3}(?=[^\s_])|(?<=[^\s_])_{1,3}(?!\w)",
    re.DOTALL | re.MULTILINE,
)
_OTHER_FORMATS: Final = (b"%PDF", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"{\\rtf")
_SIGNATURE_MARK: Final = re.compile(r"^-- \r?$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Reading:
    """The text of a file, and what its format tells besides.

    ``to`` are the names (or addresses) that a mail is addressed to; ``attachments`` the
    names of its files, ``None`` where the format has none. ``markup`` are the spans that
    are signs of the format or quoted from others, not the writer's prose.
    """

    name: str
    text: str
    to: tuple[str, ...] = ()
    attachments: tuple[str, ...] | None = None
    markup: tuple[tuple[int, int], ...] = ()

    @property
    def prose(self) -> str:
        """The text with spaces for what is no prose, and lines that end in one character each.

        As long as ``text``, so that offsets in the one hold in the other.
        """
        parts, at = [], 0
        for start, end in sorted(self.markup):
            parts += [self.text[at:start], re.sub(r"[^\r\n]", " ", self.text[max(start, at) : end])]
            at = max(at, end)
        return with_newlines("".join([*parts, self.text[at:]]))


def read_file(path: Path) -> Reading:
    """The file's text. Raises ``InputError`` if it cannot be read or is of no such format."""
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise InputError(f"{path}: cannot be read: {reason}.") from error
    return read_bytes(raw, str(path))


def read_bytes(raw: bytes, name: str) -> Reading:
    """The text of a file's bytes; its format is told by the ending of ``name`` (none: text).

    Raises ``InputError`` for what is of no such format, and for what is too large to proof.
    """
    if len(raw) > MAX_BYTES:
        raise InputError(f"{name}: is larger than {MAX_BYTES // 2**20} MB.")
    ending = PurePath(name).suffix.lower()
    reading = _FORMATS.get(ending, _read_text)(raw, name)
    if not reading.text.strip():
        raise InputError(f"{name}: holds no text.")
    if len(reading.text) > MAX_CHARACTERS:
        raise InputError(
            f"{name}: holds {len(reading.text):,} characters of text; "
            f"{MAX_CHARACTERS:,} are the most that are read.",
            hint="A letter has a few thousand. Check a long text in parts.",
        )
    return reading


def _read_text(raw: bytes, name: str) -> Reading:
    text = _decoded(raw, name)
    return Reading(name, text, markup=tuple(quoted(text)))


def _read_html(raw: bytes, name: str) -> Reading:
    return Reading(name, _text_of_html(_decoded(raw, name)) + "\n")


def _read_markdown(raw: bytes, name: str) -> Reading:
    text = _decoded(raw, name)
    return Reading(name, text, markup=tuple(m.span() for m in _MARKUP.finditer(text)))


def _decoded(raw: bytes, name: str) -> str:
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if raw.startswith(mark):
            return _decode(raw, encoding, name)
    if raw.startswith(_OTHER_FORMATS):
        raise InputError(f"{name}: is not text.", hint=_ALLOWED)
    if b"\0" in raw:
        return _decode(raw, _wide(raw, name), name)
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return _decode(raw, "cp1252", name)


def _wide(raw: bytes, name: str) -> str:
    """Which UTF-16 it is that no mark begins: Latin letters have an empty byte of two."""
    for encoding, empty, full in (
        ("utf-16-le", raw[1::2], raw[::2]),
        ("utf-16-be", raw[::2], raw[1::2]),
    ):
        if 2 * empty.count(0) > len(empty) and not full.count(0):
            return encoding
    raise InputError(f"{name}: is not text.", hint=_ALLOWED)


def _decode(raw: bytes, encoding: str, name: str) -> str:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputError(
            f"{name}: is not text in UTF-8 (byte {error.start + 1}).",
            hint="Save it as UTF-8 and try again.",
        ) from error


def _read_mail(raw: bytes, name: str) -> Reading:
    message = email.message_from_bytes(raw, policy=email.policy.default)
    if not isinstance(message, EmailMessage) or not message.keys():
        raise InputError(f"{name}: is not a mail: it has no header.", hint=_ALLOWED)
    body = _mail_body(message, name)
    subject = _header(message, "subject")
    text = f"Subject: {subject}\n\n{body}" if subject else body
    return Reading(name, text, to=_recipients(message), attachments=_attachments(message))


def _mail_body(message: EmailMessage, name: str) -> str:
    part = message.get_body(("plain", "html"))
    if part is None:
        raise InputError(f"{name}: holds no text.")
    try:
        text = str(part.get_content())
    except (LookupError, ValueError, AttributeError):  # a character set that nobody knows
        raw = part.get_payload(decode=True)
        text = _decoded(raw if isinstance(raw, bytes) else b"", name)
    if part.get_content_subtype() == "html":
        text = _text_of_html(text)
    return _without_history(text)


def _header(message: EmailMessage, name: str) -> str:
    try:
        return " ".join(str(message.get(name, "")).split())
    except (ValueError, IndexError, AttributeError):  # headers that the parser chokes on
        return ""


def _recipients(message: EmailMessage) -> tuple[str, ...]:
    try:
        addresses = message["to"].addresses if message["to"] else ()
        return tuple(each.display_name or each.addr_spec for each in addresses)
    except (ValueError, IndexError, AttributeError):
        return ()


def _attachments(message: EmailMessage) -> tuple[str, ...]:
    return tuple(part.get_filename() or "attachment" for part in message.iter_attachments())


def _without_history(text: str) -> str:
    """The new text of a mail: no mail that it answers, no quoted lines, no footer."""
    parts, at = [], 0
    for start, end in quoted(text):
        parts.append(text[at:start])
        at = end
    new = "".join([*parts, text[at:]])
    footer = _SIGNATURE_MARK.search(new)
    lines = new[: footer.start() if footer else len(new)].splitlines()
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip() + "\n"


class _Html(HTMLParser):
    """Collects the text of a mail in HTML, a line a block."""

    _BLOCKS: Final = frozenset({"p", "div", "br", "tr", "li", "blockquote", "table", "ul", "ol"})
    _HIDDEN: Final = frozenset({"style", "script", "head", "title"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        """Begin a line at a block, and skip what is not shown."""
        self._hidden += tag in self._HIDDEN
        if tag in self._BLOCKS:
            self.parts.append("\n\n" if tag == "p" else "\n")

    def handle_endtag(self, tag: str) -> None:
        """End what was begun."""
        if tag in self._HIDDEN:
            self._hidden = max(0, self._hidden - 1)
        if tag == "p":
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        """Keep the words, white space as one space."""
        if not self._hidden:
            self.parts.append(re.sub(r"[ \t\r\n]+", " ", data))


def _text_of_html(html: str) -> str:
    parser = _Html()
    parser.feed(html)
    parser.close()
    lines = [line.strip() for line in "".join(parser.parts).split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _read_docx(raw: bytes, name: str) -> Reading:
    try:
        with zipfile.ZipFile(BytesIO(raw)) as archive:
            held = set(archive.namelist())
            parts = [_unpacked(archive, part) for part in (_DOCUMENT, *(_NOTES & held))]
    except (zipfile.BadZipFile, KeyError, OSError, RuntimeError, NotImplementedError, ValueError):
        raise InputError(f"{name}: is not a Word document (.docx).") from None
    except Exception as error:  # zlib and lzma have errors of their own
        raise InputError(f"{name}: is a damaged Word document: {error}.") from error
    if any(len(part) > _MAX_DOCUMENT_BYTES for part in parts):
        raise InputError(f"{name}: unpacks to more than {_MAX_DOCUMENT_BYTES // 2**20} MB.")
    paragraphs = _Paragraphs()
    try:
        for part in parts:
            paragraphs.read(part)
    except (expat.ExpatError, LookupError, ValueError) as error:
        raise InputError(f"{name}: is a damaged Word document: {error}.") from error
    lines = [line.strip() for line in paragraphs.lines]
    text = "\n".join(lines).strip()
    # Writers part paragraphs by empty ones, or by the space that a style puts around each.
    return Reading(name, (text if "\n\n" in text else "\n\n".join(lines).strip()) + "\n")


def _unpacked(archive: zipfile.ZipFile, part: str) -> bytes:
    with archive.open(part) as opened:
        return opened.read(_MAX_DOCUMENT_BYTES + 1)


class _Paragraphs:
    """The lines of WordprocessingML (ECMA-376, part 1, 17.3), no document type allowed."""

    _W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main "
    _FALLBACK: Final = "http://schemas.openxmlformats.org/markup-compatibility/2006 Fallback"
    _SIGNS: Final = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "‑"}

    # What is not shown: text that was moved away, and what is said twice for old programs.
    _UNSEEN: Final = frozenset({_W + "moveFrom", _W + "del", _FALLBACK})

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._open: list[list[str]] = []  # a box of text holds paragraphs within a paragraph
        self._is_text = False
        self._is_hidden = False
        self._unseen = 0

    def read(self, document: bytes) -> None:
        """Collect the lines. Raises ``ExpatError`` or ``ValueError``."""
        parser: Any = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = self._refuse
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._data
        parser.Parse(document, True)

    def _refuse(self, *_: object) -> None:
        raise ValueError("it declares a document type")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._unseen += name in self._UNSEEN
        local = name.removeprefix(self._W)
        if local == "p":
            self._open.append([])
        elif local == "r":
            self._is_hidden = False
        elif local == "vanish":
            self._is_hidden = attributes.get(self._W + "val") not in {"0", "false", "off"}
        elif local == "t":
            self._is_text = True
        elif local in self._SIGNS:
            self._add(self._SIGNS[local])

    def _end(self, name: str) -> None:
        self._unseen -= name in self._UNSEEN
        local = name.removeprefix(self._W)
        if local == "p":
            line = "".join(self._open.pop())
            self.lines.extend([] if self._unseen else line.split("\n"))
        elif local == "t":
            self._is_text = False

    def _data(self, data: str) -> None:
        if self._is_text:
            self._add(data)

    def _add(self, shown: str) -> None:
        if self._open and not (self._unseen or self._is_hidden):
            self._open[-1].append(shown)


_FORMATS: Final[dict[str, Callable[[bytes, str], Reading]]] = {
    ".txt": _read_text,
    ".text": _read_text,
    ".md": _read_markdown,
    ".markdown": _read_markdown,
    ".eml": _read_mail,
    ".html": _read_html,
    ".htm": _read_html,
    ".docx": _read_docx,
}
