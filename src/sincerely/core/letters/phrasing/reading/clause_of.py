"""The main verb of a note, told by its parse where the words around a verb leave a doubt.

The parser learnt from whole sentences, so a note is parsed twice: as typed, and as a sentence
with its capital and its stop. Only what both parses say is heard: a verb that the tables know
in that form and that agrees with its subject, or a relative clause that holds the only verb.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from sincerely.core.language import Language, WordClass
from sincerely.core.letters.phrasing.words.lexicon import MODALS
from sincerely.core.letters.phrasing.words.verbs import BE, HAVE_DO, Verbs
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.parse import Parse, Span
from sincerely.core.tables import word_set

__all__ = [
    "holds_clause",
    "is_turned_about",
    "main_verb",
    "opens_noun",
    "own_verb",
    "parse_of",
    "relative_clause",
    "second_verb",
]

_FEWEST: Final = 3  # words of a note that are worth a parse
_STOPS: Final = ".!?"
_SINGULAR_TAGS: Final = frozenset({"NN", "NNP", "VBG"})
_PLURAL_TAGS: Final = frozenset({"NNS", "NNPS", "CD"})
_BEFORE_NOUN: Final = (Word("we"), Word("talked"), Word("about"))
_SUBJECT: Final = Word("he")
_OPENING_TAGS: Final = frozenset({"VBZ", "VBD"})
_SAID: Final = (Word("you"), Word("said"), Word("that"))
_TO_SAID: Final = 2  # from a note back to its "said"
# What was given to somebody stands behind a participle of these too ("staff paid a bonus").
_OF_TWO: Final = word_set(
    "pay give offer award send teach ask show owe grant promise tell deny refuse"
)
_SPANS: Final = word_set(
    "minute minutes hour hours day days night nights week weeks month months year years time times"
)
_ONE: Final = word_set("1 one")


@dataclass(frozen=True, slots=True)
class _Reading:
    """What a parse says of a note: its finite verb with the subject, or a noun with a relative clause.

    ``not_main`` holds the finite verb of that clause, and what is bare in it ("lets nurses sit").
    """

    verb: int = -1
    subject: Span = (0, 0)
    head: int = -1
    not_main: tuple[int, ...] = ()


def parse_of(words: Sequence[Word], language: Language, *, as_sentence: bool = False) -> Parse:
    """The parse of the words (at least one) with their marks, each of which is part of its word.

    ``as_sentence`` reads them with a capital and a stop.
    """
    pieces: list[tuple[str, int]] = []
    for index, word in enumerate(words):
        capital = as_sentence and not index
        text = word.text[:1].upper() + word.text[1:] if capital else word.text
        marked = [*word.before, text, *word.after]
        pieces += [(piece, index) for piece in marked if piece.strip()]
    if as_sentence and pieces[-1][0] not in _STOPS:
        pieces.append((".", len(words) - 1))
    parse = language.parse([text for text, _ in pieces])
    return replace(parse, places=tuple(pieces[place][1] for place in parse.places))


def main_verb(words: Sequence[Word], found: int, verbs: Verbs) -> int:
    """The index of the finite verb of the words; ``found`` (-1 for none) where the parses leave a doubt."""
    if len(words) < _FEWEST:
        return found
    if found < 0:
        found = _verb_as_said(words, verbs)
    parse = parse_of(words, verbs.language)
    if found > 0 and words[found].after == "," and parse.subject(found) is None:
        whole = parse_of(words, verbs.language, as_sentence=True)
        return found if whole.subject(found) else -1
    reading = _reading(parse)
    told = _told(words, found, reading)
    if told == found or (told >= 0 and not _agrees(words, reading, parse, verbs)):
        return found
    again = _reading(parse_of(words, verbs.language, as_sentence=True))
    return told if again == reading else found


def _verb_as_said(words: Sequence[Word], verbs: Verbs) -> int:
    """The finite verb of the words set behind "You said that", where it has its subject and an object; else -1."""
    start = len(_SAID)
    parse = parse_of((*_SAID, *words), verbs.language, as_sentence=True)
    parse = replace(parse, places=tuple(place - start for place in parse.places))
    told = (
        i for i in range(len(words)) if parse.label(i) == "ccomp" and parse.head(i) == -_TO_SAID
    )
    clause = next(told, -1)
    if clause < 0:
        return -1
    verb, subject = parse.finite(clause), parse.subject(clause)
    if verb != clause or subject is None or subject[0] or not _has_object(words, verb, parse):
        return -1
    is_whole = not any(word.after or word.before for word in words[: subject[1]])
    low = words[verb].lower
    if parse.tag(verb) == "VBD":
        is_said = verbs.is_past(low) and verbs.lemma(low) not in _OF_TWO
    else:
        reading = _Reading(verb, subject, parse.subject_head(clause))
        is_said = _agrees(words, reading, parse, verbs)
    return verb if is_whole and is_said else -1


def _has_object(words: Sequence[Word], verb: int, parse: Parse) -> bool:
    """Whether a verb has an object that is no figure and no span of time."""
    thing = parse.object(verb)
    if thing is None:
        return False
    named = words[slice(*thing)]
    return not any(word.text[:1].isdigit() or word.lower in _SPANS for word in named)


def holds_clause(words: Sequence[Word], verbs: Verbs) -> bool:
    """Whether the words, set where only a noun phrase can stand, have a free finite verb all the same.

    What stands in brackets is free. A verb with a subject of its own behind a noun may be that
    of a relative clause ("meetings nobody attends").
    """
    start = len(_BEFORE_NOUN)
    outside = next((i for i, word in enumerate(words) if "(" in word.before), len(words))
    parse = parse_of((*_BEFORE_NOUN, *words[:outside]), verbs.language, as_sentence=True)
    free = parse.free_finite(start)
    if free <= start:
        return free == start
    subject = parse.subject(free)
    if subject is not None and subject[0] > start:
        return False
    low = words[free - start].lower
    may_be_participle = verbs.is_past(low) and verbs.participle(verbs.lemma(low) or "") == low
    return not may_be_participle or parse.object(free) is not None


def own_verb(words: Sequence[Word], verbs: Verbs) -> int:
    """The finite verb of a clause that has its own subject for certain ("right now they only email"); else -1.

    Adverbs may stand before the subject; verb and subject are those of both parses, and agree.
    """
    if len(words) < _FEWEST or any(word.before for word in words):
        return -1
    typed, whole = (parse_of(words, verbs.language, as_sentence=as_one) for as_one in (False, True))
    reading = _whole_clause(whole, words, verbs)
    if reading.verb < 0 or reading != _whole_clause(typed, words, verbs):
        return -1
    first, last = reading.subject
    is_led = any(whole.label(at) not in _BEFORE_SUBJECT for at in range(first))
    if is_led or last > reading.verb or any(word.after for word in words[: reading.verb]):
        return -1
    return reading.verb if _agrees_with_any(words, reading, whole, verbs) else -1


_BEFORE_SUBJECT: Final = frozenset({"advmod", "npadvmod"})
_OF_MANY: Final = word_set("i you we they")


def _whole_clause(parse: Parse, words: Sequence[Word], verbs: Verbs) -> _Reading:
    """The verb and the subject of the clause that everything hangs on.

    A bare verb that the tagger takes for a noun has a plural subject all the same ("schools now book").
    """
    root, subject = parse.root, parse.subject(parse.root)
    if subject is None or not parse.is_whole:
        return _Reading()
    head, verb = parse.subject_head(root), parse.finite(root)
    is_bare = verb < 0 and parse.tag(head) in {"NNS", "NNPS"} and verbs.is_base(words[root].lower)
    return _Reading(root if is_bare else verb, subject, head)


def _agrees_with_any(words: Sequence[Word], reading: _Reading, parse: Parse, verbs: Verbs) -> bool:
    """Whether the verb agrees with its subject, which may be a personal pronoun."""
    if parse.tag(reading.head) != "PRP":
        return _agrees(words, reading, parse, verbs)
    form, is_of_many = parse.tag(reading.verb), words[reading.head].lower in _OF_MANY
    return form in {"MD", "VBD"} or (form == "VBP") is is_of_many


def opens_noun(words: Sequence[Word], index: int, language: Language) -> bool:
    """Whether what may be the reader's verb belongs to a noun behind it, or is its own clause's subject, in both parses.

    "Floating bags, not cages" against "floating a bond"; "schools now book" against "schools her own crew".
    """
    for as_one in (False, True):
        parse = parse_of(words, language, as_sentence=as_one)
        is_before_noun = (
            words[index].lower.endswith("ing")
            and parse.label(index) in {"amod", "compound"}
            and parse.head(index) > index
        )
        is_subject = (
            parse.label(index) == "nsubj"
            and parse.tag(index) in _PLURAL_TAGS
            and words[index + 1].tag.word_class is WordClass.ADV
        )
        if not (is_before_noun or is_subject):
            return False
    return True


def is_turned_about(words: Sequence[Word], verb: int, language: Language) -> bool:
    """Whether a place or a time opens the words, and the subject stands behind the verb: "in January arrives a client"."""
    if words[0].tag.word_class is not WordClass.ADP:
        return False
    parse = parse_of(words, language, as_sentence=True)
    subject = parse.subject(parse.root)
    return subject is None or subject[0] >= verb


def second_verb(words: Sequence[Word], language: Language) -> int:
    """The verb that goes on after the one that opens the words, their subject left out ("cooks in spring, wants …").

    -1 where a noun opens them, or the later verb has a subject of its own.
    """
    parse = parse_of((_SUBJECT, *words), language, as_sentence=True)
    if parse.root != 1 or parse.tag(1) not in _OPENING_TAGS:
        return -1
    found = (verb for verb in parse.clauses if verb > 1 and parse.subject(verb) is None)
    verb = next(found, 0)
    return verb - 1 if parse.tag(verb) in _OPENING_TAGS else -1


def relative_clause(words: Sequence[Word], language: Language) -> Span | None:
    """The relative clause of the noun that the words (at least one) are, where both parses find it."""
    parses = [parse_of(words, language, as_sentence=whole) for whole in (False, True)]
    typed, whole = (_relative(parse) for parse in parses)
    return typed if typed == whole else None


def _relative(parse: Parse) -> Span | None:
    clause = parse.relative_head(parse.root)
    is_finite = clause >= 0 and parse.finite(clause) >= 0
    return parse.span(clause) if parse.is_noun_phrase and is_finite else None


def _reading(parse: Parse) -> _Reading:
    root = parse.root
    subject, clause = parse.subject(root), parse.relative_head(root)
    if parse.is_noun_phrase and clause >= 0:
        bare = [index for index in range(*parse.span(clause)) if parse.tag(index) == "VB"]
        return _Reading(not_main=(parse.finite(clause), *bare))
    if not parse.is_clause or subject is None:
        return _Reading()
    return _Reading(parse.finite(root), subject, parse.subject_head(root))


def _told(words: Sequence[Word], found: int, reading: _Reading) -> int:
    """What a reading makes of the verb: found in the subject, behind it, or in a relative clause."""
    if found in reading.not_main:
        return -1
    first, last = reading.subject
    is_plain = not any(word.after or word.before for word in words[first:last])
    if reading.verb < 0 or first > 0 or last > reading.verb or not is_plain:
        return found
    return reading.verb if found < last else found


def _agrees(words: Sequence[Word], reading: _Reading, parse: Parse, verbs: Verbs) -> bool:
    """Whether the tables know the verb in the form it was read in, and the subject has its number."""
    verb, form = words[reading.verb].lower, parse.tag(reading.verb)
    label = parse.tag(reading.head)
    subject = [word.lower for word in words[slice(*reading.subject)]]
    is_pair = "and" in subject
    if verb in MODALS:
        return True
    if form == "VBZ":
        of_one = subject[0] in _ONE and label in _PLURAL_TAGS
        of_one = of_one or (not is_pair and _is_singular(words, reading, parse, verbs))
        return of_one and (verbs.is_third(verb) or verb in BE | HAVE_DO)
    if form == "VBP":
        of_many = is_pair or label in _PLURAL_TAGS
        return of_many and (verbs.is_base(verb) or verb in BE | HAVE_DO)
    return verbs.is_past(verb) and verbs.participle(verbs.lemma(verb) or "") != verb


def _is_singular(words: Sequence[Word], reading: _Reading, parse: Parse, verbs: Verbs) -> bool:
    """Whether the subject is one, and the verb no plural that it makes a compound with ("carrier contracts")."""
    verb = words[reading.verb].lower
    is_noun_too = verb not in BE | HAVE_DO and bool(verbs.language.lemmas(verb, WordClass.NOUN))
    has_object = parse.object(reading.verb) is not None
    return parse.tag(reading.head) in _SINGULAR_TAGS and (not is_noun_too or has_object)
