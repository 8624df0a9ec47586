"""A part of a point note, as the reader will hear it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import zip_longest
from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.clauses.clause import (
    ASKING,
    NARRATION,
    SPOKEN,
    as_topic,
    finite_clause,
    spoken_frame,
    topic_of,
    unsure,
    verbless_clause,
)
from sincerely.core.letters.phrasing.clauses.halves import closed
from sincerely.core.letters.phrasing.clauses.questions import undone
from sincerely.core.letters.phrasing.clauses.tenses import since_then
from sincerely.core.letters.phrasing.people.cast import Role
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.phrasing.reader.being import (
    phrase_adherent,
    phrase_doing,
    phrase_mind,
    phrase_participle,
    with_a,
)
from sincerely.core.letters.phrasing.reader.deeds import phrase_deed
from sincerely.core.letters.phrasing.reader.labels import phrase_label
from sincerely.core.letters.phrasing.reader.lives import phrase_life
from sincerely.core.letters.phrasing.reader.measures import phrase_measure
from sincerely.core.letters.phrasing.reader.speech import (
    asked_of,
    phrase_advice,
    phrase_asking,
    phrase_saying,
    phrase_thought,
)
from sincerely.core.letters.phrasing.reader.together import is_ours
from sincerely.core.letters.phrasing.reading.clause_of import is_turned_about
from sincerely.core.letters.phrasing.reading.shape import Shape, Shaped
from sincerely.core.letters.phrasing.sentences import (
    quotation,
    said,
    sentence,
    text_of,
)
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.sound.matters import is_command, is_never_done, is_of_mine
from sincerely.core.letters.phrasing.sound.topics import phrase_topic
from sincerely.core.letters.phrasing.words.lexicon import (
    ADVERBS_LEFT,
    QUESTION_WORDS,
    SPEECH,
    VERB_ACTS,
)
from sincerely.core.letters.phrasing.words.plurals import is_plural_word
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = ["phrase_part"]
_THINKING: Final = word_set("think believe feel reckon suspect doubt find consider")
_LIGHT: Final = word_set("laugh joke banter")  # told where it fits, nothing to be grateful for


def phrase_part(note: Note, text: str, setting: Setting, earlier: str = "") -> Phrased:
    """One part of a point note in every construction that it can take; ``earlier`` is what stands before it."""
    words = _with_earlier(setting.words(text), earlier, setting)
    while len(words) > 2 and words[0].lower in ADVERBS_LEFT and words[1].tag.word_class in {
        WordClass.VERB, WordClass.AUX, WordClass.ADV, WordClass.ADJ}:  # fmt: skip
        words = words[1:]
    if (
        len(words) > 4
        and words[1].lower == "and"
        and words[2].text == "I"
        and (words[0].lower in {"he", "she"} or words[0].who == Role.READER.value)
    ):
        whole = f"you {text_of(words[1:])}"
        return Phrased(note, Act.SHARED, (sentence(whole),), clause=whole)
    if text_of(words[:3]).lower() in {"both of us", "the two of", "all of us"}:
        whole = text_of(setting.turned(words, NARRATION))
        return Phrased(note, Act.SHARED, (sentence(whole),), clause=whole)
    if (
        words[0].lower == "that"
        and len(words) > 3
        and words[1].tag.word_class in {WordClass.DET, WordClass.PRON}
    ):
        words = words[1:]
    of_one = _of_one(note, words, setting) if setting.cast.is_group else None
    if of_one is not None:
        return of_one
    words = _without_name(words, setting)
    if is_never_done(words, setting):
        return unsure(note, "it does not say whether it was never done or is never to be done")
    named = (
        phrase_adherent(note, words, setting)
        or phrase_life(note, words, setting)
        or phrase_label(note, words, setting)
        or phrase_measure(note, words, setting)
    )
    if named is not None:
        return named
    shaped = _shaped(words, setting)
    if shaped.shape in {Shape.NOUN, Shape.VERBLESS} and is_command(shaped.words, setting):
        shaped = Shaped(Shape.COMMAND, shaped.words)
    if shaped.shape in {Shape.QUOTED, Shape.COMMAND}:
        return _quoted(note, text, shaped, setting)
    return _BY_SHAPE[shaped.shape](note, shaped, setting)


def _of_one(note: Note, words: tuple[Word, ...], setting: Setting) -> Phrased | None:
    """Read "Tom - wants a plan" of one of a group: what Tom wants or said; ``None`` for any other words."""
    owner = words[0]
    if owner.who != Role.OTHER.value or owner.after.strip() not in _MARKS or len(words) < 3:
        return None
    shaped = setting.shape(setting.words(" ".join(word.whole for word in words[1:])))
    told = setting.turned(shaped.words, SPOKEN)
    if shaped.shape in {Shape.PRESENT, Shape.PAST}:
        clause = f"{owner.text} {text_of(told)}"
    elif shaped.shape is Shape.FINITE:
        clause = f"{owner.text} said that {finite_clause(shaped, setting, SPOKEN)}"
    elif shaped.shape is Shape.VERBLESS:
        clause = f"{owner.text} said that {verbless_clause(shaped, setting)}"
    else:
        return unsure(note, "it does not say what was said of it")
    return Phrased(note, Act.STATED, (sentence(clause),), clause=clause)


_MARKS: Final = frozenset({":", "-", "–", "—"})


def _without_name(words: tuple[Word, ...], setting: Setting) -> tuple[Word, ...]:
    """The words without the reader's name before a colon or dash: it says who spoke."""
    owner = words[0]
    if (
        setting.cast.is_group
        and owner.lower in {"both", "each"}
        and setting.verbs.is_past(words[1].text if len(words) > 1 else "")
    ):
        return words[1:]
    labels = owner.who == Role.READER.value and owner.after.strip() in _MARKS
    if not labels or len(words) < 3:
        return words
    return setting.words(" ".join(word.whole for word in words[1:]))


