"""Proof: the engines and our own rules run over a text, and one finding a fault."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from sincerely.core.proof.engine import Engine, EngineError
from sincerely.core.proof.finding import Finding, Severity
from sincerely.core.proof.rule import Rule, apply
from sincerely.core.proof.text import ProofText

__all__ = ["merge", "proof"]

_RANK: Final = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.HINT: 2}


def proof(
    text: ProofText, rules: Iterable[Rule], engines: Sequence[Engine] = ()
) -> tuple[Finding, ...]:
    """All findings, in the order of the text; those of the whole text first.

    An engine that cannot be used is one finding, and proof goes on without it.
    """
    own = [finding for rule in rules for finding in apply(rule, text)]
    theirs = [finding for engine in engines for finding in _checked(engine, text)]
    return merge(own, theirs)


def _checked(engine: Engine, text: ProofText) -> list[Finding]:
    try:
        return engine.check(text.text, text.locale)
    except EngineError as error:
        return [
            Finding(
                0,
                0,
                f"{engine.name}/not-used",
                Severity.WARNING,
                "",
                str(error),
                "Spelling and grammar were checked by fewer eyes than usual.",
            )
        ]


def merge(own: Iterable[Finding], theirs: Iterable[Finding]) -> tuple[Finding, ...]:
    """One finding where several speak of the same span.

    Our own rules know the debrief and say why, so an engine's finding that overlaps one
    of them is dropped; of two engines' that overlap, the more severe, then the shorter.
    Our own that overlap are kept unless they are of the very same span: then the most
    severe.
    """
    kept: list[Finding] = []
    for finding in sorted(own, key=lambda f: (_RANK[f.severity], f.rule)):
        if finding.start == finding.end or not any(
            (f.start, f.end) == (finding.start, finding.end) for f in kept
        ):
            kept.append(finding)
    for finding in sorted(theirs, key=lambda f: (_RANK[f.severity], f.end - f.start, f.rule)):
        if not any(f.start < finding.end and finding.start < f.end for f in kept):
            kept.append(finding)
    return tuple(sorted(kept))
