"""LingoTweaker: LanguageTool's rules in Rust, run in this process or in one beside it.

Its offsets are UTF-8 bytes, its suggestions are uncapped, a lone surrogate raises, and
building an engine takes over a second and holds the interpreter's lock: a command has it
built in another process (``sincerely.adapters.beside``), a server in its own.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate
from typing import Any, Final

from sincerely.adapters.beside import Answer, Beside, BesideError
from sincerely.adapters.beside.lingotweaker import build
from sincerely.adapters.engines.reported import (
    ISSUE_SEVERITY,
    languagetool_rule,
    reported,
    without_surrogates,
)
from sincerely.core.debrief import Locale
from sincerely.core.proof.engine import EngineError
from sincerely.core.proof.finding import Finding, Severity

__all__ = ["NAME", "LingoTweaker", "LingoTweakerBeside", "Reading"]

NAME: Final = "lingotweaker"

# A page of text takes well under a second, once the engine is built.
_WAIT_SECONDS: Final = 30.0
_CHARACTERS_A_SECOND: Final = 2_000
# Rules that flag right sentences, and that the engine does not turn off when told to.
_MISFIRING: Final = frozenset({"EN_COMPOUNDS_YEAR_END"})


@dataclass(frozen=True, slots=True)
class Reading:
    """What the rules object to, in order, and the sentences as the engine cuts them."""

    findings: tuple[Finding, ...]
    sentences: tuple[str, ...]


class LingoTweaker:
    """The engine, built when it is first needed. Safe to share between threads."""

    name = NAME

    def __init__(self) -> None:
        self._built: Any = None
        self._lock = threading.Lock()

    def expect(self, texts: Iterable[str]) -> None:
        """Nothing is gained by knowing texts beforehand."""

    def check(self, text: str, locale: Locale) -> list[Finding]:
        """What the rules object to, in order."""
        return list(self.read(text, locale).findings)

    def read(self, text: str, locale: Locale) -> Reading:
        """What the rules object to, and the sentences. Raises ``EngineError`` as ``check``."""
        engine = self._engine()
        sound = without_surrogates(text)
        try:
            told = json.loads(engine.check_json(sound))
        except Exception as error:  # the binding states no exceptions
            raise EngineError(f"{NAME} could not read the text: {error}.") from error
        matches = [_flat(match) for match in told["matches"]]
        sentences = tuple(one["text"] for one in told["sentences"])
        return Reading(tuple(_findings(matches, text, sound, locale)), sentences)

    def _engine(self) -> Any:
        with self._lock:
            if self._built is None:
                self._built = _build()
            return self._built


class LingoTweakerBeside:
    """The engine in a process beside this one. Safe to share between threads.

    A process that has stopped, or that takes too long, is given up: every text from then on
    raises ``EngineError``.
    """

    name = NAME

    def __init__(self, process: Beside, wait_seconds: float = _WAIT_SECONDS) -> None:
        self._process = process
        self._wait_seconds = wait_seconds
        self._expected: dict[str, Answer] = {}

    def expect(self, texts: Iterable[str]) -> None:
        """Have the process read these texts while this one does something else.

        Told of the same texts again, it reads them once.
        """
        self._expected = {text: self._expected.get(text) or self._ask(text) for text in texts}

    def check(self, text: str, locale: Locale) -> list[Finding]:
        """What the rules object to, in order."""
        answer = self._expected.pop(text, None) or self._ask(text)
        try:
            told = answer.wait(self._wait_seconds + len(text) / _CHARACTERS_A_SECOND)
            if "matches" in told:
                return _findings(told["matches"], text, without_surrogates(text), locale)
        except BesideError as error:
            self._process.close()
            raise EngineError(f"{NAME} gave no answer: {error}.") from error
        raise _trouble(told["trouble"], is_missing=told["is_missing"])

    def _ask(self, text: str) -> Answer:
        return self._process.ask({"text": without_surrogates(text)})


def _build() -> Any:
    try:
        return build()
    except Exception as error:  # the binding states no exceptions
        raise _trouble(str(error), is_missing=isinstance(error, ImportError)) from error


def _trouble(said: str, *, is_missing: bool) -> EngineError:
    if is_missing:
        return EngineError(f"{NAME} is not installed.", hint="Install lingotweaker.")
    return EngineError(f"{NAME} cannot be used: {said}.")


def _flat(match: dict[str, Any]) -> dict[str, Any]:
    """A match of the engine's JSON in the shape of its Python binding's."""
    start, end = match["range"]["start"], match["range"]["end"]
    suggestions = [one["value"] for one in match["suggestions"]]
    return {**match, "offset": start, "length": end - start, "suggestions": suggestions}


def _code_points(text: str) -> dict[int, int]:
    """The code point at which each UTF-8 byte offset of a character falls."""
    widths = (
        1 if c < "\x80" else 2 if c < "\u0800" else 3 if c < "\U00010000" else 4 for c in text
    )
    return {offset: index for index, offset in enumerate(accumulate(widths, initial=0))}


def _findings(
    matches: Iterable[dict[str, Any]], text: str, sound: str, locale: Locale
) -> list[Finding]:
    at = _code_points(sound)
    return sorted(
        _finding(match, text, at)
        for match in matches
        if match["rule_id"] not in _MISFIRING and not _is_spelt_so_there(match, locale)
    )


def _is_spelt_so_there(match: dict[str, Any], locale: Locale) -> bool:
    """Whether it says no more than that American English spells the word otherwise."""
    return locale is not Locale.US and "is British English" in match["message"]


def _finding(match: dict[str, Any], text: str, at: dict[int, int]) -> Finding:
    return reported(
        f"{NAME}/{languagetool_rule(match['rule_id'])}",
        ISSUE_SEVERITY.get(match["issue_type"], Severity.ERROR),
        (at[match["offset"]], at[match["offset"] + match["length"]]),
        text,
        message=match["message"],
        fixes=match["suggestions"],
    )