def _with_earlier(words: tuple[Word, ...], earlier: str, setting: Setting) -> tuple[Word, ...]:
    """The words, "them" marked as somebody else where the parts before named several ("contracts …; nobody owns them")."""
    if not earlier or not any(word.lower in {"them", "they", "their"} for word in words):
        return words
    told = setting.words(earlier)
    several = any(
        bool(setting.language.lemmas(word.lower, WordClass.NOUN))
        and (is_plural_word(word.text, setting.language) or after.lower == "and")
        for word, after in zip_longest(told, told[1:], fillvalue=told[-1])
    )
    if not several:
        return words
    of_mind = len(words) > 1 and (setting.verbs.lemma(words[1].text) or "") in VERB_ACTS
    return tuple(
        replace(word, who=Role.OTHER.value)
        if word.lower == "them" or (not of_mind and word.lower in {"they", "their"})
        else word
        for word in words
    )


def _shaped(words: tuple[Word, ...], setting: Setting) -> Shaped:
    """The shape; a verb whose subject was the reader, and is left out, is a verb for certain."""
    rest = _without_reader(words, setting)
    shaped = setting.shape(rest)
    if len(rest) == len(words) or shaped.shape in {Shape.PRESENT, Shape.PAST}:
        return shaped
    verb = next((i for i, w in enumerate(rest) if w.tag.word_class is not WordClass.ADV), 0)
    is_past = setting.verbs.is_past(rest[verb].text) and not setting.verbs.is_base(rest[verb].text)
    return Shaped(Shape.PAST if is_past else Shape.PRESENT, rest, verb)


def _without_reader(words: tuple[Word, ...], setting: Setting) -> tuple[Word, ...]:
    """The reader named as subject, left out: "Solheim wants …" is "Wants …"."""
    if words[0].before:
        return words
    is_reader = words[0].who == Role.READER.value and not words[0].lower.endswith("'s")
    if len(words) > 1 and not words[0].after and (is_reader or _is_reader_pronoun(words, setting)):
        following = words[1].text
        position = 1
        while position < len(words) - 1 and words[position].tag.word_class is WordClass.ADV:
            position += 1
        following = words[position].text
        if (
            setting.verbs.is_third(following)
            or setting.verbs.is_past(following)
            or words[position].tag.word_class is WordClass.AUX
        ):
            return words[1:]
    return words


def _is_reader_pronoun(words: tuple[Word, ...], setting: Setting) -> bool:
    low = words[0].lower
    if low not in {"he", "she"} or setting.cast.is_group:
        return False
    gender = setting.cast.reader_gender.value
    mine = setting.cast.writes_as
    return gender == low or (gender == "unknown" and mine != low) or mine == "I"


def _quoted(note: Note, text: str, shaped: Shaped, setting: Setting) -> Phrased:
    """Their words, as words: contractions and all."""
    if any(
        word.who == Role.CANDIDATE.value or word.lower in {"he", "she", "him"}
        for word in shaped.words
    ) or (shaped.shape is Shape.COMMAND and is_of_mine(shaped.words)):
        return unsure(note, "the words are about you, and quoting them would sound odd")
    words = quotation(text.strip(" .;,"), setting.locale)
    return Phrased(note, Act.QUOTED, (f"You said, {words}",))


