"""The shape of a part of a note: what it begins with, and where its finite verb stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from sincerely.core.language import Language, WordClass
from sincerely.core.letters.phrasing.lexicon import (
    ADJECTIVES_OF_MIND,
    ADVERBS_KEPT,
    BASE_OF_STATE,
    COMPOUND_AFTER,
    IMPERATIVES,
    MODALS,
    PERSONS,
    PREDICATES,
    TAKES_PREPOSITION,
    TAKES_THE,
    VERB_ACTS,
)
from sincerely.core.letters.phrasing.verbs import BE, HAVE_DO, Verbs
from sincerely.core.letters.phrasing.words import Word

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


_DETERMINERS: Final = frozenset(
    [
        "the",
        "a",
        "an",
        "this",
        "that",
        "these",
        "those",
        "my",
        "his",
        "her",
        "our",
        "their",
        "your",
        "its",
        "each",
        "every",
        "all",
        "both",
        "no",
        "some",
        "any",
        "another",
        "half",
        "many",
        "most",
        "several",
        "few",
        "more",
    ]
)
_PRONOUNS: Final = frozenset(
    [
        "i",
        "he",
        "she",
        "they",
        "we",
        "you",
        "it",
        "there",
        "this",
        "that",
        "these",
        "those",
        "everyone",
        "everybody",
        "nobody",
        "someone",
        "who",
        "what",
    ]
)
_QUESTION_WORDS: Final = frozenset(["who", "what", "when", "where", "why", "how", "which", "whose"])
_OPENS: Final = frozenset(
    [
        "if",
        "when",
        "because",
        "since",
        "while",
        "although",
        "though",
        "once",
        "unless",
        "after",
        "before",
        "until",
        "as",
        "where",
        "whenever",
        "whether",
    ]
)
_AFTER_VERB: Final = _DETERMINERS | frozenset(
    [
        "me",
        "him",
        "them",
        "us",
        "it",
        "you",
        "that",
        "whether",
        "how",
        "why",
        "what",
        "who",
        "where",
        "when",
        "if",
        "i",
        "he",
        "she",
        "they",
        "we",
        "there",
    ]
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
    if lead < len(words):
        for test in (_by_command, _by_first_word):
            found = test(words, lead, verbs)
            if found is not None:
                return found
    return _by_subject(words, verbs)


def _lead(words: Sequence[Word]) -> int:
    index = 0
    while index < len(words) - 1 and words[index].lower in ADVERBS_KEPT and not words[index].after:
        index += 1
    return index


def _by_command(words: tuple[Word, ...], lead: int, verbs: Verbs) -> Shaped | None:
    first = words[0].lower
    second = words[1].lower if len(words) > 1 else ""
    if first == "do" and second == "not":
        return Shaped(Shape.COMMAND, words)
    if first in {"never", "always", "please"} and len(words) > 1 and verbs.is_base(second):
        if not verbs.is_third(second) and not verbs.is_past(second):
            return Shaped(Shape.COMMAND, words)
    if lead == 0 and first in IMPERATIVES and verbs.is_base(first) and first not in BASE_OF_STATE:
        if (
            second in _AFTER_VERB
            or second in {"on", "up", "out", "off", "down", "away"}
            or words[0].tag.verb_form in {"Fin", "Inf"}
        ):
            if (
                first not in {"put", "hit", "set", "let", "read", "cut", "cost", "spread"}
                and _find_finite(words, verbs, 1) < 0
            ):
                return Shaped(Shape.COMMAND, words)
    return None


def _by_first_word(words: tuple[Word, ...], lead: int, verbs: Verbs) -> Shaped | None:
    word = words[lead]
    low = word.lower
    if low == "to" and lead + 1 < len(words) and verbs.is_base(words[lead + 1].text):
        return Shaped(Shape.INFINITIVE, words, lead + 1)
    if (
        low in _DETERMINERS
        or low in _PRONOUNS
        or word.who
        or low in _OPENS
        or low in _QUESTION_WORDS
    ):
        return None
    if low in MODALS or low in BE | HAVE_DO:
        return _by_auxiliary(words, lead)
    if verbs.is_third(low) and _reads_as_third(words, lead, verbs):
        return Shaped(Shape.PRESENT, words, lead)
    if low in ADJECTIVES_OF_MIND and _reads_as_mind(words, lead, verbs):
        return Shaped(Shape.ADJECTIVE, words, lead)
    if verbs.is_past(low) and _reads_as_past(words, lead, verbs):
        return Shaped(Shape.PAST, words, lead)
    if verbs.is_gerund(low) and _reads_as_participle(words, lead, verbs):
        return Shaped(Shape.PARTICIPLE, words, lead)
    if low in BASE_OF_STATE and verbs.is_base(low) and _reads_as_base(words, lead, verbs):
        return Shaped(Shape.PRESENT, words, lead)
    return None


def _by_auxiliary(words: tuple[Word, ...], lead: int) -> Shaped | None:
    following = words[lead + 1] if lead + 1 < len(words) else None
    low = words[lead].lower
    asks = low in {"will", "would", "can", "could", "do", "does", "did", "should"}
    if following and asks and (following.lower in _DETERMINERS | _PRONOUNS or following.who):
        return Shaped(Shape.QUESTION, words)
    if low in {"was", "were", "had", "did"}:
        return Shaped(Shape.PAST, words, lead)
    return Shaped(Shape.PRESENT, words, lead)


def _next(words: Sequence[Word], index: int) -> Word | None:
    return words[index + 1] if index + 1 < len(words) else None


def _reads_as_third(words: Sequence[Word], lead: int, verbs: Verbs) -> bool:
    """Whether a word in -s at the head is a verb ("Plans a meeting"), no plural ("Plans for …")."""
    word, following = words[lead], _next(words, lead)
    lemma = verbs.lemma(word.text) or ""
    is_noun_too = bool(verbs.language.lemmas(word.lower, WordClass.NOUN))
    if not is_noun_too:
        return True
    if following is None or word.after:
        return False
    low = following.lower
    if low in COMPOUND_AFTER or low in BE | HAVE_DO | MODALS:
        return False
    if low in _AFTER_VERB or (low == "to" and lemma in VERB_ACTS):
        return True
    if low in TAKES_PREPOSITION.get(lemma, frozenset()):
        return True
    if following.tag.word_class is WordClass.ADP or low in {"and", "or", "to"}:
        return False
    if _find_finite(words, verbs, lead + 1) >= 0 and not _has_relative(words):
        return False
    if following.tag.word_class in {WordClass.NUM, WordClass.PROPN} or low in ADVERBS_KEPT:
        return True
    if lemma in {"want", "need", "like", "hate", "love", "say", "think", "prefer", "hope", "plan"}:
        return True
    return word.tag.word_class is WordClass.VERB


def _reads_as_mind(words: Sequence[Word], lead: int, verbs: Verbs) -> bool:
    following = _next(words, lead)
    if following is None:
        return True
    low = words[lead].lower
    if low in {
        "new",
        "open",
        "big",
        "hot",
        "set",
        "free",
        "short",
        "due",
        "based",
        "dead",
        "clear",
    }:
        return following.tag.word_class in {WordClass.ADP, WordClass.PART} or following.lower in {
            "on",
            "to",
            "that",
        }
    linked = following.tag.word_class in {
        WordClass.ADP,
        WordClass.PART,
        WordClass.SCONJ,
        WordClass.ADV,
    }
    return linked or following.lower in {
        "about",
        "that",
        "to",
        "on",
        "of",
        "by",
        "with",
        "in",
        "for",
        "and",
        "at",
        "over",
        "if",
        "how",
        "between",
    }


def _reads_as_past(words: Sequence[Word], lead: int, verbs: Verbs) -> bool:
    """Whether a form in -ed at the head is a verb, no participle before a noun ("Used cars sell")."""
    word, following = words[lead], _next(words, lead)
    lemma = verbs.lemma(word.text) or ""
    if following is None:
        return word.tag.word_class is WordClass.VERB
    if following.lower in BE | MODALS:
        return False
    if (
        _find_finite(words, verbs, lead + 1) >= 0
        and following.lower not in _AFTER_VERB
        and (
            lemma not in VERB_ACTS
            and not _has_relative(words)
            and following.tag.word_class in {WordClass.NOUN, WordClass.ADJ}
        )
    ):
        return False
    if lemma in VERB_ACTS or following.lower in _AFTER_VERB:
        return True
    if word.tag.word_class in {WordClass.NOUN, WordClass.PROPN} and not verbs.is_only_verb(
        word.text
    ):
        return word.tag.word_class is WordClass.NOUN and word.lower.endswith("ed")
    if word.tag.word_class is WordClass.ADJ and following.tag.word_class is WordClass.NOUN:
        return bool(
            verbs.language.lemmas(word.lower, WordClass.VERB)
        ) and not verbs.language.lemmas(word.lower, WordClass.ADJ)
    return True


def _reads_as_participle(words: Sequence[Word], lead: int, verbs: Verbs) -> bool:
    following = _next(words, lead)
    if following is None:
        return False
    if following.lower in BE | HAVE_DO | MODALS:
        return False
    if (
        _find_finite(words, verbs, lead + 1) >= 0
        and not _has_relative(words)
        and following.lower not in _AFTER_VERB
    ):
        return False
    is_noun_too = words[lead].lower in {"training", "funding", "staffing", "housing", "marketing", "engineering",
        "nursing", "teaching", "banking", "accounting", "manufacturing", "planning", "opening", "building",
        "meeting", "briefing", "pricing", "shipping", "farming", "catering", "testing", "coding", "scheduling",
        "timing", "ring", "spring", "morning", "evening", "parking", "ceiling", "clothing", "lighting", "heating"}  # fmt: skip
    if is_noun_too and following.tag.word_class in {WordClass.NOUN, WordClass.ADP, WordClass.ADJ}:
        return False
    if following.tag.word_class is WordClass.ADP and following.lower == "of":
        return False
    return True


def _reads_as_base(words: Sequence[Word], lead: int, verbs: Verbs) -> bool:
    following = _next(words, lead)
    if following is None:
        return False
    if words[lead].tag.word_class in {WordClass.VERB, WordClass.AUX}:
        return True
    return following.lower in _AFTER_VERB or following.lower in {"to", "more", "someone"}


def _has_relative(words: Sequence[Word]) -> bool:
    return any(word.lower in {"who", "which", "that", "where", "how", "what", "why", "whether", "because", "if",
                              "when", "after", "before", "since", "until", "and", "so", "but", "than", "as"} for word in words)  # fmt: skip


def _find_finite(words: Sequence[Word], verbs: Verbs, start: int) -> int:
    """The index of the first finite verb of the main clause at or after ``start``; -1 if none."""
    relative = 0
    for index in range(start, len(words)):
        word = words[index]
        low = word.lower
        if index > start and low in {"who", "which", "whose", "where"}:
            relative += 1
            continue
        if (
            index > start
            and low in {"that", "when", "if", "because", "since", "how", "what"}
            and (low == "that" or words[index - 1].tag.word_class is WordClass.NOUN)
            and _is_relative_that(words, index, verbs)
        ):
            relative += 1
            continue
        if index > start and low in {"i", "we", "they", "he", "she", "you"} and words[index - 1].tag.word_class in {
            WordClass.NOUN, WordClass.PROPN, WordClass.ADV} and not words[index - 1].after and index > 1:  # fmt: skip
            relative += 1
            continue
        if _is_finite(words, index, verbs):
            if relative:
                relative -= 1
                continue
            return index
    return -1


def _is_relative_that(words: Sequence[Word], index: int, verbs: Verbs) -> bool:
    previous = words[index - 1]
    return (
        previous.tag.word_class in {WordClass.NOUN, WordClass.PROPN, WordClass.NUM}
        and not previous.after
    )


def _is_finite(words: Sequence[Word], index: int, verbs: Verbs) -> bool:
    word = words[index]
    low = word.lower
    previous = words[index - 1] if index else None
    if previous is not None and previous.lower in {
        "to",
        "a",
        "an",
        "the",
        "of",
        "for",
        "my",
        "his",
        "our",
        "their",
        "its",
    }:
        return False
    if low in MODALS and not (
        low in {"may", "might", "will", "can", "must"} and word.text[:1].isupper() and index
    ):
        return not (previous is not None and previous.tag.word_class is WordClass.DET)
    if low in {"is", "are", "was", "were", "has", "have", "had", "does", "do", "did", "am"}:
        return True
    if word.tag.word_class in {WordClass.VERB, WordClass.AUX} and word.tag.verb_form == "Fin":
        return (
            verbs.is_third(low) or verbs.is_past(low) or verbs.is_base(low)
        ) and not _is_reduced(words, index, verbs)
    if index == 0 or previous is None or previous.after:
        return False
    return _is_missed(words, index, verbs)


def _is_reduced(words: Sequence[Word], index: int, verbs: Verbs) -> bool:
    """A participle the tagger took for a finite verb: "deviations written by operators"."""
    low = words[index].lower
    following = words[index + 1].lower if index + 1 < len(words) else ""
    return verbs.is_past(low) and following in {"by"} and index > 0


def _is_missed(words: Sequence[Word], index: int, verbs: Verbs) -> bool:
    """A finite verb the tagger missed, by what stands around it."""
    word, previous = words[index], words[index - 1]
    low = word.lower
    following = words[index + 1].lower if index + 1 < len(words) else ""
    nounish = (
        previous.tag.word_class in {WordClass.NOUN, WordClass.PROPN, WordClass.PRON} or previous.who
    )
    if not nounish:
        return False
    plural = _is_plural(previous.text, verbs.language)
    if verbs.is_only_verb(low):
        if verbs.is_third(low):
            return not plural
        if verbs.is_base(low) and not verbs.is_past(low):
            return plural
        return False
    after = following in _AFTER_VERB or following in {"every", "each", "up", "out"}
    if verbs.is_third(low):
        return not plural and after
    return plural and verbs.is_base(low) and after and word.tag.word_class is not WordClass.ADJ


def _is_plural(text: str, language: Language) -> bool:
    low = text.lower()
    if low in {
        "people",
        "staff",
        "police",
        "children",
        "men",
        "women",
        "crew",
        "faculty",
        "they",
        "we",
    }:
        return True
    if low.endswith("s") and not low.endswith("ss"):
        lemmas = language.lemmas(low, WordClass.NOUN)
        return not lemmas or any(lemma != low for lemma in lemmas)
    return False


def is_plural(words: Sequence[Word], language: Language) -> bool:
    """Whether a noun phrase (head last, before any "of" or "with") takes a plural verb."""
    head = words
    for index, word in enumerate(words):
        if index and word.tag.word_class is WordClass.ADP:
            head = words[:index]
            if word.lower == "of" and index + 1 < len(words) and _is_amount(head):
                head = words[index + 1 :]
            break
    if any(word.lower == "and" for word in head):
        return True
    last = head[-1]
    if last.tag.word_class is WordClass.NUM or last.text[:1].isdigit():
        if len(head) > 1 and head[-2].tag.word_class in {WordClass.NOUN, WordClass.PROPN}:
            last = head[-2]
        else:
            return last.lower not in {"1", "one"} and not last.text.startswith(("£", "$", "€"))
    return _is_plural(last.text, language)


def _is_amount(head: Sequence[Word]) -> bool:
    last = head[-1].lower
    return head[-1].text[:1].isdigit() or last in {
        "half", "most", "all", "some", "none", "many", "third", "thirds", "quarter", "quarters", "percent",
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "couple", "dozen", "lot", "lots", "number",
    }  # fmt: skip


def _by_subject(words: tuple[Word, ...], verbs: Verbs) -> Shaped:
    if words[0].lower in _OPENS - {"as", "before", "after"}:
        first = _find_finite(words, verbs, 1)
        if first > 0:
            return Shaped(Shape.FINITE, words, _find_finite(words, verbs, first + 1))
    finite = _find_finite(words, verbs, 0)
    if finite > 0:
        if words[0].lower in _QUESTION_WORDS:
            return Shaped(Shape.NOUN, words)
        return Shaped(Shape.FINITE, words, finite)
    predicate = _find_predicate(words, verbs)
    if predicate > 0:
        return Shaped(Shape.VERBLESS, words, predicate)
    return Shaped(Shape.NOUN, words)


def _find_predicate(words: Sequence[Word], verbs: Verbs) -> int:
    """Where the predicate of a clause without its "is" begins; -1 if the part is no such clause."""
    for index in range(1, len(words)):
        word, previous = words[index], words[index - 1]
        if previous.after or previous.tag.word_class is WordClass.ADP:
            return -1
        low = word.lower
        is_last = index == len(words) - 1
        following = words[index + 1] if not is_last else None
        if previous.tag.word_class not in {WordClass.NOUN, WordClass.NUM, WordClass.PROPN} and not (
            previous.lower in TAKES_THE
            or previous.lower in PERSONS
            or _is_plural(previous.text, verbs.language)
        ):
            if low not in {"not", "too", "still"} or previous.tag.word_class is WordClass.DET:
                continue
        goes_on = following is None or following.tag.word_class in {
            WordClass.ADP, WordClass.SCONJ, WordClass.ADV, WordClass.NUM, WordClass.CCONJ, WordClass.PART, WordClass.PROPN, WordClass.DET,
        }  # fmt: skip
        if (
            low
            in {
                "not",
                "still",
                "too",
                "already",
                "yet",
                "very",
                "never",
                "now",
                "almost",
                "nearly",
                "badly",
                "all",
            }
            and following is not None
        ):
            ahead = following.lower
            if (
                ahead in PREDICATES
                or verbs.is_past(ahead)
                or verbs.is_gerund(ahead)
                or following.tag.word_class is WordClass.ADJ
            ):
                return index
            continue
        if (low in PREDICATES and goes_on) or _is_participle_predicate(
            words, index, verbs, goes_on=goes_on
        ):
            return index
    return -1


def _is_participle_predicate(
    words: Sequence[Word], index: int, verbs: Verbs, *, goes_on: bool
) -> bool:
    low = words[index].lower
    if not goes_on or words[index].tag.word_class is WordClass.ADP:
        return False
    if low.endswith(("ed", "en")) or low in {
        "built",
        "lost",
        "sold",
        "spent",
        "cut",
        "shut",
        "split",
        "done",
        "made",
        "bought",
        "held",
        "put",
        "run",
        "left",
        "sent",
    }:
        return verbs.is_past(low)
    return False
