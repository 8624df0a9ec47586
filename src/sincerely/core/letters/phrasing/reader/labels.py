"""What a note names before a colon: "Biggest headache: agency spend", "Roof: nobody will pay for it"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.clauses.clause import (
    NARRATION,
    SPOKEN,
    finite_clause,
    read_again,
    spoken_frame,
    verbless_clause,
)
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.phrasing.reading.shape import Shape, Shaped
from sincerely.core.letters.phrasing.sentences import (
    quotation,
    said,
    sentence,
    text_of,
    with_article,
)
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.words.lexicon import (
    IMPERATIVES,
    LABELS,
)
from sincerely.core.letters.phrasing.words.plurals import is_plural
from sincerely.core.letters.phrasing.words.word import Word

__all__ = ["phrase_label"]


def phrase_label(note: Note, words: tuple[Word, ...], setting: Setting) -> Phrased | None:
    """Read "Biggest headache: agency spend": what the reader called it."""
    for index, word in enumerate(words[:5]):
        if word.after == ":" or word.after.strip() in {"-", "–", "—"}:
            if index + 1 >= len(words):
                return None
            if word.lower not in LABELS:
                return _on(note, words, index, setting)
            label = setting.inside((*words[:index], replace(word, after="")))
            rest = text_of(setting.turned(words[index + 1 :], SPOKEN))
            owner = text_of(label)
            if label[0].lower in {"his", "her", "their", "the", "our"}:
                owner = text_of(label[1:])
            inner = setting.shape(read_again(words[index + 1 :], setting)).shape
            if inner is Shape.COMMAND or words[index + 1].lower in IMPERATIVES:
                return Phrased(
                    note,
                    Act.QUOTED,
                    (f"You said, {quotation(text_of(words[index + 1 :]), setting.locale)}",),
                )
            verb = "are" if is_plural(label, setting.language) else "is"
            verb = f"{verb} that" if inner is Shape.FINITE else verb
            clause = f"your {owner.removeprefix('your ')} {verb} {rest}"
            return Phrased(note, Act.STATED, (said(clause),), clause=clause, topic=f"your {owner}")
    return None


def _on(note: Note, words: tuple[Word, ...], index: int, setting: Setting) -> Phrased | None:
    """Read "Roof: nobody will pay for it": a matter, and what was said of it."""
    shaped = setting.shape(read_again(words[index + 1 :], setting))
    if (
        words[index].after.strip() == ":"
        and (figured := _figured(words, index, setting)) is not None
    ):
        return Phrased(note, Act.STATED, (said(figured),), clause=figured)
    if setting.verbs.is_past(words[0].text) and words[0].tag.word_class is not WordClass.NOUN:
        return None
    if words[index].after.strip() != ":" or index > 2:
        return None
    counted = words[index + 1].tag.word_class is WordClass.NUM and any(
        w.after for w in words[index + 1 : -1]
    )
    if shaped.shape is Shape.PRESENT and setting.verbs.is_third(words[index + 1].text):
        label = (*words[:index], replace(words[index], after=""))
        topic = text_of(with_article(setting.turned(label, SPOKEN), setting.language))
        deed = text_of(
            setting.turned(read_again(words[index + 1 :], setting), NARRATION, subject="you")
        )
        return Phrased(
            note, Act.STATED, (sentence(f"on {topic}, you said that you {deed}"),), topic=topic
        )
    if (
        shaped.shape is Shape.VERBLESS
        and not counted
        and not any(w.after for w in words[index + 1 : -1])
    ):
        label = (*words[:index], replace(words[index], after=""))
        topic = text_of(with_article(setting.turned(label, SPOKEN), setting.language))
        clause = verbless_clause(shaped, setting)
        return Phrased(
            note, Act.STATED, (sentence(f"on {topic}, you said that {clause}"),), topic=topic
        )
    if shaped.shape is not Shape.FINITE or words[index + 1].text.isdigit() or counted:
        return _bracketed(note, words, index, shaped, setting)
    label = (*words[:index], replace(words[index], after=""))
    topic = text_of(with_article(setting.turned(label, SPOKEN), setting.language))
    clause = finite_clause(shaped, setting, spoken_frame(shaped))
    return Phrased(
        note,
        Act.STATED,
        (sentence(f"on {topic}, you said that {clause}"),),
        clause=clause,
        topic=topic,
    )


def _figured(words: tuple[Word, ...], index: int, setting: Setting) -> str | None:
    """Read "Dock doors: 14, only 9 usable" as a count, "Turnover: 140%" as a share; ``None`` for any other."""
    label, rest = (*words[:index], replace(words[index], after="")), words[index + 1 :]
    first = rest[0]
    named = setting.inside(label)
    if not _FIGURE.fullmatch(first.text) or setting.shape(label).shape is not Shape.NOUN:
        return None
    alone = len(rest) == 1 or bool(first.after)
    if is_plural(label, setting.language) and alone and first.text.isdigit():
        return f"there are {first.text} {text_of(named)}{', ' if first.after and rest[1:] else ' '}{text_of(rest[1:])}".rstrip()
    if len(rest) > 1 and rest[1].tag.word_class is WordClass.VERB:
        return None
    if first.text.isdigit() and (alone or rest[1].tag.word_class is WordClass.NOUN):
        return None
    subject = text_of(with_article(setting.turned(label, SPOKEN), setting.language))
    verb = "are" if is_plural(label, setting.language) else "is"
    return f"{subject} {verb} {'at ' if first.text.endswith('%') and alone else ''}{text_of(rest)}"


_FIGURE: Final = re.compile(r"[$£€]?\d[\d.,]*(?:%|[kKmM]|bn)?")


_SHORT: Final = 6
_LONGEST: Final = 9  # words in brackets


def _bracketed(
    note: Note, words: tuple[Word, ...], index: int, shaped: Shaped, setting: Setting
) -> Phrased | None:
    """Read "Sales decks: 14 versions": a matter and what there is of it, in brackets."""
    label, rest = (*words[:index], replace(words[index], after="")), words[index + 1 :]
    counts = rest[0].text.isdigit() and len(rest) > 1 and rest[1].tag.word_class is WordClass.VERB
    things = len(rest) < _SHORT and (
        counts or (shaped.shape is Shape.NOUN and not any(w.after for w in rest[:-1]))
    )
    lows = [word.lower for word in rest]
    shares = (
        len(rest) <= _LONGEST
        and rest[0].tag.word_class is WordClass.NUM
        and not any(word.tag.word_class in {WordClass.AUX, WordClass.PRON} for word in rest)
    )
    things = things or (shares and any(w.after for w in rest[:-1]) and "and" not in lows)
    if not things or setting.shape(label).shape is not Shape.NOUN:
        return None
    topic = text_of(with_article(setting.turned(label, SPOKEN), setting.language))
    told = text_of(setting.turned(rest, SPOKEN))
    return Phrased(note, Act.TOPIC, (sentence(f"you mentioned {topic} ({told})"),))
