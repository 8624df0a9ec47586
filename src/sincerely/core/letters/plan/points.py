"""The points of one conversation, the one that its letter should open on first."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from sincerely.core.debrief import Concern, Conversation, Debrief, Interviewer, Note
from sincerely.core.letters.audience import may_say
from sincerely.core.letters.plan.matter import Matter, is_said_by
from sincerely.core.letters.plan.values import Fact
from sincerely.core.letters.terms import read_terms, words_of

__all__ = ["is_about_another", "is_kindness", "other_reader_in", "rank_points"]

_KIND: Final = re.compile(
    r"^(?:\W*(?:he|she|they|we|who|and|kindly|also|then)\s+)*"
    r"(?:show(?:ed|s)|walk(?:ed|s)|took|gave|drove|introduced|offered|shared|explained|drew|lent|"
    r"stayed|arranged|invited|bought|brought|sketched|demonstrated|toured|waited|hosted|let|"
    r"talked me|came in|made time|set aside|stepped|spent|sent|fetched|cooked|handed|read me|"
    r"cancelled|canceled|squeezed|put me)\b",
    re.IGNORECASE,
)


_VERDICT: Final = re.compile(
    r"\b(?:hates?|dislikes?|blames?|resents?|distrusts?|thinks?|doubts?|fears?|complain(?:s|ed)?|"
    r"annoy\w*|difficult|hard|weak|stubborn|slow|lazy|angry|frustrat\w*|fed up|feud\w*|fights?|"
    r"fought|row|rivals?|does(?:n['’]t| not)|never|problem|issue|micromanag\w*|politics)\b",
    re.IGNORECASE,
)


def is_kindness(note: Note) -> bool:
    """Whether the point tells of something that the reader did for the candidate."""
    return bool(_KIND.match(note.text))


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
    points = [note for note in points if not is_about_another(debrief, conversation, note)]
    answered = {fact.answers.path for fact in facts if fact.answers}

    def worth(note: Note) -> float:
        score = 1.0 if note.path in answered else 0.0
        score += 0.5 * max((matter.near(note.text, fact.note.text) for fact in facts), default=0.0)
        terms = read_terms(note.text)
        score += 0.2 * bool(terms.figures) + 0.2 * bool(terms.names)
        score += 0.2 * (3 <= len(terms.matter) <= 10)
        score -= 0.08 * points.index(note)
        score -= 2.0 * any(is_said_by(note.text, c.worry.text) for c in concerns)
        score -= 1.5 * bool(other_reader_in(debrief, conversation, note.text))
        return score

    ranked = sorted(points, key=lambda note: -worth(note))
    kind = [note for note in ranked if is_kindness(note) and worth(note) > -1]
    return [*kind[:1], *(note for note in ranked if note not in kind[:1])]


def other_reader_in(debrief: Debrief, conversation: Conversation, text: str) -> str:
    """The name of an interviewer of another conversation whom the text names, or nothing."""
    own = {word.lower() for i in conversation.interviewers for word in words_of(i.name)}
    words = {_bare(word) for word in words_of(text) if word[0].isupper()}
    for other in debrief.conversations:
        if other.path == conversation.path:
            continue
        for interviewer in other.interviewers:
            names = {word.lower() for word in words_of(interviewer.name) if len(word) > 2}
            if (names - own) & words or _has_title(text, interviewer, conversation):
                return interviewer.name
    return ""


def _has_title(text: str, other: Interviewer, conversation: Conversation) -> bool:
    """Whether the text names the other by a title of two words or more, not the reader's own."""
    title = (other.title or "").lower()
    own = {(interviewer.title or "").lower() for interviewer in conversation.interviewers}
    if len(title.split()) < 2 or title in own:
        return False
    return re.search(rf"\bthe {re.escape(title)}\b", text.lower()) is not None


def is_about_another(debrief: Debrief, conversation: Conversation, note: Note) -> bool:
    """Whether a point tells what another interviewer is, thinks or does.

    That person reads a letter too; what one colleague says of another is theirs to say.
    """
    other = other_reader_in(debrief, conversation, note.text)
    if not other:
        return False
    words = words_of(note.text)
    names = {word.lower() for word in words_of(other)}
    is_subject = _bare(words[0]) in names
    return is_subject or bool(_VERDICT.search(note.text))


def _bare(word: str) -> str:
    return word.lower().replace("’", "'").removesuffix("'s")
