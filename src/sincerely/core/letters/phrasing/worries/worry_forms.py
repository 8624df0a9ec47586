"""The constructions a worry can stand in: "you asked whether …", "you asked about …"."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.clauses.clause import read_again
from sincerely.core.letters.phrasing.people.cast import Role
from sincerely.core.letters.phrasing.people.person import Frame
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.phrasing.reading.certain import PREPOSITIONS
from sincerely.core.letters.phrasing.reading.shape import Shape
from sincerely.core.letters.phrasing.reading.signs import WITH_UP
from sincerely.core.letters.phrasing.sentences import (
    sentence,
    text_of,
    with_article,
    with_indefinite,
)
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.words.lexicon import OF_CANDIDATE
from sincerely.core.letters.phrasing.words.word import Word, strip_end
from sincerely.core.tables import word_set

__all__ = [
    "CREDENTIALS",
    "OF_ME",
    "as_about",
    "as_whether",
    "asked",
    "feared",
    "mine",
    "noted",
    "owned",
    "raised",
    "stated_worry",
]

OF_ME: Final = Frame(
    Role.CANDIDATE, Role.CANDIDATE, Role.CANDIDATE, you=Role.CANDIDATE, is_of_me=True
)
CREDENTIALS: Final = word_set(
    "MSN BSN MBA PhD CPA PMP DBA RN CFA ACCA CIMA CISSP QTS PGCE NPQH LLM MSc BSc MA BA"
    " MD DNP EMBA CCIE CEng ACA licence license degree certification certificate diploma"
    " doctorate master's masters qualification accreditation"
)


_OTHER: Final = word_set("different new bigger smaller larger longer younger older shorter")
_COUNTS: Final = word_set(
    "two three four five six seven eight 2 3 4 5 6 7 8 short several many frequent"
)
_OF_A_CAREER: Final = word_set(
    "jobs roles employers moves firms companies positions posts gaps redundancies stints contracts changes"
)


def owned(words: tuple[Word, ...], setting: Setting) -> tuple[Word, ...]:
    """The noun phrase of a worry with "my" or "the", whichever it lacks."""
    if words and words[0].tag.word_class is WordClass.PRON:
        return words
    if any(word.lower in {"versus", "vs"} for word in words):
        return words
    if words and (
        words[0].text in CREDENTIALS
        or words[0].lower in CREDENTIALS
        or (words[-1].lower in CREDENTIALS and not any(w.lower == "my" for w in words))
    ):
        return words if words[0].lower in {"my", "the", "a", "an"} else (Word("my"), *words)
    if len(words) > 1 and words[0].lower in _COUNTS and words[1].lower in _OF_A_CAREER:
        return (Word("my"), *words)
    if len(words) > 1 and words[0].lower == "experience":
        return (Word("my"), *words)
    if (
        len(words) > 2
        and words[0].tag.word_class is WordClass.NOUN
        and words[1].lower in _OTHER | {"more", "less"}
    ):
        return with_indefinite(words, setting.language)
    if len(words) > 2 and words[0].lower in OF_CANDIDATE and words[1].lower == "of":
        return (Word("the"), *words)
    if (
        words
        and not words[0].lower.endswith("s")
        and any(word.lower in OF_CANDIDATE for word in words[:3])
        and words[0].tag.word_class
        in {WordClass.NOUN, WordClass.ADJ, WordClass.PROPN, WordClass.ADV}
        and words[0].lower not in {"my", "the"}
    ):
        return (Word("my"), *words)
    if (
        len(words) > 2
        and words[0].tag.word_class is WordClass.NOUN
        and words[1].tag.word_class is WordClass.ADP
        and (words[0].lower in {"gap", "move", "step", "jump", "break", "change"})
    ):
        return (Word("the"), *words)
    if len(words) > 1 and words[0].lower in _OTHER:
        return with_indefinite(words, setting.language)
    return with_article(words, setting.language)


def mine(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Read "the family" of a worry is the candidate's."""
    out = list(words)
    for index in range(1, len(out)):
        bare = out[index].lower in {"former", "old", "previous", "ex-boss"} and index + 1 < len(out)
        if (
            bare
            and out[index + 1].lower in {"boss", "manager", "team", "firm", "employer"}
            and (out[index - 1].tag.word_class in {WordClass.VERB, WordClass.ADP})
        ):
            out[index] = out[index].to(f"my {out[index].text}")
    for index in range(1, len(out)):
        is_home = out[index].lower in {"family", "wife", "husband", "kids", "children", "spouse"}
        if is_home and out[index - 1].lower == "the":
            out[index - 1] = out[index - 1].to("My" if out[index - 1].text == "The" else "my")
    return tuple(out)


