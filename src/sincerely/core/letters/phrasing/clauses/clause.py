"""Clauses of a note as they stand in mid-sentence, addressed to the reader."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.clauses.tenses import since_then
from sincerely.core.letters.phrasing.people.cast import Role
from sincerely.core.letters.phrasing.people.person import Frame
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.phrasing.reading.shape import Shaped
from sincerely.core.letters.phrasing.sentences import (
    text_of,
    with_article,
    with_subject_article,
)
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.words.lexicon import (
    ADJECTIVES_OF_MIND,
    PASSIVES,
    PREDICATES,
)
from sincerely.core.letters.phrasing.words.plurals import is_plural
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = [
    "ASKING",
    "NARRATION",
    "OBJECTS",
    "SPOKEN",
    "as_topic",
    "finite_clause",
    "read_again",
    "spoken_frame",
    "topic_of",
    "unsure",
    "verbless_clause",
]

NARRATION: Final = Frame()


SPOKEN: Final = Frame(object=Role.READER, they=Role.READER, we=Role.READER, you=Role.CANDIDATE)


ASKING: Final = Frame(Role.CANDIDATE, Role.CANDIDATE, Role.CANDIDATE, you=Role.CANDIDATE)


OBJECTS: Final = frozenset({"me", "us", "him", "her"})


def finite_clause(shaped: Shaped, setting: Setting, frame: Frame, *, subject: str = "") -> str:
    """A finite clause in mid-sentence, the article of its subject put back."""
    words = setting.turned(shaped.words, frame, subject=subject)
    if shaped.verb > 0:
        words = since_then(words, shaped.verb, setting.verbs)
        head = with_subject_article(words[: shaped.verb], setting.language)
        words = (*head, *words[shaped.verb :])
    return text_of(words)


def spoken_frame(shaped: Shaped) -> Frame:
    """Whom the pronouns of a reported clause mean: an object is me where the subject is the reader."""
    subject = shaped.words[: max(shaped.verb, 1)]
    mine = any(word.lower in {"he", "she"} or word.who == Role.READER.value for word in subject)
    return replace(SPOKEN, object=Role.CANDIDATE) if mine else SPOKEN


def topic_of(shaped: Shaped, setting: Setting) -> str | None:
    """The subject of a clause as a noun phrase that names its matter; ``None`` where it is no such phrase."""
    subject = shaped.words[: shaped.verb]
    if not subject or subject[0].tag.word_class in _NO_NOUN_FIRST:
        return None
    if any(
        word.tag.word_class in {WordClass.AUX, WordClass.SCONJ} or word.after for word in subject
    ):
        return None
    turned = with_article(setting.turned(subject, SPOKEN), setting.language)
    while turned and turned[-1].tag.word_class is WordClass.ADV:
        turned = turned[:-1]
    return text_of(turned) or None


_NO_NOUN_FIRST: Final = frozenset({WordClass.PRON, WordClass.SCONJ, WordClass.ADV, WordClass.ADP})


def as_topic(wish: str) -> str | None:
    """A wish as a topic, if it is a noun phrase."""
    first = wish.split(" ", 1)[0].lower()
    bad = {
        "to",
        "that",
        "me",
        "you",
        "it",
        "them",
        "us",
        "i",
        "the",
        "not",
        "him",
        "her",
        "how",
        "what",
    } - {"the"}
    return None if first in bad or " to " in wish else wish


def read_again(words: tuple[Word, ...], setting: Setting) -> tuple[Word, ...]:
    """The words tagged anew, as the beginning of their own sentence; names stay marked."""
    fresh = setting.language.tag([word.text for word in words])
    return tuple(
        word if word.who else replace(word, tag=tag) for word, tag in zip(words, fresh, strict=True)
    )


def verbless_clause(shaped: Shaped, setting: Setting) -> str:
    """A clause whose "is" was left out, with it: "9 of 21 sites are inactive"."""
    words = setting.turned(shaped.words, SPOKEN)
    subject = with_subject_article(words[: shaped.verb], setting.language)
    if len(subject) > 1 and subject[0].lower.endswith("ing") and len(subject) == shaped.verb:
        named = subject[1].tag.word_class is WordClass.NOUN and not is_plural(
            subject, setting.language
        )
        subject = (
            (Word("the"), *subject) if named and not subject[0].lower.startswith("the") else subject
        )
    rest = words[shaped.verb :]
    plural = is_plural(shaped.words[: shaped.verb], setting.language)
    if rest[0].lower == "never" and any(setting.verbs.is_participle(w.lower) for w in rest[1:3]):
        return text_of(
            (*subject, Word("have" if plural else "has"), rest[0], Word("been"), *rest[1:])
        )
    return text_of((*subject, Word(_copula(rest, setting, plural=plural)), *rest))


_OF_ANOTHER: Final = frozenset({"that", "which", "who", "where"})


def _copula(rest: tuple[Word, ...], setting: Setting, *, plural: bool) -> str:
    rest = _of_itself(rest)
    later = {word.lower for word in rest[1:]}
    if rest[0].lower == "gone" and later & {"up", "down", "from", "to", "over", "through"}:
        return "have" if plural else "has"
    if re.match(r"[$£€]?\d", rest[0].text) and (
        "last" in later or ("in" in later and _past_year(rest))
    ):
        at = (
            " at"
            if rest[0].text.endswith("%") and (len(rest) == 1 or rest[1].lower != "of")
            else ""
        )
        return ("were" if plural else "was") + at
    if rest[0].text.endswith("%") and (len(rest) == 1 or rest[1].lower != "of" or rest[0].after):
        return "are at" if plural else "is at"
    by_measure = (
        len(rest) > 2
        and rest[1].lower == "by"
        and bool(re.match(r"[$£€]|\d[\d.,]*%", rest[2].text))
    )
    if by_measure and setting.verbs.is_past(rest[0].text):
        return "were" if plural else "was"
    only_done = (
        len(rest) == 1
        and (rest[0].lower.endswith("ed") or setting.verbs.is_participle(rest[0].lower))
        and rest[0].lower not in PREDICATES | PASSIVES | ADJECTIVES_OF_MIND
        and rest[0].tag.word_class is not WordClass.ADJ
    )
    if only_done:
        return "have been" if plural else "has been"
    state = rest[0].lower in {"not", "still", "already", "too", "all", "never"} or rest[
        0
    ].lower in {"stuck", "gone", "due", "ready"}
    if rest[0].lower == "last" and len(rest) > 1 and setting.verbs.is_participle(rest[1].lower):
        return "were" if plural else "was"
    if _LAST.search(text_of(rest)) and "since" not in later:
        return "were" if plural else "was"
    is_done = setting.verbs.is_past(rest[0].text) and rest[0].lower not in {"short", "inactive"}
    of_place = rest[0].tag.word_class is WordClass.ADP
    lasts = rest[0].tag.word_class is WordClass.ADJ or rest[0].lower in PREDICATES
    if "since" in later and (is_done or of_place or lasts):
        return "have been" if plural else "has been"
    put_off = rest[0].lower in _PUT_OFF and bool(later & {"to", "until", "till"})
    if put_off or (is_done and not state and len(rest) > 1 and _how_often(rest[1:])):
        return "have been" if plural else "has been"
    seasonal = (
        is_done
        and not state
        and rest[0].lower not in _TO_COME
        and rest[0].tag.word_class is WordClass.VERB
    )
    if seasonal and _SEASON.search(text_of(rest[1:])):
        return "were" if plural else "was"
    is_set = rest[0].lower in _SET_FOR and later & {"for", "by"}
    year = not is_set and any(re.fullmatch(r"(?:19|20)\d\d", word.text) for word in rest)
    if (
        is_done
        and not state
        and ("ago" in later or "yesterday" in later or year or (later & {"last"}))
    ):
        return "were" if plural else "was"
    return "are" if plural else "is"


_TO_COME: Final = word_set(
    "expected planned due scheduled booked needed required promised set pencilled penciled budgeted closed sold used wanted hoped"
)


def _of_itself(rest: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words before a clause that tells of another thing ("… in a cellar that flooded in 2015")."""
    end = next((i for i, word in enumerate(rest) if i and word.lower in _OF_ANOTHER), len(rest))
    return rest[:end]


