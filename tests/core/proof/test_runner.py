"""Findings of rules and engines brought together, and what of an engine's is no fault."""

from __future__ import annotations

from collections.abc import Iterable

from sincerely.adapters.english import english
from sincerely.core.debrief import Locale
from sincerely.core.proof.engine import EngineError
from sincerely.core.proof.finding import Finding, Severity
from sincerely.core.proof.runner import merge, proof
from sincerely.core.proof.text import ProofText


class Told:
    """An engine that objects to each place of the words that it is told."""

    name = "told"

    def __init__(self, rule: str, *words: str) -> None:
        self._rule = rule
        self._words = words

    def expect(self, texts: Iterable[str]) -> None:
        """Nothing is gained by knowing texts beforehand."""

    def check(self, text: str, locale: Locale) -> list[Finding]:  # noqa: ARG002
        return [
            Finding(at, at + len(word), f"told/{self._rule}", Severity.ERROR, word, "No.", "Why.")
            for word in self._words
            if (at := text.find(word)) >= 0
        ]


class Gone(Told):
    """An engine that cannot be used."""

    def check(self, text: str, locale: Locale) -> list[Finding]:  # noqa: ARG002
        raise EngineError("It is not there.")


def found(start: int, end: int, *fixes: str, rule: str = "one") -> Finding:
    return Finding(start, end, rule, Severity.ERROR, "", "No.", "Why.", fixes)


def told(text: str, rule: str, *words: str) -> list[str]:
    return [f.text for f in proof(ProofText(text, english()), (), (Told(rule, *words),))]


def test_of_two_nested_findings_of_rules_the_one_with_a_fix_is_kept() -> None:
    wide, narrow = found(0, 12, "x"), found(4, 8, rule="two")
    assert merge([narrow, wide], []) == (wide,)
    assert merge([found(0, 12), found(4, 8, "y", rule="two")], []) == (
        found(4, 8, "y", rule="two"),
    )


def test_a_fault_within_a_faulty_clause_is_kept_beside_it() -> None:
    clause, word = found(0, 80), found(4, 8, "y", rule="two")
    assert merge([clause, word], []) == (clause, word)


def test_an_engine_that_cannot_be_used_is_one_finding() -> None:
    (one,) = proof(ProofText("A word.", english()), (), (Gone("spelling"),))
    assert one.rule == "told/not-used"


def test_another_countrys_word_is_no_fault_of_plain_prose() -> None:
    assert told("I drove the lorry home.", "en-us-simple-replace-lorry", "lorry") == []


def test_a_right_sentence_that_an_engine_misreads_is_spared() -> None:
    assert told("I prefer teaching to lecturing.", "to-non-base", "lecturing") == []
    assert told("I like to lecturing.", "to-non-base", "lecturing") == ["lecturing"]
