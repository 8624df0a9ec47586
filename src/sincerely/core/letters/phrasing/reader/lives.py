"""What the reader is and has been, typed as a label: "dairy farmer, 40 years", "ex-Hilton", "been there since 2003"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.letters.phrasing.career.titles import ROLES, TRADE, WITHIN, is_title, titled
from sincerely.core.letters.phrasing.clauses.clause import (
    NARRATION,
    finite_clause,
    read_again,
    spoken_frame,
)
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.phrasing.reading.shape import Shape
from sincerely.core.letters.phrasing.sentences import said, text_of
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.words.articles import a_or_an
from sincerely.core.letters.phrasing.words.lexicon import PERSONS
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = ["phrase_life"]

_NUMBER: Final = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty)"
_SPAN: Final = (
    rf"(?:(?:about|nearly|almost|over|some|for) )*{_NUMBER}\+? (?:years|months|seasons|decades)"
)
# "Dairy farmer, 40 years", "ferry pilot for 22 years".
_LONG: Final = re.compile(
    rf"^(?P<post>[^\d,;:.]+?)(?:, | )(?:for )?(?P<span>{_SPAN})(?P<rest>(?: (?:now|in|at|on|with) .+| now)?)$",
    re.IGNORECASE,
)
# "Acting head since January": true whoever the reader is.
_NEW_SINCE: Final = re.compile(
    r"^(?P<post>(?:new|acting|interim|temporary|caretaker) [^\d,;:.]+?) (?P<since>since .+)$",
    re.IGNORECASE,
)
_POST_SINCE: Final = re.compile(r"^(?P<post>[^\d,;:.]+?) (?P<since>since .+)$", re.IGNORECASE)
_FIRST_TO: Final = re.compile(
    r"^(?P<which>first|second|third|only|youngest|oldest) (?P<who>\w+(?: \w+)?) (?P<deed>to [a-z]+\b.*|in the [a-z]+ to [a-z]+\b.*)$",
    re.IGNORECASE,
)
_BEEN: Final = re.compile(r"^(?:has |have )?been (?P<rest>.+)$", re.IGNORECASE)
_LASTS: Final = re.compile(
    rf"\b(?:since|{_SPAN}|all (?:my|his|her) life|forever|from the start)\b", re.IGNORECASE
)
_GENERATION: Final = re.compile(
    r"^(?P<which>second|third|fourth|fifth|sixth|seventh|eighth|2nd|3rd|\dth)[- ]generation(?P<what>(?: [a-z]+)?)(?P<where>(?: (?:at|in|on) [^,;]+)?)$",
    re.IGNORECASE,
)
_FORMER: Final = re.compile(
    r"^(?:former|one-time|onetime|retired) (?P<post>[^\d,;:.]+)$", re.IGNORECASE
)
_PEOPLE: Final = PERSONS | word_set(
    "woman man girl boy graduate foreigner outsider layman laywoman civilian local"
)
_HOUSE: Final = re.compile(
    r"^(?P<deed>founded|established|co-founded|family-owned|family-run|employee-owned|owned|run) (?P<how>(?:by|in|since|as) .+|for .+)$",
    re.IGNORECASE,
)


def phrase_life(note: Note, words: tuple[Word, ...], setting: Setting) -> Phrased | None:
    """What the reader told of a life or a house without its verb; ``None`` for any other words."""
    if setting.cast.is_group or any(word.who for word in words) or words[0].before:
        return None
    clause = _clause(words, setting) or _with_more(words, setting)
    return Phrased(note, Act.STATED, (said(clause),), clause=clause) if clause else None


def _with_more(words: tuple[Word, ...], setting: Setting) -> str | None:
    """A label at a comma, joined with what is said after it; a matter of the family's is left out."""
    for index in (i for i, word in enumerate(words[:-1]) if word.after == ","):
        clause = _clause((*words[:index], replace(words[index], after="")), setting)
        if clause is None:
            continue
        rest = words[index + 1 :]
        shaped = setting.shape(read_again(rest, setting))
        if rest[0].lower.removesuffix("'s").removesuffix("’s") in _KIN:
            return clause
        of_reader = clause.startswith("you ") and shaped.verb >= 0
        if of_reader and shaped.shape in {Shape.PRESENT, Shape.PAST}:
            return f"{clause} and {text_of(setting.turned(shaped.words, NARRATION, subject='you'))}"
        if shaped.shape is Shape.FINITE:
            return f"{clause}, and {finite_clause(shaped, setting, spoken_frame(shaped))}"
        return f"{clause} ({text_of(setting.turned(rest, NARRATION))})"
    return None


