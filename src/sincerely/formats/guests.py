"""Who was met, from the guests of a calendar invitation: people, not rooms, lists or recorders."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from typing import Any, Final

from sincerely.core.people import parse_name, slug
from sincerely.formats.debrief.values import Unfit, cleaned

__all__ = [
    "Guest",
    "guest_of",
    "is_person",
    "is_same_person",
    "name_in_order",
    "the_candidate",
]


@dataclass(frozen=True, slots=True)
class Guest:
    """One address of an invitation. ``name`` is empty where the invitation tells none."""

    name: str
    email: str
    kind: str = ""
    role: str = ""
    has_declined: bool = False
    is_organizer: bool = False
    is_name_guessed: bool = False

    @property
    def domain(self) -> str:
        """The part of the address after the @, in lower case."""
        return self.email.rpartition("@")[2].lower()

    @property
    def is_private(self) -> bool:
        """Whether the address is of a provider that anybody may have one of."""
        return bool(_PRIVATE_MAIL.fullmatch(self.domain))


# iCloud answers invitations through addresses that reach no mailbox.
_RELAY: Final = re.compile(r"@(?:\w+\.)*imip\.(?:me|icloud)\.com$", re.IGNORECASE)
_EMAIL: Final = re.compile(r"[^\s@<>(),;:\"\[\]]+@[^\s@<>(),;:\"\[\]]+\.[^\s@<>(),;:\"\[\]]+")


def guest_of(address: Any, *, is_organizer: bool = False) -> Guest | None:
    """Return the guest of an ATTENDEE or ORGANIZER property; ``None`` if it names nobody."""
    parameters = getattr(address, "params", {})
    # Apple writes a urn, a path or a relay for the value, and the address in EMAIL (RFC 7986).
    email = _address(_parameter(parameters, "EMAIL")) or _address(str(address))
    if _RELAY.search(email):
        email = ""
    typed = _parameter(parameters, "CN")
    name = "" if _EMAIL.search(typed) else name_in_order(typed)
    guessed = _name_in_address(email or _address(typed)) if not name else _in_small(name)
    if not (name or email):
        return None
    return Guest(
        name=guessed or name,
        email=email,
        kind=_parameter(parameters, "CUTYPE").upper(),
        role=_parameter(parameters, "ROLE").upper(),
        has_declined=_parameter(parameters, "PARTSTAT").upper() == "DECLINED",
        is_organizer=is_organizer,
        is_name_guessed=bool(guessed),
    )


def _in_small(name: str) -> str:
    """Return a name that is all in capitals as one would write it; empty for any other."""
    is_shouted = name.isupper() and len(name.split()) > 1 and len(name) > 6
    return name.title() if is_shouted else ""


def _parameter(parameters: Any, key: str) -> str:
    value = parameters.get(key, "")
    text = str(value[0] if isinstance(value, list) and value else value)
    try:
        return cleaned(str(make_header(decode_header(text))) if "=?" in text else text)
    except (Unfit, ValueError, LookupError, HeaderParseError):
        return ""


def _address(text: str) -> str:
    found = _EMAIL.search(text.removeprefix("mailto:").removeprefix("MAILTO:"))
    return found[0] if found and len(found[0]) <= 254 else ""


_QUOTES: Final = re.compile(r"^['\"“”‘]+|['\"“”’]+$")
# What calendars hang on a name: “(HR)”, “[US]”, “| Brightwater”, “- Contractor”, “via Calendly”.
_TAIL: Final = re.compile(r"\s*[(\[<{].*$|\s+(?:\||-|–|—|/|via|@)\s.*$|\s+(?:she|he|they)/\w+.*$")
_HEAD: Final = re.compile(
    r"^[(\[]?(?:ext|external|guest|contractor)[)\]]?\s*[:\]-]\s*|^\[[^\]]*\]\s*", re.IGNORECASE
)
_SUFFIX: Final = re.compile(
    r"(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d|d\.?o|j\.?d|esq|cpa|cfa|mba|rn|msn|dnp|pe|sphr|shrm-\w+|"
    r"obe|cbe|mbe|kc|qc|frcs|ret)\.?",
    re.IGNORECASE,
)


def name_in_order(text: str) -> str:
    """Return a directory's name as people say it: “Rao, Vik (HR)” is “Vik Rao”.

    Suffixes keep their place after a comma (“Rao, Vik, PhD”). Empty if no name is left.
    """
    name = _HEAD.sub("", _QUOTES.sub("", text.strip()))
    name = _TAIL.sub("", name).strip(" ,;")
    parts = [part.strip() for part in name.split(",") if part.strip()]
    suffixes = [part for part in parts[1:] if _SUFFIX.fullmatch(part)]
    plain = [part for part in parts if part not in suffixes]
    if len(plain) > 2:
        plain = plain[:2]
    name = ", ".join([_given_first(plain), *suffixes]) if plain else ""
    return name if any(character.isalpha() for character in name) and len(name) <= 200 else ""


_TITLES: Final = re.compile(
    r"(?:dr|prof|professor|mr|mrs|ms|mx|miss|sir|dame|lady|lord|rev|judge|hon)\.?", re.IGNORECASE
)
# Written family name first everywhere, without a space.
_HAN: Final = re.compile("[\u3400-\u9fff\u3040-\u30ff\uac00-\ud7af]+")


def _given_first(parts: Sequence[str]) -> str:
    """Return “Dr. Hanna Voss” for “Dr. Voss” and “Hanna”."""
    if all(_HAN.fullmatch(part) for part in parts):
        return "".join(parts)
    family = parts[0].split()
    titles = 0
    while titles < len(family) - 1 and _TITLES.fullmatch(family[titles]):
        titles += 1
    return " ".join([*family[:titles], *parts[1:], *family[titles:]])


def _name_in_address(email: str) -> str:
    """Return “Vik Rao” for vik.rao@…; empty where the address does not tell two names."""
    local = email.partition("@")[0].partition("+")[0]
    parts = re.split(r"[._]", local)
    is_told = 2 <= len(parts) <= 3 and all(part.isalpha() and len(part) > 1 for part in parts)
    return " ".join(part.capitalize() for part in parts) if is_told else ""


_NOT_PEOPLE: Final = {"ROOM", "RESOURCE", "GROUP"}
_MACHINE_DOMAINS: Final = re.compile(
    r"(?:resource|group)\.calendar\.google\.com|.*\.calendar\.google\.com|"
    r"(?:.*\.)?(?:fireflies\.ai|otter\.ai|read\.ai|fathom\.video|tldv\.io|avoma\.com|grain\.(?:co|com)|"
    r"gong\.io|chorus\.ai|brighthire\.(?:ai|com)|metaview\.ai|calendly\.com|goodtime\.io|"
    r"zoomcrc\.com|lync\.com)"
)
_MACHINE_NAMES: Final = re.compile(
    r"\b(?:note ?taker|recorder|recording|(?:note|meeting|recall|zoom|ai)\W?bot|fireflies|otter\.ai|read\.ai|fathom|tl;dv|"
    r"brighthire|metaview|copilot|unknown organizer)\b",
    re.IGNORECASE,
)
_ROOM_NAMES: Final = re.compile(
    r"\b(?:conference room|conf(?:\.|erence)? ?(?:rm|room)|meeting room|board ?room|huddle|"
    r"projector|polycom|webex room|zoom room|floor \d+)\b|^room \w+|[(\[]\d{1,3}\s?(?:p|pax|ppl|people|seats)?\b",
    re.IGNORECASE,
)
_LIST_NAMES: Final = re.compile(
    r"\b(?:team|group|committee|department|dept|leads|recruiting|recruitment|talent acquisition|"
    r"human resources|hiring|everyone)$|^(?:dl|all|grp)[-_ ]",
    re.IGNORECASE,
)
_SHARED_ADDRESS: Final = re.compile(
    r"(?:no-?reply|do-?not-?reply|calendar|calendars|scheduling|scheduler|recruiting|recruitment|"
    r"talent(?:-?acquisition)?|careers?|jobs?|hr|hiring|people(?:-?ops|-?team)?|interviews?|info|"
    r"office|reception|team|all|everyone|staff|admin|panel|.*[-_.](?:team|group|list|all|panel)|"
    r"(?:room|conf|boardroom)[-_.].*|notetaker|assistant)@",
    re.IGNORECASE,
)


def is_person(guest: Guest, typed_name: str = "") -> bool:
    """Whether this is somebody one can have met.

    Rooms, resources and lists declare themselves in CUTYPE with most servers; the rest is
    known by addresses that many share, by recorders' names and by rooms' names.
    ``typed_name`` is the name before it was put in order (a room's capacity is cut off there).
    """
    if guest.kind in _NOT_PEOPLE or guest.role == "NON-PARTICIPANT" or guest.has_declined:
        return False
    if _MACHINE_DOMAINS.fullmatch(guest.domain) or _SHARED_ADDRESS.match(guest.email):
        return False
    if any(character.isdigit() for character in guest.name):
        return False
    return not any(
        pattern.search(name)
        for pattern in (_MACHINE_NAMES, _ROOM_NAMES, _LIST_NAMES)
        for name in (guest.name, typed_name)
    )


# Where people have private addresses: one guest there among an employer's is the candidate.
_PRIVATE_MAIL: Final = re.compile(
    r"(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|proton|"
    r"protonmail|pm|fastmail|hey|zoho|btinternet|sky|virginmedia|comcast|verizon|att|sbcglobal|"
    r"bigpond|rogers|shaw|eircom)\.(?:com|net|org|me|ie|ca|de|at|ch|co\.uk|com\.au|net\.au|co\.in)"
)


def is_same_person(one: Guest, other: Guest) -> bool:
    """Whether two entries are one person: by address, else by the name that both tell in full.

    Two addresses of one house with one name are two people there ("john.lee", "john.lee2").
    """
    if one.email and one.email.casefold() == other.email.casefold():
        return True
    if one.email and other.email and one.domain == other.domain:
        return False
    is_full = " " in one.name.strip() or not (one.email and other.email)
    return is_full and _is_same_name(one.name, other.name)


def _is_same_name(one: str, other: str) -> bool:
    """Whether two names agree in their first given name and family name, marks and case aside."""
    first, second = _core(one), _core(other)
    return bool(first) and first == second


def _core(text: str) -> tuple[str, ...]:
    """Return first and last word of a name in plain letters, in alphabetic order."""
    name = parse_name(text)
    if not name.is_named:
        return ()
    words = [slug(word) for word in (*name.given.split()[:1], name.family) if word]
    return tuple(sorted(words or [slug(name.full)]))


def the_candidate(guests: Sequence[Guest], known: Iterable[str]) -> Guest | None:
    """Return which guest is the candidate; ``None`` if the invitation does not tell.

    ``known`` has the candidate's addresses and names where they are known. An address is
    surer than a name. Without either it is the one guest with a private address, else the
    one guest who was invited, else the one whose address is of no house that another's is
    of. Where an address is known and is not invited, only a guest with a private
    address and no name of another is taken.
    """
    told = [text for text in known if text]
    emails = {text.casefold() for text in told if "@" in text}
    names = [text for text in told if "@" not in text]
    for guest in guests:
        if guest.email.casefold() in emails:
            return guest
    namesakes = [guest for guest in guests if any(_is_same_name(guest.name, n) for n in names)]
    if len(namesakes) == 1:
        return namesakes[0]
    private = [guest for guest in guests if guest.is_private]
    if emails and len(guests) > 1:
        nameless = [guest for guest in private if not guest.name]
        return nameless[0] if len(private) == len(nameless) == 1 else None
    invited = [guest for guest in guests if not guest.is_organizer]
    domains = [guest.domain for guest in guests]
    alone = [guest for guest in invited if guest.email and domains.count(guest.domain) == 1]
    for found in (private, invited if len(guests) > 1 else [], alone if len(guests) > 2 else []):
        if len(found) == 1:
            return found[0]
    return None