# "Planned for Q3 2027", "delayed to 2028": the year is to come.
_SET_FOR: Final = word_set(
    "planned expected scheduled pencilled penciled budgeted promised forecast"
)
_PUT_OFF: Final = word_set("delayed postponed deferred")
_SEASON: Final = re.compile(
    r"\b(?:in|over|during) (?:the )?(?:spring|summer|autumn|fall|winter|January|February|March|April|May|June|July|August|September|October|November|December)(?=$|,)"
)


_LAST: Final = re.compile(
    r"\blast (?:year|month|week|night|season|spring|summer|autumn|fall|winter|time|January|February|March|April|May|June|July|August|September|October|November|December)\b"
)


def _how_often(words: tuple[Word, ...]) -> bool:
    """Read "moved twice", "missed three quarters running": how often until now."""
    return (
        "twice" in {word.lower for word in words}
        or words[0].lower in {"again", "once"}
        or words[-1].lower == "running"
        or (len(words) == 2 and words[1].lower == "times")
    )


def _past_year(rest: tuple[Word, ...]) -> bool:
    return any(re.fullmatch(r"(?:19|20)[01]\d", word.text) for word in rest)


def unsure(note: Note, why: str) -> Phrased:
    """A refusal that says why."""
    return Phrased(note, Act.UNSURE, (), why_not=why)
