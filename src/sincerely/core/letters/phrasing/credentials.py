"""What the candidate is entitled to or was given: degrees, certificates, languages, memberships, prizes."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.letters.phrasing.objects import a_or_an
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.tables import words_of
from sincerely.core.letters.phrasing.tails import comma_pieces
from sincerely.core.letters.phrasing.titles import ROLES

__all__ = ["credential_clause"]

_YEAR: Final = r"(?:19|20)\d\d"
_DEGREE: Final = re.compile(
    r"^(?P<what>(?:BSc|BA|BEng|MEng|MSc|MA|MBA|PhD|DPhil|LLB|LLM|MPhil|MRes|BN|BSN|MSN|MPH|MPA|MPP|EdD|DNP|JD|MD|BS|MS|"
    r"BBA|BEd|MEd|PGCE|PGDip|HND|HNC|MFA|BFA|MTh|DVM|EMBA|MSW|BTech|MTech|BCom|LPC|BPTC|MBBS|MBChB|BVSc|BPharm|MPharm|BDS)"
    r"(?: ?\(Hons\))?)(?P<sep>,? (?:in )?)?(?P<subject>[A-Za-z][^,;(]*?)?"
    rf"(?:(?:,| from| at|:) (?P<where>(?:the )?[A-Z][^,;(]+?))?(?:,? \(?(?P<year>{_YEAR})\)?)?$"
)
_CERTS: Final = words_of(
    """
    PMP CPA CFA CISSP ACCA CIMA CISA CISM CIA SHRM-SCP SHRM-CP SPHR PHR PRINCE2 ITIL CSM CKA
    CCNA CCNP CEng IEng PE FCA ACA CMA CTP FRM CFP CSCP CPIM APICS NEBOSH IOSH MCIPS CHRP
    CPHQ NREMT RGN RMN RN CEH OSCP CCRN ACLS HGV FIDIC MCIOB RIBA LEED PMI-ACP SAFe CDL EMT
    ASQ CQE PGCE TEFL CELTA DELTA
    """
)
_CERT: Final = re.compile(
    rf"^(?:{'|'.join(sorted(map(re.escape, _CERTS), key=len, reverse=True))}|AWS [A-Z][\w ]*|Azure [A-Z][\w ]*|"
    r"Google Cloud [A-Z][\w ]*|Six Sigma (?:Black|Green) Belt|WSET Level \d|SQF Practitioner|SIA|OSHA \d+|CIPD [Ll]evel \d|CDL [A-C]|HGV (?:1|2|Class [12])|TEFL Level \d|FA Level \d|UEFA [ABC]|(?:DBS|NEBOSH|IOSH) [A-Z]\w+)$"
)
_LANGUAGES: Final = (
    "English|French|German|Spanish|Italian|Portuguese|Dutch|Polish|Russian|Ukrainian|Romanian|Czech|Hungarian|Greek|"
    "Turkish|Arabic|Hebrew|Persian|Farsi|Hindi|Urdu|Punjabi|Bengali|Tamil|Telugu|Gujarati|Mandarin|Cantonese|"
    "Chinese|Japanese|Korean|Vietnamese|Thai|Tagalog|Malay|Indonesian|Swahili|Somali|Yoruba|Igbo|Hausa|Amharic|"
    "Afrikaans|Zulu|Welsh|Irish|Gaelic|Swedish|Norwegian|Danish|Finnish|Icelandic|Catalan|Basque|Māori|Maori|"
    "Kurdish|Pashto|Dari|Sinhala|Burmese|Khmer|Lao|Mongolian|Tigrinya|Oromo|Twi|Wolof|Shona|Xhosa|Slovak|Slovenian|Slovene|"
    "Maltese|Albanian|Macedonian|Bosnian|Georgian|Armenian|Kazakh|Uzbek|Marathi|Kannada|Malayalam|Quechua|Hawaiian|"
    "Samoan|Tongan|Hmong|Cebuano|Filipino|Breton|Galician|Flemish|Yiddish|Latin|Auslan|ISL|Navajo|Inuktitut|Cree|"
    "BSL|ASL|Lithuanian|Latvian|Estonian|Bulgarian|Serbian|Croatian|Nepali|Creole|Quebec French"
)
_LEVELS: Final = (
    "fluent|basic|conversational|working|native|good|intermediate|advanced|business|passable|some|rusty|"
    "near-native|strong|decent|everyday|spoken"
)
_TONGUE: Final = re.compile(
    rf"^(?:(?P<level>{_LEVELS}) (?:in )?)?(?P<tongue>{_LANGUAGES})(?: \((?P<note>{_LEVELS}|native|B[12]|C[12]|A[12])\))?$",
    re.IGNORECASE,
)
_SPEAKER: Final = re.compile(
    rf"^(?P<what>(?:(?:{_LEVELS}) )?(?:{_LANGUAGES}) speaker)$", re.IGNORECASE
)
_BILINGUAL: Final = re.compile(
    rf"^bilingual,? (?:in )?(?P<a>{_LANGUAGES})(?:/| and |-)(?P<b>{_LANGUAGES})$", re.IGNORECASE
)
_MEMBER: Final = re.compile(
    r"^(?P<what>(?P<role>(?:founding |honorary |life |elected |senior )?(?:member|fellow))"
    r"(?: of|,| at) (?:the )?(?P<body>[A-Z][^,;]*?))(?:,? (?:since )?\(?(?P<year>(?:19|20)\d\d)\)?)?$",
    re.IGNORECASE,
)
_MADE: Final = {
    "founder": "founded", "co-founder": "co-founded", "cofounder": "co-founded", "author": "wrote",
    "co-author": "co-wrote", "coauthor": "co-wrote", "winner": "won", "joint winner": "jointly won",
    "recipient": "received", "holder": "hold", "inventor": "invented", "graduate": "graduated from",
    "founder member": "was a founder member of", "veteran": "am a veteran of",
}  # fmt: skip
_MAKER: Final = re.compile(
    rf"^(?P<who>{'|'.join(sorted(_MADE, key=len, reverse=True))})(?: of|, ) ?(?P<what>[^,;]+?)(?P<tail>,? (?:in )?\(?(?P<year>{_YEAR})\)?)?$",
    re.IGNORECASE,
)
_PRIZE: Final = re.compile(
    rf"^(?P<what>(?:[A-Z][\w&’'.-]* (?:(?:of|for|in|the|and|&) )*)*(?:[A-Z][\w-]*(?: of the Year)|Award|Prize|Medal|Scholarship|Fellowship|Trophy))"
    rf"(?: (?P<for>for [^,;]+?))?,? (?:in )?\(?(?P<year>{_YEAR}(?:(?:, {_YEAR})* (?:and|&) {_YEAR})?)\)?$"
)
_OF_YEAR: Final = re.compile(
    rf"^(?P<what>[A-Za-z][\w’' -]*? of the (?:year|month|quarter|decade))(?P<tail>(?:,? (?:at|in|for|by) [^,;\d]+?)?),?(?: (?:in )?\(?(?P<year>{_YEAR}(?: and {_YEAR})?)\)?)?$",
    re.IGNORECASE,
)
_HONOUR: Final = re.compile(
    rf"^(?P<what>MBE|OBE|CBE|QPM|BEM|KPM)(?: (?P<for>for [^,;]+?))?(?:,? \(?(?P<year>{_YEAR})\)?)?$"
)
_BAR: Final = re.compile(rf"^called to the bar,? (?:in )?\(?(?P<year>{_YEAR})\)?$", re.IGNORECASE)
_MEDAL: Final = re.compile(
    r"^(?P<metal>gold|silver|bronze)(?: (?P<what>medal|award))?(?:,? (?P<joint>at|in|for)|,) (?P<rest>[^;]+)$",
    re.IGNORECASE,
)
_NOMINEE: Final = re.compile(
    rf"^(?P<what>[A-Z][\w&’' -]*? (?:nominee|semi-?finalist|finalist|champion|winner|honoree|grantee|laureate|medallist|medalist|scholar))(?:,? (?:in )?\(?(?P<year>{_YEAR})\)?)?$"
)
_RANKED: Final = re.compile(
    r"^(?P<what>(?:runner-up|finalist|shortlisted|highly commended|longlisted|semi-finalist|semifinalist|joint winner))"
    rf"(?P<joint>,| in| for| at| of)? (?P<rest>[^,;]+?)(?:,? \(?(?P<year>{_YEAR})\)?)?$",
    re.IGNORECASE,
)
_PEOPLE: Final = words_of(
    """
    woman man person female male graduate player non-engineer outsider
    """
)
_FIRST: Final = re.compile(
    r"^(?P<which>first|youngest|oldest|only|second|longest-serving|sole)(?P<ever>-ever)? (?P<who>(?:[a-z-]+ ){0,3}?[a-z-]+)(?P<rest>(?: (?:to|in|on|at|of|ever|from|since)\b.*)?)$",
    re.IGNORECASE,
)


def credential_clause(text: str, setting: Setting) -> str | None:
    """A line of degrees, certificates, languages or honours as a clause of mine, else ``None``."""
    text = text.strip(" .")
    if re.match(r"^Grade [1-8] [a-z]+(?: [a-z]+)?$", text):
        return f"I have passed {text}"
    since = re.match(r"^(?P<what>[A-Z]{2,5}) (?P<when>since [^,;]+)$", text)
    if since is not None:
        return f"I have been {a_or_an(since['what'])} {since['what']} {since['when']}"
    text = _IN_BRACKETS.sub(r"\g<what> in \g<subject>", text)
    for read in (_licence, _studied, _tongues, _certificates, _member, _maker):
        clause = read(text)
        if clause is not None:
            return clause
    return _degree(text, setting) or _prize(text, setting) or _first(text)


_FLYING: Final = re.compile(
    rf"^(?P<what>(?:[A-Z]?(?:ATPL|CPL|PPL|LAPL|ATP|CFII?|Part-FCL|Part 66|B1|B2|STCW|QTS|PGCHE|FHEA|SFHEA|NEBOSH|IOSH|"
    rf"TEFL|CELTA|CSCS|SMSTS|SSSTS|IPAF|PASMA|CPCS|NPORS|ADR|CPC|TM CPC|HIAB|SIA|DSL|MHFA|SQP|PA1/?PA6|AP/?IP)(?:\([AH]\))?)(?: (?:licen[cs]e|card|ticket|certificate|badge|rating))?)"
    rf"(?P<rest>(?:,? (?:since|with) .+|,? \(?{_YEAR}\)?|, .*\d.*)?)$"
)


def _licence(text: str) -> str | None:
    """Read "ATPL, 6,400 hours, 3,100 on type": a licence, and what was done with it."""
    match = _FLYING.match(text)
    if match is None:
        return None
    what, rest = match["what"], match["rest"]
    pieces = [piece for piece in comma_pieces(rest) if piece]
    counts = [piece for piece in pieces if re.match(r"\d[\d,]*\+? ", piece)]
    if counts and len(counts) == len(pieces):
        first, *more = counts
        later = [
            piece
            if re.match(r"[\d,]+\+? [a-z]+s\b", piece)
            else re.sub(r"^([\d,]+\+?) ", r"\1 of them ", piece)
            for piece in more
        ]
        rest = f", with {', '.join([first, *later])}"
    return f"I hold {a_or_an(what)} {what}{rest}"


_STUDIED: Final = re.compile(
    r"^(?P<degree>(?:BSc|BA|BEng|MEng|MSc|MA|MBA|PhD|LLB|LLM|MPhil|MRes|MPH|MPA|EdD|JD|BEd|MEd|PGCE|PGDip|HND|HNC|EMBA|MSW)"
    r"(?: ?\(Hons\))?)(?: in)?(?P<subject>(?: (?!at\b|from\b|while\b|by\b|on\b|part\b|part-time\b)[A-Za-z&]+){0,5}?)"
    r"(?P<how>,? (?:part[- ]time|full[- ]time|by distance learning|by night school|while|at night|on day release|in progress|ongoing|due|expected|with)\b[^;(]*?)?"
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
    r"^(?P<what>(?:BSc|BA|BEng|MEng|MSc|MA|MBA|PhD|DPhil|LLM|MPhil|EdD)) \((?P<subject>[a-z][a-z ,&-]+)\)(?=,|$)"
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
    year = f" ({match['year']})" if match["year"] else ""
    return f"I hold {a_or_an(what)} {what}{year}"


def _tongues(text: str) -> str | None:
    match = _BILINGUAL.match(text)
    if match:
        return f"I am bilingual in {match['a']} and {match['b']}"
    match = _SPEAKER.match(text)
    if match:
        what = (
            match["what"][:1].lower() + match["what"][1:]
            if re.match(_LEVELS, match["what"], re.IGNORECASE)
            else match["what"]
        )
        return f"I am {a_or_an(what)} {what}"
    if re.match(r"^(?:fluent|native|conversational) in \w+$", text, re.IGNORECASE):
        return f"I am {text[:1].lower()}{text[1:]}"
    bare = re.sub(r"^(?:languages?|speaks?):?\s+", "", text, flags=re.IGNORECASE)
    pieces = re.split(r",\s+(?:and\s+)?|\s+and\s+|;\s+", bare)
    found = [_TONGUE.match(piece) for piece in pieces]
    if not all(found):
        return None
    said = []
    for one in filter(None, found):
        level = one["level"] or (one["note"] if one["note"] and one["note"].isalpha() else "")
        graded = f" ({one['note']})" if one["note"] and not one["note"].isalpha() else ""
        said.append(f"{level.lower()} {one['tongue']}{graded}".strip())
    return f"I speak {_listed(said)}"


def _listed(items: list[str]) -> str:
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}"


def _certificates(text: str) -> str | None:
    placed = re.match(rf"^(?P<what>[\w-]+), (?P<where>[A-Z][^,;]+(?:, {_YEAR})?)$", text)
    if placed and placed["what"] in _CERTS and not _CERT.match(placed["where"]):
        return f"I hold the {placed['what']} certification ({placed['where']})"
    bare = re.sub(
        r"^(?:certifications?|certificates?|certs?|quals?|qualifications?):?\s+",
        "",
        text,
        flags=re.IGNORECASE,
    )
    pieces = [
        re.sub(rf",? \(?{_YEAR}\)?$", "", piece) for piece in re.split(r"[,;]\s+|\s+and\s+", bare)
    ]
    if not all(_CERT.match(piece) for piece in pieces):
        return None
    noun = "certification" if len(pieces) == 1 else "certifications"
    return f"I hold {'the ' if len(pieces) == 1 else ''}{_listed(pieces)} {noun}"


def _member(text: str) -> str | None:
    match = _MEMBER.match(text)
    if match is None:
        return None
    role = match["role"] if match["role"][1:2].isupper() else match["role"].lower()
    body = match["body"]
    article = (
        "the "
        if re.match(
            r"(?:Royal|Institut|Society|Association|Chartered|American|British|Law|Academy|College)",
            body,
        )
        else ""
    )
    article = "the " if re.search(r"\bof (?:the )", text[: match.start("body")]) else article
    whole = f"{a_or_an(role)} {role} of {article}{body}"
    return f"I have been {whole} since {match['year']}" if match["year"] else f"I am {whole}"


def _maker(text: str) -> str | None:
    match = _MAKER.match(text)
    if match is None:
        return None
    when = f" in {match['year']}" if match["year"] else ""
    if (
        match["who"].lower() == "author"
        and not when
        and re.match(r"(?:a|the) (?:\w+ )?(?:newsletter|blog|column|podcast)\b", match["what"])
    ):
        return f"I write {match['what']}"
    return f"I {_MADE[match['who'].lower()]} {match['what']}{when}"


def _prize(text: str, setting: Setting) -> str | None:
    match = _BAR.match(text)
    if match:
        return f"I was called to the Bar in {match['year']}"
    match = _HONOUR.match(text)
    if match:
        parts = [
            "I was awarded the",
            match["what"],
            match["for"],
            f"in {match['year']}" if match["year"] else None,
        ]
        return " ".join(filter(None, parts))
    match = _OF_YEAR.match(text)
    if match and not setting.verbs.is_past(match["what"].split(" ", 1)[0]):
        when = f" in {match['year']}" if match["year"] else ""
        return f"I was {setting.inside(setting.words(match['what']))[0].text} {match['what'].partition(' ')[2]}{match['tail']}{when}"
    match = _PRIZE.match(text)
    if match and not setting.verbs.is_past(match["what"].split(" ", 1)[0]):
        reason = f" {match['for']}" if match["for"] else ""
        return f"I received the {match['what']}{reason} in {match['year']}"
    match = _MEDAL.match(text)
    if match:
        thing = match["metal"].lower()
        won = f"{a_or_an(thing)} {thing} {match['what']}" if match["what"] else thing
        tail = f" {match['joint']} {match['rest']}" if match["joint"] else f" ({match['rest']})"
        return f"I won {won}{tail}"
    match = _NOMINEE.match(text)
    if match:
        when = f" in {match['year']}" if match["year"] else ""
        return f"I was {a_or_an(match['what'])} {match['what']}{when}"
    match = re.match(r"^(?P<what>[A-Za-z]+-certified in [^,;]+)$", text)
    if match:
        return f"I am {match['what'][:1].lower()}{match['what'][1:]}"
    match = _RANKED.match(text)
    if match:
        return _placed(match)
    return None


def _placed(match: re.Match[str]) -> str:
    what, joint = match["what"].lower(), (match["joint"] or "").strip()
    joint = joint if joint and joint != "," else "for" if what.endswith("listed") else "in"
    rest = (
        match["rest"]
        if re.match(r"(?:the|a|an|our|my|\d) ?", match["rest"])
        else f"the {match['rest']}"
    )
    article = (
        ""
        if what.endswith("listed") or what == "highly commended"
        else "a "
        if what != "runner-up"
        else ""
    )
    when = f" in {match['year']}" if match["year"] else ""
    return f"I was {article}{what} {joint} {rest}{when}"


def _first(text: str) -> str | None:
    match = _FIRST.match(text)
    if match is None or match["who"].rsplit(" ", 1)[-1].lower() not in ROLES | _PEOPLE:
        return None
    rest = match["rest"]
    return f"I was the {match['which'].lower()}{match['ever'] or ''} {match['who']}{rest}"