def _clause(words: tuple[Word, ...], setting: Setting) -> str | None:
    text = _EX.sub("ex-", text_of(words))
    told = text_of(setting.turned(words, NARRATION))
    label = text.lower().split()
    if label[0].startswith("ex-") and len(label[0]) > len("ex-a") and len(label) <= _FEW:
        article = "an " if label[-1].removeprefix("ex-") in _PEOPLE else ""
        return f"you are {article}{text}"
    been = _BEEN.match(told)
    if been is not None and "," not in told and _LASTS.search(told):
        return f"you have been {been['rest']}"
    generation = _GENERATION.match(text)
    if generation is not None:
        which = generation["which"].lower()
        what = generation["what"].strip()
        who = f"a {which}-generation {what}" if what else f"the {which} generation"
        return f"you are {who}{generation['where']}"
    first = _FIRST_TO.match(told)
    if first is not None and first["who"].rsplit(" ", 1)[-1].lower() in _PEOPLE:
        return f"you are the {told}"
    house = _HOUSE.match(text)
    if house is not None:
        return f"{setting.cast.house} {_lasting(house['deed'].lower(), text)} {text_of(setting.inside(words))}"
    return _in_post(text, setting)


_FEW: Final = 3  # words of a label
_EX: Final = re.compile(r"^ex (?=\w)", re.IGNORECASE)  # "ex navy"
_KIN: Final = word_set(
    "wife husband partner son daughter sons daughters children kids mother father mum dad brother sister"
    " grandad granddad grandpa grandfather grandma granny grandmother uncle aunt"
)
_THROUGH: Final = re.compile(r"\bsince\b|\bfor (?:\d+|\w+) (?:years|generations|decades)\b")
_OVER: Final = re.compile(r"\buntil\b|\bin (?:19|20)\d\d\b")


def _lasting(deed: str, text: str) -> str:
    if _THROUGH.search(text):
        return "has been"
    if _OVER.search(text):
        return "was"
    return "is" if deed.endswith(("owned", "-run")) or deed == "run" else "was"


def _in_post(text: str, setting: Setting) -> str | None:
    """A post or a trade that the reader holds or held, and how long."""
    for pattern, lead in (
        (_LONG, "you have been"),
        (_NEW_SINCE, "there has been"),
        (_POST_SINCE, "you have been"),
    ):
        match = pattern.match(text)
        if match is None or not _is_one_post(match["post"], setting):
            continue
        if lead.startswith("there"):
            post = text_of(setting.inside(setting.words(match["post"])))
            return f"{lead} {a_or_an(post)} {post} {match['since']}"
        post = titled(match["post"], setting)
        groups = match.groupdict()
        span = (
            f"for {groups['span'].removeprefix('for ')}{groups['rest']}"
            if groups.get("span")
            else groups["since"]
        )
        return f"{lead} {post} {span}"
    former = _FORMER.match(text)
    if former is not None and _is_one_post(former["post"], setting):
        inside = text_of(setting.inside(setting.words(text)))
        return f"you are {a_or_an(inside)} {inside}"
    return None


def _is_one_post(post: str, setting: Setting) -> bool:
    """Whether the words name one post or trade, and state nothing."""
    words = setting.words(post)
    head = WITHIN.split(post)[0].rsplit(" ", 1)[-1].lower()
    return (
        is_title(post, setting)
        and (head in ROLES or TRADE.search(head) is not None)
        and words[0].lower not in _NOT_MINE
    )


_NOT_MINE: Final = word_set(
    "no the a an my his her their our each every one two new-style same another wants needs has had"
)
