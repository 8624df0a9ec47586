"""Lines found by how they begin."""

from __future__ import annotations

import pytest

from sincerely.adapters.sorted_lines import SortedLines

LINES = SortedLines(["go,went", "a,an", "goose,geese", "go,goes", "gone", "é,è", ""])


@pytest.mark.parametrize(
    ("start", "found"),
    [
        ("go,", ["go,goes", "go,went"]),
        ("goo", ["goose,geese"]),
        ("gone with", []),
        ("é", ["é,è"]),
        ("z", []),
        ("", ["", "a,an", "go,goes", "go,went", "gone", "goose,geese", "é,è"]),
    ],
)
def test_all_lines_that_begin_so_are_found_in_order(start: str, found: list[str]) -> None:
    assert list(LINES.starting_with(start)) == found


def test_no_lines_hold_nothing() -> None:
    assert list(SortedLines([]).starting_with("a")) == []
