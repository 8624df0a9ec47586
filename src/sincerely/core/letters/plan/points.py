"""The points of one conversation, the one that its letter should open on first."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from sincerely.core.debrief import Concern, Conversation, Debrief, Note
from sincerely.core.letters.audience import may_say
from sincerely.core.letters.plan.matter import Matter, is_said_by
from sincerely.core.letters.plan.values import Fact
from sincerely.core.letters.terms import read_terms, words_of

__all__ = ["rank_points"]

_KIND: Final = re.compile(
    r"^(?:\W*(?:he|she|they|we|who|and|kindly|also|then)\s+)*"
    r"(?:show(?:ed|s)|walk(?:ed|s)|took|gave|drove|introduced|offered|shared|explained|drew|lent|"
    r"stayed|arranged|invited|bought|brought|sketched|demonstrated|toured|waited|hosted|let|"
    r"talked me|came in|made time|set aside|stepped|spent|sent|fetched|cooked|handed|read me|"
    r"cancelled|canceled|squeezed|put me)\b",
    re.IGNORECASE,
)


def rank_points(
    debrief: Debrief,
    conversation: Conversation,
    matter: Matter,
    *,
    kept: Mapping[str, str],
    facts: Sequence[Fact],
    concerns: Sequence[Concern],
) -> list[Note]:
    """The points that the letter may hold, best first.

    First a kindness, which thanks can be given for; then what a fact of this letter
    answers; then what is specific. A point that a concern of the letter repeats, or
    that speaks of another interviewer, comes last.
    """
    points = [note for note in conversation.points if may_say(note, conversation, kept)]
    others = _other_names(debrief, conversation)
    answered = {fact.answers.path for fact in facts if fact.answers}

    def worth(note: Note) -> float:
        score = 1.0 if note.path in answered else 0.0
        score += 0.5 * max((matter.near(note.text, fact.note.text) for fact in facts), default=0.0)
        terms = read_terms(note.text)
        score += 0.2 * bool(terms.figures) + 0.2 * bool(terms.names)
        score += 0.2 * (3 <= len(terms.matter) <= 10)
        score -= 0.08 * points.index(note)
        score -= 2.0 * any(is_said_by(note.text, c.worry.text) for c in concerns)
        score -= 3.0 * bool(others & {word.lower() for word in words_of(note.text)})
        return score

    ranked = sorted(points, key=lambda note: -worth(note))
    kind = [note for note in ranked if _KIND.match(note.text) and worth(note) > -1]
    return [*kind[:1], *(note for note in ranked if note not in kind[:1])]


def _other_names(debrief: Debrief, conversation: Conversation) -> frozenset[str]:
    """Words of the other interviewers' names that are none of this reader's."""
    own = {w.lower() for i in conversation.interviewers for w in words_of(i.name)}
    return frozenset(
        word.lower()
        for other in debrief.conversations
        if other.path != conversation.path
        for interviewer in other.interviewers
        for word in words_of(interviewer.name)
        if len(word) > 2 and word.lower() not in own
    )
