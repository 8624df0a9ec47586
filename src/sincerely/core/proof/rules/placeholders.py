"""A place that was to be filled in, and was not."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.proof.finding import Severity
from sincerely.core.proof.patterns import regex
from sincerely.core.proof.rule import Rule
from sincerely.core.proof.text import Part

__all__ = ["RULES"]

_SLOT: Final = (
    r"name|title|company|employer|organi[sz]ation|firm|position|role|job|date|time|day|city|address"
    r"|phone|number|e-?mail|manager|interviewer|recipient|insert|your|their|his|her|add|fill|specific"
    r"|topic|detail|example|skill|department|project|accomplishment|achievement|placeholder|mention"
)
_PLACE: Final = (
    rf"(?i:\[(?=[^\[\]\n]{{0,80}}\b(?:{_SLOT})s?\b)[^\[\]\n]{{1,80}}\]"
    rf"|<(?:{_SLOT})\b[^>\n@]{{0,60}}>)"
    r"|\{\{?[^{}\n]{1,60}\}\}?|\$\{[^}\n]{1,60}\}|%[A-Z_]{3,}%|«[^»\n]{1,60}»"
    r"|(?<!\w)[Xx]{3,}(?!\w)|_{3,}|(?<![\w.])\.{4,}(?!\w)|(?<!\w)\?{3,}"
)
_WORDS: Final = (
    r"|\b(?:TBD|TBC|TK|TKTK|TODO|FIXME|Lorem ipsum|XYZ (?:Company|Corp|Inc)|ABC (?:Company|Corp|Inc)"
    r"|Company Name|Your Name|Hiring Manager Name|Job Title|Insert \w+ here|Last ?Name|First ?Name)\b"
)
_EVERYWHERE: Final = frozenset(Part)

RULES = (
    Rule(
        id="placeholder",
        severity=Severity.ERROR,
        message="This place was to be filled in.",
        why="An empty slot shows that the letter is a form.",
        source="Domain note 15: errors cost offers",
        find=regex(_PLACE + _WORDS, parts=_EVERYWHERE, flags=re.NOFLAG),
        flags=(
            "Dear [Name], thank you.",
            "Thank you for your time at {{company}}.",
            "We met on XXX and spoke of ____.",
            "I look forward to <insert date>.",
            "The figure is TBD.",
            "Sincerely, [Your Name]",
        ),
        passes=(
            "He said it [sic] twice.",
            "Write to Ann <ann@example.org>, she said.",
            "Super Bowl XX was long ago... or so.",
        ),
    ),
)
