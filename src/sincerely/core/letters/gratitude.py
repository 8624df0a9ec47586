"""Thanks tied to what one reader did or said: sentences that suit any kind of letter."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from sincerely.core.letters.letter import Sentence, words_in
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.plan.weight import is_only_story
from sincerely.core.letters.wording import Blank, Way
from sincerely.core.letters.writer import Writer, ways

__all__ = ["gratitude", "is_matter", "is_to_come", "names_no_figure", "sayable", "topic_of"]

_ORDER: Final = (
    Act.KINDNESS,
    Act.SHARED,
    Act.OFFERED,
    Act.PLANNED,
    Act.TOPIC,
    Act.WANTED,
    Act.STATED,
    Act.ASKED,
)
"""What is most worth thanking for, first: what was done for me, then what was said."""

_LONGEST: Final = 30

_FIRST: Final = ways(
    "Thank you for {thanks}.",
    "I am grateful to you for {thanks}.",
    "My thanks, above all, for {thanks}.",
    "Thank you in particular for {thanks}.",
    "My warm thanks for {thanks}.",
)
_NEXT: Final = ways(
    "Thank you, too, for {thanks}.",
    "I am grateful to you as well for {thanks}.",
    "My thanks also for {thanks}.",
    "Thank you also for {thanks}.",
)
_TALK: Final = ways(
    "Thank you for talking with me about {topic}.",
    "I was glad of our talk about {topic}.",
    "I valued what you told me about {topic}.",
    "Thank you for what you told me about {topic}.",
    "I am grateful to you for what you told me about {topic}.",
)
_NEXT_TALK: Final = ways(
    "I valued our talk about {topic}, too.",
    "I have kept in mind what you told me about {topic}.",
    "Thank you also for what you said about {topic}.",
    "I am grateful to you, too, for what you said about {topic}.",
)
_OFFER: Final = ways(
    "Thank you for {thanks}; that was generous of you.",
    "I am grateful to you for {thanks}, and will understand if that has now passed.",
    "Thank you for {thanks}, whatever you now think best.",
)
_HOPE: Final = ways(
    "I hope that you will soon have {wish}.",
    "You told me that you want {wish}, and I hope that it comes about.",
    "I hope that you have {wish} before long.",
    "I hope that you get {wish}.",
)
_HOPE_TO_DO: Final = ways(
    "I hope that you will be able {wish}.",
    "I hope that you will soon be able {wish}.",
)
_HOPE_TO: Final = ways(
    "I hope that you will be able {wish}.",
    "You told me that you mean {wish}, and I wish you well in it.",
    "I wish you well with your plan {wish}.",
    "Your plan {wish} has my good wishes.",
)
_HOPE_FOR_IT: Final = ways(
    "{clause}, and I wish you well in it.",
    "You told me that {clause}, and I hope that it goes well.",
    "{clause}; I hope to hear that it went well.",
)
_TOGETHER: Final = ways(
    "I was glad that {clause}.",
    "It was good that {clause}.",
    "I am grateful that {clause}.",
)
_TOLD: Final = ways(
    "Thank you for telling me that {clause}.",
    "I am grateful to you for telling me that {clause}.",
)
_WISH: Final = ways(
    "Thank you for telling me that you want {wish}.",
    "I am grateful to you for telling me that you want {wish}.",
    "I have kept in mind that you want {wish}.",
)
_ASKED: Final = ways(
    "Thank you for asking {question}.",
    "I was glad that you asked {question}.",
    "I am grateful to you for asking {question}.",
)


def sayable(writer: Writer) -> tuple[Phrased, ...]:
    """Return the parts of the reader's points that may be said, best to thank for first."""
    conversation = writer.conversation
    if conversation is None:
        return ()
    notes = [note for note in conversation.points if writer.may_say(note)]
    parts = [
        part
        for note in [n for n in notes if not is_only_story(n)] or notes
        for part in writer.desk.phraser.point(note, conversation)
        if part.act in _ORDER
    ]
    return tuple(sorted(parts, key=_worth))


def _worth(part: Phrased) -> tuple[bool, int]:
    """What was done for me comes first, however the note reports it."""
    return (part.thanks is None or part.act is Act.TOPIC, _ORDER.index(part.act))


def is_to_come(matter: str) -> bool:
    """Whether the matter is still to come: nobody is thanked for what has not been."""
    return _TO_COME.search(matter) is not None


