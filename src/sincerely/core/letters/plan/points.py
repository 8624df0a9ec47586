"""The points of one conversation, the one that its letter should open on first."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from sincerely.core.debrief import Concern, Conversation, Debrief, Note
from sincerely.core.language import Language
from sincerely.core.letters.audience import may_say
from sincerely.core.letters.plan.matter import Matter, is_said_by
from sincerely.core.letters.plan.values import Fact
from sincerely.core.letters.plan.weight import weight_of
from sincerely.core.letters.terms import read_terms, words_of

__all__ = ["Roster", "is_kindness", "leans", "rank_points", "read_roster"]

_KIND: Final = re.compile(
    r"^(?:\W*(?:he|she|they|we|who|and|kindly|also|then)\s+)*"
    r"(?:show(?:ed|s)|walk(?:ed|s)|took|gave|drove|introduced|offered|shared|explained|drew|lent|"
    r"stayed|arranged|invited|bought|brought|sketched|demonstrated|toured|waited|hosted|let|"
    r"talked me|came in|made time|set aside|stepped|spent|sent|fetched|cooked|handed|read me|"
    r"cancelled|canceled|squeezed|put me)\b",
    re.IGNORECASE,
)


_TITLE: Final = re.compile(r"\bthe (([\w-]+ [\w-]+)(?: [\w-]+)?)")
_ACTS: Final = re.compile(
    r"\W*\w+(?:['’]s\b| (?:is|was|has|had|will|would|says|said|thinks|thought|wants|wanted|does|"
    r"did|told|asked|hates|likes|needs|feels|felt|believes|runs|keeps|seems|and)\b)"
)
_VERDICT: Final = re.compile(
    r"\b(?:hates?|dislikes?|blames?|resents?|distrusts?|thinks?|doubts?|fears?|complain(?:s|ed)?|"
    r"annoy\w*|difficult|hard|weak|stubborn|slow|lazy|angry|frustrat\w*|fed up|feud\w*|fights?|"
    r"fought|row|rivals?|does(?:n['’]t| not)|never|problem|issue|micromanag\w*|politics)\b",
    re.IGNORECASE,
)
# "Says Harjit signs it all himself" tells of Harjit, whoever says so.
_REPORTS: Final = re.compile(
    r"^\W*(?:(?:he|she|they)\s+)?(?:says?|said|told me|mentions|mentioned|reckons|thinks|explained)"
    r"\s+(?:that\s+)?(?=\w)",
    re.IGNORECASE,
)


def is_kindness(note: Note) -> bool:
    """Whether the point tells of something that the reader did for the candidate."""
    return bool(_KIND.match(note.text))


def rank_points(
    roster: Roster,
    conversation: Conversation,
    matter: Matter,
    *,
    kept: Mapping[str, str],
    facts: Sequence[Fact],
    concerns: Sequence[Concern],
    doubted: Collection[str] = (),
) -> list[Note]:
    """The points that the letter may hold, best first.

    First a kindness, which thanks can be given for; then what a fact of this letter
    answers; then what the reader wants, and what is specific. A point that a concern of the letter repeats,
    that speaks of another interviewer, or whose path is in ``doubted`` as better unsaid, comes last.
    """
    points = [note for note in conversation.points if may_say(note, conversation, kept)]
    points = [note for note in points if not roster.is_about_another(conversation, note)]
    answered = {fact.answers.path for fact in facts if fact.answers}

    def worth(note: Note) -> float:
        score = 1.0 if note.path in answered else 0.0
        score += 0.5 * max((matter.near(note.text, fact.note.text) for fact in facts), default=0.0)
        terms = read_terms(note.text)
        score += 0.2 * bool(terms.figures) + 0.2 * bool(terms.names)
        score += 0.2 * (3 <= len(terms.matter) <= 10)
        score += weight_of(note)
        score -= 0.08 * points.index(note)
        score -= 2.0 * any(is_said_by(note.text, c.worry.text) for c in concerns)
        score -= 1.5 * bool(roster.other_in(conversation, note.text))
        score -= _OF_ONE * _is_about_one(conversation, note)
        score -= _DOUBTED * (note.path in doubted)
        return score

    ranked = sorted(points, key=lambda note: -worth(note))
    kind = [note for note in ranked if is_kindness(note) and worth(note) > -1]
    best = [*kind[:1], *(note for note in ranked if note not in kind[:1])]
    return _on_their_ground(best, conversation)


_OF_ONE: Final = 0.8
_DOUBTED: Final = 0.8


def _is_about_one(conversation: Conversation, note: Note) -> bool:
    """Whether a point of a letter to several tells of one of them alone, who would read it with the others."""
    if len(conversation.interviewers) == 1:
        return False
    names = {word.lower() for one in conversation.interviewers for word in words_of(one.name)}
    return any(_bare(word) in names for word in words_of(note.text)[:1])


# "Lost 6 of them since May": nothing without the note before it.
_LEANS: Final = re.compile(
    r"\b(?:of|among|between) (?:them|these|those)\b|^(?:these|those|them)\b", re.IGNORECASE
)


def leans(note: Note) -> bool:
    """Whether the point says nothing without the one noted before it."""
    return _LEANS.search(note.text) is not None


def _on_their_ground(points: Sequence[Note], conversation: Conversation) -> list[Note]:
    """The points in their order, but each that leans on the note before it behind that one.

    Where that note may not be said, neither may what leans on it.
    """
    before = dict(zip(conversation.points[1:], conversation.points, strict=False))
    told: list[Note] = []
    for note in points:
        chain = [note]
        while leans(chain[0]) and chain[0] in before:
            chain.insert(0, before[chain[0]])
        if all(one in points for one in chain):
            told += [one for one in chain if one not in told]
    return told


@dataclass(frozen=True, slots=True)
class Roster:
    """Who was met in which conversation: ``words`` of names and ``titles``, in lower case.

    Each is given with the paths of the conversations and the names that it stands for.
    ``ambiguous`` are words of names that are English words too (Grant, Will, Rose).
    """

    words: Mapping[str, tuple[tuple[str, str], ...]]
    titles: Mapping[str, tuple[tuple[str, str], ...]]
    ambiguous: frozenset[str]

    def other_in(self, conversation: Conversation, text: str) -> str:
        """The name of somebody of another conversation whom the text names, or nothing.

        A title counts only with "the" before it, and only one of two words or more.
        """
        found = [self.words.get(word, ()) for word in self._names_in(text)]
        found += [self.titles.get(m.group(1), ()) for m in _TITLE.finditer(text.lower())]
        found += [self.titles.get(m.group(2), ()) for m in _TITLE.finditer(text.lower())]
        for owners in found:
            if owners and all(path != conversation.path for path, _ in owners):
                return owners[0][1]
        return ""

    def _names_in(self, text: str) -> list[str]:
        """Words with a capital; the first only if it can be no other word, or acts as a name."""
        words = words_of(text)
        names = [_bare(word) for word in words[1:] if word[0].isupper()]
        if words and (_bare(words[0]) not in self.ambiguous or _ACTS.match(text)):
            names.insert(0, _bare(words[0]))
        return names

    def is_about_another(self, conversation: Conversation, note: Note) -> bool:
        """Whether a point tells what another interviewer is, thinks or does.

        That person reads a letter too; what one colleague says of another is theirs to say.
        """
        other = self.other_in(conversation, note.text)
        if not other:
            return False
        names = {word.lower() for word in words_of(other)}
        is_subject = _bare(words_of(_REPORTS.sub("", note.text))[0]) in names
        return is_subject or bool(_VERDICT.search(note.text))


def read_roster(debrief: Debrief, language: Language) -> Roster:
    """The roster of everybody met."""
    words: dict[str, list[tuple[str, str]]] = {}
    titles: dict[str, list[tuple[str, str]]] = {}
    for conversation in debrief.conversations:
        for interviewer in conversation.interviewers:
            owner = (conversation.path, interviewer.name)
            for word in words_of(interviewer.name):
                if len(word) > 1:
                    words.setdefault(word.lower(), []).append(owner)
            titles.setdefault((interviewer.title or "").lower(), []).append(owner)
    ambiguous = frozenset(word for word in words if language.is_word(word))
    return Roster(_frozen(words), _frozen(titles), ambiguous)


def _frozen(owners: Mapping[str, list[tuple[str, str]]]) -> dict[str, tuple[tuple[str, str], ...]]:
    return {key: tuple(found) for key, found in owners.items()}


def _bare(word: str) -> str:
    return word.lower().replace("’", "'").removesuffix("'s")
