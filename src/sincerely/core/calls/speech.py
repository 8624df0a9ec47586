"""What is said aloud: telephone numbers in groups, and words that trip the tongue.

The list of words and the habit of grouping follow advice for messages on a machine: a
listener writes a number down in groups of three or four, and a speaker stumbles over
clusters such as those of "statistically" or "rural".
"""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.debrief import Locale
from sincerely.core.people import slug

__all__ = [
    "LONGEST_SENTENCE",
    "hard_words",
    "in_easy_words",
    "is_unusual_surname",
    "phone_groups",
    "spelled",
    "spoken_name",
]

LONGEST_SENTENCE: Final = 15
"""The most words that a spoken sentence should have: one idea each."""

_EASIER: Final = {
    "approximately": "about",
    "particularly": "most of all",
    "prior to": "before",
    "regularly": "often",
    "similarly": "in the same way",
    "subsequently": "then",
}
"""Words with a plain one that means exactly the same in any sentence."""

_HARD_WORDS: Final = """
anemone brewery colloquially deteriorate deteriorated deteriorating deterioration
entrepreneurial fifths immunohistochemistry infrastructure infrastructural juror jurors
operationalise operationalised operationalize operationalized particularly
pharmacovigilance phenomena phenomenon prioritisation prioritise prioritization
prioritize regularly remuneration rural similarly sixth sixths specifically statistically
statistician statisticians subsequently
"""
_HARD: Final = frozenset(_HARD_WORDS.split())

_COMMON: Final = """
adams ahmed ali allen anderson bailey baker bell bennett brooks brown butler campbell carter
chan chapman chen clark clarke collins cook cooper cox cruz davies davis diaz edwards evans
fisher foster fox garcia gomez gonzalez gray green griffin hall hamilton harris harrison
hayes hill holmes howard hughes hunt hunter jackson james jenkins johnson jones kelly kennedy
khan kim king kumar lee lewis li long lopez marshall martin martinez mason miller mitchell
moore morgan morris murphy murray nelson nguyen o'brien ortiz owen palmer park parker patel
perez perry peterson phillips powell price ramirez reed reid reyes reynolds richards
richardson rivera roberts robertson robinson rodriguez rogers rose ross russell ryan sanchez
sanders scott shah shaw simpson singh smith stevens stewart stone sullivan taylor thomas
thompson torres turner walker wang ward watson webb wells west white wilkinson williams wilson
wood wright wu yang young zhang
"""
_COMMON_SURNAMES: Final = frozenset(_COMMON.split())

_WORD = re.compile(r"[\w'’-]+")
_EXTENSION = re.compile(r"[\s,;(]*(?:ext(?:ensio)?n?\b[.:]?|x|#)\s*(\d+)\s*\)?\s*$", re.IGNORECASE)
_TRUNK_ZERO = re.compile(r"\(\s*0\s*\)")
"""The zero that is dialled at home only: "+44 (0)20"."""
_ABROAD = re.compile(r"^\s*(?:011[\s.-]+(?=[1-9])|00(?=[1-9][\d\s().-]{8,}))")
"""The prefixes of calls abroad, which stand for a plus sign."""
_SECOND_NUMBER = re.compile(
    r"\s+or\s+|\s*[/;|]\s*(?=[+(\d])|\s*,\s*(?=[+(]?\d{2,}\D*\d)", re.IGNORECASE
)
_SPLIT = re.compile(r"\D+")

_COUNTRY_CODES: Final = {
    Locale.US: "1",
    Locale.CA: "1",
    Locale.GB: "44",
    Locale.AU: "61",
    Locale.IE: "353",
}

_GROUPINGS: Final[dict[Locale, tuple[tuple[str, tuple[int, ...]], ...]]] = {
    Locale.US: ((r"\d{10}", (3, 3, 4)),),
    Locale.CA: ((r"\d{10}", (3, 3, 4)),),
    Locale.GB: (
        (r"02\d{9}", (3, 4, 4)),
        (r"0(?:1\d1|11\d|3\d\d|8\d\d)\d{7}", (4, 3, 4)),
        (r"0\d{10}", (5, 3, 3)),
        (r"0\d{9}", (5, 5)),
    ),
    Locale.AU: ((r"04\d{8}", (4, 3, 3)), (r"0\d{9}", (2, 4, 4)), (r"1[38]00\d{6}", (4, 3, 3))),
    Locale.IE: ((r"08\d{8}", (3, 3, 4)), (r"01\d{7}", (2, 3, 4)), (r"0\d{8,9}", (3, 3, 4))),
}
"""Patterns of a national number and how its country says it, first match wins.

After the numbering plans: NANP; Ofcom's formats; ACMA's; ComReg's.
"""

_MOST_TOGETHER: Final = 5


