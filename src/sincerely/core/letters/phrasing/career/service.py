"""Ranks and service in the armed forces: "Col. (ret.), US Army, 26 years"."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.letters.phrasing.career.periods import time_of
from sincerely.core.letters.phrasing.words.articles import a_or_an

__all__ = ["SERVICE", "rank_clause"]

SERVICE: Final = re.compile(
    r"^(?:the )?(?:(?:Royal|US|U\.S\.|USA|British|Canadian|Australian|Irish|Indian) (?:Engineers|Navy|Marines?(?: Corps)?|"
    r"Air Force|Artillery|Signals|Army|Coast Guard|Logistic Corps|Fleet Auxiliary|Corps\b.*)"
    r"|RAF|USAF|USMC|RAAF|RCAF|Army Reserve|National Guard|Peace Corps|Merchant Navy|Fire Service|Fire Brigade|Civil Service|NHS|Met|Metropolitan Police|Police|Coastguard|Territorial Army|TA|Reserves|Royal Signals|Marine Corps|Coast Guard|Navy|Army|"
    r".*\b(?:Regiment|Guards|Rifles|Army|Navy|Air Force|Battalion|Fusiliers|Marines))$"
)
_RANKS: Final = {
    "col": "colonel", "colonel": "colonel", "lt col": "lieutenant colonel", "ltc": "lieutenant colonel",
    "lieutenant colonel": "lieutenant colonel", "maj": "major", "major": "major", "capt": "captain",
    "captain": "captain", "lt": "lieutenant", "lieutenant": "lieutenant", "cdr": "commander",
    "commander": "commander", "sgt": "sergeant", "sergeant": "sergeant", "ssgt": "staff sergeant",
    "staff sergeant": "staff sergeant", "msg": "master sergeant", "master sergeant": "master sergeant",
    "sgt maj": "sergeant major", "sergeant major": "sergeant major", "sergeant-major": "sergeant-major",
    "warrant officer": "warrant officer", "cpl": "corporal", "corporal": "corporal",
    "brig": "brigadier", "brigadier": "brigadier", "brig gen": "brigadier general",
    "maj gen": "major general", "squadron leader": "squadron leader", "wing commander": "wing commander",
    "petty officer": "petty officer", "chief petty officer": "chief petty officer",
    "lieutenant commander": "lieutenant commander", "lt cdr": "lieutenant commander",
    "flight lieutenant": "flight lieutenant", "group captain": "group captain",
}  # fmt: skip
_RETIRED: Final = re.compile(r"[,\s]*\(?\bret(?:d|ired)?\b\.?\)?", re.IGNORECASE)


def rank_clause(pieces: list[str]) -> str | None:
    """Read "Col. (ret.), US Army, 26 years": a rank, a service, a time."""
    is_retired = any(_RETIRED.search(piece) for piece in pieces[:2])
    bare = [re.sub(r"[().]", "", _RETIRED.sub("", piece)).strip() for piece in pieces]
    bare = [piece for piece in bare if piece]
    at = (
        re.match(
            r"^(.+?)(?:\s+in)?\s+((?:the )?(?:US|U\.S\.|Royal|British|RAF|Army|Navy)\b.*)$", bare[0]
        )
        if bare
        else None
    )
    if at and at[1].lower() in _RANKS:
        bare[:1] = [at[1], at[2]]
    if len(bare) < 2 or bare[0].lower() not in _RANKS or not SERVICE.match(bare[1]):
        return None
    rank = _RANKS[bare[0].lower()]
    if is_retired:
        rank = f"retired {rank}"
    service = bare[1] if bare[1].startswith("the ") else f"the {bare[1]}"
    post = f"{a_or_an(rank)} {rank} {'of' if is_retired else 'in'} {service}"
    verb = "am" if is_retired else "was"
    tail = ""
    for piece in bare[2:]:
        left, when = time_of(piece)
        if when is None or left:
            continue
        if when.length:
            tail = f", with {when.length} of service"
        elif is_retired:
            tail = f" and served {when.phrase}"
        else:
            verb, tail = ("have been" if when.is_open else "was"), f" {when.phrase}"
    return f"I {verb} {post}{tail}"
