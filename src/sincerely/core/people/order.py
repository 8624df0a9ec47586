"""Which words of a name are the family's, and whether they stand first.

Sources: the Chicago Manual of Style on indexing names (particles, Hungarian, Chinese,
Japanese, Korean, Vietnamese, Spanish and Arabic names); Japan's Agency for Cultural
Affairs, 2000 (capitals mark the family name).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sincerely.core.people import lexicon as known
from sincerely.core.people.casing import proper_case

__all__ = ["SHORT_SURNAMES", "NameSplit", "Order", "split_name"]


# Particles that no given name is spelled like: after a title they begin the family name.
_PARTICLES_FIRST = known.PARTICLES - {"al", "el", "ben", "mac", "san", "da", "do", "le", "ter"}


class Order(StrEnum):
    """How the words of a name are ordered."""

    GIVEN_FIRST = "given-first"
    FAMILY_FIRST = "family-first"
    SINGLE = "single"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class NameSplit:
    """A bare name in its own order, and its parts; an unsure order leaves ``family`` empty."""

    full: str
    given: str
    family: str
    order: Order


_PINYIN = re.compile(
    r"^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
    r"(?:iang|iong|uang|ang|eng|ong|ian|iao|uai|uan|ing|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un"
    r"|uo|üe|a|e|i|o|u|ü|v)){1,2}$"
)
_CANTONESE_OR_MALAY = re.compile(r"^[a-z]{2,5}(?:-[a-z]{2,6})?$")
_KOREAN_GIVEN = re.compile(r"^[a-z]{1,5}-[a-z]{1,5}$")
_KOREAN_SYLLABLES = re.compile(
    r"^(?:[bcdghjkmnpstwy]?h?(?:yeo|yeon|yeong|young|yoo|yo|yu|ya|ae|eo|eu|ee|oo|ui|wo|wa|a|e|i|o|u)"
    r"(?:ng|n|m|k|l|p|t)?){1,2}$"
)
_ICELANDIC = re.compile(r"(?:dóttir|dottir)$")
_ICELANDIC_LETTERS = re.compile(r"[ðþ]")
_SCRIPTS_FAMILY_FIRST = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def split_name(words: Sequence[str], *, has_title: bool) -> NameSplit:
    """The parts of a bare name. ``words`` is not empty; ``has_title``: one stood before it."""
    names = list(words)
    if len(names) == 1:
        return _single(names[0], has_title=has_title)
    marked = _capitals(names)
    if marked:
        start, end = marked
        names[start:end] = [
            proper_case([word.lower()])[0] if word.isupper() else word for word in names[start:end]
        ]
        return _parts(names, start, end)
    lower = [word.casefold().removesuffix(".") for word in names]
    if has_title and (lower[0] in _PARTICLES_FIRST or "of" in lower[:2]):
        return NameSplit(" ".join(names), "", " ".join(names), Order.SINGLE)
    verdict = _verdict(names, lower)
    if verdict in {Order.UNSURE, Order.SINGLE}:
        return NameSplit(" ".join(names), names[0], "", verdict)
    if verdict is Order.FAMILY_FIRST:
        return _parts(names, 0, 1)
    return _parts(names, _family_start(names, lower), len(names))


def _verdict(names: Sequence[str], lower: Sequence[str]) -> Order:
    if _is_unsure(lower):
        return Order.UNSURE
    last = names[-1].strip(".")
    if len(last) == 1 and last.upper() != last.lower():  # "Krishnan S": a father's initial
        return Order.SINGLE
    return next((v for rule in _RULES if (v := rule(lower))), Order.GIVEN_FIRST)


def _single(word: str, *, has_title: bool) -> NameSplit:
    cased = proper_case([word])[0]
    if has_title:
        return NameSplit(cased, "", cased, Order.SINGLE)
    return NameSplit(cased, cased, "", Order.SINGLE)


def _parts(names: Sequence[str], start: int, end: int) -> NameSplit:
    order = Order.FAMILY_FIRST if start == 0 else Order.GIVEN_FIRST
    given = " ".join((*names[:start], *names[end:]))
    return NameSplit(" ".join(names), given, " ".join(names[start:end]), order)


def _capitals(names: Sequence[str]) -> tuple[int, int] | None:
    """Start and end of the one run of words in capitals, if capitals mark the family name."""
    is_marked = [_is_capitals(word) for word in names]
    if not any(is_marked) or all(is_marked):
        return None
    start = is_marked.index(True)
    end = start
    while end < len(names) and is_marked[end]:
        end += 1
    if any(is_marked[end:]) or (start > 0 and end < len(names)):
        return None
    while start > 1 and names[start - 1].lower() in known.PARTICLES:
        start -= 1
    return start, end


def _is_capitals(word: str) -> bool:
    letters = [c for c in word if c.isalpha()]
    if len(letters) < 2 or not all(c.isupper() for c in letters) or "." in word:
        return False
    return len(letters) > 3 or word.lower() in SHORT_SURNAMES or "'" in word or "’" in word


SHORT_SURNAMES = (
    known.CHINESE_COMMON
    | known.CHINESE_LESS_COMMON
    | known.KOREAN_SURNAMES
    | known.VIETNAMESE_SURNAMES
    | known.JAPANESE_SURNAMES
    | {"fox", "day", "ray", "may", "roy", "das", "rao", "sen", "nix", "orr", "poe", "kay", "cox"}
)
"""Family names so short that their capitals could be taken for letters after a name."""


def _is_unsure(lower: Sequence[str]) -> bool:
    """Patronymics: the last word is a parent's name, and what to call the person is unsure."""
    links = any(word in known.PATRONYMIC_LINKS for word in lower[1:-1])
    return (
        links
        or bool(_ICELANDIC.search(lower[-1]))
        or (lower[-1].endswith("son") and any(_ICELANDIC_LETTERS.search(word) for word in lower))
    )


