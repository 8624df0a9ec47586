"""One word class from two taggers' readings of it.

One tagger is trained on newswire and talk with Penn Treebank tags and reads whole clauses
best; the other, on Universal Dependencies, knows sentences whose subject is left out, as
notes are typed ("wants a deputy"). The second is heard on the first word and on the small
words, whose classes the program's rules are written to; the first on all others.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sincerely.core.language import Tag, WordClass
from sincerely.core.tables import word_list

__all__ = ["reconciled"]

_CLASS_OF: Final = {
    "NN": WordClass.NOUN, "NNS": WordClass.NOUN, "NNP": WordClass.PROPN, "NNPS": WordClass.PROPN,
    "JJ": WordClass.ADJ, "JJR": WordClass.ADJ, "JJS": WordClass.ADJ, "RB": WordClass.ADV,
    "VB": WordClass.VERB, "VBD": WordClass.VERB, "VBG": WordClass.VERB, "VBN": WordClass.VERB,
    "VBP": WordClass.VERB, "VBZ": WordClass.VERB,
}  # fmt: skip
_FORM_OF: Final = {
    "VB": "Inf", "VBD": "Fin", "VBG": "Ger", "VBN": "Part", "VBP": "Fin", "VBZ": "Fin",
}  # fmt: skip
_HEARD_OF: Final = frozenset({WordClass.NOUN, WordClass.VERB, WordClass.ADJ, WordClass.ADP})
_BE: Final = frozenset({"am", "is", "are", "was", "were", "be", "been", "being"})
_LETS_BARE: Final = frozenset(
    word_list("to will would can could must should shall may might do does did not let help")
)
# Verbs whose past is their base: newswire has them in headlines, where they are nouns as often.
_ONE_FORM: Final = frozenset(word_list("cut put set hit cost let shut hurt split spread bid"))
_FINITE: Final = frozenset({"VBZ", "VBP", "VBD", "MD"})
_CONJUNCTIONS: Final = frozenset(
    word_list("if because although since as before after until unless")
)
_DEEDS: Final = frozenset(
    word_list("wants needs hopes likes plans works uses runs asks looks leads")
)
_JOINS: Final = frozenset({"CC", "WDT", "WP", "WRB", "IN"})


def reconciled(words: Sequence[str], read: Sequence[Tag], penn: Sequence[str]) -> tuple[Tag, ...]:
    """One tag a word; ``read`` and ``penn`` are the two taggers' readings of ``words``."""
    sentence = _Sentence(tuple(word.lower() for word in words), tuple(read), tuple(penn))
    return tuple(sentence.tag(index) for index in range(len(words)))


@dataclass(frozen=True, slots=True)
class _Sentence:
    """Words in lower case with both readings of each."""

    words: tuple[str, ...]
    read: tuple[Tag, ...]
    penn: tuple[str, ...]

    def tag(self, index: int) -> Tag:
        """The Penn reading where it settles for certain whether the word is a verb."""
        read, label, word = self.read[index], self.penn[index], self.words[index]
        word_class = _CLASS_OF.get(label)
        if word_class is None or read.word_class not in _HEARD_OF or word in _BE or "'" in word:
            return read
        is_new_verb = word_class is WordClass.VERB
        if is_new_verb:
            believed = self._is_verb(index, read, label)
        else:
            believed = read.word_class is WordClass.VERB and self._is_no_verb(
                index, read, word_class
            )
        return Tag(word_class, _FORM_OF.get(label), read.is_known) if believed else read

    def _is_verb(self, index: int, read: Tag, label: str) -> bool:
        """Whether a verb of that form can stand here, its subject before it agreeing."""
        before = self.penn[index - 1] if index else ""
        if label == "VB":
            return index > 0 and self.words[index - 1] in _LETS_BARE
        if index == 0:
            return read.word_class is not WordClass.ADJ and self.penn[1:2] != ("NN",)
        if label == "VBD":
            is_bare = self.words[index - 1] == "not" or read.word_class is WordClass.ADJ
            return not is_bare and not self._has_later_verb(index)
        if label == "VBP":
            agrees = self._subject(index) in {"NNS", "NNPS", "PRP"} or self._is_pair(index)
            return agrees and read.word_class is not WordClass.ADJ
        if label == "VBZ":
            agrees = self._subject(index) in {"NN", "NNP", "PRP", "WDT", "WP"}
            return agrees and not self._has_later_verb(index)
        return read.word_class is WordClass.VERB or before not in {"DT", "JJ", "PRP$"}

    def _subject(self, index: int) -> str:
        """The Penn tag of the word before, adverbs apart."""
        at = index - 1
        while at > 0 and self.penn[at] == "RB":
            at -= 1
        return self.penn[at]

    def _is_pair(self, index: int) -> bool:
        return "CC" in self.penn[max(0, index - 3) : index]

    def _has_later_verb(self, index: int) -> bool:
        """Whether both readings find a finite verb further on in the same clause."""
        for at in range(index + 1, len(self.words)):
            if self.penn[at] in _JOINS:
                return False
            if self.read[at].verb_form == "Fin" and self.penn[at] in _FINITE:
                return True
        return False

    def _is_no_verb(self, index: int, read: Tag, word_class: WordClass) -> bool:
        """Whether a word taken for a verb is none; one that opens a note may lack its subject."""
        if word_class is WordClass.ADJ:
            return read.verb_form == "Fin"
        if self.words[index] in _ONE_FORM and read.verb_form == "Fin":
            return False
        if index > 0:
            return True
        return word_class is WordClass.NOUN and (read.verb_form != "Fin" or self._is_subject())

    def _is_subject(self) -> bool:
        """Whether the first word is what the clause is about: "claims data that comes late hurts us"."""
        if self.words[0] in _DEEDS or self.penn[0] != "NNS":
            return False
        finite = sum(label in _FINITE for label in self.penn[1:])
        led = sum(
            label in {"WDT", "WP", "WRB"} or word in _CONJUNCTIONS
            for label, word in zip(self.penn[1:], self.words[1:], strict=True)
        )
        return finite > led
