"""What the reader asked, said or thought, as reported in a note."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.clauses.clause import (
    ASKING,
    NARRATION,
    OBJECTS,
    SPOKEN,
    finite_clause,
    read_again,
    spoken_frame,
    topic_of,
    unsure,
    verbless_clause,
)
from sincerely.core.letters.phrasing.clauses.questions import undone
from sincerely.core.letters.phrasing.people.cast import Role
from sincerely.core.letters.phrasing.people.person import Frame
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.phrasing.reader.deeds import THANKED, laid_out
from sincerely.core.letters.phrasing.reading.shape import Shape, Shaped
from sincerely.core.letters.phrasing.sentences import (
    quotation,
    said,
    sentence,
    text_of,
)
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.words.lexicon import MODALS
from sincerely.core.letters.phrasing.words.verbs import BE, HAVE_DO
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

# The words between marks as they were typed, contractions and all.
_IN_MARKS: Final = re.compile(r"[\"“‘'](.+?)[.,]?[\"”’'][.]?$")

__all__ = ["asked_of", "phrase_advice", "phrase_asking", "phrase_saying", "phrase_thought"]

_THOUGHT: Final = Frame(object=Role.CANDIDATE, they=Role.READER, we=Role.READER)


_THOUGHT_OF_ME: Final = Frame(Role.CANDIDATE, Role.CANDIDATE, Role.CANDIDATE)


def asked_of(
    note: Note, question: str, *, verb: str = "asked", topic: str | None = None
) -> Phrased:
    """What the reader asked, ``question`` standing after "You asked"."""
    if topic is None and question.startswith("about "):
        topic = question.removeprefix("about ")
    return Phrased(
        note,
        Act.ASKED,
        (sentence(f"you {verb} {question}"),),
        question=question,
        topic=topic,
        is_past=True,
    )


def phrase_asking(note: Note, shaped: Shaped, setting: Setting) -> Phrased:
    """Read "asked how …", "asked me about …", "pressed me on …"; ``verb`` is the last word before the question."""
    words, verb = shaped.words, shaped.verb
    rest = words[verb + 1 :]
    head = words[verb].lower
    asked = head if head in {"wondered", "asked"} else "asked"
    if head in {
        "pressed",
        "challenged",
        "probed",
        "pushed",
        "grilled",
        "quizzed",
        "questioned",
        "queried",
    }:
        clause = f"you {text_of(setting.turned(words, ASKING, subject='you'))}"
        on = next((i for i, word in enumerate(rest) if word.lower in {"on", "about", "for"}), -1)
        about = text_of(setting.turned(rest[on + 1 :], ASKING)) if on in {0, 1} else ""
        return Phrased(
            note,
            Act.ASKED,
            (sentence(clause),),
            question=f"about {about}" if about else None,
            clause=clause,
            topic=about or None,
            is_past=True,
        )
    mine = bool(rest) and (rest[0].lower in OBJECTS or rest[0].who == Role.CANDIDATE.value)
    if mine and not (len(rest) > 1 and rest[1].lower in {"to", "for"}):
        rest = rest[1:]
    rest = _without_manner(rest)
    if not rest:
        return unsure(note, "it does not say what was asked")
    if rest[0].before[:1] in {'"', "“", "'", "‘"} or words[verb].after.endswith((":", ",")):
        asked_text = text_of(rest).strip("'\"“”‘’").rstrip("?")
        return Phrased(
            note,
            Act.QUOTED,
            (f"You asked, {quotation(asked_text + '?', setting.locale)}",),
            is_past=True,
        )
    if _is_of_another(rest):
        clause = f"you {text_of(setting.turned(words, NARRATION, subject='you'))}"
        return Phrased(note, Act.STATED, (sentence(clause),), clause=clause, is_past=True)
    question = undone(rest, setting, ASKING) or text_of(setting.turned(rest, ASKING))
    first = question.split(" ", 1)[0]
    if first in _QUESTIONS or first in {"about", "for", "me", "after", "that"}:
        return asked_of(
            note,
            question,
            verb=asked if first in _QUESTIONS | {"about"} else "asked",
            topic=_question_topic(rest, setting),
        )
    if first in BE | HAVE_DO | MODALS:
        return unsure(note, "the question could not be turned to you for certain")
    return asked_of(note, f"about {question}")


_BLUNTLY: Final = re.compile(
    r"^(?:straight (?:out|up|away|off)|outright|directly|point[- ]blank|bluntly|twice|again|several times|repeatedly|politely|gently|flat out|first thing"
    r"|at the end|early on|right away|cold) (?=(?:if|whether|how|why|what|when|where|who|whose|which|about)\b)",
    re.IGNORECASE,
)


def _without_manner(rest: tuple[Word, ...]) -> tuple[Word, ...]:
    """What was asked, without how it was asked: "straight out if I get seasick"."""
    found = _BLUNTLY.match(" ".join(word.lower for word in rest))
    return rest[len(found.group().split()) :] if found else rest


def _is_of_another(rest: tuple[Word, ...]) -> bool:
    """Whether a third person was asked: "asked Ana if the rota was ready"."""
    named = rest[0].who == Role.OTHER.value or (
        rest[0].text[:1].isupper() and not rest[0].who and rest[0].tag.word_class is WordClass.PROPN
    )
    return named and len(rest) > 2 and rest[1].lower in _ASKED_ON


_QUESTIONS: Final = word_set("if whether how why what when where who whose whom which")
_ASKED_ON: Final = _QUESTIONS | {"about", "to", "for"}


def _question_topic(rest: tuple[Word, ...], setting: Setting) -> str | None:
    """Read "how he settled a dispute" is about "settling a dispute"."""
    turned = setting.turned(rest, ASKING)
    if len(turned) > 3 and turned[0].lower in {"how", "whether", "if"} and turned[1].text == "I":
        verb = turned[2].text
        lemma = setting.verbs.lemma(verb)
        if lemma and turned[2].tag.word_class is WordClass.VERB:
            return f"{setting.verbs.gerund(lemma)} {text_of(turned[3:])}"
    return None


def phrase_saying(note: Note, shaped: Shaped, setting: Setting) -> Phrased:
    """Reported speech: the verb of saying goes, and what was said is phrased as said."""
    words, verb = shaped.words, shaped.verb
    rest = words[verb + 1 :]
    if rest and (rest[0].lower == "that" or _is_told(words[verb], rest, setting)):
        rest = rest[1:]
    that = next((i for i, word in enumerate(rest[:3]) if word.lower == "that"), -1)
    manner = {WordClass.ADV, WordClass.ADJ, WordClass.ADP}
    if that == 0 or (that > 0 and all(w.tag.word_class in manner for w in rest[:that])):
        rest = rest[that + 1 :]
    if not rest:
        return unsure(note, "it does not say what was said")
    if rest[0].before[:1] in {'"', "“", "'", "‘"}:
        return _in_marks(note, rest, setting)
    return _told(note, shaped, rest, setting)


def _told(note: Note, shaped: Shaped, rest: tuple[Word, ...], setting: Setting) -> Phrased:
    """What was said, in the construction that it can take: a clause, advice, a tale, a matter."""
    words, verb = shaped.words, shaped.verb
    if setting.verbs.lemma(words[verb].text) == "tell" and any(w.lower in _TALES for w in rest[:3]):
        clause = f"you told me {text_of(setting.turned(rest, NARRATION))}"
        return Phrased(note, Act.STATED, (sentence(clause),), clause=clause, is_past=True)
    inner = _inner(rest, setting)
    if inner.shape is Shape.FINITE:
        clause = finite_clause(inner, setting, spoken_frame(inner))
        return Phrased(
            note, Act.STATED, (said(clause),), clause=clause, topic=topic_of(inner, setting)
        )
    if inner.shape is Shape.VERBLESS and rest[0].lower not in {"about", "how"}:
        clause = verbless_clause(inner, setting)
        return Phrased(note, Act.STATED, (said(clause),), clause=clause)
    lemma = setting.verbs.lemma(words[verb].text) or ""
    if inner.shape is Shape.INFINITIVE:
        clause = f"you told me {text_of(setting.turned(rest, SPOKEN))}"
        return Phrased(note, Act.STATED, (sentence(clause),), clause=clause, is_past=True)
    turned = setting.turned(words, SPOKEN, subject="you")
    clause = f"you {text_of(turned)}"
    if words[verb].lower == setting.verbs.third(lemma):
        past = replace(words[verb], text=setting.verbs.past(lemma))
        clause = f"you {text_of(setting.turned((*words[:verb], past, *words[verb + 1 :]), SPOKEN, subject='you'))}"
    if lemma == "say":
        return _said_in_words(note, rest, setting)
    thanks = None
    if lemma in THANKED:
        thanks = f"{setting.verbs.gerund(lemma)} {text_of(laid_out(lemma, setting.turned(words[verb + 1 :], SPOKEN), setting))}"
    matter = text_of(setting.turned(rest, SPOKEN)).removeprefix("about ")
    is_named = inner.shape is Shape.NOUN and not matter.startswith(("how ", "why ", "what "))
    return Phrased(
        note,
        Act.STATED,
        (sentence(clause),),
        thanks=thanks,
        clause=clause,
        topic=matter if is_named else None,
        is_past=True,
    )


_TALES: Final = word_set("story stories tale tales joke jokes anecdote anecdotes")


def _inner(rest: tuple[Word, ...], setting: Setting) -> Shaped:
    """The shape of what was said; "not to bother" is told as "to bother" is.

    What stands behind "about" is a matter, whatever verbs hang on it.
    """
    inner = setting.shape(read_again(rest, setting))
    if rest[0].lower == "about" and rest[1:] and not rest[1].text[:1].isdigit():
        return replace(inner, shape=Shape.NOUN)
    forbids = [word.lower for word in rest[:2]] == ["not", "to"]
    return replace(inner, shape=Shape.INFINITIVE) if forbids else inner


def _in_marks(note: Note, rest: tuple[Word, ...], setting: Setting) -> Phrased:
    """Words between marks, as they were typed where the note ends with them."""
    typed = _IN_MARKS.search(note.text)
    said_words = typed[1] if typed and typed[1][:1] == rest[0].text[:1] else text_of(rest)
    return Phrased(note, Act.QUOTED, (f"You said, {quotation(said_words, setting.locale)}",))


def _is_told(verb: Word, rest: tuple[Word, ...], setting: Setting) -> bool:
    """Whether the word after the verb is whom it was told to: "told me", never "said her boss"."""
    if setting.verbs.lemma(verb.text) not in {"tell", "remind", "warn", "assure"}:
        return False
    if rest[0].lower == "her" and len(rest) > 1 and rest[1].tag.word_class is WordClass.NOUN:
        return False
    return rest[0].lower in OBJECTS or rest[0].who == Role.CANDIDATE.value


def _said_in_words(note: Note, rest: tuple[Word, ...], setting: Setting) -> Phrased:
    """What was said and is no clause for certain, in the words of the note."""
    if any(word.lower in {"he", "she", "him", "his", "her"} or word.who for word in rest):
        return unsure(note, "what was said could not be turned into a sentence for certain")
    return Phrased(note, Act.QUOTED, (f"You said, {quotation(text_of(rest), setting.locale)}",))


def phrase_advice(note: Note, shaped: Shaped, setting: Setting) -> Phrased | None:
    """Read "suggested I read the study", "recommended visiting": advice, no statement of what is so."""
    rest = shaped.words[shaped.verb + 1 :]
    if rest and rest[0].lower == "that":
        rest = rest[1:]
    if len(rest) > 1 and setting.verbs.is_gerund(rest[0].text) and not rest[0].after:
        clause = f"you {text_of(setting.turned(shaped.words, ASKING, subject='you'))}"
        return Phrased(note, Act.STATED, (sentence(clause),), clause=clause, is_past=True)
    if len(rest) < 3 or (rest[0].lower not in {"i", "he", "she", "we"} and not rest[0].who):
        return None
    advice = text_of(setting.turned(rest, ASKING))
    clause = f"you {shaped.words[shaped.verb].lower} that {advice}"
    return Phrased(note, Act.STATED, (sentence(clause),), clause=clause, is_past=True)


def phrase_thought(note: Note, shaped: Shaped, setting: Setting) -> Phrased:
    """Read "thinks the fleet is too old": a view of the reader's."""
    words, verb = shaped.words, shaped.verb
    rest = words[verb + 1 :]
    if rest and rest[0].lower == "that":
        rest = rest[1:]
    inner = setting.shape(read_again(rest, setting)) if rest else None
    if inner is None or inner.shape is not Shape.FINITE or words[verb].lower.startswith("doubt"):
        clause = f"you {text_of(setting.turned(words, NARRATION, subject='you'))}"
        return Phrased(note, Act.STATED, (said(clause),), clause=clause)
    of_me = rest[0].lower in {"he", "she"} and any(
        word.lower in {"might", "would", "could", "too", "may", "should"} for word in rest[1:3]
    )
    view = finite_clause(inner, setting, _THOUGHT_OF_ME if of_me else _THOUGHT)
    verb_now = setting.verbs.agree(words[verb].text, "you")
    return Phrased(
        note,
        Act.STATED,
        (said(view) if view.startswith("you") else sentence(f"in your view, {view}"),),
        clause=f"you {verb_now.lower()} that {view}",
        topic=topic_of(inner, setting),
    )
