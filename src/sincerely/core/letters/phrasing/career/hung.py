"""What was put in brackets behind a statement of mine, hung on it by a comma where a parse tells how.

Brackets are right for any fragment and stiff for most: a second deed, a clause, a lack, a
distance stand better behind a comma with the word that joins them. The whole is parsed as
the sentence that it would be; what no parse makes certain stays in its brackets.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.career.mine import with_kin
from sincerely.core.letters.phrasing.phrased import Phrased
from sincerely.core.letters.phrasing.reading.clause_of import parse_of
from sincerely.core.letters.phrasing.reading.finite import find_finite
from sincerely.core.letters.phrasing.reading.told import stated_verb
from sincerely.core.letters.phrasing.sentences import sentence, text_of, with_subject_article
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.sound.soundness import is_clause
from sincerely.core.letters.phrasing.words.lexicon import ADVERBS_KEPT
from sincerely.core.letters.phrasing.words.plurals import is_plural_word
from sincerely.core.letters.phrasing.words.verbs import BE, HAVE_DO
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = ["hung"]

_BRACKETED: Final = re.compile(r"^(?P<head>[^()]+) \((?P<tail>[^()]+)\)$")
# Two clauses of which the second has a subject of its own.
_SPLICED: Final = re.compile(r"^(?P<head>I [^();:]+)(?P<stop>[,;]) (?P<tail>(?!I |we )[^(),;:]+)$")
_LACKS: Final = word_set("no none nobody nothing zero nil")
_LED: Final = word_set(
    "and but or so as if when while because although though since until unless that which who where with without not then"
)
_SHARES: Final = word_set("half all both most some many several")
# How far, in what one counts on the way.
_DISTANCES: Final = word_set(
    "mile miles km kilometres kilometers streets street doors door stops stop minutes minute hours hour blocks block yards metres meters"
)
# Verbs of what I am or have, beside which a thing in brackets is another name of it.
_STATES: Final = word_set("am was have had hold held speak received")
_WHICH: Final = word_set("which whom who whose that")
_FEWEST: Final = 2
# What a thing does by itself, so that no "was" is left out.
_OF_ITSELF: Final = word_set(
    "halved doubled tripled trebled quadrupled stayed dropped improved recovered returned followed stopped ended closed opened"
)
_MIND: Final = word_set("want like love hope need")
_SUBJECTS: Final = word_set("he she it we they")
_TELLERS: Final = frozenset({"i", "you"})
_LINKS: Final = frozenset({WordClass.ADP, WordClass.ADV})
_HUNG_ON_NOUNS: Final = frozenset({"acl", "relcl", "appos", "amod", "advcl"})


def hung(phrased: Phrased, setting: Setting) -> Phrased:
    """The note's forms with what stands in brackets at their end joined by a comma, where it can be.

    Brackets that were typed are kept.
    """
    if "(" in phrased.note.text:
        return phrased
    clause = _hung(phrased.clause, setting) if phrased.clause else None
    said = tuple(
        sentence(_hung(one.removesuffix("."), setting, is_thing=phrased.noun is not None))
        for one in phrased.sentences
    )
    noun = _hung(phrased.noun, setting, is_thing=True) if phrased.noun else None
    return replace(phrased, clause=clause, sentences=said, noun=noun)


def _hung(text: str, setting: Setting, *, is_thing: bool = False) -> str:
    bracketed = _BRACKETED.match(text)
    if bracketed is not None and "," not in bracketed["tail"]:
        joined = _joined(bracketed["head"], bracketed["tail"], setting, is_thing=is_thing)
        return text if joined is None else f"{bracketed['head']}{joined}"
    spliced = _SPLICED.match(text)
    if spliced is None:
        return text
    words = setting.words(spliced["tail"])
    is_whole = words[-1].lower in HAVE_DO or spliced["stop"] == ";" or _is_sure(words, setting)
    joined = _clause(words, setting) if is_whole else None
    return text if joined is None else f"{spliced['head']}{joined}"


def _is_sure(words: tuple[Word, ...], setting: Setting) -> bool:
    """Whether the words have a verb that is nothing else: "three of the winners are growers"."""
    verb = stated_verb(words, setting.verbs)
    is_led = any(word.lower in _WHICH for word in words)
    return verb > 0 and words[verb].lower in BE | HAVE_DO and not is_led


def _joined(head: str, tail: str, setting: Setting, *, is_thing: bool) -> str | None:
    """What stands behind the head: the tail with what joins it; ``None`` where nothing is certain."""
    words = setting.words(tail)
    if words[0].lower in _LED:
        return None
    whole = setting.words(f"{head}, {tail}")
    start = len(whole) - len(words)
    if _is_measure(words):
        return f", {tail}"
    is_mine = whole[0].lower in _TELLERS and not is_thing
    told = _clause(words, setting) or _deed(whole, start, setting) if is_mine else None
    if told is not None or (is_mine and whole[1].lower in _STATES):
        return told
    return _state(words, setting)


def _is_measure(words: tuple[Word, ...]) -> bool:
    """Whether the tail says how often or how far: "every other Sunday", "40 miles away"."""
    if words[0].lower in {"every", "each"}:
        return True
    is_number = words[0].tag.word_class is WordClass.NUM
    return is_number and len(words) > 2 and words[1].lower in _DISTANCES


def _clause(words: tuple[Word, ...], setting: Setting) -> str | None:
    """A clause with a subject of its own after "and", one that ends in its "does" after "as".

    A verb that may be a participle ("14 staff kept on") stands after "with" as well as one.
    """
    alone, typed = (parse_of(words, setting.language, as_sentence=whole) for whole in (True, False))
    subject, verb = alone.subject(alone.root), alone.finite(alone.root)
    if words[0].lower in _LED or subject is None or verb < 0 or typed.root != alone.root:
        return None
    begins = 1 if words[0].lower in _SHARES else 0
    if subject[0] > begins or subject[1] > verb or any(word.after for word in words[:-1]):
        return None
    if alone.root == len(words) - 1 and words[-1].lower in HAVE_DO:
        return f", as {text_of(words)}"
    own = with_kin(words[:verb])
    told = text_of((*with_subject_article(own, setting.language), *words[verb:]))
    if not is_clause(told, setting):
        return None
    low = words[verb].lower
    is_form = low not in BE and setting.verbs.is_participle(low)
    may_be_done = is_form and alone.object(alone.root) is None
    is_done = may_be_done and low not in _OF_ITSELF and words[0].lower not in _SUBJECTS
    return f", with {told}" if is_done else f", and {told}"


def _deed(whole: tuple[Word, ...], start: int, setting: Setting) -> str | None:
    """A second verb that is mine too after "and", with its "I" where the tense is another."""
    parse = parse_of(whole, setting.language, as_sentence=True)
    words, verbs = whole[start:], setting.verbs
    if parse.label(start) in _HUNG_ON_NOUNS:
        return None
    lead = 1 if words[0].lower in ADVERBS_KEPT and len(words) > 2 else 0
    at = lead + 1
    first = words[lead].lower
    framed = parse_of((whole[0], *words), setting.language, as_sentence=True)
    if not framed.is_whole or framed.finite(framed.root) != at:
        return None
    if verbs.is_past(first):
        is_only_past = verbs.participle(verbs.lemma(first) or "") != first
        is_certain = is_only_past or framed.object(framed.root) is not None
        return (
            f", and {text_of(words)}" if is_certain and parse.tag(start + lead) == "VBD" else None
        )
    is_verb = verbs.is_base(first) and (bool(lead) or verbs.is_only_verb(first) or first in _MIND)
    if not is_verb or framed.tag(at) != "VBP":
        return None
    was_past = parse.is_clause and parse.tag(parse.finite(parse.root)) == "VBD"
    return f", and {whole[0].text} {text_of(words)}" if was_past else f" and {text_of(words)}"


def _is_told_of_it(words: tuple[Word, ...]) -> bool:
    """Read "free of charge", "open to all": an adjective and what goes with it, which says how the thing is."""
    is_led = words[0].tag.word_class is WordClass.ADJ and words[1].tag.word_class is WordClass.ADP
    return is_led and len(words) <= _FEW


_FEW: Final = 4


def _state(words: tuple[Word, ...], setting: Setting) -> str | None:
    """A lack, or things and how they stand, after "with": "none over budget", "38 nurses back at work"."""
    if len(words) < _FEWEST or find_finite(words, setting.verbs, 1) > 0:
        return None
    low, following = words[0].lower, words[1]
    if low == "nothing" and len(words) == _FEWEST:
        return f", {text_of(words)}"  # "nothing fancy"
    if _is_told_of_it(words):
        return f", {text_of(words)}"
    is_count = words[0].tag.word_class is WordClass.NUM and words[0].text.isalnum()
    is_part = following.lower != "of" and following.tag.word_class in _LINKS
    if (is_count or low in _SHARES) and is_part:
        return f", {low} of them {text_of(words[1:])}"
    is_placed = any(
        word.tag.word_class in _LINKS or setting.verbs.is_participle(word.lower)
        for word in words[2:]
    )
    is_counted = is_count and is_plural_word(following.text, setting.language)
    is_state = low in _LACKS or (is_counted and is_placed)
    return f", with {text_of(words)}" if is_state else None
