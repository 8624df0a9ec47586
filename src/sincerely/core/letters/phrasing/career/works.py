"""What the candidate made, gave or was given: talks, papers, shows, prizes, projects of their own."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.letters.phrasing.clauses.tails import NUMBER, comma_pieces, mend_tails
from sincerely.core.letters.phrasing.sentences import text_of
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.words.articles import a_or_an

__all__ = ["work_clause"]

_YEAR: Final = r"(?:19|20)\d\d"
_VERBS: Final = {
    "keynote": "gave", "talk": "gave", "lecture": "gave", "recital": "gave", "masterclass": "gave",
    "keynotes": "gave", "talks": "gave", "lectures": "gave", "recitals": "gave",
    "poster": "presented", "posters": "presented",
    "paper": "published", "papers": "published", "article": "published", "articles": "published",
    "essay": "published", "essays": "published", "chapter": "published", "chapters": "published",
    "monograph": "published", "novel": "published", "poem": "published", "poems": "published",
    "exhibition": "had", "exhibitions": "had", "show": "had", "shows": "had", "residency": "held", "residencies": "held",
    "rosette": "received", "medal": "received", "prize": "received", "bursary": "received",
    "scholarship": "received", "trophy": "received", "commendation": "received", "accolade": "received",
    "award": "received", "nomination": "received", "citation": "received", "distinction": "received",
    "rosettes": "received", "medals": "received", "prizes": "received", "awards": "received",
    "commendations": "received", "rating": "hold", "endorsement": "hold", "accreditation": "hold", "certificate": "hold", "diploma": "hold",
    "qualification": "hold", "certification": "hold", "certificates": "hold", "ratings": "hold", "certifications": "hold",
    "patent": "hold", "patents": "hold", "nominations": "received",
}  # fmt: skip
_WORK: Final = re.compile(
    rf"^(?P<lead>(?P<n>{NUMBER} )?(?:[\w&’'./-]+ ){{0,4}}?)(?P<kind>{'|'.join(sorted(_VERBS, key=len, reverse=True))})"
    rf"(?P<when>,? \(?{_YEAR}(?:(?:, {_YEAR})* (?:and|&) {_YEAR})?\)?)?(?P<rest>(?:,? ?(?:at|in|on|for|from|of|with|to|about|by|as|\()\s?.*|, .*)?)$",
    re.IGNORECASE,
)
_NOT_LED: Final = re.compile(
    r"^(?:i|we|he|she|my|our|the|a|an|no|zero|never|not|how|why|what)\b", re.IGNORECASE
)
_PREFACE: Final = {
    "side project": "as a side project", "side projects": "as side projects", "volunteering": "as a volunteer",
    "volunteer work": "as a volunteer", "voluntary work": "as a volunteer", "volunteer": "as a volunteer",
    "spare time": "in my spare time", "outside work": "outside work", "out of work": "outside work",
    "hobby": "as a hobby", "hobbies": "in my spare time", "weekends": "at weekends",
}  # fmt: skip
_LABELLED: Final = re.compile(
    rf"^(?P<label>{'|'.join(sorted(_PREFACE, key=len, reverse=True))})(?: is| was)?(?::| -| –|,)\s+(?P<rest>\S.*)$",
    re.IGNORECASE,
)
_OFTEN: Final = re.compile(
    r"^(?:twice|(?:three|four|five|\d) times)[ -](?:runner|winner|finalist|champion|captain|president|chair|nominated|shortlisted|capped|elected|promoted)",
    re.IGNORECASE,
)
_COVER: Final = re.compile(
    r"^(?:maternity|paternity|parental[- ]leave|sickness|sick|holiday|long-term|emergency|relief) cover\b(?: (?:for|as|in|at)\b| \()",
    re.IGNORECASE,
)
_TIMES: Final = re.compile(r"^(?P<n>[2-9])x (?=[A-Za-z])")
_COUNTS: Final = {"2": "twice"}
_SPELT: Final = ("", "", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def _often(text: str) -> str | None:
    """Read "2x county champion", "twice runner-up in …", "maternity cover for …"."""
    times = _TIMES.match(text)
    if times is not None:
        often = _COUNTS.get(times["n"]) or f"{_SPELT[int(times['n'])]} times"
        if re.search(
            r"\b(?:of the (?:year|month|quarter)|champion|finalist|winner|runner-up|medallist|medalist)\b",
            text,
            re.IGNORECASE,
        ):
            return f"I was {often} {text[times.end() :]}"
    if _OFTEN.match(text):
        return f"I was {text[:1].lower()}{text[1:]}"
    if _COVER.match(text):
        return f"I provided {text[:1].lower()}{text[1:]}"
    return None


def work_clause(text: str, setting: Setting) -> str | None:
    """A line about a work or a prize as a clause of mine: "I gave a keynote at …"; else ``None``."""
    at_once = _often(text)
    if at_once is not None:
        return at_once
    labelled = _LABELLED.match(text)
    if labelled is not None:
        return _prefaced(labelled, setting)
    listed = _LISTED.match(text)
    if listed is not None:
        return _included(listed, setting)
    match = _WORK.match(text)
    if match is None or _NOT_LED.match(text):
        return None
    first = text.split(" ", 1)[0]
    if first.lower() != match["kind"].lower() and (
        setting.verbs.is_past(first) or setting.verbs.is_gerund(first)
    ):
        return None
    words = setting.inside(setting.words(f"{match['lead']}{match['kind']}"))
    thing = text_of(words)
    plural = match["kind"].lower().endswith("s")
    article = "" if plural or match["n"] else f"{a_or_an(thing)} "
    when = ""
    if match["when"]:
        when = f" in {match['when'].strip(' ,()')}"
    rest = match["rest"]
    pieces = comma_pieces(rest)
    if len(pieces) > 2 and "(" not in rest and not re.search(r"\b(?:19|20)\d\d\b", rest):
        rest = f"{pieces[0]}, as well as {', '.join(pieces[1:-1])} and {pieces[-1]}"
        pieces = [rest]
    if len(pieces) == 2 and "(" not in rest and not pieces[1].startswith("including"):
        joint = ", and" if " and " in pieces[1] else " and"
        is_more = pieces[1].split(" ")[0].isalpha() and _MORE.match(pieces[1])
        rest = f"{pieces[0]}{joint} {pieces[1]}" if is_more else f"{pieces[0]} ({pieces[1]})"
    verb = _VERBS[match["kind"].lower()]
    if len(pieces) == 2 and not rest.startswith(pieces[0] + ","):
        rest = f"{mend_tails(f'on{pieces[0]}', setting)[2:]}{rest[len(pieces[0]) :]}"
    if re.match(r"(?:level|nvq|grade) \d", match["lead"], re.IGNORECASE):
        verb = "hold"
    return f"I {mend_tails(f'{verb} {article}{thing}{when}{rest}', setting)}"


_MORE: Final = re.compile(
    rf"^(?:[\w&’'./-]+ ){{0,3}}?(?:{'|'.join(kind for kind in _VERBS if kind.endswith('s'))})\b",
    re.IGNORECASE,
)


# "Clinical placements: ICU, ED, peds"
_LISTED: Final = re.compile(
    r"^(?P<what>[A-Za-z][a-z]+(?: [a-z]+)?s|[Rr]epertoire|[Tt]oolkit|[Tt]raining|[Pp]ortfolio|[Tt]ech stack|[Ss]tack|[Cc]lientele): (?P<list>[A-Za-z][^:;.]*, [^:;.]+)$"
)


def _included(listed: re.Match[str], setting: Setting) -> str | None:
    """A label and a row of things, as what I have of it."""
    pieces = comma_pieces(listed["list"])
    firsts = [piece.split(" ", 1)[0] for piece in pieces]
    if any(re.search(r"\d", piece) or len(piece.split()) > 4 for piece in pieces) or any(
        setting.verbs.is_past(first) and not setting.verbs.is_base(first) for first in firsts
    ):
        return None
    what = text_of(setting.inside(setting.words(listed["what"])))
    last = (
        pieces[-1]
        if " and " in pieces[-1] or pieces[-1].startswith("and ")
        else f"and {pieces[-1]}"
    )
    row = f"{', '.join(pieces[:-1])} {last}" if last.startswith("and ") else ", ".join(pieces)
    return f"my {what} {'include' if what.endswith('s') else 'includes'} {row}"


def _prefaced(labelled: re.Match[str], setting: Setting) -> str | None:
    """A side project or volunteer work told as a deed, else named."""
    rest = setting.words(labelled["rest"])
    preface = _PREFACE[labelled["label"].lower()]
    first = rest[0].lower
    inside = text_of(setting.inside(rest))
    if setting.verbs.is_past(first) and not setting.verbs.is_base(first):
        return f"{preface}, I {inside}"
    if setting.verbs.is_gerund(first) or labelled["label"].lower() not in {"side project", "hobby"}:
        return None
    if re.match(r"(?:a|an|the) ", inside):
        return f"I have a {labelled['label'].lower()}, {inside}"
    return f"I have a {labelled['label'].lower()} ({inside})" if "(" not in inside else None
