"""Which nouns are counted, and how they stand with an article or without.

Whether a noun has a plural of its own is told by lemminflect's table, which is made from the
SPECIALIST Lexicon (Browne, McCray and Srinivasan, National Library of Medicine, 2000): there a
mass noun is its own plural. A noun that can be either is judged by how often it was seen with an
article and bare after a preposition (``word_pairs.gz``; decision 0073).
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final

from sincerely.adapters.word_pairs import WordPairs
from sincerely.core.language import Noun
from sincerely.core.tables import word_set

__all__ = ["Countability"]

# Not "to", which stands before the verb ("to study") more often than before the noun.
_LINKS: Final = (
    "of", "in", "on", "at", "for", "with", "from", "by", "as", "into", "about", "under",
)  # fmt: skip
# Counted nouns that the table lacks, being newer or British, or has no plural of.
_NEWER: Final = word_set(
    """
    adit api app bar barista biopic bursary café cafe crèche creche debrief fridge gallery gig lab lounge panto podcast
    polytunnel pub roadmap roadshow rollout rota template webinar website whiteboard wiki vestry spreadsheet startup dam
    bootcamp exec masterclass smartphone minibus headteacher chatbot hackathon intranet sommelier paramedic
    """
)
# Ends of a noun that names what does a thing, whichever dictionary lacks it ("irradiator").
_DOES: Final = ("ator", "itor", "ister", "iser", "izer", "ologist")
_PLACES: Final = frozenset(
    {"in", "on", "off", "at", "over", "under", "out", "up", "down", "by", "non"}
)
_MOST_BARE: Final = 0.36  # of what was seen of a noun that no dictionary takes for a mass
# A noun of both kinds that a place has one of ("the board") is counted all the same: seen so
# much oftener after "the" than after "a" (a natural logarithm), and than bare.
_HAS_ONE: Final = 1.5
_OFTEN: Final = 3
_ONE_OFTEN: Final = 2
_SHORTEST_PART: Final = 4  # letters of the noun at the end of a compound written as one word
_SHORTEST_FRONT: Final = 3


class Countability:
    """Counted nouns, by the plurals that a table gives of each and by the pairs of words seen."""

    def __init__(self, plurals: Callable[[str], tuple[str, ...]], pairs: WordPairs) -> None:
        self._plurals = plurals
        self._pairs = pairs

    def noun(self, word: str) -> Noun:
        """What is known of a singular noun in lower case; of a compound, by its last part."""
        if word.partition("-")[0] in _PLACES:
            return Noun(is_counted=False, is_mass_too=False, lean=0.0)  # "in-house", "off-site"
        part = self._known(word)
        plurals = self._plurals(part)
        one = max(self._seen("a", part), self._seen("an", part))
        the = self._seen("the", part)
        bare = sum(self._seen(link, part) for link in _LINKS)
        lean = math.log(the / one) if the and one else 0.0
        is_mass_too = part in plurals and part not in _NEWER
        if is_mass_too:
            is_seen = one > _ONE_OFTEN * bare or (lean > _HAS_ONE and the > _OFTEN * bare)
            is_counted = any(plural != part for plural in plurals) and is_seen
        else:
            has_row = bool(plurals) or part in _NEWER or part.endswith(_DOES)
            is_counted = has_row and bare <= _MOST_BARE * (bare + one + the)
        return Noun(is_counted, is_mass_too, lean)

    def bare(self, before: str, noun: str) -> float:
        """How much oftener the noun stands right after the word than after an article, a natural logarithm."""
        beside = self._seen(before, noun)
        told = max(self._seen(one, noun) for one in ("a", "an", "the"))
        return math.log(beside / told) if beside and told else -math.inf if not beside else 0.0

    def _known(self, word: str) -> str:
        """The word, or the noun that it ends in if the table lacks it ("playbook", "co-pilot")."""
        if word in _NEWER or self._plurals(word):
            return word
        last = word.rsplit("-", 1)[-1]
        ends = (last[at:] for at in range(_SHORTEST_FRONT, len(last) - _SHORTEST_PART + 1))
        return next((end for end in (last, *ends) if self._plurals(end)), word)

    def _seen(self, first: str, second: str) -> float:
        return self._pairs.seen(first, second)
