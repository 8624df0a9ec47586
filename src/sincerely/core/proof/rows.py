"""Rows: a short notation for what words may stand beside each other.

A row is a line of items, parted by spaces; each fits one token of a sentence:

==================  ===============================================================
``word|word``       one of these words, case ignored, typewriter apostrophes
``%name``           a word of the closed set of that name (see ``SETS``)
``~base|base``      any form of these base forms, as verb or noun
``near:word``       another word that looks like this one, or a small word for a small one
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

A fix is a template over the span's tokens: ``{0}`` is the first, ``{1:ing}`` the second as a gerund.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from sincerely.core.language import Form, Language, WordClass
from sincerely.core.proof.atoms import EDGES, Test, keys_of_atom, test_of
from sincerely.core.proof.expression import Expression
from sincerely.core.proof.finding import Severity
from sincerely.core.proof.patterns import capital_of
from sincerely.core.proof.rule import Match
from sincerely.core.proof.text import ProofText, Sentence, Token
from sincerely.core.proof.wordforms import VERB_FORMS
from sincerely.core.proof.wordsets import FUNCTION_WORDS

__all__ = ["Row", "row", "rows"]


_FIX_FORMS: Final = VERB_FORMS | {"sg": Form.SINGULAR, "pl": Form.PLURAL}
_LIST_MOST: Final = 4
_SENTENCES_KEPT: Final = 512


@dataclass(frozen=True, slots=True)
class _Item:
    """One item: its choices of tests that must all hold, and the keys one of which it needs.

    The keys are those of ``Sentence.places``; empty where the item is open to any word.
    """

    tests: tuple[tuple[Test, ...], ...]
    keys: frozenset[str]
    edge: str = ""
    least: int = 1
    most: int = 1

    def fits(self, token: Token, language: Language) -> bool:
        """Whether the token passes every test of at least one choice."""
        for choice in self.tests:
            for test in choice:
                if not test(token, language):
                    break
            else:
                return True
        return False


@dataclass(frozen=True, slots=True)
class Row:
    """One row as written; it is read when a text is first proofed."""

    pattern: str
    fixes: tuple[str, ...]
    message: str
    severity: Severity | None
    given: Expression | None
    unless: Expression | None

    def suits(self, sentence: Sentence) -> bool:
        """Whether the sentence has what the row is given, and nothing that excuses it."""
        if self.given and not self.given.search(sentence.text):
            return False
        return not (self.unless and self.unless.search(sentence.text))


@dataclass(frozen=True, slots=True)
class _Read:
    """A row's items; ``start`` and ``stop`` bound the span, in items.

    ``anchor`` is the item to look for first, -1 where each is open to any word; ``reach``
    how many tokens may stand before it, at least and at most. ``beside`` is the item next to
    it (-1 or 1 from it) to look at before all others, 0 where neither can be told apart.
    """

    row: Row
    rank: int
    items: tuple[_Item, ...]
    start: int
    stop: int
    anchor: int
    reach: tuple[int, int]
    beside: int

    @property
    def keys(self) -> frozenset[str]:
        """Keys of which a sentence must hold one; empty where any sentence may match."""
        return self.items[self.anchor].keys if self.anchor >= 0 else frozenset()


def row(
    pattern: str,
    *fixes: str,
    message: str = "",
    severity: Severity | None = None,
    given: str = "",
    unless: str = "",
) -> Row:
    """A row in its notation; ``given`` and ``unless`` are regular expressions of its sentence."""
    return Row(
        pattern,
        fixes,
        message,
        severity,
        Expression(given) if given else None,
        Expression(unless) if unless else None,
    )


def _read(one: Row, rank: int) -> _Read:
    """The row's items. Raises ``KeyError`` for a set, form or mark that is not known, or two words as one."""
    parts = one.pattern.split()
    bare = [part for part in parts if part not in {"[", "]"}]
    start = parts.index("[") if "[" in parts else 0
    stop = parts.index("]") - 1 if "]" in parts else len(bare)
    items = tuple(_item(part) for part in bare)
    anchors = [(_cost(item.keys), at) for at, item in enumerate(items) if item.keys and item.least]
    _, anchor = min(anchors, default=(0, -1))
    before = items[: max(anchor, 0)]
    least = sum(item.least for item in before if not item.edge)
    most = sum(item.most for item in before if not item.edge or item.tests)
    return _Read(one, rank, items, start, stop, anchor, (least, most), _beside(items, anchor))


def _beside(items: Sequence[_Item], anchor: int) -> int:
    """On which side of the anchor the rarer word is, of items that hold just one."""
    if anchor < 0 or (items[anchor].least, items[anchor].most) != (1, 1) or items[anchor].edge:
        return 0
    sure = [
        (not item.keys, _cost(item.keys), side)
        for side in (-1, 1)
        if 0 <= anchor + side < len(items)
        and (item := items[anchor + side]).least == item.most
        and not item.edge
    ]
    return min(sure)[2] if sure else 0


_FORM_COST: Final = {"comp": 1, "sup": 1, "only_adj": 40, "adv": 15, "past": 20, "part": 20}


@lru_cache(maxsize=4096)
def _cost(keys: frozenset[str]) -> int:
    """How often, roughly, some key is found in a letter: common words and forms weigh more."""
    return sum(
        _FORM_COST.get(key[1:], 50)
        if key[0] == "." and len(key) > 1
        else 8
        if key in FUNCTION_WORDS
        else 1
        for key in keys
    )


