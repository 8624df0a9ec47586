"""Articles that a hurried writer left out, put back: "wants chef on floor", "rewrote playbook".

Every construction of a note is read whole, in the frame that a letter sets it in, and gets the
articles that it lacks for certain (``core.grammar.articles``). Words in quotation marks stay.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from sincerely.core.grammar.articles import Lack, lacking
from sincerely.core.language import Language, WordClass
from sincerely.core.letters.phrasing.phrased import Phrased
from sincerely.core.letters.phrasing.words.articles import a_or_an
from sincerely.core.letters.phrasing.words.word import Word, join, read

__all__ = ["articled", "with_articles_put_back"]

# What stands before each construction in a letter; before a clause also a word that, unlike
# "that", is never read as the article that lacks.
_FRAMES: Final = {
    "thanks": ("Thank you for",),
    "clause": ("It is because", "You said that"),
    "wish": ("You want",),
    "question": ("You asked",),
    "topic": ("We talked about",),
    "gerund": ("I thank you for",),
    "base": ("I would",),
    "noun": ("We talked about",),
}
_QUOTED: Final = re.compile(r"[“‘\"«]")
_STOPS: Final = ".!?"


def with_articles_put_back(phrased: Phrased, language: Language) -> Phrased:
    """The same constructions, each with the articles that it certainly lacks."""
    changed: dict[str, str] = {}
    for name, frames in _FRAMES.items():
        text = getattr(phrased, name)
        for frame in frames if text else ():
            changed[name] = articled(changed.get(name, text), language, frame)
    sentences = phrased.sentences
    if phrased.clause:  # within "You said that …", "that" may be read as of the noun
        sentences = tuple(text.replace(phrased.clause, changed["clause"]) for text in sentences)
    told = tuple(articled(text, language) for text in sentences)
    return replace(phrased, sentences=told, **changed)  # type: ignore[arg-type]


def articled(text: str, language: Language, frame: str = "") -> str:
    """The text with the articles that it certainly lacks where it stands after the frame."""
    words = read(text, language)
    if not words or _QUOTED.search(text):
        return text
    leading = tuple(Word(word) for word in frame.split())
    pieces = _pieces((*leading, *words))
    starts = {
        pieces[lack.start][1] - len(leading): lack
        for lack in lacking(tuple(piece for piece, _ in pieces), language)
    }
    out: list[Word] = []
    for index, word in enumerate(words):
        lack = starts.get(index)
        is_first = not index and not frame
        out += [word] if lack is None else _with_article(word, lack, language, is_first=is_first)
    return join(out) if len(out) > len(words) else text


def _pieces(words: tuple[Word, ...]) -> list[tuple[str, int]]:
    """Each word and mark of a sentence with the number of its word; a capital and a stop are put to it."""
    pieces = [
        (piece, index)
        for index, word in enumerate(words)
        for piece in (*word.before, word.text, *word.after)
        if piece.strip()
    ]
    first, at = pieces[0]
    pieces[0] = (first[:1].upper() + first[1:], at)
    return pieces if pieces[-1][0] in _STOPS else [*pieces, (".", len(words) - 1)]


def _with_article(word: Word, lack: Lack, language: Language, *, is_first: bool) -> list[Word]:
    """The word after its article, which takes the capital that only its place gave a common word."""
    article = "the" if lack.is_definite else a_or_an(word.text)
    low = word.text[:1].lower() + word.text[1:]
    is_common = any(language.lemmas(low, one) for one in (WordClass.NOUN, WordClass.ADJ))
    if is_first and low != word.text:
        article = article.capitalize()
        word = replace(word, text=low) if low.islower() and is_common else word
    return [Word(article, before=word.before), replace(word, before="")]
