"""Whether words state something, or name a thing that a clause without its "that" belongs to.

"the dentists own the practices" and "rotas nurses write themselves" are typed alike. The parser
learnt from whole sentences, so the words are parsed as typed and as a sentence; a statement is
what both call one. A plural right before the plural that does it is the thing itself ("rotas
nurses write"), where the verb has no other object.
"""

from __future__ import annotations

from typing import Final

from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.reading.clause_of import parse_of
from sincerely.core.letters.phrasing.words.plurals import is_plural_word
from sincerely.core.letters.phrasing.words.verbs import Verbs
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.parse import Parse
from sincerely.core.tables import word_set

__all__ = ["contact_clause", "stated_verb"]

_STRANDED: Final = word_set("in on with for at from by to of about under through")
_THEMSELVES: Final = word_set("themselves itself himself herself")
# Plurals that other nouns take before them: "sales staff".
_BEFORE_NOUNS: Final = word_set(
    "sales operations claims sports arms customs savings communications logistics accounts careers systems parks works"
    " goods news needs events facilities services projects admissions admin standards electronics plastics"
)
# Who takes no other word before it, so that a thing before it is not its own.
_WHO: Final = word_set(
    "i we they you he she nobody everybody everyone anybody anyone somebody someone"
)
_OF_THINGS: Final = frozenset({WordClass.DET, WordClass.ADJ, WordClass.NOUN, WordClass.PROPN})
_LEADING: Final = frozenset({"WDT", "WP", "WP$", "WRB", "IN"})
_FEWEST: Final = 3
_LIKING: Final = (Word("I"), Word("like"))


def stated_verb(words: tuple[Word, ...], verbs: Verbs) -> int:
    """The finite verb of the statement that the words make for certain; -1 if they may make none."""
    typed, whole = (parse_of(words, verbs.language, as_sentence=is_so) for is_so in (False, True))
    at = _verb(whole, words)
    return at if at == _verb(typed, words) and contact_clause(words, verbs) < 0 else -1


def _verb(parse: Parse, words: tuple[Word, ...]) -> int:
    subject = parse.subject(parse.root)
    verb = parse.finite(parse.root)
    is_led = subject is None or subject[0] > 0 or subject[1] > verb
    is_parted = any(word.after or word.before for word in words[:verb])
    return -1 if is_led or is_parted or not parse.is_whole else verb


def contact_clause(words: tuple[Word, ...], verbs: Verbs) -> int:
    """Where a clause without its "that" begins, after the thing that it belongs to; -1 if none does."""
    if len(words) < _FEWEST or any(word.after for word in words[:-1]):
        return -1
    liked = parse_of((*_LIKING, *words), verbs.language, as_sentence=True)
    lead = len(_LIKING)
    for at in range(lead, len(words) + lead - 1):
        clause = liked.relative_head(at)
        if liked.label(at) == "dobj" and liked.head(at) == 1 and clause >= 0:
            begins, ends = liked.span(clause)
            is_bare = liked.tag(begins) not in _LEADING and liked.subject(clause) is not None
            is_all = ends == len(words) + lead and liked.finite(clause) > begins == at + 1
            return begins - lead if is_bare and is_all else -1
    return _after_compound(words, verbs)


def _after_compound(words: tuple[Word, ...], verbs: Verbs) -> int:
    """The same, where the thing is read as part of who does it: "rotas nurses", "archive nobody"."""
    whole = parse_of(words, verbs.language, as_sentence=True)
    subject, head = whole.subject(whole.root), whole.subject_head(whole.root)
    if subject is None or head < 1 or subject[1] != head + 1:
        return -1
    low, before = words[head].lower, words[head - 1].lower
    is_stranded = words[-1].lower in _STRANDED
    if low in _WHO:
        things = {words[index].tag.word_class for index in range(head)}
        is_thing = things <= _OF_THINGS and bool(verbs.language.lemmas(before, WordClass.NOUN))
        is_free = is_stranded or _lacks_object(whole, words)
        return head if is_thing and is_free else -1
    if subject[0] > 0 or any(whole.label(index) != "compound" for index in range(head)):
        return -1
    is_pair = is_plural_word(before, verbs.language) and before not in _BEFORE_NOUNS
    is_free = is_stranded or (is_pair and _lacks_object(whole, words))
    return head if is_free and is_plural_word(low, verbs.language) else -1


def _lacks_object(parse: Parse, words: tuple[Word, ...]) -> bool:
    taken = parse.object(parse.root)
    is_own = taken is not None and words[taken[0]].lower in _THEMSELVES
    return taken is None or is_own
