from __future__ import annotations

import pytest

from sincerely.core.letters.employer import in_a_sentence


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("University of Ashby", "the University of Ashby"),
        ("Regional Municipality of Tarn", "the Regional Municipality of Tarn"),
        ("Department for Fisheries", "the Department for Fisheries"),
        ("The Society of Glaziers", "The Society of Glaziers"),
        ("Ashby University", "Ashby University"),
        ("Bank of Tarn", "Bank of Tarn"),
        ("Marks of Kelso", "Marks of Kelso"),
    ],
)
def test_a_name_begun_by_its_kind_takes_an_article(name: str, told: str) -> None:
    assert in_a_sentence(name) == told
