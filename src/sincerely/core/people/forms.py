"""Every way in which a person may be named, and the name of their file."""

from __future__ import annotations

import re
import unicodedata
import zlib

from sincerely.core.people.name import TOGETHER, Order, PersonName, parse_name
from sincerely.core.people.titles import DOCTORATES, TITLES, Manner

__all__ = ["answers_to", "forms", "slug"]

_SLUG_LIMIT = 60
_NOT_SLUG = re.compile(r"[^a-z0-9]+")
_APOSTROPHES = re.compile(r"['’ʼ‘]")
# Letters that Unicode does not take apart into a base and a mark.
_ASCII = str.maketrans(
    {
        "ł": "l", "ø": "o", "ß": "ss", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe",
        "ı": "i", "ħ": "h", "ŋ": "ng", "ŧ": "t", "ĸ": "k", "ə": "e",
        "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i",
        "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
        "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "",
        "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya", "і": "i", "є": "ye", "ґ": "g",
        "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i",
        "κ": "k", "λ": "l", "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r", "σ": "s",
        "ς": "s", "τ": "t", "υ": "y", "φ": "f", "χ": "ch", "ψ": "ps", "ω": "o",
    }
)  # fmt: skip


def forms(name: PersonName | str) -> tuple[str, ...]:
    """Every way in which notes and letters may name the person, the fullest first.

    Apostrophes are as in the name; titles come with and without their stop. Empty for a
    text that names nobody; a text that names two people has the forms of both. No possessives, no letters after the name.
    """
    if isinstance(name, str):
        people = [parse_name(part) for part in TOGETHER.split(name)]
        return tuple(dict.fromkeys(form for person in people for form in _forms(person)))
    return _forms(name)


def answers_to(name: str, wanted: str) -> bool:
    """Whether ``wanted`` is a usual way of naming the person of ``name``.

    Case, marks, stops and the kind of apostrophe do not matter, nor letters after the name
    or the order of its words; a title need not be told.
    """
    key = _ascii(wanted)
    known = {_ascii(form) for form in (name, *forms(name))} - {""}
    if not key:
        return wanted.casefold().strip() in {form.casefold() for form in (name, *forms(name))}
    asked = parse_name(wanted)
    words = sorted(_ascii(asked.full).split("-"))
    people = [parse_name(part) for part in TOGETHER.split(name)]
    in_words = _ascii(" ".join((*(title.greeted for title in asked.titles), asked.full)))
    return bool({key, in_words} & known) or (
        len(words) > 1 and any(words == sorted(_ascii(one.full).split("-")) for one in people)
    )


def _forms(person: PersonName) -> tuple[str, ...]:
    if not person.is_named:
        return ()
    first = person.given.split()[0] if person.given else ""
    bare = [person.full, person.family, person.given, first, person.nickname]
    if person.family and first:
        bare += [f"{first} {person.family}"]
    if person.nickname and person.family:
        bare.append(f"{person.nickname} {person.family}")
    if person.order is Order.FAMILY_FIRST:
        bare.append(f"{person.given} {person.family}")
    titled = [
        f"{spelling} {part}"
        for spelling in _title_spellings(person)
        for part in (person.full, person.family or person.full, first)
        if part
    ]
    return tuple(dict.fromkeys(form.strip() for form in (*titled, *bare) if form.strip()))


def _title_spellings(person: PersonName) -> list[str]:
    noted = [title for title in person.titles if title.manner is not Manner.NOTHING]
    titles = list(dict.fromkeys(text for title in noted for text in (title.greeted, title.text)))
    letters = {re.sub(r"[.()]", "", word).lower() for word in person.suffixes}
    if letters & DOCTORATES:
        titles.append(TITLES["dr"].text)
    spellings: list[str] = []
    for text in titles:
        spellings += [text, text.replace(".", "")]
        if text == "Professor":
            spellings += ["Prof.", "Prof", "Dr.", "Dr"]
        if text == "Reverend":
            spellings += ["Rev.", "Rev", "Revd"]
    return list(dict.fromkeys(spellings))


def slug(*names: str) -> str:
    """ASCII file name of one person or a group: ``lukasz-oneil``, ``anna-ben-chloe``.

    The names may be a text parted at its commas: letters and roles among them are left
    out. Lower case, 60 characters at most, never empty: a name in a script that is not spelled
    out here has a stable number instead (``person-3f2a91c4``).
    """
    people = [name for index, name in enumerate(names) if not index or _is_person(name)]
    whole = "-".join(filter(None, (_ascii(parse_name(name).full or name) for name in people)))
    cut = whole[:_SLUG_LIMIT].strip("-")
    if len(cut) > 0:
        return cut
    number = zlib.crc32("\n".join(names).encode("utf-8", "replace"))
    return f"person-{number:08x}"


def _is_person(text: str) -> bool:
    """Whether a part after a comma is another name, not letters or a role of the last."""
    return parse_name(text).is_named and not parse_name(f"Ana Fox, {text}").suffixes


def _ascii(text: str) -> str:
    lower = _APOSTROPHES.sub("", unicodedata.normalize("NFC", text).lower()).translate(_ASCII)
    marks_off = "".join(
        c for c in unicodedata.normalize("NFKD", lower) if not unicodedata.combining(c)
    ).translate(_ASCII)
    return _NOT_SLUG.sub("-", marks_off).strip("-")
