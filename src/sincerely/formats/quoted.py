"""What a mail, or a text pasted from one, holds that its writer did not write for this letter.

Its header, the mail that it answers, and the lines that it quotes. Marks as RFC 3676 (4.5)
and the common mail programs set them.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["quoted"]

_FIELD: Final = r"(?:From|To|Cc|Bcc|Reply-To|Sent|Date|Subject|Attachments?|Importance)"
# Fields above the letter; the subject belongs to the letter.
_HEADER: Final = re.compile(rf"\A\s*(?:{_FIELD}:[^\n]*\n(?:[ \t]+\S[^\n]*\n)*)+", re.IGNORECASE)
_OF_ENVELOPE: Final = re.compile(
    r"^(?!Subject)[\w-]+:[^\n]*(?:\n[ \t]+\S[^\n]*)*", re.IGNORECASE | re.MULTILINE
)
# "On Monday, Jo Ash <jo@example.org> wrote:", which long names break over two lines.
_ATTRIBUTION: Final = re.compile(
    r"^[ \t]*On [^\n]{6,140}?(?:\n[^\n]{0,80})?\bwrote:[ \t\r]*$", re.MULTILINE
)
_OLDER: Final = re.compile(
    r"^[ \t]*(?:-{2,} ?(?:Original|Forwarded) [Mm]essage ?-{2,}|Begin forwarded message:|_{10,}"
    rf"|[*]?From:[^\n]+(?=\n[*]?{_FIELD}:))[ \t\r]*",
    re.MULTILINE,
)
_QUOTED_LINE: Final = re.compile(r"^[ \t]*>[^\n]*", re.MULTILINE)


def quoted(text: str) -> list[tuple[int, int]]:
    """The spans that are not the letter, in order; they do not overlap.

    Where lines are quoted with a mark, what stands between them is the writer's answer; a
    mail quoted without marks goes on to the end of the text.
    """
    header = _HEADER.match(text)
    begins = header.end() if header else 0
    spans = [m.span() for m in _OF_ENVELOPE.finditer(text, 0, begins)]
    ends = _end_of_letter(text, begins)
    marked = [
        *_QUOTED_LINE.finditer(text, begins, ends),
        *_ATTRIBUTION.finditer(text, begins, ends),
    ]
    spans += sorted(m.span() for m in marked)
    return [*spans, (ends, len(text))] if ends < len(text) else spans


def _end_of_letter(text: str, begins: int) -> int:
    """Where an older mail follows without marks of quoting; the end of the text if none does."""
    starts = [m.start() for m in _OLDER.finditer(text, begins)]
    for m in _ATTRIBUTION.finditer(text, begins):
        is_marked = text[m.end() :].lstrip().startswith(">")
        if not is_marked and text[begins : m.start()].strip():
            starts.append(m.start())
    return min((start for start in starts if text[begins:start].strip()), default=len(text))