def _question(note: Note, shaped: Shaped, setting: Setting) -> Phrased:
    asked = undone(shaped.words, setting, ASKING)
    if asked is not None:
        return asked_of(note, asked)
    of_thing = shaped.words[0].lower not in QUESTION_WORDS and len(shaped.words) > 1
    if of_thing and setting.shape(closed(shaped.words)).shape is Shape.NOUN:
        named = text_of(setting.turned(closed(shaped.words), ASKING))
        return asked_of(note, f"about {named}")
    if any(word.lower in {"he", "she", "him", "his"} for word in shaped.words):
        return unsure(note, "the question could not be turned to you for certain")
    asked_text = quotation(f"{text_of(shaped.words)}?", setting.locale)
    return Phrased(note, Act.QUOTED, (f"You asked, {asked_text}",))


def _finite(note: Note, shaped: Shaped, setting: Setting) -> Phrased:
    words = shaped.words
    first = words[0].lower
    verb = setting.verbs.lemma(words[shaped.verb].text) or ""
    if first == "we" and (
        setting.verbs.is_past(words[shaped.verb].text)
        and (words[1].lower == "both" or is_ours(verb, words[shaped.verb + 1 :]))
    ):
        clause = text_of(setting.turned(words, NARRATION))
        told = None if verb in _LIGHT else clause
        return Phrased(note, Act.SHARED, (sentence(clause),), clause=told, is_past=True)
    if setting.cast.is_group and words[0].who == Role.OTHER.value:
        clause = finite_clause(shaped, setting, SPOKEN)
        return Phrased(note, Act.STATED, (sentence(clause),), clause=clause)
    if setting.cast.is_group and first in {"he", "she"}:
        return unsure(note, "it does not say which of them is meant")
    if first == "i":
        clause = text_of(setting.turned(words, NARRATION))
        return Phrased(
            note,
            Act.OWN,
            (sentence(clause),),
            clause=clause,
            is_past=setting.verbs.is_past(words[shaped.verb].text),
        )
    if is_turned_about(words, shaped.verb, setting.language):
        return unsure(note, "its words do not make a sentence for certain")
    if first == "you" and not any(w.lower in {"me", "my", "i", "us", "our"} for w in words):
        return unsure(note, "it does not say whether you or the interviewer is meant")
    clause = finite_clause(shaped, setting, spoken_frame(shaped))
    return Phrased(
        note, Act.STATED, (said(clause),), clause=clause, topic=topic_of(shaped, setting)
    )


def _present(note: Note, shaped: Shaped, setting: Setting) -> Phrased:
    words, verb = shaped.words, shaped.verb
    lemma = setting.verbs.lemma(words[verb].text) or ""
    if words[verb].lower in {"is", "are"} and verb + 1 < len(words):
        return phrase_doing(note, shaped, setting)
    if lemma == "want" and _wants_to_know(words, verb):
        return phrase_asking(note, replace(shaped, verb=verb + 2), setting)
    insists = lemma == "insist" and verb + 1 < len(words) and words[verb + 1].lower == "on"
    reports_to = insists or (
        lemma == "report"
        and verb + 1 < len(words)
        and words[verb + 1].lower in {"to", "into", "directly"}
    )
    if lemma == "ask" and _asks_of_others(words, verb, setting):
        clause = f"you {text_of(setting.turned(words, SPOKEN, subject='you'))}"
        return Phrased(note, Act.STATED, (said(clause),), clause=clause)
    if (lemma in SPEECH and not reports_to) or lemma == "ask":
        return _past(note, shaped, setting)
    if lemma in _THINKING:
        return phrase_thought(note, shaped, setting)
    if lemma in {"want", "need", "seek"}:
        words = (*words[: verb + 1], *with_a(words[verb + 1 :], setting))
        shaped = replace(shaped, words=words)
    words = tuple(word.to("dislikes") if word.lower == "hates" else word for word in words)
    lasting = since_then(words, verb, setting.verbs, of_reader=True)
    clause = f"you {text_of(setting.turned(lasting, NARRATION, subject='you'))}"
    return _present_act(note, clause, shaped, lemma, setting)


