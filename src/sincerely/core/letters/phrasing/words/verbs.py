"""Forms of verbs: which one a word is, and which one a subject takes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from sincerely.core.language import Form, Language, WordClass
from sincerely.core.letters.phrasing.words.lexicon import INVARIANT_PAST, MODALS
from sincerely.core.tables import word_set

__all__ = ["BE", "HAVE_DO", "Verbs"]

_AGREE: Final[dict[str, tuple[str, str, str]]] = {
    # third person: with I, with you, with a plural
    "is": ("am", "are", "are"),
    "are": ("am", "are", "are"),
    "am": ("am", "are", "are"),
    "was": ("was", "were", "were"),
    "were": ("was", "were", "were"),
    "has": ("have", "have", "have"),
    "does": ("do", "do", "do"),
}
BE: Final = frozenset({"is", "are", "am", "was", "were", "be", "been", "being"})
HAVE_DO: Final = frozenset({"has", "have", "had", "does", "do", "did"})
_IRREGULAR: Final[dict[str, str]] = {
    "is": "be",
    "are": "be",
    "am": "be",
    "was": "be",
    "were": "be",
    "has": "have",
    "had": "have",
    "does": "do",
    "did": "do",
    "fell": "fall",
    "saw": "see",
    "felt": "feel",
}
_NO_VERB: Final = word_set(
    "his this its as us yes thus across less unless always perhaps towards besides"
    " sometimes various minus plus bus gas better best even near long well close clean"
    " clear due down out up off over own then like wise right back total further other"
    " crew"
)


_SHORTEST_MADE: Final = 6


@dataclass(frozen=True, slots=True)
class Verbs:
    """The verb tables of a language, asked by form."""

    language: Language

    def lemma(self, word: str) -> str | None:
        """The base form of ``word`` if it can be a verb."""
        low = word.lower().replace("’", "'")
        if low in _IRREGULAR:
            return _IRREGULAR[low]
        found = self.language.lemmas(low, WordClass.VERB)
        return found[0] if found else self._made_verb(low)

    def _made_verb(self, low: str) -> str | None:
        """The noun that a word in -ed makes a verb of, where the tables know it as no adjective."""
        if not low.endswith("ed") or self.language.is_word(low):
            return None
        bases = (low.removesuffix("ed"), low.removesuffix("d"))
        nouns = (base for base in bases if self.language.lemmas(base, WordClass.NOUN))
        return next(nouns, None) if len(low) > _SHORTEST_MADE else None

    def is_third(self, word: str) -> bool:
        """Whether ``word`` can be a third person singular ("wants")."""
        low = word.lower()
        if low in {"is", "has", "does"}:
            return True
        if not low.endswith("s") or low in _NO_VERB or low.endswith("ss"):
            return False
        lemma = self.lemma(low)
        return lemma is not None and lemma != low and self.third(lemma) == low

    def is_past(self, word: str) -> bool:
        """Whether ``word`` can be a past form or past participle ("showed", "cut")."""
        low = word.lower()
        if low in {"was", "were", "had", "did"} or low in INVARIANT_PAST:
            return True
        if low.endswith(("ing", "s")) or low in _NO_VERB:
            return False
        lemma = self.lemma(low)
        return lemma is not None and lemma != low

    def is_participle(self, word: str) -> bool:
        """Whether ``word`` is the past participle of a verb ("shown", "run")."""
        low = word.lower()
        lemma = self.lemma(low)
        return lemma is not None and (
            self.participle(lemma) == low or (self.is_past(low) and low != self.past(lemma))
        )

    def is_only_participle(self, word: str) -> bool:
        """Whether ``word`` is a participle that is no past form ("done", "been", "written")."""
        low = word.lower()
        lemma = self.lemma(low)
        known = lemma is not None and lemma != low and low not in INVARIANT_PAST
        return known and low == self.participle(lemma or "") != self.past(lemma or "")

    def is_base(self, word: str) -> bool:
        """Whether ``word`` can be a bare verb ("want")."""
        low = word.lower()
        return low not in _NO_VERB and low in self.language.lemmas(low, WordClass.VERB)

    def is_gerund(self, word: str) -> bool:
        """Whether ``word`` is a form in -ing of a verb."""
        low = word.lower()
        return low.endswith("ing") and self.lemma(low) not in {None, low}

    def is_only_verb(self, word: str) -> bool:
        """Whether no other class knows ``word`` ("write", "leave")."""
        low = word.lower()
        if low in _NO_VERB or not self.language.lemmas(low, WordClass.VERB):
            return False
        others = (WordClass.NOUN, WordClass.ADJ, WordClass.ADV)
        return not any(self.language.lemmas(low, other) for other in others)

    def third(self, lemma: str) -> str:
        """The third person singular of a base form."""
        return {"be": "is", "have": "has", "do": "does"}.get(lemma) or self.language.inflect(
            lemma, Form.PRESENT_3
        )

    def past(self, lemma: str) -> str:
        """The past of a base form."""
        return {"have": "had", "do": "did"}.get(lemma) or self.language.inflect(lemma, Form.PAST)

    def gerund(self, lemma: str) -> str:
        """The form in -ing of a base form."""
        return {"be": "being", "have": "having", "do": "doing"}.get(lemma) or self.language.inflect(
            lemma, Form.GERUND
        )

    def participle(self, lemma: str) -> str:
        """The past participle of a base form."""
        known = {"be": "been", "have": "had", "do": "done"}
        return known.get(lemma) or self.language.inflect(lemma, Form.PARTICIPLE)

    def agree(self, verb: str, subject: str) -> str:
        """``verb`` as it stands after ``subject`` ("I", "you" or any plural); past forms stay."""
        low = verb.lower()
        if low in _AGREE:
            row = _AGREE[low]
            return row[{"I": 0, "you": 1}.get(subject, 2)]
        if low in MODALS or not self.is_third(low):
            return low if low in _IRREGULAR else verb
        return self.lemma(low) or verb
