"""Remarks scored: points that no letter may carry are kept out, and like ones of the work are not."""

from __future__ import annotations

from benchmarks.corpora import remarks
from benchmarks.tally import Tally
from sincerely.adapters.english import english
from sincerely.core.debrief import Candidate, Conversation, Debrief, Interviewer, Note, Opportunity
from sincerely.core.letters.audience import withheld

__all__ = ["score_remarks"]


def score_remarks(part: str, tally: Tally) -> None:
    """Score the remarks of a part, and the matters of the work that lie near them."""
    kept, said = remarks(part)
    for note in kept:
        tally.count("remarks kept out", _is_kept(note), note)
    for note in said:
        tally.count("work not taken for a remark", not _is_kept(note), note)


def _is_kept(text: str) -> bool:
    path = "conversations[0]"
    point = Note(text, f"{path}.points[0]")
    talk = Conversation(path, (Interviewer("Ingrid Solheim"),), points=(point,))
    debrief = Debrief(
        Candidate("Noor Castellanos"),
        Opportunity("Director", "Ardmore Vale"),
        conversations=(talk,),
    )
    return point.path in withheld(debrief, english())
