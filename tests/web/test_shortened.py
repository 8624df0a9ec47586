"""How a long text is shortened where a page only points at it."""

from __future__ import annotations

import pytest

from sincerely.web.templating import environment


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("A short one.", "A short one."),
        ("Should you want a second conversation, call.", "Should you want a second conversation…"),
        (
            "Overalls for everybody on the night shift, please.",
            "Overalls for everybody on the night…",
        ),
        (
            "Donaudampfschifffahrtsgesellschaftskapitänsmütze",
            "Donaudampfschifffahrtsgesellschaftskapi…",
        ),
    ],
)
def test_a_long_text_ends_with_a_whole_word(text: str, shown: str) -> None:
    assert environment().from_string("{{ text|shortened(40) }}").render(text=text) == shown
