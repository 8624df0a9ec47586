"""To before a verb or a place; too for excess or addition."""

from __future__ import annotations

from sincerely.core.proof.finding import Severity
from sincerely.core.proof.rows import row, rows
from sincerely.core.proof.rule import Example, Rule

RULES = (
    Rule(
        id="to-too",
        severity=Severity.ERROR,
        message='"To" leads to a verb or a place; "too" is "more than enough" or "also".',
        why="One letter apart, and a spelling checker passes both.",
        source="Garner's Modern English Usage, 'too (A)'",
        find=rows(
            row(
                "%bef|seem|seems|seemed|looks|looked [ to ] .adj&!.base&!.adv for %det|%num|me|us|him|her|them|one",
                "too",
            ),
            row("+&!me&!us [ too ] be|have|do|.base&!.adj&!.adv&!.part&!.past", "to"),
            row("+ [ too ] the|my|your|his|our|their|this|each|him|them", "to"),
            row(
                "~seem|feel|look|become|appear|grow|sound|get [ to ] .adj&!.base&!.sg $|for|in|,|when|and|.adj",
                "too",
            ),
            row(
                "%bef|not|be|been|was far|much|way|a|still? [ to ] .adj&!.base&!.sg $|for|,|to|when|at|in",
                "too",
            ),
            row(
                "%bef|be|been|not|far|way [ to ] late|early|soon|small|large|long|short|slow|many|few|expensive",
                "too",
                unless=r"\bto early \d",
            ),
            row(
                "have|has|had|are|is|were|was|and|but|got|made|held|saw|there|for|need|lose|loses|lost|waste|wastes|wasted|miss|missed|waits|hire|hired|cost|costs|bought|buys|drank|ate|eat|drink|take|takes|took|left|used|kept [ to ] much|many|few|little .adj? .pl|.sg",
                "too",
                unless=r"\b(?:thanks|due|owing|similar|access) to\b",
            ),
            row(
                ".sg&!.part&!.past&!.base|it|me|us|there|here|week|day [ to ] , so|but|which|i|we|it|though|thank|as",
                "too",
                unless=r"\bto, (?:and|or|but|from|from time|say|for example|in|as|if|with)\b|\b(?:who|whom|which|what|that|where|talk\w*|sp[eo]ke?\w*|refer\w*|belong\w*|listen\w*|go|went|need|able|used|have|had|want\w*|like|ought|going|hope\w*|tr(?:y|ied)|plan\w*|got) .*\bto,",
            ),
            row("[ to ] much|soon|late|often $|,|for|of", "too"),
            row(
                "be|%bef|takes|took|spend|spent|with|far|way|ask|asking|asked [ to ] much|many|few|little",
                "too",
            ),
        ),
        flags=(
            Example("I would like too visit the depot.", fixed="I would like to visit the depot."),
            Example(
                "The lease was to expensive for us.", fixed="The lease was too expensive for us."
            ),
            Example("We drove too the plant.", fixed="We drove to the plant."),
        ),
        passes=(
            "It is too early to say, and you know that too.",
            "I want to see the plant too, and to keep costs down.",
            "I spoke to many people, and it seemed to me too slow.",
        ),
    ),
)