@lru_cache(maxsize=4096)
def _item(part: str) -> _Item:
    least, most = 1, 1
    if len(part) > 1 and part[-1] in "?*":
        least, most = 0, 1 if part[-1] == "?" else _LIST_MOST
        part = part[:-1]
    choices = part.split("//")
    edge = next((o for o in choices[0].split("|") if o in EDGES), "")
    if part == edge:
        return _Item((), frozenset(), edge)
    bound = [_cheapest(one.split("&")) for one in choices]
    keys = frozenset().union(*bound) if all(bound) and not edge else frozenset()
    tests = tuple(tuple(test_of(atom) for atom in one.split("&")) for one in choices)
    return _Item(tests, keys, edge, least, most)


def _cheapest(atoms: Sequence[str]) -> frozenset[str]:
    bound = [keys for atom in atoms if (keys := keys_of_atom(atom))]
    return min(bound, key=_cost, default=frozenset())


def rows(*table: Row) -> Callable[[ProofText], Iterator[Match]]:
    """Each place in the body that one of the rows fits; of rows whose spans overlap the first wins."""

    @lru_cache(maxsize=1)
    def index() -> tuple[dict[str, list[_Read]], list[_Read]]:
        read = [_read(one, rank) for rank, one in enumerate(table)]
        by_key: dict[str, list[_Read]] = {}
        for one in read:
            for key in one.keys:
                by_key.setdefault(key, []).append(one)
        return by_key, [one for one in read if not one.keys]

    @lru_cache(maxsize=_SENTENCES_KEPT)
    def of_sentence(sentence: str, language: Language) -> tuple[Match, ...]:
        return tuple(_matches(_alone(sentence, language), *index()))

    def find(text: ProofText) -> Iterator[Match]:
        for sentence in text.sentences:
            for match in of_sentence(sentence.text, text.language):
                start, end = match.start + sentence.start, match.end + sentence.start
                yield replace(match, start=start, end=end)

    return find


@lru_cache(maxsize=_SENTENCES_KEPT)
def _alone(sentence: str, language: Language) -> Sentence:
    """The sentence as a text of its own: a row sees no further than one."""
    return Sentence(0, len(sentence), sentence, language)


def _matches(sentence: Sentence, by_key: dict[str, list[_Read]], free: list[_Read]) -> list[Match]:
    """Each match in the sentence, in order; of rows whose spans overlap the first wins."""
    found = {
        (one.rank, match.start, match.end): match
        for one, starts in _places(sentence, by_key, free)
        for match in _fitting(one, sentence, starts)
    }
    kept: list[Match] = []
    for _, match in sorted(found.items(), key=lambda entry: entry[0]):
        if not any(match.start < k.end and k.start < match.end for k in kept):
            kept.append(match)
    return sorted(kept, key=lambda match: match.start)


def _places(
    sentence: Sentence, by_key: dict[str, list[_Read]], free: list[_Read]
) -> Iterator[tuple[_Read, Iterable[int]]]:
    """Each row with the indices of tokens at which it may begin."""
    places = sentence.places
    for key in by_key.keys() & places.keys():
        for one in by_key[key]:
            item = one.items[one.anchor + one.beside] if one.beside else None
            for at in places[key]:
                if item is None or _stands(item, sentence, at + one.beside):
                    yield one, _starts(one, at)
    for one in free:
        yield one, range(len(sentence.tokens))


def _stands(item: _Item, sentence: Sentence, at: int) -> bool:
    """Whether the token at that place is one of the item's."""
    tokens = sentence.tokens
    return 0 <= at < len(tokens) and item.fits(tokens[at], sentence.language)


def _starts(one: _Read, at: int) -> Iterable[int]:
    least, most = one.reach
    return range(max(at - most, 0), at - least + 1)


def _fitting(one: _Read, sentence: Sentence, starts: Iterable[int]) -> Iterator[Match]:
    tokens, written, language = sentence.tokens, one.row, sentence.language
    for start in starts:
        fit = _fit(one.items, sentence, start, language)
        if fit is None or not written.suits(sentence):
            continue
        span = [tokens[i] for item in fit[one.start : one.stop] for i in item]
        if not span:
            continue
        made = tuple(capital_of(span[0].text, _made(fix, span, language)) for fix in written.fixes)
        yield Match(span[0].start, span[-1].end, made, written.message, written.severity)


def _fit(
    items: Sequence[_Item], sentence: Sentence, at: int, language: Language
) -> list[range] | None:
    """The tokens' indices, a range an item; ``None`` if the row does not fit from there."""
    if not items:
        return []
    item, rest = items[0], items[1:]
    tokens = sentence.tokens
    if item.edge and _is_edge(item.edge, sentence, at):
        after = _fit(rest, sentence, at, language)
        if after is not None:
            return [range(0), *after]
    if item.edge and not item.tests:
        return None
    most = 0
    while most < item.most and at + most < len(tokens) and item.fits(tokens[at + most], language):
        most += 1
    for count in range(most, item.least - 1, -1):
        after = _fit(rest, sentence, at + count, language)
        if after is not None:
            return [range(at, at + count), *after]
    return None


def _is_edge(edge: str, sentence: Sentence, at: int) -> bool:
    first, last = sentence.bounds
    return at <= first if edge == "^" else at > last


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
