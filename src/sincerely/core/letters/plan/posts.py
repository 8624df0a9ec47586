"""Which accomplishment is a post held, and no deed done."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.debrief import Note

__all__ = ["is_post"]

_YEARS: Final = re.compile(r"\b(?:19|20)\d\d\b\s*(?:-|–|—|to\b|until\b)|\bsince\s+(?:19|20)\d\d\b")
_DEED: Final = re.compile(
    r"(?:\w+ed|led|ran|built|cut|won|grew|brought|took|wrote|kept|held|sold|set|made|hit|got|put|"
    r"taught|found|began|spoke|drew|gave|dealt|rebuilt|rewrote|oversaw)\b",
    re.IGNORECASE,
)
_MEASURED: Final = re.compile(
    r"%|\b(?:up|down|fell|rose|risen|fallen|grew|grown|doubled|halved|tripled|by \d)\b",
    re.IGNORECASE,
)
# What is counted was done, not held: "2,300 dives supervised, none lost since 2017".
_COUNTED: Final = re.compile(
    r"\d[\d,.]*\+?\s+(?!(?:years?|yrs?|months?|seasons?|terms?)\b)", re.IGNORECASE
)
# A post that tells how the work ended is a deed: "Lead engineer on the bridge, finished early".
_FINISHED: Final = re.compile(
    r"[,;:–—-]\s*(?:finished|completed|delivered|done|opened|won|cut|raised|saved|halved|doubled)\b",
    re.IGNORECASE,
)
_POST_WORDS: Final = re.compile(
    r"^(?:(?:senior|deputy|assistant|associate|acting|interim|chief|group|vice|general|managing|"
    r"executive|principal|lead|head|staff|regional|national|global)\W+)*[\w/&-]*\W*"
    r"(?:director|manager|officer|president|head|chair|engineer|nurse|teacher|partner|consultant|"
    r"analyst|lead|controller|counsel|professor|lecturer|principal|superintendent|supervisor|"
    r"coordinator|administrator|architect|surgeon|physician|scientist|developer|accountant|"
    r"c[efiotm]o)\b",
    re.IGNORECASE,
)


def is_post(note: Note) -> bool:
    """Whether an accomplishment is a post held ("Director of Quality, Brannock, 2019-2026")."""
    if _POST_WORDS.match(note.text):
        return _FINISHED.search(note.text) is None
    is_dated = _YEARS.search(note.text) is not None
    is_done = any(found.match(note.text) for found in (_DEED, _COUNTED))
    return is_dated and not (is_done or _MEASURED.search(note.text))
