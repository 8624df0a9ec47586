"""The employer's name as it stands inside a sentence: "at the University of Leeds"."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.tables import word_list

__all__ = ["in_a_sentence"]

# Banks are left out: "Bank of Ireland" goes without an article as often as with one.
_NAMED_BY_KIND: Final = frozenset(
    word_list(
        "University Universities College School Schools Academy Institute City Town Village County"
        " Borough Municipality Municipalities District State Province Commonwealth Republic"
        " Ministry Department Office Bureau Board Council Commission Committee Court Courts"
        " Church Diocese Archdiocese Museum Museums Gallery Library Hospital Hospitals Society"
        " Association Federation Confederation Union League Guild Chamber Foundation Centre Center"
        " Port House Isle Archive Archives Conservatory"
    )
)
_OF: Final = re.compile(r"([A-Z][\w'’-]+) (?:of|for)\b")


def in_a_sentence(name: str) -> str:
    """Return the name with the article that a name begun by its kind takes: "the City of Leeds".

    Any other name stands as the employer writes it.
    """
    begins = _OF.search(name)
    has_article = name.lower().startswith(("the ", "a ", "an "))
    is_by_kind = begins is not None and begins[1] in _NAMED_BY_KIND
    return f"the {name}" if is_by_kind and not has_article else name
