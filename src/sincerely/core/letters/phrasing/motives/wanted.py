"""A thing that the candidate names as a reason, with the articles that it lacks: "a trust port that …"."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.clauses.tails import NOT_SO, NUMBER
from sincerely.core.letters.phrasing.hurry.objects import needs_article, with_inner_articles
from sincerely.core.letters.phrasing.sentences import text_of
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.words.articles import a_or_an
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = ["CONTACT", "HOUSES", "drawing", "is_adjective", "noun_with_articles", "with_its_article"]

_CHANCE: Final = word_set(
    """
    chance opportunity freedom right room scale prospect challenge
    """
)
# "town I grew up in": a thing told by a clause without its "that".
CONTACT: Final = re.compile(
    r"^(?!(?:the|a|an|my|your|our|this|that|every|all|what|how|because)\b)[a-z]+(?: [a-z]+)? (?:I|we|you|they) [a-z]",
    re.IGNORECASE,
)
_MORE_OF: Final = re.compile(r"(?<=[a-z]),? (?=(?:more|fewer|less|better) [a-z]+$)")
_UNIQUE: Final = re.compile(
    r"^(?:only|best|biggest|largest|oldest|first|last|same|nearest|finest|kindest|main|(?!honest|modest|earnest|harvest|forest|guest|interest|protest|request)[a-z]{3,}est) (?!of\b)"
)
_GOES_ON: Final = re.compile(r"(?:and|not|but|with|in|at|by|from|even|where|which|who) ")


def noun_with_articles(turned: tuple[Word, ...], setting: Setting) -> str:
    """The phrase with its articles; a row of things joined."""
    text = NOT_SO.sub(", ", text_of(turned))
    if turned[0].lower in {"more", "less", "fewer", "better"}:
        return _MORE_OF.sub(" and ", text, count=1)
    pieces = re.split(r",\s+", text_of(turned))
    if (
        len(pieces) == 2
        and needs_article(turned, setting.language)
        and _is_third(pieces[1], setting)
    ):
        return f"{with_its_article(setting.words(pieces[0]), setting)} that {NOT_SO.sub(', ', pieces[1])}"
    pieces = re.split(r",\s+", text)
    is_row = len(pieces) > 1 and ":" not in text and all(len(piece.split()) < 5 for piece in pieces)
    if is_row and not (_GOES_ON.match(pieces[-1]) or pieces[-1].endswith("ly")):
        done = [with_its_article(setting.words(piece), setting) for piece in pieces]
        return f"{', '.join(done[:-1])} and {done[-1]}"
    return NOT_SO.sub(", ", with_its_article(turned, setting))


def is_adjective(piece: str, setting: Setting) -> bool:
    """Whether a piece of a row is an adjective, no thing: "profitable"."""
    language = setting.language
    return bool(language.lemmas(piece.lower(), WordClass.ADJ)) and not language.lemmas(
        piece.lower(), WordClass.NOUN
    )


def _is_third(text: str, setting: Setting) -> bool:
    """Whether the words tell what a thing does: "reinvests in the town"."""
    first, *following = setting.words(text)
    if not setting.verbs.is_third(first.text) or not following:
        return False
    goes_on = following[0].tag.word_class in {WordClass.ADP, WordClass.DET, WordClass.PRON}
    return goes_on or not setting.language.lemmas(first.lower, WordClass.NOUN)


# "third-generation company", one of many so old
_ORDINAL: Final = re.compile(r"^[a-z]+[ -]generation [a-z]+(?! of)\b", re.IGNORECASE)


def with_its_article(words: tuple[Word, ...], setting: Setting) -> str:
    """One thing with the article that it lacks."""
    text = text_of(with_inner_articles(words, setting.language))
    if _ORDINAL.match(text):
        return f"{a_or_an(text)} {text}"
    if words[0].lower == "own" and len(words) > 1:
        return f"your {text}"
    if CONTACT.match(text) or _UNIQUE.match(text) or _is_part(words):
        return f"the {text}"
    if words[0].lower in _CHANCE or (len(words) == 1 and words[0].lower in _DEFINED):
        return f"the {text}"
    is_sized = _SIZED.match(text) is not None and not words[0].lower.endswith("s")
    return f"{a_or_an(text)} {text}" if is_sized or needs_article(words, setting.language) else text


# "airline small enough that the chief pilot knows the crews"
_SIZED: Final = re.compile(r"^[a-z]+ [a-z]+ enough (?:that|to|for)\b")


def _is_part(words: tuple[Word, ...]) -> bool:
    """Read "size of the herd": one thing of another, that takes its "the"."""
    return (
        len(words) > 2
        and words[1].lower == "of"
        and words[0].tag.word_class is WordClass.NOUN
        and words[0].text.islower()
        and not words[0].lower.endswith("s")
        and words[2].tag.word_class is WordClass.DET
    )


_DEFINED: Final = word_set(
    """
    mission people place team culture products product work scale pace variety mandate
    history
    """
)


# "five kitchens": all that there are
_SOME: Final = re.compile(rf"^(?!one\b|a\b){NUMBER} [a-z-]+s$", re.IGNORECASE)
HOUSES: Final = word_set(
    """
    firm company group business shop practice studio kitchen bakery brewery distillery winery dairy
    school college university nursery hospital hospice clinic surgery ward charity trust foundation
    society team crew library museum gallery theatre theater orchestra choir farm estate garage
    workshop boatyard shipyard yard mill mine plant factory foundry laboratory lab office department
    agency council authority union newsroom paper press publisher hotel restaurant pub inn café cafe
    club co-op cooperative co-operative chambers bureau bank start-up startup house place unit
    service station port airline railway organisation organization employer community parish
    institution institute
    """
)
"""What a place of work is called, in one word."""

# "a small kitchen that changes its menu daily": one of a sort, the reader's own as it may be.
_A_HOUSE: Final = re.compile(
    rf"^an? (?:[\w'’-]+ ){{0,4}}?(?:{'|'.join(sorted(HOUSES))})"
    r"(?= (?:that|which|where|who|whose|with|without|of|in|on|run|owned|led|built|small|big|large|still|not)\b|,| \(|$)"
)


def drawing(noun: str) -> str:
    """The thing as what draws me: one house of a sort as one to be part of, a bare count as all there are."""
    if _SOME.match(noun):
        return f"the {noun}"
    return f"the chance to be part of {noun}" if _A_HOUSE.match(noun) else noun
