"""Noun phrases of a note: something that took place, a matter, a shorthand."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.clauses.clause import (
    SPOKEN,
)
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.phrasing.reading.certain import PREPOSITIONS
from sincerely.core.letters.phrasing.reading.finite import DETERMINERS, find_finite
from sincerely.core.letters.phrasing.reading.shape import Shaped
from sincerely.core.letters.phrasing.sentences import (
    said,
    sentence,
    text_of,
    topic_article,
    with_indefinite,
)
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.sound.matters import names_matter
from sincerely.core.letters.phrasing.words.articles import a_or_an
from sincerely.core.letters.phrasing.words.lexicon import (
    EVENTS,
)
from sincerely.core.letters.phrasing.words.plurals import is_plural
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = ["phrase_topic"]


def phrase_topic(note: Note, shaped: Shaped, setting: Setting) -> Phrased:
    """A noun phrase: thanks for what took place, a topic for anything else."""
    words = setting.turned(shaped.words, SPOKEN)
    first = words[0]
    if _OFTEN.search(text_of(words)) and first.tag.word_class is WordClass.ADP:
        clause = f"you are {text_of(words)}"
        return Phrased(note, Act.STATED, (said(clause),), clause=clause)
    if len(words) > 1 and (
        first.lower in {"about", "re"} or (first.lower == "on" and words[1].lower in DETERMINERS)
    ):
        words = words[1:]
        first = words[0]
    if first.lower in {"how", "why", "what", "where", "who", "when", "which", "whether"}:
        topic = text_of(words)
        return Phrased(note, Act.TOPIC, (sentence(f"we talked about {topic}"),), topic=topic)
    if (
        first.lower in _SAME_AGAIN
        and len(words) > 1
        and words[1].lower in PREPOSITIONS | {"but", "here", "there", "too"}
    ):
        clause = f"that is {'the ' if first.lower == 'same' else ''}{text_of(words)}"
        return Phrased(note, Act.STATED, (said(clause),), clause=clause)
    matter = names_matter(text_of(words), setting)
    topic = text_of(topic_article(words, setting.language) if matter else words)
    event = 0 if _is_shorthand(words) else _event(words)
    if event:
        thanks = (
            topic
            if first.lower in _DETERMINED or is_plural(words[:event], setting.language)
            else f"the {text_of(words)}"
        )
        if thanks.split(" ", 1)[0] in {"a", "an"}:
            thanks = "the " + thanks.split(" ", 1)[1]
        return Phrased(
            note,
            Act.TOPIC,
            (sentence(f"thank you for {thanks}"),),
            thanks=thanks,
            topic=thanks,
            noun=thanks,
            is_past=True,
        )
    existing = _as_existing(note, words, setting)
    if existing is not None:
        return existing
    if _HAS_BEEN.search(text_of(words)) and _is_thing_since(words, setting):
        clause = f"there {'have' if _is_many(words, setting) else 'has'} been {text_of(with_indefinite(words, setting.language))}"
        return Phrased(note, Act.STATED, (said(clause),), clause=clause, topic=topic)
    if _is_shorthand(words):
        return _in_short(note, words, setting)
    verb = (
        "you mentioned"
        if first.text[:1].isdigit() or first.text[:1] in "$£€"
        else "we talked about"
    )
    return Phrased(note, Act.TOPIC, (sentence(f"{verb} {topic}"),), topic=topic, noun=topic)


# "On call every third night", "on the road four days a week": where the reader is, and how often.
_OFTEN: Final = re.compile(
    r" (?:every (?:other |second |third |fourth )?\w+|(?:\w+) (?:days?|nights?|weeks?|times|hours) (?:a|per) \w+|(?:once|twice) (?:a|per) \w+)$",
    re.IGNORECASE,
)


def _as_share(note: Note, words: tuple[Word, ...], setting: Setting) -> Phrased:
    """Read "38% turnover in the first 90 days": there is."""
    end = next((i for i, w in enumerate(words) if w.lower in PREPOSITIONS | _FROM), len(words))
    named = words[1 : max(end, 2)]
    text = _FIRST_DAYS.sub(r" in the \g<days>", text_of(words))
    verb = _were(text.lower())
    if is_plural(named, setting.language):
        clause = f"there {verb} {text}"
    else:
        thing = text_of(with_indefinite(named, setting.language)).split(" ", 1)[0]
        led = f"{a_or_an(words[0].text)} " if thing in {"a", "an"} else ""
        clause = f"there {_OF_ONE[verb]} {led}{text}"
    return Phrased(note, Act.STATED, (said(clause),), clause=clause)


_FROM: Final = word_set("this last first next so each every among")
_FIRST_DAYS: Final = re.compile(
    r"(?<! the) (?P<days>(?:first|last) \d+ (?:days|weeks|months|years))$", re.IGNORECASE
)
_OF_ONE: Final = {"are": "is", "were": "was", "have been": "has been"}


_WHERE: Final = frozenset({"where", "who", "that", "which", "when"})


def _as_existing(note: Note, words: tuple[Word, ...], setting: Setting) -> Phrased | None:
    """What there is or is not: things that are counted, a share, none, "not one"; ``None`` for any other words."""
    first = words[0]
    if _is_count(words, setting):
        counted = text_of(words).partition(", ")[0]
        clause = f"there {_were(counted.lower())} {text_of(words)}"
        return Phrased(note, Act.STATED, (said(clause),), clause=clause, topic=text_of(words))
    if (
        first.lower in {"no", "nobody", "nothing"}
        and len(words) > 1
        and not any(w.after for w in words[:-1])
    ):
        where = next((i for i, word in enumerate(words) if word.lower in _WHERE), len(words))
        plural = first.lower == "no" and is_plural(words[:where], setting.language)
        lasting = _LASTING.search(text_of(words).lower()) is not None
        verb = ("have been" if plural else "has been") if lasting else ("are" if plural else "is")
        clause = f"there {verb} {text_of(words)}"
        return Phrased(note, Act.STATED, (said(clause),), clause=clause)
    if first.lower == "not" and any(word.lower == "but" for word in words[2:]):
        clause = f"it is {text_of(words)}"
        return Phrased(note, Act.STATED, (said(clause),), clause=clause)
    if first.lower == "not" and len(words) > 2 and words[1].lower in {"one", "a", "an"}:
        verb = "has not been" if _LASTING.search(text_of(words).lower()) else "is not"
        clause = f"there {verb} {text_of(words[1:])}"
        return Phrased(note, Act.STATED, (said(clause),), clause=clause)
    if first.text.endswith("%") and len(words) > 1 and not any(w.after for w in words[:-1]):
        return _as_share(note, words, setting)
    return None


# "Body cameras since June": there have been, ever since.
_HAS_BEEN: Final = re.compile(r"^[^,:;]+ since (?:the |last )?[\w’']+(?: [\w’']+)?$", re.IGNORECASE)


def _is_thing_since(words: tuple[Word, ...], setting: Setting) -> bool:
    since = next(i for i, word in enumerate(words) if word.lower == "since")
    noun = bool(setting.language.lemmas(words[since - 1].lower, WordClass.NOUN))
    if any(word.tag.word_class is WordClass.VERB for word in words[1:since]):
        return False
    named = noun and words[since - 1].tag.word_class is not WordClass.ADV
    return (
        named and words[0].lower not in DETERMINERS | {"not", "only"} and not _is_shorthand(words)
    )


def _is_many(words: tuple[Word, ...], setting: Setting) -> bool:
    since = next(i for i, word in enumerate(words) if word.lower == "since")
    return is_plural(words[:since], setting.language)


def _were(text: str) -> str:
    """The verb of things that are, were last year, or have been since."""
    if re.search(r"\b(?:last \w+|in (?:19|20)\d\d)(?:,|$)", text):
        return "were"
    return "have been" if _LASTING.search(text) else "are"


_SHORTEST: Final = 3  # words of a point that stands after a colon


def _in_short(note: Note, words: tuple[Word, ...], setting: Setting) -> Phrased:
    """A phrase with a figure or a mark in it: named where it is one thing, in its own words where it is short."""
    text = text_of(words)
    thing = text_of(with_indefinite(words, setting.language))
    if (
        re.search(r"^\w+(?: \w+)? of \d+, [^,]+$", text)
        and find_finite(words, setting.verbs, 1) < 0
        and len(words) < 9
    ):
        return Phrased(note, Act.TOPIC, (sentence(f"you mentioned {thing}"),))
    if "," in text.replace(", not ", " not ") or ":" in text or len(words) < _SHORTEST:
        return Phrased(note, Act.UNSURE, (), why_not="its words do not make a sentence for certain")
    return Phrased(note, Act.TOPIC, (sentence(f"you made this point: {text}"),))


# Said of the statement before: "true of the hotel, but not of the spa".
_SAME_AGAIN: Final = frozenset(
    {"true", "same", "similar", "different", "untrue", "fine", "impossible", "possible"}
)


_DETERMINED: Final = frozenset(
    ["the", "a", "an", "your", "my", "our", "this", "that", "his", "her", "their"]
)


_NUMBERS: Final = word_set(
    "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty"
)
_SPANS_AND_SUMS: Final = word_set(
    "years months weeks days hours minutes seconds quarters miles points percent pounds dollars euros tons tonnes"
    " kilos metres meters feet acres hectares km times degrees thirds steps stages rounds questions"
)


_LASTING: Final = re.compile(
    r"\b(?:since (?:the |last |\w+ )?[\w’']+|(?:in|for|over) (?:an? |the last |the past |\d+ |\w+ )?(?:\d+ |\w+ )?(?:years?|months?|weeks?|days|decades?|seasons?|terms?)"
    r"|so far|to date|this (?:year|quarter|month|season|term|winter|summer)|year to date)$"
)


_WHEN: Final = frozenset({"this", "last", "so"})


def _is_count(words: tuple[Word, ...], setting: Setting) -> bool:
    """Things that are counted, and no share, sum or span: "14 travel nurses on the unit"."""
    first = words[0]
    if not (first.text.replace(",", "").isdigit() or first.lower in _NUMBERS) or len(words) < 2:
        return False
    if first.text in {"0", "1"} or (first.text.isdigit() and 1900 <= int(first.text) <= 2100):
        return False
    end = next((i for i, w in enumerate(words) if w.lower in PREPOSITIONS | _WHEN), len(words))
    comma = next((i for i, w in enumerate(words[:-1]) if w.after), len(words) - 1)
    end = min(end, comma + 1)
    if end < 2 or any(word.after not in {"", ","} for word in words[:-1]):
        return False
    head = words[end - 1].lower
    return (
        head.endswith("s")
        and head not in _SPANS_AND_SUMS
        and is_plural(words[:end], setting.language)
        and not any(w.text.endswith("%") for w in words)
        and all(w.tag.word_class is not WordClass.PRON for w in words[:end])
    )


def _is_shorthand(words: tuple[Word, ...]) -> bool:
    """A figure in the middle of a bare phrase ("pipeline 2x coverage"), or a dash or colon in it."""
    if words[0].tag.word_class is WordClass.ADP and words[0].lower != "over":
        return True
    marked = any(word.after.strip() in {":", "-", "–", "—", "/"} for word in words[:-1])
    figure = any(
        words[index].text[:1].isdigit()
        and words[index - 1].tag.word_class in {WordClass.NOUN, WordClass.ADV, WordClass.X}
        and not words[index - 1].text[:1].isupper()
        and not words[index - 1].after
        for index in range(1, len(words))
    )
    return marked or figure


_SPANS: Final = frozenset({"hour", "hours", "time", "minutes"})


def _is_span(first: Word) -> bool:
    return first.text[:1].isdigit() or first.lower in {
        "a",
        "an",
        "the",
        "two",
        "three",
        "half",
        "extra",
        "whole",
    }


def _event(words: tuple[Word, ...]) -> int:
    """How many words lead up to an event noun that is the head; 0 if there is none."""
    for index, word in enumerate(words):
        if index and word.tag.word_class is WordClass.ADP:
            return 0
        following = words[index + 1].tag.word_class if index + 1 < len(words) else WordClass.ADP
        if word.lower in _SPANS and not (index < 3 and _is_span(words[0])):
            return 0
        if index and words[index - 1].lower in {"only", "never", "always", "rarely", "often"}:
            return 0
        if word.lower in EVENTS and following in {
            WordClass.ADP,
            WordClass.SCONJ,
            WordClass.CCONJ,
            WordClass.PART,
        }:
            return index + 1
    return 0
