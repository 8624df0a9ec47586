"""What hangs on what in a sentence: the heads and labels of its words, and questions on them.

A parser always gives some parse, of a note without a verb as well; whoever asks joins the
answer with what is certain otherwise. Labels are ClearNLP's (nsubj, dobj, relcl, …), tags the
Penn Treebank's.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

__all__ = ["Parse", "Span"]

# From the first word to behind the last.
Span: TypeAlias = tuple[int, int]

_NONE: Final = -1
_FINITE: Final = frozenset({"VBZ", "VBP", "VBD", "MD"})
_NOUNS: Final = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP", "CD"})
_AUXILIARIES: Final = frozenset({"aux", "auxpass"})
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass", "expl"})
_OBJECTS: Final = frozenset({"dobj", "attr", "oprd"})
_LEADING: Final = frozenset({"WDT", "WP", "WP$", "WRB"})
_RELATIVE: Final = frozenset({"relcl"})


@dataclass(frozen=True, slots=True)
class Parse:
    """A sentence's parts, each hung on another: a word is a part, a contraction ("don't") two.

    ``places`` holds the index of the word that each part is of, ``heads`` the part that it hangs
    on (a root on itself). ``parts`` are in lower case. Whoever asks speaks of words: every index
    in a question or an answer is a word's, -1 where there is none.
    """

    parts: tuple[str, ...]
    places: tuple[int, ...]
    heads: tuple[int, ...]
    labels: tuple[str, ...]
    tags: tuple[str, ...]

    @property
    def root(self) -> int:
        """The word that the rest hangs on; of several, the first that heads a finite clause."""
        roots = [part for part, head in enumerate(self.heads) if head == part]
        found = (part for part in roots if self._finite(part) != _NONE)
        return self.places[next(found, roots[0])]

    @property
    def is_whole(self) -> bool:
        """Whether everything hangs on one word."""
        return sum(head == part for part, head in enumerate(self.heads)) == 1

    @property
    def is_clause(self) -> bool:
        """Whether the root has a finite verb."""
        return self.finite(self.root) != _NONE

    @property
    def is_noun_phrase(self) -> bool:
        """Whether the whole is a noun with what belongs to it, a relative clause perhaps."""
        return self.is_whole and not self.is_clause and self.tag(self.root) in _NOUNS

    @property
    def clauses(self) -> tuple[int, ...]:
        """The heads of the main clauses: the root, if it has a finite verb, and those joined to it."""
        found = [self._part(self.root)]
        for part in found:
            found += self._below(part, frozenset({"conj"}))
        return tuple(self.places[part] for part in found if self._finite(part) != _NONE)

    def head(self, index: int) -> int:
        """The word that a word hangs on; itself for a root."""
        return self.places[self.heads[self._part(index)]]

    def label(self, index: int) -> str:
        """How it hangs on its head; "ROOT" for a root."""
        return self.labels[self._part(index)]

    def tag(self, index: int) -> str:
        """Its Penn tag; of a contraction, that of the part that hangs on another word."""
        return self.tags[self._part(index)]

    def finite(self, index: int) -> int:
        """The finite verb of the clause that a word heads: itself or its first auxiliary."""
        return self._place(self._finite(self._part(index)))

    def subject(self, index: int) -> Span | None:
        """The subject of the clause that a word heads."""
        return self._span_below(index, _SUBJECTS)

    def subject_head(self, index: int) -> int:
        """The word of the subject that hangs on the verb."""
        return self._first_below(index, _SUBJECTS)

    def object(self, index: int) -> Span | None:
        """The first object of a verb, or what its subject is said to be."""
        return self._span_below(index, _OBJECTS)

    def relative(self, index: int) -> Span | None:
        """The relative clause of a noun."""
        return self._span_below(index, _RELATIVE)

    def relative_head(self, index: int) -> int:
        """The word that heads the relative clause of a noun."""
        return self._first_below(index, _RELATIVE)

    def negation(self, index: int) -> int:
        """The word that negates the clause or the verb that a word heads: "not", "never", "don't"."""
        return self._first_below(index, frozenset({"neg"}))

    def free_finite(self, start: int) -> int:
        """The first finite verb at or after a word in no clause that hangs on a noun before it or is led.

        A clause is led by a word of its own: "that", "when", "who".
        """
        found = (
            part
            for part, place in enumerate(self.places)
            if place >= start and self.tags[part] in _FINITE and not self._is_led(part, start)
        )
        return self._place(next(found, _NONE))

    def span(self, index: int) -> Span:
        """From the first to the last word that hangs on a word, near or far."""
        return self._span(self._part(index))

    def _part(self, index: int) -> int:
        """Of a word's parts, the first that hangs outside it or is a root; a mark only by itself."""
        own = [part for part, place in enumerate(self.places) if place == index]
        led = [part for part in own if self.heads[part] == part or self.heads[part] not in own]
        return next((part for part in led if self.labels[part] != "punct"), led[0])

    def _place(self, part: int) -> int:
        return self.places[part] if part != _NONE else _NONE

    def _finite(self, part: int) -> int:
        verbs = [*self._below(part, _AUXILIARIES), part]
        return next((at for at in verbs if self.tags[at] in _FINITE), _NONE)

    def _below(self, part: int, labels: frozenset[str]) -> Iterator[int]:
        """The parts right below one that hang on it so, from left to right."""
        for at, head in enumerate(self.heads):
            if head == part and at != part and self.labels[at] in labels:
                yield at

    def _is_led(self, part: int, start: int) -> bool:
        at = part
        for _ in self.parts:
            below = [one for one, head in enumerate(self.heads) if head == at]
            leads = any(self.labels[one] == "mark" or self.tags[one] in _LEADING for one in below)
            if leads or self.labels[at] in _RELATIVE:
                return True
            if self.places[self.heads[at]] < start:
                break
            at = self.heads[at]
        return False

    def _first_below(self, index: int, labels: frozenset[str]) -> int:
        return self._place(next(self._below(self._part(index), labels), _NONE))

    def _span_below(self, index: int, labels: frozenset[str]) -> Span | None:
        found = next(self._below(self._part(index), labels), None)
        return None if found is None else self._span(found)

    def _span(self, part: int) -> Span:
        held = {part}
        for _ in self.parts:
            held |= {at for at, head in enumerate(self.heads) if head in held}
        places = [self.places[at] for at in held]
        return min(places), max(places) + 1
