"""A person's name, read: titles, given and family name, letters after it, and their order.

Pure tables and rules. What cannot be known is not guessed: a name whose order is unsure
has no ``family`` and is always said in full.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from sincerely.core.people.casing import proper_case
from sincerely.core.people.lexicon import DESCRIBING, NOBODY, PARTICLES
from sincerely.core.people.order import SHORT_SURNAMES, Order, split_name
from sincerely.core.people.titles import POST_NOMINALS, TITLE_WORDS_AT_MOST, TITLES, Title

__all__ = ["TOGETHER", "Order", "PersonName", "parse_name"]

TOGETHER = re.compile(r"\s+(?:and|&|\+)\s+|\s*;\s*")
"""What parts the names of two people in one entry."""

_NAME_LIMIT = 200  # characters; a longer "name" is a note typed in the wrong place


class _Dropped(StrEnum):
    """Categories of characters that no name holds."""

    CONTROL = "Cc"
    FORMAT = "Cf"
    SURROGATE = "Cs"
    PRIVATE = "Co"
    UNASSIGNED = "Cn"
    SYMBOL = "So"
    MODIFIER = "Sk"


_DROPPED = frozenset(category.value for category in _Dropped)
_APOSTROPHE_LIKE = {"`": "'", "´": "'", "ʼ": "’", "＇": "'"}
_EMAIL = re.compile(r"^[<(]?\s*([\w.+'-]+)@[\w.-]+\s*[>)]?$")
_ANGLED = re.compile(r"<[^<>]*>|\[[^\[\]]*\]")
_BRACKETED = re.compile(r"\(([^()]*)\)?")
_QUOTED = re.compile(r"(?<!\w)[\"“”„‘'«]([^\"“”„‘’'«»]+)[\"“”’'»](?!\w)")
_ROLE_CUT = re.compile(
    r"\s+[-–—|/:;•·]+\s+|\s*[–—|:;•]\s*|\s+(?:from|at|in|the|who|aka|@|\+)\s+(?=.)"
)
# "Dr.Ann", "J.Robert": a stop that swallowed its space. "H.E." is an office that is not told.
_GLUED_STOP = re.compile(
    r"\b(dr|prof|mrs?|ms|mx|revd?|fr|hon|capt|col|maj|gen|lt|sgt|cllr|sen|gov|cmdr|adm)\.(?=[^\W\d_])"
    r"|^([^\W\d_])\.(?=[^\W\d_]{2})",
    re.IGNORECASE,
)
_EXCELLENCY = re.compile(r"^h\.\s?e\.\s+(?=\w)", re.IGNORECASE)
_STOPS = re.compile(r"\.")
_JOINING = {"of", "and", "&", "the", "a", "an", "our", "their", "for"}
_ROLE_WORD = re.compile(
    r"\b(?:chief|head|heads|director|manager|officer|engineer(?:ing)?|lead|leader|vp|svp|evp|avp|hr"
    r"|finance|sales|marketing|counsel|legal|nurs(?:e|ing)|ward|ops|operations|talent|recruiter"
    r"|recruiting|partner|president|analyst|designer?|developer|consultant|chair(?:man|woman|person)?"
    r"|trustee|governor|founder|co-?founder|owner|secretary|treasurer|teacher|professor|scientist"
    r"|research|product|programme|program|project|quality|manufacturing|clinical|medical|regulatory"
    r"|data|people|human|resources|technology|information|it|admin|administrator|coordinator"
    r"|supervisor|foreman|chef|editor|producer|architect|board|panel|team|dept|department|ceo|cfo|coo"
    r"|cto|cmo|cio|cpo|cso|chro|cro|gc|md|gm|pm|em|deputy|assistant|associate|senior|executive"
    r"|global|regional|general|interim|acting|former|ex|vice|principal|staff|hiring|buyer|controller"
    r"|comms|communications|policy|security|support|customer|supply|logistics|estates|facilities)\b",
    re.IGNORECASE,
)
_LEADING_ROLE = re.compile(
    r"^(?:CA|CPA|CEO|CFO|COO|CTO|CMO|CIO|CPO|CSO|CHRO|CRO|SVP|EVP|VP|HR|GC)\s+(?=\w)"
)
_PRONOUNS = re.compile(
    r"^(?:he|she|they|him|her|his|hers|them|their|theirs|ze|xe|any)(?:\s*[/,]\s*\w+)*$",
    re.IGNORECASE,
)
_ROMAN = re.compile(r"^(?:I{2,3}|IV|VI{0,3}|IX)$")


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name in its parts, in NFC; apostrophes and hyphens as they were written.

    ``full`` is the bare name in its own order ("Szabó Réka"), without titles, letters,
    nickname or role. ``family`` is empty for a single name and where the order is unsure;
    ``given`` is empty only if ``full`` is, or if a title stood before a family name alone.
    ``titles`` are as written in order; ``suffixes`` and ``role`` as written. A text that
    names nobody ("someone from HR") has an empty ``full``.
    """

    text: str
    full: str = ""
    given: str = ""
    family: str = ""
    nickname: str = ""
    titles: tuple[Title, ...] = ()
    suffixes: tuple[str, ...] = ()
    role: str = ""
    order: Order = Order.SINGLE

    @property
    def is_named(self) -> bool:
        """Whether the text names a person at all."""
        return bool(self.full)

    @property
    def initials(self) -> str:
        """First letters of the name's words, in its own order: ``WT`` for Wei-Ling Tan."""
        return "".join(word[0].upper() for word in self.full.split() if word[0].isalpha())


