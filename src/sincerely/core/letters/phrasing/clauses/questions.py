"""Direct questions turned round to stand after "You asked": "Will he move?" to "whether I will move"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.people.person import Frame
from sincerely.core.letters.phrasing.reading.clause_of import parse_of
from sincerely.core.letters.phrasing.sentences import text_of
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.words.lexicon import (
    MODALS,
    QUESTION_WORDS,
    SUBJECT_PRONOUNS,
)
from sincerely.core.letters.phrasing.words.plurals import is_plural
from sincerely.core.letters.phrasing.words.verbs import BE, HAVE_DO
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = ["undone"]

_HAVE: Final = frozenset({"have", "has", "had"})
_DO: Final = frozenset({"do", "does", "did"})
# What the verb of a question is behind "will" and "did", and what it is behind "has" and "is".
_BARE: Final = frozenset({"VB"})
_DONE: Final = frozenset({"VBN", "VBG"})
_NAMES: Final = frozenset({"NN", "NNS", "NNP", "NNPS", "CD"})
_OF_ONE: Final = word_set("is was has does")
_OF_MANY: Final = word_set("are were have do")
# "What is my view on unions": a short subject goes before its "is" at the end.
_NAMING: Final = word_set("what who where")
_LONGEST_NAMED: Final = 7
# What behind "is" or "has" shows that the question word itself is the subject.
_NO_SUBJECT: Final = frozenset({WordClass.VERB, WordClass.ADJ})
_PRONOUNS: Final = SUBJECT_PRONOUNS | {"these", "those"}


def undone(words: Sequence[Word], setting: Setting, frame: Frame) -> str | None:
    """The question in the order of a statement; ``None`` where its subject's end is not certain."""
    words = (*words[:-1], replace(words[-1], after=words[-1].after.rstrip("?.!")))
    auxiliary = 0
    if words[0].lower in QUESTION_WORDS:
        auxiliary = next(
            (i for i, w in enumerate(words[:5]) if w.lower in MODALS | BE | HAVE_DO and i), -1
        )
        if auxiliary < 0 or any(_is_subject(word) for word in words[1:auxiliary]):
            return None
    low = words[auxiliary].lower
    if low not in MODALS | BE | HAVE_DO or auxiliary + 1 >= len(words):
        return None
    if not auxiliary and words[1].lower == "not" and words[2:] and words[2].lower in _PRONOUNS:
        words = (words[0], *words[2:])
    is_open = auxiliary and low in BE | _HAVE and words[auxiliary + 1].tag.word_class in _NO_SUBJECT
    end = auxiliary + 1 if is_open else _subject_end(words, auxiliary + 1, setting)
    if words[0].lower in QUESTION_WORDS and end == auxiliary + 1:
        return text_of(setting.turned(words, frame))
    if end < 0:
        return None
    subject, rest = words[auxiliary + 1 : end], words[end:]
    opening = words[:auxiliary] or (Word("whether"),)
    turned = setting.turned((*opening, *subject, *_verb(words[auxiliary], rest, setting)), frame)
    return text_of(turned)


def _is_subject(word: Word) -> bool:
    return word.lower in _PRONOUNS or bool(word.who) or word.tag.word_class is WordClass.DET


def _verb(auxiliary: Word, rest: tuple[Word, ...], setting: Setting) -> tuple[Word, ...]:
    """The verb with its auxiliary: "did … lead" is "led"."""
    low = auxiliary.lower
    if low not in _DO or not rest:
        return (auxiliary.to(low), *rest)
    if rest[0].lower == "not":
        return (auxiliary.to(low), *rest)
    at = 1 if len(rest) > 1 and rest[0].tag.word_class is WordClass.ADV else 0
    lemma = rest[at].lower
    form = {"did": setting.verbs.past(lemma), "does": setting.verbs.third(lemma)}.get(low, lemma)
    return (*rest[:at], rest[at].to(form), *rest[at + 1 :])


def _subject_end(words: tuple[Word, ...], start: int, setting: Setting) -> int:
    """Where the subject behind an auxiliary ends: as the question is parsed, or else the statement it turns to."""
    if words[start].lower in _PRONOUNS - {"this", "that", "these", "those"} or words[start].who:
        return start + 1 if start + 1 < len(words) else -1
    auxiliary = words[start - 1].lower
    end = _end_in_question(words, start, setting)
    if end < 0 and auxiliary not in BE:
        ends = range(start + 1, len(words))
        end = next((end for end in ends if _is_statement(words, start, end, setting)), -1)
    if end < 0 or auxiliary not in _OF_ONE | _OF_MANY:
        return end
    return end if is_plural(words[start:end], setting.language) is (auxiliary in _OF_MANY) else -1


def _end_in_question(words: tuple[Word, ...], start: int, setting: Setting) -> int:
    asked = (*words[:-1], replace(words[-1], after="?"))
    parse = parse_of(asked, setting.language, as_sentence=True)
    subject = parse.subject(parse.root)
    if subject is None or subject[0] != start:
        return -1
    first, end = subject
    is_named = words[0].lower in _NAMING and end - first <= _LONGEST_NAMED
    if end >= len(words) and not is_named:
        return -1
    is_verb = parse.finite(parse.root) == start - 1 and (
        words[start - 1].lower in BE or parse.tag(parse.root) in _BARE | _DONE
    )
    return end if is_verb and not any(word.after for word in words[first : end - 1]) else -1


def _is_statement(words: tuple[Word, ...], start: int, end: int, setting: Setting) -> bool:
    """Whether the auxiliary set behind a subject that ends there makes a statement."""
    subject, auxiliary = words[start:end], words[start - 1]
    turned = (*subject, auxiliary.to(auxiliary.lower), *words[end:])
    parse = parse_of(turned, setting.language, as_sentence=True)
    root, at = parse.root, len(subject)
    follows = root > at and all(parse.tag(index) == "RB" for index in range(at + 1, root))
    is_noun = parse.tag(at - 1) in _NAMES and parse.subject(root) == (0, at)
    wanted = _DONE if auxiliary.lower in _HAVE else _BARE
    return follows and is_noun and parse.finite(root) == at and parse.tag(root) in wanted
