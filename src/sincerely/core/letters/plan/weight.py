"""What a point is worth to a letter by what sort of thing it tells.

A letter answers what the reader wants and is troubled by. What became of the reader in
life was a pleasure to hear, but is theirs to tell: it opens no letter that has something
better, and a point that tells nothing else stands in none. Praise of the candidate is not
handed back. A verdict on others never comes here: discretion withholds it.

Source: domain rule 11 (one thing from the talk, one matched fact) and 16 (what to leave out).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from sincerely.core.debrief import Note

__all__ = ["ABOUT_THEM", "Sort", "is_only_story", "sort_of", "weight_of", "why_spare"]

ABOUT_THEM: Final = "it is about them, not the work; a letter with nothing else may tell it"
"""Why a letter that has something better leaves out what became of the reader in life."""


_PRAISE: Final = "it is praise of you; a letter with nothing else may take it up"


class Sort(StrEnum):
    """The sorts of point that a letter tells apart."""

    WISH = "wish"
    TROUBLE = "trouble"
    WORK = "work"
    STORY = "story"
    PRAISE = "praise"


@dataclass(frozen=True, slots=True)
class _Row:
    sort: Sort
    pattern: re.Pattern[str]


# Who speaks may stand first or be left out: "He wants", "wants", "Priti: wants".
_WHO: Final = (
    r"^(?:[^\W\d_][\w.'’-]*:\s*)?(?:(?:he|she|they|we|[A-Z][\w'’-]+)(?:['’](?:s|re|d))?\s+)?"
)


def _row(sort: Sort, opening: str = "", anywhere: str = "") -> _Row:
    parts = [f"{_WHO}(?:{opening})" if opening else "", anywhere]
    return _Row(sort, re.compile("|".join(part for part in parts if part), re.IGNORECASE))


_CLAUSES: Final = re.compile(r"[,;.:(]\s|\s[-–—]+\s|\sand\s")
_A_FEW: Final = 3  # words that date or place a story ("in 2009", "from Leeds"), and tell no more

# In the order in which they are tried: "wants fewer night transfers" is a wish, not a trouble.
_ROWS: Final = (
    _row(
        Sort.PRAISE,
        r"(?:(?:was|is|seemed|were)\s+)?(?:(?:very|really|quite|most|clearly)\s+)?(?:impressed|"
        r"interested in (?:my|our|the) |taken with|pleased (?:with|by)|struck by|surprised (?:by|at|that))"
        r"|(?:really\s+)?(?:liked?s?|loved?s?|enjoyed|praised|appreciated|remembered|admired)\b"
        r"(?=.*\b(?:I|my|me|our)\b)",
    ),
    _row(
        Sort.WISH,
        r"(?:(?:really|also|just|would|will)\s+)*(?:wants?\b|wanted\b|needs?\b|needed\b|looking for|"
        r"hop(?:es|ing|ed)\b|wish(?:es|ed)?\b|wishing|(?:would )?(?:like to|love to|rather|prefer)\b|"
        r"prefers?\b|keen (?:on|to|for|that)|expects?\b|aims?\b|plans?\b|intends?\b|"
        r"(?:after|seeking|seeks)\b|insists?\b|expecting|planning)",
        r"\b(?:priority|priorities|goal|target|aim|must be|has to be|have to be|by (?:20[2-9]\d|next "
        r"(?:year|spring|summer|autumn|fall|winter)))\b",
    ),
    _row(
        Sort.STORY,
        r"(?:(?:was|is|has been|had been|himself|herself|both|all|originally|once|also)\s+)*"
        r"(?:started (?:out |off |there |here |life )?(?:as|in|at|on)|grew up|born\b|raised in|"
        r"came (?:up )?(?:from|through|over from)|came to|moved (?:here|from|to)|used to (?:be|work|teach|run|play)|"
        r"trained (?:as|at|in)|studied|retir(?:es|ing|ed)|joined\b|married|collects?\b|plays?\b|sings?\b|"
        r"rows\b|sails?\b|coaches|breeds|"
        r"(?:loves?|likes?) (?:\w+ing|football|rugby|cricket|golf|opera|jazz|dogs|cats)$|keeps (?:bees|hens|goats|sheep|horses)|bakes|fishes|cycles|runs marathons|"
        r"supports (?:[A-Z]\w+)|an? (?:ex-|former |keen |retired )|ex-|also (?:a|an|from)\b|fellow\b|"
        r"(?:\d+|\w+teen|twenty|thirty|forty) years (?:here|there|with|in|at)\b|"
        r"been (?:here|there) (?:since|for|\d))",
        r"^(?:second|third|fourth|fifth|sixth)[ -]generation\b|^(?:his|her|their|the) (?:son|daughter|wife|"
        r"husband|father|mother|brother|sister)\b|[,;] (?:son|daughter|wife|husband)\b|"
        r"\b(?:hobb(?:y|ies)|allotment|grandchildren|grandkids|alma mater)\b",
    ),
    _row(
        Sort.TROUBLE,
        r"(?:struggl\w+|lost|losing|lacks?|lacking|short of|behind on|worried|worries|can(?:['’]t|not)|"
        r"no one|nobody|no |too (?:many|few|much|little|slow|late))",
        r"\b(?:turnover|attrition|vacan\w+|backlog|overdue|overspen\w+|over budget|late|delays?|delayed|"
        r"downtime|outages?|complaints?|shortfall|shortage|deficit|rework|scrap|returns|broken|leak\w*|"
        r"churn|waste[ds]?|wasting|doubl\w+|wait(?:s|ing)?|missed|fail\w*|down \d|up \d|no[- ]shows?|"
        r"burn(?:t|ed)?[- ]?out|bottleneck\w*|stuck|without)\b",
    ),
)
_WORTH: Final = {
    Sort.WISH: 0.4,
    Sort.TROUBLE: 0.2,
    Sort.WORK: 0.0,
    Sort.STORY: -0.4,
    Sort.PRAISE: -0.3,
}


def sort_of(note: Note) -> Sort:
    """The sort of a reader's point; work, where nothing tells otherwise."""
    return next((row.sort for row in _ROWS if row.pattern.search(note.text)), Sort.WORK)


def is_only_story(note: Note) -> bool:
    """Whether every clause of the point tells what became of the reader, and nothing of the work."""
    story = next(row.pattern for row in _ROWS if row.sort is Sort.STORY)
    clauses = [clause.strip() for clause in _CLAUSES.split(note.text)]
    return sort_of(note) is Sort.STORY and all(
        story.search(clause) or len(clause.split()) <= _A_FEW for clause in clauses
    )


def why_spare(note: Note) -> str:
    """Why a letter that has a better point leaves this one out; empty for a point of the work."""
    if is_only_story(note):
        return ABOUT_THEM
    return _PRAISE if sort_of(note) is Sort.PRAISE else ""


def weight_of(note: Note) -> float:
    """What the sort adds to a point's worth, from -1 (leave it) to 1 (open on it)."""
    return _WORTH[sort_of(note)]
