"""What the candidate is entitled to or was given: degrees, certificates, languages, memberships, prizes."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.letters.phrasing.career.degrees import degree_clause
from sincerely.core.letters.phrasing.career.licences import licence_clause
from sincerely.core.letters.phrasing.career.titles import ROLES
from sincerely.core.letters.phrasing.hurry.objects import needs_article
from sincerely.core.letters.phrasing.sentences import text_of
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.words.articles import a_or_an
from sincerely.core.tables import word_set

__all__ = ["credential_clause", "is_tongues"]

_YEAR: Final = r"(?:19|20)\d\d"
_CERTS: Final = word_set(
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
    "BSL|ASL|Gaeilge|Cymraeg|Gàidhlig|Te Reo|te reo Māori|Scots|Doric|Michif|Ojibwe|Kinyarwanda|Luganda|Fijian|Tok Pisin|"
    "Lithuanian|Latvian|Estonian|Bulgarian|Serbian|Croatian|Nepali|Creole|Quebec French"
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
    rf"^(?P<what>(?:(?:{_LEVELS}) )?(?:{_LANGUAGES}) speaker)(?P<note> \([^()]+\))?$", re.IGNORECASE
)
_BILINGUAL: Final = re.compile(
    rf"^bilingual,? (?:in )?(?P<a>{_LANGUAGES})(?:/| and |-)(?P<b>{_LANGUAGES})$", re.IGNORECASE
)
# "Trilingual - French, English and some Portuguese"
_LINGUAL: Final = re.compile(
    r"^(?P<how>(?:bi|tri|quadri|multi)lingual)(?::| [-–—]|,) (?P<tongues>[^()]+)$",
    re.IGNORECASE,
)
# "Gaeilge: fluent, native speaker", "Polish - conversational"
_RATED: Final = re.compile(
    rf"^(?P<tongue>{_LANGUAGES})(?::| [-–—]) (?P<how>(?:{_LEVELS}|mother|first|C[12]|B[12]|A[12])\b[^:;()]*)$",
    re.IGNORECASE,
)
_MEMBER: Final = re.compile(
    r"^(?P<what>(?P<role>(?:founding |honorary |life |elected |senior )?(?:member|fellow))"
    r"(?: of|,| at) (?:the )?(?P<body>[A-Z][^,;]*?))(?:,? (?:since )?\(?(?P<year>(?:19|20)\d\d)\)?)?$",
    re.IGNORECASE,
)
# "Chartered Institute of Linguists member"
_BODY_FIRST: Final = re.compile(
    r"^(?P<body>(?:[A-Z]\w+ )+of (?:[A-Z]\w+ ?)+) (?P<role>member|fellow)$", re.ASCII
)
_MADE: Final = {
    "founder": "founded", "co-founder": "co-founded", "cofounder": "co-founded", "author": "wrote",
    "co-author": "co-wrote", "coauthor": "co-wrote", "winner": "won", "joint winner": "jointly won",
    "recipient": "received", "holder": "hold", "inventor": "invented", "graduate": "graduated from",
    "founder member": "was a founder member of", "veteran": "am a veteran of",
    "maintainer": "maintain", "creator": "created",
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
# Honours that are done to one: "called to the bar of Quebec 2005", "ordained 2011".
_DONE_TO_ME: Final = re.compile(
    r"^(?P<done>called to the bar|admitted (?:to the bar|as an? [a-z]+)|ordained|sworn in|knighted|decorated|mentioned in dispatches|mentioned in despatches|capped)"
    r"(?P<rest>\b.*)$",
    re.IGNORECASE,
)
_LOOSE_YEAR: Final = re.compile(
    rf"(?<!\bin)(?<!\bsince)(?<!\bfrom)(?<!\bto)(?<!\band),? \(?(?P<year>{_YEAR})\)?(?=$|,| and\b)"
)
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
_PEOPLE: Final = word_set(
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
    if since is not None and since["what"] not in {"MS", "ME"}:  # illnesses too
        return f"I have been {a_or_an(since['what'])} {since['what']} {since['when']}"
    held = degree_clause(text, setting) or licence_clause(text, setting)
    if held is not None:
        return held
    for read in (_tongues, _certificates, _member, _certified):
        clause = read(text)
        if clause is not None:
            return clause
    papers = _tickets(text, setting)
    if papers is not None:
        return papers
    return _maker(text, setting) or _prize(text, setting) or _first(text)


_GRADED: Final = re.compile(r"^([ABC][12]) (\w+)$")  # "B1 German"


def is_tongues(text: str) -> bool:
    """Whether the words are languages and nothing else: "Farsi, Dari"."""
    return all(_TONGUE.match(piece) for piece in re.split(r",\s+(?:and\s+)?|\s+and\s+|/", text))


def _tongues(text: str) -> str | None:
    lingual = _LINGUAL.match(text)
    if lingual and not _BILINGUAL.match(text):
        return f"I am {lingual['how'].lower()} ({lingual['tongues']})"
    rated = _RATED.match(text)
    if rated:
        return f"I speak {rated['tongue']} ({rated['how']})"
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
        return f"I am {a_or_an(what)} {what}{match['note'] or ''}"
    if re.match(r"^(?:fluent|native|conversational) in \w+$", text, re.IGNORECASE):
        return f"I am {text[:1].lower()}{text[1:]}"
    bare = re.sub(r"^(?:languages?|speaks?):?\s+", "", text, flags=re.IGNORECASE)
    pieces = re.split(r",\s+(?:and\s+)?|\s+and\s+|;\s+", bare)
    pieces = [_GRADED.sub(r"\2 (\1)", piece) for piece in pieces]
    found = [_TONGUE.match(piece) for piece in pieces]
    if not all(found):
        return _tongues_among(pieces) if found[0] and len(pieces) > 1 else None
    said = []
    for one in filter(None, found):
        level = one["level"] or (one["note"] if one["note"] and one["note"].isalpha() else "")
        graded = f" ({one['note']})" if one["note"] and not one["note"].isalpha() else ""
        said.append(f"{level.lower()} {one['tongue']}{graded}".strip())
    return f"I speak {_listed(said)}"


_OTHER_TONGUE: Final = re.compile(
    rf"^(?:(?:{_LEVELS}|a little|a bit of) )?[A-Z][a-zāēīōūé’']+(?: \((?:{_LEVELS}|[ABC][12])\))?$"
)


def _tongues_among(pieces: list[str]) -> str | None:
    """A row of languages that begins with a known one: "French (C1), Krio, some Mandinka"."""
    if not all(_OTHER_TONGUE.match(piece) for piece in pieces):
        return None
    return f"I speak {_listed(pieces)}"


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


_TICKET: Final = re.compile(
    rf"(?:\b(?:tickets?|card|badge|licen[cs]e|rating|pass|first aid(?: at work)?|food hygiene|safeguarding|manual handling|abrasive wheels)|^(?:{'|'.join(sorted(map(re.escape, _CERTS), key=len, reverse=True))})|"
    r"^(?:CSCS|CPCS|NPORS|SMSTS|SSSTS|IPAF|PASMA|FREC|STCW|RYA|BASI|ECDL|IAG|TAQA|DSL|MHFA)\b.*)$"
)


def _tickets(text: str, setting: Setting) -> str | None:
    """A row of papers that no one name covers: "CSCS gold, SSSTS, first aid at work"."""
    pieces = re.split(r",\s+", text)
    course = _COURSE.match(text)
    if course is not None:
        what = text_of(setting.inside(setting.words(course["what"])))
        loose = f" ({course['loose']})" if course["loose"] else ""
        return f"I hold a {what} certificate{loose}"
    papers = [piece for piece in pieces if _TICKET.search(piece)]
    short = all(len(piece.split()) < _LONG for piece in pieces)
    if len(pieces) < 2 or not short or len(papers) * 2 <= len(pieces) or re.search(r"\d{3}", text):
        return None
    return f"I hold {_listed([_AS_ONE.sub(_one, piece) for piece in pieces])}"


def _one(match: re.Match[str]) -> str:
    return f"{a_or_an(match.group())} {match.group()}"


# "First aid at work, expires 2027": the name of a course alone, told by its certificate.
_COURSE: Final = re.compile(
    r"^(?P<what>(?:emergency |paediatric |outdoor )?first aid(?: at work)?|food (?:hygiene|safety) level \d|food hygiene|manual handling|"
    r"abrasive wheels|safeguarding level \d|fire warden|mental health first aid)(?:,? \(?(?P<loose>(?:expires |valid |until |since )?20\d\d)\)?)?$",
    re.IGNORECASE,
)
_AS_ONE: Final = re.compile(r"^.*\b(?:ticket|card|badge|licen[cs]e|rating|pass)$")
_LONG: Final = 5


def _member(text: str) -> str | None:
    text = _BODY_FIRST.sub(r"\g<role> of \g<body>", text)
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


# "ASQ certified quality auditor": a body's letters, how it admits, and what one is by that.
_CERTIFIED: Final = re.compile(
    r"^(?P<what>[A-Z][A-Z&/-]+[ -](?:certified|registered|chartered|qualified|licen[cs]ed|accredited|approved) "
    rf"(?:[\w-]+ ){{0,2}}(?P<role>[a-z]+))(?P<when>,? since {_YEAR})?$"
)


def _certified(text: str) -> str | None:
    match = _CERTIFIED.match(text)
    if match is None or match["role"] not in ROLES:
        return None
    whole = f"{a_or_an(match['what'])} {match['what']}"
    return f"I have been {whole} {match['when'].lstrip(', ')}" if match["when"] else f"I am {whole}"


def _maker(text: str, setting: Setting) -> str | None:
    head, comma, loose = text.partition(", ")
    match = _MAKER.match(text)
    if (
        match is None
        and comma
        and head.lower().startswith(("founder of", "co-founder of", "cofounder of"))
    ):
        made = _maker(head, setting)
        return f"{made} ({loose})" if made and "(" not in text else made
    if match is None:
        return None
    when = f" in {match['year']}" if match["year"] else ""
    if (
        match["who"].lower() == "author"
        and not when
        and re.match(r"(?:a|the) (?:\w+ )?(?:newsletter|blog|column|podcast)\b", match["what"])
    ):
        return f"I write {match['what']}"
    prized = re.match(
        r"[A-Z].* (?:Award|Prize|Medal|Cup|Trophy|Scholarship|Fellowship)$", match["what"]
    )
    article = (
        "the " if prized or needs_article(setting.words(match["what"]), setting.language) else ""
    )
    return f"I {_MADE[match['who'].lower()]} {article}{match['what']}{when}"


def _prize(text: str, setting: Setting) -> str | None:
    match = _DONE_TO_ME.match(text)
    if match:
        dated = _LOOSE_YEAR.sub(r" in \g<year>", match["rest"])
        return f"I was {match['done'][:1].lower()}{match['done'][1:]}{dated}"
    match = _HONOUR.match(text)
    if match:
        parts = [
            "I was awarded the",
            match["what"],
            match["for"],
            f"in {match['year']}" if match["year"] else None,
        ]
        return " ".join(filter(None, parts))
    head, comma, loose = text.partition(", ")
    if comma and _OF_YEAR.match(head) and not _OF_YEAR.match(text) and "(" not in loose:
        given = _prize(head, setting)
        return f"{given} ({loose})" if given else None
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
        what = match["what"]
        what = f"{what[0].lower()}{what[1:]}" if re.match(r"[A-Z][a-z]+-time ", what) else what
        return f"I was {a_or_an(what)} {what}{when}"
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
