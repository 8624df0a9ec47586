"""Whole letters, read by eye. ``pytest tests/golden --rewrite-golden`` writes them anew."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from sincerely.core.debrief import Debrief
from sincerely.core.errors import InputError
from sincerely.core.letters.kinds import kinds
from sincerely.core.letters.letter import Letter
from tests.desk import DEBRIEFS, debrief_named, letters

LETTERS = Path(__file__).parent / "letters"
KINDS = (
    "withdrawal",
    "check-in",
    "rejection-reply",
    "offer-reply",
    "referral-thanks",
    "consultant-note",
    "call-outline",
    "voicemail",
)
NAMES = sorted(path.stem for path in DEBRIEFS.glob("*.yaml"))


def shown(one: Letter) -> str:
    length = f"{one.words} words" if one.seconds is None else f"{one.seconds} seconds"
    hints = "".join(f"hint: {hint}\n" for hint in one.hints)
    return f"=== {one.kind} to {one.to} ({length})\n\n{one.text}\n{hints}"


def day_for(kind_id: str, debrief: Debrief) -> date:
    met = debrief.interview.date or date(2026, 6, 1)
    if kind_id == "check-in":
        return (debrief.interview.decision_by or met) + timedelta(days=6)
    return met + timedelta(days=2)


def all_letters(name: str) -> str:
    debrief = debrief_named(name)
    parts: list[str] = []
    for kind_id in KINDS:
        try:
            written = letters(kind_id, debrief, today=day_for(kind_id, debrief))
        except InputError as error:
            parts.append(f"=== {kind_id}: {error}\n")
            continue
        parts += [shown(one) for one in written]
    return "\n".join(parts)


def test_every_kind_but_the_thank_yous_has_its_letters_here() -> None:
    assert {*KINDS, "thank-you", "thank-you-letter"} == {one.id for one in kinds()}


@pytest.mark.parametrize("name", NAMES)
def test_letters_are_as_they_were_read_by_eye(name: str, request: pytest.FixtureRequest) -> None:
    path = LETTERS / f"{name}.txt"
    text = all_letters(name)
    if request.config.getoption("--rewrite-golden"):
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")
