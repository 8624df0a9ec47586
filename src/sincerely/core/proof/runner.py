"""Proof: the engines and our own rules run over a text, and one finding a fault."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from sincerely.core.proof.engine import Engine, EngineError
from sincerely.core.proof.finding import Finding, Severity
from sincerely.core.proof.rule import Rule, apply
from sincerely.core.proof.spared import Spared
from sincerely.core.proof.text import ProofText

__all__ = ["merge", "proof"]

# What one rule says more often than this, nobody reads; comparing spans takes its square.
_MOST: Final = 500
_FEW_WORDS: Final = 40  # in characters: more is a clause, in which there may be two faults
_RANK: Final = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.HINT: 2}


def proof(
    text: ProofText, rules: Iterable[Rule], engines: Sequence[Engine] = ()
) -> tuple[Finding, ...]:
    """All findings, in the order of the text; those of the whole text first.

    An engine that cannot be used is one finding, and proof goes on without it. What an
    engine says of words that the debrief knows, or that are plainly names, is dropped.
    """
    own = [finding for rule in rules for finding in apply(rule, text)[:_MOST]]
    theirs = [finding for engine in engines for finding in _checked(engine, text)[: 4 * _MOST]]
    spared = Spared(text)
    return merge(own, [spared.softened(f) for f in theirs if not spared.spares(f)])


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
    of them is dropped unless it is more severe; of two engines' that overlap, the more
    severe, then the shorter. Of our own that overlap, one that lies within a more severe
    one, or has its very span, is dropped; of two equally severe of a few words, one within
    the other, the one with a fix is kept, so that fixes can be taken one by one.
    """
    kept: list[Finding] = []
    for finding in sorted(own, key=_worth):
        if finding.start == finding.end or not any(_within(finding, f) for f in kept):
            kept.append(finding)
    for finding in sorted(theirs, key=lambda f: (_RANK[f.severity], f.end - f.start, f.rule)):
        if not any(_overlap(finding, f) for f in kept):
            kept.append(finding)
    return tuple(sorted(kept))


def _worth(finding: Finding) -> tuple[int, bool, int, str]:
    """What puts the finding to keep first."""
    length = finding.end - finding.start
    is_short = length <= _FEW_WORDS
    return (
        _RANK[finding.severity],
        is_short and not finding.fixes,
        -length if is_short else length,
        finding.rule,
    )


def _within(finding: Finding, other: Finding) -> bool:
    same = (other.start, other.end) == (finding.start, finding.end)
    inside = other.start <= finding.start and finding.end <= other.end
    outside = finding.start <= other.start and other.end <= finding.end and other.end > other.start
    milder = _RANK[finding.severity] > _RANK[other.severity]
    is_short = max(finding.end - finding.start, other.end - other.start) <= _FEW_WORDS
    return same or ((milder or is_short) and (inside or outside))


def _overlap(finding: Finding, other: Finding) -> bool:
    """Whether both speak of one stretch, so that the engine's adds nothing.

    A hint of ours does not silence an engine's error that it merely holds.
    """
    if not (other.start < finding.end and finding.start < other.end):
        return False
    wider = other.end - other.start > 2 * (finding.end - finding.start)
    return not (wider and _RANK[other.severity] > _RANK[finding.severity])
