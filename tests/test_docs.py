"""The pages that are made from the code say what the code says."""

from __future__ import annotations

import pytest
from docs.__main__ import PAGES, _read, page


@pytest.mark.parametrize("name", sorted(PAGES))
def test_a_reference_page_is_what_the_code_says(name: str) -> None:
    assert _read(name) == page(name), "run ./run docs"
