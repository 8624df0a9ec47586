"""A telephone number or an address of the candidate's that is not the debrief's."""

from __future__ import annotations

from collections.abc import Iterator

from sincerely.core.debrief import Debrief
from sincerely.core.proof.contacts import emails_in, is_same_number, phones_in
from sincerely.core.proof.finding import Severity
from sincerely.core.proof.notes import all_notes
from sincerely.core.proof.rule import Match, Rule, Scope
from sincerely.core.proof.sample import sampled
from sincerely.core.proof.text import ProofText

__all__ = ["RULES"]


def _find(text: ProofText) -> Iterator[Match]:
    emails, phones = _known(text.noted)
    for email in emails_in(text.text) if emails else ():
        if email.key.rstrip(".") not in emails:
            fix = tuple(sorted(emails))[:1]
            yield Match(email.start, email.end, fix, "The debrief has another address.")
    for phone in phones_in(text.text) if phones else ():
        if not any(is_same_number(phone.key, known) for known in phones):
            fix = tuple(phones.values())[:1]
            yield Match(phone.start, phone.end, fix, "The debrief has another number.")


def _known(debrief: Debrief) -> tuple[set[str], dict[str, str]]:
    """E-mail addresses in lower case, and telephone numbers by their digits."""
    texts = [note.text for note in all_notes(debrief)]
    emails = {email.key for text in texts for email in emails_in(text)}
    return emails, {phone.key: phone.text for text in texts for phone in phones_in(text)}


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
