"""What one item of a row may hold: the tests of its atoms, and the words that it is bound to.

The notation is that of ``rows``.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Final, TypeAlias

from sincerely.core.language import Language, WordClass
from sincerely.core.proof.spelling import distance
from sincerely.core.proof.text import Token
from sincerely.core.proof.wordforms import FORM_NAMES, forms_of
from sincerely.core.proof.wordsets import SETS
from sincerely.core.tables import word_set

__all__ = ["EDGES", "Test", "keys_of_atom", "test_of"]

Test: TypeAlias = Callable[[Token, Language], bool]
_CLASSES: Final = {one.value: one for one in WordClass}
_MARKS: Final = {"QM": "?", "DOT": ".", "DASH": "–"} | {m: m for m in ",;:()"}
EDGES: Final = frozenset("^$")
_NEAR: Final = "near:"
# Small words that are put for one another; by letters they all look alike.
_SMALL: Final = word_set("a an and as at by for in of off on or the to too two with")
_FAR: Final = 2  # letters apart: too far for a word of another first letter


@lru_cache(maxsize=4096)
def keys_of_atom(atom: str) -> frozenset[str]:
    """The keys that an atom is bound to; empty if it is open to others."""
    if atom[0] == "!" or atom.startswith(_NEAR):
        return frozenset()
    if atom[0] == "~":
        return frozenset(f"~{base}" for base in atom[1:].split("|"))
    options = atom.split("|")
    if any(o[0] == "+" or o in _CLASSES or o in EDGES for o in options):
        return frozenset()
    return frozenset().union(*(SETS[o[1:]] if o[0] == "%" else {_MARKS.get(o, o)} for o in options))


@lru_cache(maxsize=4096)
def test_of(atom: str) -> Test:
    """Whether a token fits the atom. Raises ``KeyError`` for a form that is not known, or two words as one."""
    if atom.startswith("!"):
        inner = test_of(atom[1:])
        return lambda token, language: not inner(token, language)
    if atom.startswith("~"):
        return _lemma_test(frozenset(atom[1:].split("|")))
    if atom.startswith(_NEAR):
        return _near_test(atom.removeprefix(_NEAR))
    options = [option for option in atom.split("|") if option not in EDGES]
    plain = frozenset(option for option in options if _is_plain(option))
    if any("_" in option for option in plain):
        raise KeyError(atom)
    plain = plain.union(*(SETS[option[1:]] for option in options if option[0] == "%"))
    tests = [_one(option) for option in options if not _is_plain(option) and option[0] != "%"]
    if not tests:
        return lambda token, _: token.lower in plain
    return lambda token, language: (
        token.lower in plain or any(test(token, language) for test in tests)
    )


def _is_plain(option: str) -> bool:
    return option[0] not in "%.+" and option not in _CLASSES and option not in _MARKS


def _one(option: str) -> Test:
    if option == "+":
        return lambda token, _: token.is_word
    if option in _CLASSES:
        wanted = _CLASSES[option]
        return lambda token, _: token.tag.word_class is wanted
    if option in _MARKS:
        mark = _MARKS[option]
        return lambda token, _: token.text == mark
    form = option[1:]
    if form not in FORM_NAMES:
        raise KeyError(option)
    return lambda token, language: token.is_word and form in forms_of(token.lower, language)


def _lemma_test(bases: frozenset[str]) -> Test:
    def test(token: Token, language: Language) -> bool:
        word = token.lower
        return word in bases or any(
            base in bases
            for word_class in (WordClass.VERB, WordClass.NOUN)
            for base in language.lemmas(word, word_class)
        )

    return test


def _near_test(meant: str) -> Test:
    """What looks like the word meant: a letter apart, or two with the same letter to begin with."""

    def test(token: Token, _: Language) -> bool:
        word = token.lower
        if not token.is_word or word == meant:
            return False
        if meant in _SMALL:
            return word in _SMALL
        return distance(word, meant) < (_FAR if word[0] != meant[0] else _FAR + 1)

    return test