def gratitude(
    writer: Writer, *, plainly: Sequence[Way], most: int, enough: int = 0, hopes: bool = True
) -> tuple[Sentence, ...]:
    """Return thanks for what this reader did or said, ``most`` sentences of it.

    A second or later sentence comes only while those before have fewer than ``enough``
    words; ``hopes`` is whether the reader is wished what they want. Where no note can be thanked for, or only wished well, ``plainly`` says the thanks.
    """
    said: list[Sentence] = []
    for part in sayable(writer):
        words = sum(words_in(sentence.text) for sentence in said)
        if said and (len(said) >= most or words >= enough):
            break
        said += _thank(writer, part, is_first=not said, hopes=hopes)
    if any(_THANKS.search(sentence.text) for sentence in said):
        return tuple(said)
    return (*writer.say(plainly), *said)


def _thank(writer: Writer, part: Phrased, *, is_first: bool, hopes: bool) -> tuple[Sentence, ...]:
    blanks = _blanks(part)
    for choices in _choices(part, is_first=is_first, hopes=hopes):
        for sentence in writer.say(choices, **blanks):
            if words_in(sentence.text) <= _LONGEST:
                return (sentence,)
    return ()


def _choices(part: Phrased, *, is_first: bool, hopes: bool) -> Iterator[tuple[Way, ...]]:
    """Yield the ways to try in turn; those that take a form which the part lacks fall through."""
    if part.act is Act.OFFERED:
        yield _OFFER
    if part.act in {Act.PLANNED, Act.WANTED} and part.wish and hopes and _GIVEN.match(part.wish):
        to_do = _HOPE_TO if part.act is Act.PLANNED else _HOPE_TO_DO
        yield to_do if part.wish.startswith("to ") else _HOPE
    elif part.clause and _INTENDS.match(part.clause):
        yield _HOPE_FOR_IT
    if part.act is not Act.TOPIC or not is_to_come(part.thanks or ""):
        yield _FIRST if is_first else _NEXT
    if part.act is Act.SHARED:
        yield _TOGETHER
    if part.act is Act.ASKED:
        yield _ASKED
    if part.act is Act.WANTED and part.wish:
        yield _WISH if names_no_figure(part.wish) else ()
    elif part.topic and is_matter(part.topic) and not _ANY.match(part.topic):
        yield _TALK if is_first else _NEXT_TALK
    if is_first and part.clause and part.act is Act.STATED and names_no_figure(part.clause):
        yield _TOGETHER if _SPOKE.match(part.clause) else _TOLD


def topic_of(part: Phrased) -> str | None:
    """The topic as a matter that both know: "the compressor room", "the three gardeners".

    It has the article that it has in the clause, or the one that a count of things wants.
    """
    if not part.topic:
        return None
    is_bare = (part.clause or "").startswith(f"the {part.topic} ") or _COUNT.match(part.topic)
    return f"the {part.topic}" if is_bare else part.topic


def is_matter(topic: str) -> bool:
    """Whether a topic can be talked about: more than one bare word, and no figure."""
    return len(topic.split()) > 1 and names_no_figure(topic)


def names_no_figure(matter: str) -> bool:
    """Whether a matter can be thanked for: a figure would sound like a reproach."""
    return not _FIGURE.search(matter)


# "A generator" names no matter of ours, as "the generator" would.
_ANY: Final = re.compile(r"an? ", re.IGNORECASE)
_COUNT: Final = re.compile(
    r"(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty) "
    r"(?!(?:percent|per|of|in|out|and|to|or|million|billion|thousand|hundred|dozen)\b)[a-z]"
)
_TO_COME: Final = re.compile(
    r"\b(?:next|coming|upcoming|tomorrow|due|planned|january|february|march|april|may|june|july|"
    r"august|september|october|november|december|spring|summer|autumn|winter|easter|christmas|"
    r"20\d\d|q[1-4])\b",
    re.IGNORECASE,
)
# What somebody can be wished to have: a thing with its article, or something to do.
_GIVEN: Final = re.compile(r"(?:to|a|an|the|more|your|another|one) ")
_THANKS: Final = re.compile(r"thank|grateful", re.IGNORECASE)
_FIGURE: Final = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif"
    r"|six|seven|eigh|nine)ty|hundreds?|thousands?|no|many|most|half|only|fewer|less)\b",
    re.IGNORECASE,
)
_INTENDS: Final = re.compile(
    r"you (?:plan|hope|aim|intend|mean|are (?:planning|hoping|considering|thinking|looking))\b"
)
_SPOKE: Final = re.compile(
    r"you (?:told|said|asked|talked|spoke|mentioned|explained|described|went (?:over|through)|"
    r"insisted|warned|yarned|admitted|stressed|argued|recalled|joked|were (?:very |quite )?"
    r"(?:frank|candid|open|honest|clear|direct))\b"
)


def _blanks(part: Phrased) -> dict[str, Blank | None]:
    forms = {
        "thanks": part.thanks,
        "clause": part.clause,
        "wish": part.wish,
        "question": part.question,
        "topic": topic_of(part),
    }
    return {name: Blank(text, (part.note.path,)) if text else None for name, text in forms.items()}
