"""Capitals for names typed without them, or in nothing but them."""

from __future__ import annotations

import re

from sincerely.core.people.lexicon import PARTICLES

__all__ = ["proper_case"]

_PIECE = re.compile(r"[^\W\d_]+")
_VOWEL = re.compile(r"[AEIOUYÁÉÍÓÚÄÖÜÅØ]")
_GLUED = re.compile(r"^(mc)(?=\w{2})", re.IGNORECASE)
_ELIDED = frozenset("odlnm")  # O'Dwyer, D'Souza, L'Estrange, N'Dour, M'Bappé
_LOWER = PARTICLES - {"mac", "mc", "ó", "o", "ní", "ni", "nic", "uí", "ui", "saint", "st", "san"}


def proper_case(words: list[str]) -> list[str]:
    """The words with a name's capitals where the whole was typed in one case.

    A name that mixes cases is copied as it stands ("van der Berg", "deVries", and TANAKA
    in "TANAKA Hiroshi", whose capitals mean something). Initials alone ("JP") stay.
    """
    letters = "".join(c for word in words for c in word if c.isalpha())
    if not letters or not (letters.islower() or letters.isupper()):
        return words
    if letters.isupper() and len(words) == 1 and (len(letters) < 3 or not _VOWEL.search(letters)):
        return words
    return [_cased(word, is_first=index == 0, count=len(words)) for index, word in enumerate(words)]


def _cased(word: str, *, is_first: bool, count: int) -> str:
    lower = word.lower()
    if not is_first and count > 2 and lower in _LOWER:
        return lower
    pieces = list(_PIECE.finditer(lower))
    cased = lower
    for index, piece in enumerate(pieces):
        before = lower[: piece.start()]
        ends_possessive = before.endswith(("'", "’")) and index > 0
        if ends_possessive and pieces[index - 1][0] not in _ELIDED:
            continue
        text = piece[0]
        capital = text[0].upper() + text[1:]
        if _GLUED.match(text):
            capital = "Mc" + text[2].upper() + text[3:]
        cased = cased[: piece.start()] + capital[: len(text)] + cased[piece.end() :]
    return cased
