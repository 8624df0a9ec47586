"""Address cards (vCard 2.1, 3.0 and 4.0; RFC 2426, RFC 6350) become the people one met.

Each card is read by itself and by few of its lines: name, title, e-mail, telephone, firm,
pronouns. Photos, notes, home addresses and birthdays are never decoded. What one line holds
wrongly costs that line alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import Final

from sincerely.core.errors import InputError
from sincerely.core.people import parse_name
from sincerely.formats.contentline import ContentLine, content_lines
from sincerely.formats.debrief.contract import children
from sincerely.formats.debrief.values import Unfit, cleaned, convert
from sincerely.formats.guests import Guest, is_same_person, name_in_order

__all__ = ["Card", "CardError", "Cards", "firm_of", "is_cards", "is_same", "joined", "read_cards"]

MAX_BYTES: Final = 25_000_000
"""Photos make cards large: fifty of a telephone's weigh about twenty megabytes."""
_MOST_PEOPLE: Final = 60


class CardError(InputError):
    """The file holds no card of anybody."""

    code = "vcard"


@dataclass(frozen=True, slots=True)
class Card:
    """One person; a text is empty where the card does not tell it or tells it wrongly."""

    name: str
    title: str = ""
    email: str = ""
    phone: str = ""
    organisation: str = ""
    pronouns: str = ""


@dataclass(frozen=True, slots=True)
class Cards:
    """The people of a file in its order, and sentences on the cards that name nobody."""

    people: tuple[Card, ...]
    remarks: tuple[str, ...]


_BEGIN: Final = re.compile(rb"^\s*BEGIN\s*:\s*VCARD\s*$", re.IGNORECASE | re.MULTILINE)
_SNIFFED: Final = 4_096


def is_cards(data: bytes) -> bool:
    """Whether the bytes begin as address cards do."""
    return bool(_BEGIN.search(_as_utf8(data[:_SNIFFED]).replace(b"\r", b"\n")))


def read_cards(data: bytes) -> Cards:
    """Return the people of one or several cards.

    Raises ``CardError`` for bytes that hold no card, no person, or a whole address book.
    """
    if len(data) > MAX_BYTES:
        raise CardError(
            f"the cards are larger than {MAX_BYTES // 1_000_000} MB.",
            hint="Export them without their photos.",
        )
    if not is_cards(data):
        raise CardError("this is no address card.", hint="It should be a .vcf file.")
    people: list[Card] = []
    remarks: list[str] = []
    for lines in _cards(content_lines(_as_utf8(data))):
        card = _card(lines)
        if isinstance(card, str):
            remarks.append(card)
        elif card not in people:
            people.append(card)
        if len(people) > _MOST_PEOPLE:
            raise CardError(
                f"the file holds more than {_MOST_PEOPLE} people.",
                hint="It is a whole address book: export those you met alone.",
            )
    if not people:
        raise CardError("the card names nobody.", hint="Type the name yourself.")
    return Cards(tuple(people), tuple(dict.fromkeys(remarks)))


def _as_utf8(data: bytes) -> bytes:
    """Return UTF-16 (by its mark) as UTF-8; anything else as it is, but for UTF-8's mark."""
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return data.decode("utf-16", "replace").encode("utf-8", "replace")
    return data.removeprefix(b"\xef\xbb\xbf")


@dataclass(slots=True)
class _Open:
    """A card whose end was not read yet. ``inner`` counts cards within it (2.1's AGENT)."""

    lines: list[ContentLine] = field(default_factory=list)
    inner: int = 0
    is_agent_next: bool = False


def _cards(lines: Iterable[ContentLine]) -> Iterator[list[ContentLine]]:
    """Yield the lines of each card; one that is not ended ends where the next begins."""
    card: _Open | None = None
    for line in lines:
        is_edge = line.value.strip().upper() == b"VCARD"
        if is_edge and line.name == "BEGIN":
            if card is not None and (card.is_agent_next or card.inner):
                card.inner += 1
                continue
            if card is not None:
                yield card.lines
            card = _Open()
        elif card is None:
            continue
        elif is_edge and line.name == "END":
            if card.inner:
                card.inner -= 1
                continue
            yield card.lines
            card = None
        elif not card.inner:
            card.is_agent_next = line.name == "AGENT" and not line.value.strip()
            card.lines.append(line)
    if card is not None:
        yield card.lines


_WANTED: Final = frozenset(
    ["FN", "N", "TITLE", "ROLE", "EMAIL", "TEL", "ORG", "KIND", "X-ABSHOWAS", "PRONOUNS"]
)
_NO_PERSON: Final = frozenset(["group", "org", "location", "application", "device", "company"])


