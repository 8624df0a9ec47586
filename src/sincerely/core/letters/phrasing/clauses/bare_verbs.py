"""Whether a bare form at the head of a note is a verb: "run workshops", against "drone patrols".

Many words are both, and what follows them decides: after a verb stands an article, a figure,
a little word. Before a bare noun only a word that is far more often a verb is taken for one;
any other is read as the first half of a name, which claims less.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.reading.clause_of import parse_of
from sincerely.core.letters.phrasing.reading.finite import find_finite
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.words.lexicon import MODALS, NOUNS_FIRST, PERSONS
from sincerely.core.letters.phrasing.words.plurals import is_plural_word
from sincerely.core.letters.phrasing.words.verbs import BE, HAVE_DO, Verbs
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = [
    "goes_on_to_bring",
    "is_bare_verb",
    "is_bare_verb_of_mine",
    "names_thing",
    "opens_habit",
]

_AFTER: Final = word_set(
    "the a an every each all both any some no our their your its my this these those everyone everybody nobody what"
    " how why who where whoever whatever up out off down back away on over with to into through them it him her us people"
)
_ARTICLES: Final = word_set(
    "the a an every each all both my our your their its this these those up"
)
_OBJECTS: Final = frozenset({WordClass.DET, WordClass.NUM, WordClass.PRON})
# Words that are nouns too, but before a bare noun nearly always verbs.
_OFTENER_VERBS: Final = word_set(
    """
    run train teach visit hire fix move cut set keep make give take hold put get meet bring start stop turn write pay ask
    talk listen build rebuild launch invite publish push raise lift show pair swap split share help lead grow match map
    audit review send call email phone ring text mail forward post find use try do go see let tell win reach rid free
    teach clear tidy mend paint plant replace reduce double halve cap phase end drop quit grade fund finance staff coach
    mentor welcome host stage tour walk sit spend rent lease ban charge merge spread rotate retain retrain reuse rework
    dig test track measure chart log survey consult listen shadow recruit need want offer
    """
)
_LINKS: Final = frozenset({WordClass.ADP, WordClass.ADV, WordClass.SCONJ, WordClass.PART})


def is_bare_verb(words: tuple[Word, ...], setting: Setting) -> bool:
    """Whether the first word is a verb for certain, by itself or by what follows it."""
    first, following = words[0], words[1] if len(words) > 1 else None
    low = first.lower
    if low in NOUNS_FIRST:  # "clear the backlog", against "clear labels"
        is_verb_too = bool(setting.language.lemmas(low, WordClass.VERB))
        if following is None or not is_verb_too:
            return False
        is_placed = low == "open" and following.tag.word_class is WordClass.ADP
        return is_placed or following.lower in _ARTICLES
    if not setting.verbs.is_base(low):
        return False
    if following is None or setting.verbs.is_only_verb(low):
        return True
    if following.lower == "who" and low not in PERSONS:
        return len(words) > 3 and first.tag.word_class is not WordClass.PRON  # "map who decides"
    if following.lower in {"of", "that", "which", "who", "i", "we", "he", "she", "they"}:
        return False
    is_object = following.tag.word_class in _OBJECTS or following.text[:1] in "$£€0123456789"
    if is_object or following.lower in _AFTER or following.who or following.before:
        return True
    if following.tag.word_class in _LINKS or not setting.language.lemmas(low, WordClass.NOUN):
        return _would_be_verb(words, setting)
    return low in _OFTENER_VERBS and not _is_half_a_name(words, setting)


def _is_half_a_name(words: tuple[Word, ...], setting: Setting) -> bool:
    """Whether both parses read the first word as half of the name of one thing: "mentor scheme for …"."""
    parses = [parse_of(words, setting.language, as_sentence=whole) for whole in (False, True)]
    is_one = not is_plural_word(words[1].text, setting.language)
    return is_one and all(
        parse.label(0) == "compound" and parse.head(0) == 1 and parse.is_noun_phrase
        for parse in parses
    )


def _would_be_verb(words: tuple[Word, ...], setting: Setting) -> bool:
    """Whether the tagger reads the first word as a verb after "I would"."""
    tags = setting.language.tag(["I", "would", *(word.text.lower() for word in words)])
    return tags[2].word_class is WordClass.VERB


def goes_on_to_bring(text: str, setting: Setting) -> bool:
    """Whether a later part tells what the one before it brings: "cuts foot patrols by half"."""
    words = setting.words(text)
    if len(words) < 2 or _CHANGE.match(text):
        return False
    first, *following = words
    if not (setting.verbs.is_third(first.text) and first.text.islower()):
        return False
    ahead = following[1:] if following[0].lower in _ROUGHLY else following
    goes_on = bool(ahead) and (
        ahead[0].tag.word_class in _OBJECTS | _THINGS or setting.verbs.is_gerund(ahead[0].lower)
    )
    return goes_on and find_finite((first, *following), setting.verbs, 1) < 0


_CHANGE: Final = re.compile(
    r"^[a-z]+ (?:from )?[$£€]?\d[\d.,%]*[a-z]* to [$£€]?\d"
)  # "falls 9 to 3"
_ROUGHLY: Final = word_set("about over nearly around almost some")
_THINGS: Final = frozenset({WordClass.NOUN, WordClass.PROPN, WordClass.ADJ, WordClass.SYM})


_HABITS: Final = word_set("know do need have speak")


def names_thing(words: tuple[Word, ...], setting: Setting) -> bool:
    """Read "moving checklist": a counted noun that stands bare after -ing names a thing."""
    if len(words) < 2 or words[0].after or words[1].text != words[1].lower:
        return False
    noun = words[1].lower
    is_last = len(words) == 2 or bool(words[1].after) or words[2].tag.word_class is WordClass.ADP
    return is_last and noun.isalpha() and setting.language.noun(noun).is_counted


def opens_habit(words: tuple[Word, ...], setting: Setting) -> bool:
    """Read "know the till well", "do the accounts": a bare verb that no noun is spelt like, or with its "the"."""
    first, following = words[0], words[1]
    if len(words) > 2 and _is_half_a_name(words, setting):
        return False  # "vet nurse then practice manager"
    if first.text[:1].isupper() or not setting.verbs.is_base(first.lower) or first.lower in MODALS:
        return False
    is_noun = any(
        setting.language.lemmas(first.lower, other) for other in (WordClass.NOUN, WordClass.ADJ)
    )
    return following.tag.word_class is WordClass.DET or not is_noun or first.lower in _HABITS


_SHORTEST_OF_MINE: Final = 3  # words


def is_bare_verb_of_mine(words: Sequence[Word], verbs: Verbs) -> bool:
    """Read "know what a buyer asks", "change nothing till June": a bare verb of a note on me, for certain by its parses."""
    first = words[0].lower
    if not verbs.is_base(first) or first in MODALS | HAVE_DO | BE or len(words) < _SHORTEST_OF_MINE:
        return False
    alone = parse_of(words, verbs.language, as_sentence=True)
    framed = parse_of((Word("I"), *words), verbs.language, as_sentence=True)
    is_verb = not alone.root and alone.tag(0) in {"VB", "VBP"}
    is_mine = framed.is_whole and framed.root == 1 and framed.tag(1) == "VBP"
    return is_verb and is_mine and (verbs.is_only_verb(first) or framed.object(1) is not None)
