"""The subject line of a thank-you: three to eight words that name one idea or the role."""

from __future__ import annotations

from collections.abc import Iterable

from sincerely.core.letters.kind import Desk
from sincerely.core.letters.letter import words_in
from sincerely.core.letters.phrasing.phrased import Act
from sincerely.core.letters.plan import LetterPlan
from sincerely.core.letters.wording import capitalised

__all__ = ["subject"]

_FEWEST, _MOST = 3, 8
_LONGEST_TOPIC = 5


def subject(desk: Desk, plan: LetterPlan, said: Iterable[str]) -> str:
    """Return the subject: "Thank you: faster batch release", or the role where no idea is short.

    ``said`` holds the paths of the notes that the letter uses: an idea is taken from
    one of them, so that the subject promises nothing that the letter does not hold.
    """
    used = set(said)
    ideas = [
        _idea(desk, plan, index) for index, note in enumerate(plan.points) if note.path in used
    ]
    role = desk.debrief.opportunity.role
    for matter in (*ideas, role, f"the {role} interview"):
        line = f"Thank you: {matter}" if matter else ""
        if line and _FEWEST <= words_in(line) <= _MOST:
            return capitalised(line)
    return "Thank you for our conversation"


def _idea(desk: Desk, plan: LetterPlan, index: int) -> str:
    for part in desk.phraser.point(plan.points[index], plan.conversation):
        is_ours = part.act in {Act.STATED, Act.WANTED, Act.PLANNED, Act.TOPIC}
        if is_ours and part.topic and words_in(part.topic) <= _LONGEST_TOPIC:
            return part.topic
    return ""
