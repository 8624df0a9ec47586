"""A letter as a file, and as a link that opens the mail program with it."""

from __future__ import annotations

from datetime import date
from typing import Final
from urllib.parse import quote

from django.http import Http404, HttpResponse

from sincerely.formats.render import file_name, render
from sincerely.web.debriefs.values import debrief_of
from sincerely.web.letters.models import Letter
from sincerely.web.letters.values import letter_of

__all__ = ["file_of", "mailto"]

_TYPES: Final = {
    "txt": "text/plain; charset=utf-8",
    "eml": "message/rfc822",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "pdf": "application/pdf",
}
_LONGEST_MAILTO: Final = 2_000
"""Mail programs and systems cut longer links; the shortest limit in common use is near 2,083."""


def file_of(shown: Letter, ending: str, today: date) -> HttpResponse:
    """Return the letter as a download. Raises ``Http404`` for a format that there is not."""
    if ending not in _TYPES:
        raise Http404
    value, _ = debrief_of(shown.opportunity)
    made = letter_of(shown)
    content = render(made, ending, value, today)
    response = HttpResponse(content, content_type=_TYPES[ending])
    name = file_name(made, shown.number, ending)
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    response["X-Content-Type-Options"] = "nosniff"
    return response


def mailto(shown: Letter) -> str:
    """Return a link that opens the mail program with the letter; empty if it would be cut."""
    if not shown.to_email:
        return ""
    to = ",".join(quote(part.strip(), safe="@") for part in shown.to_email.split(","))
    fields = {"subject": shown.subject, "body": shown.text.replace("\n", "\r\n")}
    if shown.copy_to:
        fields["cc"] = shown.copy_to
    link = f"mailto:{to}?" + "&".join(f"{key}={quote(text)}" for key, text in fields.items())
    return link if len(link) <= _LONGEST_MAILTO else ""
