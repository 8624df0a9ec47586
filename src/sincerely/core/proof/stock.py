"""Stock phrases: what one is, and how a table of them is found in a text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from sincerely.core.proof.expression import Expression, loosened
from sincerely.core.proof.finding import Severity
from sincerely.core.proof.rule import Match
from sincerely.core.proof.text import Part, ProofText

__all__ = ["Stock", "any_of"]

_OPEN: Final = frozenset({Part.BODY, Part.GREETING, Part.SUBJECT})


@dataclass(frozen=True, slots=True)
class Stock:
    """A phrase, as an expression; what to write instead; and the sentence in which it is right."""

    pattern: str
    better: str
    unless: str = ""
    severity: Severity | None = None
    fixes: tuple[str, ...] = ()


# What follows a phrase that is left out where a sentence begins, up to its new first letter.
_BEGINS: Final = re.compile(r",? ([^\W\d_])")


def any_of(table: tuple[Stock, ...]) -> Callable[[ProofText], Iterator[Match]]:
    """What finds the phrases of a table in the lines that a reader reads."""
    known = [
        (
            Expression(loosened(one.pattern)),
            Expression(loosened(one.unless)) if one.unless else None,
            one,
        )
        for one in table
    ]

    def find(text: ProofText) -> Iterator[Match]:
        for pattern, excuse, one in known:
            for m in pattern.finditer(text.text, text.lower):
                if text.part_at(m.start()) not in _OPEN:
                    continue
                if excuse and excuse.search(_sentence_at(text, m.start())):
                    continue
                begun = _BEGINS.match(text.text, m.end()) if one.fixes == ("",) else None
                is_first = m[0][:1].isupper() and begun is not None
                yield Match(
                    m.start(),
                    begun.end() if begun and is_first else m.end(),
                    (begun[1].upper(),) if begun and is_first else one.fixes,
                    f"{_named(m[0])} is stock. {one.better}",
                    one.severity,
                )

    return find


def _named(found: str) -> str:
    return f"“{' '.join(found.split())}”"


def _sentence_at(text: ProofText, at: int) -> str:
    return next((s.text for s in text.sentences if s.start <= at < s.end), text.text[at : at + 200])
