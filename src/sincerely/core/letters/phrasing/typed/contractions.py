"""Contractions in full, as a letter has them."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["expand_contractions"]

_NOT: Final = re.compile(
    r"\b(do|does|did|is|are|was|were|has|have|had|would|could|should|must|might|need)n['’]t\b",
    re.IGNORECASE,
)
_PRONOUN: Final = r"\b(I|you|he|she|it|we|they|who|that|there|what|how|where)['’]"
_ENDINGS: Final[tuple[tuple[re.Pattern[str], str], ...]] = tuple(
    (re.compile(pattern, re.IGNORECASE), full)
    for pattern, full in (
        (r"\bwon['’]t\b", "will not"),
        (r"\bcan['’]t\b", "cannot"),
        (r"\bshan['’]t\b", "shall not"),
        (r"\blet['’]s\b", "let us"),
        (r"\bain['’]t\b", "is not"),
        (r"\bI['’]m\b", "I am"),
        (
            r"\b(wife|husband|mum|mom|dad|mother|father|son|daughter|brother|sister|partner|family|boss)['’]s (?=(?:an?|the|now|in|at|from|still)\b)",
            r"\1 is ",
        ),
        (_PRONOUN + r"d (?=(?:already |just |never |only )?(?!\w*eed\b)\w{3,}ed\b)", r"\1 had "),
        (
            r"\b(how|where|why|when|way) (it|he|she)['’]s (?=(?:made|built|held|kept|run|done|led|taken|given|grown)\b)",
            r"\1 \2 is ",
        ),
        (r"\b(I|you|we|they)['’]ve got\b", r"\1 have"),
        (r"\b(he|she|it|who)['’]s got\b", r"\1 has"),
        (_PRONOUN + r"ve\b", r"\1 have"),
        (_PRONOUN + r"re\b", r"\1 are"),
        (_PRONOUN + r"ll\b", r"\1 will"),
        (r"\b(what|all|that)['’]s (?=left\b)", r"\1 is "),
        (
            _PRONOUN
            + r"s (?=(?:never |already |always |also |just |only )?(?:been|got|had|done|gone|"
            r"run|seen|led|made|taken|given|grown|lost|built|spent|held|kept|left|come|become|won)\b)",
            r"\1 has ",
        ),
        (
            r"\b(who)['’]s (?=(?:actually |really |ever |already |never |just )?(?:worked|lived|managed|handled|dealt|fixed|"
            r"turned|opened|closed|launched|scaled|taught|served|shipped|worn|sat|stood|walked|faced|carried|cut|fought|"
            r"sold|closed|negotiated|hired|fired|coached|written|stayed|survived|owned|grown|brought|lost)\b)",
            r"\1 has ",
        ),
        (r"\b(I|you|he|she|it|we|they|who|that|there|what|how|where|here)['’]s\b", r"\1 is"),
        (
            _PRONOUN
            + r"d (?=(?:never |already |always |also |just |only )?(?:been|had|done|gone|seen|"
            r"led|made|taken|given|grown|lost|built|spent|held|kept|left|won|met|heard|told|sold|brought|bought|taught|found|"
            r"sent|paid|written|driven|flown|known|shown|drawn|begun|chosen|thought|caught|ridden|worn|broken|spoken|eaten|fallen)\b)",
            r"\1 had ",
        ),
        (
            _PRONOUN
            + r"d (?=ever (?:\w+ed|shut|cut|let|put|set|run|led|made|taken|given|lost|built|sold|won|told|said|seen|done|been|gone|met|bought|brought|taught|caught|found|felt|kept|left|had|heard|paid|sent|spent|stood|thought|written|quit)\b)",
            r"\1 had ",
        ),
        (_PRONOUN + r"d got\b", r"\1 had got"),
        (
            _PRONOUN + r"d (?=(?:an?|the|no|his|her|my|our|their|two|three|four|five|some|many)\b)",
            r"\1 had ",
        ),
        (r"(\w)['’]s been\b", r"\1 has been"),
        (
            r"(?-i:\b(?!let\b|year|month|week|season|today|yesterday|tomorrow)([a-z]{3,}))['’]s (?=(?:down|up|over|off|too|not|still|always|never|getting|going)\b)",
            r"\1 is ",
        ),
        (_PRONOUN + r"d\b", r"\1 would"),
    )
)


def expand_contractions(text: str) -> str:
    """Contractions in full, as a letter has them ("can't" becomes "cannot")."""
    if "'" not in text and "’" not in text:
        return text
    out = _NOT.sub(r"\1 not", text)
    for pattern, full in _ENDINGS:
        out = pattern.sub(full, out)
    return out
