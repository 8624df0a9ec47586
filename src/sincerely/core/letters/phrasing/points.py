"""A part of a point note, as the reader will hear it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.cast import Role
from sincerely.core.letters.phrasing.lexicon import (
    ADVERBS_LEFT,
    EVENTS,
    LABELS,
    PREDICATES,
    SHARED_VERBS,
    SPEECH,
    VERB_ACTS,
)
from sincerely.core.letters.phrasing.person import Frame
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.phrasing.questions import undone
from sincerely.core.letters.phrasing.sentences import (
    quotation,
    said,
    sentence,
    text_of,
    with_article,
)
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.shape import Shape, Shaped, is_plural
from sincerely.core.letters.phrasing.words import Word

__all__ = ["NARRATION", "SPOKEN", "finite_clause", "phrase_part", "verbless_clause"]

NARRATION: Final = Frame()
SPOKEN: Final = Frame(object=Role.READER, they=Role.READER, we=Role.READER, you=Role.CANDIDATE)
_ASKING: Final = Frame(Role.CANDIDATE, Role.CANDIDATE, Role.CANDIDATE, you=Role.CANDIDATE)
_THOUGHT: Final = Frame(object=Role.CANDIDATE, they=Role.READER, we=Role.READER)
_THOUGHT_OF_ME: Final = Frame(Role.CANDIDATE, Role.CANDIDATE, Role.CANDIDATE)

_THINKING: Final = frozenset(
    ["think", "believe", "feel", "reckon", "suspect", "doubt", "find", "consider"]
)
_WISHES: Final = frozenset({"want"})
_THANKED: Final = frozenset(["explain", "describe", "share", "answer", "outline", "summarise", "summarize", "draw", "sketch", "map", "stop", "drop", "come", "join", "rearrange", "cover", "clarify"])  # fmt: skip
_OBJECTS: Final = frozenset({"me", "us", "him", "her"})
_ALL: Final = re.compile(r"\b(?:together|both|each other|notes|jointly|side by side)\b")


def phrase_part(note: Note, text: str, setting: Setting) -> Phrased:
    """One part of a point note in every construction that it can take."""
    words = setting.words(text)
    while len(words) > 2 and words[0].lower in ADVERBS_LEFT and words[1].tag.word_class in {
        WordClass.VERB, WordClass.AUX, WordClass.ADV, WordClass.ADJ}:  # fmt: skip
        words = words[1:]
    labelled = _labelled(note, words, setting)
    if labelled is not None:
        return labelled
    shaped = setting.shape(_without_reader(words, setting))
    return _BY_SHAPE[shaped.shape](note, shaped, setting)


def _without_reader(words: tuple[Word, ...], setting: Setting) -> tuple[Word, ...]:
    """The reader named as subject, left out: "Solheim wants …" is "Wants …"."""
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
    if low not in {"he", "she"}:
        return False
    gender = setting.cast.reader_gender.value
    mine = setting.cast.writes_as
    return gender == low or (gender == "unknown" and mine != low) or mine == "I"


def _labelled(note: Note, words: tuple[Word, ...], setting: Setting) -> Phrased | None:
    """ "Biggest headache: agency spend": what the reader called it."""
    for index, word in enumerate(words[:5]):
        if word.after == ":" or word.after.strip() in {"-", "–", "—"}:
            if word.lower not in LABELS or index + 1 >= len(words):
                return None
            label = setting.inside((*words[:index], replace(word, after="")))
            rest = text_of(setting.turned(words[index + 1 :], SPOKEN))
            owner = text_of(label)
            if label[0].lower in {"his", "her", "their", "the", "our"}:
                owner = text_of(label[1:])
            verb = "are" if is_plural(label, setting.language) else "is"
            clause = f"your {owner.removeprefix('your ')} {verb} {rest}"
            return Phrased(note, Act.STATED, (said(clause),), clause=clause, topic=f"your {owner}")
    return None


def _quoted(note: Note, shaped: Shaped, setting: Setting) -> Phrased:
    text = text_of(shaped.words)
    if any(
        word.who == Role.CANDIDATE.value or word.lower in {"he", "she", "him"}
        for word in shaped.words
    ):
        return _unsure(note, "the words are about you, and quoting them would sound odd")
    return Phrased(note, Act.QUOTED, (f"You said, {quotation(text, setting.locale)}",))


def _question(note: Note, shaped: Shaped, setting: Setting) -> Phrased:
    asked = undone(shaped.words, setting, _ASKING)
    if asked is not None:
        return asked_of(note, asked)
    if any(word.lower in {"he", "she", "him", "his"} for word in shaped.words):
        return _unsure(note, "the question could not be turned to you for certain")
    asked_text = quotation(f"{text_of(shaped.words)}?", setting.locale)
    return Phrased(note, Act.QUOTED, (f"You asked, {asked_text}",))


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


def finite_clause(shaped: Shaped, setting: Setting, frame: Frame, *, subject: str = "") -> str:
    """A finite clause in mid-sentence, the article of its subject put back."""
    words = setting.turned(shaped.words, frame, subject=subject)
    if shaped.verb > 0:
        head = with_article(words[: shaped.verb], setting.language)
        words = (*head, *words[shaped.verb :])
    return text_of(words)


def _finite(note: Note, shaped: Shaped, setting: Setting) -> Phrased:
    words = shaped.words
    first = words[0].lower
    verb = setting.verbs.lemma(words[shaped.verb].text) or ""
    if first == "we" and (
        setting.verbs.is_past(words[shaped.verb].text)
        and (verb in SHARED_VERBS or _ALL.search(text_of(words)))
    ):
        clause = text_of(setting.turned(words, NARRATION))
        return Phrased(note, Act.SHARED, (sentence(clause),), clause=clause, is_past=True)
    if first == "i":
        clause = text_of(setting.turned(words, NARRATION))
        return Phrased(
            note,
            Act.OWN,
            (sentence(clause),),
            clause=clause,
            is_past=setting.verbs.is_past(words[shaped.verb].text),
        )
    clause = finite_clause(shaped, setting, _spoken_frame(shaped, setting))
    return Phrased(note, Act.STATED, (said(clause),), clause=clause, topic=_topic(shaped, setting))


def _spoken_frame(shaped: Shaped, setting: Setting) -> Frame:
    subject = shaped.words[: max(shaped.verb, 1)]
    mine = any(word.lower in {"he", "she"} or word.who == Role.READER.value for word in subject)
    return replace(SPOKEN, object=Role.CANDIDATE) if mine else SPOKEN


def _topic(shaped: Shaped, setting: Setting) -> str | None:
    subject = shaped.words[: shaped.verb]
    if not subject or subject[0].tag.word_class in {WordClass.PRON, WordClass.SCONJ, WordClass.ADV}:
        return None
    if any(
        word.tag.word_class in {WordClass.AUX, WordClass.SCONJ} or word.after for word in subject
    ):
        return None
    turned = with_article(setting.turned(subject, SPOKEN), setting.language)
    while turned and turned[-1].tag.word_class is WordClass.ADV:
        turned = turned[:-1]
    return text_of(turned) or None


def _present(note: Note, shaped: Shaped, setting: Setting) -> Phrased:
    words, verb = shaped.words, shaped.verb
    lemma = setting.verbs.lemma(words[verb].text) or ""
    if words[verb].lower in {"is", "are"} and verb + 1 < len(words):
        return _is_doing(note, shaped, setting)
    if lemma == "want" and _wants_to_know(words, verb):
        return _ask(note, replace(shaped, verb=verb + 2), setting)
    if lemma in SPEECH or lemma == "ask":
        return _past(note, shaped, setting)
    if lemma in _THINKING:
        return _thought(note, shaped, setting)
    clause = f"you {text_of(setting.turned(words, NARRATION, subject='you'))}"
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
            note, Act.WANTED, (sentence(clause),), clause=clause, wish=wish, topic=_as_topic(wish)
        )
    if act is Act.WANTED and verb + 1 < len(words):
        wish = text_of(setting.turned(words[verb + 1 :], NARRATION))
        is_wish = lemma in _WISHES and verb == 0
        if lemma in {"want", "need", "like", "prefer", "require", "wish", "hope", "desire", "seek"}:
            return Phrased(
                note,
                Act.WANTED,
                (sentence(clause),),
                clause=clause,
                wish=wish if is_wish else None,
                topic=_as_topic(wish),
            )
        return Phrased(note, Act.STATED, (said(clause),), clause=clause, topic=_as_topic(wish))
    if act is Act.PLANNED:
        return Phrased(note, Act.PLANNED, (sentence(clause),), clause=clause)
    return Phrased(note, Act.STATED, (said(clause),), clause=clause)


def _as_topic(wish: str) -> str | None:
    first = wish.split(" ", 1)[0].lower()
    bad = {
        "to",
        "that",
        "me",
        "you",
        "it",
        "them",
        "us",
        "i",
        "the",
        "not",
        "him",
        "her",
        "how",
        "what",
    } - {"the"}
    return None if first in bad or " to " in wish else wish


def _wants_to_know(words: tuple[Word, ...], verb: int) -> bool:
    ahead = [word.lower for word in words[verb + 1 : verb + 3]]
    return ahead in (["to", "know"], ["to", "hear"], ["to", "understand"])


def _is_doing(note: Note, shaped: Shaped, setting: Setting) -> Phrased:
    """ "is retiring in June", "is keen on …", "is looking for …"."""
    words, verb = shaped.words, shaped.verb
    clause = f"you {text_of(setting.turned(words, NARRATION, subject='you'))}"
    return _doing(note, clause, words[verb + 1 :], setting)


def _doing(note: Note, clause: str, rest: tuple[Word, ...], setting: Setting) -> Phrased:
    lows = [word.lower for word in rest[:3]]
    if lows[:2] == ["looking", "for"] and len(rest) > 2:
        wish = text_of(setting.turned(rest[2:], NARRATION))
        return Phrased(
            note, Act.WANTED, (sentence(clause),), clause=clause, wish=wish, topic=_as_topic(wish)
        )
    planning = {
        "considering",
        "planning",
        "thinking",
        "weighing",
        "hoping",
        "aiming",
        "exploring",
        "intending",
    }
    if lows and lows[0] in planning:
        return Phrased(note, Act.PLANNED, (sentence(clause),), clause=clause)
    return Phrased(note, Act.STATED, (said(clause),), clause=clause)


def _participle(note: Note, shaped: Shaped, setting: Setting) -> Phrased:
    words = setting.turned(shaped.words, NARRATION)
    return _doing(note, f"you are {text_of(words)}", shaped.words, setting)


def _adjective(note: Note, shaped: Shaped, setting: Setting) -> Phrased:
    words = shaped.words
    if words[shaped.verb].lower == "able":
        return _topic_only(note, shaped, setting)
    frame = NARRATION
    clause = f"you are {text_of(setting.turned(words, frame))}"
    topic = None
    if len(words) > shaped.verb + 2 and words[shaped.verb + 1].lower in {
        "about",
        "of",
        "on",
        "over",
        "by",
        "at",
        "with",
    }:
        topic = _as_topic(text_of(setting.turned(words[shaped.verb + 2 :], frame)))
    return Phrased(note, Act.STATED, (said(clause),), clause=clause, topic=topic)


def _past(note: Note, shaped: Shaped, setting: Setting) -> Phrased:
    words, verb = shaped.words, shaped.verb
    lemma = setting.verbs.lemma(words[verb].text) or ""
    if lemma == "want" and _wants_to_know(words, verb):
        return _ask(note, replace(shaped, verb=verb + 2), setting)
    if VERB_ACTS.get(lemma) is Act.ASKED:
        return _ask(note, shaped, setting)
    if lemma in SPEECH or lemma == "suggest":
        return _say(note, shaped, setting)
    if lemma in _THINKING and lemma not in {"find", "consider"}:
        return _thought(note, shaped, setting)
    return _deed(note, shaped, lemma, setting)


def _deed(note: Note, shaped: Shaped, lemma: str, setting: Setting) -> Phrased:
    """A past deed: a kindness, an offer, something shared, something told of the reader."""
    words, verb = shaped.words, shaped.verb
    turned = setting.turned(words, NARRATION, subject="you")
    rest = setting.turned(words[verb + 1 :], NARRATION)
    phrase = text_of(turned)
    if lemma in SHARED_VERBS and (
        _ALL.search(phrase)
        or (
            VERB_ACTS.get(lemma) is None
            and lemma in {"discuss", "compare", "debate", "agree", "swap", "talk", "brainstorm"}
        )
    ):
        clause = f"we {phrase}"
        return Phrased(note, Act.SHARED, (sentence(clause),), clause=clause, is_past=True)
    act = VERB_ACTS.get(lemma)
    gerund = f"{setting.verbs.gerund(lemma)} {text_of(rest)}".strip()
    clause = f"you {phrase}"
    if act in {Act.KINDNESS, Act.OFFERED} or lemma in _THANKED:
        if act is Act.KINDNESS and not _is_for_me(lemma, words, verb):
            return Phrased(note, Act.STATED, (sentence(clause),), clause=clause, is_past=True)
        shown = act if act is Act.OFFERED else Act.KINDNESS
        return Phrased(
            note,
            shown,
            (sentence(f"thank you for {gerund}"),),
            thanks=gerund,
            clause=clause,
            gerund=gerund,
            is_past=True,
        )
    if act is Act.WANTED or act is Act.PLANNED:
        return Phrased(note, act, (sentence(clause),), clause=clause, is_past=True)
    return Phrased(note, Act.STATED, (sentence(clause),), clause=clause, is_past=True)


_NOT_ALWAYS_KIND: Final = frozenset(
    [
        "make",
        "spend",
        "lead",
        "find",
        "set",
        "open",
        "clear",
        "pull",
        "dig",
        "lay",
        "collect",
        "give",
        "pour",
        "send",
        "help",
        "arrange",
        "buy",
        "drive",
        "encourage",
        "bring",
        "treat",
        "lend",
        "start",
        "let",
        "stay",
        "take",
        "meet",
    ]
)
_FOR_ME: Final = frozenset(["me", "us", "we", "late", "on", "extra", "early"])


def _is_for_me(lemma: str, words: tuple[Word, ...], verb: int) -> bool:
    """Whether a deed that may be the reader's own history was done for the candidate."""
    if lemma not in _NOT_ALWAYS_KIND:
        return True
    near = {word.lower for word in words[verb + 1 : verb + 4]}
    if near & (_OBJECTS | {"late"}) or {word.lower for word in words} & {"me", "us"}:
        return True
    hosts = {"coffee", "tea", "lunch", "dinner", "breakfast", "cake", "biscuits", "drinks"}
    return bool(near & hosts)


