"""Any text at all goes through proof, with offsets that cut it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sincerely.adapters.english import english
from sincerely.core.proof.rules import catalogue
from sincerely.core.proof.runner import proof
from sincerely.core.proof.sample import SAMPLE
from sincerely.core.proof.text import ProofText

_PIECES = st.sampled_from(
    [
        *("Dear ", "Dr. ", "O'Dwyer", "Halden", "29 days", "\n\n", "\n", " ", ".", "Tuesday"),
        *("\ud800", "\x00", "\u202e", "👩🏽‍🔬", "שלום", "e\u0301", "Nov 31", "99/99/2026"),
        *("1" * 400, "'s", "--", "Sincerely,", "Chief ", "of ", "[Name]", "%", "12:99"),
        *("two hundred and ", "Wei-", "\r\n"),
    ]
)
TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(_PIECES, max_size=30).map("".join),
)


def check(text: str) -> None:
    read = ProofText(text, english(), kind="thank-you", recipient="Sam Okafor", debrief=SAMPLE)
    for finding in proof(read, catalogue()):
        assert 0 <= finding.start <= finding.end <= len(text)
        assert text[finding.start : finding.end] == finding.text
        assert len(finding.fixes) <= 5


@given(TEXTS)
@settings(max_examples=60, deadline=None)
def test_findings_of_any_text_cut_it(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", ["word " * 2_000, "A" * 10_000, "1," * 5_000, ". " * 5_000])
def test_ten_kilobytes_of_one_thing_are_read(text: str) -> None:
    check(text)


PIECES = [
    *("a", "1", "1 ", '"', "“a ", "'", "A", "Abc ", ".", "a@", "a.b@c.d ", "a-", " ", "\n", "a\n"),
    *("one hundred and ", "[", "(", "<a ", "_", "\ud800", "\x01 a", "שלום ", "of the "),
    *("Nov 3, 2026 ", "$1,000.00 ", "212-555-0143 ", "+1 ", ",", "Dear Ana,\n", "www.a", "two or "),
]


@pytest.mark.parametrize("piece", PIECES)
def test_ten_thousand_characters_of_anything_are_read(piece: str) -> None:
    check(piece * (10_000 // len(piece)))
