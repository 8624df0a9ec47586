"""Which accomplishments are posts held."""

import pytest

from sincerely.core.debrief import Note
from sincerely.core.letters.plan.posts import is_post


@pytest.mark.parametrize(
    ("text", "is_held"),
    [
        ("Director of Quality, Brannock, 2019-2026", True),
        ("11 years running the night desk, 2012-2023", True),
        ("Overseer at Wirra Station since 2015", True),
        ("2,300 dives supervised, none lost since 2017", False),
        ("Cut waste from 11% to 3%, 2019-2024", False),
        ("Lead engineer on the bridge, finished early", False),
        ("Opened the first ground in the county in 2022", False),
    ],
)
def test_what_is_counted_or_done_is_no_post(text: str, is_held: bool) -> None:
    assert is_post(Note(text, "candidate.accomplishments[0]")) is is_held
