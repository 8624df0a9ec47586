"""A LanguageTool server that somebody runs, asked over HTTP (``POST /v2/check``).

Its offsets count UTF-16 units. It is asked nothing unless its URL is given.
"""

from __future__ import annotations

import json
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterable
from http.client import HTTPException
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

__all__ = ["LanguageTool"]

NAME: Final = "languagetool"
_TIMEOUT_SECONDS: Final = 20.0
_MOST_BYTES: Final = 32 * 2**20
_LANGUAGE: Final = {Locale.IE: "en-GB"}


class LanguageTool:
    """The engine at one address, such as ``http://localhost:8081``."""

    name = NAME

    def __init__(self, url: str, timeout_seconds: float = _TIMEOUT_SECONDS) -> None:
        base = url.rstrip("/").removesuffix("/v2/check").removesuffix("/v2")
        self._url = f"{base}/v2/check"
        self._timeout_seconds = timeout_seconds

    def expect(self, texts: Iterable[str]) -> None:
        """A server is not asked twice."""

    def check(self, text: str, locale: Locale) -> list[Finding]:
        """What the server objects to, in order."""
        sound = without_surrogates(text)
        answer = self._ask(sound, _LANGUAGE.get(locale, locale.value))
        at = _code_points(sound)
        try:
            return sorted(_finding(match, text, at) for match in answer["matches"])
        except (KeyError, TypeError, AttributeError) as error:
            raise EngineError(f"{self._url} does not answer as LanguageTool does.") from error

    def _ask(self, text: str, language: str) -> Any:
        form = urllib.parse.urlencode({"language": language, "text": text}).encode()
        try:
            with urllib.request.urlopen(
                urllib.request.Request(self._url, form), timeout=self._timeout_seconds
            ) as response:
                return json.loads(response.read(_MOST_BYTES))
        except (OSError, HTTPException, ValueError) as error:
            reason = getattr(error, "reason", None) or error
            raise EngineError(
                f"The LanguageTool server at {self._url} cannot be used: {reason}.",
                hint="Start it, or leave the engine out.",
            ) from error


def _code_points(text: str) -> dict[int, int]:
    """The code point at which each UTF-16 offset of a character falls."""
    widths = (2 if c >= "\U00010000" else 1 for c in text)
    return {offset: index for index, offset in enumerate(accumulate(widths, initial=0))}


def _finding(match: dict[str, Any], text: str, at: dict[int, int]) -> Finding:
    rule = match["rule"]
    return reported(
        f"{NAME}/{languagetool_rule(rule['id'])}",
        ISSUE_SEVERITY.get(rule.get("issueType", ""), Severity.ERROR),
        (at[match["offset"]], at[match["offset"] + match["length"]]),
        text,
        message=match["message"],
        fixes=[one["value"] for one in match.get("replacements", [])],
    )
