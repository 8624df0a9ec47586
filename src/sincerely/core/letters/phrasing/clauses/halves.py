"""What stands on one side of a bare comma: a statement, a clause, what the reader did."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.phrased import Act
from sincerely.core.letters.phrasing.reading.certain import PREPOSITIONS, subject_head
from sincerely.core.letters.phrasing.reading.clause_of import own_verb, parse_of
from sincerely.core.letters.phrasing.reading.finite import find_finite
from sincerely.core.letters.phrasing.reading.heads import reads_as_past, reads_as_third
from sincerely.core.letters.phrasing.reading.predicates import find_predicate
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.words.lexicon import (
    ADJECTIVES_OF_MIND,
    ADVERBS_KEPT,
    OF_READER,
    SUBJECT_PRONOUNS,
    VERB_ACTS,
)
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = [
    "LINKS",
    "PRONOUNS",
    "SHARES",
    "acts_of",
    "closed",
    "has_clause",
    "is_of_reader",
    "is_statement",
    "is_verbless",
    "lead_of",
    "reads_on",
]

LINKS: Final = word_set(
    "and but or so yet nor which who whom whose where when because since while although though"
    " if unless until as than not especially including particularly mainly mostly partly then"
    " plus even only ideally preferably starting beginning i.e e.g namely rather instead"
)
PRONOUNS: Final = SUBJECT_PRONOUNS | {"nobody", "everyone", "everybody"}
SHARES: Final = word_set(
    "one two three four five six seven eight nine ten half most some none all mostly only both many"
)
_ACTS: Final = frozenset({Act.ASKED, Act.KINDNESS, Act.OFFERED, Act.PLANNED, Act.WANTED})


def lead_of(words: Sequence[Word]) -> int:
    """Where the words begin after adverbs and links."""
    index = 0
    while index < len(words) - 1 and words[index].lower in ADVERBS_KEPT | {"also", "and", "then"}:
        index += 1
    return index


def acts_of(words: Sequence[Word], setting: Setting) -> Act | None:
    """What the reader does by the verb that opens the words; ``None`` where none does."""
    word = words[lead_of(words)]
    verbs = setting.verbs
    if not (verbs.is_third(word.text) or verbs.is_past(word.text)):
        return None
    if word.tag.word_class is not WordClass.VERB and not is_of_reader(words, setting):
        return None
    return VERB_ACTS.get(verbs.lemma(word.text) or "")


def is_of_reader(words: Sequence[Word], setting: Setting) -> bool:
    """Whether a verb without its subject opens the words that only the reader can be the subject of."""
    lead = lead_of(words)
    word = words[lead]
    verbs = setting.verbs
    if lead + 1 >= len(words) or word.after:
        return False
    lemma = verbs.lemma(word.text) or ""
    if word.lower in ADJECTIVES_OF_MIND and words[lead + 1].lower in PREPOSITIONS:
        return word.lower.endswith("ed") or word.lower in {"keen", "proud", "wary", "happy"}
    if verbs.is_third(word.text) and words[lead + 1].lower in {"it", "them"}:
        return True
    if verbs.is_third(word.text):
        known = VERB_ACTS.get(lemma) in _ACTS - {Act.KINDNESS} or lemma in {
            "think",
            "say",
            "feel",
        } | (OF_READER & {"hate", "love", "hope", "worry", "prefer", "expect"})
        return known and reads_as_third(words, lead, verbs)
    if verbs.is_past(word.text) and VERB_ACTS.get(lemma) in _ACTS | {Act.STATED}:
        me = any(w.lower in {"me", "us"} or w.who == "I" for w in words[lead + 1 : lead + 4])
        asked = VERB_ACTS.get(lemma) in {Act.ASKED, Act.OFFERED} or lemma in {
            "say",
            "tell",
            "mention",
        }
        return (me or asked) and reads_as_past(words, lead, verbs)
    return False


def has_clause(words: Sequence[Word], setting: Setting) -> bool:
    """Whether the words hold a subject of their own and its verb."""
    start = 0
    while start < len(words) - 2 and (
        words[start].lower in {"today", "now", "currently", "last", "this", "yesterday", "so far"}
        and words[start + 1].tag.word_class is not WordClass.VERB
    ):
        start += 1
    finite = find_finite(words, setting.verbs, start + 1) if start + 1 < len(words) else -1
    lone = finite == start + 1 and words[start].tag.word_class is WordClass.ADV
    if finite <= start or lone:
        return own_verb(words, setting.verbs) > 0
    if words[start].lower in PRONOUNS or words[start].who:
        return True
    return subject_head(words[start:finite]) is not None and not any(
        word.lower in {"who", "which", "that", "whose"} for word in words[:finite]
    )


def is_verbless(words: Sequence[Word], setting: Setting) -> bool:
    """Whether the words are a clause, or near one, without its verb."""
    if words[0].tag.word_class in {WordClass.ADP, WordClass.ADV, WordClass.VERB, WordClass.ADJ}:
        return False
    if words[0].lower in SHARES or words[0].text[:1].isdigit():
        return False
    if words[-1].lower in {"short", "late", "behind", "ahead", "long", "down", "up"}:
        return False
    if find_predicate(words, setting.verbs) > 0:
        return True
    prepositions = [
        i for i, word in enumerate(words) if word.lower in {"in", "on", "by", "at", "from"}
    ]
    return bool(prepositions) and 0 < prepositions[0] < 4 and not words[0].lower.endswith("ing")


def is_statement(words: Sequence[Word], setting: Setting) -> bool:
    """Whether the words state something by themselves."""
    if words[lead_of(words)].lower in LINKS:
        return False
    if words[0].lower == "no" and len(words) > 1:
        return True
    if find_finite(words, setting.verbs, 1) > 0 or find_predicate(closed(words), setting.verbs) > 0:
        return True
    if own_verb(closed(words), setting.verbs) > 0:
        return True
    lead = lead_of(words)
    verbs = setting.verbs
    return (verbs.is_third(words[lead].text) and reads_as_third(words, lead, verbs)) or (
        verbs.is_past(words[lead].text) and reads_as_past(words, lead, verbs)
    )


def closed(words: Sequence[Word]) -> tuple[Word, ...]:
    """The words without the mark after the last."""
    return (*words[:-1], replace(words[-1], after=""))


def reads_on(left: Sequence[Word], near: Sequence[Word], setting: Setting) -> bool:
    """Whether the first word after the comma is a verb by its form, or is parsed as one behind "and"."""
    if reads_as_third(near, 0, setting.verbs):
        return True
    parse = parse_of((*closed(left), Word("and"), *near), setting.language, as_sentence=True)
    at = len(left) + 1
    return parse.tag(at) == "VBZ" and parse.label(at) == "conj" and parse.head(at) == parse.root
