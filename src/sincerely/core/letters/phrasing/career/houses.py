"""Where a post was held: its house, its ward or line, as a résumé line names them between commas."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.letters.phrasing.career.service import SERVICE
from sincerely.core.letters.phrasing.career.titles import ROLES
from sincerely.core.letters.phrasing.reading.certain import PREPOSITIONS
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.tables import word_set

__all__ = ["OFFICES", "ORGANISATION", "PARTS_OF_A_HOUSE", "at_house", "is_place", "is_unit"]

ORGANISATION: Final = re.compile(
    r"\b(?:Hospital|Hospice|Clinic|Infirmary|School|Academy|College|University|Institute|Trust|Council|Bank|Group|Ltd|"
    r"Limited|Inc|LLP|LLC|plc|PLC|Co|Company|Corp|Centre|Center|Medical|Health|Museum|Gallery|Library|"
    r"Theatre|Hotel|Foundation|Society|Association|Partners|Industries|Foods|Farm|Farms|Estate|Estates|"
    r"Logistics|Airlines|Systems|Holdings|Motors|Brewery|Housing|Services|Agency|Authority|Ministry|"
    r"Department|County|Church|Cathedral|Court|Police|Orchestra|Laboratories|Labs|Pharma|Castings)\b"
)
OFFICES: Final = word_set(
    """
    chair chairman chairwoman chairperson governor trustee founder co-founder treasurer
    secretary member owner
    """
)
_REGION: Final = re.compile(
    r"^(?:EMEA|APAC|LATAM|DACH|UK|US|USA|EU|North|South|East|West|Northeast|Northwest|Southeast|Southwest|Midwest|"
    r"Midlands|Central|Northern|Southern|Eastern|Western|Europe|Asia|Asia-Pacific|Nordics|Benelux)\b(?! \w+ \w+)"
)
PARTS_OF_A_HOUSE: Final = word_set(
    """
    ward unit line floor section division branch team kitchen service
    """
)
# Cities whose name alone is seldom a house's.
_CITIES: Final = word_set(
    """
    aberdeen adelaide amsterdam athens atlanta auckland austin baltimore bangalore barcelona belfast bengaluru berlin
    birmingham boston bradford brighton brisbane bristol brussels budapest calgary canberra cardiff chennai chicago
    christchurch cincinnati cleveland cologne copenhagen cork coventry dallas delhi denver derby detroit doncaster dubai
    dublin dundee dunedin edinburgh edmonton exeter frankfurt galway geneva glasgow halifax hamburg helsinki hobart
    houston hull hyderabad indianapolis inverness istanbul johannesburg karachi kathmandu lagos lahore leeds leicester
    limerick lisbon liverpool london luton madrid manchester melbourne memphis miami milan milwaukee minneapolis
    montreal mumbai munich nairobi newcastle norwich nottingham oslo ottawa oxford paris perth philadelphia phoenix
    pittsburgh plymouth portsmouth prague preston pune rome rotterdam sacramento seattle sheffield singapore southampton
    stockholm stuttgart sunderland swansea sydney tampa tokyo toronto truro tucson vancouver vienna warsaw wellington
    winnipeg wolverhampton york zurich
    """
)
_VESSEL: Final = re.compile(r"^(?:M/Y|MY|S/Y|MV|M/V|HMS|HMCS|USS|SS|RRS|RV|FV)\b")
_PAPER: Final = re.compile(
    r"\b(?:ticket|card|licen[cs]e|certificate|badge|award|course|training|aid|diploma|check|pass)$"
)


def is_place(piece: str) -> bool:
    """Whether the piece names the house where a post was held."""
    if (
        " then " in piece
        or "%" in piece
        or _PAPER.search(piece)
        or re.match(r"[A-Z]\w+-(?:sized?|type|style|like|based|led|owned)\b", piece)
        or re.search(r"\b(?:up|down|from|cut|raised)\b|[$£€]", piece)
    ):
        return False
    if re.match(
        r"(?:Level|Grade|NVQ|Band|Tier|Key Stage|Year|Cat|Category|Class|Part|Type)\b", piece
    ):
        return False
    bare = piece.removeprefix("the ")
    if re.search(
        r"\b(?:[a-z]+(?:ly|ed|ing)|\d\S*)$|\b[A-Z]{2,}\d|^[A-Z]{2,5} [A-Z]{2,5}$|^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b|^Weekends?\b",
        piece,
    ):
        return False
    return bare[:1].isupper() or SERVICE.match(piece) is not None


_BODIES: Final = word_set("club committee board society union guild choir band league plant site")


def is_unit(piece: str, setting: Setting) -> bool:
    """A ward or a line between title and house: "28-bed surgical ward"."""
    words = setting.words(piece)
    if words[-1].lower in ROLES or words[0].lower in PREPOSITIONS:
        return False  # "on programme"
    if "%" in piece or piece[:1] in "$£€" or len(words) < 2 or re.match(r"\d+ [a-z]+s\b", piece):
        return False
    return (
        len(words) < 6
        and (
            words[-1].lower in PARTS_OF_A_HOUSE | _BODIES
            or ORGANISATION.match(words[-1].text.title()) is not None
        )
        and not re.match(
            r"(?:the|an?|both|all|every|each|no|one|two|three|then|first|last|own|my) ",
            piece.lower(),
        )
    )


def at_house(title: str, places: list[str]) -> str:
    """The house with its preposition, as it stands after the title."""
    kind = re.sub(r"^(?:an?|the) ", "", title.lower()).split(",")[0]
    first = places[0]
    if SERVICE.match(first):
        return f" in {first if first.startswith('the ') else f'the {first}'}"
    if len(places) > 1 and (
        _REGION.match(first) or (ORGANISATION.search(places[1]) and not ORGANISATION.search(first))
    ):
        return f", {first}, at {places[1]}"
    if len(places) == 1 and _REGION.match(first):
        return f" for {first}" if first.isupper() else f", {first}"
    cities = " and " in first and not ORGANISATION.search(first)
    joint = (
        "of"
        if kind.split(" ")[-1] in OFFICES
        else "in"
        if cities or first.lower() in _CITIES
        else "on"
        if _VESSEL.match(first)
        else "at"
    )
    if first.startswith("University of"):
        first = f"the {first}"
    return f" {joint} {', '.join([first, *places[1:2]])}"