def _ask(note: Note, shaped: Shaped, setting: Setting) -> Phrased:
    """ "asked how …", "asked me about …", "pressed me on …"; ``verb`` is the last word before the question."""
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
        clause = f"you {text_of(setting.turned(words, _ASKING, subject='you'))}"
        on = next((i for i, word in enumerate(rest) if word.lower in {"on", "about", "for"}), -1)
        about = text_of(setting.turned(rest[on + 1 :], _ASKING)) if on in {0, 1} else ""
        return Phrased(
            note,
            Act.ASKED,
            (sentence(clause),),
            question=f"about {about}" if about else None,
            clause=clause,
            topic=about or None,
            is_past=True,
        )
    if (
        rest
        and rest[0].lower in _OBJECTS
        and not (len(rest) > 1 and rest[1].lower in {"to", "for"})
    ):
        rest = rest[1:]
    if not rest:
        return _unsure(note, "it does not say what was asked")
    if rest[0].before[:1] in {'"', "“", "'", "‘"} or words[verb].after.endswith((":", ",")):
        asked_text = text_of(rest).strip("'\"“”‘’")
        return Phrased(
            note,
            Act.QUOTED,
            (f"You asked, {quotation(asked_text + '?', setting.locale)}",),
            is_past=True,
        )
    question = undone(rest, setting, _ASKING) or text_of(setting.turned(rest, _ASKING))
    first = question.split(" ", 1)[0]
    if first in {
        "whether",
        "if",
        "how",
        "why",
        "what",
        "when",
        "where",
        "who",
        "which",
        "about",
        "for",
        "me",
        "after",
        "that",
    }:
        return asked_of(
            note,
            question,
            verb=asked if first in {"whether", "if", "how", "why", "what", "about"} else "asked",
            topic=_question_topic(rest, setting),
        )
    return asked_of(note, f"about {question}")


