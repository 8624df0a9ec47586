"""How things stand with the candidate: notice, breaks, moves, clearances, licences to drive."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.letters.phrasing.career.rows import joined_deeds
from sincerely.core.letters.phrasing.career.service import SERVICE
from sincerely.core.letters.phrasing.clauses.tails import NUMBER, comma_pieces, mend_tails
from sincerely.core.letters.phrasing.sentences import text_of
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.words.articles import a_or_an
from sincerely.core.tables import word_set

__all__ = ["circumstance_clause"]

_NOTICE: Final = re.compile(
    rf"^(?:on )?(?:a )?(?P<n>{NUMBER})[ -](?P<unit>day|week|month)s?['’]?s? notice(?: period)?(?P<rest>(?:,| \().*|)$",
    re.IGNORECASE,
)
_NOTICE_IS: Final = re.compile(
    r"^notice(?: period)?(?:\s+is|:|,|\s+of)?\s+(?P<n>\S.*)$", re.IGNORECASE
)
_BREAK: Final = re.compile(
    r"^(?P<what>(?:(?:planned|short|one-year|two-year|six-month) )?(?:career break|career gap|sabbatical|gap year|maternity leave|paternity leave|parental leave|"
    r"adoption leave|(?:year|time|two years|three years) (?:off|out)|unpaid leave|study leave|leave of absence))"
    r"(?P<rest>(?:[ ,:(].*)?)$",
    re.IGNORECASE,
)
_BARE_BREAKS: Final = re.compile(r"(?:leave|time off|time out|years? (?:off|out))$", re.IGNORECASE)
_MINDED: Final = re.compile(
    r"^(?:willing|happy|ready|able|prepared|free|available|open|due to|set to|entitled|eligible|settled|fit|allowed|fluent|"
    r"comfortable|confident|used(?= to (?:\w+ing|the|an?|my|our)\b)|at home|self-employed|currently employed)\b(?!-| \w+ed\b| [$£€]?\d)",
    re.IGNORECASE,
)
# What the candidate is about to do, or is doing; other forms in -ing tell of work done.
_UNDER_WAY: Final = word_set(
    """
    relocating moving returning retraining studying finishing completing learning emigrating
    living commuting
    """
)
_LICENCE: Final = re.compile(
    r"^(?P<what>(?:(?:full|clean|current|valid|UK|US|EU|Irish|Canadian|Australian|manual|provisional|commercial|HGV|LGV|PCV|PSV|"
    r"Cat(?:egory)? \w\+?|Class [A-Z1-9]\+?E?|forklift|motorcycle|minibus|trailer|boat|firearms|shotgun|personal|premises|pilot['’]?s?|chainsaw),? )*"
    r"(?:(?:driving|driver['’]?s|driver|forklift|HGV|LGV|PCV) )?licen[cs]e)(?P<rest>(?:,? ?\(?(?:since|with|no|for|from|and)\b.*)?)$",
    re.IGNORECASE,
)
_OWN: Final = re.compile(
    r"^own (?P<rest>(?:car|van|tools|transport|vehicle|truck|boat|horse|kit)\b.*)$", re.IGNORECASE
)
_STATE: Final = re.compile(
    r"^(?P<what>(?:[\w&/.+-]+ ){1,4})(?P<state>cleared|registered|certified|qualified|vetted|trained|licensed|licenced|insured|"
    r"accredited|checked|approved|ticketed|vaccinated|endorsed|eligible)"
    r"(?P<rest>(?:,? (?:until|till|to|since|in|for|by|at|on|with|from|through|as)\b.*|,? \(?(?:19|20)\d\d\)?)?)$"
)
_NO_STATE: Final = word_set(
    "i we he she it they a an the my our was were is are am been being to of for in by with newly never always both"
)
# Things of the candidate's, told of without "my".
_MINE: Final = re.compile(
    r"^(?P<what>(?:notice(?: period)?|DBS|CRB|clearance|licen[cs]e|visa|references?|referees|registration|NMC pin|PIN|passport|"
    r"portfolio|CV|r[ée]sum[ée]|transcript|(?:food )?hygiene certificate|first aid|security clearance|work permit|green card|"
    r"driving licen[cs]e|tickets?|CSCS card|gas ticket|medical|certificates?|indemnity|insurance|family|wife|husband|partner|kids|children|commute)"
    r"(?: check)?) (?P<rest>(?:is|are|was|were|has|have|runs?|expires?|lives?|can|will)\b.*)$",
    re.IGNORECASE,
)


def circumstance_clause(text: str, setting: Setting) -> str | None:
    """A line about how I stand as a clause of mine: "my notice period is one month"; else ``None``."""
    former = _former(text)
    if former is not None:
        return former
    at_once = _row(text, setting) or _kin(text)
    if at_once is not None:
        return at_once
    for read in (_notice, _break, _licence):
        clause = read(text)
        if clause is not None:
            return mend_tails(clause, setting)
    second = re.match(
        r"^(?P<what>(?:second|third|number two) in (?:the )?(?:department|command|charge|line))(?P<rest>(?:,.*)?)$",
        text,
        re.IGNORECASE,
    )
    if second is not None:
        loose = second["rest"].strip(" ,")
        return f"I have been {second['what'].lower()}{f' ({loose})' if loose else ''}"
    being = _BEING.match(text)
    if being is not None and not re.match(r"(?:my|the|a|an|no|one|his|her)\b", text, re.IGNORECASE):
        said = text_of(setting.inside(setting.words(text)))
        return f"I am {a_or_an(said)} {said}"
    held = _held(text, setting)
    if held is not None:
        return held
    match = _MINE.match(text)
    if match is not None:
        return f"my {text_of(setting.inside(setting.words(text)))}"
    if _MINDED.match(text) and not text.lower().startswith(("open ", "free ")):
        return _am(text, setting)
    if re.match(r"^(?:open to|free (?:to|from|on|until|after))\b", text, re.IGNORECASE):
        return _am(text, setting)
    first = text.split(" ", 1)[0].lower()
    if first in _UNDER_WAY and " " in text:
        return _am(text, setting)
    return _state(text, setting)


def _former(text: str) -> str | None:
    """Read "ex-Army", "ex-teacher": I am."""
    former = _FORMER.match(text)
    if former is None or len(former["what"].split()) > _FEW:
        return None
    what = _SERVICES.get(former["what"].lower(), former["what"])
    is_service = former["what"].lower() in _SERVICES or SERVICE.match(what)
    return f"I am ex-{what}" if is_service else f"I am an ex-{what}"


_FEW: Final = 3
_CLEARANCE: Final = re.compile(
    r"^(?P<what>(?:active |current )?(?:TS/SCI|TS|SC|DV|eDV|BPSS|CTC|NPPV\d?|NATO Secret|Top Secret|Secret|Public Trust|NV[12]|Reliability Status)"
    r"(?: (?:security )?clearance)?)(?P<rest>(?:,? (?:current|active|lapsed|until|since|expired|in date|poly|with)\b.*|,? \(.*\))?)$"
)
_ON_TEAM: Final = re.compile(
    r"^on (?:the|a|an|our) [\w' -]*?(?:team|board|panel|committee|crew|council|squad|group|force|jury|faculty|roster|rota|bench)\b",
    re.IGNORECASE,
)
_TO_HAND: Final = re.compile(
    r"^(?P<what>references?|referees|portfolio|work samples|samples|transcripts?) (?P<rest>(?:available|ready|attached|on request)\b.*)$",
    re.IGNORECASE,
)


def _row(text: str, setting: Setting) -> str | None:
    """Read "clean licence, own van": circumstances throughout."""
    pieces = comma_pieces(text)
    told = [circumstance_clause(piece, setting) for piece in pieces] if len(pieces) > 1 else []
    listed = [clause for clause in told if clause and clause.startswith("I ")]
    return joined_deeds(listed) if listed and len(listed) == len(told) else None


_MY_KIN: Final = re.compile(
    r"^(?:my )?(?P<who>kids|children|parents|family|wife|husband|partner) (?:is |are )?"
    r"(?P<rest>(?:now|all|both|still|already|at|in|grown|here|local|settled)\b[^,;]*?)(?:,? so (?:I am |I'm |am )?(?P<so>flexible|free|available|mobile|settled|ready)(?P<more> [^,;]+)?)?$",
    re.IGNORECASE,
)


def _kin(text: str) -> str | None:
    """Read "kids now at school so flexible": how the family stands, and so I."""
    match = _MY_KIN.match(text)
    if match is None:
        return None
    verb = "are" if match["who"].lower() in {"kids", "children", "parents"} else "is"
    so = f", so I am {match['so']}{match['more'] or ''}" if match["so"] else ""
    return f"my {match['who'].lower()} {verb} {match['rest']}{so}"


def _held(text: str, setting: Setting) -> str | None:
    """A clearance, a seat in a team, papers to hand."""
    clearance = _CLEARANCE.match(text)
    if clearance is not None:
        what = (
            clearance["what"]
            if "learance" in clearance["what"]
            else f"{clearance['what']} clearance"
        )
        rest = clearance["rest"].strip(" ,()")
        return f"I hold {what}{f' ({rest})' if rest else ''}"
    if _ON_TEAM.match(text):
        head, _, loose = text.partition(", ")
        said = text_of(setting.inside(setting.words(head)))
        return f"I have been {said}{f' ({loose})' if loose else ''}"
    papers = _TO_HAND.match(text)
    if papers is None:
        return None
    verb = "is" if papers["what"].lower() in {"portfolio", "reference", "transcript"} else "are"
    return f"my {papers['what'].lower()} {verb} {papers['rest']}"


def _am(text: str, setting: Setting) -> str:
    phrase = text_of(setting.inside(setting.words(text)))
    lasting = re.search(r"\bsince\b", phrase)
    return f"I {'have been' if lasting else 'am'} {phrase}"


def _notice(text: str) -> str | None:
    match = _NOTICE.match(text)
    if match is not None:
        one = match["n"].lower() in {"1", "one"}
        number = match["n"][:1].lower() + match["n"][1:]
        return f"my notice period is {number} {match['unit'].lower()}{'' if one else 's'}{match['rest']}"
    match = _NOTICE_IS.match(text)
    return f"my notice period is {match['n']}" if match else None


def _break(text: str) -> str | None:
    match = _BREAK.match(text)
    if match is None:
        return None
    what = match["what"][:1].lower() + match["what"][1:]
    bare = _BARE_BREAKS.search(what) and not what.startswith("year")
    rest = re.sub(r"^[,:]\s*(?=(?:to|for|with|while|after|in)\b)", " ", match["rest"])
    rest = re.sub(
        r"^,? \(?(?P<a>(?:19|20)\d\d)\s*(?:-|–|—|to)\s*(?P<b>(?:(?:19|20)\d\d|\d\d)\b)\)?,?",
        lambda m: f" from {m['a']} to {m['b'] if len(m['b']) == 4 else m['a'][:2] + m['b']}",
        rest,
    )
    rest = re.sub(r"^,? \(?(?P<a>(?:19|20)\d\d)\)?,?(?=\s|$)", r" in \g<a>", rest)
    rest = re.sub(r"^: ", ", ", rest)
    return f"I took {'' if bare else a_or_an(what) + ' '}{what}{rest}"


def _licence(text: str) -> str | None:
    match = _OWN.match(text)
    if match is not None:
        return f"I have my own {match['rest']}"
    match = _LICENCE.match(text)
    if match is None or " " not in text:
        return None
    what = match["what"]
    first = what.split(" ", 1)[0]
    what = (
        what
        if first.isupper() or first[1:2].isupper() or first in _PROPER
        else what[:1].lower() + what[1:]
    )
    return f"I hold {a_or_an(what)} {what}{match['rest']}"


_SERVICES: Final = {
    "army": "Army", "navy": "Navy", "raf": "RAF", "marines": "Marines", "marine": "Marine",
    "royal navy": "Royal Navy", "royal marine": "Royal Marine", "air force": "Air Force", "nhs": "NHS",
}  # fmt: skip
_PROPER: Final = frozenset({"Irish", "Canadian", "Australian", "Class", "Category", "Cat"})


_BEING: Final = re.compile(
    r"^(?P<what>(?:[a-z]+(?:-[a-z]+)? ){0,3}(?:spouse|parent|veteran|mother|father|mum|mom|dad|carer|caregiver|grandparent|refugee|immigrant|"
    r"citizen|resident|native|graduate|alumnus|alumna|twin|vegan|vegetarian|beekeeper|marathoner|cyclist|sailor|(?:licen[cs]e|permit|visa|passport) holder))(?P<rest>(?: (?:of|from|in|to|with) .+)?)$",
    re.IGNORECASE,
)
_FORMER: Final = re.compile(r"^ex[- ](?P<what>[A-Za-z][\w&' -]*)$", re.IGNORECASE)


def _state(text: str, setting: Setting) -> str | None:
    """Read "DV cleared until 2029", "gas safe registered": I am."""
    match = _STATE.match(text)
    if match is None:
        return None
    first = match["what"].split(" ", 1)[0]
    is_deed = setting.verbs.is_past(first) or setting.verbs.is_gerund(first)
    named = set(match["what"].lower().split())
    if first[:1].isdigit() or named & _NO_STATE or is_deed:
        return None
    if re.match(r",? (?:by|at|in|on|to) \d+\b(?!\d)", match["rest"]) or _COUNTED.search(
        match["what"]
    ):
        return None
    rest = re.sub(r"^,? \(?(?P<y>(?:19|20)\d\d)\)?$", r" since \g<y>", match["rest"])
    return _am(f"{match['what']}{match['state']}{rest}", setting)


_COUNTED: Final = re.compile(
    r"\b(?:staff|people|nurses|\w+ees|\w+ers|\w+ors|apprentices|patients|pupils|students)\s*$"
)
