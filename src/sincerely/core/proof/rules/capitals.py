"""Capital letters: sentences, I, days, months, languages; and capitals where none belong."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from sincerely.core.proof.finding import Severity
from sincerely.core.proof.patterns import regex
from sincerely.core.proof.rule import Example, Match, Rule
from sincerely.core.proof.text import ProofText

_NATIONS = "english|french|spanish|danish|finnish|czech|thai|german|italian|portuguese|japanese|chinese|mandarin|russian|arabic|hindi|korean|dutch|swedish|norwegian|welsh|irish|scottish|american|canadian|australian|british|european|african|asian|indian|mexican|brazilian|latin|greek|hebrew|turkish|vietnamese|london|paris|america|england|france|germany|canada|australia|ireland|scotland|wales|india|japan|europe|africa|christmas|easter|thanksgiving"
_LOWER_START: Final = re.compile(r"[a-z]+(?:[’'][a-z]+)?$")


def _small_starts(text: ProofText) -> Iterator[Match]:
    for sentence in text.sentences:
        words = sentence.words
        if (
            len(words) > 2
            and words[0].start - sentence.start <= 1
            and _LOWER_START.match(words[0].text)
        ):
            before = text.text[: sentence.start].rstrip()
            if (
                not before
                or before[-1] in ".!?"
                or (
                    text.text[len(before) : sentence.start].count("\n") > 1
                    and before[-1] not in ",:;—–-"
                )
            ):
                yield Match(words[0].start, words[0].end, (words[0].text.capitalize(),))


_LARGE: Final = re.compile(
    r"(?<=[a-z,] )(?:Look forward|Forward|Because|Would|Have|Enjoyed|Learned|Discussed|Interview|Meeting"
    r"|Opportunity|Conversation|Very|Really|Thank you for|About|Your|And|But|My|Our|It|We|You)(?= [a-z]+\b)"
)
_TITLED: Final = re.compile(
    r"[“\"‘]|\b(?:titled|called|entitled|subject|book|film|course|Hold|Question|Section|Chapter|Inc|Act)\b"
    r"|\b(?:(?!(?:The|My|Our|Your|This|That|We|It|In|At|On|For|An|Thank|His|Her|Their|And|But|As) )[A-Z][\w&-]+ ){2}"
)


def _large_letters(text: ProofText) -> Iterator[Match]:
    for sentence in text.sentences:
        if not _TITLED.search(sentence.text):
            for m in _LARGE.finditer(sentence.text):
                small = m[0][0].lower() + m[0][1:]
                yield Match(sentence.start + m.start(), sentence.start + m.end(), (small,))


def _small_letters(text: ProofText) -> Iterator[Match]:
    yield from _small_starts(text)
    yield from _small_names(text)


RULES = (
    Rule(
        id="capital-missing",
        severity=Severity.ERROR,
        message="A capital is wanted here.",
        why="Sentences, I, days, months, languages and nations begin with one.",
        source="The Chicago Manual of Style, 17th ed., 8.37 and 8.88",
        find=_small_letters,
        flags=(
            Example("thank you for the call.", fixed="Thank you for the call."),
            Example("On Friday i left.", fixed="On Friday I left."),
            Example("We open on tuesday.", fixed="We open on Tuesday."),
            Example("She speaks german.", fixed="She speaks German."),
        ),
        passes=(
            "Thank you. On Friday I left for a march in May.",
            "We march on. He may polish the turkey.",
            "Dear Ana,\nthank you.",
        ),
    ),
    Rule(
        id="capital-extra",
        severity=Severity.ERROR,
        message="No capital belongs here.",
        why="Capitals for emphasis look like a translation or an advertisement.",
        source="The Chicago Manual of Style, 17th ed., 8.1",
        find=_large_letters,
        flags=(
            Example("We had a long Meeting about it.", fixed="We had a long meeting about it."),
            Example(
                "It was a great Opportunity for us.", fixed="It was a great opportunity for us."
            ),
            "She liked the rota, Because it was fair.",
        ),
        passes=(
            "We had a long meeting. Because it rained, we left.",
            "I read The Meeting Place with care.",
            "Dear Your Honour, I thank you.",
        ),
    ),
)

_NAMES = regex(
    rf"(?<![\w.@/-])(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|january|february|april|june|july|september|october|november|december|{_NATIONS})(?![\w@/]|-\w|\.\w)"
    r"|(?<![\w.@/-])(?:mr|mrs|ms|dr|prof|professor)(?=\.? [A-Z][a-z])"
    r"|(?:(?<=\bin[ ])|(?<=\bsince[ ])|(?<=\buntil[ ])|(?<=\bnext[ ])|(?<=\blast[ ])|(?<=\bby[ ]))(?:march|may|august)(?=[ ,.?!]|$)(?! be\b| have\b| not\b)|(?:\bmarch(?= \d)|\baugust(?= \d)|(?:(?<=\d[ ])|(?<=\d(?:st|nd|rd|th)[ ]))(?:march|august|may)\b(?! be\b| have\b| not\b))",
    lambda m: m[0][0].upper() + m[0][1:],
    flags=re.RegexFlag(0),
)
_LONE_I: Final = re.compile(r"(?<![\w’'.(/-])i(?=[\s,’'])")


def _small_names(text: ProofText) -> Iterator[Match]:
    yield from (
        Match(m.start, m.end, tuple(f[0].upper() + f[1:] for f in m.fixes)) for m in _NAMES(text)
    )
    yield from (Match(m.start(), m.end(), ("I",)) for m in _LONE_I.finditer(text.text))