def _question_topic(rest: tuple[Word, ...], setting: Setting) -> str | None:
    """ "how he settled a dispute" is about "settling a dispute"."""
    turned = setting.turned(rest, _ASKING)
    if len(turned) > 3 and turned[0].lower in {"how", "whether", "if"} and turned[1].text == "I":
        verb = turned[2].text
        lemma = setting.verbs.lemma(verb)
        if lemma and turned[2].tag.word_class is WordClass.VERB:
            return f"{setting.verbs.gerund(lemma)} {text_of(turned[3:])}"
    return None


def _say(note: Note, shaped: Shaped, setting: Setting) -> Phrased:
    """Reported speech: the verb of saying goes, and what was said is phrased as said."""
    words, verb = shaped.words, shaped.verb
    rest = words[verb + 1 :]
    if rest and rest[0].lower in _OBJECTS | {"that"}:
        rest = rest[1:]
    if rest and rest[0].lower == "that":
        rest = rest[1:]
    if not rest:
        return _unsure(note, "it does not say what was said")
    if rest[0].before[:1] in {'"', "“", "'", "‘"}:
        return Phrased(note, Act.QUOTED, (f"You said, {quotation(text_of(rest), setting.locale)}",))
    inner = setting.shape(read_again(rest, setting))
    if inner.shape is Shape.FINITE:
        clause = finite_clause(inner, setting, _spoken_frame(inner, setting))
        return Phrased(
            note, Act.STATED, (said(clause),), clause=clause, topic=_topic(inner, setting)
        )
    if inner.shape is Shape.VERBLESS and rest[0].lower not in {"about", "how"}:
        clause = verbless_clause(inner, setting)
        return Phrased(note, Act.STATED, (said(clause),), clause=clause)
    lemma = setting.verbs.lemma(words[verb].text) or ""
    turned = setting.turned(words, SPOKEN, subject="you")
    clause = f"you {text_of(turned)}"
    if words[verb].lower == setting.verbs.third(lemma):
        past = replace(words[verb], text=setting.verbs.past(lemma))
        clause = f"you {text_of(setting.turned((*words[:verb], past, *words[verb + 1 :]), SPOKEN, subject='you'))}"
    if lemma == "say":
        return _unsure(note, "what was said could not be turned into a sentence for certain")
    thanks = None
    if lemma in _THANKED:
        thanks = (
            f"{setting.verbs.gerund(lemma)} {text_of(setting.turned(words[verb + 1 :], SPOKEN))}"
        )
    topic = None
    if inner.shape is Shape.NOUN:
        topic = text_of(setting.turned(rest, SPOKEN)).removeprefix("about ")
        topic = topic if topic.split(" ", 1)[0] not in {"how", "why", "what"} else None
    return Phrased(
        note,
        Act.STATED,
        (sentence(clause),),
        thanks=thanks,
        clause=clause,
        topic=topic,
        is_past=True,
    )


