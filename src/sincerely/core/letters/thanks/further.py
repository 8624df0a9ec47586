"""What a letter adds of its own matter while it is short: it dwells, goes further, thanks again.

Nothing here is news: each way takes up what the letter has just said, or names a matter
of this conversation. A letter that is long enough without them has none.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.letters.gratitude import topic_of
from sincerely.core.letters.letter import Sentence
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.plan.weight import is_only_story
from sincerely.core.letters.subjects import names_matter
from sincerely.core.letters.thanks.telling import Blanks, Telling, is_told
from sincerely.core.letters.wording import Blank
from sincerely.core.letters.writer import voiced, ways

__all__ = [
    "ask_more",
    "ask_opinion",
    "close_on",
    "dwell",
    "go_further",
    "say_interest",
]

Parts = Mapping[Note, Sequence[Phrased]]

_THAT_QUESTION: Final = "the question that you put to me"
# "I can say more about whether …" is no offer.
_OPEN_QUESTION: Final = re.compile(r"(?:how|what|why|which|where|when)\b")
_OF_MINE: Final = re.compile(r"\b(?:I|my)\b")
_MATTERS: Final = frozenset({Act.STATED, Act.PLANNED, Act.TOPIC, Act.SHARED})

_DWELL: Final = voiced(
    "I have kept it in mind since we spoke.",
    "It was useful to hear that from you directly.",
    "That told me a good deal about the work.",
    "It helped me to see what the role has to deal with.",
    "Hearing it from you made the work easier to picture.",
    "I made a note of it afterwards.",
    formal=["It was of real use to hear it from you directly."],
    warm=["That has stayed with me."],
    plainly=["That was good to know."],
)
# After a wish of the reader's own: it is taken up, and nothing is promised.
_HELP: Final = voiced(
    "I would be glad to help with that.",
    "That is something I would gladly have a part in.",
    "It is a wish that I would be glad to work on with you.",
    "I would welcome the chance to have a hand in that.",
    plainly=["I would help with that."],
)
_FURTHER: Final = voiced(
    "I would be glad to tell you more about that.",
    "If it would help, I can go into the detail of that.",
    "There is more to tell of that, should it be of use to you.",
    "Should you want to know what lies behind that, I would gladly explain it.",
    "I can go further into that whenever it would help.",
    "How that came about is something that I would gladly go through with you.",
    formal=["Should that bear on what you need, I would be pleased to go further into it."],
    warm=["If that is of use, I would love to tell you how it went."],
    plainly=["I can tell you more about that."],
)
_FURTHER_FOR_IT: Final = ways(
    "If that bears on {matter}, I would gladly go further into it.",
    "Should that be of use for {matter}, I can go into the detail.",
    "I would be glad to say what of that might hold for {matter}.",
)
_HOW: Final = voiced(
    "I would be glad to hear what you think of that.",
    "If it would help, I can set out on a page how I would go about it.",
    "I would gladly talk through with you how I would go about it.",
    "I would like to know what you would make of it.",
    formal=["I should be glad of your view of that."],
    warm=["I would love to hear what you make of that."],
    plainly=["Tell me if you see it otherwise."],
)
_INTEREST: Final = voiced(
    "I would be glad to do this work.",
    "This is work that I would gladly do.",
    "I would be glad to take on the role.",
    "It is a role that I would gladly take on at {employer}.",
    "I would welcome the chance to do this work at {employer}.",
    "The role at {employer} is one that I would be glad to have.",
    formal=["I should be glad to take up this work, were it offered to me."],
    plainly=["I would like this job."],
)
_CURIOUS: Final = ways(
    "Should we speak again, I would like to hear more about {matter}.",
    "I would be interested to hear more about {matter}, should there be another occasion.",
    "If there is a second conversation, {matter} is something I would ask you more about.",
    "I have more questions about {matter}, and would be glad to put them to you one day.",
)
_ON_QUESTION: Final = ways(
    "I would be glad to go further into {asked}.",
    "If it would help, I can say more about {asked}.",
    "There is more to say about {asked}, and I would gladly say it.",
    "I would gladly say more about {asked} than there was time for.",
)
_ON_MATTER: Final = ways(
    "Thank you again for what you told me about {matter}.",
    "Once more, thank you for talking with me about {matter}.",
    "I would welcome another talk about {matter}.",
    "I would be glad to go further into {matter} with you.",
    "My thanks again for what you said about {matter}.",
    "If you would like to go further into {matter}, I will make the time.",
)
_ON_EMPLOYER: Final = voiced(
    "Thank you again for telling me about {employer}.",
    "Whatever you decide, thank you for talking with me about {employer}.",
    "My thanks once more for all that you told me.",
    "Once more, thank you for seeing me.",
    "I was glad to hear about {employer} from somebody who works there.",
    formal=[
        "I remain grateful to you for our conversation about {employer}.",
        "Please accept my thanks once more for all that you told me.",
    ],
    warm=[
        "It was good to hear about {employer} from you; thank you again.",
        "Thank you again for a conversation that I was glad to have.",
    ],
    plainly=["Thanks again for telling me about {employer}.", "Thank you again for seeing me."],
)


def dwell(telling: Telling, parts: Parts) -> tuple[Sentence, ...]:
    """A word on what the reader told of the work or wants, right after it, and only there."""
    told = {
        note.path: own[-1].act
        for note, own in parts.items()
        if own and is_told(own[-1]) and not is_only_story(note)
    }
    last = telling.said[-1].sources if telling.said else tuple(told)
    acts = {told[path] for path in last if path in told}
    if not acts and telling.said:
        return ()
    return telling.first_of([_HELP if acts == {Act.WANTED} else _DWELL], {})


def go_further(telling: Telling, parts: Parts) -> tuple[Sentence, ...]:
    """An offer to say more of the deed told just before; nothing after anything else."""
    if not telling.is_after_fact:
        return ()
    return telling.first_of([_FURTHER, _FURTHER_FOR_IT], _matter(telling, parts))


def ask_opinion(telling: Telling) -> tuple[Sentence, ...]:
    """A word on what I would do, right after it; nothing after anything else."""
    meant = {note.path for note in telling.writer.debrief.opportunity.difference}
    if telling.said and not meant.intersection(telling.said[-1].sources):
        return ()
    return telling.first_of([_HOW], {})


def say_interest(telling: Telling) -> tuple[Sentence, ...]:
    """That I would like the work, where no note says why."""
    return telling.first_of([_INTEREST], {})


def ask_more(telling: Telling, parts: Parts) -> tuple[Sentence, ...]:
    """What I would ask about, should we speak again: the second matter that has a name."""
    return telling.first_of([_CURIOUS], {"matter": next(iter(_matters(telling, parts)[1:]), None)})


def close_on(telling: Telling, parts: Parts) -> tuple[Sentence, ...]:
    """A last word on a matter of this conversation: a question of theirs, or what they told."""
    groups = (_ON_QUESTION, _ON_MATTER, _ON_EMPLOYER)
    return telling.first_of(groups, {**_question(telling, parts), **_matter(telling, parts)})


def _question(telling: Telling, parts: Parts) -> Blanks:
    """The one question that the reader asked, where it can be gone into further."""
    asked = [part for part in _said(telling, parts) if part.question]
    if len(asked) != 1 or telling.plan.concerns:
        return {}
    question = asked[0].question or ""
    is_open = _OPEN_QUESTION.match(question) and _OF_MINE.search(question)
    return {"asked": Blank(_THAT_QUESTION, (asked[0].note.path,))} if is_open else {}


def _matter(telling: Telling, parts: Parts) -> Blanks:
    """The first matter of the letter that has a name in a few plain words."""
    return {"matter": next(iter(_matters(telling, parts)), None)}


def _matters(telling: Telling, parts: Parts) -> list[Blank]:
    language = telling.writer.desk.language
    return [
        Blank(topic_of(part) or "", (part.note.path,))
        for part in _said(telling, parts)
        if part.act in _MATTERS and part.topic and names_matter(language, part.topic)
    ]


def _said(telling: Telling, parts: Parts) -> list[Phrased]:
    """What the letter has said of this conversation; all that it may say, before it is begun."""
    told = {path for sentence in telling.said for path in sentence.sources}
    return [
        part for note, own in parts.items() for part in own if note.path in told or not telling.said
    ]
