"""What the core asks of a knowledge of English: word classes and inflection.

The core is pure; the tables live in libraries. ``sincerely.adapters.english``
implements this port, and every caller receives it as an argument.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from sincerely.core.parse import Parse

__all__ = ["Form", "Language", "Noun", "Remark", "Rival", "Tag", "WordClass"]


class WordClass(StrEnum):
    """Universal part-of-speech tags (Universal Dependencies v2)."""

    ADJ = "ADJ"
    ADP = "ADP"
    ADV = "ADV"
    AUX = "AUX"
    CCONJ = "CCONJ"
    DET = "DET"
    INTJ = "INTJ"
    NOUN = "NOUN"
    NUM = "NUM"
    PART = "PART"
    PRON = "PRON"
    PROPN = "PROPN"
    PUNCT = "PUNCT"
    SCONJ = "SCONJ"
    SYM = "SYM"
    VERB = "VERB"
    X = "X"


class Form(StrEnum):
    """Inflected forms, by their Penn Treebank tags."""

    BASE = "VB"
    PAST = "VBD"
    GERUND = "VBG"
    PARTICIPLE = "VBN"
    PRESENT = "VBP"
    PRESENT_3 = "VBZ"
    SINGULAR = "NN"
    PLURAL = "NNS"


@dataclass(frozen=True, slots=True)
class Tag:
    """A word's class in its sentence; ``verb_form`` is UD's (Fin, Part, Inf, Ger) or None."""

    word_class: WordClass
    verb_form: str | None = None
    is_known: bool = True


@dataclass(frozen=True, slots=True)
class Noun:
    """How a singular noun stands: whether it is counted, so that one never stands bare but in a set phrase.

    ``is_mass_too`` of one that can name a mass as well, and was seen as one thing by far more often.
    ``lean`` is how much oftener it was seen after "the" than after "a", a natural logarithm;
    0 where that is not known.
    """

    is_counted: bool
    is_mass_too: bool
    lean: float


@dataclass(frozen=True, slots=True)
class Remark:
    """How likely a note is a remark and no matter of the work, 0 to 1; ``sort`` is the id of its matter, ``""`` where unsure."""

    likely: float
    sort: str


@dataclass(frozen=True, slots=True)
class Rival:
    """A word that another is easily put for, and that fits better where the other stands.

    ``odds`` is by how much, a natural logarithm; ``sides`` how many of the two neighbours it
    was ever seen beside, ``sides_of_other`` how many the other was.
    """

    word: str
    odds: float
    sides: int
    sides_of_other: int


class Language(Protocol):
    """A knowledge of English words; what it told of a word may be kept under it."""

    def __hash__(self) -> int: ...

    def tag(self, words: Sequence[str]) -> list[Tag]:
        """One tag a word, read in context. ``words`` holds no punctuation."""
        ...

    def parse(self, words: Sequence[str]) -> Parse:
        """What hangs on what among the words, at least one; a mark may stand as one of them."""
        ...

    def lemmas(self, word: str, word_class: WordClass) -> tuple[str, ...]:
        """Base forms the word may have as that class, likeliest first; empty if none is known."""
        ...

    def inflect(self, lemma: str, form: Form) -> str:
        """The form of a base form; regular rules for a word not in the table."""
        ...

    def is_word(self, word: str) -> bool:
        """Whether the word stands in the table in any class (case ignored)."""
        ...

    def likeness(self, queries: Sequence[str], candidates: Sequence[str]) -> list[list[float]]:
        """How near each query is in meaning to each candidate, 0 to 1: a row a query."""
        ...

    def remark(self, text: str, kind: str = "point") -> Remark:
        """Whether a note, typed in such a section, is a remark on people, oneself, the place or pay."""
        ...

    def rival(self, before: str, word: str, after: str) -> Rival | None:
        """What was likelier meant by a word in lower case between its neighbours, if anything.

        A neighbour is in lower case, or empty where a mark or nothing stands.
        """
        ...

    def rivals(self, word: str) -> tuple[str, ...]:
        """The words that an ear or a muddle easily puts a word in lower case for."""
        ...

    def seen(self, first: str, second: str) -> float:
        """How often a word was seen right after another, both in lower case; 0 where that was rare."""
        ...

    def likelihood(self, words: Sequence[str]) -> float:
        """How likely the words from the third on are, each behind the two before: a natural logarithm.

        Words are in lower case, "<s>" and "</s>" the ends of a sentence. An unknown or empty one
        costs nothing and hides what stands before it.
        """
        ...

    def noun(self, word: str) -> Noun:
        """What is known of a singular noun in lower case."""
        ...

    def bare(self, before: str, noun: str) -> float:
        """How much oftener a noun was seen right after a word than after an article, a natural logarithm.

        Both are in lower case; minus infinity where it was hardly ever seen so.
        """
        ...