def _present_act(note: Note, clause: str, shaped: Shaped, lemma: str, setting: Setting) -> Phrased:
    words, verb = shaped.words, shaped.verb
    act = VERB_ACTS.get(lemma)
    if words[verb].lower == "would" and any(
        w.lower in {"like", "love", "prefer"} for w in words[verb + 1 : verb + 4]
    ):
        at = next(
            i for i, w in enumerate(words) if i > verb and w.lower in {"like", "love", "prefer"}
        )
        wish = text_of(setting.turned(words[at + 1 :], NARRATION))
        return Phrased(
            note, Act.WANTED, (sentence(clause),), clause=clause, wish=wish, topic=as_topic(wish)
        )
    if act is Act.WANTED and verb + 1 < len(words):
        wish = text_of(setting.turned(words[verb + 1 :], NARRATION))
        if lemma in {"like", "love", "value"}:
            return Phrased(note, Act.STATED, (said(clause),), clause=clause, topic=as_topic(wish))
        is_wish = lemma == "want" and verb == 0
        if lemma in {"want", "need", "like", "prefer", "require", "wish", "hope", "desire", "seek"}:
            return Phrased(
                note,
                Act.WANTED,
                (sentence(clause),),
                clause=clause,
                wish=wish if is_wish else None,
                topic=as_topic(wish),
            )
        return Phrased(note, Act.STATED, (said(clause),), clause=clause, topic=as_topic(wish))
    if act is Act.PLANNED:
        return Phrased(note, Act.PLANNED, (sentence(clause),), clause=clause)
    return Phrased(note, Act.STATED, (said(clause),), clause=clause)


def _asks_of_others(words: tuple[Word, ...], verb: int, setting: Setting) -> bool:
    """Read "asks every chef to cook an omelette": a habit, no question to me."""
    ahead = words[verb + 1 :]
    to = next((i for i, word in enumerate(ahead) if word.lower == "to"), 0)
    return (
        setting.verbs.is_third(words[verb].text)
        and 0 < to < len(ahead) - 1
        and setting.verbs.is_base(ahead[to + 1].text)
        and not any(
            w.who or w.lower in {"me", "us", "him", "her", "for", "about", "how", "whether"}
            for w in ahead[:to]
        )
    )


def _wants_to_know(words: tuple[Word, ...], verb: int) -> bool:
    ahead = [word.lower for word in words[verb + 1 : verb + 3]]
    after = words[verb + 3].lower if len(words) > verb + 3 else ""
    asks = {"how", "why", "what", "whether", "if", "when", "who", "about", "where", "which"}
    return ahead in (["to", "know"], ["to", "hear"], ["to", "understand"]) and after in asks


def _past(note: Note, shaped: Shaped, setting: Setting) -> Phrased:
    words, verb = shaped.words, shaped.verb
    lemma = setting.verbs.lemma(words[verb].text) or ""
    if lemma == "want" and _wants_to_know(words, verb):
        return phrase_asking(note, replace(shaped, verb=verb + 2), setting)
    if VERB_ACTS.get(lemma) is Act.ASKED:
        return phrase_asking(note, shaped, setting)
    if lemma in {"suggest", "recommend", "propose", "urge", "insist"}:
        advised = phrase_advice(note, shaped, setting)
        if advised is not None:
            return advised
    if lemma in SPEECH or lemma == "suggest":
        return phrase_saying(note, shaped, setting)
    if lemma in _THINKING and lemma not in {"find", "consider"}:
        return phrase_thought(note, shaped, setting)
    return phrase_deed(note, shaped, lemma, setting)


def _verbless(note: Note, shaped: Shaped, setting: Setting) -> Phrased:
    clause = verbless_clause(shaped, setting)
    return Phrased(
        note, Act.STATED, (said(clause),), clause=clause, topic=topic_of(shaped, setting)
    )


def _infinitive(note: Note, shaped: Shaped, setting: Setting) -> Phrased:
    wish = text_of(setting.turned(shaped.words, NARRATION))
    return Phrased(note, Act.UNSURE, (sentence(f"one thing you mentioned: {wish}"),))


_BY_SHAPE: Final[dict[Shape, Callable[[Note, Shaped, Setting], Phrased]]] = {
    Shape.QUESTION: _question,
    Shape.FINITE: _finite,
    Shape.PRESENT: _present,
    Shape.PAST: _past,
    Shape.PARTICIPLE: phrase_participle,
    Shape.ADJECTIVE: phrase_mind,
    Shape.INFINITIVE: _infinitive,
    Shape.VERBLESS: _verbless,
    Shape.NOUN: phrase_topic,
}
