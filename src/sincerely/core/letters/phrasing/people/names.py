"""Names of people in a note: found, made one word each, and marked with whom they mean."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sincerely.core.language import Language, Tag, WordClass
from sincerely.core.letters.phrasing.people.cast import Cast, is_sure_name
from sincerely.core.letters.phrasing.words.verbs import Verbs
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = ["mark_names"]

_NAME_TITLES: Final = word_set(
    "mr mrs ms miss dr prof professor sir dame lord lady judge rev reverend captain capt colonel col major sgt"
    " sergeant lt lieutenant general admiral commander father sister bishop archbishop archdeacon fr revd rabbi imam"
    " pastor brigadier senator ambassador canon mx cllr justice"
)


def mark_names(words: Sequence[Word], cast: Cast, language: Language) -> tuple[Word, ...]:
    """Names of people made one word each, with whom they mean."""
    out: list[Word] = []
    index = 0
    longest = max((len(form) for form in cast.forms), default=0)
    while index < len(words):
        size = _name_size(words, index, longest, cast, language)
        if not size:
            out.append(words[index])
            index += 1
            continue
        span = words[index : index + size]
        key = _key(span)
        title = (
            out[-1]
            if out and out[-1].lower.rstrip(".") in _NAME_TITLES and not out[-1].after
            else None
        )
        if title is not None:
            out.pop()
            span = (title, *span)
        text = " ".join(word.text for word in span)
        out.append(
            Word(text, span[0].before, span[-1].after, Tag(WordClass.PROPN), cast.forms[key].value)
        )
        index += size
    return tuple(out)


def _key(span: Sequence[Word]) -> tuple[str, ...]:
    bare = [word.lower.removesuffix("'s").removesuffix("'").rstrip(".") for word in span]
    return tuple(bare)


def _name_size(
    words: Sequence[Word], index: int, longest: int, cast: Cast, language: Language
) -> int:
    for size in range(min(longest, len(words) - index), 0, -1):
        span = words[index : index + size]
        if any(word.after for word in span[:-1]):
            continue
        key = _key(span)
        if key not in cast.forms:
            continue
        if size == 1 and _is_in_firm(words, index):
            continue
        if size > 1 or is_sure_name(key, language):
            return size
        labels = span[-1].after.strip() in {":", "-", "–", "—"}
        if span[0].text[:1].isupper() and (index or labels or _acts(words, language)):
            return size
    return 0


def _is_in_firm(words: Sequence[Word], index: int) -> bool:
    """Whether the name is half of another: "Etcheverry & Ruiz", "Ruiz & Etcheverry"."""
    around = [
        word.text for word in (*words[max(0, index - 1) : index], *words[index + 1 : index + 2])
    ]
    return "&" in around


def _acts(words: Sequence[Word], language: Language) -> bool:
    """A name that is a word too, at the head of a note: sure only before a verb or as owner."""
    if words[0].lower.endswith("'s"):
        return True
    verbs = Verbs(language)
    following = words[1].text if len(words) > 1 else ""
    return verbs.is_third(following) or (
        verbs.is_past(following) and words[1].tag.verb_form == "Fin"
    )
