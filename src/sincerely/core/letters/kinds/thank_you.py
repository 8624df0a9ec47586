"""The thank-you e-mail: one to each interviewer, within a day."""

from __future__ import annotations

from sincerely.core.letters.compose import Length
from sincerely.core.letters.kind import Desk, Kind, Recipient
from sincerely.core.letters.letter import Letter
from sincerely.core.letters.recipients import interviewers_of
from sincerely.core.letters.thanking import Thanking, thank

__all__ = ["KIND"]

_HOW = Thanking(
    kind="thank-you",
    length=Length(fewest=90, aim=140, most=158, cap=195),
    brief=Length(fewest=40, aim=65, most=80, cap=90),
)


def _write(desk: Desk, recipients: tuple[Recipient, ...]) -> tuple[Letter, ...]:
    return thank(desk, recipients, _HOW)


KIND = Kind(
    id=_HOW.kind,
    title="Thank-you",
    purpose=(
        "Thank one interviewer for something only they said or did, meet their point with a "
        "fact, answer their concern, and stay brief."
    ),
    why=(
        "Four in five hiring managers take such a note into account, and few candidates write "
        "one; interviewers compare what they got."
    ),
    source=(
        "After Accountemps (2017), TopResume (2017), Smith Hanley and Charles Aris; lengths "
        "after interview-prep.io and personaljobcoach.co.uk."
    ),
    structure=(
        "thanks, tied to what this reader did or said",
        "their point, met by a fact",
        "their concern, answered",
        "what was left unsaid, promised or to be put right",
        "why the job, and what difference one would make",
        "the next step in their own dates",
    ),
    words=(90, 160),
    most_words=200,
    seconds=None,
    is_spoken=False,
    has_subject=True,
    recipients=interviewers_of,
    write=_write,
)
