"""Drafts sent back: which notes a faulty sentence of our own came from.

A letter that the program drafts is read by the same proof as any other. A fault of grammar
in it is not the candidate's to mend: the note is said more plainly, and the letter read again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sincerely.core.letters.letter import Letter
from sincerely.core.proof.engine import SPELLING
from sincerely.core.proof.finding import Finding, Severity
from sincerely.core.proof.rule import Rule, Scope

__all__ = ["faulty_sources"]


def faulty_sources(
    letters: Sequence[Letter], found: Sequence[Sequence[Finding]], rules: Sequence[Rule]
) -> frozenset[str]:
    """Return the paths of the notes whose sentences hold an error of grammar.

    ``found`` are the findings of each letter's ``text``. A word that is not in the
    dictionary, and what only the debrief can tell, are for a person to judge.
    """
    scopes = {rule.id: rule.scope for rule in rules}
    return frozenset(
        path
        for letter, findings in zip(letters, found, strict=True)
        for finding in findings
        if _is_of_grammar(finding, scopes)
        for path in _sources_at(letter, finding)
    )


def _is_of_grammar(finding: Finding, scopes: Mapping[str, Scope]) -> bool:
    if finding.severity is not Severity.ERROR or finding.rule.endswith(f"/{SPELLING}"):
        return False
    return scopes.get(finding.rule, Scope.TEXT) is Scope.TEXT


def _sources_at(letter: Letter, finding: Finding) -> tuple[str, ...]:
    """The notes behind the sentences that the finding touches."""
    paths: list[str] = []
    end = 0
    for sentence in letter.sentences:
        start = letter.text.index(sentence.text, end)
        end = start + len(sentence.text)
        if start < finding.end and finding.start < end:
            paths.extend(sentence.sources)
    return tuple(paths)
