"""The role and the employer in an invitation's title, where it tells them beyond doubt."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from sincerely.core.letters.phrasing.career.titles import ROLES
from sincerely.core.people import slug

__all__ = ["Opening", "opening_in"]


@dataclass(frozen=True, slots=True)
class Opening:
    """The role and the employer, each empty where the title leaves a doubt."""

    role: str = ""
    employer: str = ""


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of the title. ``is_for`` follows “interview for”, ``is_at`` follows “at”."""

    text: str
    is_for: bool = False
    is_at: bool = False


# What a calendar puts before a title, and Google the day behind it.
_PREFIX: Final = re.compile(
    r"^(?:(?:re|fw|fwd|updated?|invitation|invite|confirmed|rescheduled|accepted)\s*:\s*)+",
    re.IGNORECASE,
)
_DAY: Final = r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b"
_WHEN: Final = re.compile(rf"\s(?:@|on|at)\s+(?:{_DAY}|\d).*$", re.IGNORECASE)
_BRACKETS: Final = re.compile(r"[(\[{][^)\]}]*[)\]}]")
_BREAK: Final = re.compile(r"\s+(?:[-–—/|·•]|x|<>|//)\s+|\s*[:|•·–—]\s+")
# How an interview is called: any of these words, in any number.
_KINDS: Final = (
    r"job|candidate|first|second|third|final|1st|2nd|3rd|initial|last|next|formal|informal|panel|"
    r"technical|competency|video|virtual|online|remote|zoom|teams|webex|skype|google|phone|telephone|"
    r"on-?site|in-person|face|to|selection|the|your|our|a|an|round|stage|step|part|one|two|three|\d+"
)
_OCCASIONS: Final = (
    r"interviews?|loop|screen|screening|call|chat|meeting|conversation|discussion|round|stage|"
    r"on-?site|panel|assessment|visit|day|invitation|invite|meet"
)
_CEREMONY: Final = re.compile(rf"(?:(?:{_KINDS}|{_OCCASIONS})\b[\s,#]*)+", re.IGNORECASE)
_POST_OF: Final = (
    r"(?:(?:the|our|a|an|your)\s+)?(?:(?:role|position|post|job|vacancy)\s+(?:of|as)\s+)?"
)
_FOR: Final = re.compile(
    rf"(?:(?:{_KINDS}|{_OCCASIONS})\s+)*(?:{_OCCASIONS})\s+(?:for|re|regarding|about)\s+{_POST_OF}",
    re.IGNORECASE,
)
_THEN_FOR: Final = re.compile(rf"\s+for\s+{_POST_OF}", re.IGNORECASE)
_CALLED: Final = re.compile(r"\s+(?:role|position|post|job|vacancy|opening)$", re.IGNORECASE)
_AT: Final = re.compile(r"\s+(?:@|at|with)\s+(?:the\s+(?=[A-Z]))?", re.IGNORECASE)
_AFTER: Final = re.compile(rf"(?:\s+(?:{_KINDS}|{_OCCASIONS}))+$", re.IGNORECASE)
_OF: Final = re.compile(r",\s|\s(?:of|for|to|in|and|&)\s")
_EDGES: Final = " ,.-–—:"
_LEVEL: Final = re.compile(r"[\s,]+(?:[IVX]+|[LE]?\d+|band \d\w?|grade \w+)$", re.IGNORECASE)
_SMALL: Final = frozenset({"of", "and", "for", "the", "in", "&", "to"})
_LEADING: Final = frozenset({"head", "director", "vp", "svp", "evp", "avp", "chief"})
# Posts that those have who hold interviews: the title may name the other side.
_OTHER_SIDE: Final = re.compile(
    r"^(?:the )?(?:hiring|line|hr|talent|recruit\w*|people|your|internal)\b", re.IGNORECASE
)
_MOST_WORDS: Final = 8
_PLACES: Final = re.compile(
    r"\b(?:office|hq|headquarters|room|floor|building|campus|reception|site|zoom|teams|webex|"
    r"home|level|street|road|avenue|entrance|cafe|café|hotel)\b|\d",
    re.IGNORECASE,
)
# What only an organisation is called.
_HOUSES: Final = re.compile(
    r"\b(?:ltd|limited|plc|llp|llc|inc|gmbh|corp|corporation|company|group|trust|hospital|hospice|"
    r"university|college|school|academy|council|bank|foundation|museum|institute|association|"
    r"society|partners|holdings|systems|technologies|services|laboratories|library|county|"
    r"cooperative|co-operative|brewery|theatre|orchestra)\b",
    re.IGNORECASE,
)
# Of these, what no part of a post or department is called: behind a comma it is the employer.
_SURELY_HOUSES: Final = re.compile(
    r"\S\s.*\b(?:ltd|limited|plc|llp|llc|inc|gmbh|corp|corporation|trust|hospital|hospice|"
    r"university|college|academy|council|foundation|museum|association|society|cooperative|"
    r"co-operative|brewery|boatyard|shipyard|winery|distillery|theatre|orchestra)$",
    re.IGNORECASE,
)
_NO_HOUSE: Final = frozenset({"com", "org", "net", "co", "ac", "gov", "edu", "nhs", "mail"})
_LEAST_LETTERS: Final = 4


