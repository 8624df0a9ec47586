"""Debriefs of any number of interviewers, made the same way each time."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

__all__ = ["panel", "write_panel"]

_FIRST: Final = ("Adaora", "Bertil", "Chiara", "Dmitri", "Efua", "Farid", "Greta", "Hamish")
_LAST: Final = ("Oyelowo", "Sandström", "Bellini", "Karpov", "Mensah", "Rahimi", "Vogel")
_PLACES: Final = ("Leith", "Tromsø", "Parma", "Omaha", "Tema", "Shiraz", "Graz", "Perth", "Lima")
_POINTS: Final = (
    "Wants the {place} site visited before the budget is set",
    "{n} of {m} lines at {place} run without a planner",
    "Asked how I brought the {place} audit forward by {n} weeks",
    "Showed me the {place} drawings from 19{m}",
    "The {place} order book is {n} weeks behind; board asked why",
)


def panel(people: int) -> dict[str, Any]:
    """A debrief of so many conversations, no two alike."""
    return {
        "candidate": {
            "name": "Ottilie Brandreth",
            "email": "ottilie@example.org",
            "accomplishments": [
                "Cut late orders from 19% to 4% in two years",
                "Led a merger of three depots without a lost day",
                "Hired 31 planners and kept 28",
            ],
        },
        "opportunity": {
            "role": "Director of Planning",
            "employer": "Marlowe Works",
            "criteria": ["Delivers on time", "Keeps planners", "Leads through mergers"],
            "why": ["the move to five sites will need one plan"],
        },
        "interview": {"date": "2026-11-17", "next_step": "two finalists meet the board"},
        "conversations": [_conversation(number) for number in range(people)],
    }


def _conversation(number: int) -> dict[str, Any]:
    first = _FIRST[number % len(_FIRST)]
    last = _LAST[number % len(_LAST)]
    place = _PLACES[number % len(_PLACES)]
    facts = {"place": place, "n": 3 + number, "m": 60 + number}
    points = [_POINTS[(number + step) % len(_POINTS)].format(**facts) for step in range(3)]
    return {
        "with": f"{first} {last}" if number < 8 else f"{first} {last}-{_LAST[number // 8 % 7]}",
        "title": f"Head of Planning, {place}",
        "minutes": 30,
        "points": points,
        "concerns": [
            {
                "worry": f"No experience of the {place} trade",
                "answer": f"I ran a depot of {20 + number} people that served {place}",
            }
        ],
    }


def write_panel(people: int, folder: Path) -> Path:
    """Write such a debrief and return its path."""
    path = folder / f"panel-{people}.yaml"
    path.write_text(json.dumps(panel(people), ensure_ascii=False, indent=1), encoding="utf-8")
    return path
