"""A criterion as a letter may name it: what the role asks for, as a noun phrase."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.language import Form, WordClass
from sincerely.core.letters.phrasing.career.circumstances import circumstance_clause
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.words.articles import a_or_an
from sincerely.core.letters.phrasing.words.lexicon import MASS, MASS_ENDINGS
from sincerely.core.letters.phrasing.words.plurals import is_plural_word
from sincerely.core.letters.phrasing.words.word import Word, join, strip_end
from sincerely.core.tables import word_set

__all__ = ["phrase_criterion"]

_MUST: Final = re.compile(
    r"(?:must|should|needs? to|has to|have to|required to)\s+(?:be able to\s+)?", re.IGNORECASE
)
_OPENING: Final = re.compile(
    r"(?:(?:some(?:one|body)|a person|candidate|the candidate) (?:who|that)\s+|able to\s+|can\s+)",
    re.IGNORECASE,
)
_DETERMINED: Final = word_set(
    """
    a an the at some any strong-enough more less no evidence proof experience knowledge
    understanding familiarity fluency expertise leadership integrity resilience judgement
    judgment credibility presence command skill skills mastery competence confidence
    """
)
_WITH_A: Final = word_set(
    """
    background degree record history reputation licence license qualification commitment
    willingness track instinct eye gift head hand feel appetite nose presence network
    certificate diploma doctorate masters portfolio
    """
)
_WITH_THE: Final = frozenset(["ability", "capacity", "willingness", "courage", "patience"])
_NOT_SAID: Final = "its wording does not fit a sentence for certain"


def phrase_criterion(note: Note, setting: Setting) -> Phrased:
    """The criterion's ``noun``, to stand after "The role asks for"; none where it is unsure.

    ``someone who has led a site through inspection`` · ``experience with viral vectors`` ·
    ``the ability to calm a ward``.
    """
    parts = setting.parts(note.text)
    noun = _noun(parts[0], setting) if len(parts) == 1 else None
    if noun is None:
        return Phrased(note, Act.UNSURE, (), why_not=_NOT_SAID)
    return Phrased(note, Act.TOPIC, (f"The role asks for {noun}.",), noun=noun, topic=noun)


def _noun(text: str, setting: Setting) -> str | None:
    is_duty = _MUST.match(text) is not None
    bare = _OPENING.sub("", _MUST.sub("", text, count=1), count=1)
    can = is_duty or _OPENING.match(text) is not None
    words = strip_end(setting.words(bare))
    if not words:
        return None
    licence = circumstance_clause(bare, setting)
    if licence is not None and licence.startswith("I hold "):
        return licence.removeprefix("I hold ")
    first, inside = words[0].lower, join(setting.inside(words))
    verbs = setting.verbs
    if len(words) == 1 and verbs.is_third(first):
        return None
    if _is_deed(words, setting) or first in {"will", "can"}:
        return f"someone who {inside}"
    is_told = words[0].tag.verb_form == "Fin" or (
        len(words) > 1 and words[1].tag.word_class is WordClass.DET
    )
    if is_told and not can and verbs.is_past(first) and len(words) > 1:
        done = setting.language.inflect(verbs.lemma(first) or first, Form.PARTICIPLE)
        return f"someone who has {done} {inside.partition(' ')[2]}"
    if can and verbs.lemma(first) == first:
        third = setting.language.inflect(first, Form.PRESENT_3)
        rest = inside.partition(" ")[2]
        return f"someone who {third if is_duty else 'can ' + first} {rest}".rstrip()
    if _is_trait(words):
        return f"someone who is {inside}"
    return _noun_phrase(words, inside, setting)


_TRAITS: Final = word_set(
    """
    calm good great strong comfortable confident patient credible resilient rigorous curious
    organised organized numerate literate diplomatic discreet hands-on adaptable flexible
    reliable trustworthy not familiar fluent conversant at-ease skilled experienced able
    willing happy unafraid used ready licensed certified qualified trained based keen quick
    kind firm fair honest humble tactful decisive practical collaborative proactive
    bilingual multilingual articulate entrepreneurial self-motivated self-starting
    detail-oriented punctual
    """
)
_TRAIT_LINKS: Final = word_set(
    """
    under with in at to of on about and around afraid for enough
    """
)


def _is_trait(words: tuple[Word, ...]) -> bool:
    """Whether the words say what the person is: "calm under pressure", "hands-on"."""
    if words[0].lower not in _TRAITS:
        return False
    return len(words) == 1 or (words[1].lower in _TRAIT_LINKS and not words[0].after)


def _is_deed(words: tuple[Word, ...], setting: Setting) -> bool:
    """Whether it begins with a verb of the third person: "Shortens release times"."""
    first = words[0].lower
    if not setting.verbs.is_third(first):
        return False
    if not setting.language.lemmas(first, WordClass.NOUN):
        return True
    is_tagged = words[0].tag.word_class in {WordClass.VERB, WordClass.AUX}
    follows = words[1].tag.word_class if len(words) > 1 else WordClass.PUNCT
    return is_tagged or follows in {WordClass.DET, WordClass.NOUN, WordClass.ADJ, WordClass.PRON}


_MORE: Final = word_set(
    """
    fewer less more lower higher faster shorter better safer cleaner quicker cheaper
    stronger
    """
)
_GOT: Final = re.compile(
    r"^(?P<what>[\w/& -]+?) (?P<done>completed|passed|obtained|awarded)$", re.IGNORECASE
)
_TONGUE: Final = re.compile(
    r"^(?:fluent|native|conversational|spoken|written|working|good|business)\s+(?=[A-Z])",
    re.IGNORECASE,
)
_MATTER_ENDINGS: Final = (
    *MASS_ENDINGS,
    "ment",
    "tion",
    "ery",
    "ledge",
    "graphy",
    "logy",
    "nomy",
    "cy",
)
_ONE: Final = re.compile(
    r"(?:manager|leader|thinker|communicator|player|fundraiser|negotiator|organiser|organizer|listener|starter|builder|"
    r"engineer|nurse|teacher|coach|mentor|administrator|planner|presenter|writer|editor|operator|linguist|"
    r"strategist|technician|accountant|driver|chef|buyer|seller|researcher|scientist|trainer|advocate)$"
)


def _noun_phrase(words: tuple[Word, ...], inside: str, setting: Setting) -> str | None:
    first = words[0]
    if _TONGUE.match(inside):
        return inside
    if first.lower in _MORE:
        return (
            inside
            if 1 < len(words) < 6 and is_plural_word(words[-1].text, setting.language)
            else None
        )
    got = _GOT.match(inside)
    if got and len(words) < 5:
        return f"{a_or_an(got['done'])} {got['done']} {got['what']}"
    if first.lower in _DETERMINED or first.tag.word_class in {WordClass.DET, WordClass.NUM}:
        return inside
    if first.lower in _WITH_THE:
        return f"the {inside}"
    if len(words) == 1:
        low = first.lower
        matter = low.endswith(_MATTER_ENDINGS) and setting.language.is_word(low)
        return low if matter or low.endswith("ics") else None
    head = _head(words)
    if head is None:
        return None
    if head is not first and not head.text.islower():
        return None
    if head.lower in _DETERMINED | MASS:
        return inside
    if _ONE.search(head.lower) or head.lower in _WITH_A:
        return f"{a_or_an(inside)} {inside}"
    return inside if head.lower.endswith(("s", "ing", *_MATTER_ENDINGS)) else None


def _head(words: tuple[Word, ...]) -> Word | None:
    """The noun before the first preposition, if all before it are adjectives and nouns."""
    head: Word | None = None
    for word in words:
        if word.tag.word_class in {WordClass.ADP, WordClass.SCONJ, WordClass.PART}:
            return head
        is_state = head is None and word.lower.endswith(("ed", "en"))
        if not is_state and word.tag.word_class not in {
            WordClass.ADJ,
            WordClass.NOUN,
            WordClass.PROPN,
        }:
            return None
        head = word
    return head
