"""Licences held: to drive ("Class 1 HGV since 2011"), to fly, to work ("ATPL, 6,400 hours")."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.debrief import Locale
from sincerely.core.letters.phrasing.articles import a_or_an
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.tails import comma_pieces

__all__ = ["licence_clause"]

_YEAR: Final = r"(?:19|20)\d\d"


def licence_clause(text: str, setting: Setting) -> str | None:
    """A line that names a licence as a clause of mine, else ``None``."""
    return _vehicle(text, setting) or _licence(text)


_FLYING: Final = re.compile(
    rf"^(?P<what>(?:[A-Z]?(?:ATPL|CPL|PPL|LAPL|ATP|CFII?|Part-FCL|Part 66|B1|B2|STCW|QTS|PGCHE|FHEA|SFHEA|NEBOSH|IOSH|"
    rf"TEFL|CELTA|CSCS|SMSTS|SSSTS|IPAF|PASMA|CPCS|NPORS|ADR|CPC|TM CPC|HIAB|SIA|DSL|MHFA|SQP|PA1/?PA6|AP/?IP)(?:\([AH]\))?)(?: (?:licen[cs]e|card|ticket|certificate|badge|rating))?)"
    rf"(?P<rest>(?:,? (?:since|with) .+|,? \(?{_YEAR}\)?|, .*\d.*)?)$"
)


# "Class 1 HGV since 2011", "HGV Class 2", "C+E, 12 years"
_VEHICLE: Final = re.compile(
    r"^(?P<what>(?:Class [12A-E](?: (?:HGV|LGV|CDL))?|(?:HGV|LGV)(?: Class)? ?[12]|CDL Class ?[A-C]|Class [A-C] CDL|Cat(?:egory)? [A-DH][1E]?(?:\+E)?|C1?\+E))"
    r"(?: (?:licen[cs]e|driver['’]?s licen[cs]e|ticket))?(?P<since>,? \(?since (?P<when>[^,;()]+)\)?)?(?P<rest>, [^;]+)?$"
)


def _vehicle(text: str, setting: Setting) -> str | None:
    """A licence to drive by its class alone."""
    match = _VEHICLE.match(text)
    if match is None:
        return None
    licence = f"{a_or_an(match['what'])} {match['what']} {'license' if setting.locale is Locale.US else 'licence'}"
    rest = f" ({match['rest'][2:]})" if match["rest"] else ""
    if match["since"]:
        return f"I have held {licence} since {match['when']}{rest}"
    return f"I hold {licence}{rest}"


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
