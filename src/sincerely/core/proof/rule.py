"""What a rule of proof is: an idea, its source, examples that run, and a way to find it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from sincerely.core.debrief import Debrief, Locale
from sincerely.core.proof.finding import Finding, Severity
from sincerely.core.proof.text import PLAIN, ProofText

__all__ = ["MOST_FIXES", "Example", "Match", "Rule", "Scope", "apply"]

MOST_FIXES: Final = 5


class Scope(StrEnum):
    """Where a rule makes sense."""

    TEXT = "text"  # any prose
    LETTER = "letter"  # letters to somebody
    DEBRIEF = "debrief"  # any text whose debrief is given


@dataclass(frozen=True, slots=True)
class Match:
    """A span that a rule objects to.

    ``start == end == 0`` speaks of the whole text. ``message`` and ``severity`` take the
    place of the rule's where they are given.
    """

    start: int
    end: int
    fixes: tuple[str, ...] = ()
    message: str = ""
    severity: Severity | None = None


@dataclass(frozen=True, slots=True)
class Example:
    """A text that a rule must flag or must pass, with what it needs to be read.

    ``fixed`` is the whole text after the first fix; ``span`` the text that is flagged.
    Either is checked where it is given.
    """

    text: str
    fixed: str | None = None
    span: str | None = None
    kind: str = PLAIN
    locale: Locale = Locale.US
    recipient: str | None = None
    debrief: Debrief | None = None
    attachments: tuple[str, ...] | None = None
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """One idea of proof.

    ``id`` is kebab-case, stable, never reused. ``message`` says what is wrong in a
    sentence; ``why`` why it matters; ``source`` who says so. ``flags`` and ``passes``
    hold at least three examples each; a bare string is prose (or, in a LETTER rule, a
    thank-you). ``kinds``, where not empty, are the only kinds of text that it looks at;
    ``not_kinds`` those that it does not.
    """

    id: str
    severity: Severity
    message: str
    why: str
    source: str
    flags: tuple[Example | str, ...]
    passes: tuple[Example | str, ...]
    find: Callable[[ProofText], Iterable[Match]]
    scope: Scope = Scope.TEXT
    kinds: frozenset[str] = frozenset()
    not_kinds: frozenset[str] = frozenset()

    def example(self, given: Example | str) -> Example:
        """An example in full."""
        if isinstance(given, Example):
            return given
        kind = "thank-you" if self.scope is Scope.LETTER else PLAIN
        return Example(given, kind=kind)

    def looks_at(self, text: ProofText) -> bool:
        """Whether the rule has anything to say of such a text."""
        if (self.kinds and text.kind not in self.kinds) or text.kind in self.not_kinds:
            return False
        if self.scope is Scope.LETTER:
            return text.is_letter
        return self.scope is not Scope.DEBRIEF or text.debrief is not None


def apply(rule: Rule, text: ProofText) -> list[Finding]:
    """What the rule says of the text; nothing where it does not look at such a text."""
    if not rule.looks_at(text):
        return []
    return [
        Finding(
            start=match.start,
            end=match.end,
            rule=rule.id,
            severity=match.severity or rule.severity,
            text=text.text[match.start : match.end],
            message=match.message or rule.message,
            why=rule.why,
            fixes=tuple(dict.fromkeys(match.fixes))[:MOST_FIXES],
        )
        for match in rule.find(text)
    ]
