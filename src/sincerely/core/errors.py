"""The tree of errors: each says what happened, where, what is allowed and what to do."""

from __future__ import annotations

__all__ = ["InputError", "SincerelyError"]


class SincerelyError(Exception):
    """Any error that the program explains.

    ``code`` is stable and kebab-case; ``exit_status`` is the command's exit status.
    Neither message nor hint ever holds a secret or the text of a letter.
    """

    code = "error"
    exit_status = 2

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".rstrip()


class InputError(SincerelyError):
    """What was given cannot be used: a file, a value, a call."""

    code = "input"
