"""Which forms a word can be, whatever a tagger made of it."""

from __future__ import annotations

from typing import Final

from sincerely.core.language import Form, Language, WordClass

__all__ = ["Forms"]

_LIKE_PLURALS: Final = frozenset({"maths", "news", "means", "series", "species", "headquarters"})


class Forms:
    """Forms of verbs and nouns by the table of inflections of a language."""

    def __init__(self, language: Language) -> None:
        self._language = language

    def can_be(self, text: str, *forms: Form) -> bool:
        """Whether a verb's word is one of the forms of some base; true of a word not in the table.

        A regular ending is taken at its word: "ageing" and "labelled" are spelt in two ways.
        """
        if text.endswith("ing") and Form.GERUND in forms:
            return True
        if text.endswith("ed") and {Form.PAST, Form.PARTICIPLE} & set(forms):
            return True
        if {Form.PAST, Form.PARTICIPLE} & set(forms) and self._is_past_in_t(text):
            return True
        lemmas = self._language.lemmas(text, WordClass.VERB)
        if not lemmas:
            return True
        return any(
            self._language.inflect(lemma, form) == text for lemma in lemmas for form in forms
        )

    def _is_past_in_t(self, text: str) -> bool:
        """Read "learnt", "spelt": the British form beside the one in -ed."""
        twins = (f"{text[:-1]}ed", f"{text[:-1]}{text[-2:-1]}ed")
        return text.endswith("t") and any(
            self._language.lemmas(twin, WordClass.VERB) for twin in twins
        )

    def lemma(self, text: str) -> str:
        """The likeliest base form of a verb's word; the word itself where none is known."""
        return next(iter(self._language.lemmas(text, WordClass.VERB)), text)

    def is_verb(self, text: str) -> bool:
        """Whether the word is a form of a verb in the table."""
        return bool(self._language.lemmas(text, WordClass.VERB))

    def can_be_adjective(self, text: str) -> bool:
        """Whether the word is an adjective as well: "present", "open"."""
        return bool(self._language.lemmas(text, WordClass.ADJ))

    def can_be_adverb(self, text: str) -> bool:
        """Whether the word is an adverb: "promptly", "fast"."""
        return bool(self._language.lemmas(text, WordClass.ADV))

    def verb(self, text: str, form: Form) -> str:
        """The word in another form of the verb."""
        return self._language.inflect(self.lemma(text), form)

    def is_plural(self, text: str) -> bool:
        """Whether a noun's word can only be a plural; "maths" and "logistics" are none."""
        if text.endswith("ics") or text in _LIKE_PLURALS:
            return False
        lemmas = self._language.lemmas(text, WordClass.NOUN)
        return bool(lemmas) and text not in lemmas

    def is_singular(self, text: str) -> bool:
        """Whether a noun's word can only be a singular: a base form that has another plural."""
        lemmas = self._language.lemmas(text, WordClass.NOUN)
        return text in lemmas and self._language.inflect(text, Form.PLURAL) != text
