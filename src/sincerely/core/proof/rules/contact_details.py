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

_EMAIL: Final = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+")
# Digits one by one as they are said; or groups of them, each pair of brackets whole.
_PHONE: Final = re.compile(
    r"\b\d(?:,? \d){6,20}\b"
    r"|(?<![\w.,(/-])(?:\+ ?)?(?:\(\d{1,5}\)[ .-]?)?\d{1,12}(?:[ .-]{1,2}\(?\d{1,12}\)?){0,6}(?![\w(/])"
)
_FEWEST_DIGITS: Final = 7
_IS_NONE: Final = re.compile(
    r"\d{4}-\d\d-\d\d|\d{4} ?- ?\d{2,4}|(?:19|20)\d\d [\d ]+|[1-9]\d{0,2}(?:[ .]\d{3})+(?:\.\d+)?|\d+\.\d+(?: ?- ?\d+\.\d+)?"
)


def _find(text: ProofText) -> Iterator[Match]:
    if text.debrief is None:
        return
    emails, phones = _known(text.debrief)
    for m in _EMAIL.finditer(text.text):
        if emails and m.group().lower().rstrip(".") not in emails:
            yield Match(*m.span(), tuple(sorted(emails))[:1], "The debrief has another address.")
    for m in _PHONE.finditer(text.text):
        digits = re.sub(r"\D", "", m.group())
        if len(digits) < _FEWEST_DIGITS or m.group().count("(") != m.group().count(")"):
            continue
        is_known = any(_is_same(digits, known) for known in phones)
        if phones and not is_known and not _IS_NONE.fullmatch(m.group()):
            yield Match(*m.span(), tuple(phones.values())[:1], "The debrief has another number.")


def _known(debrief: Debrief) -> tuple[set[str], dict[str, str]]:
    """E-mail addresses in lower case, and telephone numbers by their digits."""
    texts = [note.text for note in all_notes(debrief)]
    emails = {m.group().lower() for text in texts for m in _EMAIL.finditer(text)}
    phones = {
        digits: m.group()
        for text in texts
        for m in _PHONE.finditer(text)
        if len(digits := re.sub(r"\D", "", m.group())) >= _FEWEST_DIGITS
        and not _IS_NONE.fullmatch(m.group())
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
            sampled("My number is 2 1 2, 5 5 5, 0 1 4 3."),
            sampled("Write to Reka@example.net."),
            sampled("I was there 2018-2025, and on 2026-11-17."),
            sampled("I ran it from 2014 (22 shops) to 2025: 1 200 000 parts, 10.25-11.75 each."),
        ),
    ),
)
