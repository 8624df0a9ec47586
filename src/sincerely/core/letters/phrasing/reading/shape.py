"""The shape of a part of a note: what it begins with, and where its finite verb stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from sincerely.core.language import Language, WordClass
from sincerely.core.letters.phrasing.reading.clause_of import (
    opens_noun,
    own_verb,
    parse_of,
    relative_clause,
)
from sincerely.core.letters.phrasing.reading.compounds import (
    is_called,
    is_compound,
    is_quality,
)
from sincerely.core.letters.phrasing.reading.finite import (
    AFTER_VERB,
    DETERMINERS,
    find_finite,
    is_finite,
    is_of_gerund,
)
from sincerely.core.letters.phrasing.reading.heads import (
    reads_as_base,
    reads_as_mind,
    reads_as_participle,
    reads_as_past,
    reads_as_third,
)
from sincerely.core.letters.phrasing.reading.participles import OF_THEMSELVES
from sincerely.core.letters.phrasing.reading.predicates import DEGREES, find_predicate
from sincerely.core.letters.phrasing.reading.undergone import is_undergone
from sincerely.core.letters.phrasing.words.lexicon import (
    ADJECTIVES_OF_MIND,
    ADVERBS_KEPT,
    BASE_OF_STATE,
    IMPERATIVES,
    MODALS,
    QUESTION_WORDS,
    SUBJECT_PRONOUNS,
)
from sincerely.core.letters.phrasing.words.verbs import BE, HAVE_DO, Verbs
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = ["Shape", "Shaped", "shape_of"]


class Shape(StrEnum):
    """What a part of a note is, grammatically."""

    QUOTED = "quoted"  # “Do not lose the evening child care”
    QUESTION = "question"  # Will the family move?
    COMMAND = "command"  # do not lose the evening child care
    FINITE = "finite"  # Batch release takes 29 days
    PRESENT = "present"  # Wants a deputy · is retiring in June · Want a deputy
    PAST = "past"  # Showed me the new plant
    PARTICIPLE = "participle"  # Considering a Bayesian design
    ADJECTIVE = "adjective"  # worried about churn
    INFINITIVE = "infinitive"  # to reopen the east wing
    VERBLESS = "verbless"  # 9 of 21 sites inactive
    NOUN = "noun"  # three-hour session on ledger keys


@dataclass(frozen=True, slots=True)
class Shaped:
    """A shape with the place of its verb.

    ``verb`` is the index of the finite verb (of the predicate in a verbless clause),
    ``-1`` where there is none. Words before it are the subject or adverbs.
    """

    shape: Shape
    words: tuple[Word, ...]
    verb: int = -1


_PRONOUNS: Final = SUBJECT_PRONOUNS | {
    "these",
    "those",
    "everyone",
    "everybody",
    "nobody",
    "someone",
    "what",
    "who",
}


_OPENS: Final = word_set(
    "if when because since while although though once unless after before until as where"
    " whenever whether"
)


def shape_of(words: Sequence[Word], language: Language) -> Shaped:
    """The shape of one part; ``words`` is not empty."""
    verbs = Verbs(language)
    words = tuple(words)
    if words[0].before[:1] in {'"', "“", "«"} and words[-1].after.rstrip(".,;")[-1:] in {
        '"',
        "”",
        "»",
    }:
        return Shaped(Shape.QUOTED, words)
    if words[-1].after.endswith("?"):
        return Shaped(Shape.QUESTION, words)
    lead = _lead(words)
    for test in (_by_command, _by_first_word):
        found = test(words, lead, verbs)
        if found is not None and not _is_noun_after_all(found, language):
            return found
    return _by_subject(words, verbs)


def _is_noun_after_all(found: Shaped, language: Language) -> bool:
    """Whether what reads as a verb by its form opens a noun phrase by its place."""
    may_be = found.shape in {Shape.PRESENT, Shape.PARTICIPLE} and found.verb >= 0
    return may_be and opens_noun(found.words, found.verb, language)


def _lead(words: Sequence[Word]) -> int:
    index = 0
    while index < len(words) - 1 and words[index].lower in ADVERBS_KEPT and not words[index].after:
        index += 1
    while index < len(words) - 1 and words[index].lower in DEGREES and _is_mind_ahead(words, index):
        index += 1
    return index


def _is_mind_ahead(words: Sequence[Word], index: int) -> bool:
    ahead = [word.lower for word in words[index + 1 : index + 3]]
    return ahead[0] in ADJECTIVES_OF_MIND or (
        ahead[0] in DEGREES and ahead[-1] in ADJECTIVES_OF_MIND
    )


_SPLIT_BASES: Final = frozenset(["put", "hit", "set", "let", "read", "cut", "cost", "spread"])
_NOUNS_TOO: Final = frozenset(
    ["call", "show", "look", "hold", "move", "start", "stop", "focus", "trust", "watch", "build"]
)
_PARTICLES: Final = frozenset(["on", "up", "out", "off", "down", "away"])


def _by_command(words: tuple[Word, ...], lead: int, verbs: Verbs) -> Shaped | None:
    """A command ("do not lose the evening clinic", "keep the Friday surgery"), if it is one."""
    first = words[0].lower
    second = words[1].lower if len(words) > 1 else ""
    if first == "do" and second == "not":
        return Shaped(Shape.COMMAND, words)
    if first in {"never", "always", "please"}:
        is_bare = verbs.is_base(second) and not verbs.is_third(second) and not verbs.is_past(second)
        if first == "never" and verbs.participle(verbs.lemma(second) or second) == second:
            return None  # "never run a plant this size": done, or to be done
        return Shaped(Shape.COMMAND, words) if is_bare else None
    if words[0].text.isupper():
        return None
    if lead or first not in IMPERATIVES - BASE_OF_STATE - _SPLIT_BASES or not verbs.is_base(first):
        return None
    is_verb = second in AFTER_VERB | _PARTICLES or (
        words[0].tag.verb_form in {"Fin", "Inf"} and first not in _NOUNS_TOO
    )
    return Shaped(Shape.COMMAND, words) if is_verb and find_finite(words, verbs, 1) < 0 else None


def _by_first_word(words: tuple[Word, ...], lead: int, verbs: Verbs) -> Shaped | None:
    word = words[lead]
    low = word.lower
    if low == "to" and lead + 1 < len(words) and verbs.is_base(words[lead + 1].text):
        return Shaped(Shape.INFINITIVE, words, lead + 1)
    if low in DETERMINERS or low in _PRONOUNS or word.who or low in _OPENS or low in QUESTION_WORDS:
        return None
    if low in _MINDING and lead + 1 < len(words) and words[lead + 1].lower in _MINDED:
        return Shaped(Shape.PARTICIPLE, words, lead)
    if low in MODALS or low in BE | HAVE_DO:
        return _by_auxiliary(words, lead, verbs)
    if verbs.is_third(low) and reads_as_third(words, lead, verbs):
        return Shaped(Shape.PRESENT, words, lead)
    if low in ADJECTIVES_OF_MIND and reads_as_mind(words, lead):
        return Shaped(Shape.ADJECTIVE, words, lead)
    if (
        verbs.is_past(low)
        and reads_as_past(words, lead, verbs)
        and not is_quality(words, lead, verbs)
        and not _is_of_things_done(words, lead, verbs)
    ):
        return Shaped(Shape.PAST, words, lead)
    of_show = (
        lead + 1 < len(words)
        and words[lead + 1].tag.word_class is WordClass.NOUN
        and any(is_undergone(words, index, verbs) for index in range(lead + 2, len(words)))
    )
    ahead = words[lead + 1] if lead + 1 < len(words) else None
    of_doing = (
        ahead is not None
        and (ahead.tag.verb_form == "Fin" or verbs.lemma(ahead.text) in OF_THEMSELVES)
        and verbs.is_past(ahead.text)
        and not verbs.is_base(ahead.text)
    )
    of_doing = of_doing or (
        not lead and any(is_of_gerund(words, i, verbs) for i in range(2, len(words)))
    )
    if (
        verbs.is_gerund(low)
        and not (of_show or of_doing or is_compound(words, lead, verbs))
        and reads_as_participle(words, lead, verbs)
    ):
        return Shaped(Shape.PARTICIPLE, words, lead)
    if low in BASE_OF_STATE and verbs.is_base(low) and reads_as_base(words, lead):
        return Shaped(Shape.PRESENT, words, lead)
    return None


def _is_of_things_done(words: tuple[Word, ...], lead: int, verbs: Verbs) -> bool:
    """Read "missed bins logged in three systems": a participle, its things, and what is done to them."""
    if len(words) < lead + 3 or words[lead].tag.verb_form != "Part":
        return False
    thing, done = words[lead + 1], words[lead + 2].lower
    is_thing = thing.tag.word_class is WordClass.NOUN and not thing.after
    return is_thing and verbs.is_past(done) and not verbs.is_base(done)


_MINDING: Final = word_set(
    "wondering thinking hoping considering worrying weighing debating deciding"
)
_MINDED: Final = frozenset(
    ["if", "whether", "how", "about", "that", "why", "what", "when", "where", "who", "which"]
)


def _asks_of(words: tuple[Word, ...], verbs: Verbs) -> bool:
    """Whether "did" asks of a deed, and is none: "did the plan work", but "did the first audit"."""
    parse = parse_of(words, verbs.language)
    return parse.label(0) == "aux" and parse.tag(parse.root) == "VB"


def _by_auxiliary(words: tuple[Word, ...], lead: int, verbs: Verbs) -> Shaped | None:
    following = words[lead + 1] if lead + 1 < len(words) else None
    low = words[lead].lower
    asks = low in {"will", "would", "can", "could", "do", "does", "did", "should"}
    if low in {"does", "did"} and following and following.lower in _OBJECT_OF_DO:
        asks = False
    if low in {"do", "does", "did"} and following and following.lower in DETERMINERS:
        asks = _asks_of(words[lead:], verbs)
    if following and asks and (following.lower in DETERMINERS | _PRONOUNS or following.who):
        return Shaped(Shape.QUESTION, words)
    if low in {"was", "were", "had", "did"}:
        return Shaped(Shape.PAST, words, lead)
    return Shaped(Shape.PRESENT, words, lead)


# "Does all incident reviews herself": what is done, and no question after the "does" of one.
_OBJECT_OF_DO: Final = frozenset(
    ["all", "every", "most", "both", "half", "his", "her", "a", "an", "no", "some"]
)


def _is_listed(subject: Sequence[Word]) -> bool:
    """One comma between a noun phrase and a verb ("availability 62%, should be 85"): no clause."""
    commas = sum(word.after.endswith(",") for word in subject)
    opens = {WordClass.ADP, WordClass.ADV, WordClass.SCONJ, WordClass.VERB}
    series = any(word.lower in {"and", "or"} for word in subject)
    return (
        commas == 1
        and not series
        and subject[0].tag.word_class not in opens
        and (subject[-1].after.endswith(","))
    )


def _is_of_doer(words: Sequence[Word], predicate: int, later: int, verbs: Verbs) -> bool:
    """Read "paperwork still done by one woman called Jean": the later past belongs to the doer."""
    by = any(word.lower == "by" for word in words[predicate:later])
    return by and verbs.is_past(words[later].lower) and words[later].lower not in BE | HAVE_DO


# A verb after one of these is of a clause that hangs on the one before it.
_SUBORDINATES: Final = frozenset(
    ["before", "because", "when", "while", "until", "unless", "as", "if", "since", "although"]
)
# After "and" these begin another statement, or go on with the same subject.
_GOES_ON: Final = frozenset(
    ["it", "that", "they", "he", "she", "we", "nobody", "everyone", "the", "still", "now"]
)


def _by_subject(words: tuple[Word, ...], verbs: Verbs) -> Shaped:
    opens = words[0].lower in _OPENS - {"as", "before", "after"}
    if opens and any(is_finite(words, index, verbs) for index in range(1, len(words))):
        return Shaped(Shape.FINITE, words)
    if words[0].lower == "what":
        first = find_finite(words, verbs, 1)
        second = find_finite(words, verbs, first + 1) if first > 0 else -1
        if second > 0 and words[second].lower in BE:
            return Shaped(Shape.FINITE, words, second)
    finite = find_finite(words, verbs, 0) or find_finite(words, verbs, 1)
    if (
        finite > 0
        and words[0].lower in {"out", "off", "up", "down", "on"}
        and find_predicate(words, verbs) > 0
    ):
        return Shaped(Shape.NOUN, words)
    predicate = find_predicate(words, verbs)
    joined = any(
        (word.lower == "and" and words[i + 1].lower in _GOES_ON)
        or (i > predicate and word.lower in _SUBORDINATES)
        or (i >= predicate and word.after == "," and words[i + 1].lower == "which")
        for i, word in enumerate(words[: max(finite, 0)])
    )
    if 0 < predicate < finite and (joined or _is_of_doer(words, predicate, finite, verbs)):
        return Shaped(Shape.VERBLESS, words, predicate)
    if (
        0 < finite == predicate - 1
        and words[predicate].lower == "a"
        and is_called(words, finite, verbs)
    ):
        return Shaped(Shape.VERBLESS, words, predicate)
    if finite > 0 and _is_listed(words[:finite]):
        return Shaped(Shape.NOUN, words)
    if finite > 0:
        if words[0].lower in QUESTION_WORDS:
            return Shaped(Shape.NOUN, words)
        return Shaped(Shape.FINITE, words, finite)
    if predicate > 0 and not _is_in_relative(words, predicate, verbs):
        return Shaped(Shape.VERBLESS, words, predicate)
    told = own_verb(words, verbs) if predicate < 1 else -1
    return Shaped(Shape.FINITE, words, told) if told > 0 else Shaped(Shape.NOUN, words)


def _is_in_relative(words: Sequence[Word], index: int, verbs: Verbs) -> bool:
    """Read "bindings nobody has catalogued": what is said belongs to a clause that hangs on the noun."""
    clause = relative_clause(words, verbs.language)
    return clause is not None and index in range(*clause)
