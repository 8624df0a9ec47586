"""What takes up again what a thank-you has just said."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from sincerely.core.letters.letter import Sentence
from sincerely.core.letters.thanks.further import ask_opinion
from tests.core.letters.kinds.tuesday import made


def test_no_opinion_is_asked_of_what_is_no_intention_of_mine() -> None:
    debrief = made({"with": "Ana Ruiz", "points": ["Beds are full"]}, difference=["a calm floor"])
    point = Sentence("Beds are full.", ("conversations[0].points[0]",))
    telling: Any = SimpleNamespace(writer=SimpleNamespace(debrief=debrief), said=[point])
    assert ask_opinion(telling) == ()
