"""The command, called in this process as a person would call it in a shell."""

from __future__ import annotations

import io
import json
import sys
import traceback
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from typing import Any

from sincerely.cli.app import main

__all__ = ["Called", "call"]


@dataclass(frozen=True, slots=True)
class Called:
    """What one call gave. ``trace`` is empty unless an exception escaped."""

    status: int
    out: bytes
    err: str
    trace: str = ""

    def json(self) -> Any:
        """The result as JSON; an empty list where there is none (a call that failed)."""
        return json.loads(self.out) if self.out.strip() else []


def call(*arguments: str) -> Called:
    """Call the command; any exception but ``SystemExit`` is kept as a trace, status 70."""
    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True)
    err = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True)
    status, trace = 0, ""
    argv = sys.argv
    sys.argv = ["sincerely", *arguments]
    try:
        with redirect_stdout(out), redirect_stderr(err):
            main(arguments)
    except SystemExit as ended:
        status = ended.code if isinstance(ended.code, int) else int(ended.code is not None)
    except BaseException as escaped:  # whatever escapes is what is being looked for
        if isinstance(escaped, KeyboardInterrupt):
            raise
        status, trace = 70, traceback.format_exc()
    finally:
        sys.argv = argv
    return Called(status, _bytes(out), _bytes(err).decode("utf-8", "replace"), trace)


def _bytes(stream: io.TextIOWrapper) -> bytes:
    """Return what was written; the buffer may have been detached or closed by the command."""
    try:
        buffer = stream.detach()
        buffer.flush()
        return bytes(buffer.getvalue())  # type: ignore[attr-defined]
    except ValueError:
        return b""
