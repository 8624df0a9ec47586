"""A criterion as a letter may name it: what the role asks for, as a noun phrase."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.language import Form, WordClass
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.words import Word, join, strip_end

__all__ = ["phrase_criterion"]

_MUST: Final = re.compile(
    r"(?:must|should|needs? to|has to|have to|required to)\s+(?:be able to\s+)?", re.IGNORECASE
)
_OPENING: Final = re.compile(
    r"(?:(?:some(?:one|body)|a person|candidate|the candidate) (?:who|that)\s+|able to\s+|can\s+)",
    re.IGNORECASE,
)
_DETERMINED: Final = frozenset(
    [
        "a",
        "an",
        "the",
        "at",
        "some",
        "any",
        "strong-enough",
        "more",
        "less",
        "no",
        "evidence",
        "proof",
        "experience",
        "knowledge",
        "understanding",
        "familiarity",
        "fluency",
        "expertise",
        "leadership",
        "integrity",
        "resilience",
        "judgement",
        "judgment",
        "credibility",
        "presence",
        "command",
        "skill",
        "skills",
        "mastery",
        "competence",
        "confidence",
    ]
)
_WITH_A: Final = frozenset(
    [
        "background",
        "degree",
        "record",
        "history",
        "reputation",
        "licence",
        "license",
        "qualification",
        "commitment",
        "willingness",
        "track",
        "instinct",
        "eye",
        "gift",
        "head",
        "hand",
        "feel",
        "appetite",
        "nose",
    ]
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
    first, inside = words[0].lower, join(setting.inside(words))
    verbs = setting.verbs
    if _is_deed(words, setting) or first in {"will", "can"}:
        return f"someone who {inside}"
    if words[0].tag.verb_form == "Fin" and verbs.is_past(first) and len(words) > 1:
        done = setting.language.inflect(verbs.lemma(first) or first, Form.PARTICIPLE)
        return f"someone who has {done} {inside.partition(' ')[2]}"
    if can and verbs.lemma(first) == first:
        third = setting.language.inflect(first, Form.PRESENT_3)
        rest = inside.partition(" ")[2]
        return f"someone who {third if is_duty else 'can ' + first} {rest}".rstrip()
    return _noun_phrase(words, inside)


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


def _noun_phrase(words: tuple[Word, ...], inside: str) -> str | None:
    first = words[0]
    if first.lower in _DETERMINED or first.tag.word_class in {WordClass.DET, WordClass.NUM}:
        return inside
    if first.lower in _WITH_THE:
        return f"the {inside}"
    head = _head(words)
    if head is None:
        return None
    if head.lower in _DETERMINED or head.lower.endswith(("s", "ing")):
        return inside
    if head.lower in _WITH_A:
        article = "an" if first.lower[:1] in "aeiou" else "a"
        return f"{article} {inside}"
    return None


def _head(words: tuple[Word, ...]) -> Word | None:
    """The noun before the first preposition, if all before it are adjectives and nouns."""
    head: Word | None = None
    for word in words:
        if word.tag.word_class in {WordClass.ADP, WordClass.SCONJ, WordClass.PART}:
            return head
        if word.tag.word_class not in {WordClass.ADJ, WordClass.NOUN, WordClass.PROPN}:
            return None
        head = word
    return head
