"""Which forms a word can have, by the tables of the language, whatever its context."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from sincerely.core.language import Form, Language, WordClass
from sincerely.core.proof.wordsets import FUNCTION_WORDS

__all__ = ["FORM_NAMES", "VERB_FORMS", "forms_of", "keys_of"]

VERB_FORMS: Final = {
    "base": Form.BASE,
    "s": Form.PRESENT_3,
    "past": Form.PAST,
    "part": Form.PARTICIPLE,
    "ing": Form.GERUND,
}
FORM_NAMES: Final = frozenset(
    {"base", "s", "past", "part", "ing", "sg", "pl", "adj", "adv", "comp", "sup"}
    | {f"only_{form}" for form in ("sg", "pl", "base", "adj", "ing", "adv")}
)


@dataclass(frozen=True, slots=True)
class _Known:
    forms: frozenset[str]
    keys: tuple[str, ...]


def forms_of(word: str, language: Language) -> frozenset[str]:
    """Which forms a word in lower case can have; empty for a word of a closed class."""
    return _known(word, language).forms


def keys_of(word: str, language: Language) -> tuple[str, ...]:
    """The word, ``.`` and each of its forms, ``~`` and itself and each base of verb or noun."""
    return _known(word, language).keys


@lru_cache(maxsize=20_000)
def _known(word: str, language: Language) -> _Known:
    forms = _forms(word, language)
    bases = {word, *language.lemmas(word, WordClass.VERB), *language.lemmas(word, WordClass.NOUN)}
    keys = (word, *(f".{form}" for form in forms), *(f"~{base}" for base in bases))
    return _Known(forms, keys)


def _forms(word: str, language: Language) -> frozenset[str]:
    if word in FUNCTION_WORDS or not word[:1].isalpha():
        return frozenset()
    verb = {
        name
        for base in language.lemmas(word, WordClass.VERB)
        for name, form in VERB_FORMS.items()
        if _is_form(word, base, form, language)
    }
    noun = {
        "sg" if base == word else "pl"
        for base in language.lemmas(word, WordClass.NOUN)
        if base == word or language.inflect(base, Form.PLURAL) == word
    }
    found = verb | noun | _qualities(word, language)
    for only in ("sg", "pl", "base", "adj", "ing", "adv"):
        if found == {only}:
            found.add(f"only_{only}")
    if found == {"base", "past", "part"}:
        found.add("only_base")
    return frozenset(found)


def _is_form(word: str, base: str, form: Form, language: Language) -> bool:
    if form is Form.BASE:
        return word == base
    if language.inflect(base, form) == word:
        return True
    regular = form in {Form.PAST, Form.PARTICIPLE} and word.endswith("ed")
    return regular and word != base


def _qualities(word: str, language: Language) -> set[str]:
    found = set()
    for base in language.lemmas(word, WordClass.ADJ):
        found.add("adj" if base == word else "comp" if word.endswith("er") else "sup")
    if word in language.lemmas(word, WordClass.ADV):
        found.add("adv")
    if word in {"better", "worse", "less", "more", "further"}:
        found.add("comp")
    return found
