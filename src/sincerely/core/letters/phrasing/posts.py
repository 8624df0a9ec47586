"""Posts and degrees on a résumé line: "Director of Quality, Brannock, 2019-2026"."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.phrasing.sentences import sentence, text_of
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.shape import Shape

__all__ = ["POST", "POST_AT", "SERVICE", "SINCE", "degree_line", "is_chair", "is_title", "titled"]

POST: Final = re.compile(
    r"^(?P<title>[^,;]+?),\s+(?P<firm>[^,;]+?(?:,\s+(?:Inc|Ltd|LLC|LLP|plc|PLC|GmbH)\.?)?),?\s+"
    r"\(?(?:(?P<since>since|from)\s+)?(?P<start>(?:\w{3,9}\s+)?(?:19|20)\d\d)"
    r"(?:\s*(?:[-–—]|to|until)\s*(?P<end>(?:(?:\w{3,9}\s+)?(?:19|20)?\d\d)|present|now|today|date|current)?)?\)?"
    r"(?:[;,.:]\s*(?P<rest>.+))?$",
    re.IGNORECASE,
)


POST_AT: Final = re.compile(
    r"^(?P<title>[^,;]+?)\s+(?:at|with)\s+(?P<firm>[^,;]+?),?\s+\(?(?:(?P<since>since|from)\s+)?(?P<start>(?:[A-Z]\w{2,8}\s+)?(?:19|20)\d\d)"
    r"(?:\s*(?:[-–—]|to|until)\s*(?P<end>(?:(?:\w{3,9}\s+)?(?:19|20)?\d\d)|present|now|today|date|current)?)?\)?"
    r"(?:[;,.:]\s*(?P<rest>.+))?$",
)


SERVICE: Final = re.compile(
    r"^(?:the )?(?:(?:Royal|US|U\.S\.|British|Canadian|Australian) (?:Engineers|Navy|Marines?(?: Corps)?|Air Force|Artillery|Signals|"
    r"Army|Coast Guard|Corps\b.*)|.*\b(?:Regiment|Guards|Rifles|Army|Navy|Air Force|Battalion|Fusiliers))$"
)


SINCE: Final = re.compile(
    r"^since\s+(?P<start>(?:\w{3,9}\s+)?(?:19|20)\d\d),?\s+(?P<title>.+)$", re.IGNORECASE
)


_UNIQUE: Final = frozenset(
    [
        "director",
        "head",
        "chief",
        "vice",
        "president",
        "chair",
        "chairman",
        "chairwoman",
        "ceo",
        "cfo",
        "coo",
        "cto",
        "cio",
        "dean",
        "provost",
        "treasurer",
        "principal",
        "headteacher",
        "commander",
        "secretary",
        "controller",
        "vp",
        "svp",
        "evp",
        "chro",
        "rector",
        "deputy",
        "founder",
        "editor",
        "matron",
        "registrar",
    ]
)


_VOWEL: Final = re.compile(r"^(?:[aeio]|u(?!ni|s[eu]|k)|hon|hour)", re.IGNORECASE)


_DEGREE: Final = re.compile(
    r"^(?P<what>(?:BSc|BA|BEng|MEng|MSc|MA|MBA|PhD|DPhil|LLB|LLM|MPhil|BN|BSN|MSN|MPH|MPA|EdD|DNP|JD|MD|BS|MS|BBA)\b[^,;]*),"
    r" (?P<where>[A-Z][^,;]+?)(?:,? \(?(?P<year>(?:19|20)\d\d)\)?)?$"
)


def degree_line(note: Note, text: str) -> Phrased | None:
    """A degree with its place and year; ``None`` for any other line."""
    match = _DEGREE.match(text)
    if match is None:
        return None
    what = match["what"]
    article = (
        "an"
        if (re.match(r"[AEFHILMNORSX]", what) and what.split()[0].isupper())
        or what.startswith(("MSc", "MEng", "MPhil", "EdD"))
        else "a"
    )
    where = match["where"]
    place = f"the {where}" if where.startswith("University of") else where
    year = f" ({match['year']})" if match["year"] else ""
    clause = f"I hold {article} {what} from {place}{year}"
    return Phrased(
        note,
        Act.OWN,
        (sentence(clause),),
        clause=clause,
        gerund=clause.replace("I hold", "holding", 1),
    )


def is_chair(title: str) -> bool:
    """Whether one is this *of* a body, not *at* it."""
    return title.lower() in {
        "chair",
        "chairman",
        "chairwoman",
        "governor",
        "trustee",
        "founder",
        "co-founder",
    }


def is_title(title: str, setting: Setting) -> bool:
    """Whether the text can be the title of a post."""
    words = setting.words(title)
    return (
        len(words) < 9
        and setting.shape(words).shape in {Shape.NOUN, Shape.VERBLESS}
        and not title[0].isdigit()
    )


def titled(title: str, setting: Setting) -> str:
    """Read "Director of Quality" stands alone; "ward sister" takes an article."""
    title = title.strip(" ,")
    low = title.lower()
    if low.startswith(("the ", "a ", "an ")):
        return title
    if set(re.findall(r"[a-z]+", low)) & _UNIQUE:
        return title
    kept = (
        setting.inside(setting.words(title)) if not _is_capitalised(title) else setting.words(title)
    )
    text = text_of(kept)
    return f"{'an' if _VOWEL.match(text) else 'a'} {text}"


def _is_capitalised(title: str) -> bool:
    long = [word for word in title.split() if len(word) > 3]
    return len(long) > 1 and all(word[0].isupper() for word in long)
