"""Words that people shorten at work whatever the trade, written out.

Only forms that mean one thing: "exp" is "experience", but "op" or "dev" may be many and stay.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["written_out"]

_FULL: Final = {
    "accom": "accommodation", "Univ": "University", "univ": "university", "addl": "additional", "agcy": "agency", "appt": "appointment",
    "appts": "appointments", "assocs": "associates", "attn": "attention", "bldg": "building",
    "bldgs": "buildings", "cert": "certificate", "certs": "certificates", "std": "standard", "coord": "coordinator", "coords": "coordinators", "cust": "customer",
    "custs": "customers", "engr": "engineer", "engrs": "engineers", "engs": "engineers", "equip": "equipment",
    "exp": "experience", "hosp": "hospital", "hosps": "hospitals", "libs": "libraries",
    "maint": "maintenance", "eng": "engineering", "mgmnt": "management", "mgmt": "management", "Mgmt": "Management", "cttee": "committee", "cttees": "committees", "cmte": "committee", "mktg": "marketing", "mkts": "markets", "mngr": "manager",
    "mngrs": "managers", "mthly": "monthly", "pkg": "package", "prev": "previous", "proj": "project",
    "projs": "projects", "qtrly": "quarterly", "qual": "qualification", "quals": "qualifications",
    "recs": "recommendations", "refs": "references", "reqs": "requirements", "rly": "really",
    "rqmts": "requirements", "sched": "schedule", "stds": "standards", "supv": "supervisor",
    "supvs": "supervisors", "svr": "server", "vols": "volunteers", "whse": "warehouse", "wkend": "weekend",
    "wkends": "weekends", "wkly": "weekly", "wknd": "weekend", "xfer": "transfer", "yday": "yesterday",
    "yest": "yesterday", "vs": "versus", "wd": "would", "shd": "should",
}  # fmt: skip
_SHORT: Final = re.compile(rf"(?<![\w./@&'’-])(?:{'|'.join(_FULL)})\b\.?(?![\w/@&'’-])")
_EXPIRES: Final = re.compile(r"(?<=, )exp\.? (?=(?:[A-Z][a-z]+ )?20\d\d)")
_MILLION: Final = re.compile(r"(?<=\d)\s?(?:mill|mil|mn)\b\.?(?= |$|,|;|\))", re.IGNORECASE)
_BILLION: Final = re.compile(r"(?<=\d)\s?bil(?:l)?\b\.?(?= |$|,|;|\))", re.IGNORECASE)
_OPS: Final = re.compile(
    r"\bop (?=(?:manager|director|lead|supervisor|assistant)s?\b)", re.IGNORECASE
)
# "Cremator no 2": which one of several.
_NUMBERED: Final = re.compile(
    r"(?<=[a-z] )no (?=\d{1,3}(?: (?:is|was|has|down|out|up|closed|broken|idle|off|needs)\b|$|[,;)]))"
)
_THEM: Final = re.compile(r"(?<=[a-z] )['’]?em\b(?![ -]?dash)")
_APPROX: Final = re.compile(r"\bapprox\b\.?", re.IGNORECASE)


def written_out(text: str) -> str:
    """The text with such words in full; a capital or a mark beside one makes it a term, which stays."""
    out = _SHORT.sub(lambda m: _FULL[m.group().rstrip(".")], _EXPIRES.sub("expires ", text))
    out = _BILLION.sub(" billion", _MILLION.sub(" million", out))
    out = _THEM.sub("them", _NUMBERED.sub("number ", out))
    return _APPROX.sub("approximately", _OPS.sub("operations ", out))