def read_again(words: tuple[Word, ...], setting: Setting) -> tuple[Word, ...]:
    """The words tagged anew, as the beginning of their own sentence; names stay marked."""
    fresh = setting.language.tag([word.text for word in words])
    return tuple(
        word if word.who else replace(word, tag=tag) for word, tag in zip(words, fresh, strict=True)
    )


def _thought(note: Note, shaped: Shaped, setting: Setting) -> Phrased:
    """ "thinks the fleet is too old": a view of the reader's."""
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
        (sentence(f"in your view, {view}"),),
        clause=f"you {verb_now.lower()} that {view}",
        topic=_topic(inner, setting),
    )


def verbless_clause(shaped: Shaped, setting: Setting) -> str:
    """A clause whose "is" was left out, with it: "9 of 21 sites are inactive"."""
    words = setting.turned(shaped.words, SPOKEN)
    subject = with_article(words[: shaped.verb], setting.language)
    rest = words[shaped.verb :]
    plural = is_plural(shaped.words[: shaped.verb], setting.language)
    return text_of((*subject, Word(_copula(rest, setting, plural=plural)), *rest))


def _copula(rest: tuple[Word, ...], setting: Setting, *, plural: bool) -> str:
    later = {word.lower for word in rest[1:]}
    state = rest[0].lower in {"not", "still", "already", "too", "all", "never"} or rest[
        0
    ].lower in {"stuck", "gone", "due", "ready"}
    is_done = setting.verbs.is_past(rest[0].text) and rest[0].lower not in {"short", "inactive"}
    if "since" in later and (is_done or rest[0].lower in PREDICATES):
        return "have been" if plural else "has been"
    year = any(re.fullmatch(r"(?:19|20)\d\d", word.text) for word in rest)
    if (
        is_done
        and not state
        and ("ago" in later or "yesterday" in later or year or (later & {"last"}))
    ):
        return "were" if plural else "was"
    return "are" if plural else "is"