@lru_cache(maxsize=1024)  # a panel of fifty asks for every name fifty times
def parse_name(text: str, job: str = "") -> PersonName:
    """The name that ``text`` holds, however it was typed.

    ``job`` is the person's title at work; it settles words that are a title and a given
    name alike ("Dean", "Justice"). Never raises; at most 200 characters are read.
    """
    cleaned = _clean(text)
    bare, nickname, aside = _set_aside(_spaced(_from_email(cleaned)))
    bare, suffixes, after = _cut_commas(bare)
    suffixes += tuple(part for part in aside if _is_suffix(part))
    role = ", ".join((*after, *(part for part in aside if not _is_suffix(part))))
    bare = _without_leading_role(bare)
    words = bare.split()
    titles, words = _take_titles(words, job)
    if len(words) > 2 and _is_suffix(words[0]) and words[0].count(".") > 1:  # "Ph.D. Jane Roe"
        suffixes = (*suffixes, words[0])
        words = words[1:]
    words, trailing = _take_suffixes(words, fewest=1 if titles else 2)
    words = [_without_stop(word) for word in words if any(c.isalnum() for c in word)]
    if not words or _is_nobody(bare, words, has_title=bool(titles)):
        return PersonName(cleaned, role=role)
    split = split_name(proper_case(words), has_title=bool(titles))
    return PersonName(
        text=cleaned,
        full=split.full,
        given=split.given,
        family=split.family,
        nickname="" if split.given.casefold() in nickname.casefold() else nickname,
        titles=titles,
        suffixes=tuple(dict.fromkeys((*trailing, *suffixes))),
        role=role,
        order=split.order,
    )


def _spaced(text: str) -> str:
    words = _EXCELLENCY.sub("", text).split()
    return " ".join(
        word if _is_suffix(word) else _GLUED_STOP.sub(r"\1\2. ", word) for word in words
    )


def _without_leading_role(text: str) -> str:
    """The text without a job said before the name: "CFO Martin Hale", "Head of HR Jo Roe"."""
    words = _LEADING_ROLE.sub("", text).split()
    count = 0
    while count < len(words) and (
        _ROLE_WORD.fullmatch(words[count]) or (count and words[count] in {"of", "and", "&"})
    ):
        count += 1
    return " ".join(words[count:] if 2 <= count < len(words) else words)


def _without_stop(word: str) -> str:
    """The word without a comma, or a stop that does not mark initials ("K.D.")."""
    bare = word.strip(",")
    is_initials = "." in bare[:-1] or len(bare) <= 2
    is_saint = bare.lower() in {"st.", "ste."}
    return bare if is_initials or is_saint else bare.strip(".")


def _is_nobody(bare: str, words: list[str], *, has_title: bool) -> bool:
    """Whether the text describes somebody without a name: "the CFO", "Hiring Manager"."""
    first = words[0].lower()
    if not has_title and first in NOBODY:
        return True
    if not has_title and first in DESCRIBING and any(word.islower() for word in words[1:] or first):
        return True
    if not any(c.isalpha() for word in words for c in word):
        return True
    described = [word for word in bare.split() if word.lower() not in _JOINING]
    return all(_ROLE_WORD.fullmatch(word.strip(".,")) for word in described)


def _clean(text: str) -> str:
    kept = []
    for char in unicodedata.normalize("NFC", text[:_NAME_LIMIT]):
        plain = _APOSTROPHE_LIKE.get(char, char)
        if plain.isspace():
            kept.append(" ")
        elif unicodedata.category(plain) not in _DROPPED or plain == "\u200c":
            kept.append(plain)
    return " ".join("".join(kept).split())


def _from_email(text: str) -> str:
    """The name in an address's local part, where it has two words or more."""
    match = _EMAIL.match(text)
    if not match:
        return text
    words = [w for w in re.split(r"[._+-]+|\d+", match[1]) if w]
    return " ".join(words) if len(words) > 1 else ""


