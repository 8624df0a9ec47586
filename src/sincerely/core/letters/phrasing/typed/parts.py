"""A note cut into the parts that say one thing each."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["cut", "with_dash_bracketed"]

_ABBREVIATION: Final = re.compile(
    r"(?:\b(?:Dr|Mr|Mrs|Ms|Prof|St|Rev|Sgt|Lt|Col|Maj|Brig|Cdr|Gen|Inc|Ltd|Co|Jr|Sr|vs|etc|e\.g|i\.e|a\.m|p\.m"
    r"|approx|Capt|Hon|Cllr|Bros|Corp|U\.S|U\.K|Fr|Revd|Msgr|Mgr|Cpl|Cmdr|Adm|Lieut|Supt|Insp|Mx|Mme|Sen|Amb|Mt|Ft|Dept)|(?<![’'])\b[A-Z])\.$",
    re.IGNORECASE,
)
# "No. 3": the stop belongs to the number.
_NUMBERED: Final = re.compile(r"\b(?:no|nos|p|pp|fig|vol|art|sec|ch)\.$", re.IGNORECASE)
_END: Final = re.compile(r"(?<=[.?!])[\"”’']?\s+(?=\S)|;\s*|\s+//\s+|\s+\|\s+")
_DASH: Final = re.compile(r"\s+(?:--|–|—|-)\s+")
# "staff don't": a part that leans on the one before it.
_ELLIPTIC: Final = re.compile(
    r"^\w+(?: \w+)? (?:don['’]t|doesn['’]t|didn['’]t|do not|does not|isn['’]t|aren['’]t|do|does|did|can['’]t|won['’]t)\.?$",
    re.IGNORECASE,
)


def cut(text: str) -> tuple[str, ...]:
    """The parts between semicolons and full stops, quotations and brackets kept whole; never empty ones."""
    parts: list[str] = []
    start = 0
    for match in _END.finditer(text):
        left = text[start : match.start()]
        if _is_open(left) or (left.endswith(".") and _ABBREVIATION.search(left)):
            continue
        if _NUMBERED.search(left) and text[match.end()].isdigit():
            continue
        parts.append(left)
        start = match.end()
    parts.append(text[start:])
    pieces: list[str] = []
    for piece in (piece for part in parts for piece in _cut_at_dash(part)):
        if pieces and _ELLIPTIC.search(piece):
            pieces[-1] = f"{pieces[-1].rstrip(' ;.')}; {piece}"
        else:
            pieces.append(piece)
    return tuple(piece.strip(" ;") for piece in pieces if any(mark.isalnum() for mark in piece))


def _is_open(text: str) -> bool:
    if text.count('"') % 2:
        return True
    if text.count("“") > text.count("”"):
        return True
    return text.count("(") > text.count(")")


def _cut_at_dash(part: str) -> list[str]:
    """One dash cuts two long halves; a pair of dashes is a parenthesis and stays."""
    halves = _DASH.split(part)
    if (
        len(halves) == 2
        and not _is_open(halves[0])
        and all(len(half.split()) > 2 for half in halves)
    ):
        return halves
    return [part]


# What a dash only adds: a list of names, a figure or two words, a share, an age.
_SHARE: Final = (
    r"(?:about |nearly |almost |over )?(?:\d[\d.,]*%|half|an? (?:third|quarter|fifth)|two[- ]thirds|most)"
    r" of (?:\w+ )?\w+"
)
_SUM: Final = r"[$£€]\d[\w.,]* (?:last|this|next|a|per|every|each) \w+"
_AGE: Final = r"\d[\d.,]* (?:years|months|weeks|days|hours) (?:old|late|long|overdue|behind|early)"
_ADDED: Final = re.compile(
    r"^(?P<told>[^;.(]*\w(?: [^\s;(]+){2,})\s+(?:--|–|—|-)\s+"
    r"(?P<more>[\w'’%£$€.,&-]+(?: [\w'’%&-]+)?(?:, [\w'’&-]+(?: [\w'’&-]+)?)*?"
    rf"|{_SHARE}|{_AGE}|{_SUM})\.?$",
)


def with_dash_bracketed(text: str) -> str:
    """The note with a short tail after its only dash in brackets ("secretary leaving - 22 years")."""
    found = _ADDED.match(text)
    if found is None or len(_DASH.findall(text)) > 1 or '"' in text or "“" in text:
        return text
    is_share_of_it = " of " in found["more"] and len(found["told"].split()) < _A_STATEMENT
    return text if is_share_of_it else f"{found['told']} ({found['more']})"


_A_STATEMENT: Final = (
    4  # words; of fewer, the share is what is said: "two customers - 60% of sales"
)
