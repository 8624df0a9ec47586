"""Whom a note tells on by name: a patient or client, or another of the interviewers."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.language import Language

__all__ = ["names_a_private_person", "tells_on_a_colleague"]

# A patient, pupil or client by name: a letter never tells on them.
_CARED_FOR: Final = (
    r"(?i:patients?|pupils?|students?|residents?|inmates?|prisoners?|child|boy|girl|service users?|"
    r"tenants?|clients?|clienten?|donors?|defendants?|claimants?|victims?|mother|offenders?)"
)
_TWO_NAMES: Final = r"([A-Z][a-z’'-]+(?: [A-Z][a-z’'-]+)+)"
_NAMED_CASE: Final = (
    re.compile(rf"\b{_CARED_FOR}(?:,| called| named| by the name of)? {_TWO_NAMES}"),
    re.compile(
        rf"{_TWO_NAMES}(?:,| is| was|[ ]?\()? ?(?:an?|the|one of (?:the|their|our|her|his)|their|our|her|his)? ?"
        rf"(?:[\w-]+ ){{0,2}}?{_CARED_FOR}\b(?! (?:service|care|services|safety|support|affairs|board|engagement))"
    ),
    re.compile(
        r"\b((?:Mr|Mrs|Ms|Miss|Mx)\.? [A-Z][a-z’'-]+)(?: \w+){0,3}? (?:in|from|of) (?i:bed|room|ward|cell|flat|bay) "
    ),
)
_MAY_BE_A_FIRM: Final = re.compile(r"\b(?:client|tenant|donor|claimant|defendant)", re.IGNORECASE)


def names_a_private_person(text: str, language: Language) -> bool:
    """Whether the text names a patient, pupil, client or the like in full."""
    for pattern in _NAMED_CASE:
        for found in pattern.finditer(text):
            words = [word.lower() for word in found[1].split()]
            is_firm = _MAY_BE_A_FIRM.search(found[0]) and language.is_word(words[-1])
            if not is_firm and not all(language.is_word(word) for word in words):
                return True
    return False


_MINDS: Final = (
    r"(?:worr\w+|doubt\w*|fear\w*|thinks?|thought|feels?|felt|believes?|suspects?|reckons?|says?|said|hates?|"
    r"prefers?|favou?rs?|wants? (?:somebody|someone|a different|another|the other)|dislikes?|objects?|"
    r"opposes?|voted|isn['’]t|is not|was not|wasn['’]t|is|was|has|had|did not|didn['’]t|does not|doesn['’]t|"
    r"liked?|loved?|rated?|will|would|needs?|told|tells|warned|warns|hinted|complain\w*|mentioned|asked)"
)
_OF_ME: Final = re.compile(r"\b(?:i|me|my|i['’]m|i['’]d|i['’]ve|myself|candidate)\b", re.IGNORECASE)
_AGAINST: Final = re.compile(
    r"\b(?:against me|reservations?|unconvinced|sceptical|skeptical|unsure|not (?:sure|convinced|keen)"
    r"|n['’]t (?:sure|convinced|keen)|(?:somebody|someone) (?:else|younger|older|cheaper|from|with)"
    r"|hard to please|difficult|on the fence|prefers? (?:the|an?)|on my side|in my favou?r)\b",
    re.IGNORECASE,
)


def tells_on_a_colleague(text: str, colleagues: frozenset[str]) -> bool:
    """Whether the text tells what one of those colleagues, family names, makes of the candidate.

    A colleague quoted on the work ("Joan said the night shift is short") is not told on.
    """
    for name in colleagues:
        found = re.search(rf"\b{re.escape(name)}\b(?:['’]s)?,?(?: \w+)? {_MINDS}\b(.*)", text)
        if found and (_OF_ME.search(found[1]) or _AGAINST.search(found[0])):
            return True
    return False
