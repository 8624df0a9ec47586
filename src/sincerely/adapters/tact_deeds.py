"""Who does or is what in a note, by its parse: pieces for the linear judge of remarks.

"He is slow", "the form is slow" and "I am slow" share their words; that one judges a person,
one the work and one the writer shows in what the predicate hangs on. Each piece joins the class
of a subject with the predicate, or with what completes it (decision 0126).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from sincerely.core.parse import Parse
from sincerely.core.tables import word_set

__all__ = ["deeds"]

_TOKEN: Final = re.compile(r"[\w'-]+|[?$£€%,;:.]")
_MINE: Final = word_set("i we me my mine our us")
_OF_ONE: Final = word_set("he she him her his hers")
_THEIRS: Final = word_set("they them their")
_OF_THINGS: Final = word_set("it this that there its")
_OFFICES: Final = word_set(
    "head director manager chief boss chair deputy assistant owner founder colleague foreman guy man"
    " woman lady bloke chap receptionist interviewer secretary"
)
_SUBJECTS: Final = word_set("nsubj nsubjpass")
_COMPLEMENTS: Final = word_set("acomp attr dobj advmod neg xcomp")
_NOBODY: Final = "-"
_COMPLETED: Final = 0.7
_HINTED: Final = 0.5
_LENGTH: Final = 0.3
_LONG: Final = 12


def deeds(
    text: str, parse: Callable[[tuple[str, ...]], Parse], stem: Callable[[str], str]
) -> Iterator[tuple[str, float]]:
    """The pieces of a note, each once, with how much they count."""
    words = tuple(_TOKEN.findall(text.replace("’", "'")))
    if words:
        yield from dict(_pieces(parse(words), stem)).items()
    yield f"n:{min(len(words), _LONG)}", _LENGTH


def _pieces(read: Parse, stem: Callable[[str], str]) -> Iterator[tuple[str, float]]:
    subjects = {
        head: _class_of(read, part)
        for part, (head, label) in enumerate(zip(read.heads, read.labels, strict=True))
        if label in _SUBJECTS
    }
    for part, (head, label) in enumerate(zip(read.heads, read.labels, strict=True)):
        stemmed = stem(read.parts[part])
        if part in subjects:
            yield f"s:{subjects[part]}>{stemmed}", 1.0
            yield f"t:{subjects[part]}>{read.tags[part]}", 1.0
        if label in _COMPLEMENTS:
            of = subjects.get(head, _NOBODY)
            yield f"{label}:{of}={stemmed}", _COMPLETED
            yield f"{label}:{of}", _HINTED
        if head == part:
            yield f"root:{read.tags[part]}", _COMPLETED
            yield f"root={stemmed}", _HINTED


def _class_of(read: Parse, part: int) -> str:
    """Whom a part names: me, one person, them, a thing, somebody by name or office, or its tag."""
    word, tag = read.parts[part], read.tags[part]
    classes = ((_MINE, "me"), (_OF_ONE, "one"), (_THEIRS, "they"), (_OF_THINGS, "it"))
    found = next((name for words, name in classes if word in words), "")
    return found or ("office" if word in _OFFICES else tag)
