"""What a finding says: our own words, or an engine's beside ours where a page is not English."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from django.utils.translation import get_language, gettext, gettext_noop

from sincerely.core.proof.engine import SPELLING
from sincerely.core.proof.finding import Finding, Severity
from sincerely.web.sentences import said

__all__ = ["FILTERS", "engine_words", "matter"]

_MISSPELT: Final = gettext_noop("This word may be misspelt.")
_MATTERS: Final = {
    Severity.ERROR: gettext_noop("This may be a slip of grammar."),
    Severity.WARNING: gettext_noop("A mark or a space may be amiss here."),
    Severity.HINT: gettext_noop("This could be said more plainly."),
}


def matter(finding: Finding) -> str:
    """Return what is the matter, in the page's language."""
    if not engine_words(finding):
        return said(finding.message)
    is_spelling = finding.rule.endswith(f"/{SPELLING}")
    return gettext(_MISSPELT if is_spelling else _MATTERS[finding.severity])


def engine_words(finding: Finding) -> str:
    """Return what an engine says of it, where the page is in another language; else nothing.

    Engines speak English alone, and no catalogue has their sentences.
    """
    is_english = (get_language() or "en").partition("-")[0] == "en"
    return "" if is_english or "/" not in finding.rule else finding.message


FILTERS: Final[tuple[Callable[[Finding], str], ...]] = (engine_words, matter)
