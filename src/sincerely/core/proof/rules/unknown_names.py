"""A name that stands in no note."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from sincerely.core.debrief import Debrief
from sincerely.core.language import Language
from sincerely.core.proof.displaced import displaced, without_small_words
from sincerely.core.proof.finding import Severity
from sincerely.core.proof.known import Known, Name, NameKind, known_of
from sincerely.core.proof.naming import (
    COMMON_CAPITALS,
    FUNCTION_WORDS,
    Word,
    capital_runs,
    words_of,
)
from sincerely.core.proof.rule import Match, Rule, Scope
from sincerely.core.proof.sample import sampled
from sincerely.core.proof.slips import slips
from sincerely.core.proof.spelling import bare
from sincerely.core.proof.text import Part, ProofText

__all__ = ["RULES"]

_ORGANISATION: Final = """
    board committee council team department division group office trustees directors executive
    executives leadership senior human resources quality operations finance sales marketing legal
    engineering research development manufacturing supply chain clinical regulatory medical affairs
    information technology security procurement communications company trust hospital school
    university college foundation firm agency ministry government state city county federal
    internal audit risk compliance safety plant site centre center library museum theatre ward
    chair chairman chairwoman chief officer director president vice manager head lead deputy
    north south east west northern southern eastern western phase series form
