from __future__ import annotations

from sincerely.core.errors import InputError, SincerelyError


def test_an_error_says_what_happened_and_what_to_do() -> None:
    error = InputError("The file is empty.", hint="Run sincerely new.")
    assert str(error) == "The file is empty. Run sincerely new."
    assert (error.code, error.exit_status) == ("input", 2)


def test_an_error_without_a_hint_has_no_space_after_it() -> None:
    assert str(SincerelyError("The file is empty.")) == "The file is empty."
