"""Marks and the spaces about them: spacing, doubling, pairs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from sincerely.core.proof.finding import Severity
from sincerely.core.proof.patterns import regex
from sincerely.core.proof.rule import Example, Match, Rule
from sincerely.core.proof.text import Part, ProofText

_PAIRS: Final = {"(": ")", "[": "]", "“": "”"}


def _unpaired(text: ProofText) -> Iterator[Match]:
    for paragraph in text.paragraphs:
        for opening, closing in _PAIRS.items():
            if closing != "”" or opening in paragraph.text or closing in paragraph.text:
                yield from _unpaired_marks(paragraph.text, paragraph.start, opening, closing)
        straight = [m.start() for m in re.finditer(r'(?<!\d)"', paragraph.text)]
        if len(straight) % 2:
            yield Match(paragraph.start + straight[-1], paragraph.start + straight[-1] + 1)


def _unpaired_marks(text: str, start: int, opening: str, closing: str) -> Iterator[Match]:
    open_at: list[int] = []
    for at, character in enumerate(text):
        if character == opening:
            open_at.append(at)
        elif character == closing:
            if open_at:
                open_at.pop()
            elif not re.search(r"(?:^|\s)\(?[\da-zA-Z]{1,2}$|[:;]-?$", text[:at]):
                yield Match(start + at, start + at + 1)
    yield from (Match(start + at, start + at + 1) for at in open_at)


RULES = (
    Rule(
        id="space-marks",
        severity=Severity.ERROR,
        message="A space is missing, or stands where none belongs.",
        why="A mark of punctuation leans on the word before it and is followed by one space.",
        source="The Chicago Manual of Style, 17th ed., 2.9 and 6.7",
        find=regex(
            r"(?<=\w)[^\S\n]+[,;:.?!](?=[\s\"”)]|$)|(?<=\w)[^\S\n]+,(?=\w)|(?<=[a-z]{2})[,;](?=[A-Za-z])|(?<=[a-z]{2})[.?!](?=(?-i:[A-Z])[a-z]+\s)|(?<=[a-z]{2})\.(?=(?-i:I)\s)|(?<=\()[^\S\n]+(?=\w)|(?<=\w)[^\S\n]+\)",
            lambda m: (
                m[0].strip()
                if m.end() == len(m.string) or m.string[m.end()] in ' \n\t"”)' or m[0].isspace()
                else m[0].strip() + " "
            ),
        ),
        flags=(
            Example("We met the team , then left.", fixed="We met the team, then left."),
            Example("It went well,and we left.", fixed="It went well, and we left."),
            Example("It went well.Then we left.", fixed="It went well. Then we left."),
            Example("The hall ( built in 1902) is old.", fixed="The hall (built in 1902) is old."),
        ),
        passes=(
            "It cost 1,200 at 9:30 a.m. on the site example.org, see example.com.",
            "We met (twice), and then we left.",
            "Dr. J.T.Smith read the e.g. and i.e. of Node.js twice.",
        ),
    ),
    Rule(
        id="space-double",
        severity=Severity.HINT,
        message="Two spaces stand between these words.",
        why="One is enough, and an uneven gap shows.",
        source="The Chicago Manual of Style, 17th ed., 2.9",
        find=regex(r"(?<=[\w,;:])[^\S\n]{2,}(?=[\w(“\"])", " "),
        flags=(
            Example("The lab  is new.", fixed="The lab is new."),
            "We came,  we saw.",
            "I  went.",
        ),
        passes=("The lab is new.  It is big.", "We came.\n\n  Indented.", "One space each."),
    ),
    Rule(
        id="mark-repeated",
        severity=Severity.ERROR,
        message="A mark of punctuation is doubled.",
        why="One says it; two shout or show haste.",
        source="The Chicago Manual of Style, 17th ed., 6.122",
        find=regex(
            r"!{2,}|\?{2,}|!\?+|\?!+|,\s?,+|;;+|::+|(?<!\.)\.\.(?!\.)|\.{4,}|,\.|(?<=\w)\.,(?=\s[a-z]+\s(?:is|was))",
            lambda m: (
                "?" if "?" in m[0] else "." if m[0][0] in "!." or m[0][-1] == "." else m[0][0]
            ),
            parts=frozenset(Part) - {Part.HEAD},
            unless=r"\b(?:Inc|Ltd|Co|etc|Jr|Sr|[ap]\.m)\.,",
        ),
        flags=(
            Example("Thank you!!", fixed="Thank you."),
            Example("We left,, then came back.", fixed="We left, then came back."),
            Example("It rained..", fixed="It rained."),
        ),
        passes=(
            "Wait... it rained.",
            "We left, e.g., on Monday, and came back!",
            "Acme Inc., of Leeds, asked: why?",
        ),
    ),
    Rule(
        id="pair-open",
        severity=Severity.ERROR,
        message="A bracket or quotation mark has no partner.",
        why="The reader looks for where the aside ends.",
        source="The Chicago Manual of Style, 17th ed., 6.95",
        find=_unpaired,
        flags=(
            "The hall (built in 1902 is old.",
            "She said “come on Monday.",
            'It was "quite new.',
        ),
        passes=(
            "The hall (built in 1902) is old.",
            "a) first b) second",
            'She is 5\'10" and said "come".',
        ),
    ),
)
