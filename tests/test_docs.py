"""The pages that are made from the code say what the code says."""

from __future__ import annotations

from pathlib import Path

import pytest
from docs.__main__ import PAGES, _read, page, readme


@pytest.mark.parametrize("name", sorted(PAGES))
def test_a_reference_page_is_what_the_code_says(name: str) -> None:
    assert _read(name) == page(name), "run ./run docs"


def test_the_readme_shows_what_the_command_writes() -> None:
    shown = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")
    assert shown == readme(), "run ./run docs"