def phone_groups(phone: str, locale: Locale) -> str:
    """Return the number as it is said: digits apart, groups apart by commas.

    ``+1 (415) 555-0186`` becomes ``4 1 5, 5 5 5, 0 1 8 6``. A number of another country
    keeps its code (``plus 3 6``) and the groups that it was typed in. Empty if there is
    no digit.
    """
    phone = _SECOND_NUMBER.split(phone)[0]
    extension = _EXTENSION.search(phone)
    main = _ABROAD.sub("+", phone[: extension.start()] if extension else phone)
    if "+" in main:
        main = _TRUNK_ZERO.sub(" ", main)
    digits = _SPLIT.sub("", main)
    if not digits:
        return ""
    is_international = main.lstrip().startswith("+")
    home = _national(main, digits, locale)
    abroad = _of_another_country(digits) if is_international and not home else []
    said = ", ".join(" ".join(group) for group in home or abroad or _as_typed(main))
    if is_international and not home:
        said = f"plus {said}"
    return f"{said}, extension {' '.join(extension[1])}" if extension else said


def _of_another_country(digits: str) -> list[str]:
    """Return code and groups of an international number whose country's plan is known."""
    for locale, code in _COUNTRY_CODES.items():
        if digits.startswith(code) and (groups := _national(f"+{digits}", digits, locale)):
            first = groups[0].removeprefix("0")
            return [code, *([first] if first else []), *groups[1:]]
    return []


def _national(main: str, digits: str, locale: Locale) -> list[str]:
    """Return the groups of a number of the locale's own country, or none."""
    code = _COUNTRY_CODES[locale]
    if main.lstrip().startswith("+"):
        if not digits.startswith(code):
            return []
        rest = digits[len(code) :].removeprefix("0")
        digits = rest if code == "1" else f"0{rest}"
    elif code == "1" and len(digits) == 11:
        digits = digits.removeprefix("1")
    for pattern, sizes in _GROUPINGS[locale]:
        if re.fullmatch(pattern, digits):
            return _cut(digits, sizes)
    return []


def _cut(digits: str, sizes: tuple[int, ...]) -> list[str]:
    groups, start = [], 0
    for size in sizes:
        groups.append(digits[start : start + size])
        start += size
    groups.append(digits[start:])
    return [group for group in groups if group]


def _as_typed(main: str) -> list[str]:
    """Return the groups as typed; a run too long to hold in mind is cut into threes."""
    groups: list[str] = []
    for run in filter(None, _SPLIT.split(main)):
        if len(run) <= _MOST_TOGETHER:
            groups.append(run)
            continue
        head = len(run) % 3 + 3 if len(run) % 3 else 3
        groups.append(run[:head])
        groups += [run[start : start + 3] for start in range(head, len(run), 3)]
    return groups


def hard_words(text: str) -> tuple[str, ...]:
    """Return the words of the text that are hard to say, in order."""
    return tuple(word for word in _WORD.findall(text) if word.lower() in _HARD)


def in_easy_words(text: str) -> str:
    """Return the text with hard words replaced where a plain one means exactly the same."""
    for hard, easy in _EASIER.items():
        text = re.sub(rf"\b{hard}\b", easy, text)
    return text


def spoken_name(name: str) -> str:
    """Return a name as one says it: without the letters after it (``, RN``)."""
    return name.partition(",")[0].strip() or name


_AS_IT_SOUNDS = re.compile(
    r"(?:son|ston|ton|ley|ham|field|wood|ford|worth|well|man|land|stone|brook|bury|by|ker|mer|ner|"
    r"ter|der|ler|ing|ard|ock|ell|ett|ill|art|all|ane|ant|ent|orn|ound|ow|us)$"
)
"""Endings of English surnames that are written as they sound."""

_SHORTEST_SPELLED = 3


def is_unusual_surname(surname: str) -> bool:
    """Whether a listener would want the surname spelled.

    Not a common one, nor a very short one, nor a short one built as English surnames are;
    nor one in a script that has no letters to say.
    """
    lower = surname.lower()
    letters = _plain(lower)
    if len(letters) < _SHORTEST_SPELLED or lower in _COMMON_SURNAMES:
        return False
    is_plain = letters == lower
    return not (is_plain and len(letters) <= 9 and _AS_IT_SOUNDS.search(letters))


_SAID: Final = {"-": "hyphen", "'": "apostrophe", "’": "apostrophe"}


def spelled(surname: str) -> str:
    """Return the letters of a name as they are said, without their marks: ``C, A, S, T``.

    A hyphen and an apostrophe are said too.
    """
    said = [_SAID.get(letter) or ", ".join(_plain(letter).upper()) for letter in surname]
    return ", ".join(filter(None, said))


def _plain(text: str) -> str:
    """Return the text's letters as a to z, "ß" as two; those of other scripts fall away."""
    return "".join(slug(f"a{letter}")[1:] for letter in text if letter.isalpha())
