"""The letters of a call as JSON: the contract of ``write --format json``."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from sincerely.core.letters.letter import Letter
from sincerely.core.proof.finding import Finding

__all__ = ["finding_object", "letter_object", "letters_json"]


def letters_json(letters: Sequence[tuple[Letter, Sequence[Finding]]]) -> str:
    """Return a JSON list, a letter with its findings each, in the order given, and a line end.

    Lone surrogates, which no reader of JSON is bound to take, are written as U+FFFD.
    """
    objects = [letter_object(letter, findings) for letter, findings in letters]
    text = json.dumps(objects, ensure_ascii=False, indent=2) + "\n"
    return text.encode("utf-8", "surrogatepass").decode("utf-8", "replace")


def letter_object(letter: Letter, findings: Sequence[Finding]) -> dict[str, Any]:
    """Return one letter as JSON values; ``seconds`` is null for a written kind."""
    return {
        "kind": letter.kind,
        "to": letter.to,
        "subject": letter.subject,
        "greeting": letter.greeting,
        "body": letter.body,
        "closing": letter.closing,
        "signature": list(letter.signature),
        "text": letter.text,
        "words": letter.words,
        "seconds": letter.seconds,
        "sentences": [
            {"text": sentence.text, "from": list(sentence.sources)} for sentence in letter.sentences
        ],
        "left_out": [{"path": left.path, "why": left.why} for left in letter.left_out],
        "hints": list(letter.hints),
        "findings": [finding_object(finding) for finding in findings],
    }


def finding_object(finding: Finding) -> dict[str, Any]:
    """Return one finding as JSON values; offsets count code points, the end exclusive."""
    return {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "start": finding.start,
        "end": finding.end,
        "text": finding.text,
        "message": finding.message,
        "why": finding.why,
        "fixes": list(finding.fixes),
    }
