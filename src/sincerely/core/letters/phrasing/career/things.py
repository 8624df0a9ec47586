"""A thing that a note names without telling it: "the 140 overdue deviations", "how I …"."""

from __future__ import annotations

import itertools
import re
from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.career.circumstances import circumstance_clause
from sincerely.core.letters.phrasing.career.lines import WITH_ME
from sincerely.core.letters.phrasing.career.measures import change_noun, measure_clause
from sincerely.core.letters.phrasing.career.mine import MINE, stated
from sincerely.core.letters.phrasing.career.naming import named
from sincerely.core.letters.phrasing.career.posts import post_clause
from sincerely.core.letters.phrasing.career.works import work_clause
from sincerely.core.letters.phrasing.hurry.objects import (
    needs_article,
)
from sincerely.core.letters.phrasing.phrased import Phrased
from sincerely.core.letters.phrasing.reading.shape import Shape
from sincerely.core.letters.phrasing.sentences import text_of
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.sound.soundness import is_clause
from sincerely.core.letters.phrasing.words.lexicon import MASS, MASS_ENDINGS
from sincerely.core.letters.phrasing.words.word import Word

__all__ = ["NAMED", "thing_named"]

NAMED: Final = re.compile(r"^(?:the|my|our) ", re.IGNORECASE)


def thing_named(note: Note, parts: tuple[str, ...], setting: Setting) -> Phrased | None:
    """A thing that the note names without telling it: "the 140 overdue deviations", "turnover number"."""
    if len(parts) == 2 and not parts[0].endswith(".") and " - " in note.text.replace("–", "-"):
        return _glossed(note, parts[0], parts[1], setting)
    if len(parts) > 1:
        return None
    text = parts[0].strip(" .")
    shown = _shown(note, text, setting)
    if shown is not None or WITH_ME.match(text):
        return shown
    at_once = _asked_or_told(note, text, setting)
    if at_once is not None:
        return at_once
    words = setting.words(text)
    if NAMED.match(text):
        if not _RELATIVE.search(text) and any(
            word.tag.verb_form == "Fin" and before.tag.word_class is not WordClass.NUM
            for before, word in itertools.pairwise(words)
        ):
            return None
        if _RELATIVE.search(text) and is_clause(text_of(setting.turned(words, MINE)), setting):
            return None
        return named(note, text_of(setting.turned(words, MINE)), setting)
    if any(word.after for word in words[:-1]) or not _is_thing(words, setting):
        return None
    told = measure_clause(text, setting)
    if told is not None and told.startswith("I had "):
        return named(note, f"the {text}", setting)
    if told is not None or len(words) > _NAME_WORDS or post_clause(text, setting):
        return None
    noun = text_of(setting.turned(words, MINE))
    last = words[-1].lower
    is_mass = len(words) == 1 and (last in MASS or last.endswith(MASS_ENDINGS))
    has_article = words[0].lower in {"a", "an", "that", "this", "those", "these"}
    if needs_article(words, setting.language) or (
        noun[:1].islower() and not is_mass and not has_article
    ):
        noun = f"the {noun}"
    return named(note, noun, setting)


def _is_thing(words: tuple[Word, ...], setting: Setting) -> bool:
    """Whether a noun stands where "the" would look for it: not in "allergic to nuts", "know the file"."""
    if setting.shape(words).shape is not Shape.NOUN:
        return False
    end = next(
        (i for i, w in enumerate(words) if i and w.tag.word_class is WordClass.ADP), len(words)
    )
    head = words[end - 1]
    is_noun = head.tag.word_class is not WordClass.ADJ or end == len(words)
    return is_noun and not setting.verbs.is_only_verb(words[0].lower)


def _shown(note: Note, text: str, setting: Setting) -> Phrased | None:
    """An occasion ("the time the chiller failed"), or a thing with its gloss after a dash."""
    words = setting.words(text)
    if _OCCASION.match(text):
        return named(note, text_of(setting.turned(words, MINE)), setting)
    dashed = None if _SPELT_OUT.match(text) else _DASHED.match(text)
    if dashed is not None and "(" not in text:
        what, gloss = (setting.words(dashed[key]) for key in ("what", "gloss"))
        said, told = (text_of(setting.turned(part, MINE)) for part in (what, gloss))
        return named(note, f"{said} ({told})", setting)
    return None


def _asked_or_told(note: Note, text: str, setting: Setting) -> Phrased | None:
    """What needs no article: "how I …", a change of figures, a circumstance, a work."""
    spelt = _SPELT_OUT.match(text)
    if spelt is not None:
        what, told_of = (
            text_of(setting.turned(setting.words(spelt[key]), MINE)) for key in ("what", "told")
        )
        return named(note, f"{what}: {told_of}", setting)
    if _QUESTION.match(text):
        return named(note, text_of(setting.turned(setting.words(text), MINE)), setting)
    told = circumstance_clause(text, setting) or work_clause(text, setting)
    if told is not None:
        return stated(note, told)
    words = setting.words(text)
    if words[0].lower in _OF_ITSELF and setting.shape(words).shape is Shape.NOUN:
        return named(note, text_of(setting.turned(words, MINE)), setting)
    change = change_noun(text)
    return None if change is None else named(note, change, setting)


def _glossed(note: Note, what: str, gloss: str, setting: Setting) -> Phrased | None:
    """A thing named and then spelt out after a dash: "my languages - Turkish, some Kurdish"."""
    words = setting.words(gloss)
    told = words[0].text == "I" or setting.verbs.is_past(words[0].text)
    if len(words) > 8 or told or not NAMED.match(what):
        return None
    thing = thing_named(note, (what,), setting)
    if thing is None or thing.noun is None or "(" in gloss:
        return None
    return named(note, f"{thing.noun} ({text_of(setting.inside(words))})", setting)


# "My Somali - I interpret for families"
_SPELT_OUT: Final = re.compile(
    r"^(?P<what>(?:my|the|our) [^,;:]{2,40}?)(?: [-–—]|:) (?P<told>(?:I|we|they|it|the|families|patients|people|staff|everyone|nobody|[a-z]+s (?:now|still|never|all)) [a-z].*)$",
    re.IGNORECASE,
)
# "the time the chiller failed and I saved the stock"
_OCCASION: Final = re.compile(
    r"^the (?:time|times|day|night|week|month|year|summer|winter|autumn|season|morning|way|moment) (?:that |when |where )?(?:I|we|the|my|our|a|an|it|they|[A-Z]\w+)\b",
)
# "the lifeboat - 11 years crew"
_DASHED: Final = re.compile(
    r"^(?P<what>(?:the|my|our) [^,;:]{2,40}?) [-–—] (?P<gloss>[^;:]+)$", re.IGNORECASE
)
_QUESTION: Final = re.compile(
    r"^(?:how(?: much| many| long| often| well| far)?|why|what|where|when) (?:I|we|he|she|my|our|the|it|they|that|happened|became|came|went)\b",
    re.IGNORECASE,
)
_OF_ITSELF: Final = frozenset({"experience", "knowledge", "familiarity", "fluency", "training"})
_NAME_WORDS: Final = 6
_RELATIVE: Final = re.compile(r"\b(?:that|who|which|where|we|I)\b")
