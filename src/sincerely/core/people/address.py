"""How to address the people met: the greeting, the name in running text, the closing.

Sources: Debrett's and *Honor & Respect* for which title greets; Swan's *Practical English
Usage* for stops, colon and comma; rules 36 to 38 of the collected advice on following up
(title and family name unless the first name was offered; a title is never guessed).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sincerely.core.debrief import Interviewer, Locale, Voice
from sincerely.core.locales import join_and
from sincerely.core.people.lexicon import VIETNAMESE_MIDDLE, VIETNAMESE_SURNAMES
from sincerely.core.people.name import TOGETHER, Order, PersonName, parse_name
from sincerely.core.people.titles import (
    DOCTORATES,
    HONOURS,
    SURGICAL,
    TITLES,
    Manner,
    Precedence,
    Title,
)

__all__ = ["Address", "address", "closing", "salutation"]

_GREETED_BY_NAME = 6  # more than so many are greeted as the first "and colleagues"
_WITH_STOPS = frozenset({Locale.US, Locale.CA})
_DOCTOR = TITLES["dr"]
_STOPS = re.compile(r"[.()]")

# A job that is itself the title to be used, for a name that came without one.
_TITLED_JOBS: tuple[tuple[re.Pattern[str], str], ...] = (
    (
        re.compile(
            r"^(?:(?:full|distinguished|emeritus|emerita|regius|clinical|named|university|chair)\s+)*"
            r"professor\b(?!\s+(?:assistant|associate))",
            re.IGNORECASE,
        ),
        "professor",
    ),
    (re.compile(r"^chief justice\b", re.IGNORECASE), "chief justice"),
    (re.compile(r"^(?:associate )?justice\b", re.IGNORECASE), "justice"),
    (
        re.compile(
            r"^(?:(?:presiding|circuit|district|superior|county|federal|court|family|senior|chief"
            r"|administrative|law|us|u\.s\.)\s+)*(?:court )?judge\b(?!\s+advocate)",
            re.IGNORECASE,
        ),
        "judge",
    ),
    (re.compile(r"^senator\b", re.IGNORECASE), "senator"),
    (re.compile(r"^ambassador(?:\s+(?:to|of)\b|$)", re.IGNORECASE), "ambassador"),
    (re.compile(r"^(?:senior |chief )?rabbi\b", re.IGNORECASE), "rabbi"),
    (re.compile(r"^bishop of\b", re.IGNORECASE), "the bishop"),
    (re.compile(r"^mayor(?: of\b|$)", re.IGNORECASE), "mayor"),
)


@dataclass(frozen=True, slots=True)
class Address:
    """How one person is named to their face and behind their back.

    ``greeting_name`` stands after "Dear"; empty for a person without a name. ``short``
    stands in running text ("Dr. Solheim", "Tom", "Sam Okafor"). ``envelope`` is the first
    line of an inside address ("Dr. Ingrid Solheim", "Sir Peter Hale, KC").
    """

    greeting_name: str
    short: str
    envelope: str
    is_first_name: bool
    is_respected: bool


def address(
    interviewer: Interviewer,
    locale: Locale,
    *,
    formal: bool,
    panel: Sequence[Interviewer] = (),
) -> Address:
    """How to address ``interviewer``.

    ``formal`` (a posted letter, a formal voice) keeps honours and letters on the envelope.
    A stated "he/him" or "she/her" gives a formal letter its Mr. or Ms.; nothing else does.
    ``panel`` holds everybody met: where another's short form would be the same, both are
    named in full. ``address_as`` wins over all and is used as it stands.
    """
    name = parse_name(interviewer.name, interviewer.title or "")
    title = _title(name, interviewer, locale, formal=formal)
    chosen = _chosen(interviewer, name, title, locale)
    if chosen is None:
        if title == TITLES["lady"] and any(_is_husband(one, name) for one in panel):
            title = TITLES["viscountess"]
        short = _with_title(name, title, locale)
        others = (other for other in panel if other is not interviewer)
        if short and any(_clashes(short, other, locale, formal=formal) for other in others):
            short = _in_full(name, title, locale)
        chosen = short
        is_first_name = False
    else:
        is_first_name = interviewer.first_name_terms or " " not in chosen
    return Address(
        greeting_name=chosen,
        short=chosen,
        envelope=_envelope(name, title, locale, formal=formal),
        is_first_name=is_first_name,
        is_respected=any(t.is_respected for t in (*name.titles, *([title] if title else []))),
    )


def salutation(
    interviewers: Sequence[Interviewer],
    locale: Locale,
    voice: Voice,
    *,
    posted: bool,
    panel: Sequence[Interviewer] = (),
) -> str:
    """The whole greeting line with its stop: ``Dear Dr. Solheim,``.

    A posted letter in North America takes a colon unless every reader is on first-name
    terms. Nobody named: ``Hello,``, or ``Dear Sir or Madam`` in a posted letter.
    """
    formal = posted or voice is Voice.FORMAL
    people = [member for one in interviewers for member in _members(one)]
    everybody = (*people, *(i for i in panel if i not in interviewers))
    found = [address(one, locale, formal=formal, panel=everybody) for one in people]
    named = [one for one in found if one.greeting_name]
    is_familiar = all(one.is_first_name for one in named)
    stop = ":" if posted and locale in _WITH_STOPS and not (named and is_familiar) else ","
    if not named:
        return f"Dear Sir or Madam{stop}" if posted else "Hello,"
    names = list(dict.fromkeys(one.greeting_name for one in named))
    if len(names) > _GREETED_BY_NAME:
        return f"Dear {names[0]} and colleagues{stop}"
    return f"Dear {join_and(names, locale)}{stop}"


_CLOSINGS: dict[tuple[bool, Voice], tuple[str, str]] = {
    # posted, voice: North America, elsewhere
    (True, Voice.FORMAL): ("Sincerely,", "Yours sincerely,"),
    (True, Voice.WARM): ("Sincerely,", "Yours sincerely,"),
    (True, Voice.PLAIN): ("Sincerely,", "Yours sincerely,"),
    (False, Voice.FORMAL): ("Sincerely,", "Yours sincerely,"),
    (False, Voice.WARM): ("Sincerely,", "Kind regards,"),
    (False, Voice.PLAIN): ("Best regards,", "Kind regards,"),
}


def closing(
    locale: Locale,
    voice: Voice,
    interviewers: Sequence[Interviewer],
    posted: bool,
) -> str:
    """The line above the signature, with its comma, in keeping with the greeting."""
    people = [member for one in interviewers for member in _members(one)]
    found = [address(one, locale, formal=posted) for one in people]
    is_familiar = bool(found) and all(one.is_first_name for one in found)
    is_american = locale in _WITH_STOPS
    if posted and not is_american and not any(one.greeting_name for one in found):
        return "Yours faithfully,"
    if is_american and any(one.is_respected and not one.is_first_name for one in found):
        return "Respectfully,"
    american, british = _CLOSINGS[posted, voice]
    if is_american and is_familiar and not posted and voice is Voice.WARM:
        return "Best regards,"
    return american if is_american else british


def _members(interviewer: Interviewer) -> list[Interviewer]:
    """The people that one entry names: "Dr. Ana Fox and Tom Hale" are two."""
    names = TOGETHER.split(interviewer.name)
    if len(names) == 1 or interviewer.address_as:
        return [interviewer]
    first, *others = names
    if first.lower().startswith("drs"):  # "Drs. Chen and Patel"
        names = [first, *(f"Dr. {name}" for name in others)]
    elif first.replace(".", "").lower() in TITLES:  # "Mr. & Mrs. Hale"
        last = parse_name(others[-1])
        names = [f"{first} {last.family or last.full}", *others]
    return [replace(interviewer, name=name, title=None, email=None) for name in names]


def _chosen(
    interviewer: Interviewer, name: PersonName, title: Title | None, locale: Locale
) -> str | None:
    """What the candidate settled: ``address_as``, or the first name; ``None`` if neither."""
    if interviewer.address_as and interviewer.address_as.strip():
        wanted = " ".join(interviewer.address_as.split())
        return re.sub(r"^dear\s+|[\s,:]+$", "", wanted, flags=re.IGNORECASE)
    if interviewer.first_name_terms and name.is_named:
        return name.nickname or first_name(name) or _with_title(name, title, locale)
    return None


def first_name(name: PersonName) -> str:
    """What friends call the person: the given name without middle initials or middle names."""
    words = name.given.split()
    spoken = [word for word in words if not _is_initial(word)]
    if len(spoken) > 1 and spoken[0].strip(".").lower() in _SHORT_MOHAMMED:
        spoken = spoken[1:]
    if name.order is not Order.FAMILY_FIRST:
        count = 2 if spoken and spoken[0].lower() in {"st.", "st"} else 1
        return " ".join(spoken[:count])
    if name.family.casefold() in VIETNAMESE_SURNAMES and len(spoken) > 1:
        is_middle = spoken[0].casefold() in VIETNAMESE_MIDDLE
        return spoken[-1] if is_middle else " ".join(spoken)
    return " ".join(spoken)


_SHORT_MOHAMMED = {"md", "mohd", "muhd"}
"""Written before the name that the person goes by, and not said."""


def _is_initial(word: str) -> bool:
    return len(word.strip(".")) == 1 or bool(re.fullmatch(r"(?:\w\.)+", word))


def _title(
    name: PersonName, interviewer: Interviewer, locale: Locale, *, formal: bool
) -> Title | None:
    """The one title that greets: the highest noted, implied by letters, or by the job itself."""
    found = _noted_title(name, interviewer, locale)
    if found is None and formal and name.family and not name.titles:
        return _by_pronouns(interviewer.pronouns or "")
    return found


_MR_OR_MS: tuple[tuple[frozenset[str], str], ...] = (
    (frozenset({"he", "him", "his", "himself"}), "mr"),
    (frozenset({"she", "her", "hers", "herself"}), "ms"),
)


def _by_pronouns(stated: str) -> Title | None:
    """Mr. or Ms. for pronouns of one kind; none for "they/them" or "she/they"."""
    words = set(re.findall(r"\w+", stated.casefold()))
    return next((TITLES[key] for kind, key in _MR_OR_MS if words and words <= kind), None)


def _noted_title(name: PersonName, interviewer: Interviewer, locale: Locale) -> Title | None:
    usable = [title for title in name.titles if title.manner is not Manner.NOTHING]
    # of equals the later, nearer the name: "The Rev. Canon Hart" is Canon Hart
    best = max(reversed(usable), key=lambda title: title.precedence, default=None)
    implied = _implied_by_letters(name, best, locale, interviewer.title or "") or best
    if implied is None or implied.precedence <= Precedence.DOCTOR:
        for pattern, spelling in _TITLED_JOBS:
            if interviewer.title and pattern.match(interviewer.title.strip()):
                return TITLES[spelling]
    return implied


# Jobs beside which "MD" is a physician's degree where it may mean a managing director.
_CLINICAL_JOB = re.compile(
    r"\b(?:clinic\w*|medic\w*|physician|surgeon|doctor|consultant|registrar|hospital|health\w*|patient|"
    r"\w+olog(?:ist|y)|\w+iatri(?:st|cs|cian)|\w+iatry|gp|an(?:a)?esthetist|oncolog\w*|research|"
    r"pharma\w*|safety|dean|professor|lecturer|trials?)\b",
    re.IGNORECASE,
)


def _implied_by_letters(
    name: PersonName, best: Title | None, locale: Locale, job: str
) -> Title | None:
    letters = {_STOPS.sub("", word).lower() for word in name.suffixes}
    held = letters & DOCTORATES
    if locale not in _WITH_STOPS:
        is_degree = letters & (SURGICAL | {"mrcp", "frcp"}) or _CLINICAL_JOB.search(job)
        held -= set() if is_degree or not job else {"md"}
        if best or letters & SURGICAL:  # surgeons, and others who keep Mr or Ms
            held = set()
    if not held or (best and best.precedence > Precedence.PLAIN):
        return None
    return _DOCTOR


def _is_husband(other: Interviewer, lady: PersonName) -> bool:
    """Whether a knight or peer of her family name is met too: his wife is Lady and that name."""
    name = parse_name(other.name, other.title or "")
    is_titled = any(title.text in {"Sir", "Lord"} for title in name.titles)
    return is_titled and bool(lady.family) and name.family == lady.family


def _with_title(name: PersonName, title: Title | None, locale: Locale) -> str:
    """Title and the part of the name that it stands before; the full name without a title."""
    if title is None or not name.is_named:
        return name.full
    if title.manner is Manner.GIVEN and name.order is not Order.FAMILY_FIRST:
        part = first_name(name) or _without_territory(name.full)
    elif title.manner is Manner.FULL or name.order is Order.UNSURE:
        part = name.full
    else:
        part = _without_territory(name.family or name.given or name.full)
    return f"{_spelled(title.greeted, locale)} {part}"


def _in_full(name: PersonName, title: Title | None, locale: Locale) -> str:
    if title is None:
        return name.full
    return f"{_spelled(title.greeted, locale)} {name.full}"


def _without_territory(family: str) -> str:
    """Family name as greeted: Smith for "Smith of Kelvin", Rosse for the Earl "of Rosse"."""
    return family.removeprefix("of ").partition(" of ")[0]


def _spelled(text: str, locale: Locale) -> str:
    return text if locale in _WITH_STOPS else text.replace(".", "")


def _clashes(short: str, other: Interviewer, locale: Locale, *, formal: bool) -> bool:
    name = parse_name(other.name, other.title or "")
    title = _title(name, other, locale, formal=formal)
    theirs = _chosen(other, name, title, locale) or _with_title(name, title, locale)
    return short == theirs


def _envelope(name: PersonName, title: Title | None, locale: Locale, *, formal: bool) -> str:
    """Title, full name, and the letters that add something the title does not say."""
    if not name.is_named:
        return ""
    if name.full.startswith("of "):  # a peer of a place, whose title is part of the name
        return name.text.partition(",")[0]
    spelled = _spelled(title.text, locale) if title else ""
    honorable = [t.text for t in name.titles if t.manner is Manner.NOTHING and t.text]
    is_titled = title is not None and title.precedence >= Precedence.KNIGHT
    if honorable and name.given and locale in _WITH_STOPS and not is_titled:
        spelled = honorable[0]
    line = f"{spelled} {name.full}".strip()
    for word in name.suffixes if formal else ():
        if _is_kept(word, has_title=bool(spelled)):
            is_numeral = word.upper() in {"II", "III", "IV"}
            line += f" {word}" if is_numeral or locale not in _WITH_STOPS else f", {word}"
    return line


def _is_kept(word: str, *, has_title: bool) -> bool:
    bare = _STOPS.sub("", word).lower()
    is_generation = bare in {"jr", "sr", "ii", "iii", "iv"}
    if bare in {"ret", "retd", "retired"}:  # said of somebody, not written to them
        return False
    return is_generation or bare in HONOURS or not (has_title and bare in DOCTORATES)
