"""What the reader did, for the candidate or in their own life, as told by a past verb."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.clauses.clause import NARRATION, OBJECTS
from sincerely.core.letters.phrasing.clauses.tenses import since_then
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.phrasing.reader.together import is_ours_unsaid
from sincerely.core.letters.phrasing.reading.finite import AFTER_VERB
from sincerely.core.letters.phrasing.reading.shape import Shape, Shaped
from sincerely.core.letters.phrasing.reading.undergone import is_done_to_people
from sincerely.core.letters.phrasing.sentences import said, sentence, text_of, topic_article
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.words.lexicon import (
    VERB_ACTS,
)
from sincerely.core.letters.phrasing.words.word import Word, join, read
from sincerely.core.tables import word_set

__all__ = ["THANKED", "cut_deeds", "laid_out", "phrase_deed"]

THANKED: Final = frozenset(
    [
        "explain",
        "describe",
        "share",
        "answer",
        "outline",
        "summarise",
        "summarize",
        "draw",
        "sketch",
        "map",
        "rearrange",
        "clarify",
        "stop",
        "drop",
        "come",
        "join",
        "squeeze",
    ]
)


# What is laid out before one is known to both: "explained hybrid policy".
_LAID_OUT: Final = word_set(
    "explain describe outline summarise summarize sketch clarify share show"
)
_CALLS: Final = frozenset(["by", "in", "me", "us", "over", "early", "down", "back", "late"])


_DROPPED_BY: Final = frozenset(["stop", "drop", "come", "join", "squeeze"])


_TOLD: Final = frozenset(VERB_ACTS) | THANKED


def cut_deeds(text: str, setting: Setting) -> tuple[str, ...]:
    """A row of deeds with one left-out subject, cut where another act begins.

    "Showed me the plant and said batch release takes 29 days" holds two; "runs 21
    sites and plans a 22nd" is one statement and stays whole.
    """
    words = read(text, setting.language)
    if len(words) < 4 or setting.shape(words).shape not in {Shape.PAST, Shape.PRESENT}:
        return (text,)
    cuts = [0]
    act = _act_of(words[0], setting)
    for index in range(2, len(words) - 1):
        if any(
            word.lower in {"who", "which", "that", "how", "what"}
            for word in words[cuts[-1] : index]
        ):
            break
        joined = words[index - 1].lower in {"and", "but", "then"}
        if not joined and not words[index - 1].after.endswith(","):
            continue
        new = _act_of(words[index], setting)
        if (
            new is not None
            and (not joined or act in {Act.KINDNESS, Act.OFFERED} or new is not act)
            and words[index].tag.word_class is WordClass.VERB
            and (joined or new is not Act.KINDNESS or words[index + 1].lower in AFTER_VERB)
        ):
            cuts.append(index)
            act = new
    chunks = [words[a:b] for a, b in zip(cuts, [*cuts[1:], len(words)], strict=True)]
    if setting.shape(chunks[0]).shape not in {Shape.PAST, Shape.PRESENT}:
        return (text,)
    return (*(_chunk(chunk) for chunk in chunks[:-1]), join(chunks[-1]).rstrip(" ,"))


def _act_of(word: Word, setting: Setting) -> Act | None:
    verbs = setting.verbs
    lemma = verbs.lemma(word.text)
    if lemma not in _TOLD or not (verbs.is_past(word.text) or verbs.is_third(word.text)):
        return None
    return VERB_ACTS.get(lemma, Act.KINDNESS)


def _chunk(words: Sequence[Word]) -> str:
    """The words before a cut, without what joined them to the next."""
    while words[-1].lower in {"and", "but", "then"}:
        words = words[:-1]
    return join(words).rstrip(" ,")


def phrase_deed(note: Note, shaped: Shaped, lemma: str, setting: Setting) -> Phrased:
    """A past deed: a kindness, an offer, something shared, something told of the reader."""
    words, verb = shaped.words, shaped.verb
    turned = setting.turned(words, NARRATION, subject="you")
    turned = since_then(turned, verb, setting.verbs, of_reader=True)
    ahead = turned[verb + 1 :]
    turned = (*turned[: verb + 1], *laid_out(lemma, ahead, setting))
    rest = _parallel(turned[verb + 1 :], setting)
    phrase = text_of(turned)
    if is_ours_unsaid(lemma, words[verb + 1 :]) and not words[0].who:
        clause = f"we {phrase}"
        return Phrased(note, Act.SHARED, (sentence(clause),), clause=clause, is_past=True)
    if is_done_to_people(lemma) and not words[0].who and (not rest or rest[0].lower in _WHEN_DONE):
        undergone = f"you were {phrase}"
        return Phrased(note, Act.STATED, (said(undergone),), clause=undergone, is_past=True)
    act = VERB_ACTS.get(lemma)
    gerund = f"{setting.verbs.gerund(lemma)} {text_of(rest)}".strip()
    clause = f"you {phrase}"
    if (
        lemma in {"speak", "talk"}
        and rest
        and rest[0].lower in {"about", "of"}
        and words[0].who == ""
    ):
        topic = text_of(rest[1:])
        clause = f"we {phrase}"
        return Phrased(
            note, Act.SHARED, (sentence(clause),), clause=clause, topic=topic, is_past=True
        )
    if lemma in {"read", "use"} and "my" in {word.lower for word in words[verb + 1 : verb + 3]}:
        return Phrased(
            note,
            Act.KINDNESS,
            (sentence(f"thank you for {gerund}"),),
            thanks=gerund,
            clause=clause,
            gerund=gerund,
            is_past=True,
        )
    if lemma in _DROPPED_BY and not {word.lower for word in words[verb + 1 : verb + 4]} & _CALLS:
        return Phrased(note, Act.STATED, (sentence(clause),), clause=clause, is_past=True)
    if act in {Act.KINDNESS, Act.OFFERED} or lemma in THANKED:
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


def laid_out(lemma: str, words: tuple[Word, ...], setting: Setting) -> tuple[Word, ...]:
    """What was explained, described or shown, with "the" where it is one thing known to both."""
    is_thing = bool(words) and words[0].tag.word_class in {WordClass.NOUN, WordClass.ADJ}
    return topic_article(words, setting.language) if lemma in _LAID_OUT and is_thing else words


def _parallel(words: tuple[Word, ...], setting: Setting) -> tuple[Word, ...]:
    """The rest of a row of deeds in -ing: "walked me round and introduced me" thanks for both."""
    out = list(words)
    verbs = setting.verbs
    for index in range(1, len(words)):
        previous = words[index - 1]
        if previous.lower in {"who", "that", "which", "how", "what", "where", "when"}:
            break
        joins = previous.lower in {"and", "then"} or (
            previous.after.endswith(",")
            and index + 1 < len(words)
            and words[index + 1].lower in AFTER_VERB
        )
        low = words[index].lower
        lemma = verbs.lemma(low)
        if (
            joins
            and lemma
            and verbs.is_past(low)
            and not verbs.is_base(low)
            and (words[index].tag.word_class is WordClass.VERB or lemma in _TOLD)
        ):
            out[index] = words[index].to(verbs.gerund(lemma))
    return tuple(out)


# After a deed these tell when or by whom; nobody stands there to whom the reader did it.
_WHEN_DONE: Final = frozenset(
    [
        "last",
        "this",
        "in",
        "by",
        "twice",
        "once",
        "again",
        "for",
        "over",
        "recently",
        "from",
        "before",
        "ago",
    ]
)


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


def _is_for_me(lemma: str, words: tuple[Word, ...], verb: int) -> bool:
    """Whether a deed that may be the reader's own history was done for the candidate."""
    if lemma not in _NOT_ALWAYS_KIND:
        return True
    near = {word.lower for word in words[verb + 1 : verb + 4]}
    if near & (OBJECTS | {"late"}) or {word.lower for word in words} & {"me", "us"}:
        return True
    hosts = {"coffee", "tea", "lunch", "dinner", "breakfast", "cake", "biscuits", "drinks"}
    return bool(near & hosts)