"""
_MOST_WORDS: Final = 20  # of a name; more with capitals are a title or a shout
# Words of the organisation that letters like to give a capital.
_HOUSE_WORDS: Final = frozenset(_ORGANISATION.split())
_MINOR: Final = frozenset({"of", "the", "and", "for", "in"})
_JOINERS: Final = frozenset({"at", "join", "joining", "joined", "for", "from", "with", "to"})


def _find(text: ProofText) -> Iterator[Match]:
    known = known_of(text.noted)
    words = words_of(text)
    spelt = {start for slip in slips(text) for start in (slip.first.start, slip.last.start)}
    for run in capital_runs(words):
        if run[0].part in {Part.HEAD, Part.CLOSING} or len(run) > _MOST_WORDS:
            continue
        strange = [word for word in run if _is_strange(word, known, text)]
        if not strange or any(word.start in spelt for word in strange):
            continue
        judged = _judge(run, strange, words, known, text)
        if judged:
            yield judged


def _is_strange(word: Word, known: Known, text: ProofText) -> bool:
    if known.has(word.key) or word.lower in COMMON_CAPITALS or word.honorific or len(word.key) < 2:
        return False
    if word.lower in FUNCTION_WORDS:
        return False
    if word.key.isupper() and word.key in _initials(text.noted):
        return False
    if all(
        known.has(part) or text.language.is_word(part.lower()) for part in re.split("-+", word.key)
    ):
        return "-" not in word.key and not _is_known_lower(word, known)
    return not re.fullmatch(r"\d+(?:st|nd|rd|th|s|k|m|bn)?", word.lower)


def _is_known_lower(word: Word, known: Known) -> bool:
    """Whether the debrief has the word without its capital, or in another number."""
    low = word.lower
    return any(known.has(form) for form in (low, low + "s", low.removesuffix("s")))


@lru_cache(maxsize=64)
def _initials(debrief: Debrief) -> frozenset[str]:
    """The initials of firms, posts and terms, for those that a letter says short."""
    texts = [name.text for name in known_of(debrief).names if name.kind is not NameKind.PERSON]
    texts += [debrief.opportunity.role]
    texts += [person.title for person in debrief.interviewers() if person.title]
    found = set()
    for text in texts:
        words = re.findall(r"[^\W\d_][\w’'-]*", text)
        major = [word for word in words if word.lower() not in _MINOR]
        for kept in (words, major):
            found |= {
                "".join(word[0].upper() for word in kept[at : at + size])
                for size in (2, 3, 4, 5)
                for at in range(len(kept) - size + 1)
            }
    return frozenset(found)


def _judge(
    run: tuple[Word, ...],
    strange: Sequence[Word],
    words: Sequence[Word],
    known: Known,
    text: ProofText,
) -> Match | None:
    """What to say of a run with words in it that no note has; nothing if they name nobody."""
    beside = _beside(run, strange, known)
    after_title = any(word.honorific for word in run) or _titled(run[0], words)
    names = [word for word in strange if not _is_ordinary(word, text.language)]
    if beside and (names or _is_altered(run, strange, text.language)):
        fixes = tuple(dict.fromkeys(name.text for name in beside))
        return Match(run[0].start, run[-1].end, fixes, _says(run), Severity.ERROR)
    instead = displaced(run, strange, text)
    if instead:
        kept = without_small_words(run)
        says = f'The notes have "{instead}" here.'
        return Match(kept[0].start, kept[-1].end, (instead,), says, Severity.ERROR)
    if after_title and not all(word.begins for word in strange):
        return Match(strange[0].start, strange[-1].end, (), _says(strange), Severity.ERROR)
    if names:
        return Match(names[0].start, names[-1].end, (), _says(names))
    if run[0].part is Part.BODY and _reads_as_a_name(run, strange, words):
        return Match(strange[0].start, strange[-1].end, (), _says(strange))
    return None


def _says(run: Sequence[Word]) -> str:
    return f'No note speaks of "{" ".join(word.key for word in run)}".'


def _beside(run: tuple[Word, ...], strange: Sequence[Word], known: Known) -> list[Name]:
    """The people and firms of which another word stands next to a strange one."""
    found = []
    for at, word in enumerate(run):
        if word in strange:
            continue
        if not any(near in strange for near in (*run[max(0, at - 1) : at], *run[at + 1 : at + 2])):
            continue
        found += [
            name
            for name in known.names
            if name.kind in {NameKind.PERSON, NameKind.FIRM}
            and bare(word.key) in {bare(part) for part in name.words}
        ]
    return found


def _is_altered(run: tuple[Word, ...], strange: Sequence[Word], language: Language) -> bool:
    """Whether ordinary words beside a known name stand where words of the name should."""
    if strange[0] is run[0] and run[0].begins:
        return False
    return not all(word.lower in _HOUSE_WORDS for word in strange) and bool(language)


def _titled(word: Word, words: Sequence[Word]) -> bool:
    before = _before(word, words)
    return before is not None and before.honorific is not None and word.runs_on


def _before(word: Word, words: Sequence[Word]) -> Word | None:
    """The word that stands before it in the text."""
    at = bisect_left(words, word.start, key=lambda one: one.start)
    return words[at - 1] if at else None


def _is_ordinary(word: Word, language: Language) -> bool:
    """Whether it is a word of English that merely has a capital."""
    if word.key.isupper() and len(word.key) > 1:
        return False
    return word.lower in FUNCTION_WORDS or language.is_word(word.lower)


def _reads_as_a_name(run: tuple[Word, ...], strange: Sequence[Word], words: Sequence[Word]) -> bool:
    """Whether ordinary words with capitals can only be a name: two of them, or "at Crown"."""
    if all(word.lower in _HOUSE_WORDS for word in strange) or run[0].begins:
        return False
    if len(strange) > 1:
        return True
    before = _before(run[0], words)
    is_joined = before is not None and before.lower in _JOINERS
    return is_joined and run[0].runs_on and len(run) == 1


RULES = (
    Rule(
        id="name-without-note",
        severity=Severity.WARNING,
        message="No note speaks of this name.",
        why="A letter says nothing that the candidate did not note; a strange name is a slip.",
        source="Rule 1 of the house; domain note 15: a rival's name in the last line cost an offer",
        scope=Scope.DEBRIEF,
        find=_find,
        flags=(
            sampled("I look forward to joining Norvex Pharma.", span="Norvex Pharma"),
            sampled("I told Dr. Vasquez about the kiln.", span="Vasquez"),
            sampled("It was good to see Halden Therapeutics.", span="Halden Therapeutics"),
            sampled("I met Siobhan Miller there.", span="Siobhan Miller"),
            sampled("We were at Falcon when it rained.", span="Falcon"),
            sampled(
                "I was Supply Manager at Orrin Steel then.",
                "I was Supply Manager at Orrin Glass then.",
            ),
            sampled("The EMA came in May.", span="EMA"),
            sampled(
                "The people of Silver Harbor Partners were kind.", span="Silver Harbor Partners"
            ),
        ),
        passes=(
            sampled("Dr. O'Dwyer, Halden's COO, spoke with the Board of Halden Biologics."),
            sampled("On Tuesday the Chief Operating Officer showed me Gateway in English."),
            sampled("Thank you. Crews matter, and Supply is where I would begin."),
            sampled("Best regards,\nRéka Szabó"),
        ),
    ),
)