def _set_aside(text: str) -> tuple[str, str, tuple[str, ...]]:
    """The name without what stands in brackets, quotes or after a dash; nickname; role."""
    text = _ANGLED.sub(" ", text)
    nickname, roles = "", []
    for pattern in (_BRACKETED, _QUOTED):
        for match in pattern.finditer(text):
            inside = match[1].strip()
            if _is_nickname(inside) and not _is_suffix(inside):
                nickname = nickname or inside
            elif inside and not _PRONOUNS.match(inside):
                roles.append(inside)
        text = pattern.sub(" ", text)
    parts = _ROLE_CUT.split(text.strip(), maxsplit=1)
    roles += [part.strip() for part in parts[1:] if part.strip()]
    return parts[0].strip(" -–—|/:;"), nickname, tuple(roles)


def _is_nickname(inside: str) -> bool:
    return (
        inside.replace("-", "").replace("’", "").isalpha()
        and inside[0].isupper()
        and not inside.isupper()
        and not _ROLE_WORD.search(inside)
    )


def _cut_commas(text: str) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """Name, letters after it and role, parted by commas; "Solheim, Ingrid" is turned round."""
    first, *rest = (part.strip() for part in text.split(","))
    suffixes: list[str] = []
    roles: list[str] = []
    for part in rest:
        words = part.split()
        if words and all(_is_suffix(word) for word in words):
            suffixes += words
        elif words and _is_all_titles(words):
            first = f"{part} {first}"
        elif words and not roles and not suffixes and _is_inverted(first, part):
            _titles, family = _take_titles(first.split(), "")
            front = first.removesuffix(" ".join(family))
            first = f"{front}{part} {' '.join(family)}"
        elif words:
            roles.append(part)
    return first, tuple(suffixes), tuple(roles)


def _is_all_titles(words: list[str]) -> bool:
    """Whether the words are titles and nothing else: the end of "Szűcs Béla, Dr."."""
    return all(_bare(word) in TITLES and "." in word for word in words)


def _is_inverted(before: str, after: str) -> bool:
    _titles, words = _take_titles(before.split(), "")
    titled, _given = _take_titles(after.split(), "")
    return (
        0 < len(words) <= 3
        and len(after.split()) <= 3
        and not _ROLE_WORD.search(after)
        and not (after.isupper() and not before.isupper())
        and (len(words) == 1 or words[0].lower() in PARTICLES or bool(titled))
    )


def _bare(word: str) -> str:
    return _STOPS.sub("", word).strip(",").lower()


def _is_suffix(word: str) -> bool:
    bare = _bare(word)
    return bare in POST_NOMINALS or bare.strip("()") in POST_NOMINALS


def _take_titles(words: list[str], job: str) -> tuple[tuple[Title, ...], list[str]]:
    """Titles at the front, and the words left; a title that is all there is stays a name."""
    titles: list[Title] = []
    rest = words
    while len(rest) > 1:
        for count in range(min(TITLE_WORDS_AT_MOST, len(rest) - 1), 0, -1):
            title = TITLES.get(" ".join(_bare(word) for word in rest[:count]))
            if title and _is_meant(title, rest, count, job, has_title=bool(titles)):
                break
        else:
            break
        titles.append(title)
        rest = rest[count:]
    return tuple(titles), rest


def _is_meant(title: Title, rest: list[str], count: int, job: str, *, has_title: bool) -> bool:
    """Whether the word is a title here: "Dean Whitfield" is a name, "M. Dupont" an initial."""
    names = [word for word in rest[count:] if not _is_suffix(word)]
    if not names or (title.needs_stop and len(names) < 2 and "." not in rest[0]):
        return False
    if not title.may_be_given_name or has_title or len(names) > 1:
        return True
    if job:
        return any(word in job.lower() for word in title.job_words)
    return title.by_default


def _take_suffixes(words: list[str], fewest: int) -> tuple[list[str], tuple[str, ...]]:
    """The name's words, and letters that end it without a comma ("John Smith MD")."""
    taken: list[str] = []
    while len(words) > fewest and (
        (_is_suffix(words[-1]) and _looks_like_letters(words[-1])) or _is_unknown_letters(words)
    ):
        if len(words) == 2 and words[-1].lower() in SHORT_SURNAMES:
            break
        taken.insert(0, words[-1])
        words = words[:-1]
    return words, tuple(taken)


def _is_unknown_letters(words: list[str]) -> bool:
    """Whether letters that no list has end a name that is not in capitals: "A. K. Bhatt VSM"."""
    last = words[-1].strip(".,")
    others_are_mixed = any(any(c.islower() for c in word) for word in words[:-1])
    is_bare = last.isalpha() and last.isupper() and not _VOWEL.search(last)
    return is_bare and len(last) in _LETTERS and others_are_mixed and len(words) > 2


_VOWEL = re.compile(r"[AEIOUYÀ-ÿ]")
_LETTERS = range(3, 6)


def _looks_like_letters(word: str) -> bool:
    bare = _bare(word).strip("()")
    spelled = bare in {"jr", "sr", "junior", "senior", "ret", "retd", "retired", "esq", "esquire"}
    return spelled or bool(_ROMAN.match(word)) or sum(c.isupper() for c in word) >= 2
