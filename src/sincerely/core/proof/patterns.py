"""A few kinds of pattern that serve many rules.

Each constructor returns a ``find`` for a ``Rule``. Patterns are matched without regard to
case unless said otherwise, an apostrophe in a pattern matches both kinds, and a fix takes
the capital of what it replaces.

- ``regex``: a regular expression with fixes.
- ``phrases``: a list of phrases, each with its fixes.
- ``tagged``: a row of tokens, each known by its word, its base form or its class.
- ``missing``: a text that never says something.
- ``more_than``: a text that says something too often.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from sincerely.core.language import Language, WordClass
from sincerely.core.proof.rule import Match
from sincerely.core.proof.text import Part, ProofText, Token

__all__ = [
    "Find",
    "Fix",
    "Slot",
    "any_word",
    "capital_of",
    "lemma",
    "mark",
    "missing",
    "more_than",
    "phrases",
    "regex",
    "tag",
    "tagged",
    "word",
]

Find: TypeAlias = Callable[[ProofText], Iterable[Match]]
Fix: TypeAlias = str | Callable[[re.Match[str]], str]

_BODY = frozenset({Part.BODY})


def capital_of(model: str, text: str) -> str:
    """``text`` with a capital first letter if ``model`` has one and is not a lone "I"."""
    if model[:1].isupper() and model != "I":
        return text[:1].upper() + text[1:]
    return text


_PIECE = re.compile(r"\\.|[\[\] ']|[^\\\[\] ']+", re.DOTALL)
_OUTSIDE = {" ": r"\s+", "'": "[’']"}
_INSIDE = {"'": "’'"}


def _loosened(pattern: str) -> str:
    """The pattern with any white space for a space, and either apostrophe for one.

    A space in brackets stays a space.
    """
    made, is_class = [], False
    for m in _PIECE.finditer(pattern):
        piece = m.group()
        if piece in "[]" and not (piece == "[" and is_class):
            is_class = piece == "["
        made.append((_INSIDE if is_class else _OUTSIDE).get(piece, piece))
    return "".join(made)


def regex(
    pattern: str,
    *fixes: Fix,
    parts: frozenset[Part] = _BODY,
    flags: re.RegexFlag = re.IGNORECASE,
    unless: str = "",
) -> Find:
    r"""Each match of the pattern that starts in one of the parts.

    The span is the group named ``x`` if the pattern has one, else the match. A fix is a
    template (``\1``, ``\g<name>``) or a function of the match. A match around which
    ``unless`` is found, within its sentence or line, is let pass. A space in the pattern
    matches any white space, so that wrapped lines are read as one.
    """
    found = re.compile(_loosened(pattern), flags)
    group = "x" if "x" in found.groupindex else 0
    excuse = re.compile(_loosened(unless), flags) if unless else None

    def find(text: ProofText) -> Iterator[Match]:
        for m in found.finditer(text.text):
            start, end = m.span(group)
            if text.part_at(start) not in parts:
                continue
            if excuse and excuse.search(_around(text.text, start, end)):
                continue
            yield Match(start, end, tuple(_fixes(m, group, fixes)))

    return find


def _fixes(m: re.Match[str], group: str | int, fixes: Sequence[Fix]) -> Iterator[str]:
    for fix in fixes:
        made = m.expand(fix) if isinstance(fix, str) else fix(m)
        yield capital_of(m.group(group), made)


def _around(text: str, start: int, end: int) -> str:
    """The stretch between the full stops (or empty lines) on both sides."""
    before = max(text.rfind(mark, 0, start) for mark in (". ", "? ", "! ", "\n\n"))
    after = [at for mark in (". ", "? ", "! ", "\n\n") if (at := text.find(mark, end)) >= 0]
    return text[before + 1 : min(after, default=len(text))]


def phrases(
    table: Mapping[str, Sequence[str]] | Sequence[str], *, parts: frozenset[Part] = _BODY
) -> Find:
    """Each phrase of the list, whole words only; a mapping gives the fixes of each."""
    fixes = table if isinstance(table, Mapping) else dict.fromkeys(table, ())
    by_key = {_key(phrase): tuple(of) for phrase, of in fixes.items()}
    longest_first = sorted(fixes, key=len, reverse=True)
    body = "|".join(
        re.escape(phrase).replace(r"\ ", r"\s+").replace("'", "[’']") for phrase in longest_first
    )
    found = re.compile(rf"(?<![\w’'-])(?:{body})(?![\w-]|[’']\w)", re.IGNORECASE)

    def find(text: ProofText) -> Iterator[Match]:
        for m in found.finditer(text.text):
            if text.part_at(m.start()) in parts:
                made = tuple(capital_of(m.group(), fix) for fix in by_key[_key(m.group())])
                yield Match(m.start(), m.end(), made)

    return find


def _key(phrase: str) -> str:
    return " ".join(phrase.lower().replace("’", "'").split())


@dataclass(frozen=True, slots=True)
class Slot:
    """One place in a row of tokens: what may stand there.

    ``is_optional`` may be skipped; ``repeats`` is the most tokens that it takes (it takes
    as many as it can, and gives back if the rest does not fit). ``is_marked`` makes it
    part of the span.
    """

    test: Callable[[Token, Language], bool]
    is_optional: bool = False
    repeats: int = 1
    is_marked: bool = True

    def maybe(self, most: int = 1) -> Slot:
        """The same, but it may be absent, or stand up to ``most`` times."""
        return Slot(self.test, True, most, self.is_marked)

    def unmarked(self) -> Slot:
        """The same, but outside the span."""
        return Slot(self.test, self.is_optional, self.repeats, False)

    def but(self, *words: str) -> Slot:
        """The same, except these words."""
        barred = frozenset(words)
        return Slot(
            lambda token, language: token.lower not in barred and self.test(token, language),
            self.is_optional,
            self.repeats,
            self.is_marked,
        )


def word(*words: str) -> Slot:
    """One of these words, in lower case."""
    allowed = frozenset(words)
    return Slot(lambda token, _: token.lower in allowed)


def lemma(word_class: WordClass, *bases: str) -> Slot:
    """Any form of one of these base forms, read as that class."""
    allowed = frozenset(bases)
    return Slot(
        lambda token, language: (
            token.is_word
            and (
                token.lower in allowed
                or not allowed.isdisjoint(language.lemmas(token.lower, word_class))
            )
        )
    )


def tag(*classes: WordClass, verb_form: str | None = None) -> Slot:
    """A word of one of these classes (and of that verb form), as the tagger reads it."""
    allowed = frozenset(classes)
    return Slot(
        lambda token, _: (
            token.tag.word_class in allowed
            and (verb_form is None or token.tag.verb_form == verb_form)
        )
    )


def mark(*marks: str) -> Slot:
    """One of these marks of punctuation."""
    allowed = frozenset(marks)
    return Slot(lambda token, _: token.text in allowed)


def any_word() -> Slot:
    """Any word or number."""
    return Slot(lambda token, _: token.is_word)


def tagged(
    *slots: Slot,
    fix: Callable[[Sequence[Token], Language], Iterable[str]] | None = None,
    unless: Callable[[Sequence[Token], int, int], bool] | None = None,
) -> Find:
    """Each row of tokens in a sentence of the body that the slots fit.

    ``fix`` is given the tokens of the span and returns texts to stand in its place;
    ``unless`` is given the sentence's tokens and the row's first and last-plus-one index.
    """

    def find(text: ProofText) -> Iterator[Match]:
        for sentence in text.sentences:
            tokens, at = sentence.tokens, 0
            while at < len(tokens):
                row = _fit(tokens, at, slots, text.language)
                if not row or (unless and unless(tokens, at, row[-1][0] + 1)):
                    at += 1
                    continue
                marked = [tokens[index] for index, slot in row if slot.is_marked]
                made = fix(marked, text.language) if fix else ()
                yield Match(
                    marked[0].start,
                    marked[-1].end,
                    tuple(capital_of(marked[0].text, one) for one in made),
                )
                at = row[-1][0] + 1

    return find


def _fit(
    tokens: Sequence[Token], at: int, slots: Sequence[Slot], language: Language
) -> list[tuple[int, Slot]] | None:
    """Which token stands in which slot from ``at`` on; ``None`` if the row does not fit."""
    if not slots:
        return []
    slot, rest = slots[0], slots[1:]
    most = 0
    while (
        most < slot.repeats and at + most < len(tokens) and slot.test(tokens[at + most], language)
    ):
        most += 1
    for count in range(most, -1 if slot.is_optional else 0, -1):
        row = _fit(tokens, at + count, rest, language)
        if row is not None:
            return [(at + index, slot) for index in range(count)] + row
    return None


def missing(pattern: str, *, parts: frozenset[Part] = _BODY) -> Find:
    """The whole text, if the pattern stands nowhere in those parts."""
    wanted = re.compile(_loosened(pattern), re.IGNORECASE)

    def find(text: ProofText) -> Iterator[Match]:
        said = any(text.part_at(m.start()) in parts for m in wanted.finditer(text.text))
        if not said and any(line.part in parts for line in text.lines):
            yield Match(0, 0)

    return find


def more_than(most: int, pattern: str, *, parts: frozenset[Part] = _BODY) -> Find:
    """Every match after the first ``most``."""
    counted = regex(pattern, parts=parts)

    def find(text: ProofText) -> Iterator[Match]:
        yield from list(counted(text))[most:]

    return find
