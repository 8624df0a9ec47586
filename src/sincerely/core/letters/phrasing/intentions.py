"""What the candidate would do there."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.articles import a_or_an
from sincerely.core.letters.phrasing.lexicon import MASS, MASS_ENDINGS, NOUNS_FIRST
from sincerely.core.letters.phrasing.mine import MINE
from sincerely.core.letters.phrasing.objects import needs_article, with_articles
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.phrasing.plurals import is_plural_word
from sincerely.core.letters.phrasing.sentences import sentence, text_of
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.shape import Shape
from sincerely.core.letters.phrasing.tables import words_of
from sincerely.core.letters.phrasing.tails import full_months
from sincerely.core.letters.phrasing.words import Word

__all__ = ["is_bare_verb", "phrase_intention"]

_OPENING: Final = re.compile(
    r"^(?:first(?:ly)?: |first thing[:,]?\s+|first off[:,]?\s+|and |also |first,? (?=[a-z]+ (?:the|a|an|my|your|every|each|all)\b)|then,? )+",
    re.IGNORECASE,
)
_WHEN: Final = re.compile(
    r"^(?:in (?:the |my )?)?(?P<when>(?:first|second|opening|next) (?:(?:\d+|two|three|six|few|ninety|thirty|sixty) )?(?:day|week|month|quarter|term|season|year|winter|summer|spring|autumn|fall|harvest)s?"
    r"|(?P<unit>week|day|month|quarter|year) (?P<number>one|1)|Q[1-4])\s*(?::|\s[-–—]|,)\s+(?P<rest>.+)$",
    re.IGNORECASE,
)
_WOULD: Final = re.compile(
    r"^(?:(?:i|he|she)(?:['’]d|['’]ll| would| will| wd| want to| plan to| intend to| hope to| aim to)|would|wd|will|plan to|intend to|"
    r"aim to|want to|hope to|keen to|to)\s+(?:like to |love to |want to |also |first )?(?P<rest>.+)$",
    re.IGNORECASE,
)
_NOT: Final = re.compile(r"^(?:do not|don['’]t|not|never)\s+(?P<rest>.+)$", re.IGNORECASE)
_REGULAR: Final = words_of(
    """
    daily weekly fortnightly monthly quarterly annual yearly termly nightly regular shared
    joint single proper standing short small simple public common written
    """
)
_AFTER: Final = words_of(
    """
    the a an every each all our their your its up out on with to into
    """
)


def phrase_intention(note: Note, setting: Setting) -> Phrased:
    """What I would do there, as it stands after "I would"."""
    sentences: list[str] = []
    bases: list[str] = []
    noun: str | None = None
    for typed in setting.parts(note.text):
        found, thing = _would(_timed(_OPENING.sub("", full_months(typed))), setting)
        if found is None and thing.startswith("no "):
            sentences.append(sentence(f"there would be {thing}"))
            continue
        if found is None:
            noun = noun or thing
            found = f"begin with {thing}"
        bases.append(found)
        sentences.append(sentence(f"I would {found}"))
    base = bases[0] if bases else None
    if len(bases) == 2 and base and len(" ".join(bases).split()) < 24 and " and " not in base:
        base = f"{bases[0]} and {bases[1]}"
        sentences = [sentence(f"I would {base}")]
    return Phrased(note, Act.OWN, tuple(sentences), base=base, noun=noun)


def _timed(part: str) -> str:
    """Read "first month: listen to every shift" as "listen to every shift in the first month"."""
    match = _WHEN.match(part)
    if match is None:
        return part
    when = match["when"]
    if match["unit"]:
        when = (
            "on day one"
            if match["unit"].lower() == "day"
            else f"in the first {match['unit'].lower()}"
        )
    elif when.upper().startswith("Q"):
        when = f"in {when.upper()}"
    else:
        when = f"in the {when.lower()}"
    return f"{match['rest'].rstrip(' .')} {when}"


def _would(part: str, setting: Setting) -> tuple[str | None, str]:
    """The bare verb phrase, or ``None`` and the noun phrase that I would begin with."""
    match = _WOULD.match(part)
    text = match["rest"] if match else part
    refused = _NOT.match(text)
    if refused:
        inner = setting.words(refused["rest"])
        if setting.verbs.is_base(inner[0].text):
            never = "never" if text.lower().startswith("never") else "not"
            return f"{never} {_deed(setting.turned(inner, MINE), setting)}", ""
    words = setting.words(text)
    first = words[0].lower
    turned = setting.turned(words, MINE)
    shape = setting.shape(words).shape
    if setting.verbs.is_gerund(first) and (len(words) == 1 or shape is Shape.PARTICIPLE):
        lemma = setting.verbs.lemma(first) or first
        return _deed((turned[0].to(lemma), *turned[1:]), setting), ""
    if setting.verbs.is_base(first) and (
        match
        or shape in {Shape.COMMAND, Shape.PRESENT, Shape.PAST}
        or is_bare_verb(words, setting)
        or _would_be_verb(words, setting)
    ):
        return _deed(turned, setting), ""
    return None, _thing(turned, setting)


def _deed(words: tuple[Word, ...], setting: Setting) -> str:
    return text_of(with_articles(words, 0, setting))


def _would_be_verb(words: tuple[Word, ...], setting: Setting) -> bool:
    """Whether the tagger reads the first word as a verb after "I would"."""
    if words[0].lower in NOUNS_FIRST:
        return False
    tags = setting.language.tag(["I", "would", *(word.text.lower() for word in words)])
    return tags[2].word_class is WordClass.VERB


def _thing(words: tuple[Word, ...], setting: Setting) -> str:
    """A noun phrase with the article that it lacks, a row of two joined."""
    text = _NOT_SO.sub(", ", text_of(words))
    if words[0].lower in {"less", "fewer", "more", "better"}:
        text = _MORE_OF.sub(" and ", text, count=1)
        return (
            text.replace(", ", " and ") if text.count(", ") == 1 and " and " not in text else text
        )
    head = next(
        (i for i, w in enumerate(words) if i and w.tag.word_class is WordClass.ADP), len(words)
    )
    last = words[head - 1]
    is_mass = last.lower in MASS or last.lower.endswith(MASS_ENDINGS)
    single = not is_plural_word(last.text, setting.language)
    if needs_article(words) or (
        words[0].lower in _REGULAR and single and (not is_mass or last.lower in _EVENTS)
    ):
        return f"{a_or_an(text)} {text}"
    return text


_NOT_SO: Final = re.compile(
    r"(?<=[a-z]) (?=not (?:\d+|one|two|three|four|five|six|more|less|the|a|an)\b)"
)
_MORE_OF: Final = re.compile(r"(?<=[a-z]),? (?=(?:more|fewer|less|better) )")


_EVENTS: Final = words_of(
    """
    meeting evening morning briefing training reading opening gathering outing
    """
)


def is_bare_verb(words: tuple[Word, ...], setting: Setting) -> bool:
    """Whether a bare form at the head is a verb by what follows it ("open the library")."""
    first = words[0]
    if first.tag.word_class is WordClass.VERB or setting.verbs.is_only_verb(first.text):
        return True
    following = words[1] if len(words) > 1 else None
    return following is not None and (
        following.lower in _AFTER or following.tag.word_class in {WordClass.DET, WordClass.NUM}
    )
