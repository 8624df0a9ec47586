"""What has gone on since a day, put in the perfect: "uses the same accountant since 1994", "price halved since 2016"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from sincerely.core.letters.phrasing.words.plurals import is_plural
from sincerely.core.letters.phrasing.words.verbs import BE, HAVE_DO, Verbs
from sincerely.core.letters.phrasing.words.word import Word

__all__ = ["since_then"]

_SINCE: Final = re.compile(
    r"\bsince (?:(?:19|20)\d\d|the (?:\d0s|\w+ties)|last \w+|covid|brexit|january|february|march|april|may|june|july|august|september|october|november"
    r"|december|christmas|easter|spring|summer|autumn|the (?!early |late )[a-z]+)(?:$|[,;])",
    re.IGNORECASE,
)


def since_then(
    words: Sequence[Word], verb: int, verbs: Verbs, *, of_reader: bool = False
) -> tuple[Word, ...]:
    """The words, a plain verb at ``verb`` in the perfect where "since" and a day end them; any others as they are."""
    told = " ".join(word.whole for word in words[verb:])
    low = words[verb].lower
    lemma = verbs.lemma(low)
    plain = (
        lemma is not None
        and low not in BE | HAVE_DO
        and (verbs.is_third(low) or verbs.is_past(low))
    )
    direct = verb + 1 < len(words) and words[verb + 1].lower != "since"
    plain = plain and (direct or not of_reader)
    alone = (
        sum(verbs.is_past(word.lower) and word.tag.verb_form == "Fin" for word in words[verb + 1 :])
        == 0
    )
    if not plain or not alone or lemma is None or not _SINCE.search(told):
        return tuple(words)
    many = of_reader or (verb > 0 and is_plural(words[:verb], verbs.language))
    many = many or (verb > 0 and words[0].lower in {"i", "we", "you", "they"})
    auxiliary = "have" if many else "has"
    return (
        *words[:verb],
        words[verb].to(f"{auxiliary} {verbs.participle(lemma)}"),
        *words[verb + 1 :],
    )
