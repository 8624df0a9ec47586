"""Direct questions turned round to stand after "You asked": "Will he move?" to "whether I will move"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.people.person import Frame
from sincerely.core.letters.phrasing.sentences import text_of
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.words.lexicon import (
    MODALS,
    QUESTION_WORDS,
    SUBJECT_PRONOUNS,
)
from sincerely.core.letters.phrasing.words.verbs import BE, HAVE_DO
from sincerely.core.letters.phrasing.words.word import Word

__all__ = ["undone"]

_DO: Final = frozenset({"do", "does", "did"})
_COMPLEMENTS: Final = frozenset(
    {"too", "not", "still", "mine", "yours", "ours", "theirs", "true", "right"}
)
_PRONOUNS: Final = SUBJECT_PRONOUNS | {"these", "those"}


def undone(words: Sequence[Word], setting: Setting, frame: Frame) -> str | None:
    """The question in the order of a statement; ``None`` where its subject's end is not certain."""
    words = tuple(words)
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
    end = _subject_end(words, auxiliary + 1, low, setting)
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


def _is_main_verb(words: tuple[Word, ...], index: int, setting: Setting) -> bool:
    """A bare verb the tagger missed: only a verb, or followed as verbs are."""
    text = words[index].text
    if setting.verbs.is_only_verb(text):
        return True
    if words[index - 1].tag.word_class not in {WordClass.NOUN, WordClass.PROPN}:
        return False
    following = words[index + 1].tag.word_class if index + 1 < len(words) else WordClass.ADP
    return setting.verbs.is_base(text) and following in {
        WordClass.ADP,
        WordClass.DET,
        WordClass.PRON,
        WordClass.ADV,
    }


def _subject_end(words: tuple[Word, ...], start: int, auxiliary: str, setting: Setting) -> int:
    if words[start].lower in _PRONOUNS - {"this", "that", "these", "those"} or words[start].who:
        return start + 1 if start + 1 < len(words) else -1
    is_wh = words[0].lower in QUESTION_WORDS
    if (
        is_wh
        and auxiliary in BE | {"has", "have"}
        and words[start].tag.word_class in {WordClass.VERB, WordClass.ADJ}
    ):
        return start
    for index in range(start + 1, len(words)):
        word = words[index]
        if auxiliary in BE and (
            word.tag.word_class is WordClass.DET or word.lower in {"his", "her", "my", "your"}
        ):
            return index
        if (
            word.tag.word_class is WordClass.VERB
            and words[index - 1].tag.word_class is not WordClass.DET
        ):
            return index
        if (
            word.tag.word_class is WordClass.ADV
            and index + 1 < len(words)
            and words[index + 1].tag.word_class in {WordClass.VERB, WordClass.ADJ}
        ):
            return index
        if (
            auxiliary in BE
            and words[index - 1].tag.word_class in {WordClass.NOUN, WordClass.PROPN}
            and (word.tag.word_class is WordClass.ADJ or word.lower in _COMPLEMENTS)
        ):
            return index
        if auxiliary not in BE and _is_main_verb(words, index, setting):
            return index
    return -1
