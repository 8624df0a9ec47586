"""What the reader is and is doing: "is retiring in June", "worried about churn", "not a fan of slides"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.clauses.clause import NARRATION, OBJECTS, as_topic
from sincerely.core.letters.phrasing.people.cast import Role
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.phrasing.reader.deeds import THANKED, phrase_deed
from sincerely.core.letters.phrasing.reading.shape import Shape, Shaped
from sincerely.core.letters.phrasing.sentences import said, sentence, text_of, with_indefinite
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.sound.topics import phrase_topic
from sincerely.core.letters.phrasing.words.lexicon import PERSONS, VERB_ACTS
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = ["phrase_adherent", "phrase_doing", "phrase_mind", "phrase_participle", "with_a"]


def phrase_doing(note: Note, shaped: Shaped, setting: Setting) -> Phrased:
    """Read "is retiring in June", "is keen on …", "is looking for …"."""
    words, verb = shaped.words, shaped.verb
    clause = f"you {text_of(setting.turned(words, NARRATION, subject='you'))}"
    return _doing(note, clause, words[verb + 1 :], setting)


def _doing(note: Note, clause: str, rest: tuple[Word, ...], setting: Setting) -> Phrased:
    lows = [word.lower for word in rest[:3]]
    if lows[:2] == ["looking", "for"] and len(rest) > 2:
        wish = text_of(setting.turned(rest[2:], NARRATION))
        return Phrased(
            note, Act.WANTED, (sentence(clause),), clause=clause, wish=wish, topic=as_topic(wish)
        )
    planning = {
        "considering",
        "planning",
        "thinking",
        "weighing",
        "hoping",
        "aiming",
        "exploring",
        "intending",
    }
    if lows and lows[0] in planning:
        return Phrased(note, Act.PLANNED, (sentence(clause),), clause=clause)
    return Phrased(note, Act.STATED, (said(clause),), clause=clause)


def phrase_participle(note: Note, shaped: Shaped, setting: Setting) -> Phrased:
    """Read "considering a Bayesian design": what the reader is doing."""
    lemma = setting.verbs.lemma(shaped.words[shaped.verb].text) or ""
    to_me = any(w.lower in OBJECTS or w.who == Role.CANDIDATE.value for w in shaped.words)
    if to_me and (lemma in THANKED or VERB_ACTS.get(lemma) in {Act.KINDNESS, Act.OFFERED}):
        done = shaped.words[shaped.verb].to(setting.verbs.past(lemma))
        words = (*shaped.words[: shaped.verb], done, *shaped.words[shaped.verb + 1 :])
        return phrase_deed(note, replace(shaped, shape=Shape.PAST, words=words), lemma, setting)
    if _IS_OVER.search(text_of(shaped.words)):
        return phrase_topic(note, replace(shaped, shape=Shape.NOUN, verb=-1), setting)
    words = setting.turned(shaped.words, NARRATION)
    return _doing(note, f"you are {text_of(words)}", shaped.words, setting)


# "Flooding in the east end, July 2024": something that took place, and not what anybody is doing.
_IS_OVER: Final = re.compile(
    r"(?:, | in )(?:(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber|spring|summer|autumn|fall|winter) (?:19|20)\d\d\b|\b(?:last|two|three) (?:week|month|year|spring|summer|autumn|fall|winter|season|night)s?(?: ago)?$",
    re.IGNORECASE,
)


def phrase_mind(note: Note, shaped: Shaped, setting: Setting) -> Phrased:
    """Read "worried about churn": what the reader is."""
    words = shaped.words
    frame = NARRATION
    at = shaped.verb + 2
    if len(words) > at and words[at - 1].lower in {"to", "on", "about", "of"}:
        words = (*words[:at], *with_a(words[at:], setting))
    clause = f"you are {text_of(setting.turned(words, frame))}"
    topic = None
    if len(words) > shaped.verb + 2 and words[shaped.verb + 1].lower in {
        "about",
        "of",
        "on",
        "over",
        "by",
        "at",
        "with",
    }:
        topic = as_topic(text_of(setting.turned(words[shaped.verb + 2 :], frame)))
    return Phrased(note, Act.STATED, (said(clause),), clause=clause, topic=topic)


def with_a(words: tuple[Word, ...], setting: Setting) -> tuple[Word, ...]:
    """A person wanted, with the article a hurried writer left out ("deputy who will visit sites")."""
    for index, word in enumerate(words[:4]):
        if word.lower in {"someone", "somebody", "anyone", "person"} or word.tag.word_class in {
            WordClass.DET, WordClass.PRON, WordClass.ADP, WordClass.NUM}:  # fmt: skip
            return words
        if word.lower in PERSONS:
            ends = index + 1 >= len(words) or words[index + 1].tag.word_class is not WordClass.NOUN
            return with_indefinite(words, setting.language) if ends else words
    return words


# "A fan of consultants", "big believer in hand tools": what somebody is, of something.
_ADHERENTS: Final = word_set(
    "fan believer lover stickler sceptic skeptic convert champion advocate enthusiast supporter critic devotee opponent veteran native"
)
_TAKEN_BY: Final = word_set("of in for to about on")


def phrase_adherent(note: Note, words: tuple[Word, ...], setting: Setting) -> Phrased | None:
    """Read "not a fan of consultants": you are not; ``None`` for any other words."""
    start = 1 if words[0].lower == "not" else 0
    at = next((i for i, word in enumerate(words[: start + 4]) if word.lower in _ADHERENTS), -1)
    if at < 0 or at + 1 >= len(words) or words[at + 1].lower not in _TAKEN_BY:
        return None
    between = words[start:at]
    if any(w.tag.word_class not in {WordClass.DET, WordClass.ADJ, WordClass.ADV} for w in between):
        return None
    named = text_of(with_indefinite(setting.turned(words[start:], NARRATION), setting.language))
    clause = f"you are {'not ' if start else ''}{named}"
    return Phrased(note, Act.STATED, (said(clause),), clause=clause)
