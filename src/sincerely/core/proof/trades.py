"""Words of the trades that dictionaries lack: their own terms, and how they make new ones.

Glossaries of the trades are the source of the terms; of how words are made, Quirk et al.,
*A Comprehensive Grammar of the English Language*, appendix I (prefixes, compounds).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from typing import Final

from sincerely.core.language import Language, WordClass
from sincerely.core.proof.naming import FUNCTION_WORDS
from sincerely.core.proof.spelling import distance

__all__ = ["Make", "is_of_parts", "make_of"]

_TERMS_OF_TRADES: Final = """
    commis plongeur entremetier garde-manger mise tourne lauter trub sparge draff wort kegging
    hopback stillman washback banksman telehandler screeding greenfield charrette kerbside
    polytunnel polytunnels vigneron vignerons vealers fettler moulder moulders tundish swarf deburr
    deburred deburring burring poka-yoke kaizen gemba andon heijunka takt titrator titrators omics
    metagenomics perfusionist perfusionists preceptorship preceptorships reablement prosthetist
    prosthetists dramaturg dramaturgs gobo gobos drayage putaway bo'sun senco sencos salmonid
    salmonids agrivoltaics digestate biomethane cedant cedants bordereau bordereaux comms planogram
    planograms opex capex comminution beneficiation maître insourcing regranting phenotyping
    nan nans nana grandad taid nain seanchaí crossdock lumper lumpers dunnage grantee grantees mudlogger roustabout glulam rebar snagging
"""
# What a trade puts a word before, to make one word of the two: for who does it, where, with what.
_ENDS_OF_COMPOUNDS: Final = """
    man men woman women person persons people hand hands house houses yard yards room rooms shop
    shops side work works worker workers ware keeper keepers maker makers making master masters mate
    mates board boards land ground grounds hall deck bay line lines lining liner gate gates field
    space scape dock docks docking hole logger loggers fixer fixers firer firers firing finding
    tabling back top head heads box bag rack racks cast crew bed beds mill mills take takes taking
    granting sourcing shoring lifting laying setter setters wright wrights driver drivers rider
    rail rails road roads cut load loads loader loaders over
"""
_TERMS: Final = frozenset(_TERMS_OF_TRADES.split())
_LAST_HALVES: Final = frozenset(_ENDS_OF_COMPOUNDS.split())
_PREFIXES: Final = (
    "agri|aero|anti|auto|bio|cardio|counter|cyber|de|eco|electro|geo|hydro|hyper|immuno|inter|intra"
    "|macro|meta|micro|mini|mono|multi|nano|neuro|non|omni|photo|poly|post|pre|re|semi|sub|super"
    "|tele|thermo|ultra|un"
)
_PREFIXED: Final = re.compile(rf"(?:{_PREFIXES})-?([a-z]{{5,}})")
_PARTICLED: Final = re.compile(r"(?:up|down|near|off|over|under|out|on|in|cross)([a-z]{2,}ing)")
_ENDED_BY_PARTICLE: Final = re.compile(
    r"([a-z]{3,})(?:out|down|up|off|over|in|back|through|around|away)s?"
)
# What takes -er, -ed and -ing as it stands: no letter of it is doubled or lost.
_INFLECTED: Final = (
    re.compile(r"([a-z]+e)(?:rs?|d)"),
    re.compile(r"([a-z]+(?:[^aeiou]{2}|[aeiou]{2}[^aeiou]))(?:ers?|ed|ing)"),
)
_SHORTEST_HALF: Final = 3
_SHORTEST_BASE: Final = 4


class Make(StrEnum):
    """What a word that no dictionary has is."""

    OF_THE_TRADE = "of the trade"
    COMPOUND = "compound"  # of two words of sense; others may write it apart
    UNKNOWN = "unknown"


def make_of(word: str, fixes: Iterable[str], language: Language) -> Make:
    """What a word in lower case is, for which a speller would put one of the fixes."""
    fixes = tuple(fixes)
    singles = [fix.lower() for fix in fixes if " " not in fix]
    if word in _TERMS or _is_made(word, singles, language):
        return Make.OF_THE_TRADE
    halves = [*_halves(word, language)]
    if any(last in _LAST_HALVES for _, last in halves):
        return Make.OF_THE_TRADE
    parted = {fix.lower().replace(" ", "") for fix in fixes if " " in fix}
    is_slip = any(distance(word, fix) == 1 for fix in singles)
    return Make.COMPOUND if halves and word in parted and not is_slip else Make.UNKNOWN


def is_of_parts(word: str, language: Language) -> bool:
    """Whether a word of the notes is two of sense, or a verb and its particle ("tagout")."""
    m = _ENDED_BY_PARTICLE.fullmatch(word)
    is_verb = bool(m) and bool(language.lemmas(m[1], WordClass.VERB)) if m else False
    return is_verb or any(True for _ in _halves(word, language))


def _halves(word: str, language: Language) -> Iterator[tuple[str, str]]:
    """The ways in which it is two words of sense."""
    for at in range(_SHORTEST_HALF, len(word) - _SHORTEST_HALF + 1):
        first, last = word[:at], word[at:]
        is_frame = last in _LAST_HALVES and len(first) > _SHORTEST_HALF
        is_of_sense = not {first, last} & FUNCTION_WORDS and language.is_word(last)
        if (is_frame or is_of_sense) and language.is_word(first):
            yield first, last


def _is_made(word: str, fixes: Sequence[str], language: Language) -> bool:
    """Whether a prefix, a particle or an ending makes it of a word that is known."""
    m = _PREFIXED.fullmatch(word) or _PARTICLED.fullmatch(word)
    if m and m[1] not in FUNCTION_WORDS and language.is_word(m[1]):
        return not any(distance(word, fix) == 1 and not fix.endswith(m[1]) for fix in fixes)
    bases = [m[1] for ending in _INFLECTED if (m := ending.fullmatch(word))]
    return any(
        len(base) >= _SHORTEST_BASE and language.lemmas(base, WordClass.VERB) for base in bases
    )
