"""Posts held, as a résumé lists them: "Director of Quality, Brannock, 2019-2026; 62 staff"."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.letters.phrasing.career.credentials import is_tongues
from sincerely.core.letters.phrasing.career.houses import (
    OFFICES,
    ORGANISATION,
    PARTS_OF_A_HOUSE,
    at_house,
    is_place,
    is_unit,
)
from sincerely.core.letters.phrasing.career.periods import DAY, PERIOD, YEAR, Time, time_of
from sincerely.core.letters.phrasing.career.service import rank_clause
from sincerely.core.letters.phrasing.career.spells import SPELL
from sincerely.core.letters.phrasing.career.titles import (
    ROLES,
    SINGLE,
    TRADE,
    WITHIN,
    is_title,
    titled,
)
from sincerely.core.letters.phrasing.clauses.tails import comma_pieces, size_of
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.typed.dating import full_month_of_year
from sincerely.core.letters.phrasing.words.articles import a_or_an
from sincerely.core.tables import word_set

__all__ = ["post_clause"]

_FUNCTION: Final = word_set(
    """
    finance operations quality sales marketing hr nursing engineering research manufacturing
    production it security legal compliance procurement purchasing logistics communications
    development fundraising product design data analytics admissions strategy growth people
    maintenance safety clinical regulatory medical digital supply surgery pediatrics
    paediatrics oncology radiology pharmacy housekeeping catering estates facilities
    customer commercial
    """
)
_LED: Final = re.compile(
    r"^(?P<which>last|latest|current|first|previous|final|present)\s+(?P<what>post|job|role|posting|command|position|ship)"
    r"(?:\s+(?:was|is))?[:,]?\s+(?P<rest>[^,;]+)(?:[,;]\s*(?P<more>.+))?$",
    re.IGNORECASE,
)
_LABEL: Final = re.compile(
    r"^(?P<title>[^:,;]+?)(?:(?::| [-–—])\s+(?P<rest>[$£€]?\d.*)|:\s+(?P<listed>[A-Za-z][^;]*))$"
)
_BRACKET: Final = re.compile(r"^(?P<head>.+?)\s+\((?P<inside>[^()]*)\)$")
# "head chef 60 covers": how large the post was, typed on to its title.
_LETTERS: Final = re.compile(r"^[A-Z]{2,6}$")
_LETTERS_OF: Final = re.compile(r"^[A-Z]{2,6} (?:Practitioner|Fellow|Associate|Member)$")
_BEING: Final = re.compile(
    r" by (?:trade|training|background|profession)$|^an? (?:retired|qualified|chartered|trainee|newly) ",
    re.IGNORECASE,
)
_SIZED: Final = re.compile(
    r"^(?P<title>[A-Za-z][A-Za-z -]*?) (?P<size>\d+ (?!years?\b|seasons?\b|months\b|terms?\b)[a-z-]+s\b.*)$"
)
_AT: Final = re.compile(r"^(?P<title>.+?)\s+(?:at|with)\s+(?P<firm>(?:the )?[A-Z].*)$")


def post_clause(text: str, setting: Setting) -> str | None:
    """The line as a clause of mine if it names a post, else ``None``.

    "I was Plant Manager at Bellmer Castings from 2016 to 2026, with 310 people".
    """
    text = full_month_of_year(text)
    tongues = _BRACKET.match(text)
    if tongues is not None and is_tongues(tongues["inside"]):
        held = post_clause(tongues["head"], setting)
        return f"{held} ({tongues['inside']})" if held else None
    former = _FORMER.match(text)
    if former is not None:
        return _former(post_clause(text[former.end() :], setting))
    spell = SPELL.match(text)
    if spell is not None and spell["rest"].startswith("as ") and ", " in text:
        text = f"{spell['rest'][3:]}, {spell['n']} {spell['unit']}"
    led = _LED.match(text)
    if led and not re.search(rf"\b(?:in|since) {YEAR}", text):
        return _last_post(led, setting)
    label = _LABEL.match(text)
    deed = label and label["listed"] and setting.verbs.is_past(label["listed"].split(" ", 1)[0])
    if (
        label
        and not deed
        and is_title(label["title"], setting)
        and not PERIOD.search(label["title"])
    ):
        if label["listed"]:
            return f"I have worked as {titled(label['title'], setting)} ({label['listed']})"
        text = f"{label['title']}, {label['rest']}"
    at_once = _standing(text, setting) or _glossed(text, setting) or _midway(text, setting)
    if at_once is not None:
        return at_once
    pieces = _pieces(_parted(_DATED_NOTE.sub(r"\g<time>, \g<more>", text), setting), setting)
    rank = rank_clause(pieces)
    if rank is not None or not pieces:
        return rank
    started = re.match(rf"^since\s+({DAY}),?\s+(.+)$", pieces[0], re.IGNORECASE)
    if started:
        pieces[0] = f"{started[2]} since {started[1]}"
    at = _AT.match(pieces[0])
    if at:
        pieces[:1] = [at["title"], at["firm"]]
    return _clause(pieces, setting)


# A standing that still holds: "chartered surveyor (MRICS), 2009".
_ENTERED: Final = re.compile(
    r"^(?P<title>(?:chartered|registered|certified|qualified|licen[cs]ed) [a-z]+(?: [a-z]+)?)(?: \((?P<letters>[A-Z][A-Za-z]{1,7})\))?"
    rf",? (?:since |from )?\(?(?P<year>{YEAR})\)?$",
    re.IGNORECASE,
)


# "2020-24 (zero reportable events)": what is said of the time in brackets goes on as a piece of its own.
_DATED_NOTE: Final = re.compile(
    rf"(?<=, )(?P<time>{YEAR}(?:\s?[-–—]\s?(?:{YEAR}|\d\d|present|now))?) \((?P<more>[^()]+)\)$"
)


def _standing(text: str, setting: Setting) -> str | None:
    """Posts by the age at which they were held; a standing by the year of its award."""
    aged = _AGED.match(text)
    if aged is not None and is_title(aged["a"], setting):
        later = f" and {titled(aged['b'], setting)} at {aged['then']}" if aged["b"] else ""
        return f"I was {titled(aged['a'], setting)} at {aged['age']}{later}"
    certified = _CERTIFIED.match(text)
    if certified is not None and is_title(certified["title"], setting):
        title = certified["title"]
        title = title if title.split("-")[0].isupper() else title[:1].lower() + title[1:]
        return f"I am {a_or_an(title)} {title}{certified['letters']}"
    entered = _ENTERED.match(text)
    if entered is not None and is_title(entered["title"], setting):
        letters = f" ({entered['letters']})" if entered["letters"] else ""
        return f"I have been {titled(entered['title'], setting)}{letters} since {entered['year']}"
    return None


# "Board-certified toxicologist (DABT)"
_CERTIFIED: Final = re.compile(
    r"^(?P<title>(?:[A-Za-z]+-)?(?:certified|chartered|registered|licen[cs]ed|qualified|accredited) [a-z]+(?: [a-z]+){0,2})(?P<letters>(?: \([A-Z][^()]*\))?)$",
    re.IGNORECASE,
)
# "shipping clerk at 17, freight manager at 29"
_AGED: Final = re.compile(
    r"^(?P<a>[A-Za-z][A-Za-z -]+) at (?:age )?(?P<age>[1-6]\d)(?:,? (?:and |then )?(?P<b>[A-Za-z][A-Za-z -]+) at (?P<then>[1-6]\d))?$"
)
_FORMER: Final = re.compile(
    r"^(?:ex|former(?:ly)?|previous(?:ly)?)(?:-|:? )\s*(?=\w)", re.IGNORECASE
)
_SPENT: Final = re.compile(r"^I have spent (?P<length>.+?) as (?P<post>.+?)(?P<size>, with .+)?$")


def _glossed(text: str, setting: Setting) -> str | None:
    """A post with words of explanation after a colon or in brackets before its house."""
    inset = _INSET.match(text)
    if inset is not None and is_title(inset["title"], setting):
        held = post_clause(f"{inset['title']} {inset['rest']}", setting)
        return f"{held} ({inset['inside']})" if held else None
    match = _GLOSSED.match(text)
    if match is None or setting.verbs.is_past(match["rest"].split(" ", 1)[0]):
        return None
    held = post_clause(match["post"], setting)
    return f"{held} ({match['rest']})" if held and "(" not in held else None


def _midway(text: str, setting: Setting) -> str | None:
    match = _MIDWAY.match(text)
    if match is None or not is_title(match["title"], setting):
        return None
    if match["rest"].startswith("before"):
        return f"I was {titled(match['title'], setting)} for {match['length']} {match['rest']}"
    return f"I have spent {match['length']} as {titled(match['title'], setting)} {match['rest']}"


def _parted(text: str, setting: Setting) -> str:
    """The line with commas between title, house and size where a dash or nothing parts them."""
    dashed = _DASHED.match(text)
    if dashed is not None and (is_title(dashed["a"], setting) or is_title(dashed["b"], setting)):
        text = f"{dashed['a']}{dashed['when'] or ''}, {dashed['b']}{dashed['rest']}"
    housed = _HOUSED.match(text)
    if housed is not None and _is_house(housed, setting):
        text = f"{housed['title']}, {housed['house']}{housed['rest']}"
    sized = _SIZED.match(text)
    if sized is not None and sized["title"].split(" ")[-1].lower() in ROLES:
        text = f"{sized['title']}, {sized['size']}"
    return text


def _is_house(housed: re.Match[str], setting: Setting) -> bool:
    """Whether the capitals after a title name a house, and are no part of the title."""
    words = housed["house"].split(" ")
    if all(word.isupper() for word in words) and len(words[0]) < 5:
        return False
    if _FUNCTION & {word.lower() for word in words} or words[-1].lower() in ROLES:
        return False
    roles = [part.lower() for part in re.split(r"[/ -]", housed["title"])]
    named = ORGANISATION.search(housed["house"]) or any(
        not setting.language.is_word(word.lower()) for word in words
    )
    return roles[-1] in ROLES and bool(named) and not set(roles) & {"of"}


# "Founder/CEO Tidewater Robotics 2014-2021", "ward sister St Columb's"
_HOUSED: Final = re.compile(
    r"^(?P<title>(?:[A-Za-z/&-]+ ){0,3}?[A-Za-z/-]+) (?P<house>(?:(?:The|the) )?(?:[A-Z][\w’'.&-]*(?: (?:of|and|&) )? ?)+?)"
    rf"(?P<rest>(?:,? ?\(?(?:since )?{YEAR}.*|, .*)?)$"
)
# "interpreter (Yoruba, Igbo) for the magistrates' court"
_INSET: Final = re.compile(
    r"^(?P<title>[A-Za-z][A-Za-z -]*?) \((?P<inside>[^()]+)\) (?P<rest>(?:for|at|with|in|on|to) [^,;()]+)$"
)
# "foster carer 8 years alongside work"
_MIDWAY: Final = re.compile(
    r"^(?P<title>[A-Za-z][A-Za-z -]+?),? (?:for )?(?P<length>(?:\d+|[a-z]+) (?:years|months|seasons|terms)) (?P<rest>(?:alongside|while|with|across|in|on|under|during|before|after) [^,;(]+)$"
)


# Letters after a title, or words of their own: no house, no size, no time.
_TOLD_INSIDE: Final = re.compile(r"^[A-Z]{2,6}$|\b(?:to|then|now|was|from)\b")


def _opens(inside: str, is_housed: bool, setting: Setting) -> bool:
    """Whether what a bracket holds is read as pieces: times and sizes; before any house, a house."""
    if _TOLD_INSIDE.search(inside):
        return False
    pieces = inside.split(", ")
    counted = any(time_of(piece)[1] or size_of(piece, setting) for piece in pieces)
    return counted if is_housed else not (is_title(inside, setting) and not counted)


def _pieces(text: str, setting: Setting) -> list[str]:
    """The title, the house, the size, the time: brackets at an end are opened, others stay whole."""
    cut: list[str] = []
    for piece in (piece for part in re.split(r";\s+", text) for piece in comma_pieces(part)):
        opened = _BRACKET.match(piece)
        if opened and not _opens(opened["inside"], bool(cut or _AT.match(opened["head"])), setting):
            opened = None
        cut += [opened["head"], *opened["inside"].split(", ")] if opened else [piece]
    return [piece.strip(" .") for piece in cut if piece.strip(" .")]


# "freelance sound engineer since 2015: theatre, some television"
_GLOSSED: Final = re.compile(
    rf"^(?P<post>[^:;]+(?:{YEAR}|\d\d|present|now)\)?): (?P<rest>[^:;()]+)$"
)
# "Senior Designer (2019-2023) – Brightline Health", "Brightline Health – Senior Designer"
_DASHED: Final = re.compile(
    r"^(?P<a>[A-Z][^,;()]*?)(?P<when> \([^()]*\))?\s+[-–—|]\s+(?P<b>[A-Z][^,;()]*?)(?P<rest>(?:(?:,| \().*)?)$"
)


def _former(clause: str | None) -> str | None:
    """A post that is over: "I was a consultant at Ardent & Co for 4 years"."""
    if clause is None:
        return None
    spent = _SPENT.match(clause)
    if spent is not None:
        return f"I was {spent['post']} for {spent['length']}{spent['size'] or ''}"
    return re.sub(r"^I have (?:worked|served) as ", "I used to be ", clause)


def _last_post(led: re.Match[str], setting: Setting) -> str | None:
    tense = "is" if led["which"].lower() in {"current", "present"} else "was"
    clause = f"my {led['which'].lower()} {led['what'].lower()} {tense} {_role_text(led['rest'], setting)}"
    size = size_of(led["more"], setting) if led["more"] else None
    return f"{clause}, with {size}" if size else clause


def _role_text(rest: str, setting: Setting) -> str:
    return titled(rest, setting) if is_title(rest, setting) else rest


def _told_apart(pieces: list[str], setting: Setting) -> tuple[list[str], Time]:
    """The pieces without their time, the title first; and the time."""
    when = Time()
    left: list[str] = []
    for piece in pieces:
        bare, found = time_of(piece) if not when.phrase and not when.length else (piece, None)
        if found and left and bare and not is_place(bare):
            bare, found = piece, None
        when = found or when
        if bare:
            left.append(bare)
    if (
        len(left) > 1
        and is_place(left[0])
        and is_title(left[1], setting)
        and left[0].split(" ")[-1].lower() not in ROLES
        and not is_title(left[0], setting)
    ):
        left[:2] = [left[1], left[0]]
    return left, when


def _clause(pieces: list[str], setting: Setting) -> str | None:
    left, when = _told_apart(pieces, setting)
    two = re.match(r"^(?P<a>[^,]+?) then (?P<b>.+)$", left[0]) if left else None
    if two:
        left[:1] = [two["a"], f"then {two['b']}"]
    if not left or not is_title(left[0], setting):
        return None
    title, rest = left[0], left[1:]
    while (
        rest
        and rest[0].lower().split(" ")[0] in _FUNCTION
        and len(rest) > 1
        and rest[0][:1].isupper()
    ):
        title, rest = f"{title}, {rest[0]},", rest[1:]
    if rest and rest[0].startswith("then ") and when.phrase and time_of(pieces[0])[1]:
        first = _in_time(titled(title, setting), when, comma=False)
        return f"{first} and then {titled(rest[0][5:], setting)}"
    if (
        rest
        and re.match(r"^(?:then|later|and) ", rest[0])
        and is_title(rest[0].split(" ", 1)[1], setting)
    ):
        title, rest = f"{title}, {rest[0]}", rest[1:]
        return _with_place(_bare_title(title, setting), rest, when, setting)
    if not rest and not (when.phrase or when.length):
        head = WITHIN.split(title)[0].lower().split(" ")
        if len(title.split()) < 2 or not (head[-1] in ROLES or TRADE.search(head[-1])):
            return None
        if _LETTERS_OF.match(title):
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


def _with_place(title: str, rest: list[str], when: Time, setting: Setting) -> str | None:
    places = [p for p in rest if is_place(p)]
    places = places[:1] + [p for p in places[1:] if not _LETTERS.match(p)]
    units = [p for p in rest if p not in places and is_unit(p, setting)]
    others = [p for p in rest if p not in places and p not in units]
    sizes = [size for size in (size_of(other, setting) for other in others) if size]
    loose = ", ".join(others) if len(sizes) < len(others) else ""
    alone = len(title.split()) < 2 and not TRADE.search(title.lower())
    if rest and alone and not (places or when.phrase or when.length):
        return None
    post = title
    if units and re.sub(r"^an? ", "", title.lower()).split(" ")[0] in OFFICES:
        post += f" of the {units[0]}"
    elif units:
        kind = WITHIN.split(title.lower())[0].split(" ")[-1]
        house = units[0].rsplit(" ", 1)[-1].lower() in PARTS_OF_A_HOUSE
        post += f" {'of' if kind in SINGLE | {'sister', 'leader', 'lead'} and house else 'at' if not house else 'on'} "
        post += f"{a_or_an(units[0])} {units[0]}"
    if places:
        post += at_house(title, places)
    is_trade = not (places or when.phrase or when.length) and _BEING.search(title)
    clause = f"I am {post}" if is_trade else _in_time(post, when, comma=len(places) == 2)
    if loose:
        return f"{clause} ({loose})" if "(" not in clause else clause
    return f"{clause}, with {_listed(sizes)}" if sizes else clause


def _in_time(post: str, when: Time, *, comma: bool) -> str:
    if when.length:
        return f"I have spent {when.length} as {post}".rstrip(",")
    if not when.phrase:
        kind = re.sub(r"^an? ", "", post.lower()).split(" ")[0]
        if post.endswith(" Scout"):
            return f"I am {a_or_an(post)} {post}"
        if re.search(rf"\b(?:in|during|for|at|after) the {YEAR}\b", post):
            return f"I was {post}"
        served = kind in OFFICES or kind == "volunteer"
        return f"I have {'served' if served else 'worked'} as {post}".rstrip(",")
    joint = "," if comma and not post.endswith(",") else ""
    return f"I {'have been' if when.is_open else 'was'} {post}{joint} {when.phrase}"


def _listed(items: list[str]) -> str:
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}"
