"""Whether the first word of a part is its verb: "Plans a meeting", "Plans for the meeting"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.reading.certain import is_certain
from sincerely.core.letters.phrasing.reading.clause_of import second_verb
from sincerely.core.letters.phrasing.reading.finite import (
    AFTER_VERB,
    DETERMINERS,
    find_finite,
)
from sincerely.core.letters.phrasing.words.lexicon import (
    ADVERBS_KEPT,
    COMPOUND_AFTER,
    MODALS,
    NOUNS_IN_ING,
    OF_MATTERS,
    OF_READER,
    PASSIVES,
    PHRASE_PREDICATES,
    PREDICATES,
    TAKES_PREPOSITION,
    VERB_ACTS,
)
from sincerely.core.letters.phrasing.words.verbs import BE, HAVE_DO, Verbs
from sincerely.core.letters.phrasing.words.word import Word, following_word
from sincerely.core.tables import word_set

__all__ = [
    "reads_as_base",
    "reads_as_mind",
    "reads_as_participle",
    "reads_as_past",
    "reads_as_third",
]


def reads_as_third(words: Sequence[Word], lead: int, verbs: Verbs) -> bool:
    """Whether a word in -s at the head is a verb ("Plans a meeting"), no plural ("Plans for …")."""
    word, following = words[lead], following_word(words, lead)
    lemma = verbs.lemma(word.text) or ""
    if following is not None and (
        following.lower in PASSIVES
        or _is_plain_verb(words, lead + 1, verbs)
        or _is_in_a_state(word, following, verbs)
    ):
        return False
    if not verbs.language.lemmas(word.lower, WordClass.NOUN):
        return True
    if following is None or word.after:
        return False
    if _goes_on(words[lead:], verbs):
        return True
    low = following.lower
    is_row = low.endswith("ing") and verbs.is_gerund(low) and lemma not in _BEFORE_ING
    if is_row or (following.text[:1].isdigit() and not _counts(words, lead + 1, lemma)):
        return False
    if low in COMPOUND_AFTER or low in BE | HAVE_DO | MODALS:
        return False
    if low in AFTER_VERB or (low == "to" and lemma in VERB_ACTS):
        return True
    if low in TAKES_PREPOSITION.get(lemma, frozenset()) | _PARTICLES.get(lemma, frozenset()):
        return True
    if following.tag.word_class is WordClass.ADP or low in {"and", "or", "to"}:
        return False
    if lemma in _OF_CLAUSES and low not in {"of", "for"}:
        return find_finite(words, verbs, lead + 2) > 0 or low == "to"
    return _is_third_by_what_follows(words, lead, lemma, verbs)


def _goes_on(words: Sequence[Word], verbs: Verbs) -> bool:
    """Whether a second verb in -s follows, which a plural could not have ("cooks in spring and wants whites")."""
    if not any(word.lower == "and" for word in words):
        return False
    again = second_verb(words, verbs.language)
    return again > 0 and words[again - 1].lower == "and" and verbs.is_third(words[again].lower)


# What a reader does with a whole clause: "hopes the next vicar sings".
_OF_CLAUSES: Final = word_set("hope think reckon believe say feel suspect wish")


def _is_third_by_what_follows(words: Sequence[Word], lead: int, lemma: str, verbs: Verbs) -> bool:
    """The same, where only the words behind the next one can tell."""
    word, following = words[lead], words[lead + 1]
    low = following.lower
    if find_finite(words, verbs, lead + 1) >= 0 and not _has_relative(words):
        return False
    if following.tag.word_class in {WordClass.NUM, WordClass.PROPN} or low in ADVERBS_KEPT:
        return True
    if lemma in {"want", "need", "like", "hate", "love", "say", "think", "prefer", "hope", "plan"}:
        return True
    return word.tag.word_class is WordClass.VERB


# Verbs that a particle makes certain, though their form in -s is a plural as well: "Runs out of casks".
_PARTICLES: Final = {
    lemma: word_set(particles)
    for lemma, particles in {
        "run": "out over into through", "come": "in from back across over", "turn": "up down away",
        "set": "up out off", "take": "up on over off", "look": "after for at into forward",
        "pick": "up out", "work": "with from through alongside", "back": "up away", "show": "up off",
        "call": "in on for off", "point": "out to", "hand": "over out", "cut": "back out across",
        "check": "in up on", "back-fill": "for", "step": "in up down back", "talk": "about to with",
        "pass": "on over", "sign": "off up", "head": "up", "end": "up", "open": "up", "start": "with",
    }.items()
}  # fmt: skip


def _is_in_a_state(word: Word, following: Word, verbs: Verbs) -> bool:
    """Read "fees unchanged since 2015": a plural with its predicate, where no reader does such a thing."""
    lemma = verbs.lemma(word.text) or ""
    noun = bool(verbs.language.lemmas(word.lower, WordClass.NOUN))
    return noun and following.lower in PREDICATES and lemma not in OF_READER | set(VERB_ACTS)


_BEFORE_ING: Final = word_set(
    "like hate love keep enjoy stop start avoid mind consider suggest need want recommend miss risk fear favour favor report"
)


def _is_plain_verb(words: Sequence[Word], index: int, verbs: Verbs) -> bool:
    """Whether a bare verb follows a plural: "deploys take 4 hours"."""
    word = words[index]
    low = word.lower
    if not word.text.islower() or not verbs.is_base(low) or verbs.is_past(low):
        return False
    if verbs.is_only_verb(low):
        return True
    return low in {
        "take",
        "go",
        "come",
        "cost",
        "need",
        "start",
        "begin",
        "end",
        "keep",
        "make",
        "stay",
    } and (verbs.lemma(words[index - 1].text) not in {"want", "need", "get", "make", "let"})


def _counts(words: Sequence[Word], index: int, lemma: str) -> bool:
    """Whether a figure after a word in -s counts things ("runs 21 sites"), and is no label ("wards 4")."""
    following = following_word(words, index)
    if (
        following is None
        or words[index].after
        or (lemma in {"want", "need"} and following.lower in {"to", "by", "for", "in"})
    ):
        return lemma in OF_READER
    if following.tag.word_class is WordClass.NOUN and following.lower.endswith("s"):
        return True
    return following.tag.word_class in {WordClass.NOUN, WordClass.ADJ} and lemma in OF_READER | {
        "cover"
    }


def reads_as_mind(words: Sequence[Word], lead: int) -> bool:
    """Whether an adjective at the head tells of the reader ("keen on …"), not of a noun ("open plan")."""
    following = following_word(words, lead)
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
        if low == "set":
            return following.lower == "on"
        return following.tag.word_class in {WordClass.ADP, WordClass.PART} or following.lower in {
            "on",
            "to",
            "that",
        }
    if low in {
        "worried",
        "afraid",
        "sure",
        "glad",
        "confident",
        "hopeful",
        "concerned",
        "convinced",
    } and (following.lower in DETERMINERS | {"i", "he", "she", "they", "we"}):
        return True
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


def reads_as_past(words: Sequence[Word], lead: int, verbs: Verbs) -> bool:
    """Whether a form in -ed at the head is a verb, no participle before a noun ("Used cars sell")."""
    word, following = words[lead], following_word(words, lead)
    lemma = verbs.lemma(word.text) or ""
    if following is None:
        return word.tag.word_class is WordClass.VERB
    if following.lower in BE | MODALS:
        return lemma == "ask"
    if (
        verbs.is_base(word.text)
        and following.tag.word_class is WordClass.NOUN
        and any(is_certain(words, i, verbs) for i in range(lead + 2, len(words)))
        and not _has_relative(words)
    ):
        return False
    if (
        verbs.is_base(word.text)
        and verbs.is_past(following.text)
        and not verbs.is_base(following.text)
    ):
        return False
    if (
        find_finite(words, verbs, lead + 1) >= 0
        and following.lower not in AFTER_VERB
        and (
            lemma not in VERB_ACTS
            and not _has_relative(words)
            and following.tag.word_class in {WordClass.NOUN, WordClass.ADJ}
        )
    ):
        return False
    if lemma in VERB_ACTS or following.lower in AFTER_VERB:
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


def reads_as_participle(words: Sequence[Word], lead: int, verbs: Verbs) -> bool:
    """Whether a form in -ing at the head is a verb of the reader's, not a noun."""
    following = following_word(words, lead)
    if following is None:
        return False
    if following.lower in BE | HAVE_DO | MODALS:
        return False
    if verbs.is_third(following.text) and (
        verbs.lemma(following.text) in OF_MATTERS or following.tag.verb_form == "Fin"
    ):
        return False
    if (
        find_finite(words, verbs, lead + 1) >= 0
        and not _has_relative(words)
        and following.lower not in AFTER_VERB
    ):
        return False
    lows = tuple(word.lower for word in words[lead + 1 : lead + 5])
    if any(lows[: len(phrase)] == phrase for phrase in PHRASE_PREDICATES):
        return False
    is_noun_too = words[lead].lower in NOUNS_IN_ING
    if is_noun_too and following.tag.word_class in {WordClass.NOUN, WordClass.ADP, WordClass.ADJ}:
        return False
    return following.lower != "of"


def reads_as_base(words: Sequence[Word], lead: int) -> bool:
    """Whether a bare form at the head is a verb: "want a deputy"."""
    following = following_word(words, lead)
    if following is None:
        return False
    if words[lead].tag.word_class in {WordClass.VERB, WordClass.AUX}:
        return True
    return following.lower in AFTER_VERB or following.lower in {"to", "more", "someone"}


def _has_relative(words: Sequence[Word]) -> bool:
    return any(word.lower in {"who", "which", "that", "where", "how", "what", "why", "whether", "because", "if",
                              "when", "after", "before", "since", "until", "and", "so", "but", "than", "as"} for word in words)  # fmt: skip