def _card(lines: Sequence[ContentLine]) -> Card | str:
    """Return the person of a card, or a sentence on why it is nobody's."""
    told: dict[str, list[ContentLine]] = {}
    for line in lines:
        if line.name in _WANTED:
            told.setdefault(line.name, []).append(line)
    organisation = next(iter(_parts(told, "ORG")), "")
    name = _name(told)
    kinds = {_first(told, key).casefold() for key in ("KIND", "X-ABSHOWAS")}
    if name and (kinds & _NO_PERSON or name.casefold() == organisation.casefold()):
        return f"The card of {name} is no person's and was left out."
    if not name:
        named = organisation or _value(told, "EMAIL", "email")
        return f"A card {f'({named}) ' if named else ''}names nobody and was left out."
    return Card(
        name=name,
        title=_value(told, "TITLE", "title") or _value(told, "ROLE", "title"),
        email=_value(told, "EMAIL", "email"),
        phone=_phone(told),
        organisation=organisation[:300],
        pronouns=_value(told, "PRONOUNS", "pronouns"),
    )


def _name(told: Mapping[str, Sequence[ContentLine]]) -> str:
    """Return the name as it is said: the formatted one, with the title that stands apart.

    Where only the parts are there: title, given, further and family name, then what follows.
    """
    parts = [*_parts(told, "N"), "", "", "", "", ""][:5]
    family, given, further, before, after = (part.strip(" ,") for part in parts)
    said = _first(told, "FN")
    name = name_in_order(said) if "@" not in said else ""
    if not name and (given or family):
        name = " ".join(part for part in (given, further, family) if part)
        if not name.isascii() and name_in_order(f"{family}, {given}") == family + given:
            name = family + given
        name = f"{name}, {after}" if after else name
    if name and before and parse_name(f"{before} {name}").titles and not parse_name(name).titles:
        name = f"{before} {name}"
    return _fit("with", name)


def _phone(told: Mapping[str, Sequence[ContentLine]]) -> str:
    """Return the number to ring: the preferred, else a mobile's, else at work; never a fax."""
    lines = [line for line in told.get("TEL", ()) if not line.types & {"FAX", "PAGER", "MODEM"}]
    places = (("CELL", "IPHONE"), ("WORK",), ("VOICE", "MAIN"))
    lines.sort(key=lambda line: _rank(line, places))
    for line in lines:
        number = re.sub(r"^tel:", "", line.text(), flags=re.IGNORECASE).partition(";")[0]
        if found := _fit("phone", number):
            return found
    return ""


def _value(told: Mapping[str, Sequence[ContentLine]], name: str, key: str) -> str:
    """Return the best line's value that fits the debrief's key; empty if none does."""
    lines = sorted(told.get(name, ()), key=lambda line: _rank(line, (("WORK",),)))
    for line in lines:
        text = re.sub(r"^mailto:", "", line.text(), flags=re.IGNORECASE)
        if found := _fit(key, text):
            return found
    return ""


def _rank(line: ContentLine, places: Sequence[Sequence[str]]) -> tuple[int, int]:
    """Return what sorts a line: preferred first, then by place; equals keep their order."""
    place = next((n for n, types in enumerate(places) if line.types & {*types}), len(places))
    return line.preference, place


def _fit(key: str, text: str) -> str:
    section = "candidate" if key == "phone" else "conversations[]"
    try:
        text = cleaned(text)
        return str(convert(children(section)[key], text)) if text else ""
    except Unfit:
        return ""


def _first(told: Mapping[str, Sequence[ContentLine]], name: str) -> str:
    lines = sorted(told.get(name, ()), key=lambda line: line.preference)
    return next((text for line in lines if (text := _clean(line.text()))), "")


def _parts(told: Mapping[str, Sequence[ContentLine]], name: str) -> list[str]:
    lines = told.get(name, ())
    return [_clean(part) for part in lines[0].parts()] if lines else []


def _clean(text: str) -> str:
    try:
        return cleaned(text)
    except Unfit:
        return ""


def joined(people: Sequence[Card], cards: Sequence[Card]) -> list[Card]:
    """Return the people with what the cards add: somebody known is completed, others follow.

    What is known already stands; a card's name replaces one that lacks its title.
    """
    found = list(people)
    for card in cards:
        place = next((n for n, one in enumerate(found) if is_same(one, card)), None)
        if place is None:
            found.append(card)
        else:
            found[place] = _completed(found[place], card)
    return found


def is_same(one: Card, other: Card) -> bool:
    """Whether two are one person: by address, else by name."""
    return is_same_person(Guest(one.name, one.email), Guest(other.name, other.email))


def _completed(known: Card, card: Card) -> Card:
    is_bare = not parse_name(known.name).titles and bool(parse_name(card.name).titles)
    told = {
        each.name: getattr(known, each.name) or getattr(card, each.name) for each in fields(Card)
    }
    return Card(**told | {"name": card.name if is_bare or not known.name else known.name})


def firm_of(cards: Sequence[Card]) -> str:
    """Return the firm that all cards which tell one are of; empty where they differ."""
    firms = {" ".join(card.organisation.split()): None for card in cards if card.organisation}
    return next(iter(firms)) if len(firms) == 1 else ""
