"""Harper: a grammar checker in Rust, run in this process.

A linter is not safe across threads, so each call borrows one that nobody else holds.
Building takes most of a second, the first text as long again, neither with the
interpreter's lock. Some of its rules print to the process's standard output; the
descriptor is pointed elsewhere meanwhile, or a command's JSON would break.
"""

from __future__ import annotations

import importlib
import os
import sys
import threading
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import Any, Final

from sincerely.adapters.engines.reported import kebab, reported, without_surrogates
from sincerely.core.debrief import Locale
from sincerely.core.proof.engine import SPELLING, EngineError
from sincerely.core.proof.finding import Finding, Severity

__all__ = ["Harper"]

NAME: Final = "harper"

_DIALECT: Final = {
    Locale.US: "AMERICAN",
    Locale.GB: "BRITISH",
    Locale.IE: "BRITISH",
    Locale.AU: "AUSTRALIAN",
    Locale.CA: "CANADIAN",
}
_OFF: Final = ("LongSentences",)
_WARNINGS: Final = frozenset({"Formatting", "Punctuation", "Capitalization", "Regionalism"})
_HINTS: Final = frozenset({"Style", "Readability", "Redundancy", "Enhancement", "Miscellaneous"})


class Harper:
    """The engine; linters are built as they are needed, and lent to one caller at a time."""

    name = NAME

    def __init__(self) -> None:
        self._idle: dict[str, list[Any]] = defaultdict(list)
        self._lock = threading.Lock()

    def expect(self, texts: Iterable[str]) -> None:
        """Nothing is gained by knowing texts beforehand."""

    def check(self, text: str, locale: Locale) -> list[Finding]:
        """What the rules object to, in order."""
        sound = without_surrogates(text)
        with self._borrowed(_DIALECT[locale]) as linter, _OUTPUT.kept_clean():
            try:
                by_rule = linter.organized_lints(sound, language="plaintext")
            except Exception as error:  # the binding states no exceptions
                raise EngineError(f"{NAME} could not read the text: {error}.") from error
            found = [
                _finding(rule, lint, text) for rule, lints in by_rule.items() for lint in lints
            ]
        return sorted(found)

    @contextmanager
    def _borrowed(self, dialect: str) -> Iterator[Any]:
        with self._lock:
            idle = self._idle[dialect]
            linter = idle.pop() if idle else None
        linter = linter or _build(dialect)
        try:
            yield linter
        finally:
            with self._lock:
                self._idle[dialect].append(linter)


class _Output:
    """The process's standard output, kept clean while somebody may print to it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._users = 0
        self._real: int | None = None

    @contextmanager
    def kept_clean(self) -> Iterator[None]:
        """Point descriptor 1 to nowhere until the last user has left."""
        with self._lock:
            self._users += 1
            if self._users == 1:
                self._away()
        try:
            yield
        finally:
            with self._lock:
                self._users -= 1
                if self._users == 0:
                    self._back()

    def _away(self) -> None:
        with suppress(OSError, ValueError, AttributeError):  # closed, or not a stream
            sys.stdout.flush()
        with suppress(OSError):  # no standard output at all
            self._real = os.dup(1)
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, 1)
            os.close(nowhere)

    def _back(self) -> None:
        if self._real is not None:
            os.dup2(self._real, 1)
            os.close(self._real)
            self._real = None


_OUTPUT: Final = _Output()


def _build(dialect: str) -> Any:
    try:
        harper = importlib.import_module("harper")
        with _OUTPUT.kept_clean():
            linter = harper.Linter(harper.Dialect[dialect])
            linter.set_lint_config({**linter.get_lint_config(), **dict.fromkeys(_OFF, False)})
    except ImportError as error:
        raise EngineError(f"{NAME} is not installed.", hint="Install harper-py.") from error
    except Exception as error:  # the binding states no exceptions
        raise EngineError(f"{NAME} could not be started: {error}.") from error
    return linter


def _severity(kind: str) -> Severity:
    if kind in _HINTS:
        return Severity.HINT
    return Severity.WARNING if kind in _WARNINGS else Severity.ERROR


def _finding(rule: str, lint: Any, text: str) -> Finding:
    span = (lint.span.start, lint.span.end)
    return reported(
        f"{NAME}/{SPELLING if rule == 'SpellCheck' else kebab(rule)}",
        _severity(lint.lint_kind),
        span,
        text,
        message=lint.message,
        fixes=[_replacement(text[slice(*span)], one) for one in lint.suggestions],
    )


def _replacement(problem: str, suggestion: Any) -> str:
    """What would stand in the span: an insertion keeps what is there, a removal leaves nothing."""
    if suggestion.kind.name == "INSERT_AFTER":
        return problem + str(suggestion.replacement_text)
    return str(suggestion.replacement_text)
