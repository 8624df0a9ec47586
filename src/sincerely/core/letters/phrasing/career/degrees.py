"""Degrees and diplomas: "MBA, Warwick", "Masters in nursing leadership 2023", "MSc part-time (Distinction)"."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.words.articles import a_or_an

__all__ = ["degree_clause"]

_YEAR: Final = r"(?:19|20)\d\d"
_MARK: Final = r"(?:,? \(?(?P<mark>2[.:][12]|[Ff]irst|1st|[Dd]istinction|[Mm]erit)\)?)?"
_DEGREE: Final = re.compile(
    r"^(?P<what>(?:BSc|BA|BEng|MEng|MSc|MA|MBA|PhD|DPhil|LLB|LLM|MPhil|MRes|BN|BSN|MSN|MPH|MPA|MPP|EdD|DNP|JD|MD|BS|MS|"
    r"BBA|BEd|MEd|PGCE|PGCert|PgCert|PGDip|PgDip|DipHE|CertHE|FdA|FdSc|DipSW|DipEd|BMus|MMus|BArch|MArch|BAcc|BN|HND|HNC|MFA|BFA|MTh|DVM|EMBA|MSW|BTech|MTech|BCom|LPC|BPTC|MBBS|MBChB|BVSc|BPharm|MPharm|BDS)\b"
    r"(?: ?\(Hons\))?)(?P<sep>,? (?:in )?)?(?P<subject>[A-Za-z][^,;(]*?)?"
    rf"(?:(?:,| from| at|:) (?P<where>(?:the )?[A-Z][^,;(]+?))?(?:,? \(?(?P<year>{_YEAR})\)?)?{_MARK}$"
)


# "2:1 Marine Biology, Bangor"
_GRADED: Final = re.compile(
    rf"^(?P<mark>First|first|1st|2:1|2\.1|2:2|2\.2)(?: class)?(?: hons?| honours)?(?: degree)?,? (?:in )?(?P<subject>[A-Z][A-Za-z &]+?)(?:, (?P<where>(?:the )?[A-Z][^,;\d]+?))?(?:,? \(?(?P<year>{_YEAR})\)?)?$"
)
# "NVQ L2 in painting and decorating", "City & Guilds Level 3 in plumbing"
_LEVEL: Final = re.compile(
    r"^(?:[Ll]evel \d )?(?:NVQ|SVQ|BTEC|City (?:&|and) Guilds|QCF|RQF|T Level|TVET|Red Seal)(?: (?:Level |L)?\d)?(?: (?:Diploma|Certificate|Award))? in [^,;()]+(?: \([^()]*\))?$"
)


def degree_clause(text: str, setting: Setting) -> str | None:
    """A line that names a degree as a clause of mine, else ``None``."""
    text = _IN_BRACKETS.sub(r"\g<what> in \g<subject>", text)
    graded = _GRADED.match(text)
    if graded is not None:
        where = f" from {graded['where']}" if graded["where"] else ""
        year = f" ({graded['year']})" if graded["year"] else ""
        return f"I hold a {graded['mark']} in {graded['subject']}{where}{year}"
    if _LEVEL.match(text):
        return f"I hold {a_or_an(text)} {text}"
    return _in_words(text) or _studied(text) or _degree(text, setting)


# "Masters in nursing leadership 2023", "Postgraduate Diploma in Housing, Ulster, 2014"
_IN_WORDS: Final = re.compile(
    r"^(?P<what>(?:(?:first[- ]class|joint|honours|foundation|undergraduate|postgraduate|post-graduate|graduate|advanced|higher|national|professional|associate|specialist|"
    r"level \d|executive) )*(?:master['’]?s?|bachelor['’]?s?|associate['’]?s?|doctorate|diploma|degree|certificate|apprenticeship))"
    r"(?P<degree> degree| certificate| diploma)? (?P<joint>in|of) (?P<subject>[A-Za-z][^,;()\d]*?)"
    rf"(?:(?:, (?:from |at )?| from | at )(?P<where>(?:the )?[A-Z][^,;()\d]*?))?(?:,? \(?(?P<year>{_YEAR})\)?)?$",
    re.IGNORECASE,
)


def _in_words(text: str) -> str | None:
    """Read "Masters in nursing leadership 2023" as "I hold a master's in nursing leadership (2023)"."""
    match = _IN_WORDS.match(text)
    if match is None or (match["joint"] == "of" and match["what"][:1].islower()):
        return None
    what = match["what"] if match["joint"] == "of" else match["what"].lower()
    what = re.sub(r"\b(master|bachelor|associate)['’]?s?$", r"\1’s", what)
    where = match["where"] and re.sub(r"^(?=University of)", "the ", match["where"])
    from_where = f" from {where}" if where else ""
    year = f" ({match['year']})" if match["year"] else ""
    verb = "completed" if what.endswith("apprenticeship") else "hold"
    degree = f"{what}{match['degree'] or ''} {match['joint']} {match['subject']}"
    return f"I {verb} {a_or_an(degree)} {degree}{from_where}{year}"


_STUDIED: Final = re.compile(
    r"^(?P<degree>(?:BSc|BA|BEng|MEng|MSc|MA|MBA|PhD|LLB|LLM|MPhil|MRes|MPH|MPA|EdD|JD|BEd|MEd|PGCE|PGDip|HND|HNC|EMBA|MSW)\b"
    r"(?: ?\(Hons\))?)(?: in)?(?P<subject>(?: (?!at\b|from\b|while\b|by\b|on\b|part\b|part-time\b)[A-Za-z&]+){0,5}?)"
    r"(?P<how>,? (?:part[- ]time|full[- ]time|by distance learning|by night school|while|at night|(?:on )?day release|in progress|ongoing|due|expected|with)\b[^;(]*?)?"
    r"(?P<mark> ?\((?:First|1st|2:1|2\.1|2:2|Distinction|Merit|Hons|cum laude|magna cum laude|summa cum laude|[^()]{2,30})\)|,? (?:First|1st class|2:1|Distinction|Merit))?$",
    re.IGNORECASE,
)


def _studied(text: str) -> str | None:
    """Read "MSc Logistics part-time while working (Distinction)": how a degree was taken."""
    match = _STUDIED.match(text)
    if match is None or not (match["how"] or match["mark"]) or match["degree"][0].islower():
        return None
    degree = f"{match['degree']}{' in' + match['subject'] if match['subject'] else ''}"
    how, mark = (match["how"] or "").lstrip(","), (match["mark"] or "").strip(" ,()")
    graded = f" ({mark})" if mark else ""
    if re.match(r" (?:in progress|ongoing|due|expected)", how):
        return f"I am working towards {a_or_an(degree)} {degree} ({how.strip()})"
    return f"I {'took' if how else 'hold'} {a_or_an(degree)} {degree}{how}{graded}"


_IN_BRACKETS: Final = re.compile(
    r"^(?P<what>(?:BSc|BA|BEng|MEng|MSc|MA|MBA|PhD|DPhil|LLM|MPhil|EdD)) \((?!hons|first|upper|lower|distinction|merit|pass|part|full)(?P<subject>[a-z][a-z ,&-]+)\)(?=,|$)"
)


def _degree(text: str, setting: Setting) -> str | None:
    match = _DEGREE.match(text)
    if match is None:
        return None
    what, subject, where, sep = match["what"], match["subject"], match["where"], match["sep"] or ""
    if subject and "," in sep and where is None:
        subject, where = None, subject
    if (
        subject
        and where is None
        and " " not in subject
        and not setting.language.is_word(subject.lower())
    ):
        subject, where = None, subject
    if subject:
        if re.match(r"^(?:from|at)\b", subject) or not (subject[:1].isupper() or "in" in sep):
            return None
        what = f"{what} in {subject}"
    if where:
        where = f"the {where}" if where.startswith("University of") else where
        what = f"{what} from {where}"
    added = ", ".join(filter(None, (match["year"], match["mark"])))
    graded = f" ({added})" if added else ""
    return f"I hold {a_or_an(what)} {what}{graded}"
