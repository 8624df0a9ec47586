"""A worry about what I am, speak or come from, in a word or two: "career academic", "Welsh", "finance, not sales"."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.clauses.clause import finite_clause
from sincerely.core.letters.phrasing.phrased import Phrased
from sincerely.core.letters.phrasing.reading.certain import PREPOSITIONS
from sincerely.core.letters.phrasing.reading.clause_of import relative_clause
from sincerely.core.letters.phrasing.reading.shape import Shape
from sincerely.core.letters.phrasing.sentences import text_of, with_indefinite
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.words.lexicon import PERSONS
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.letters.phrasing.worries.worry_forms import (
    OF_ME,
    asked,
    mine,
    noted,
    owned,
    stated_worry,
)
from sincerely.core.tables import word_set

__all__ = ["LANGUAGES", "come_from", "is_record", "named_by_clause", "of_kind"]

_KINDS: Final = word_set(
    "guy person snob outsider insider type man woman academic civilian lifer hopper bureaucrat nerd techie perfectionist"
    " generalist specialist salesman salesperson manager maverick newcomer beginner rookie theorist"
)
_ALONE: Final = word_set(
    "civilian outsider insider academic generalist newcomer perfectionist snob"
)
LANGUAGES: Final = word_set(
    "dutch french german spanish italian portuguese welsh irish gaelic polish russian mandarin cantonese japanese korean"
    " arabic hindi urdu punjabi danish swedish norwegian finnish greek turkish hebrew czech"
)
_FIELDS: Final = re.compile(
    r"^(?P<mine>\w+(?: \w+)?),? not (?P<theirs>[a-z]\w+(?: \w+)?)$", re.IGNORECASE
)


def of_kind(note: Note, body: str, setting: Setting) -> Phrased | None:
    """A worry about what I am, speak or come from, in a word or two; ``None`` for any other."""
    kind = setting.words(body)
    if (
        (len(kind) in range(2, 6) or (len(kind) == 1 and kind[-1].lower in _ALONE))
        and kind[-1].lower in _KINDS
        and kind[0].lower not in {"a", "an", "the", "my", "no", "not", "too"}
        and kind[0].tag.word_class not in {WordClass.PRON, WordClass.VERB, WordClass.AUX}
    ):
        named = text_of(with_indefinite(setting.inside(kind), setting.language))
        return asked(note, f"whether I am {named}")
    at = next((i for i, word in enumerate(kind[:3]) if word.lower in _KINDS), -1)
    if (
        at >= 0
        and len(kind) > at + 1
        and kind[at + 1].lower in PREPOSITIONS
        and kind[0].lower not in {"a", "an", "the", "no"}
    ):
        kindred = with_indefinite(setting.inside(setting.turned(kind, OF_ME)), setting.language)
        return asked(note, f"whether I am {text_of(kindred)}")
    if len(kind) == 1 and kind[0].lower in LANGUAGES:
        return asked(note, f"whether I speak {kind[0].text.capitalize()}")
    if len(kind) == 1 and _is_trade(kind[0], setting):
        return noted(
            note,
            f"my background as {text_of(with_indefinite(setting.inside(kind), setting.language))}",
        )
    if len(kind) == 1 and kind[0].lower in {"remote", "hybrid", "part-time"}:
        return noted(note, f"{kind[0].lower} working")
    fields = _FIELDS.match(body)
    if fields and all(
        w.tag.word_class is WordClass.NOUN and not setting.verbs.is_past(w.text)
        for w in (*setting.words(fields["mine"]), *setting.words(fields["theirs"]))
    ):
        mine = text_of(setting.inside(setting.words(fields["mine"])))
        return noted(note, f"my background in {mine}, not {fields['theirs']}")
    return None


def _is_trade(word: Word, setting: Setting) -> bool:
    """Whether the word alone names what somebody is by trade: "litigator", "actuary"."""
    low = word.lower
    if low in PERSONS:
        return True
    noun = setting.language.lemmas(low, WordClass.NOUN)
    return (
        (bool(noun) or not setting.language.is_word(low))
        and low.endswith(("ator", "ctor", "ician", "ologist", "keeper"))
        and low != "factor"
    )


def named_by_clause(words: tuple[Word, ...], verb: int, setting: Setting) -> str | None:
    """A noun whose clause holds the verb ("another man who thinks …"), or how long I have been so; else ``None``."""
    if words[0].lower == "been":
        return f"my having {text_of(setting.turned(words, OF_ME))}"
    of_noun = relative_clause(words, setting.language) or (0, 0)
    is_noun = verb in range(*of_noun)
    return text_of(owned(setting.turned(mine(words), OF_ME), setting)) if is_noun else None


def is_record(words: tuple[Word, ...], verb: int, setting: Setting) -> bool:
    """Read "largest budget was 9 million": what I had, and it is over."""
    is_most = words[0].lower.endswith("est") and words[0].tag.word_class is WordClass.ADJ
    return is_most and setting.verbs.is_past(words[verb].lower)


_COMES: Final = re.compile(r"^comes? from (?P<where>[^,;]+)(?:, (?P<more>[^,;]+))?$", re.IGNORECASE)


def come_from(note: Note, body: str, setting: Setting) -> Phrased | None:
    """Read "come from retail, margins are thinner": where I come from, and what differs there; ``None`` for any other."""
    match = _COMES.match(body)
    if match is None:
        return None
    clause = f"I come from {text_of(setting.turned(setting.words(match['where']), OF_ME))}"
    shaped = setting.shape(setting.words(match["more"])) if match["more"] else None
    if shaped is not None and shaped.shape is Shape.FINITE:
        clause = f"{clause} and that {finite_clause(shaped, setting, OF_ME)}"
    return stated_worry(note, clause)
