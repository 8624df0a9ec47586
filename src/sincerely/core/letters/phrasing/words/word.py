"""A note as words: each with the punctuation around it and its class in the sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from sincerely.core.language import Language, Tag, WordClass
from sincerely.core.tables import word_set

__all__ = ["Word", "following_word", "join", "read", "strip_end"]

_OPENING_MARKS: Final = "([{“\"‘'«"
_CLOSING_MARKS: Final = ")]}”\"’'»,;:.!?…"
_ONLY_MARKS: Final = re.compile(r"^[^\w$£€%&]+$")
_KEEPS_STOP: Final = re.compile(
    r"^(?:[A-Za-z]\.|(?:[A-Za-z]\.){2,}|(?:Dr|Mr|Mrs|Ms|Prof|St|Rev|Sgt|Lt|Col|Gen|Inc|Ltd|Co|Jr|Sr|"
    r"vs|etc|approx|No|Capt|Hon|Bros|Corp|Fr|Revd|Cllr|Msgr|Mgr|Maj|Cmdr|Brig|Cdr|Adm|Sen|Ven|Mx)\.)$",
    re.IGNORECASE,
)
_NO_TAG: Final = Tag(WordClass.X)


@dataclass(frozen=True, slots=True)
class Word:
    """``text`` is the word; ``before`` and ``after`` are the marks glued to it (a dash with its space).

    ``who`` is "you" or "I" for a name of the reader or the candidate, "other" for another
    person's, empty for any other word. ``inner`` marks a word that nothing but itself gave its
    capital: it stands neither first nor after a colon or stop.
    """

    text: str
    before: str = ""
    after: str = ""
    tag: Tag = _NO_TAG
    who: str = ""
    inner: bool = False

    @property
    def lower(self) -> str:
        """The word in lower case, straight apostrophes."""
        return self.text.lower().replace("’", "'")

    @property
    def whole(self) -> str:
        """The word with its marks."""
        return f"{self.before}{self.text}{self.after}"

    @property
    def is_figure(self) -> bool:
        """Whether it is a whole number in figures: "9", "1,200"."""
        return self.text.replace(",", "").isdigit()

    def to(self, text: str) -> Word:
        """The same place with another word."""
        return replace(self, text=text)


def following_word(words: Sequence[Word], index: int) -> Word | None:
    """The word after ``index``, if there is one."""
    return words[index + 1] if index + 1 < len(words) else None


def read(text: str, language: Language) -> tuple[Word, ...]:
    """The words of ``text`` with their tags; empty if it holds no word."""
    words: list[Word] = []
    for piece in text.split():
        if _ONLY_MARKS.match(piece):
            if words:
                words[-1] = replace(words[-1], after=f"{words[-1].after} {piece}")
            continue
        words.append(_word(piece))
    read_tags = language.tag([word.text for word in words])
    tags = [_mended(word, tag, language) for word, tag in zip(words, read_tags, strict=True)]
    return tuple(
        replace(word, tag=tag, inner=bool(index) and not _OPENS_ANEW.search(words[index - 1].after))
        for index, (word, tag) in enumerate(zip(words, tags, strict=True))
    )


# Determiners, pronouns and conjunctions are a closed class; a tagger that puts "hall" there is wrong.
_CLOSED: Final = word_set(
    "the a an this that these those my his her our their your its each every all both no some any another half many most"
    " several few more less such what which whose who whom i me mine you yours he him she hers it we us ours they them theirs"
    " one ones none nobody nothing everyone everybody everything someone somebody something anyone anybody anything myself"
    " yourself himself herself itself ourselves themselves there either neither enough much little own same other others and or"
    " but nor so yet if because when while although though since as unless until whether than once where why how to not like"
    " plus least lot lots bit quite rather certain various whatever whoever whichever wherever whenever again time way"
)
_CLOSED_CLASSES: Final = frozenset(
    {WordClass.DET, WordClass.PRON, WordClass.CCONJ, WordClass.SCONJ}
)


def _mended(word: Word, tag: Tag, language: Language) -> Tag:
    """The tag, a noun's where the tagger put an open word into a closed class."""
    if tag.word_class not in _CLOSED_CLASSES or not word.text.isalpha() or word.lower in _CLOSED:
        return tag
    return Tag(WordClass.NOUN) if language.lemmas(word.lower, WordClass.NOUN) else tag


_OPENS_ANEW: Final = re.compile(r"[:.?!–—-]")


def _word(piece: str) -> Word:
    opened = piece.lstrip(_OPENING_MARKS)
    before = piece[: len(piece) - len(opened)]
    text = opened.rstrip(_CLOSING_MARKS)
    after = opened[len(text) :]
    if after.startswith(".") and _KEEPS_STOP.match(f"{text}."):
        text, after = f"{text}.", after[1:]
    elif after.startswith(("'", "’")) and text.lower().endswith("s") and not before:
        text, after = text + after[0], after[1:]
    return Word(text, before, after)


def join(words: Iterable[Word]) -> str:
    """The words as text again."""
    return " ".join(word.whole for word in words)


def strip_end(words: Sequence[Word], marks: str = ".,;:!?… –—-") -> tuple[Word, ...]:
    """The words without closing marks after the last (a closing bracket or quotation mark stays)."""
    if not words:
        return ()
    last = words[-1]
    after = last.after.rstrip(marks)
    return (*words[:-1], replace(last, after=after))
