"""The thank-you letter, posted: addresses, date, block format, one page."""

from __future__ import annotations

from sincerely.core.letters.compose import Length
from sincerely.core.letters.kind import Desk, Kind, Recipient
from sincerely.core.letters.letter import Letter
from sincerely.core.letters.recipients import interviewers_of
from sincerely.core.letters.thanking import Thanking, thank

__all__ = ["KIND"]

_HOW = Thanking(
    kind="thank-you-letter",
    length=Length(fewest=186, aim=240, most=258, cap=295),
    brief=Length(fewest=60, aim=90, most=120, cap=140),
    is_posted=True,
)


def _write(desk: Desk, recipients: tuple[Recipient, ...]) -> tuple[Letter, ...]:
    return thank(desk, recipients, _HOW)


KIND = Kind(
    id=_HOW.kind,
    title="Thank-you letter",
    purpose="The thank-you on paper: the same matter with more room, signed by hand.",
    why="Senior and traditional readers keep a letter; it is an extra, never instead of the e-mail.",
    source=(
        "After Salveson Stetson and cfstaffing on who welcomes paper; block format after Swan, "
        "Practical English Usage; one page after CareerBuilder (2009)."
    ),
    structure=(
        "sender's address, date, reader's address",
        "thanks, tied to what this reader did or said",
        "their points, met by facts",
        "their concern, answered",
        "why the job, and what difference one would make",
        "the next step in their own dates",
    ),
    words=(180, 260),
    most_words=300,
    seconds=None,
    is_spoken=False,
    has_subject=False,
    recipients=interviewers_of,
    write=_write,
)
