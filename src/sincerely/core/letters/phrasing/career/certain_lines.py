"""Whether a clause of mine, made of a line without a verb, says what the line said.

A reader of résumé lines guesses: "apprentice retention since 2019" has a year and looks like a
post. What a guess may not say is caught here, whichever reader made it: that I am a thing, or
a figure; that I worked at a common noun. Another reader is asked then, or the line stands as typed.
"""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.letters.phrasing.career.titles import NO_AGENTS, ROLES, TRADE
from sincerely.core.letters.phrasing.hurry.objects import is_countable
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.sound.soundness import fault
from sincerely.core.letters.phrasing.words.lexicon import MASS, MASS_ENDINGS
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = ["is_certain"]

_BEING: Final = re.compile(
    r"^(?:I (?:am|was|have been|used to be|have (?:worked|served) as|have spent [^,;()]+? as)|as) "
    r"(?P<article>an? )?(?P<who>[^,;:()]+)"
)
_ENDS_TITLE: Final = re.compile(
    r" (?:of|for|to|in|on|and|at|with|by|from|since|behind|across|over|during|before|after|through|under|who|until|while|alongside) "
)
_FIGURE: Final = re.compile(r"(?<![\w-])[$£€]?\d[\d.,]*%?(?= |$)")
_NESTED: Final = re.compile(r"\([^()]*\(")
_NO_HOUSE: Final = re.compile(r" at (?:[A-Z]\. |[^,;()]*:)")
_HOUSE: Final = re.compile(r" at (?P<house>[A-Z][A-Za-z]*)(?=[ ,;.)]|$)")
# A label before a colon whose subject nobody named; a count that I never had.
_UNOWNED: Final = re.compile(
    r"^(?!(?:I|we|my|our|on|in|as|at|the) )[^:;]*: |^I had \d[^,;(]* with "
)


# "DBS enhanced": a participle on its thing, unless things do so of themselves ("suspensions halved").
_LONE: Final = re.compile(
    r"^(?!(?:I|we|my|our|on|in|as|at) )[^,;:()]*? (?P<verb>[a-z]+ed)(?: \([^()]*\))?$",
    re.IGNORECASE,
)
_MOVE_ALONE: Final = word_set(
    "doubled tripled halved dropped climbed improved increased decreased declined recovered stopped ended vanished stayed"
)


def is_certain(clause: str, setting: Setting) -> bool:
    """Whether nothing of the clause is a guess that went wrong."""
    lone = _LONE.match(clause)
    if lone and lone["verb"] not in _MOVE_ALONE:
        return False
    house = _HOUSE.search(clause)
    if _UNOWNED.match(clause) or (house and house["house"].lower() in ROLES):
        return False
    if _NESTED.search(clause) or _NO_HOUSE.search(clause) or fault(clause, setting):
        return False
    held = _HELD.match(clause)
    if held is not None and not _is_post(held["post"]):
        return False
    being = _BEING.match(clause)
    return being is None or not being["article"] or _is_person(being["who"], setting)


_HELD: Final = re.compile(
    r"^(?:I have (?:(?:worked|served) as|spent [^,;()]+? as)|as) an? (?P<post>[^,;:()]+)"
)
_AGENT: Final = re.compile(
    r"(?:[^aeiou]er|eer|or|ist|ian|ant|ent|ee|man|woman|person|mate|hand|guard|smith|wright|herd|ess|aide|rep|chief|fellow|nurse|cook|coach|guide|judge|clerk|vet|spouse|belt|[A-Z]{2,})$"
)


def _is_post(post: str) -> bool:
    """Whether the words for certain name what somebody does."""
    title = _ENDS_TITLE.split(post.strip(), maxsplit=1)[0]
    head = title.rsplit(" ", 1)[-1]
    known = {head.lower(), *head.lower().split("-")} & ROLES
    return bool(known or TRADE.search(head.lower()) or _is_agent(head))


def _is_agent(head: str) -> bool:
    return _AGENT.search(head) is not None and head.lower() not in NO_AGENTS


def _is_person(post: str, setting: Setting) -> bool:
    """Whether words that stand after "I was a" can name somebody."""
    title = _ENDS_TITLE.split(post.strip(), maxsplit=1)[0]
    head = title.rsplit(" ", 1)[-1].lower()
    if head in ROLES or TRADE.search(head) or _is_agent(head):
        return True
    is_thing = (
        is_countable(Word(head), setting.language)
        or head in MASS
        or head.endswith((*MASS_ENDINGS, "ment", "tion", "sion"))
    )
    return not is_thing and not _FIGURE.search(title)
