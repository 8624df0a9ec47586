"""The stages of a next step: things that come in their order, each with its time."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.clauses.clause import finite_clause
from sincerely.core.letters.phrasing.hurry.objects import with_inner_articles
from sincerely.core.letters.phrasing.people.cast import Role
from sincerely.core.letters.phrasing.people.person import Frame
from sincerely.core.letters.phrasing.reading.shape import Shape
from sincerely.core.letters.phrasing.sentences import (
    text_of,
    with_article,
    with_indefinite,
    with_subject_article,
)
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.sound.soundness import is_noun_phrase
from sincerely.core.letters.phrasing.words.lexicon import PERSONS
from sincerely.core.letters.phrasing.words.plurals import is_plural
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = [
    "BODIES",
    "STAGES",
    "STEP",
    "as_event",
    "as_list",
    "as_next",
    "as_stages",
    "as_thing",
    "in_its_week",
    "is_bare_pair",
    "is_event_of_many",
    "with_follower",
]

STEP: Final = Frame(Role.READER, Role.CANDIDATE, Role.READER, they=Role.READER, we=Role.READER)
_MONTH: Final = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_DAY: Final = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_COUNT: Final = r"(?:\d+|an?|one|two|three|four|five|six|eight|ten|a couple of|a few)"
_PERIOD: Final = (
    rf"(?:{_DAY}|{_MONTH}\b|\d|week|month|year|term|quarter|weekend|morning|afternoon|evening|spring|summer|autumn|fall|winter"
    r"|christmas|easter|thanksgiving|half-term|noon|midday|lunchtime|new year|holidays?|break|day|end|start|beginning|middle|season|harvest)"
)
# Where the time of a stage begins: "on 3 December", "in two weeks", "next Tuesday", never "on the boat".
_WHEN: Final = re.compile(
    rf"\s+(?=(?:(?:on|in|at|by|before|after|within|during|from|around|about|until|over|sometime in)\s+"
    rf"(?:the\s+|{_COUNT}\s+)?(?:early\s+|mid-?\s?|late\s+|first\s+|second\s+|third\s+|fourth\s+|last\s+|next\s+|this\s+|same\s+|following\s+|coming\s+|new\s+|working\s+)*{_PERIOD}"
    rf"|(?:next|this|every)\s+{_PERIOD}|early\s|mid-|late\s|the week\b|sometime\b|tomorrow\b|next$|now$|{_DAY}\b|w/c\b))",
    re.IGNORECASE,
)
_THEN: Final = re.compile(r"\s*(?:,|;)?\s*\b(?:and then|then|followed by)\b\s+", re.IGNORECASE)
_LASTS: Final = re.compile(r", (\d+|\w+) min(?:ute)?s?,?(?= (?:on|at|in)\b)", re.IGNORECASE)
_WEEK: Final = re.compile(
    r"(?<!the)(?<!in)(?<!first)(?<!second)(?<!third)(?<!fourth)(?<!last)(?<!final)"
    r" (?=(?:(?:first|second|third|fourth|last|final) )?(?:week|half) of )",
    re.IGNORECASE,
)
_FIRST: Final = re.compile(r"(?<=\w) first$", re.IGNORECASE)
_AND_A: Final = re.compile(r" and (?=an? )")
# What no article fits, and what is no stage: "another interview", "nothing till May", "offer or not".
_NO_STAGE: Final = re.compile(
    r"^(?:nothing|nobody|none|no|not|unknown|unclear|unsure|tbc|tba|tbd|waiting|more|\?+)\b|\bor not\b|\b(?:tbc|tba|tbd)\b",
    re.IGNORECASE,
)
_ANY: Final = word_set("another one more some either any")
_ORDINAL: Final = word_set("visit second third first final last next")
_DUE: Final = word_set("decision answer feedback news offer result results verdict")
_LED: Final = word_set("the a an my your two three final second another")
_DEEDS: Final = word_set(
    "visit meet present tour see hear speak talk call attend do complete take send give submit sit interview fly drive come"
)


def in_its_week(text: str) -> str:
    """The text with "in the" put back before a week: "finalists week of December 7"."""
    return _WEEK.sub(" in the ", text)


def as_thing(text: str, setting: Setting) -> str | None:
    """A stage that is a thing, with its article: "a unit tour with …"; ``None`` where it is a statement."""
    text = _LASTS.sub(lambda m: f" of {m.group(1)} minutes", in_its_week(text)).strip(" ,.")
    if not text or _NO_STAGE.search(text):
        return None
    halves = _AND_A.split(text)
    if len(halves) > 1:
        things = [as_thing(half, setting) for half in halves]
        return None if None in things else " and ".join(thing for thing in things if thing)
    timed = _WHEN.search(text)
    bare, when = (text[: timed.start()], text[timed.start() :]) if timed else (text, "")
    words = setting.inside(setting.words(bare))
    if not words or not _names_a_stage(words, setting):
        return None
    whole = with_inner_articles(setting.turned(words, STEP), setting.language)
    noun = text_of(with_indefinite(whole, setting.language)) + when
    is_of_many = is_event_of_many(setting.words(text), len(words) - 1)
    return noun if is_of_many or is_noun_phrase(noun, setting) else None


def _names_a_stage(words: tuple[Word, ...], setting: Setting) -> bool:
    short = len(words) < 4 and words[0].tag.word_class is WordClass.NOUN
    named = short and bool(setting.language.lemmas(words[-1].lower, WordClass.NOUN))
    return named or words[0].lower in _ORDINAL or setting.shape(words).shape is Shape.NOUN


def _is_mine(text: str, setting: Setting) -> bool:
    """Whether a stage is something that I do: "meet the chairman in Bergen"."""
    words = setting.words(text)
    verb = len(words) > 1 and words[0].lower in _DEEDS and not words[0].after
    return verb and words[1].lower not in {"to", "from", "by", "in"} - (
        {"to"} if words[0].lower in {"speak", "talk", "present", "come"} else set()
    )


def as_stages(text: str, setting: Setting) -> str | None:
    """Read "tour with the nurses, then a decision": things in their order."""
    stages = [_FIRST.sub("", stage.strip(" ,.")) for stage in _THEN.split(text)]
    if len(stages) < 2 or not all(stage.strip(" ,") for stage in stages):
        return None
    mine = [_is_mine(stage, setting) for stage in stages]
    if all(mine):
        return f"I will {', then '.join(_deed(stage, setting) for stage in stages)}"
    if mine[0] and not any(mine[1:]):
        later = [as_thing(stage, setting) for stage in stages[1:]]
        if None in later:
            return None
        return f"I will {_deed(stages[0], setting)}, followed by {', then '.join(t for t in later if t)}"
    if any(mine):
        return None
    things = [as_thing(stage, setting) or _will(stage, setting) for stage in stages]
    first = as_thing(stages[0], setting)
    if first is None or not all(things) or is_bare_pair(first):
        return None
    lead = "the next steps are" if _are_many(first, setting) else "the next step is"
    row = things[0] or ""
    for stage, thing in zip(stages[1:], things[1:], strict=True):
        row += f"{', then' if as_thing(stage, setting) else ', and then'} {thing}"
    return f"{lead} {row}"


def _deed(stage: str, setting: Setting) -> str:
    return text_of(
        with_inner_articles(setting.turned(setting.words(stage), STEP), setting.language)
    )


def _are_many(thing: str, setting: Setting) -> bool:
    """Whether the thing is several, whatever time follows it."""
    timed = _WHEN.search(thing)
    return is_plural(setting.words(thing[: timed.start()] if timed else thing), setting.language)


def _will(stage: str, setting: Setting) -> str | None:
    """A later stage that is a statement: "then they decide"."""
    words = setting.words(stage)
    shaped = setting.shape(words)
    if shaped.shape is Shape.FINITE and words[0].lower in {"they", "she", "he", "we"}:
        return finite_clause(shaped, setting, STEP)
    return None


def with_follower(text: str, setting: Setting) -> str | None:
    """Read "Ana speaks to HR, then a written offer": a statement, and the thing that follows."""
    first, *others = _THEN.split(text)
    thing = as_thing(others[0], setting) if len(others) == 1 else None
    words = setting.words(first)
    shaped = setting.shape(words) if words else None
    if (
        thing is None
        or shaped is None
        or shaped.shape is not Shape.FINITE
        or others[0].strip(" .").lower() in _DEEDS
    ):
        return None
    follows = "follow" if _are_many(thing, setting) else "follows"
    return f"{finite_clause(shaped, setting, STEP).rstrip(' ,')}, and then {thing} {follows}"


def as_next(text: str, setting: Setting) -> str | None:
    """Read "a day on the boat": what the next step is."""
    noun = as_thing(text, setting)
    if noun is None or "," in noun or is_bare_pair(noun):
        return None
    return f"the next {'steps are' if _are_many(noun, setting) else 'step is'} {noun}"


def is_bare_pair(thing: str) -> bool:
    """Read "drug screen and record check": two single things without their articles."""
    one, joined, _ = thing.partition(" and ")
    return bool(joined) and one.split(" ", 1)[0] not in {"a", "an", "the"} and not one.endswith("s")


def as_list(text: str, setting: Setting) -> str | None:
    """Read "reference check, site visit": what the next steps are."""
    pieces = [piece.strip() for piece in text.split(",")]
    if _THEN.search(text) or any(
        _is_mine(piece, setting) or _FIRST.search(piece) for piece in pieces
    ):
        return None
    if len(pieces) < 2 or any(
        len(piece.split()) > _LISTED or _WHEN.search(f" {piece}") for piece in pieces
    ):
        return None
    things = [thing for piece in pieces if (thing := as_thing(piece, setting))]
    if len(things) < len(pieces) or any(
        thing.split(" ", 1)[0] not in {"a", "an", "the"} or " and " in thing for thing in things
    ):
        return None
    return f"the next steps are {', '.join(things[:-1])} and {things[-1]}"


_LISTED: Final = 4  # words; a longer piece is more than a name


def is_event_of_many(words: tuple[Word, ...], verb: int) -> bool:
    """Read "reference calls this week": several of a stage and their time, the last taken for a verb."""
    if verb < 1 or verb + 1 >= len(words) or words[verb].lower not in _MANY_STAGES:
        return False
    subject = words[:verb]
    person = any(w.who or w.lower in PERSONS | BODIES or w.text.isupper() for w in subject)
    led = subject[0].tag.word_class in {WordClass.DET, WordClass.PRON}
    ahead = " " + text_of(words[verb + 1 :])
    return not (person or led) and bool(_WHEN.match(ahead))


_MANY_STAGES: Final = word_set(
    "calls checks visits interviews talks tests offers reviews rounds tours meetings trials"
)
BODIES: Final = word_set(
    "board panel committee council team recruiter agency trustees governors partners owners directors managers"
)


def as_event(text: str, setting: Setting) -> str | None:
    """Read "decision in two weeks": "the decision is due in two weeks"."""
    match = _WHEN.search(text)
    if match is None or _NO_STAGE.search(text):
        return None
    what, when = text[: match.start()], text[match.end() :]
    words = setting.words(what)
    if (
        not words
        or len(words) > 8
        or "," in text
        or not (_is_named(words, setting) or is_event_of_many(setting.words(text), len(words) - 1))
    ):
        return None
    plural = is_plural(words, setting.language)
    verb = "are" if plural else "is"
    due = " due" if when.lower().startswith("by ") or words[-1].lower in _DUE else ""
    if words[0].lower in {"a", "an"} or re.search(r"\band (?!\d|\w*day\b)", when):
        return None
    if words[0].lower in _ANY:
        return f"there {verb} {text_of(setting.inside(words))} {when}"
    return f"{_the(words, setting, plural=plural)} {verb}{due} {when}"


def _is_named(words: tuple[Word, ...], setting: Setting) -> bool:
    """Whether the words name a thing: a noun phrase, or a form in -ing before a stage ("working interview")."""
    if setting.shape(words).shape is Shape.NOUN:
        return True
    return setting.verbs.is_gerund(words[0].text) and len(words) > 1 and words[1].lower in STAGES


# "Working interview": with one of these a form in -ing names the stage.
STAGES: Final = word_set(
    "interview lunch dinner breakfast session day visit meeting trial shift exercise test panel assessment"
)


def _the(words: tuple[Word, ...], setting: Setting, *, plural: bool) -> str:
    """The thing whose time is told, with "the" where it is one or a pair."""
    inner = setting.inside(words)
    subject = text_of(with_article(inner, setting.language))
    first = subject.split(" ", 1)[0]
    if first in _LED:
        return f"the {subject}" if first in {"final", "second"} and not plural else subject
    pair = plural and any(word.lower == "and" for word in words)
    if not plural:
        return f"the {subject}"
    one = with_subject_article(inner[: next(i for i, w in enumerate(inner) if w.lower == "and")], setting.language) if pair else ()  # fmt: skip
    return f"the {subject}" if pair and one and one[0].text == "the" else subject
