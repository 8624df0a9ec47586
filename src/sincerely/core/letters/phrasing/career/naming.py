"""A line of the candidate's own that only names a thing, in a sentence that is right for any thing.

Nothing is told of the thing, for the line tells nothing: it is mentioned, or it is part of my
background. What hangs on it by commas stands in brackets. Words that name nothing for
certain stand after a colon, as they were noted.
"""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.career.counts import DONE
from sincerely.core.letters.phrasing.career.mine import stated
from sincerely.core.letters.phrasing.career.titles import SINGLE, is_agent
from sincerely.core.letters.phrasing.clauses.bare_verbs import is_bare_verb
from sincerely.core.letters.phrasing.clauses.tails import NUMBER
from sincerely.core.letters.phrasing.hurry.objects import is_countable, needs_article
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.phrasing.reading.certain import PREPOSITIONS
from sincerely.core.letters.phrasing.sentences import sentence, text_of
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.sound.soundness import is_clause, is_noun_phrase
from sincerely.core.letters.phrasing.words.articles import a_or_an
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = ["named"]

_TITLED: Final = re.compile(r"[A-Z][a-z]+ [A-Z]")
# "food safety - audit score 98.6": what stands before a dash says what the rest is about.
_DASHED: Final = re.compile(r"^(?P<label>[\w&/’'-]+(?: [\w&/’'-]+){0,2}) [-–—]+ ")
# What hangs on a thing so loosely that no other sentence can take it in.
_LOOSE: Final = re.compile(r"[,;] | [-–—] |^(?!my ).*: ")
# A label that stands after "on" without an article: a plural, a matter, letters.
_MATTER: Final = re.compile(
    r"^(?:the|my|our) |(?:s|ing|tion|ity|ance|ence|ment|ship|ism|ness|[A-Z]{2,}\d*|ield|ork|afety)$"
)
# What a list that a label opens is of.
_ROWS: Final = word_set(
    "skills interests hobbies languages tools strengths qualifications subjects instruments clients sectors"
)
# "two seasons ski patrol"
_SPENT_ON: Final = re.compile(
    rf"^(?P<span>{NUMBER} (?:years|seasons|months|terms|weeks|hours|days)) (?=(?!of|in|as|at|on|with|for|and|from|to|under|over|ago|old|solo|[a-z]+ed)[a-z]+\b)"
)
# "ski instructor BASI L2"
_LETTERED: Final = re.compile(
    r"^(?P<who>[a-z][a-z -]+) (?P<letters>[A-Z]{2,}[\w/]*(?: [A-Z\d][\w/]*)*)$"
)
# What is there already for me to mention, no part of a background.
_KNOWN: Final = re.compile(
    r"^(?:the|my|our|how|why|what|where|when|that|this|these|those)\b", re.IGNORECASE
)


def named(note: Note, noun: str, setting: Setting) -> Phrased:
    """The note as a thing that can be named, nothing told of it; a name that opens it keeps its capital."""
    opening = noun[:1].upper() + noun[1:]
    if _TITLED.match(opening) and note.text.startswith(opening.split(",")[0].split(";")[0]):
        noun = opening
    noun = _DASHED.sub(r"\g<label>: ", noun) if ": " not in noun else noun
    label, colon, rest = noun.partition(": ")
    colon = "" if "(" in label else colon
    if colon and not _MATTER.search(label):
        colon, noun = "", f"{label}, {rest}"
    if colon:
        if label.lower() in _ROWS:
            return stated(note, f"my {label.lower()} include {rest}")
        if not {"(", ";"} & set(rest) and not is_clause(rest, setting):
            return _mentioned(note, f"{label}, {rest}", setting)
        added = f"one thing to add, on {label}: {rest}"
        alone = None if _LOOSE.search(noun) else noun
        return Phrased(note, Act.OWN, (sentence(added),), noun=alone, topic=alone)
    return _mentioned(note, noun, setting)


