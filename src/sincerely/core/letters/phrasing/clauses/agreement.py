"""The main verb of a clause: where it stands, whether it agrees with its subject, whether a second one follows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.reading.certain import PREPOSITIONS, is_certain, subject_head
from sincerely.core.letters.phrasing.reading.finite import find_finite, is_finite
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.words.lexicon import (
    ADVERBS_KEPT,
    MODALS,
    SUBJECT_PRONOUNS,
)
from sincerely.core.letters.phrasing.words.plurals import is_plural
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = ["FRONTED", "LINKS", "agrees", "has_second", "main_verb"]

FRONTED: Final = word_set(
    "if when because since while although though once unless after before until as where whenever given in on at for by during from to under with without over"
)
LINKS: Final = word_set(
    "and but or that which who whose where when if because so as than what how why whether while"
    " until before after since though although unless once whom whatever whenever wherever nor"
)
_SUBJECTS: Final = SUBJECT_PRONOUNS | {"nobody", "everyone", "someone", "people", "staff"}


def main_verb(words: Sequence[Word], setting: Setting) -> int:
    """The place of the main finite verb; -1 where none is certain."""
    if words[0].lower in PREPOSITIONS and not any(
        w.after or (i > 1 and w.tag.word_class in _OPENS_SUBJECT) for i, w in enumerate(words[:6])
    ):
        return -1
    if words[0].lower in FRONTED or words[0].lower == "what":
        return next(
            (i for i in range(1, len(words)) if is_finite(words, i, setting.verbs)),
            -1,
        )
    if words[0].lower in {"you", "i", "we", "they"} and len(words) > 1:
        return next(
            (i for i in range(1, min(5, len(words))) if _is_verb_form(words[i], setting)), -1
        )
    found = find_finite(words, setting.verbs, 1)
    if found < 0:
        found = find_finite(words, setting.verbs, 0)
    if any(
        w.lower in {"and", "but", "or"} and words[i + 1].lower in _SUBJECTS - {"that"}
        for i, w in enumerate(words[: max(found, 0)])
    ):
        return -1
    if any(word.lower == "but" for word in words[: max(found, 0)]):
        return -1
    if found > 0 and words[0].lower in {"out", "off", "up", "down"}:
        return -1
    return found if found > 0 else -1


def _is_verb_form(word: Word, setting: Setting) -> bool:
    verbs = setting.verbs
    return verbs.is_base(word.text) or verbs.is_past(word.text) or word.tag.word_class in {
        WordClass.VERB, WordClass.AUX} or word.lower in {"are", "am", "were", "have", "do", "cannot"}  # fmt: skip


_OPENS_SUBJECT: Final = frozenset({WordClass.DET, WordClass.PRON, WordClass.PROPN})
_SINGULAR: Final = frozenset({"is", "was", "has", "does"})
_PLURAL: Final = frozenset({"are", "were", "have", "do"})


def _may_be_many(subject: Sequence[Word], setting: Setting) -> bool:
    """Whether a verb in its bare form may agree with the subject."""
    head = subject_head(subject)
    is_share = subject[-1].lower in _SHARES
    return is_share or head is None or is_plural(subject, setting.language) or not head.tag.is_known


# So many of those spoken of: "a third still come".
_SHARES: Final = word_set("third quarter fifth half most few many some all rest lot majority")


def agrees(words: Sequence[Word], finite: int, setting: Setting) -> bool:
    """Whether the verb at ``finite`` agrees with the subject before it."""
    first, verb = words[0].lower, words[finite].lower
    subject = words[:finite]
    while len(subject) > 1 and subject[-1].lower in ADVERBS_KEPT:
        subject = subject[:-1]
    if len(subject) > 2 and subject[-2].lower == "no" and subject[-1].lower == "longer":
        subject = subject[:-2]
    if first == "there":
        rest = words[finite + 1 :]
        return verb not in {"is", "was"} or not rest or not rest[0].text.isdigit()
    if first == "you" or first in {"we", "they"}:
        joined = any(word.lower in {"and", "who", "that"} for word in subject)
        return joined or not (verb in _SINGULAR or setting.verbs.is_third(verb))
    base = setting.verbs.is_base(verb) and not setting.verbs.is_past(verb)
    if (
        base
        and first not in FRONTED | _SUBJECTS
        and verb not in MODALS | {"have", "do"}
        and not any(w.after or w.lower in {"and", "who", "that"} for w in subject)
    ):
        return _may_be_many(subject, setting)
    if first == "i":
        return not (
            verb in _SINGULAR - {"was"} or verb in {"are", "were"} or setting.verbs.is_third(verb)
        )
    if (
        first in FRONTED
        or any(w.after for w in subject)
        or first in _SUBJECTS | {"each", "every", "one", "what", "either"}
    ):
        return True
    third = setting.verbs.is_third(verb) and verb not in _SINGULAR
    if third and not any(w.lower in {"of", "and"} for w in subject):
        head = subject_head(subject)
        return head is None or not (head.tag.word_class is WordClass.NUM and head.text.isalpha())
    if verb in _PLURAL:
        return is_plural(subject, setting.language) or any(
            w.lower in {"and", "of", "who"} or not w.tag.is_known for w in subject
        )
    if verb in _SINGULAR:
        plain = not any(w.lower in {"of", "and", "or"} or w.text[:1].isdigit() for w in subject)
        head = subject[-1]
        if head.lower.endswith("ics"):
            return True
        return not (
            plain
            and len(subject) <= 3
            and is_plural(subject, setting.language)
            and head.lower.endswith("s")
            and head.text.islower()
        )
    return True


_WITH_CLAUSE: Final = word_set(
    "think know hope believe say feel expect find wish suspect mean see agree decide learn notice realise realize suggest tell"
    " show explain claim argue report worry fear doubt bet guess insist admit complain discover remember forget promise reckon"
)


def has_second(words: Sequence[Word], finite: int, setting: Setting) -> bool:
    """Whether another finite verb follows that nothing joins to the first."""
    if words[0].lower == "what":
        return False
    for index in range(finite + 2, len(words)):
        word = words[index]
        if words[index - 1].text[:1].isdigit():
            continue
        sure = word.lower in {"is", "are", "was", "were"} or (
            is_certain(words, index, setting.verbs) and not setting.verbs.is_base(word.text)
        )
        if not sure:
            continue
        between = words[finite + 1 : index]
        if any(w.lower in LINKS | _SUBJECTS or w.after for w in between):
            continue
        lemma = setting.verbs.lemma(words[finite].text) or ""
        if lemma in _WITH_CLAUSE:
            continue
        return True
    return False
