"""Pay is never written: it belongs to the offer and to the consultant."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sincerely.core.proof.expression import Expression
from sincerely.core.proof.finding import Severity
from sincerely.core.proof.rule import Match, Rule, Scope
from sincerely.core.proof.text import ProofText

_PAY: Final = Expression(
    r"\b(?:salar(?:y|ies)|compensation|remuneration|(?:base|starting|take-home|gross|net|annual) pay|pay (?:range|rise|raise|expectations?|package|scale|cut|bracket)"
    r"|(?:my|the|your|a|of|on|about|regarding) (?:pay|package|bonus|bonuses|benefits|equity|stock options|wages?)|benefits package|sign-?on bonus|relocation (?:package|allowance)"
    r"|(?:the|your|a|an) (?:attractive|generous|competitive|good|low) (?:pay|package|salary|offer package|benefits))\b"
    r"|\b(?:earn(?:ed|ing)?|paid|pays|expect(?:ed|ing)?|asking for|ask for|looking for|seeking|hop(?:e|ing) for|I (?:want|need|make|require))\b[^.$£€]{0,30}[$£€]\s?\d[\d,.]*\s?(?:k\b|,000\b)?(?=\s*(?:a|per|/) ?(?:year|annum|yr)\b|\s*p\.?a\b)",
)
_OF_OTHERS: Final = Expression(
    r"\b(?:staff|nurses?|drivers?|teachers?|crews?|employees?|workers?|operators?|shop floor|payroll|workers' compensation|(?:pay|salary) (?:bands?|grades?|gap|equity|roll|slips?|structure|scales?|audit|survey|review)"
    r"|compensation (?:committee|plan|claims?|scheme|consultant|team|and benefits (?:team|manager|specialist|analyst))|benefits (?:of|to|for|from|realisation|realization|administration|claims?|office|system)|executive (?:pay|compensation)|cost of|budget|bonus (?:scheme|plan)s? for|sales compensation|union|their|clients?|patients?|students?|tenants?|health|unpaid|pensions?|(?:pay|paid|paying) (?:for|attention|off|back|suppliers|invoices))\b",
)


_OWN: Final = Expression(r"\bmy (?:\w+ )?(?:salary|pay|package|bonus|compensation)\b")


def _own_pay(text: ProofText) -> Iterator[Match]:
    for sentence in text.sentences:
        for m in _PAY.finditer(sentence.text):
            if _OF_OTHERS.search(sentence.text) and not _OWN.search(sentence.text):
                continue
            yield Match(sentence.start + m.start(), sentence.start + m.end())


_OWN_WISHES: Final = Expression(
    r"\bmy (?:(?:own|current|present|last|desired|expected|target|ideal) )?(?:salary|pay|compensation|remuneration|wage)s?"
    r"(?: (?:expectations?|requirements?|history|range|needs?|demands?))?\b"
    r"|\b(?:salary|pay|compensation) (?:expectations?|requirements?)\b"
    r"|\b(?:looking for|expect|expecting|hoping for|want|seeking|asking for) (?:a |an )?(?:\w+ )?(?:salary|pay|compensation)\b"
    r"|\bas (?:for|to|regards) (?:the )?(?:salary|pay|compensation|money)\b"
)


def _wishes(text: ProofText) -> Iterator[Match]:
    for sentence in text.sentences:
        for m in _OWN_WISHES.finditer(sentence.text):
            yield Match(sentence.start + m.start(), sentence.start + m.end())


RULES = (
    Rule(
        id="pay-of-ones-own",
        severity=Severity.WARNING,
        message="What you would be paid stays out of a letter after an interview.",
        why="It belongs to the offer stage and to the consultant; here it changes what the letter is about.",
        source="After recruiters' advice on follow-up letters; see the reference page on wording",
        find=_wishes,
        not_kinds=frozenset({"consultant-note", "offer-reply"}),
        flags=(
            "My salary expectations are flexible.",
            "As for pay, I am open.",
            "I am looking for a salary near that of my last post.",
        ),
        passes=(
            "We set the pay of drivers and the salary bands.",
            "My team looked for savings. Staff asked what they would be paid.",
            "The payroll ran late, as to the hour.",
        ),
    ),
    Rule(
        id="pay",
        severity=Severity.WARNING,
        message="Pay stays out of this letter.",
        why="It belongs to the offer stage and to the consultant; here it changes what the letter is about.",
        source="After recruiters' advice on follow-up letters; see the reference page on wording",
        find=_own_pay,
        scope=Scope.LETTER,
        not_kinds=frozenset({"consultant-note", "offer-reply"}),
        flags=(
            "Dear Ana,\n\nThe salary is lower than I hoped.\n",
            "Dear Ana,\n\nMy pay would have to rise.\n",
            "Dear Ana,\n\nI would expect $90,000 a year.\n",
        ),
        passes=(
            "Dear Ana,\n\nWe set pay bands for staff at six sites.\n",
            "Dear Ana,\n\nPatients pay attention to the benefits of rest.\n",
            "Dear Ana,\n\nI cut the cost of bonus schemes for drivers.\n",
        ),
    ),
)