def _verbless(note: Note, shaped: Shaped, setting: Setting) -> Phrased:
    clause = verbless_clause(shaped, setting)
    return Phrased(note, Act.STATED, (said(clause),), clause=clause, topic=_topic(shaped, setting))


def _infinitive(note: Note, shaped: Shaped, setting: Setting) -> Phrased:
    wish = text_of(setting.turned(shaped.words, NARRATION))
    return Phrased(note, Act.UNSURE, (sentence(f"one thing you mentioned: {wish}"),))


def _topic_only(note: Note, shaped: Shaped, setting: Setting) -> Phrased:
    words = setting.turned(shaped.words, SPOKEN)
    first = words[0]
    if first.lower in {"about", "on", "re"} and len(words) > 1:
        words = words[1:]
        first = words[0]
    if first.lower in {"how", "why", "what", "where", "who", "when", "which"}:
        topic = text_of(words)
        return Phrased(note, Act.TOPIC, (sentence(f"we talked about {topic}"),), topic=topic)
    topic = text_of(with_article(words, setting.language))
    event = _event(words)
    if event:
        thanks = (
            topic
            if first.lower in _DETERMINED or is_plural(words[:event], setting.language)
            else f"the {text_of(words)}"
        )
        if thanks.split(" ", 1)[0] in {"a", "an"}:
            thanks = "the " + thanks.split(" ", 1)[1]
        return Phrased(
            note,
            Act.TOPIC,
            (sentence(f"thank you for {thanks}"),),
            thanks=thanks,
            topic=thanks,
            noun=thanks,
            is_past=True,
        )
    verb = (
        "you mentioned"
        if first.text[:1].isdigit() or first.text[:1] in "$£€"
        else "we talked about"
    )
    return Phrased(note, Act.TOPIC, (sentence(f"{verb} {topic}"),), topic=topic, noun=topic)


