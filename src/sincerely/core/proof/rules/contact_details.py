"""A telephone number or an address of the candidate's that is not the debrief's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from sincerely.core.debrief import Debrief
from sincerely.core.proof.finding import Severity
from sincerely.core.proof.notes import all_notes
from sincerely.core.proof.rule import Match, Rule, Scope
from sincerely.core.proof.sample import sampled
from sincerely.core.proof.text import ProofText

__all__ = ["RULES"]

_EMAIL: Final = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE: Final = re.compile(r"\+?\(?\d[\d ().-]{6,}\d")


def _find(text: ProofText) -> Iterator[Match]:
    if text.debrief is None:
        return
    emails, phones = _known(text.debrief)
    for m in _EMAIL.finditer(text.text):
        if emails and m.group().lower().rstrip(".") not in emails:
            yield Match(*m.span(), tuple(sorted(emails))[:1], "The debrief has another address.")
    for m in _PHONE.finditer(text.text):
        digits = re.sub(r"\D", "", m.group())
        is_date = re.fullmatch(r"\d{4}-\d\d-\d\d|\d{4}[ -]+\d{4}", m.group())
        if phones and not is_date and not any(_is_same(digits, known) for known in phones):
            yield Match(*m.span(), tuple(phones.values())[:1], "The debrief has another number.")


def _known(debrief: Debrief) -> tuple[set[str], dict[str, str]]:
    """E-mail addresses in lower case, and telephone numbers by their digits."""
    texts = [note.text for note in all_notes(debrief)]
    emails = {m.group().lower() for text in texts for m in _EMAIL.finditer(text)}
    phones = {
        re.sub(r"\D", "", m.group()): m.group() for text in texts for m in _PHONE.finditer(text)
    }
    return emails, phones


def _is_same(one: str, other: str) -> bool:
    """Whether both are one number, with or without the code of its country."""
    short, long = sorted((one.lstrip("0"), other.lstrip("0")), key=len)
    return long.endswith(short) and len(short) >= 7


RULES = (
    Rule(
        id="contact-details",
        severity=Severity.ERROR,
        message="The debrief has something else.",
        why="An answer sent to a wrong number or address never arrives.",
        source="Consistency of a letter: the candidate's details as on the résumé",
        scope=Scope.DEBRIEF,
        find=_find,
        flags=(
            sampled("Call me: 212-555-0134.", "Call me: 212-555-0143."),
            sampled("Write to reka@exmaple.net."),
            sampled("Best regards,\nRéka Szabó\n(212) 555-0113"),
        ),
        passes=(
            sampled("Call me: +1 (212) 555-0143."),
            sampled("Write to Reka@example.net."),
            sampled("I was there 2018-2025, and on 2026-11-17."),
        ),
    ),
)