def opening_in(title: str, people: Iterable[str], domains: Iterable[str]) -> Opening:
    """Return what ``title`` tells of role and employer.

    ``people`` are the guests' names: a piece with one of them in it is about that person.
    ``domains`` are the houses of their addresses, which confirm an employer's name.
    """
    names = {slug(word) for name in people for word in name.split() if len(word) > 2}
    labels = {label for domain in domains for label in domain.split(".")} - _NO_HOUSE
    pieces = [one for one in _pieces(title, labels) if not names & set(slug(one.text).split("-"))]
    roles = [one.text for one in pieces if _is_role(one)]
    rest = [one for one in pieces if one.text not in roles]
    employers = {one.text for one in rest if _is_of(one.text, labels)}
    if not employers and roles:
        employers = {one.text for one in rest if _is_house(one)}
    employer = employers.pop() if len(employers) == 1 else ""
    # “Analyst interview” may be one for analysts, or one with an analyst.
    is_doubtful = any(_is_role(replace(one, text=_AFTER.sub("", one.text))) for one in rest)
    role = roles[0] if len(set(roles)) == 1 and not is_doubtful else ""
    # Behind a comma may stand a part of the role, or an employer that no address confirms.
    return Opening(role if employer or "," not in role else "", employer)


def _pieces(title: str, labels: Iterable[str]) -> Iterator[_Piece]:
    """Yield what the title is made of, the words for an interview left out."""
    plain = _BRACKETS.sub(" ", _WHEN.sub("", _PREFIX.sub("", title)))
    for part in _BREAK.split(plain):
        words = " ".join(part.split()).strip(_EDGES)
        occasion, comma, rest = words.partition(", ")
        if comma and _CEREMONY.fullmatch(occasion):
            words = rest
        before, comma, behind = words.rpartition(", ")
        is_parted = bool(comma) and (_is_of(behind, labels) or bool(_SURELY_HOUSES.search(behind)))
        for text in (before, behind) if is_parted else (words,):
            yield from _clauses(text)


def _clauses(words: str) -> Iterator[_Piece]:
    """Yield what stands before “at”, and behind it and behind “for”."""
    start = _FOR.match(words)
    rest = words[start.end() :] if start else words
    said = _AT.search(rest)
    before = rest[: said.start()] if said else rest
    if before and not _CEREMONY.fullmatch(before):
        yield _Piece(_CALLED.sub("", before), is_for=start is not None)
    if said is None:
        return
    behind, *purposes = _THEN_FOR.split(rest[said.end() :], maxsplit=1)
    # “Interview with the director” tells whom one meets, and not for what.
    yield _Piece(behind, is_at="with" not in said[0].lower())
    yield from (_Piece(_CALLED.sub("", each), is_for=True) for each in purposes)


def _is_role(piece: _Piece) -> bool:
    """Whether a piece is a post and nothing else."""
    if piece.is_at or (_OTHER_SIDE.match(piece.text) and not piece.is_for):
        return False
    words = _LEVEL.sub("", piece.text).split()
    if not words or len(words) > _MOST_WORDS or (len(words) == 1 and not piece.is_for):
        return False
    if any(_CEREMONY.fullmatch(word) for word in (words[0], words[-1])):
        return False
    is_proper = all(word in _SMALL or word[0].isupper() for word in words)
    head = _OF.split(" ".join(words), maxsplit=1)[0].lower().split()
    is_post = bool(head) and (head[-1] in ROLES or head[0] in _LEADING)
    return is_post and (is_proper or piece.is_for)


def _is_of(text: str, labels: Iterable[str]) -> bool:
    """Whether the words are the house that an address is of."""
    squeezed = slug(text).replace("-", "")
    return any(
        squeezed.startswith(plain) or plain.startswith(squeezed)
        for plain in (label.replace("-", "") for label in labels)
        if min(len(plain), len(squeezed)) >= _LEAST_LETTERS
    )


def _is_house(piece: _Piece) -> bool:
    """Whether the words can only be an organisation, or stand where one is named."""
    is_name = piece.text[:1].isupper() and not _PLACES.search(piece.text)
    is_called_so = bool(_HOUSES.search(piece.text) or _SURELY_HOUSES.search(piece.text))
    return is_name and (piece.is_at or is_called_so)
