"""The rules on sentences and letters as people write them: recall and false alarms."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from sincerely.adapters.english import english
from sincerely.core.debrief import Locale
from sincerely.core.proof.finding import Finding, Severity
from sincerely.core.proof.rule import apply
from sincerely.core.proof.rules import catalogue
from sincerely.core.proof.text import PLAIN, ProofText

CORPUS = Path(__file__).parents[1] / "corpus"


def findings(text: str, kind: str = PLAIN, locale: Locale = Locale.US) -> list[Finding]:
    read = ProofText(text, english(), kind=kind, locale=locale)
    return [finding for rule in catalogue() for finding in apply(rule, read)]


def corpus(name: str) -> Any:
    return YAML(typ="safe").load((CORPUS / f"{name}.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", ["tuning", "aside"])
def test_most_wrong_sentences_are_caught_without_an_engine(name: str) -> None:
    pairs = [p for p in corpus(name)["pairs"] if p["kind"] != "spelling"]
    caught = [p for p in pairs if findings(p["wrong"])]
    assert len(caught) / len(pairs) >= 0.85


@pytest.mark.parametrize("name", ["tuning", "aside"])
def test_corrected_sentences_have_no_error(name: str) -> None:
    pairs = corpus(name)["pairs"]
    alarms = [
        p["right"] for p in pairs if any(f.severity is Severity.ERROR for f in findings(p["right"]))
    ]
    assert len(alarms) / len(pairs) <= 0.02, alarms


@pytest.mark.parametrize("name", ["tuning", "aside"])
def test_correct_letters_have_no_error(name: str) -> None:
    letters = corpus(name)["letters"]
    alarms = [
        finding
        for letter in letters
        for finding in findings(letter["text"], letter["kind"], Locale(letter["locale"]))
        if finding.severity is Severity.ERROR
    ]
    assert len(alarms) / len(letters) <= 0.2, alarms
