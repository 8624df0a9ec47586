"""Remarks scored: notes that no letter may carry are kept out, and like ones of the work are not."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from benchmarks.corpora import TypedRemark, remarks
from benchmarks.tally import Tally
from sincerely.adapters.english import english
from sincerely.core.debrief import (
    Candidate,
    Concern,
    Conversation,
    Correction,
    Debrief,
    Interviewer,
    Note,
    Opportunity,
    Withdrawal,
)
from sincerely.core.letters.audience import withheld

__all__ = ["score_remarks"]

_CANDIDATE: Final = Candidate("Noor Castellanos")


def score_remarks(part: str, tally: Tally) -> None:
    """Score the remarks of a part, and the matters of the work that lie near them."""
    for note in remarks(part):
        where = "points" if note.section == "point" else "other notes"
        if note.sort:
            tally.count(f"remarks kept out ({where})", _is_kept(note), note.text)
        else:
            tally.count(f"work not taken for a remark ({where})", not _is_kept(note), note.text)


def _is_kept(note: TypedRemark) -> bool:
    debrief, path = _debrief_of(note)
    return path in withheld(debrief, english())


def _debrief_of(note: TypedRemark) -> tuple[Debrief, str]:
    """A debrief of one interviewer that holds the note in its section, and the note's path."""
    talk = "conversations[0]"
    role, heard = (
        Opportunity("Director", "Ardmore Vale"),
        Conversation(talk, (Interviewer("Ingrid Solheim"),)),
    )
    match note.section:
        case "why" | "difference":
            path = f"opportunity.{note.section}[0]"
            role = replace(role, **{note.section: (Note(note.text, path),)})
        case "answer":
            path = f"{talk}.concerns[0].answer"
            worry = Note("how I would settle in", f"{talk}.concerns[0].worry")
            concern = Concern(worry, Note(note.text, path), f"{talk}.concerns[0]")
            heard = replace(heard, concerns=(concern,))
        case "fact":
            said = Note("it was something else", f"{talk}.corrections[0].said")
            path = f"{talk}.corrections[0].fact"
            wrong = Correction(said, Note(note.text, path), f"{talk}.corrections[0]")
            heard = replace(heard, corrections=(wrong,))
        case "reason":
            path = "withdrawal.reason"
            left = Withdrawal(reason=Note(note.text, path))
            return Debrief(_CANDIDATE, role, conversations=(heard,), withdrawal=left), path
        case _:
            key = {"point": "points"}.get(note.section, note.section)
            path = f"{talk}.{key}[0]"
            heard = replace(heard, **{key: (Note(note.text, path),)})
    return Debrief(_CANDIDATE, role, conversations=(heard,)), path