def _mentioned(note: Note, noun: str, setting: Setting) -> Phrased:
    """A thing, what hangs on it in brackets: "my background includes a county office (11 years)"."""
    head, comma, loose = _SPENT_ON.sub(r"\g<span> of ", noun).partition(", ")
    is_apart = bool(comma) and not {"(", ")", ";", ":"} & set(noun)
    thing = head if is_apart else _SPENT_ON.sub(r"\g<span> of ", noun)
    lettered = _LETTERED.match(thing) if not comma else None
    if lettered is not None and _is_person(setting.words(lettered["who"])):
        who = lettered["who"]
        return stated(note, f"I am {a_or_an(who)} {who} ({lettered['letters']})")
    words = setting.words(thing)
    hung = f" ({loose})" if is_apart else ""
    had = _had(words, loose, setting)
    if had is not None:
        return stated(note, f"{had}{hung if had.startswith('I ') else ''}")
    if is_apart and _SITES.match(loose):
        hung = f" across {loose}"
    opens = (
        words[0].lower in PREPOSITIONS | _ADVERBS
        or noun.startswith("your ")
        or is_bare_verb(words, setting)
    )
    if opens or (comma and not is_apart) or not is_noun_phrase(thing, setting):
        alone = None if _LOOSE.search(noun) else noun
        return Phrased(
            note, Act.OWN, (sentence(f"one thing to add: {noun}"),), noun=alone, topic=alone
        )
    is_alone = bool(hung) and len(words) == 1 and words[0].tag.word_class is WordClass.ADJ
    if is_alone or (len(words) > 1 and _is_how(words[0], words[1], setting)):
        return stated(note, f"I am {thing}{hung}")
    if _is_person(words) and (len(words) > 1 or words[0].lower not in SINGLE):
        return stated(note, f"I am {a_or_an(thing)} {thing}{hung}")
    if needs_article(words, setting.language) or _is_owned_by_one(words, setting):
        thing = f"{a_or_an(thing)} {thing}"
    verb = "I would mention" if _KNOWN.match(thing) else "my background includes"
    alone = f"{thing}{hung}"
    return Phrased(note, Act.OWN, (sentence(f"{verb} {alone}"),), noun=alone, topic=alone)


_ADVERBS: Final = word_set("never not once always still now presently currently only also")
# "2 stations", "nine sites": where what was counted before it is.
_SITES: Final = re.compile(
    rf"^{NUMBER} (?:sites|stations|stores|shops|branches|plants|farms|schools|campuses|depots|wards|floors|offices|states|"
    r"counties|countries|regions|cities|towns|villages|locations|properties|buildings|fields|venues|yards|warehouses|clinics)$",
    re.IGNORECASE,
)
# Times and occasions on which something did or did not happen: "12 seasons", "3 joint surveys".
_SPAN: Final = re.compile(
    rf"^(?:(?:the )?(?:last|past) )?{NUMBER}\+? (?:[a-z]+ ){{0,2}}(?:years|seasons|months|weeks|days|terms|semesters|quarters|winters|summers"
    r"|harvests|hours|shifts|audits|inspections|surveys|visits|reviews|games|matches|miles|flights|voyages|tours|elections)$",
    re.IGNORECASE,
)
_LACK: Final = re.compile(r"^(?:no|zero|nil) [a-z]", re.IGNORECASE)


def _had(words: tuple[Word, ...], loose: str, setting: Setting) -> str | None:
    """What was so with the thing: "with 11 boats, we had no lost day", "I had the barn rebuilt in a year"."""
    is_counted = words[0].tag.word_class is WordClass.NUM
    if is_counted and _LACK.match(loose):
        joint = "in" if _SPAN.match(text_of(words)) else "with"
        return f"{joint} {text_of(words)}, we had {loose}"
    for index, word in enumerate(words[1:-1] if not is_counted else (), start=1):
        low = word.lower
        is_done = low in DONE or (low.startswith("re") and setting.verbs.is_participle(low))
        follows = words[index + 1]
        is_free = follows.lower != "by" and follows.tag.word_class in _LINKS
        if is_done and is_free and not any(w.lower in PREPOSITIONS for w in words[:index]):
            article = "the " if needs_article(words[:index], setting.language) else ""
            return f"I had {article}{text_of(words)}"
    return None


_LINKS: Final = frozenset({WordClass.ADP, WordClass.ADV, WordClass.PART})


def _is_how(first: Word, second: Word, setting: Setting) -> bool:
    """Whether an adjective opens that only I can be: "good with nervous horses"."""
    is_how = bool(setting.language.lemmas(first.lower, WordClass.ADJ))
    return is_how and second.lower in {"with", "at", "about"} and not first.after


def _is_owned_by_one(words: tuple[Word, ...], setting: Setting) -> bool:
    """Read "county solicitor's office" as one thing that lacks its article."""
    end = next((i for i, w in enumerate(words) if i and w.lower in PREPOSITIONS), len(words))
    owned = any(w.lower.endswith(("'s", "’s")) and w.text.islower() for w in words[: end - 1])
    return (
        owned
        and is_countable(words[end - 1], setting.language)
        and not _KNOWN.match(words[0].lower)
    )


def _is_person(words: tuple[Word, ...]) -> bool:
    """Whether the words name what somebody is: "open water diver", "bid writer"."""
    head, first = words[-1], words[0].lower
    placed = any(word.tag.word_class is WordClass.ADP for word in words)
    if placed or len(words) > _NAME_WORDS or re.match(r"\d+(?!\d*(?:st|nd|rd|th)$)", first):
        return False
    is_bare = not _KNOWN.match(first) and first not in {"a", "an", "no", "one", "all", "every"}
    return is_bare and is_agent(head.lower)


_NAME_WORDS: Final = 4
