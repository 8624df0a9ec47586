"""Rows: a short notation for what words may stand beside each other.

A row is a line of items, parted by spaces; each fits one token of a sentence:

==================  ===============================================================
``word|word``       one of these words, case ignored, typewriter apostrophes
``%name``           a word of the closed set of that name (see ``SETS``)
``~base|base``      any form of these base forms, as verb or noun
``.form``           a word that can have that form, by the tables of the language
``NOUN``            a word that the tagger reads as that class
``^`` ``$``         the beginning and the end of the sentence (marks left out)
``,`` ``QM`` …      a mark of punctuation
``+``               any word
``a&b``  ``!a``     both; not that one (``|`` binds closest: ``!a|b`` is neither)
``a&b//c``          either side
``item?``           may be absent; ``item*`` may stand up to four times
``[`` … ``]``       the span that is flagged; the whole row without them
==================  ===============================================================

Forms: ``base s past part ing`` of a verb, ``sg pl`` of a noun, ``adj comp sup`` and
``adv``. A word of a closed class (the, that, with …) has no form, and is in sets alone;
``only_sg``, ``only_pl``, ``only_base``, ``only_adj`` are words that are nothing else.

A fix is a template over the span's tokens: ``{0}`` is the first, ``{1:ing}`` the second
as a gerund. Most sentences are passed over by one look at the words that a row needs.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias
from weakref import WeakKeyDictionary

from sincerely.core.language import Form, Language, WordClass
from sincerely.core.proof.finding import Severity
from sincerely.core.proof.patterns import capital_of
from sincerely.core.proof.rule import Match
from sincerely.core.proof.text import ProofText, Sentence, Token
from sincerely.core.proof.wordsets import FUNCTION_WORDS, SETS

__all__ = ["Row", "forms_of", "row", "rows"]

Test: TypeAlias = Callable[[Token, Language], bool]

_CLASSES: Final = {one.value: one for one in WordClass}
_MARKS: Final = {"QM": "?", "DOT": ".", "DASH": "–"} | {m: m for m in ",;:()"}
_VERB_FORMS: Final = {
    "base": Form.BASE,
    "s": Form.PRESENT_3,
    "past": Form.PAST,
    "part": Form.PARTICIPLE,
    "ing": Form.GERUND,
}
_FIX_FORMS: Final = _VERB_FORMS | {"sg": Form.SINGULAR, "pl": Form.PLURAL}
_EDGES: Final = frozenset("^$")
_FORM_NAMES: Final = frozenset(
    {"base", "s", "past", "part", "ing", "sg", "pl", "adj", "adv", "comp", "sup"}
    | {f"only_{form}" for form in ("sg", "pl", "base", "adj", "ing", "adv")}
)
_LIST_MOST: Final = 4


_FORMS_READ: Final[WeakKeyDictionary[Language, dict[str, frozenset[str]]]] = WeakKeyDictionary()
_FORMS_MOST: Final = 20_000


def forms_of(word: str, language: Language) -> frozenset[str]:
    """Which forms a word in lower case can have; empty for a word of a closed class."""
    read = _FORMS_READ.setdefault(language, {})
    if word not in read:
        if len(read) >= _FORMS_MOST:
            read.clear()
        read[word] = _forms(word, language)
    return read[word]


def _forms(word: str, language: Language) -> frozenset[str]:
    if word in FUNCTION_WORDS or not word[:1].isalpha():
        return frozenset()
    verb = {
        name
        for base in language.lemmas(word, WordClass.VERB)
        for name, form in _VERB_FORMS.items()
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


@dataclass(frozen=True, slots=True)
class _Item:
    tests: tuple[tuple[Test, ...], ...]
    words: frozenset[str]
    edge: str = ""
    least: int = 1
    most: int = 1

    def fits(self, token: Token, language: Language) -> bool:
        return any(all(test(token, language) for test in choice) for choice in self.tests)


@dataclass(frozen=True, slots=True)
class Row:
    """One row, ready to be looked for. ``start`` and ``stop`` bound the span, in items."""

    items: tuple[_Item, ...]
    start: int
    stop: int
    fixes: tuple[str, ...]
    message: str
    severity: Severity | None
    words: frozenset[str]
    anchor: int
    given: re.Pattern[str] | None
    unless: re.Pattern[str] | None

    def suits(self, sentence: Sentence) -> bool:
        """Whether the sentence has what the row is given, and nothing that excuses it."""
        if self.given and not self.given.search(sentence.text):
            return False
        return not (self.unless and self.unless.search(sentence.text))


def row(
    pattern: str,
    *fixes: str,
    message: str = "",
    severity: Severity | None = None,
    given: str = "",
    unless: str = "",
) -> Row:
    """A row from its notation; ``given`` and ``unless`` are regular expressions of its sentence.

    Raises ``KeyError`` for a set, form or mark that is not known.
    """
    parts = pattern.split()
    bare = [part for part in parts if part not in {"[", "]"}]
    start = parts.index("[") if "[" in parts else 0
    stop = parts.index("]") - 1 if "]" in parts else len(bare)
    items = tuple(_item(part) for part in bare)
    anchors = [(len(item.words), at) for at, item in enumerate(items) if item.words and item.least]
    size, anchor = min(anchors, default=(0, -1))
    words = items[anchor].words if size else frozenset()
    return Row(
        items,
        start,
        stop,
        fixes,
        message,
        severity,
        words,
        anchor,
        _pattern(given),
        _pattern(unless),
    )


def _pattern(source: str) -> re.Pattern[str] | None:
    return re.compile(source, re.IGNORECASE) if source else None


def _item(part: str) -> _Item:
    least, most = 1, 1
    if len(part) > 1 and part[-1] in "?*":
        least, most = 0, 1 if part[-1] == "?" else _LIST_MOST
        part = part[:-1]
    choices = part.split("//")
    edge = next((o for o in choices[0].split("|") if o in _EDGES), "")
    if part == edge:
        return _Item((), frozenset(), edge)
    bound = [next(filter(None, map(_words, one.split("&"))), frozenset()) for one in choices]
    words = frozenset().union(*bound) if all(bound) and not edge else frozenset()
    tests = tuple(tuple(_test(atom) for atom in one.split("&")) for one in choices)
    return _Item(tests, words, edge, least, most)


def _words(atom: str) -> frozenset[str]:
    """The words that an atom is bound to; empty if it is open to others."""
    if atom.startswith(("!", "~")):
        return frozenset()
    options = atom.split("|")
    if any(o[0] in ".+" or o in _CLASSES or o in _MARKS for o in options):
        return frozenset()
    return frozenset().union(*(SETS[o[1:]] if o[0] == "%" else {o} for o in options))


def _test(atom: str) -> Test:
    if atom.startswith("!"):
        inner = _test(atom[1:])
        return lambda token, language: not inner(token, language)
    if atom.startswith("~"):
        return _lemma_test(frozenset(atom[1:].split("|")))
    options = [option for option in atom.split("|") if option not in _EDGES]
    plain = frozenset(option for option in options if _is_plain(option))
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
    if form not in _FORM_NAMES:
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


def rows(*table: Row) -> Callable[[ProofText], Iterator[Match]]:
    """Each place in the body that one of the rows fits; the first row that fits a place wins."""
    by_word: dict[str, list[Row]] = {}
    free = [one for one in table if not one.words]
    for one in table:
        for word in one.words:
            by_word.setdefault(word, []).append(one)
    keys = by_word.keys()

    def find(text: ProofText) -> Iterator[Match]:
        for sentence in text.sentences:
            places = sentence.places
            taken: set[int] = set()
            for word in sorted(keys & places.keys(), key=lambda w: places[w][0]):
                for one in by_word[word]:
                    for at in places[word]:
                        yield from _try(one, sentence, _starts(one, at), taken, text.language)
            for one in free:
                every = range(-1, len(sentence.tokens))
                yield from _try(one, sentence, every, taken, text.language)

    return find


def _starts(one: Row, at: int) -> Iterable[int]:
    before = one.items[: one.anchor]
    least = sum(item.least for item in before if not item.edge)
    most = sum(item.most for item in before if not item.edge or item.tests)
    return range(max(at - most, 0), at - least + 1)


def _try(
    one: Row, sentence: Sentence, starts: Iterable[int], taken: set[int], language: Language
) -> Iterator[Match]:
    tokens = sentence.tokens
    for start in starts:
        if start < 0:
            continue
        fit = _fit(one.items, tokens, start, language)
        if fit is None or not one.suits(sentence):
            continue
        span = [tokens[i] for item in fit[one.start : one.stop] for i in item]
        if not span or span[0].start in taken:
            continue
        taken.add(span[0].start)
        made = tuple(
            capital_of(span[0].text, fix)
            for fix in (_made(fix, span, language) for fix in one.fixes)
        )
        yield Match(span[0].start, span[-1].end, made, one.message, one.severity)


def _fit(
    items: Sequence[_Item], tokens: Sequence[Token], at: int, language: Language
) -> list[list[int]] | None:
    """The tokens' indices, a list an item; ``None`` if the row does not fit from there."""
    if not items:
        return []
    item, rest = items[0], items[1:]
    if item.edge and _is_edge(item.edge, tokens, at):
        after = _fit(rest, tokens, at, language)
        if after is not None:
            return [[], *after]
    if item.edge and not item.tests:
        return None
    most = 0
    while most < item.most and at + most < len(tokens) and item.fits(tokens[at + most], language):
        most += 1
    for count in range(most, item.least - 1, -1):
        after = _fit(rest, tokens, at + count, language)
        if after is not None:
            return [list(range(at, at + count)), *after]
    return None


def _is_edge(edge: str, tokens: Sequence[Token], at: int) -> bool:
    outside = tokens[:at] if edge == "^" else tokens[at:]
    return not any(token.is_word for token in outside)


_FIELD: Final = re.compile(r"\{(-?\d+)(?::(\w+))?\}")


def _made(template: str, span: Sequence[Token], language: Language) -> str:
    def field(m: re.Match[str]) -> str:
        token = span[int(m[1])]
        if not m[2]:
            return token.text if token.text == "I" or token.start != span[0].start else token.lower
        return _inflected(token.lower, m[2], language)

    return _FIELD.sub(field, template)


def _inflected(word: str, form: str, language: Language) -> str:
    wanted = WordClass.NOUN if form in {"sg", "pl"} else WordClass.VERB
    base = next(iter(language.lemmas(word, wanted)), word)
    return base if form in {"base", "sg"} else language.inflect(base, _FIX_FORMS[form])
