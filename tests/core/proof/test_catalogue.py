"""The catalogue of rules: every rule loads, explains itself, and its examples run."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import Any

import pytest

from sincerely.adapters.english import english
from sincerely.core.proof.finding import Finding, Severity
from sincerely.core.proof.rule import Example, Rule, Scope, apply
from sincerely.core.proof.rules import catalogue
from sincerely.core.proof.runner import proof
from sincerely.core.proof.text import ProofText


def read(rule: Rule, given: Example | str) -> tuple[Example, ProofText]:
    example = rule.example(given)
    return example, ProofText(
        example.text,
        english(),
        locale=example.locale,
        kind=example.kind,
        recipient=example.recipient,
        debrief=example.debrief,
        attachments=example.attachments,
        others=example.others,
    )


def mended(text: str, finding: Finding) -> str:
    return text[: finding.start] + finding.fixes[0] + text[finding.end :]


def cases(of: str) -> list[Any]:
    return [
        pytest.param(rule, example, id=f"{rule.id}-{number}")
        for rule in catalogue()
        for number, example in enumerate(getattr(rule, of))
    ]


@pytest.mark.parametrize(("rule", "given"), cases("flags"))
def test_rule_flags_its_example(rule: Rule, given: Example | str) -> None:
    example, text = read(rule, given)
    assert rule.looks_at(text)
    findings = apply(rule, text)
    assert findings, example.text
    for finding in findings:
        assert finding.text == example.text[finding.start : finding.end]
    if example.span is not None:
        assert findings[0].text == example.span
    if example.fixed is not None:
        assert mended(example.text, findings[0]) == example.fixed


@pytest.mark.parametrize(("rule", "given"), cases("passes"))
def test_rule_passes_its_example(rule: Rule, given: Example | str) -> None:
    _, text = read(rule, given)
    assert rule.looks_at(text)
    assert apply(rule, text) == []


def test_ids_are_unique_and_kebab_case() -> None:
    ids = Counter(rule.id for rule in catalogue())
    assert [name for name, count in ids.items() if count > 1] == []
    assert [name for name in ids if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name)] == []


@pytest.mark.parametrize("rule", catalogue(), ids=lambda rule: rule.id)
def test_rule_explains_itself_with_three_examples_each_way(rule: Rule) -> None:
    assert rule.message.endswith((".", "?"))
    assert rule.why.endswith(".")
    assert rule.source
    assert len(rule.flags) >= 3
    assert len(rule.passes) >= 3


def test_letter_rule_examples_default_to_a_thank_you() -> None:
    rule = next(iter(catalogue()))
    assert rule.example("x").kind == ("thank-you" if rule.scope is Scope.LETTER else "text")


# What is left of an example after its fixes is another fault of the example's own making.
_OTHER_FAULTS = frozenset({"sentence-long", "mass-noun-plural", "mixed-names"})


@pytest.mark.parametrize(
    ("rule", "given"),
    [case for case in cases("flags") if case.values[0].id not in _OTHER_FAULTS],
)
def test_a_fixed_example_asks_for_no_other_fix(rule: Rule, given: Example | str) -> None:
    example, text = read(rule, given)
    mendable = [f for f in proof(text, catalogue()) if is_mendable(f)]
    fixed = example.text
    for finding in reversed(mendable):
        fixed = mended(fixed, finding)
    _, after = read(rule, replace(example, text=fixed))
    assert [f for f in proof(after, catalogue()) if is_mendable(f)] == []


def is_mendable(finding: Finding) -> bool:
    return bool(finding.fixes) and finding.severity is not Severity.HINT
