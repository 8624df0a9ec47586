"""How long something was done: "12 yrs in cold chain", "9 yrs primary teaching", "8 years submarines"."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.career.service import SERVICE
from sincerely.core.letters.phrasing.career.titles import is_title, titled
from sincerely.core.letters.phrasing.clauses.tails import NUMBER
from sincerely.core.letters.phrasing.hurry.objects import needs_article
from sincerely.core.letters.phrasing.reading.shape import Shape
from sincerely.core.letters.phrasing.sentences import text_of
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.words.articles import a_or_an
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = ["SPELL", "spell_clause"]

SPELL: Final = re.compile(
    rf"^(?P<n>{NUMBER}) (?P<unit>years?['’]?|seasons|terms|decades|months)(?P<exp>['’]? experience)?\s+(?P<rest>.+)$",
    re.IGNORECASE,
)
_ON: Final = re.compile(
    r"\b(?:shifts?|tools|nights|days|wards?|frontline|front line|road|phones|shop floor|site|rigs?|circuit|railways?|boats|lorries|trawlers)$"
)
_BARE: Final = word_set(
    """
    self-employed freelance freelancing abroad overseas offshore underground solo alone
    """
)
_AS_IS: Final = word_set(
    "the a an my both running straight unbroken clean without no and or but from of"
)


def spell_clause(text: str, setting: Setting) -> str | None:
    """A length of time and what it was spent on, as a clause of mine; else ``None``."""
    match = SPELL.match(text)
    if match is None:
        return None
    number = match["n"][:1].lower() + match["n"][1:]
    unit = match["unit"].rstrip("'’")
    rest = match["rest"]
    words = setting.words(rest)
    if match["exp"] or words[0].lower == "experience":
        rest = rest.removeprefix("experience").strip()
        plural = unit.endswith("s")
        return f"I have {number} {unit}{'’' if plural else '’s'} experience {rest}".rstrip()
    if (
        words[0].lower in {"in", "as", "at", "with", "on", "inside", "under", "across"}
        and len(words) > 1
    ):
        return f"I have spent {number} {unit} {_as_post(rest, setting)}"
    if words[0].lower == "of" and len(words) > 1:
        return f"I have {number} {unit} {rest}"
    if setting.verbs.is_gerund(words[0].text):
        return f"I have spent {number} {unit} {text_of(setting.inside(words))}"
    where = _spent(rest, words, setting)
    return f"I have spent {number} {unit} {where}" if where else None


def _as_post(rest: str, setting: Setting) -> str:
    words = setting.words(rest)
    if words[0].lower != "as" or not needs_article(words[1:], setting.language):
        return rest
    return f"as {a_or_an(words[1].text)} {text_of(words[1:])}"


def _spent(rest: str, words: tuple[Word, ...], setting: Setting) -> str | None:
    """Where or as what the time was spent: "in submarines", "as a coach", "at Calder Royal"."""
    if words[0].lower in _BARE:
        return text_of(setting.inside(words))
    head = re.split(r" (?:in|at|with|for|on|across|under) |,", rest)[0]
    tail = rest[len(head) :]
    if words[0].lower in _AS_IS or len(words) > 9 or setting.shape(words).shape not in {
        Shape.NOUN, Shape.VERBLESS, Shape.ADJECTIVE}:  # fmt: skip
        return None
    if SERVICE.match(head):
        return f"in {head if head.startswith('the ') else f'the {head}'}{tail}"
    if is_title(head, setting):
        return f"as {titled(head, setting)}{tail}"
    if any(word.tag.word_class is WordClass.VERB for word in words):
        return None
    if (
        setting.verbs.is_participle(words[0].lower)
        and words[0].tag.word_class is not WordClass.NOUN
        and len(words) > 1
        and words[1].tag.word_class in {WordClass.ADP, WordClass.PART}
    ):
        return None  # "seven years married to the job": no field
    first = words[0].text
    if first[:1].isupper() and not first.isupper() and all(w[:1].isupper() for w in head.split()):
        return f"at {head}{tail}"
    inside = text_of(setting.inside(words))
    return f"{'on' if _ON.search(head.lower()) else 'in'} {inside}"
