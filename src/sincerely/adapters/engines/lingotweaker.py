"""LingoTweaker: LanguageTool's rules in Rust, run in this process.

Its offsets are UTF-8 bytes, its suggestions are uncapped, a lone surrogate raises, and
building an engine takes over a second and holds the interpreter's lock.
"""

from __future__ import annotations

import importlib
import threading
from itertools import accumulate
from typing import Any, Final

from sincerely.adapters.engines.reported import (
    ISSUE_SEVERITY,
    languagetool_rule,
    reported,
    without_surrogates,
)
from sincerely.core.debrief import Locale
from sincerely.core.proof.engine import EngineError
from sincerely.core.proof.finding import Finding, Severity

__all__ = ["LingoTweaker"]

NAME: Final = "lingotweaker"

# Rules that were seen to flag right sentences of letters more often than wrong ones: commas
# that are a matter of taste, compounds that are written either way, lists after "both".
_NOISY: Final = (
    "BOTH_ENUM",
    "COMMA_COMPOUND_SENTENCE",
    "COMMA_COMPOUND_SENTENCE_2",
    "EN_COMPOUNDS_YEAR_END",
    "MISSING_COMMA_AFTER_INTRODUCTORY_PHRASE",
    "ROOM_COMPOUNDS",
    "SENT_START_CONJUNCTIVE_LINKING_ADVERB_COMMA",
    "WHITESPACE_RULE",
)
# No Irish data ship; British are nearest. Each locale is a whole engine of 430 MB.
_VARIANT: Final = {Locale.IE: "en-GB"}


class LingoTweaker:
    """The engine; one is built for each locale when it is first needed, and kept.

    Safe to share between threads.
    """

    name = NAME

    def __init__(self) -> None:
        self._built: dict[str, Any] = {}
        self._lock = threading.Lock()

    def warm(self, locale: Locale) -> None:
        """Build the engine of that locale. Raises ``EngineError`` if it cannot be."""
        self._engine(locale)

    def check(self, text: str, locale: Locale) -> list[Finding]:
        """What the rules object to, in order."""
        engine = self._engine(locale)
        sound = without_surrogates(text)
        try:
            matches = engine.check(sound)
        except Exception as error:  # the binding states no exceptions
            raise EngineError(f"{NAME} could not read the text: {error}.") from error
        at = _code_points(sound)
        return sorted(_finding(match, text, at) for match in matches)

    def _engine(self, locale: Locale) -> Any:
        variant = _VARIANT.get(locale, locale.value)
        with self._lock:
            if variant not in self._built:
                self._built[variant] = _build(variant)
            return self._built[variant]


def _build(variant: str) -> Any:
    try:
        binding = importlib.import_module("lt_py")
        rules = importlib.import_module("lingotweaker_data_en")
        return binding.Engine(variant, data_dir=rules.data_dir(), disabled_rules=list(_NOISY))
    except ImportError as error:
        raise EngineError(f"{NAME} is not installed.", hint="Install lingotweaker.") from error
    except Exception as error:  # the binding states no exceptions
        raise EngineError(f"{NAME} could not be started: {error}.") from error


def _code_points(text: str) -> dict[int, int]:
    """The code point at which each UTF-8 byte offset of a character falls."""
    widths = (
        1 if c < "\x80" else 2 if c < "\u0800" else 3 if c < "\U00010000" else 4 for c in text
    )
    return {offset: index for index, offset in enumerate(accumulate(widths, initial=0))}


def _finding(match: dict[str, Any], text: str, at: dict[int, int]) -> Finding:
    return reported(
        f"{NAME}/{languagetool_rule(match['rule_id'])}",
        ISSUE_SEVERITY.get(match["issue_type"], Severity.ERROR),
        (at[match["offset"]], at[match["offset"] + match["length"]]),
        text,
        message=match["message"],
        fixes=match["suggestions"],
    )
