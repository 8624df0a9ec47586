"""Licences held: to drive ("Class 1 HGV since 2011"), to fly, to work ("ATPL, 6,400 hours")."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.debrief import Locale
from sincerely.core.letters.phrasing.clauses.tails import comma_pieces
from sincerely.core.letters.phrasing.sentences import text_of
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.words.articles import a_or_an
from sincerely.core.tables import word_set

__all__ = ["licence_clause"]

_YEAR: Final = r"(?:19|20)\d\d"


def licence_clause(text: str, setting: Setting) -> str | None:
    """A line that names a licence as a clause of mine, else ``None``."""
    return _vehicle(text, setting) or _licence(text) or _card(text, setting)


_FLYING: Final = re.compile(
    rf"^(?P<what>(?:[A-Z]?(?:ATPL|CPL|PPL|LAPL|ATP|CFII?|Part-FCL|Part 66|B1|B2|STCW|QTS|PGCHE|FHEA|SFHEA|NEBOSH|IOSH|"
    rf"TEFL|CELTA|CSCS|SMSTS|SSSTS|IPAF|PASMA|CPCS|NPORS|ADR|CPC|TM CPC|HIAB|SIA|DSL|MHFA|SQP|PA1/?PA6|AP/?IP)(?:\([AH]\))?)(?: (?:licen[cs]e|card|ticket|certificate|badge|rating))?)"
    rf"(?P<rest>(?:,? (?:since|with) .+|,? \(?{_YEAR}\)?|, .*\d.*)?)$"
)


# "Class 1 HGV since 2011", "HGV Class 2", "C+E, 12 years"
_VEHICLE: Final = re.compile(
    r"^(?P<what>(?:[Cc]lass [12A-E](?: (?:HGV|LGV|CDL))?|(?:HGV|LGV)(?: [Cc]lass)? ?[12]|CDL [Cc]lass ?[A-C]|[Cc]lass [A-C] CDL|Cat(?:egory)? [A-DH][1E]?(?:\+E)?|C1?\+E))"
    r"(?: (?:licen[cs]e|driver['’]?s licen[cs]e|ticket))?(?P<since>,? \(?since (?P<when>[^,;()]+)\)?)?(?P<rest>(?:,| with) [^;]+)?$"
)
# "MSHA blue card", "forklift ticket", "door supervisor licence since 2019": nothing else is held so.
_CARD: Final = re.compile(
    rf"^(?P<what>(?:(?:[A-Z]{{2,}}|[Bb]lue|[Bb]lack|[Gg]old|[Gg]reen|[Ww]hite|[Rr]ed|[Ff]orklift|[Cc]rane|[Bb]oat|[Cc]hainsaw|[Pp]lant|[Ss]linger|[Bb]anksman)(?: [a-z]+){{0,2}} (?:card|ticket|badge|permit)"
    rf"|(?:[A-Z]{{2,}} |[A-Z]?[a-z]+ ){{1,3}}(?:licen[cs]e|ticket|permit)))(?P<rest>(?:,? \(?since {_YEAR}\)?| in [A-Z][^,;()]*| \([^()]*\))?)$"
)


def _vehicle(text: str, setting: Setting) -> str | None:
    """A licence to drive by its class alone."""
    match = _VEHICLE.match(text)
    if match is None:
        return None
    licence = f"{a_or_an(match['what'])} {match['what']} {'license' if setting.locale is Locale.US else 'licence'}"
    rest = match["rest"] or ""
    rest = f" ({rest[2:]})" if rest.startswith(",") else rest
    if match["since"]:
        return f"I have held {licence} since {match['when']}{rest}"
    return f"I hold {licence}{rest}"


def _card(text: str, setting: Setting) -> str | None:
    """A card, a ticket or a licence by its name alone."""
    match = _CARD.match(text)
    words = setting.words(text) if match else ()
    if match is None or setting.verbs.is_past(words[0].lower) or words[0].lower in _NOT_HELD:
        return None
    what = text_of(setting.inside(setting.words(match["what"])))
    held = "have held" if "since" in match["rest"] else "hold"
    return f"I {held} {a_or_an(what)} {what}{match['rest']}"


_NOT_HELD: Final = word_set(
    "the a an my no new lost without music software hold have got season train theatre"
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
    verb = "have held" if rest.strip(" ,").startswith("since ") else "hold"
    return f"I {verb} {a_or_an(what)} {what}{rest}"
