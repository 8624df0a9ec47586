"""Another firm's name where the employer is meant."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from sincerely.core.debrief import Debrief
from sincerely.core.proof.finding import Severity
from sincerely.core.proof.known import Known, NameKind, known_of
from sincerely.core.proof.naming import Word, capital_runs, words_of
from sincerely.core.proof.notes import all_notes
from sincerely.core.proof.posts import POST_WORDS
from sincerely.core.proof.rule import Match, Rule, Scope
from sincerely.core.proof.sample import sampled
from sincerely.core.proof.spelling import bare, plain
from sincerely.core.proof.text import ProofText

__all__ = ["RULES"]

# What is said, just before a firm's name, of the job that is sought.
_SOUGHT: Final = re.compile(
    r"(?:\bjoin(?:ing)?"
    r"|\b(?:interest(?:ed)?|interviewing|interview|interviewed|future) (?:in|at|with)"
    r"|\b(?:the|this|your) (?:[\w’'-]+ ){0,5}(?:role|position|post|opportunity|vacancy|opening|team"
    r"|plant|office|work|conversation|meeting) (?:at|with|of)"
    r"|\b(?:role|position|post|opportunity|vacancy|opening|candidacy) (?:[\w,’'-]+ ){0,6}?(?:at|with)"
    r"|\b(?:working|work|contribute|contributing|bring|brought|help|helping|serve|serving)"
    r"(?: [\w’'-]+){0,3} (?:at|for|with|to)"
    r"|\b(?:everyone|people|colleagues|all of you|team|you) at"
    r"|\bwhat (?:I|we) (?:would|could) do (?:at|for)|\bmove to|\bcome to|\bfit for"
    r") (?:the )?$"
)
_INITIALS: Final = re.compile(r"[A-Z]{2,3}")
# What only the firm that hires is said to do, just after its name.
_DECIDES: Final = re.compile(
    r"\s+(?:(?:will|is to|expects to|plans to|hopes to|means to|intends to|aims to) )?"
    r"(?:decides?|make (?:a|its|the) decision|makes (?:a|its|the) decision|choose|chooses|appoints?)\b"
)
# What makes it the candidate's own past after all.
_PAST: Final = re.compile(
    r"\b(?:my|our|previous|former|last|past|earlier|when I|while I|as [A-Z]"
    r"|(?:I|we)(?: \w+ly| then| also| first| once)? (?:\w{2,}ed|was|were|led|ran|held|cut|built|had"
    r"|have|spent|did|took|wrote|set|grew|kept|made|taught|began|won|brought|put|got|went|came))\b",
)


def _find(text: ProofText) -> Iterator[Match]:
    known = known_of(text.noted)
    employer = text.noted.opportunity.employer
    mine = {bare(word) for word in re.split(r"\s+", employer)}
    for run in capital_runs(words_of(text)):
        sentence = text.text[max(0, run[0].start - 160) : run[0].start]
        before = " ".join(re.split(r"[.!?]\s|\n\n", sentence)[-1].split()) + " "
        is_hiring = _SOUGHT.search(before) or _DECIDES.match(text.text, run[-1].end)
        if not is_hiring or _PAST.search(before):
            continue
        if _is_other_firm(run, known, mine) and not _is_noted_as_place(run, text.noted):
            yield Match(run[0].start, run[-1].end, (employer,), f"The employer is {employer}.")


def _is_other_firm(run: tuple[Word, ...], known: Known, mine: set[str]) -> bool:
    """Whether the run is a firm or a term of the notes, and shares no word with the employer.

    Two or three initials are a calling or a ward ("the GP surgery", "the ED") more often than a firm.
    """
    words = {bare(word.key) for word in run}
    if words & mine or any(word.lower in POST_WORDS for word in run):
        return False
    if len(run) == 1 and _INITIALS.fullmatch(run[0].key):
        return False
    holding = [name for name in known.names if words <= {bare(part) for part in name.words}]
    barred = {NameKind.PERSON, NameKind.PLACE}
    return bool(holding) and not any(name.kind in barred for name in holding)


def _is_noted_as_place(run: tuple[Word, ...], debrief: Debrief) -> bool:
    """Whether the notes have it where a place stands ("in Mildura"), and never where a firm does."""
    name = re.escape(" ".join(word.key for word in run))
    notes = " | ".join(plain(note.text) for note in all_notes(debrief))
    is_place = re.search(rf"\b(?:in|near|around|outside|across|to|from) {name}\b", notes)
    return bool(is_place) and not re.search(rf"\b(?:at|for|with|join(?:ed)?|by) {name}\b", notes)


RULES = (
    Rule(
        id="other-employer",
        severity=Severity.ERROR,
        message="The employer has another name.",
        why="A letter that wants to join somebody else is not read to its end.",
        source="Domain note 15: a rival's name in the last line, and the offer was cancelled",
        scope=Scope.DEBRIEF,
        find=_find,
        flags=(
            sampled("I would be glad of the role at Orrin Glass.", span="Orrin Glass"),
            sampled("I look forward to joining Agarwal Lane."),
            sampled("I gather that Orrin Glass will decide by then.", span="Orrin Glass"),
            sampled("Thank you for the interview with Orrin Glass."),
        ),
        passes=(
            sampled("I would be glad of the role at Halden Biologics."),
            sampled("In my role at Orrin Glass I cut lead time."),
            sampled("The clinic could move to the GP surgery."),
            sampled("I covered the night post at Orrin Glass for seven months."),
            sampled("When I was Supply Manager at Orrin Glass, the kiln was old."),
        ),
    ),
)
