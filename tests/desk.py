"""A desk with real parts for tests of kinds: a debrief typed beside the assertion."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from sincerely.adapters.english import english
from sincerely.adapters.meaning import likeness
from sincerely.core.debrief import Debrief
from sincerely.core.letters.kind import Desk, Recipient
from sincerely.core.letters.kinds import kind
from sincerely.core.letters.letter import Letter
from sincerely.core.letters.phrasing.phraser import Phraser
from sincerely.formats.debrief import load, read

DEBRIEFS = Path(__file__).parent / "golden" / "debriefs"


def debrief_of(text: str) -> Debrief:
    return read(text.encode(), name="debrief.yaml", open_resume=None)


def debrief_named(name: str) -> Debrief:
    return load(DEBRIEFS / f"{name}.yaml")


def desk_of(debrief: Debrief, today: date, variant: int = 0) -> Desk:
    phraser = Phraser(english(), debrief)
    return Desk(debrief, english(), likeness(), phraser, today, variant)


def everybody(kind_id: str, debrief: Debrief) -> tuple[Recipient, ...]:
    chosen = kind(kind_id)
    return (*chosen.recipients(debrief), *chosen.also(debrief))


def letters(
    kind_id: str, debrief: Debrief | str, *, today: date = date(2026, 6, 1), variant: int = 0
) -> tuple[Letter, ...]:
    """Everybody's letter of that kind."""
    notes = debrief_of(debrief) if isinstance(debrief, str) else debrief
    return kind(kind_id).write(desk_of(notes, today, variant), everybody(kind_id, notes))


def letter(
    kind_id: str,
    debrief: Debrief | str,
    to: str,
    *,
    today: date = date(2026, 6, 1),
    variant: int = 0,
) -> Letter:
    found = letters(kind_id, debrief, today=today, variant=variant)
    return next(one for one in found if one.to == to)
