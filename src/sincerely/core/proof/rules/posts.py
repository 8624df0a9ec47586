"""A title of a post that the debrief does not know, or another than the role in hand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Final

from sincerely.core.debrief import Debrief
from sincerely.core.proof.finding import Severity
from sincerely.core.proof.known import HONORIFICS, Known, NameKind, known_of, without_possessive
from sincerely.core.proof.notes import all_notes
from sincerely.core.proof.posts import POST_WORDS, Post, known_posts, nearest_post, posts_in
from sincerely.core.proof.rule import Match, Rule, Scope
from sincerely.core.proof.sample import sampled
from sincerely.core.proof.spelling import bare, plain
from sincerely.core.proof.text import Part, ProofText

__all__ = ["RULES"]

_LOOKED_AT: Final = frozenset({Part.SUBJECT, Part.BODY, Part.HEAD})


def _find(text: ProofText) -> Iterator[Match]:
    posts = known_posts(text.noted)
    known = known_of(text.noted)
    for line in text.lines:
        if line.part not in _LOOKED_AT:
            continue
        for post in posts_in(line.text, line.start):
            if _only_addresses(post, line.text[post.end - line.start :], known):
                continue
            is_sought = post.is_sought or line.part is Part.SUBJECT
            bare_post = replace(_without_names(post, known), is_sought=is_sought)
            judged = _judge(bare_post, posts, text.noted)
            if judged:
                yield judged


def _only_addresses(post: Post, after: str, known: Known) -> bool:
    """Whether its words of a post are titles before known names ("Hello, Captain Strachan")."""
    words = re.findall(r"[^\W\d_][\w’'-]*", post.text)
    next_word = re.match(r"\.? ([^\W\d_][\w’'-]*)", after)
    named = _named(known)
    followed = [*words[1:], next_word.group(1) if next_word else ""]
    return all(
        word.lower() in HONORIFICS and bare(without_possessive(plain(name))) in named
        for word, name in zip(words, followed, strict=True)
        if word.lower() in POST_WORDS
    )


def _named(known: Known) -> set[str]:
    kinds = {NameKind.PERSON, NameKind.FIRM}
    return {bare(part) for name in known.names if name.kind in kinds for part in name.words}


def _without_names(post: Post, known: Known) -> Post:
    """The title without a name or a first word that runs on to it ("Dr. O'Dwyer, Chief …")."""
    named = _named(known)
    words = post.text.split(" ")
    start = post.start
    while len(words) > 1 and (bare(words[0]) in named or words[0].lower().strip(".,") in _LEADING):
        start += len(words.pop(0)) + 1
    while len(words) > 1 and (bare(words[-1]) in named or words[-1].lower() in _TRAILING):
        words.pop()
    kept = " ".join(words)
    trimmed = kept.rstrip(",&")
    return Post(start, start + len(trimmed), trimmed, post.is_sought)


_FIRST_WORDS: Final = """
    the your our my a an as thank you dr mr ms mrs prof sir dame subject re since when while in at
    with for and both if that this to i application of hello hi good morning afternoon evening
"""
_LEADING: Final = frozenset(_FIRST_WORDS.split())
_TRAILING: Final = frozenset({"of", "for", "and", "at", "the", "to", "in", "&"})


def _judge(post: Post, posts: tuple[str, ...], debrief: Debrief) -> Match | None:
    words = post.words
    role = debrief.opportunity.role
    is_role = _fits(words, role) and not _lacks_its_middle(post.text, role)
    if post.is_sought and not is_role and _names_one(words, posts):
        message = f'The role in hand is "{role}".'
        return Match(post.start, post.end, (role,), message)
    if any(_fits(words, known) for known in posts) or _is_literal(post.text, debrief):
        return None
    near = nearest_post(words, posts)
    fixes = (near,) if near else ()
    return Match(post.start, post.end, fixes)


def _fits(words: frozenset[str], known: str) -> bool:
    """Whether they are that title, or a short form of it."""
    return words <= Post(0, 0, known, False).words


def _lacks_its_middle(text: str, role: str) -> bool:
    """Whether it begins and ends as the role does and leaves out what stands between."""
    said, whole = plain(text).casefold().split(), plain(role).casefold().split()
    return 1 < len(said) < len(whole) and (said[0], said[-1]) == (whole[0], whole[-1])


def _names_one(words: frozenset[str], posts: tuple[str, ...]) -> bool:
    """Whether the words are more than a lone word such as "Director" would be."""
    return len(words) > 1 or any(_fits(words, known) for known in posts)


@lru_cache(maxsize=64)
def _texts(debrief: Debrief) -> str:
    return "\n".join(plain(note.text).casefold() for note in all_notes(debrief))


def _is_literal(text: str, debrief: Debrief) -> bool:
    return plain(text).casefold() in _texts(debrief)


RULES = (
    Rule(
        id="title-of-post",
        severity=Severity.ERROR,
        message="The debrief knows no such title.",
        why="A wrong title belittles a person, or asks for a job that is not on offer.",
        source="Rule 1 of the house: a title found in no note is flagged",
        scope=Scope.DEBRIEF,
        find=_find,
        flags=(
            sampled("I met the Chief Medical Officer.", "I met the Chief Operating Officer."),
            sampled("I am drawn to the Director of Supply role.", span="Director of Supply"),
            sampled("Thank you for the talk on the role of Supply Manager.", span="Supply Manager"),
            sampled("The role of Head Supply is new.", "The role of Head of Supply is new."),
            sampled("The Head of Sales role is new.", "The Head of Supply role is new."),
        ),
        passes=(
            sampled("The role of Head of Supply is new; I was Supply Manager at Orrin Glass."),
            sampled("As Chief Operating Officer, Dr. O'Dwyer met your General Counsel."),
            sampled("The supply head role is new. The COO agrees."),
            sampled("I led engineers and met managers."),
            sampled("Hello, Professor O'Dwyer. Thank you, Captain Brown, Sister Okafor."),
        ),
    ),
)
