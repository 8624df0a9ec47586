"""How near the notes of a debrief are to each other, asked of the likeness once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from sincerely.core.debrief import Conversation, Debrief, Note, Opportunity
from sincerely.core.letters.plan.values import Likeness
from sincerely.core.letters.terms import read_terms, stem
from sincerely.core.tables import word_list

__all__ = [
    "FITS",
    "LINKS",
    "WHAT_ANYBODY_DOES",
    "Matter",
    "bears_on",
    "figures_of",
    "is_said_by",
    "plainly_bears_on",
    "read_matter",
    "words_of_house",
]

FITS: Final = 0.3
"""From this nearness on, one note speaks to another (both engines are scaled to it)."""

LINKS: Final = 0.36
"""From here on, a letter may lay a fact beside a point as its answer."""

WHAT_ANYBODY_DOES: Final = frozenset(
    map(
        stem,
        word_list(
            "leads manages runs builds grows cuts reduces improves raises delivers develops works"
            " holds knows brings wins trains handles sets starts opens writes brings team teams"
            " person experience strong new change changes company system systems organisation organization year"
        ),
    )
)
"""Stems that two notes may share though they speak of nothing in common."""

_SENSE: Final = 1.5 * FITS  # nearness in sense alone, where the two share no word
_COMMON: Final = 2.5 * FITS  # where the word that they share lends the nearness

_WELL_OVER: Final = 1.65  # times a fit: so near that two notes need share no word

_TITLE_WEIGHT: Final = 0.6  # a title says what the reader cares for, less surely than a note does


@dataclass(frozen=True, slots=True)
class Matter:
    """Nearness of every pair (asked, candidate) of texts; pairs never asked count as 0."""

    rows: Mapping[str, Mapping[str, float]]

    def near(self, asked: str, candidate: str) -> float:
        """How near ``candidate`` is to ``asked``, from 0 to 1."""
        return self.rows.get(asked, {}).get(candidate, 0.0)

    def best(self, asked: Iterable[Note], candidate: Note) -> tuple[Note | None, float]:
        """The asked note that the candidate is nearest to, the first of equals."""
        found: tuple[Note | None, float] = (None, 0.0)
        for note in asked:
            score = self.near(note.text, candidate.text)
            if score > found[1]:
                found = (note, score)
        return found

    def fit(self, conversation: Conversation, note: Note) -> float:
        """How well a note fits a conversation: its points, worries and the readers' titles."""
        asked = [*conversation.points, *(concern.worry for concern in conversation.concerns)]
        _, best = self.best(asked, note)
        titles = [i.title for i in conversation.interviewers if i.title]
        by_title = max((self.near(title, note.text) for title in titles), default=0.0)
        return max(best, _TITLE_WEIGHT * by_title)


def read_matter(debrief: Debrief, likeness: Likeness) -> Matter:
    """Every nearness that a plan needs, in one call of the engine."""
    opportunity = debrief.opportunity
    asked = [note.text for note in (*opportunity.criteria, *debrief.unsaid)]
    candidates = [note.text for note in debrief.candidate.accomplishments]
    candidates += [note.text for note in (*opportunity.why, *opportunity.difference)]
    candidates += [note.text for note in debrief.unsaid]
    for conversation in debrief.conversations:
        asked += [note.text for note in conversation.points]
        asked += [note.text for note in conversation.unsaid]
        asked += [concern.worry.text for concern in conversation.concerns]
        asked += [i.title for i in conversation.interviewers if i.title]
        candidates += [note.text for note in conversation.unsaid]
    asked, candidates = list(dict.fromkeys(asked)), list(dict.fromkeys(candidates))
    if not asked or not candidates:
        return Matter({})
    rows = likeness.scores(asked, candidates)
    return Matter(
        {
            text: dict(zip(candidates, row, strict=True))
            for text, row in zip(asked, rows, strict=True)
        }
    )


def words_of_house(opportunity: Opportunity) -> frozenset[str]:
    """The stems of the employer's name: in a school, every note has "school" in it."""
    return read_terms(opportunity.employer).stems


def bears_on(told: str, asked: str, nearness: float, house: frozenset[str] = frozenset()) -> bool:
    """Whether a fact bears on what was asked, at such a nearness of the two.

    A shared word of matter makes a near one sure. Without one, it must be nearer; nearer
    still where they share a word that anybody's work has ("raised", "manager"), or a stem
    of ``house``.
    """
    shared = read_terms(told).stems & read_terms(asked).stems
    if shared - WHAT_ANYBODY_DOES - house:
        return nearness >= LINKS
    return nearness >= (_COMMON if shared else _SENSE)


def plainly_bears_on(
    told: str, asked: str, nearness: float, house: frozenset[str] = frozenset()
) -> bool:
    """Whether a fact may stand right behind what was asked: a shared word, or much nearness."""
    if read_terms(told).stems & read_terms(asked).stems - WHAT_ANYBODY_DOES - house:
        return True
    return bears_on(told, asked, nearness, house) and nearness >= _WELL_OVER * FITS


def figures_of(text: str) -> frozenset[str]:
    """The figures of a text that tell it from others: not 0 to 3, which stand everywhere."""
    return read_terms(text).figures - {"0", "1", "2", "3"}


_SOME_WORDS: Final = 0.3
_MOST_WORDS: Final = 0.6


def is_said_by(accomplishment: str, text: str) -> bool:
    """Whether a text already tells the accomplishment: its figures, or most of its words.

    A figure that both name is not enough: "64 beds" is the size of a house, and what was
    done there may be something else. All of several figures are, or one beside some words.
    """
    told, said = read_terms(accomplishment), read_terms(text)
    figures = figures_of(accomplishment)
    shared_figures = figures & figures_of(text)
    shared_stems = told.stems & said.stems
    if len(figures) > 1 and shared_figures == figures:
        return True
    few, many = _SOME_WORDS * len(told.stems), max(2, _MOST_WORDS * len(told.stems))
    return bool(shared_stems) and len(shared_stems) >= (few if shared_figures else many)