_DETERMINED: Final = frozenset(
    ["the", "a", "an", "your", "my", "our", "this", "that", "his", "her", "their"]
)


def _event(words: tuple[Word, ...]) -> int:
    """How many words lead up to an event noun that is the head; 0 if there is none."""
    for index, word in enumerate(words):
        if index and word.tag.word_class is WordClass.ADP:
            return 0
        following = words[index + 1].tag.word_class if index + 1 < len(words) else WordClass.ADP
        if word.lower in EVENTS and following in {
            WordClass.ADP,
            WordClass.SCONJ,
            WordClass.CCONJ,
            WordClass.PART,
        }:
            return index + 1
    return 0


def _unsure(note: Note, why: str) -> Phrased:
    return Phrased(note, Act.UNSURE, (), why_not=why)


_BY_SHAPE: Final[dict[Shape, Callable[[Note, Shaped, Setting], Phrased]]] = {
    Shape.QUOTED: _quoted,
    Shape.QUESTION: _question,
    Shape.COMMAND: _quoted,
    Shape.FINITE: _finite,
    Shape.PRESENT: _present,
    Shape.PAST: _past,
    Shape.PARTICIPLE: _participle,
    Shape.ADJECTIVE: _adjective,
    Shape.INFINITIVE: _infinitive,
    Shape.VERBLESS: _verbless,
    Shape.NOUN: _topic_only,
}
