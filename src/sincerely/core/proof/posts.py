"""Titles of posts in a text, and whether the debrief knows them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from sincerely.core.debrief import Debrief
from sincerely.core.proof.notes import all_notes
from sincerely.core.proof.spelling import distance, plain

__all__ = ["POST_WORDS", "Post", "known_posts", "nearest_post", "posts_in"]

_HEAD_WORDS: Final = """
    director president officer manager head chief engineer nurse counsel chair chairman chairwoman
    chairperson lead leader secretary dean analyst coordinator co-ordinator partner controller
    comptroller treasurer superintendent principal teacher architect scientist supervisor executive
    administrator planner editor curator conductor developer designer accountant buyer registrar
    bursar provost chancellor commissioner warden matron sister librarian archivist producer trustee
    governor associate assistant deputy specialist technologist pharmacist physician surgeon
    consultant adviser advisor strategist economist statistician epidemiologist actuary underwriter
    auditor solicitor barrister attorney paralegal chaplain organist chef foreman captain pilot
    headteacher headmaster headmistress founder co-founder owner vp svp evp avp ceo cfo coo cto cio
    cmo chro md gm professor lecturer fellow researcher recruiter ranger farmer operator technician
    surveyor estimator merchandiser concierge
"""
# The words that make a run of capitals a title of a post.
POST_WORDS: Final = frozenset(_HEAD_WORDS.split())
_SAME: Final = {
    "vp": "vice president",
    "svp": "senior vice president",
    "evp": "executive vice president",
    "avp": "assistant vice president",
    "ceo": "chief executive officer",
    "cfo": "chief financial officer",
    "coo": "chief operating officer",
    "cto": "chief technology officer",
    "cio": "chief information officer",
    "cmo": "chief medical marketing officer",
    "chro": "chief human resources officer",
    "md": "managing director",
    "gm": "general manager",
    "hr": "human resources",
    "it": "information technology",
    "r&d": "research development",
    "ops": "operations",
    "sr": "senior",
    "mgr": "manager",
    "programme": "program",
    "centre": "center",
    "labour": "labor",
    "organisation": "organization",
}
_EMPTY: Final = frozenset(
    {"of", "the", "and", "for", "in", "at", "to", "a", "an", "&", "our", "your"}
)
_CAPITAL: Final = r"(?:[A-Z][\w’'&-]*|[A-Z]\.)"
_TITLE_NEXT: Final = r"(?!(?:Dr|Mr|Mrs|Ms|Mx|Prof|Sir|Dame|Thank|I|You|We|My|The)\b)"
_RUN: Final = re.compile(
    rf"(?<![\w’'-]){_CAPITAL}"
    rf"(?:(?:,? (?:of|for|and|&|the|to|in)(?: the)?|,|) {_TITLE_NEXT}{_CAPITAL}){{0,6}}"
)
_SLOT: Final = r"(?:role|position|post|job|vacancy|opening|opportunity|appointment|candidacy)"
_BEFORE_SLOT: Final = re.compile(
    rf"\b(?:the|your|this) (?P<post>(?:(?!\b(?:the|your|this|{_SLOT})\b)[^.;:!?\n]){{3,60}}?) {_SLOT}\b",
    re.IGNORECASE,
)
_AFTER_SLOT: Final = re.compile(
    rf"\b(?<!my ){_SLOT}s? (?:of|as) (?:the |a |an |your )?(?P<post>[^.;:!?\n]{{3,60}})",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Post:
    """A title as a text has it. ``is_sought`` tells that the text names it as the role in hand."""

    start: int
    end: int
    text: str
    is_sought: bool

    @property
    def words(self) -> frozenset[str]:
        """Its words without case, number, short forms and little words."""
        return _words(self.text)


@lru_cache(maxsize=2048)
def _words(text: str) -> frozenset[str]:
    found: set[str] = set()
    for word in re.findall(r"[^\W_]+(?:[&’'-][^\W_]+)*", plain(text).lower()):
        found.update(_SAME.get(word, word).split())
    return frozenset(_singular(word) for word in found - _EMPTY)


def _singular(word: str) -> str:
    return word.removesuffix("s") if len(word) > 4 and not word.endswith("ss") else word


def posts_in(text: str, start: int = 0) -> Iterator[Post]:
    """The titles with capitals in a stretch of text that begins at ``start``."""
    sought = [
        m.span("post") for pattern in (_BEFORE_SLOT, _AFTER_SLOT) for m in pattern.finditer(text)
    ]
    for m in _RUN.finditer(text):
        words = [word.lower().strip(".,") for word in m.group().split()]
        if not POST_WORDS.isdisjoint(words):
            is_sought = any(begin <= m.start() < end for begin, end in sought)
            yield Post(start + m.start(), start + m.end(), m.group(), is_sought)


@lru_cache(maxsize=64)
def known_posts(debrief: Debrief) -> tuple[str, ...]:
    """The titles that the debrief knows, the role first."""
    posts = [debrief.opportunity.role]
    posts += [person.title for person in debrief.interviewers() if person.title]
    for note in all_notes(debrief):
        posts += [post.text for post in posts_in(note.text)]
    return tuple(dict.fromkeys(posts))


def nearest_post(words: frozenset[str], posts: tuple[str, ...]) -> str | None:
    """The known title that shares most with these words; ``None`` if none shares a word."""
    shared = [(len(_likenesses(words, _words(post))), -i) for i, post in enumerate(posts)]
    best, index = max(shared, default=(0, 0))
    return posts[-index] if best else None


def _likenesses(words: frozenset[str], others: frozenset[str]) -> set[str]:
    return {
        word
        for word in words
        if any(word == other or (len(word) > 5 and distance(word, other) <= 2) for other in others)
    }
