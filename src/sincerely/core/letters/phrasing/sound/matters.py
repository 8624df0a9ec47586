"""Whether words name a matter or bid something for certain; a matter is read where they will stand: after "We talked about".

A tagger hears "court delays hurt families" otherwise in a sentence than alone: behind a
preposition a second finite verb has no place, so one that is read there all the same makes
the words a statement.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sincerely.core.language import Language, WordClass
from sincerely.core.letters.phrasing.reading.clause_of import parse_of
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.words.lexicon import IMPERATIVES
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = ["is_command", "is_never_done", "is_of_mine", "names_matter"]

_FRAME: Final = "we talked about"
_CLAUSES: Final = word_set("how why what where who when which whether my your")
_LETS_IN: Final = word_set(
    "who which whose that where when what how why whether if because while although though than until as before after"
)
_SUBJECTS: Final = word_set("i you we they he she nobody everyone everybody someone somebody")
_ARTICLES: Final = word_set("the a an")
_BEFORE_OBJECTS: Final = word_set(
    "a an the my your our their its his her each every me him us them it"
)
_OF_QUALITY: Final = word_set("too not usually often never always rarely")
_SHORT: Final = word_set("temp rep demo promo admin")  # nouns that a table of words lacks
_UNITS: Final = word_set("day week month quarter year time term season shift head night hour")
_LEADS: Final = frozenset({WordClass.ADJ, WordClass.ADV, WordClass.PART})
_NAMES: Final = frozenset(
    {WordClass.NOUN, WordClass.PROPN, WordClass.NUM, WordClass.PRON, WordClass.VERB, WordClass.X}
)


def names_matter(text: str, setting: Setting) -> bool:
    """Whether "We talked about" can stand before the text: no statement, command or quality."""
    framed = setting.words(f"{_FRAME} {text}")
    words = framed[len(_FRAME.split()) :]
    if not words or words[0].lower in _CLAUSES:
        return bool(words)
    bare = words[1:] if words[0].lower in _ARTICLES and len(words) > 1 else words
    if _is_quality(bare) or is_command(words, setting) or _states(words, setting):
        return False
    lets_in = any(word.lower in _LETS_IN | _SUBJECTS for word in words[1:])
    is_counted = words[0].tag.word_class is WordClass.NUM
    return lets_in or is_counted or _hangs_together(framed, setting.language)


def _hangs_together(framed: Sequence[Word], language: Language) -> bool:
    """Whether nothing behind the "about" hangs on the "talked" as what was talked: that is no matter's.

    In "files for the Near East need work" something does. Not to be asked of a number, before
    which an "about" is heard as "nearly", nor of a noun with a clause of its own.
    """
    parse = parse_of(framed, language, as_sentence=True)
    first = len(_FRAME.split())
    return parse.root == _TALKED and not any(
        parse.head(index) == _TALKED and parse.label(index) in _OF_A_CLAUSE
        for index in range(first, len(framed))
    )


_TALKED: Final = 1
_OF_A_CLAUSE: Final = frozenset({"dobj", "ccomp", "conj", "dep", "nsubj", "xcomp", "attr"})


def _is_quality(words: Sequence[Word]) -> bool:
    """Read "too expensive to relocate", "not local": no noun for the adjective; or "press hall too loud"."""
    if words[0].lower == "not":
        return True
    for word, following in zip(words, (*words[1:], None), strict=True):
        if word.tag.word_class in _NAMES:
            break
        ends = following is None or word.after or following.tag.word_class is WordClass.ADP
        if word.tag.word_class is WordClass.ADJ and (
            ends or (following and following.lower == "to")
        ):
            return True
        if word.tag.word_class not in _LEADS:
            break
    return any(
        word.lower in _OF_QUALITY
        and words[index].tag.word_class is WordClass.NOUN
        and not words[index].after
        for index, word in enumerate(words[1:])
    )


def is_command(words: Sequence[Word], setting: Setting) -> bool:
    """Read "retire the mainframe": a bare verb with its object, where a noun would have none."""
    if len(words) < 3 or words[0].after or not setting.verbs.is_base(words[0].text):
        return False
    following = words[1].lower
    if following in {"a", "an", "each", "every"} and words[2].lower in _UNITS:
        return False
    if following == "not":
        return False  # "rebuild not yet in the budget"
    if following in _BEFORE_OBJECTS:
        return True
    first, language = words[0].lower, setting.language
    named = language.lemmas(first, WordClass.ADJ) or language.lemmas(first, WordClass.NOUN)
    if named or words[0].text.isupper() or not first.isalpha():
        return False
    return first in IMPERATIVES or (first not in _SHORT and setting.verbs.is_only_verb(first))


def _states(words: Sequence[Word], setting: Setting) -> bool:
    """Whether there is a finite verb that no relative word, and no subject after its noun, lets in."""
    let_in = 0
    for index, word in enumerate(words):
        low = word.lower
        if low in _LETS_IN or (low in _SUBJECTS and index):
            let_in += 1
        elif word.tag.verb_form == "Fin" and setting.verbs.lemma(word.text):
            if not let_in:
                return index > 0
            let_in -= 1
    return False


def is_never_done(words: Sequence[Word], setting: Setting) -> bool:
    """Read "never run a plant this size": a participle that is bare in form as well."""
    if words[0].lower != "never" or len(words) < 2:
        return False
    low, lemma = words[1].lower, setting.verbs.lemma(words[1].text)
    return lemma == low and setting.verbs.participle(lemma) == low


def is_of_mine(words: Sequence[Word]) -> bool:
    """Read "send her the paper", "share our template": what I am to do, not what they told me to."""
    return any(
        word.lower in {"i", "me", "my", "us", "our"}
        or (
            word.lower == "her"
            and (index + 1 == len(words) or words[index + 1].tag.word_class is not WordClass.NOUN)
        )
        for index, word in enumerate(words)
    )
