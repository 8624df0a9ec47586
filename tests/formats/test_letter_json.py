"""Letters as JSON hold what the contract names."""

from __future__ import annotations

import json
from dataclasses import replace

from sincerely.core.letters.letter import Letter
from sincerely.core.proof.finding import Finding, Severity
from sincerely.formats.letter_json import letters_json


def test_a_letter_has_its_words_sources_gaps_and_findings(email_letter: Letter) -> None:
    finding = Finding(
        5, 8, "name-wrong", Severity.ERROR, "Anna", "Not her name.", "Names.", ("Ana",)
    )
    [one] = json.loads(letters_json([(email_letter, [finding])]))
    assert (one["kind"], one["to"], one["seconds"]) == ("thank-you", email_letter.to, None)
    assert one["subject"] == email_letter.subject
    assert one["greeting"] == email_letter.greeting
    assert one["closing"] == "Sincerely,"
    assert (one["body"], one["text"]) == (email_letter.body, email_letter.text)
    assert one["words"] == email_letter.words
    assert one["sentences"][0] == {"text": email_letter.sentences[0].text, "from": ["unsaid[0]"]}
    assert one["left_out"] == [{"path": "confidential[0]", "why": "told in confidence"}]
    assert one["findings"] == [
        {
            "rule": "name-wrong",
            "severity": "error",
            "start": 5,
            "end": 8,
            "text": "Anna",
            "message": "Not her name.",
            "why": "Names.",
            "fixes": ["Ana"],
        }
    ]


def test_letters_come_in_the_order_given(email_letter: Letter, script: Letter) -> None:
    both = json.loads(letters_json([(script, []), (email_letter, [])]))
    assert [one["kind"] for one in both] == ["voicemail", "thank-you"]
    assert both[0]["seconds"] == 22


def test_no_letters_are_an_empty_list_and_a_lone_surrogate_is_replaced(
    email_letter: Letter,
) -> None:
    assert json.loads(letters_json([])) == []
    text = letters_json([(replace(email_letter, subject="\ud800"), [])])
    assert json.loads(text)[0]["subject"] == "\ufffd\ufffd\ufffd"
