"""What a check of grammar finds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["Check", "Fault"]


class Check(StrEnum):
    """What is asked of a sentence."""

    AGREEMENT = "a verb agrees with its subject"
    CHAIN = "the verbs of a group follow one another"
    PASSIVE = "a passive has no object"
    PARTICIPLE = "a participle has its auxiliary"
    ARTICLE = "an article stands before a noun"
    NUMBER = "what stands before a noun is of its number"
    PREPOSITION = "a preposition has a noun after it"
    MARK = "a clause within a clause is marked"
    ORDER = "a reported question has the order of a statement"
    VERB = "a clause has a verb"
    OBJECT = "a verb without objects takes none"
    INFINITIVE = "a verb that leads to a noun takes no infinitive"
    ADVERB = "an adverb says how something is done"
    ADJECTIVE = "an adjective says how something is"
    SUBJECT = "a clause has one subject"
    FORM = "a subject has the form of a subject"
    TIME = "a verb is of the time told"
    PAST = "what is over is told in the past"
    STATE = "a state is not told as an act under way"
    RUN_ON = "a mark stands between two sentences"


@dataclass(frozen=True, slots=True)
class Fault:
    """Words that cannot stand together: from the word ``start`` to the word ``end``, both held.

    ``fix`` is the text that the word ``end`` wants to be, empty where more than one will do.
    """

    check: Check
    start: int
    end: int
    fix: str = ""
