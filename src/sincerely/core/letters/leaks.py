"""Whether a note repeats what was told in confidence.

A confidence has a subject ("the CFO") and news of it ("is leaving in January"). A note
on the same subject alone gives nothing away; a note that shares the news, a rare figure
with its subject, or the name of a private person, does.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import Final

from sincerely.core.debrief import Debrief, Note
from sincerely.core.language import Language
from sincerely.core.letters.terms import read_terms, stem, words_of

__all__ = ["Confidence", "leak_in", "read_confidences"]

_REPEATS: Final = "it would give away what was told in confidence"
_NAMES: Final = "it names somebody of whom you were told in confidence"

# Words that are news in themselves, whatever they are said of.
_NEWS: Final = frozenset(
    stem(word)
    for word in [
        "layoff",
        "lay-off",
        "redundancy",
        "redundancies",
        "redundant",
        "restructure",
        "restructuring",
        "fired",
        "firing",
        "dismiss",
        "dismissed",
        "resign",
        "resigned",
        "resignation",
        "quit",
        "leave",
        "leaving",
        "depart",
        "departing",
        "retire",
        "retiring",
        "retirement",
        "replace",
        "replaced",
        "successor",
        "succession",
        "oust",
        "ousted",
        "acquire",
        "acquired",
        "acquisition",
        "merge",
        "merger",
        "sell",
        "sold",
        "buyer",
        "takeover",
        "buyout",
        "ipo",
        "float",
        "bankrupt",
        "bankruptcy",
        "insolvency",
        "insolvent",
        "administration",
        "lawsuit",
        "sue",
        "sued",
        "suing",
        "litigation",
        "settlement",
        "investigation",
        "investigated",
        "investigate",
        "probe",
        "subpoena",
        "whistleblower",
        "complaint",
        "grievance",
        "tribunal",
        "harassment",
        "misconduct",
        "fraud",
        "theft",
        "breach",
        "hacked",
        "ransomware",
        "divorce",
        "ill",
        "illness",
        "sick",
        "cancer",
        "pregnant",
        "pregnancy",
        "maternity",
        "surgery",
        "rehab",
        "died",
        "death",
        "suicide",
        "close",
        "closing",
        "closure",
        "shut",
        "shutdown",
        "moving",
        "relocate",
        "relocating",
        "relocation",
        "outsource",
        "outsourcing",
        "offshore",
        "strike",
        "default",
        "covenant",
        "downgrade",
        "recall",
        "warning",
        "shortfall",
        "shortlist",
        "rival",
        "frontrunner",
        "favourite",
        "favorite",
        "internal",
        "candidate",
        "finalist",
        "budget",
        "cut",
        "cuts",
        "freeze",
        "frozen",
    ]
)
_COMMON_FIGURE: Final = re.compile(r"\d|10|20|30|50|100|(?:19|20)\d\d")
_TITLE: Final = re.compile(r"(?:Mr|Mrs|Ms|Mx|Dr|Prof|Professor|Sir|Dame|Project|Operation)\.? ")
_PERSON: Final = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Professor|Sir|Dame|Project|Operation|Codename|code name)\.? )?"
    r"\b[^\W\d_a-z][^\W\d_]*[a-z’'][^\W\d_]*(?:[ -][^\W\d_a-z][^\W\d_]*[a-z’'][^\W\d_]*)*"
)


@dataclass(frozen=True, slots=True)
class Confidence:
    """What one confidence says: its rare stems, those that are its news, figures, private names."""

    stems: frozenset[str]
    news: frozenset[str]
    figures: frozenset[str]
    private_names: frozenset[str]


def read_confidences(debrief: Debrief, language: Language) -> tuple[Confidence, ...]:
    """Every confidence of the debrief, as what would give it away."""
    public = _public_names(debrief)
    open_texts = _open_texts(debrief)
    known = Counter(term for text in open_texts for term in read_terms(text).matter)
    notes = [*debrief.confidential, *(n for c in debrief.conversations for n in c.confidential)]
    if debrief.withdrawal:
        notes.extend(debrief.withdrawal.keep_private)
    return tuple(_read(note, public, known, language) for note in notes)


def _read(
    note: Note, public: frozenset[str], known: Counter[str], language: Language
) -> Confidence:
    terms = read_terms(note.text)
    # What three or more open notes speak of is no secret in itself.
    stems = frozenset(s for s in terms.stems if known[s] < 3)
    figures = frozenset(
        f for f in terms.figures if known[f] < 3 and not _COMMON_FIGURE.fullmatch(f)
    )
    return Confidence(stems, stems & _NEWS, figures, _private_names(note.text, public, language))


def _public_names(debrief: Debrief) -> frozenset[str]:
    texts = [debrief.candidate.name, debrief.opportunity.employer, debrief.opportunity.role]
    texts += [i.name for i in debrief.interviewers()]
    texts += [i.title for i in debrief.interviewers() if i.title]
    texts += [debrief.candidate.home or "", debrief.opportunity.place or ""]
    if debrief.consultant:
        texts += [debrief.consultant.name, debrief.consultant.firm or ""]
    if debrief.referrer:
        texts.append(debrief.referrer.name)
    texts += [n.text for n in debrief.candidate.accomplishments]
    return frozenset(word.lower() for text in texts for word in words_of(text))


def _private_names(text: str, public: frozenset[str], language: Language) -> frozenset[str]:
    """Family names of people (two words or a title), none of them named elsewhere in the debrief.

    A name whose last word is an English word ("Gateway Plant") is taken for a thing.
    """
    found = set()
    for match in _PERSON.finditer(text):
        name = match.group()
        words = words_of(_TITLE.sub("", name))
        is_person = bool(_TITLE.match(name)) or (
            len(words) > 1 and not language.is_word(words[-1].lower())
        )
        if is_person and not any(word.lower() in public for word in words):
            found.add(words[-1].lower())
    return frozenset(found)


def _open_texts(debrief: Debrief) -> list[str]:
    opportunity = debrief.opportunity
    notes = [*debrief.candidate.accomplishments, *opportunity.criteria, *opportunity.why]
    notes += [*opportunity.difference, *debrief.unsaid]
    for conversation in debrief.conversations:
        notes += [*conversation.points, *conversation.unsaid, *conversation.promised]
        notes += [concern.worry for concern in conversation.concerns]
        notes += [concern.answer for concern in conversation.concerns if concern.answer]
    return [note.text for note in notes]


def leak_in(text: str, confidences: tuple[Confidence, ...]) -> str:
    """Why the text would give a confidence away, or nothing if it would not."""
    terms = read_terms(text)
    words = frozenset(word.lower() for word in words_of(text))
    for confidence in confidences:
        if confidence.private_names & words:
            return _NAMES
        stems = confidence.stems & terms.stems
        if confidence.figures & terms.figures and (stems or len(confidence.stems) < 2):
            return _REPEATS
        if not stems or len(stems) < min(2, len(confidence.stems)):
            continue
        share = len(stems) / len(confidence.stems)
        if share >= 0.75 or (stems & confidence.news and share >= 0.4):
            return _REPEATS
    return ""
