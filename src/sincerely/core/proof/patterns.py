"""A few kinds of pattern that serve many rules.

Each constructor returns a ``find`` for a ``Rule``. Patterns are matched without regard to
case unless said otherwise, an apostrophe in a pattern matches both kinds, and a fix takes
the capital of what it replaces. Rows of words are in ``rows``.

- ``regex``: a regular expression with fixes.
- ``phrases``: a list of phrases, each with its fixes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

from sincerely.core.proof.expression import Expression, loosened
from sincerely.core.proof.rule import Match
from sincerely.core.proof.text import Part, ProofText

__all__ = ["Find", "Fix", "capital_of", "phrases", "regex"]

Find: TypeAlias = Callable[[ProofText], Iterable[Match]]
Fix: TypeAlias = str | Callable[[re.Match[str]], str]

_BODY = frozenset({Part.BODY})


def capital_of(model: str, text: str) -> str:
    """``text`` with a capital first letter if ``model`` has one and is not a lone "I"."""
    if model[:1].isupper() and model != "I":
        return text[:1].upper() + text[1:]
    return text


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
    found = Expression(loosened(pattern), flags)
    group = "x" if "(?P<x>" in pattern else 0
    excuse = Expression(loosened(unless), flags) if unless else None

    def find(text: ProofText) -> Iterator[Match]:
        for m in found.finditer(text.text, text.lower):
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
    longest_first = sorted(fixes, key=len, reverse=True)
    known = [(_key(phrase), _whole(phrase), tuple(fixes[phrase])) for phrase in longest_first]

    def find(text: ProofText) -> Iterator[Match]:
        taken: list[Match] = []
        for key, whole, of in known:
            if key not in text.flat:
                continue
            for m in whole.finditer(text.text, text.lower):
                if text.part_at(m.start()) not in parts:
                    continue
                if any(m.start() < other.end and other.start < m.end() for other in taken):
                    continue
                made = tuple(capital_of(m.group(), fix) for fix in of)
                taken.append(Match(m.start(), m.end(), made))
        yield from sorted(taken, key=lambda match: match.start)

    return find


def _whole(phrase: str) -> Expression:
    words = r"\s+".join(loosened(re.escape(word)) for word in phrase.split())
    return Expression(rf"(?<![\w’'-]){words}(?![\w-]|[’']\w)")


def _key(phrase: str) -> str:
    return " ".join(phrase.lower().replace("’", "'").split())
