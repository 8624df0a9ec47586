"""What the core says with a name or a number put in, in the page's language.

The core writes English and knows no catalogue. The catalogue has each such sentence with
``{placeholders}`` (``docs.sentences`` reads them from the code): a sentence is told apart by
the words around what was put in, and that is put into its translation.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any, Final

from django.utils.translation import get_language, gettext, trans_real

__all__ = ["said"]

_PLACEHOLDER: Final = re.compile(r"\{([a-z_]\w*)\}")


def said(words: str) -> str:
    """Return the words of a table, or a sentence of the core, in the page's language.

    What is put in stays as it is, but for a clause that the catalogue has, too. Words that
    it has not stay English.
    """
    told = gettext(words) if words else ""
    if told != words or (get_language() or "en").partition("-")[0] == "en":
        return told
    for shape, pattern in _shapes(trans_real.catalog()):
        if found := pattern.fullmatch(words):
            parts = {name: _clause(part) for name, part in found.groupdict().items()}
            return gettext(shape).format(**parts)
    return words


def _clause(part: str) -> str:
    """Return a clause in the page's language; one word alone may be a name, and stays."""
    return said(part) if " " in part else part


@cache
def _shapes(catalogue: Any) -> list[tuple[str, re.Pattern[str]]]:
    """Return the catalogue's sentences with placeholders, those that say most by themselves first."""
    shapes = [one for one in dict(catalogue._catalog.items()) if _is_shape(one)]
    shapes.sort(key=lambda one: len(_PLACEHOLDER.sub("", one)), reverse=True)
    return [(one, _pattern(one)) for one in shapes]


def _is_shape(message: object) -> bool:
    return isinstance(message, str) and bool(_PLACEHOLDER.search(message))


def _pattern(shape: str) -> re.Pattern[str]:
    """Return what the sentence looks like; what stands in it twice is the same both times."""
    known: set[str] = set()
    made = ""
    for number, part in enumerate(_PLACEHOLDER.split(shape)):
        if number % 2 == 0:
            made += re.escape(part)
        else:
            made += f"(?P={part})" if part in known else f"(?P<{part}>.+?)"
            known.add(part)
    return re.compile(made, re.DOTALL)