def noted(note: Note, topic: str) -> Phrased:
    """The matter of a worry, "you asked about" before it."""
    question = f"about {topic}"
    return Phrased(
        note, Act.ASKED, (sentence(f"you asked {question}"),), question=question, topic=topic
    )


def as_whether(note: Note, body: str, setting: Setting) -> Phrased:
    """What stands after "whether" in the note itself."""
    words = read_again(setting.words(body), setting)
    return asked(note, f"whether {text_of(setting.turned(mine(words), OF_ME))}")


def as_about(note: Note, body: str, setting: Setting) -> Phrased:
    """The worry as a matter asked about; as it stands where it is no noun phrase, a refusal where no word is left."""
    words = strip_end(setting.words(body))
    if not words:
        return Phrased(note, Act.UNSURE, (), why_not="it does not say what the worry is")
    if (
        words[0].lower in {"only", "just"}
        and len(words) > 1
        and words[1].tag.word_class is WordClass.NUM
    ):
        return noted(note, f"my having {text_of(setting.turned(mine(words), OF_ME))}")
    topic = text_of(owned(setting.turned(mine(words), OF_ME), setting))
    steps = any(
        word.lower in WITH_UP and words[i + 1].lower == "up" for i, word in enumerate(words[:-1])
    )
    if (
        (steps or words[-1].lower == "side")
        and words[0].tag.word_class is not WordClass.DET
        and topic.split()[0] not in {"a", "an", "the", "my"}
    ):
        topic = f"the {topic}"
    if words[0].lower in PREPOSITIONS:
        coming = "coming" if words[0].lower == "from" else "being"
        topic = f"my {coming} {text_of(setting.turned(mine(words), OF_ME))}"
    shaped = setting.shape(words)
    if shaped.shape in {Shape.FINITE, Shape.PRESENT, Shape.QUESTION, Shape.COMMAND}:
        return raised(note, body, setting)
    return Phrased(
        note,
        Act.ASKED,
        (sentence(f"you asked about {topic}"),),
        question=f"about {topic}",
        topic=topic,
    )


def asked(note: Note, question: str) -> Phrased:
    """A question that stands after "you asked"."""
    return Phrased(note, Act.ASKED, (sentence(f"you asked {question}"),), question=question)


_SO_MIGHT: Final = re.compile(
    r"(?P<ground>I (?!might|may|would|could|will|can)[a-z]+ .+?),? (?:and|so) (?:I )?"
    r"(?P<might>(?:might|may|would|could|will) .+)"
)


def feared(clause: str) -> str:
    """What may be, with its ground behind it: "I might find yours small, since I come from a large house"."""
    both = _SO_MIGHT.fullmatch(clause)
    return f"I {both['might']}, since {both['ground']}" if both else clause


def stated_worry(note: Note, clause: str) -> Phrased:
    """A clause the reader put to me as a fact."""
    return Phrased(
        note, Act.STATED, (sentence(f"you raised the point that {clause}"),), clause=clause
    )


def raised(note: Note, body: str, setting: Setting) -> Phrased:
    """The words as they stand, turned to me, after a colon."""
    turned = text_of(setting.turned(setting.words(body), OF_ME))
    return Phrased(note, Act.UNSURE, (sentence(f"you raised one question: {turned}"),))
