"""Posts held, as a résumé lists them: "Director of Quality, Brannock, 2019-2026; 62 staff"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from sincerely.core.letters.phrasing.objects import a_or_an, is_countable
from sincerely.core.letters.phrasing.sentences import text_of
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.shape import Shape
from sincerely.core.letters.phrasing.tables import words_of
from sincerely.core.letters.phrasing.tails import MONTH, MONTHS, NUMBER, size_of

__all__ = ["ROLES", "post_clause", "titled"]

ROLES: Final = words_of(
    """
    director manager head chief president vp svp evp avp ceo cfo coo cto cio cmo chro gm md
    officer chair chairman chairwoman chairperson dean provost principal headteacher
    headmaster headmistress deputy nurse sister matron midwife physician doctor registrar
    consultant surgeon gp paramedic therapist pharmacist dentist vet veterinarian
    optometrist radiographer physiotherapist psychologist carer engineer architect developer
    programmer designer analyst scientist researcher statistician chemist physicist
    biologist geologist hydrologist actuary economist technician technologist electrician
    plumber welder fitter machinist mechanic operator foreman forewoman superintendent
    supervisor teacher tutor lecturer professor reader fellow librarian curator keeper
    archivist conservator accountant auditor controller comptroller bookkeeper treasurer
    bursar secretary clerk cashier solicitor barrister lawyer counsel paralegal judge
    magistrate attorney partner associate notary chef cook baker brewer butcher sommelier
    bartender waiter maître concierge housekeeper editor journalist reporter correspondent
    producer presenter writer copywriter translator interpreter photographer choreographer
    conductor organist composer driver pilot captain skipper dispatcher planner scheduler
    buyer merchandiser broker trader underwriter adjuster surveyor valuer estimator agent
    negotiator auctioneer assessor coordinator co-ordinator administrator assistant
    receptionist executive specialist generalist adviser advisor advocate ambassador
    representative rep salesperson salesman saleswoman recruiter owner founder co-founder
    cofounder proprietor trustee governor councillor commissioner member coach trainer
    instructor apprentice trainee intern volunteer warden ranger forester gardener grower
    farmer shepherd herdsman gamekeeper steward stockman agronomist viticulturist lead
    leader strategist evangelist ombudsman inspector constable detective sergeant
    firefighter lieutenant major colonel brigadier general commander admiral corporal airman
    petty warrant chaplain vicar rector curate priest pastor minister rabbi imam deacon
    organiser organizer caretaker janitor porter cleaner guard storeman quartermaster
    boatswain bosun mate purser scheduler tester sre dba scrummaster auditor verger sexton
    choirmaster headmaster provost estimator rigger scaffolder joiner carpenter mason roofer
    glazier plasterer decorator barista stylist hairdresser florist jeweller tailor
    upholsterer potter printer binder preceptor nominee arborist dietitian dietician glassblower artist prescriber dsm asm
    soprano tenor musician dancer actor gaffer stagehand steward mentor physio stew
    stewardess marshal umpire referee examiner moderator scout conveyancer buddy
    secretary-general choirleader accompanist soloist nanny childminder practitioner worker
    handler keeper broker master
    """
)
# A post of which a house has one: lower-case titles so headed take no article.
_SINGLE: Final = words_of(
    """
    director head chief vice president chair chairman chairwoman chairperson ceo cfo coo cto
    cio dean provost treasurer principal headteacher headmaster headmistress commander
    secretary controller comptroller vp svp evp chro gm md rector deputy founder co-founder
    editor matron bursar manager superintendent
    """
)
_OF: Final = words_of(
    """
    chair chairman chairwoman chairperson governor trustee founder co-founder treasurer
    secretary member owner
    """
)
_SERVICE: Final = re.compile(
    r"^(?:the )?(?:(?:Royal|US|U\.S\.|USA|British|Canadian|Australian|Irish|Indian) (?:Engineers|Navy|Marines?(?: Corps)?|"
    r"Air Force|Artillery|Signals|Army|Coast Guard|Logistic Corps|Fleet Auxiliary|Corps\b.*)"
    r"|RAF|USAF|USMC|RAAF|RCAF|Army Reserve|National Guard|Marine Corps|Coast Guard|Navy|Army|"
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
_ORGANISATION: Final = re.compile(
    r"\b(?:Hospital|Hospice|Clinic|Infirmary|School|Academy|College|University|Institute|Trust|Council|Bank|Group|Ltd|"
    r"Limited|Inc|LLP|LLC|plc|PLC|Co|Company|Corp|Centre|Center|Medical|Health|Museum|Gallery|Library|"
    r"Theatre|Hotel|Foundation|Society|Association|Partners|Industries|Foods|Farm|Farms|Estate|Estates|"
    r"Logistics|Airlines|Systems|Holdings|Motors|Brewery|Housing|Services|Agency|Authority|Ministry|"
    r"Department|County|Church|Cathedral|Court|Police|Orchestra|Laboratories|Labs|Pharma|Castings)\b"
)
_REGION: Final = re.compile(
    r"^(?:EMEA|APAC|LATAM|DACH|UK|US|USA|EU|North|South|East|West|Northeast|Northwest|Southeast|Southwest|Midwest|"
    r"Midlands|Central|Northern|Southern|Eastern|Western|Europe|Asia|Asia-Pacific|Nordics|Benelux)\b(?! \w+ \w+)"
)
_PARTS_OF_A_HOUSE: Final = words_of(
    """
    ward unit line floor section division branch team kitchen service
    """
)
_VESSEL: Final = re.compile(r"^(?:M/Y|MY|S/Y|MV|M/V|HMS|HMCS|USS|SS|RRS|RV|FV)\b")
_FUNCTION: Final = words_of(
    """
    finance operations quality sales marketing hr nursing engineering research manufacturing
    production it security legal compliance procurement purchasing logistics communications
    development fundraising product design data analytics admissions strategy growth people
    maintenance safety clinical regulatory medical digital supply surgery pediatrics
    paediatrics oncology radiology pharmacy housekeeping catering estates facilities
    customer commercial
    """
)
_YEAR: Final = r"(?:19|20)\d\d"
_DAY: Final = (
    r"(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all)[a-z]{0,6}\.?\s+)?"
    rf"(?:{_YEAR}|['’]\d\d)"
)
_PERIOD: Final = re.compile(
    rf"(?:^|[\s(])(?P<since>(?:since|from)\s+)?(?P<start>{_DAY})"
    rf"(?:(?P<dash>\s*(?:[-–—]|\bto\b|\buntil\b)\s*)(?P<end>{_DAY}|\d\d\b|present|now|today|date|current)?"
    r"|(?P<on>\s+on(?:wards?)?))?\)?$",
    re.IGNORECASE,
)
_MONTHS: Final = re.compile(
    rf"(?:^|[\s(])(?P<a>{MONTH})\s*(?:[-–—]|to)\s*(?P<b>{MONTH})\s+(?P<year>{_YEAR})\)?$"
)
_LENGTH: Final = re.compile(
    rf"(?:^|\sfor\s|[\s(])(?P<length>(?P<n>{NUMBER})\s+(?P<unit>years?|seasons?|terms?|months|harvests|tours))\)?$",
    re.IGNORECASE,
)
_LED: Final = re.compile(
    r"^(?P<which>last|latest|current|first|previous|final|present)\s+(?P<what>post|job|role|posting|command|position|ship)"
    r"(?:\s+(?:was|is))?[:,]?\s+(?P<rest>[^,;]+)(?:[,;]\s*(?P<more>.+))?$",
    re.IGNORECASE,
)
_TRADE: Final = re.compile(
    r"\w{2}(?:smith|maker|ologist|ographer|wright|monger|keeper|tician|herd)$"
)
_TITLE_STARTS: Final = words_of(
    """
    set cost lead staff head chief chair chartered charge shift cast
    """
)
_WITHIN: Final = re.compile(r"\s(?:of|for|to|in|on|and|at|with|behind|across)\s")
_LABEL: Final = re.compile(
    r"^(?P<title>[^:,;]+?)(?:(?::| [-–—])\s+(?P<rest>[$£€]?\d.*)|:\s+(?P<listed>[A-Z][^;]*))$"
)
_CUT: Final = re.compile(r",\s+|;\s+|\s+\((?=[^)]*\)$)|\)$")
_AT: Final = re.compile(r"^(?P<title>.+?)\s+(?:at|with)\s+(?P<firm>(?:the )?[A-Z].*)$")


@dataclass(frozen=True, slots=True)
class _Time:
    """When: ``phrase`` stands after the post; ``length`` is a bare number of years."""

    phrase: str = ""
    is_open: bool = False
    length: str = ""


def post_clause(text: str, setting: Setting) -> str | None:
    """The line as a clause of mine if it names a post, else ``None``.

    "I was Plant Manager at Bellmer Castings from 2016 to 2026, with 310 people".
    """
    led = _LED.match(text)
    if led and not re.search(rf"\b(?:in|since) {_YEAR}", text):
        return _last_post(led, setting)
    label = _LABEL.match(text)
    if label and _is_title(label["title"], setting) and not _PERIOD.search(label["title"]):
        if label["listed"]:
            return f"I have worked as {titled(label['title'], setting)} ({label['listed']})"
        text = f"{label['title']}, {label['rest']}"
    pieces = [piece.strip(" .") for piece in _CUT.split(text) if piece and piece.strip(" .")]
    if not pieces:
        return None
    rank = _rank_clause(pieces)
    if rank is not None:
        return rank
    started = re.match(rf"^since\s+({_DAY}),?\s+(.+)$", pieces[0], re.IGNORECASE)
    if started:
        pieces[0] = f"{started[2]} since {started[1]}"
    at = _AT.match(pieces[0])
    if at:
        pieces[:1] = [at["title"], at["firm"]]
    return _clause(pieces, setting)


def _last_post(led: re.Match[str], setting: Setting) -> str | None:
    tense = "is" if led["which"].lower() in {"current", "present"} else "was"
    clause = f"my {led['which'].lower()} {led['what'].lower()} {tense} {_role_text(led['rest'], setting)}"
    size = size_of(led["more"], setting) if led["more"] else None
    return f"{clause}, with {size}" if size else clause


def _role_text(rest: str, setting: Setting) -> str:
    return titled(rest, setting) if _is_title(rest, setting) else rest


def _clause(pieces: list[str], setting: Setting) -> str | None:
    when = _Time()
    left: list[str] = []
    for piece in pieces:
        bare, found = _time_of(piece) if not when.phrase and not when.length else (piece, None)
        if found and left and bare and not _is_place(bare):
            bare, found = piece, None
        when = found or when
        if bare:
            left.append(bare)
    two = re.match(r"^(?P<a>[^,]+?) then (?P<b>.+)$", left[0]) if left else None
    if two:
        left[:1] = [two["a"], f"then {two['b']}"]
    if not left or not _is_title(left[0], setting):
        return None
    title, rest = left[0], left[1:]
    while (
        rest
        and rest[0].lower().split(" ")[0] in _FUNCTION
        and len(rest) > 1
        and rest[0][:1].isupper()
    ):
        title, rest = f"{title}, {rest[0]},", rest[1:]
    if rest and rest[0].startswith("then ") and when.phrase and _time_of(pieces[0])[1]:
        first = _in_time(titled(title, setting), when, comma=False)
        return f"{first} and then {titled(rest[0][5:], setting)}"
    if (
        rest
        and re.match(r"^(?:then|later|and) ", rest[0])
        and _is_title(rest[0].split(" ", 1)[1], setting)
    ):
        title, rest = f"{title}, {rest[0]}", rest[1:]
        return _with_place(_bare_title(title, setting), rest, when, setting)
    if not rest and not (when.phrase or when.length):
        head = _WITHIN.split(title)[0].lower().split(" ")
        if len(title.split()) < 2 or not (head[-1] in ROLES or _TRADE.search(head[-1])):
            return None
        if re.match(r"^[A-Z]{2,6} (?:Practitioner|Fellow|Associate|Member)$", title):
            return f"I am {a_or_an(title)} {title}"
    return _with_place(
        titled(title.rstrip(","), setting) + ("," if title.endswith(",") else ""),
        rest,
        when,
        setting,
    )


def _bare_title(title: str, setting: Setting) -> str:
    head, _, later = title.partition(", ")
    joint, _, second = later.partition(" ")
    return f"{titled(head, setting)} and {'then' if joint != 'and' else 'also'} {titled(second, setting)}"


def _with_place(title: str, rest: list[str], when: _Time, setting: Setting) -> str | None:
    places = [p for p in rest if _is_place(p)]
    units = [p for p in rest if p not in places and _is_unit(p, setting)]
    others = [p for p in rest if p not in places and p not in units]
    sizes = [size for size in (size_of(other, setting) for other in others) if size]
    loose = ", ".join(others) if len(sizes) < len(others) else ""
    alone = len(title.split()) < 2 and not _TRADE.search(title.lower())
    if rest and alone and not (places or when.phrase or when.length):
        return None
    post = title
    if units:
        kind = _WITHIN.split(title.lower())[0].split(" ")[-1]
        house = units[0].rsplit(" ", 1)[-1].lower() in _PARTS_OF_A_HOUSE
        post += f" {'of' if kind in _SINGLE | {'sister', 'leader', 'lead'} and house else 'at' if not house else 'on'} "
        post += f"{a_or_an(units[0])} {units[0]}"
    if places:
        post += _at(title, places)
    clause = _in_time(post, when, comma=len(places) == 2)
    if loose:
        return f"{clause} ({loose})" if "(" not in clause else clause
    return f"{clause}, with {_listed(sizes)}" if sizes else clause


def _in_time(post: str, when: _Time, *, comma: bool) -> str:
    if when.length:
        return f"I have spent {when.length} as {post}".rstrip(",")
    if not when.phrase:
        kind = re.sub(r"^an? ", "", post.lower()).split(" ")[0]
        return f"I have {'served' if kind in _OF else 'worked'} as {post}".rstrip(",")
    joint = "," if comma and not post.endswith(",") else ""
    return f"I {'have been' if when.is_open else 'was'} {post}{joint} {when.phrase}"


def _listed(items: list[str]) -> str:
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}"


def _is_place(piece: str) -> bool:
    if "%" in piece or re.search(r"\b(?:up|down|from|cut|raised)\b|[$£€]", piece):
        return False
    if re.match(
        r"(?:Level|Grade|NVQ|Band|Tier|Key Stage|Year|Cat|Category|Class|Part|Type)\b", piece
    ):
        return False
    bare = piece.removeprefix("the ")
    return bare[:1].isupper() or _SERVICE.match(piece) is not None


def _is_unit(piece: str, setting: Setting) -> bool:
    """A ward or a line between title and house: "28-bed surgical ward"."""
    words = setting.words(piece)
    if "%" in piece or piece[:1] in "$£€" or len(words) < 2:
        return False
    return (
        len(words) < 6
        and is_countable(words[-1])
        and not re.match(
            r"(?:the|an?|both|all|every|each|no|one|two|three|then|first|last|own|my) ",
            piece.lower(),
        )
    )


def _at(title: str, places: list[str]) -> str:
    kind = re.sub(r"^(?:an?|the) ", "", title.lower()).split(",")[0]
    first = places[0]
    if _SERVICE.match(first):
        return f" in {first if first.startswith('the ') else f'the {first}'}"
    if len(places) > 1 and (
        _REGION.match(first)
        or (_ORGANISATION.search(places[1]) and not _ORGANISATION.search(first))
    ):
        return f", {first}, at {places[1]}"
    joint = "of" if kind.split(" ")[-1] in _OF else "on" if _VESSEL.match(first) else "at"
    if first.startswith("University of"):
        first = f"the {first}"
    return f" {joint} {', '.join([first, *places[1:2]])}"


def _month(text: str) -> str:
    return MONTHS[text.lower().rstrip(".")[:3]]


def _time_of(piece: str) -> tuple[str, _Time | None]:
    """The piece without its period, and the period."""
    months = _MONTHS.search(piece)
    if months is not None:
        start, end = (_month(months[key]) for key in ("a", "b"))
        return piece[: months.start()].strip(" ,("), _Time(
            f"from {start} to {end} {months['year']}"
        )
    match = _PERIOD.search(piece)
    if match is not None:
        bare = piece[: match.start()].strip(" ,(")
        end, start = (match["end"] or ""), match["start"]
        if len(end) == 2 and end.isdigit():
            end = f"{start[-4:-2]}{end}"
        is_now = end.lower() in {"present", "now", "today", "date", "current"}
        is_since = match["since"] is not None and match["since"].lower().startswith("since")
        if is_now or match["on"] or (not end and (match["dash"] or is_since or match["since"])):
            return bare, _Time(f"since {start}", is_open=True)
        if end:
            return bare, _Time(f"from {start} to {end}")
        return bare, _Time(f"in {start}")
    match = _LENGTH.search(piece)
    if match is not None:
        return piece[: match.start()].strip(" ,("), _Time(length=match["length"].lower())
    return piece, None


def _rank_clause(pieces: list[str]) -> str | None:
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
    if len(bare) < 2 or bare[0].lower() not in _RANKS or not _SERVICE.match(bare[1]):
        return None
    rank = _RANKS[bare[0].lower()]
    if is_retired:
        rank = f"retired {rank}"
    service = bare[1] if bare[1].startswith("the ") else f"the {bare[1]}"
    post = f"{a_or_an(rank)} {rank} {'of' if is_retired else 'in'} {service}"
    verb = "am" if is_retired else "was"
    tail = ""
    for piece in bare[2:3]:
        left, when = _time_of(piece)
        if when is None or left:
            continue
        if when.length:
            tail = f", with {when.length} of service"
        elif is_retired:
            tail = f" and served {when.phrase}"
        else:
            verb, tail = ("have been" if when.is_open else "was"), f" {when.phrase}"
    return f"I {verb} {post}{tail}"


def _is_title(title: str, setting: Setting) -> bool:
    """Whether the text is the title of a post."""
    words = setting.words(title)
    if title[:1].isdigit() or len(words) > 8 or any(word.after for word in words[:-1]):
        return False
    head = _WITHIN.split(title.lower())[0]
    named = set(re.findall(r"[a-z]+(?:-[a-z]+)?", head)) | set(re.findall(r"[a-z]+", head))
    if re.match(r"^(?:youngest|oldest|first|only|best|top|winner|employee)\b", head):
        return False
    if (
        not named & ROLES
        and not _TRADE.search(head)
        and not re.search(r"\b[CV][A-Z]O\b|\bSRE\b", title)
    ):
        return False
    if words[0].lower in _TITLE_STARTS and words[-1].lower in ROLES:
        return True
    if setting.verbs.is_past(words[0].text) and not words[0].text[:1].isupper():
        return words[0].lower in {"lead", "charge"}
    shape = setting.shape(words).shape
    return shape in {Shape.NOUN, Shape.VERBLESS, Shape.PARTICIPLE, Shape.ADJECTIVE} or (
        words[0].lower in {"lead", "staff", "head", "chief", "chair", "chartered"}
    )


def titled(title: str, setting: Setting) -> str:
    """The title as it stands after "I was": "Plant Manager", "head chef", "a ward sister"."""
    title = title.strip(" ,")
    low = title.lower()
    if low.startswith(("the ", "a ", "an ")):
        return title
    if _is_capitalised(title):
        return title
    words = setting.words(title)
    first = words[0]
    if not first.text.isupper() and first.text[1:].islower():
        words = (replace(first, text=first.text.lower()), *words[1:])
    text = text_of(words)
    head = re.split(r"\s(?:of|for|to|in|on)\s", text.lower())[0]
    named = re.findall(r"[a-z]+(?:-[a-z]+)?", head)
    if set(named) & _SINGLE:
        return text
    return f"{a_or_an(text)} {text}"


def _is_capitalised(title: str) -> bool:
    """Whether the title was typed as a title: capitals throughout, or letters alone ("GM")."""
    long = [word.strip("()&,") for word in re.split(r"[\s-]", title) if len(word) > 3]
    if title.isupper():
        return True
    return len(title.split()) > 1 and bool(long) and all(word[0].isupper() for word in long)
