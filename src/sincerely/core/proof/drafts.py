"""Drafts sent back: which notes a faulty sentence of our own came from, and what is mended at once.

A letter that the program drafts is read by the same proof as any other. A fault of grammar
in it is not the candidate's to mend: the note is said more plainly, and the letter read again.
A note spelt as another country spells, or a hyphen or a capital that it lacks, is put right in
the letter.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from sincerely.core.letters.letter import Letter, Sentence
from sincerely.core.proof.engine import SPELLING
from sincerely.core.proof.finding import Finding, Severity
from sincerely.core.proof.rule import Rule, Scope

__all__ = ["faulty_sources", "mended"]

# What changes how a word is written and never what is said.
_OF_SPELLING: Final = frozenset({"spelling-of-locale", "compound-hyphen"})


# A hint to a writer, who may have meant it; of a draft of ours it is a fault.
_HINTS_HEEDED: Final = frozenset({"clause-without-verb"})


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
    is_grave = finding.severity is Severity.ERROR or finding.rule in _HINTS_HEEDED
    if not is_grave or finding.rule.endswith(f"/{SPELLING}") or _is_certain(finding):
        return False
    return scopes.get(finding.rule, Scope.TEXT) is Scope.TEXT


def mended(letter: Letter, findings: Sequence[Finding]) -> Letter:
    """The letter with the words of its sentences spelt as its country and its nouns want."""
    fixes = [one for one in findings if _is_certain(one)]
    if not fixes:
        return letter
    spelt = iter([_spelt(sentence, at, fixes) for sentence, at in _placed(letter)])
    return replace(
        letter,
        paragraphs=tuple(
            replace(one, sentences=tuple(next(spelt) for _ in one.sentences))
            for one in letter.paragraphs
        ),
    )


def _is_certain(finding: Finding) -> bool:
    """Whether the first fix is what was meant: the word written otherwise, a hyphen, a capital."""
    if len(finding.fixes) == 1:
        is_hyphen = finding.fixes[0].replace("-", " ") == finding.text
        return is_hyphen or finding.rule in _OF_SPELLING
    is_spelling = finding.rule.endswith(f"/{SPELLING}")
    return is_spelling and finding.fixes[:1] == (finding.text.capitalize(),)


def _spelt(sentence: Sentence, at: int, findings: Sequence[Finding]) -> Sentence:
    """The sentence, which begins at that place of the letter, with the fixes that lie in it."""
    text = sentence.text
    for one in sorted(findings, reverse=True):
        if at <= one.start and one.end <= at + len(sentence.text):
            text = text[: one.start - at] + one.fixes[0] + text[one.end - at :]
    return replace(sentence, text=text)


def _placed(letter: Letter) -> Iterator[tuple[Sentence, int]]:
    """Each sentence with the place in the letter's text where it begins."""
    end = 0
    for sentence in letter.sentences:
        start = letter.text.index(sentence.text, end)
        end = start + len(sentence.text)
        yield sentence, start


def _sources_at(letter: Letter, finding: Finding) -> tuple[str, ...]:
    """The notes behind the sentences that the finding touches."""
    return tuple(
        path
        for sentence, start in _placed(letter)
        if start < finding.end and finding.start < start + len(sentence.text)
        for path in sentence.sources
    )
