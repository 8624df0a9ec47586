"""What an engine reports, as a finding of ours."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice
from typing import Final

from sincerely.core.proof.engine import SPELLING
from sincerely.core.proof.finding import Finding, Severity
from sincerely.core.proof.rule import MOST_FIXES

__all__ = ["ISSUE_SEVERITY", "WHYS", "kebab", "languagetool_rule", "reported", "without_surrogates"]

# LanguageTool's issue types (ITS 2.0, "localization quality issue type") that are no errors.
ISSUE_SEVERITY: Final = {
    "typographical": Severity.WARNING,
    "whitespace": Severity.WARNING,
    "locale-violation": Severity.WARNING,
    "style": Severity.HINT,
    "register": Severity.HINT,
}
WHYS: Final = {
    Severity.ERROR: "A slip in a letter is read as carelessness.",
    Severity.WARNING: "Small marks are seen by those who look for care.",
    Severity.HINT: "Plainer words are read faster.",
}


_SUGGESTED: Final = re.compile(r"<suggestion>(.*?)</suggestion>")


def kebab(name: str) -> str:
    """``EN_A_VS_AN``, ``ModalOf`` and ``comma_splice[2]`` in lower case with hyphens."""
    parted = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", name)
    return re.sub(r"[^a-z0-9]+", "-", parted.lower()).strip("-") or "rule"


def languagetool_rule(rule_id: str) -> str:
    """The part of the id that names one of LanguageTool's rules."""
    return SPELLING if rule_id.startswith("MORFOLOGIK_RULE") else kebab(rule_id)


def without_surrogates(text: str) -> str:
    """The text with each lone surrogate replaced by one other character."""
    return text.encode("utf-8", "replace").decode("utf-8")


def reported(
    rule: str,
    severity: Severity,
    span: tuple[int, int],
    text: str,
    *,
    message: str,
    fixes: Iterable[str],
) -> Finding:
    """A finding at that span of the text, its message without LanguageTool's marks for fixes."""
    start, end = span
    return Finding(
        start,
        end,
        rule,
        severity,
        text[start:end],
        _SUGGESTED.sub(r"“\1”", message),
        WHYS[severity],
        tuple(islice(dict.fromkeys(fixes), MOST_FIXES)),
    )
