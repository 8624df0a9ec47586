"""The candidate's own notes: facts, reasons, intentions, promises, corrections."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.debrief import Correction, Note
from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.cast import Role
from sincerely.core.letters.phrasing.facts import MINE, articled, with_subject
from sincerely.core.letters.phrasing.finite import is_plural
from sincerely.core.letters.phrasing.lexicon import NOUNS_FIRST
from sincerely.core.letters.phrasing.person import Frame
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.phrasing.sentences import sentence, text_of, with_article
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.shape import Shape
from sincerely.core.letters.phrasing.words import Word

__all__ = [
    "phrase_correction",
    "phrase_intention",
    "phrase_promise",
    "phrase_reason",
]

TO_READER: Final = Frame(Role.READER, Role.READER, Role.READER, they=Role.READER)


def phrase_intention(note: Note, setting: Setting) -> Phrased:
    """What I would do there, as it stands after "I would"."""
    sentences: list[str] = []
    base: str | None = None
    noun: str | None = None
    for typed in setting.parts(note.text):
        part = re.sub(
            r"^(?:first thing[:,]?\s+|and |also |first,? |then,? )+", "", typed, flags=re.IGNORECASE
        )
        found, thing = _would(part, setting)
        if found is None and thing.startswith("no "):
            sentences.append(sentence(f"there would be {thing}"))
        elif found is None:
            noun = noun or thing
            sentences.append(sentence(f"i would begin with {thing}"))
        else:
            base = base or found
            sentences.append(sentence(f"I would {found}"))
    gerund = None
    if base and setting.verbs.is_base(base.split(" ", 1)[0]):
        first, _, rest = base.partition(" ")
        gerund = f"{setting.verbs.gerund(first)} {rest}".strip()
    return Phrased(note, Act.OWN, tuple(sentences), base=base, gerund=gerund, noun=noun)


_WOULD: Final = re.compile(
    r"^(?:(?:i|he|she)(?:['’]d|['’]ll| would| will| want to| plan to| intend to| hope to| aim to)|would|will|plan to|intend to|"
    r"aim to|want to|hope to|to)\s+(?:like to |want to |also |first )?(?P<rest>.+)$",
    re.IGNORECASE,
)


def _would(part: str, setting: Setting) -> tuple[str | None, str]:
    """The bare verb phrase, or ``None`` and the noun phrase that I would begin with."""
    match = _WOULD.match(part)
    text = match["rest"] if match else part
    words = setting.words(text)
    first = words[0].lower
    turned = setting.turned(words, MINE)
    if setting.verbs.is_gerund(first) and (
        len(words) == 1 or setting.shape(words).shape is Shape.PARTICIPLE
    ):
        lemma = setting.verbs.lemma(first) or first
        return text_of((turned[0].to(lemma), *turned[1:])), ""
    shape = setting.shape(words).shape
    if setting.verbs.is_base(first) and (
        match or shape in {Shape.COMMAND, Shape.PRESENT} or _is_bare_verb(words, setting)
    ):
        return text_of(turned), ""
    if (
        setting.verbs.is_base(first)
        and first not in NOUNS_FIRST
        and setting.verbs.language.tag(["I", "would", *(w.text.lower() for w in words)])[
            2
        ].word_class
        is WordClass.VERB
    ):
        return text_of(turned), ""
    if shape is Shape.PAST and setting.verbs.is_base(first):
        return text_of(turned), ""
    return None, text_of(turned)


def _is_bare_verb(words: tuple[Word, ...], setting: Setting) -> bool:
    first = words[0]
    if first.tag.word_class is WordClass.VERB or setting.verbs.is_only_verb(first.text):
        return True
    following = words[1] if len(words) > 1 else None
    return following is not None and (
        following.lower
        in {
            "the",
            "a",
            "an",
            "every",
            "each",
            "all",
            "our",
            "their",
            "your",
            "its",
            "up",
            "out",
            "on",
            "with",
            "to",
            "into",
        }
        or following.tag.word_class in {WordClass.DET, WordClass.NUM}
    )


def phrase_reason(note: Note, setting: Setting) -> Phrased:
    """Why I want the job: a noun phrase, a clause, or a wish of mine."""
    text = re.sub(
        r"^(?:because|as|since)\s+", "", " ".join(setting.parts(note.text)), flags=re.IGNORECASE
    )
    text = re.sub(r"^of\s+", "", text)
    words = setting.words(text)
    shaped = setting.shape(words)
    if words[0].lower in {"he", "she"} and words[0].lower != setting.cast.writes_as:
        return Phrased(note, Act.UNSURE, (), why_not="it does not say who is meant")
    if shaped.shape is Shape.FINITE and words[0].lower in {"i", "we", "he", "she"}:
        return with_subject(note, words, setting)
    if shaped.shape is Shape.FINITE:
        clause = text_of(articled(shaped, setting))
        return Phrased(
            note, Act.OWN, (sentence(f"one reason I want this work: {clause}"),), clause=clause
        )
    if shaped.shape in {Shape.PRESENT, Shape.COMMAND} and words[0].lower in {
        "want",
        "like",
        "love",
        "need",
        "prefer",
        "hope",
        "enjoy",
    }:
        clause = f"I {text_of(setting.turned(words, MINE))}"
        return Phrased(note, Act.OWN, (sentence(clause),), clause=clause)
    phrase = text_of(setting.turned(words, MINE))
    if shaped.shape is Shape.INFINITIVE:
        clause = f"I want {phrase}"
        return Phrased(
            note, Act.OWN, (sentence(clause),), clause=clause, base=phrase.removeprefix("to ")
        )
    gerund = phrase if shaped.shape is Shape.PARTICIPLE else None
    noun = None if gerund else phrase
    if shaped.shape is Shape.VERBLESS or shaped.shape is Shape.NOUN or gerund:
        return Phrased(
            note,
            Act.OWN,
            (sentence(f"one reason I want this work is {phrase}"),),
            noun=noun,
            gerund=gerund,
            topic=phrase,
        )
    return Phrased(note, Act.OWN, (sentence(f"one reason I want this work: {phrase}"),))


_SEND: Final = re.compile(
    r"^(?:(?:i|he|she)(?:['’]d|['’]ll| would| will|['’]m going to| am going to| promised to| said (?:i|he|she) (?:would|will|['’]d))"
    r"|promised to|will|would|to|(?:i )?promised (?:her|him|them|you) to)\s+(?P<rest>.+)$",
    re.IGNORECASE,
)


def phrase_promise(note: Note, setting: Setting) -> Phrased:
    """What I promised: a thing (``noun``) or a deed (``base``), addressed to the reader."""
    text = " and ".join(setting.parts(note.text))
    text = re.sub(
        r"^(?:i )?promised (?:her |him |them |you )?(?!to\b)", "", text, flags=re.IGNORECASE
    )
    match = _SEND.match(text)
    words = setting.words(match["rest"] if match else text)
    turned = setting.turned(words, TO_READER)
    first = words[0]
    is_deed = (
        bool(match)
        or setting.shape(words).shape is Shape.COMMAND
        or (
            setting.verbs.is_base(first.text)
            and _is_bare_verb(words, setting)
            and first.tag.word_class is not WordClass.DET
        )
    )
    if setting.verbs.is_gerund(first.text) and setting.shape(words).shape is Shape.PARTICIPLE:
        turned = (turned[0].to(setting.verbs.lemma(first.text) or first.text), *turned[1:])
        is_deed = True
    phrase = text_of(turned)
    if is_deed and setting.verbs.is_base(turned[0].text):
        lemma = turned[0].lower
        gerund = f"{setting.verbs.gerund(lemma)} {text_of(turned[1:])}"
        return Phrased(
            note,
            Act.OWN,
            (sentence(f"I will {phrase}, as I promised"),),
            base=phrase,
            gerund=gerund,
        )
    noun = _relative(text_of(with_article(turned, setting.language)))
    if noun.split(" ", 1)[0].lower() not in {
        "the",
        "a",
        "an",
        "my",
        "your",
        "our",
        "some",
        "two",
        "three",
        "copies",
        "both",
    } and not is_plural(turned, setting.language):
        indefinite = re.match(
            r"(?:copy|photo|picture|link|list|note|summary|sample|draft|template|example)\b", noun
        )
        noun = f"{'a' if indefinite else 'the'} {noun}"
    return Phrased(note, Act.OWN, (sentence(f"I promised you {noun}"),), noun=noun, topic=noun)


def _relative(noun: str) -> str:
    """Read "the form we use" with its "that"."""
    return (
        re.sub(
            r"(?<=\w) (?=(?:we|I) (?:use|used|have|had|built|wrote|made|mentioned|keep|kept|ran|run|drew|showed|described|discussed)\b)",
            " that ",
            noun,
            count=1,
        )
        if " that " not in noun
        and " who " not in noun
        and " and we " not in noun
        and " how " not in noun
        and " what " not in noun
        else noun
    )


def phrase_correction(correction: Correction, setting: Setting) -> Phrased:
    """What I said wrongly and the fact, in one or two sentences."""
    said = setting.words(" ".join(setting.parts(correction.said.text)))
    fact_text = " ".join(setting.parts(correction.fact.text))
    said_text = text_of(setting.turned(_after_said(said), MINE))
    fact = setting.words(fact_text)
    shaped = setting.shape(_after_said(said))
    fact_shape = setting.shape(fact).shape
    if fact[0].lower in {"i", "we", "it", "he", "she", "they", "there"}:
        fact_shape = Shape.FINITE
    if fact_shape in {Shape.PAST, Shape.PRESENT} and shaped.shape not in {
        Shape.PAST,
        Shape.PRESENT,
    }:
        fact_shape = Shape.NOUN
    clause = text_of(setting.turned(fact, MINE))
    if fact_shape in {Shape.PAST, Shape.PRESENT}:
        clause = f"I {clause}"
    is_clause = fact_shape in {Shape.FINITE, Shape.PAST, Shape.PRESENT}
    if shaped.shape is Shape.FINITE:
        first = f"I said that {said_text}"
    elif shaped.shape in {Shape.PAST, Shape.PRESENT}:
        first = f"I said that I {said_text}"
    else:
        first = f"I said {said_text}"
    if is_clause:
        sentences = (sentence(f"{first}; in fact, {clause}"),)
    else:
        sentences = (
            sentence(
                f"{first}; the right figure is {clause}"
                if clause[:1].isdigit() or clause[:1] in "$£€"
                else f"{first}; the right version is this: {clause}"
            ),
        )
    return Phrased(
        correction.fact,
        Act.OWN,
        sentences,
        clause=clause if is_clause else None,
        noun=None if is_clause else clause,
    )


def _after_said(words: tuple[Word, ...]) -> tuple[Word, ...]:
    lows = [word.lower for word in words[:3]]
    skip = 0
    if lows[:1] == ["that"] and len(words) > 2:
        return words[1:]
    if lows[:1] in (["i"], ["he"], ["she"]) and lows[1:2] in (["said"], ["told"]):
        skip = 2
    elif lows[:1] == ["said"]:
        skip = 1
    if skip and len(words) > skip and words[skip].lower == "that":
        skip += 1
    return words[skip:] or words