def _by_script(lower: Sequence[str]) -> Order | None:
    return Order.FAMILY_FIRST if all(map(_SCRIPTS_FAMILY_FIRST.match, lower)) else None


_SHORTEST_MARRIED = 2


def _hungarian(lower: Sequence[str]) -> Order | None:
    first, last = lower[0], lower[-1]
    if last not in known.GIVEN_NAMES:
        return None
    if first in known.HUNGARIAN_SURNAMES and first not in known.GIVEN_NAMES:
        return Order.FAMILY_FIRST
    if last not in known.HUNGARIAN_GIVEN:
        return None
    if first.endswith("né") and len(lower) > _SHORTEST_MARRIED:  # "Kovácsné Nagy Ilona"
        return Order.UNSURE
    if first in known.HUNGARIAN_GIVEN:
        return None if last in known.HUNGARIAN_SURNAMES and len(lower) == 2 else Order.UNSURE
    is_marked = not last.isascii() and first not in known.GIVEN_NAMES
    return Order.FAMILY_FIRST if is_marked else None


def _japanese(lower: Sequence[str]) -> Order | None:
    if len(lower) != 2 or lower[0] not in known.JAPANESE_SURNAMES:
        return None
    if lower[1] in known.JAPANESE_SURNAMES or lower[0] in {"mori", "abe", "sakai", "sano", "arai"}:
        return Order.UNSURE if lower[1] in known.JAPANESE_SURNAMES else None
    return Order.FAMILY_FIRST


def _vietnamese(lower: Sequence[str]) -> Order | None:
    first, *rest = lower
    if first not in known.VIETNAMESE_SURNAMES or len(lower) > 5:
        return None
    is_marked = not first.isascii() or any(word in known.VIETNAMESE_MIDDLE for word in rest[:-1])
    if is_marked or (first in {"nguyen", "tran", "pham"} and rest[-1] not in _WESTERN):
        return None if rest[-1] in {"nguyễn", "nguyen", "trần", "tran"} else Order.FAMILY_FIRST
    return None


def _korean(lower: Sequence[str]) -> Order | None:
    first, last = lower[0], lower[-1]
    if first not in known.KOREAN_SURNAMES or last in _WESTERN:
        return None
    if len(lower) == 2 and last in known.KOREAN_SURNAMES and not _tier(last):
        return None if first not in _STRONG_KOREAN and last in _STRONG_KOREAN else Order.UNSURE
    if len(lower) == 2 and _KOREAN_GIVEN.match(last) and "-" in last:
        return Order.FAMILY_FIRST
    is_given = all(_KOREAN_SYLLABLES.match(word) for word in lower[1:])
    if len(lower) == 3 and is_given and last not in _STRONG_KOREAN:
        return Order.FAMILY_FIRST
    if len(lower) == 2 and is_given and len(last) >= 5 and first in _STRONG_KOREAN:
        return Order.FAMILY_FIRST
    return None


_STRONG_KOREAN = {
    "kim",
    "park",
    "choi",
    "jung",
    "jeong",
    "kang",
    "cho",
    "yoon",
    "lee",
    "hwang",
    "kwon",
}
_WESTERN = known.GIVEN_NAMES - {"dan", "kai", "kim", "lee", "kay", "may", "jo", "ray", "anh"}


def _chinese(lower: Sequence[str]) -> Order | None:
    first, *rest = lower
    tier, last_tier = _tier(first), _tier(rest[-1])
    if not tier or rest[-1] in _WESTERN or len(lower) > 3:
        return None
    if len(lower) == 2 and last_tier:
        if tier == last_tier:
            return Order.UNSURE
        return Order.FAMILY_FIRST if tier < last_tier else Order.GIVEN_FIRST
    if all(_PINYIN.match(word) for word in rest):
        return Order.GIVEN_FIRST if last_tier == 1 else Order.FAMILY_FIRST
    is_southern = len(lower) == 3 or "-" in rest[0]
    if is_southern and all(_CANTONESE_OR_MALAY.match(word) for word in rest):
        return _southern(lower, last_tier)
    return None


def _southern(lower: Sequence[str], last_tier: int) -> Order | None:
    """Names as in Singapore and Hong Kong: "Tan Wei Ling", "Lee Kuan Yew", "Chan Tai-man"."""
    if last_tier == 1 or any(word in known.GIVEN_NAMES for word in lower[1:]):
        return None
    has_western = any(len(word) > 5 and "-" not in word for word in lower[1:])
    return None if has_western else Order.FAMILY_FIRST


def _tier(word: str) -> int:
    """1 for the commonest Chinese surnames, 2 for the others, 0 for no surname."""
    if word in known.CHINESE_COMMON or word == "lee":
        return 1
    return 2 if word in known.CHINESE_LESS_COMMON else 0


_RULES: tuple[Callable[[Sequence[str]], Order | None], ...] = (
    _by_script,
    _hungarian,
    _japanese,
    _vietnamese,
    _korean,
    _chinese,
)


def _family_start(names: Sequence[str], lower: Sequence[str]) -> int:
    """Where the family name begins in a name with the given name first."""
    for index in range(1, len(names) - 1):
        if lower[index] in known.PARTICLES:
            return _before_link(lower, index)
        if lower[index] in {"y", "e", "of"}:  # Ortega y Gasset, Costa e Silva, Smith of Kelvin
            return max(index - 1, 0)
    start = len(names) - 1
    return start - 1 if len(names) > 2 and _is_double(lower) else start


def _before_link(lower: Sequence[str], index: int) -> int:
    """A particle may stand between two family names: "Luis García de la Cruz"."""
    is_surname = index > 1 and lower[index - 1] in known.IBERIAN_SURNAMES
    return index - 1 if is_surname and lower[index - 1] not in known.GIVEN_NAMES else index


def _is_double(lower: Sequence[str]) -> bool:
    before, last = lower[-2], lower[-1]
    is_surname = before in known.IBERIAN_SURNAMES and before not in known.GIVEN_NAMES
    return is_surname and (last in known.IBERIAN_SURNAMES or not last.isascii() or len(lower) > 3)
