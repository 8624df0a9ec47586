"""The ways in which a thank-you says each of its parts.

Each asserts only what its blanks hold: no feeling, praise or agreement that nobody noted.
Blanks: ``hour`` (the hour on Tuesday), ``when`` (on Tuesday), ``role``, and the
constructions of ``phrasing.phrased``.
"""

from __future__ import annotations

from collections.abc import Iterable

from sincerely.core.debrief import Voice
from sincerely.core.letters.wording import Way

__all__ = [
    "ALSO",
    "ASK",
    "BRIEF_THANKS",
    "CALL_ME",
    "DIFFERENCE",
    "EVIDENCE",
    "NEXT",
    "NO_NOTES",
    "POINT",
    "PROMISE",
    "REASON",
    "THANKS",
    "TWO_POINTS",
    "UNSAID",
]

_NOT_PLAIN = frozenset({Voice.WARM, Voice.FORMAL})
_WARM = frozenset({Voice.WARM})
_FORMAL = frozenset({Voice.FORMAL})
_PLAIN = frozenset({Voice.PLAIN})


def _ways(*texts: str, voices: Iterable[Voice] = ()) -> tuple[Way, ...]:
    return tuple(Way(text, frozenset(voices)) for text in texts)


# For something the reader did: best of all, because nobody else's letter can say it.
THANKS_FOR = (
    *_ways(
        "Thank you for {hour}, and for {thanks}.",
        "Thank you for {hour} and, above all, for {thanks}.",
    ),
    *_ways("I am grateful for {hour}, and for {thanks}.", voices=_NOT_PLAIN),
    *_ways("My thanks for {hour}, and for {thanks}.", voices=_WARM),
    *_ways("Thank you for {thanks}, and for {hour}.", voices=_PLAIN),
)
THANKS_TOPIC = (
    *_ways(
        "Thank you for {hour}, and for talking with me about {topic}.",
        "Thank you for {hour}, and for what you told me about {topic}.",
    ),
    *_ways("I am grateful for {hour}, and for what you said about {topic}.", voices=_NOT_PLAIN),
)
THANKS_QUESTION = _ways(
    "Thank you for {hour}, and for asking {question}.",
    "Thank you for {hour}; I was glad that you asked {question}.",
)
THANKS_ROLE = (
    *_ways(
        "Thank you for {hour} and for the conversation about the {role} position.",
        "Thank you for {hour} and for talking through the {role} position with me.",
    ),
    *_ways(
        "I am grateful for {hour} and for our talk about the {role} position.", voices=_NOT_PLAIN
    ),
    *_ways("Thank you for {hour}.", voices=_PLAIN),
)
THANKS = (THANKS_FOR, THANKS_TOPIC, THANKS_QUESTION, THANKS_ROLE)
BRIEF_THANKS = (
    _ways(
        "Thank you for {thanks} {when}.", "Thank you for the few minutes {when}, and for {thanks}."
    ),
    _ways(
        "Thank you for the few minutes we had {when}.",
        "Thank you for making a few minutes for me {when}.",
        "I am glad that we had a few minutes together {when}.",
    ),
    _ways("Thank you for the few minutes we had.", "Thank you for making a few minutes for me."),
)
NO_NOTES = _ways(
    "I came away with a clearer picture of the {role} position and of the people behind it.",
)

POINT = (
    _ways(
        "You told me that {clause}.",
        "You said that {clause}.",
        "You mentioned that {clause}.",
        "You made the point that {clause}.",
        "You explained that {clause}.",
    ),
    _ways(
        "You want {wish}.",
        "You told me that you want {wish}.",
        "What you want, you said, is {wish}.",
    ),
    _ways("You asked {question}.", "You also wanted to know {question}."),
    _ways("We talked about {topic}.", "We spoke of {topic}."),
)
ALSO = (
    _ways(
        "You also said that {clause}.",
        "You added that {clause}.",
        "You told me, too, that {clause}.",
        "You also mentioned that {clause}.",
    ),
    _ways(
        "You also want {wish}.", "You also told me that you want {wish}.", "And you want {wish}."
    ),
    _ways("You also asked {question}.", "And you asked {question}."),
    _ways("We also talked about {topic}.", "We spoke of {topic} as well."),
)
TWO_POINTS = _ways(
    "You told me that {clause} and that {second}.",
    "You said that {clause}, and that {second}.",
    "You mentioned that {clause} and that {second}.",
)

EVIDENCE_TOPIC = _ways(
    "On {topic}, I can offer one result of my own: {clause}.",
    "When it comes to {topic}, here is what I have done: {clause}.",
    "On {topic}, my own record is this: {clause}.",
)
EVIDENCE_CLAUSE = _ways(
    "From my own work: {clause}.",
    "Here is what I can set beside that: {clause}.",
    "For my part, {clause}.",
    "One result of mine bears on this: {clause}.",
    "The nearest I have come to that myself: {clause}.",
    "In my own work, {clause}.",
)
EVIDENCE_FIRST = _ways(
    "One thing from my own record: {clause}.",
    "What I would bring to the work: {clause}.",
    "From my own record, {clause}.",
    "To give one result, {clause}.",
)
EVIDENCE_NOUN = _ways(
    "What I can point to is {noun}.",
    "From my own record, I would point to {noun}.",
    "I would set {noun} beside that.",
)
EVIDENCE = (EVIDENCE_TOPIC, EVIDENCE_CLAUSE, EVIDENCE_NOUN)

UNSAID = (
    _ways(
        "One thing I did not get to say: {clause}.",
        "There is one thing we did not reach: {clause}.",
        "Something I left out when we met: {clause}.",
        "What I did not get to tell you is that {clause}.",
    ),
    _ways(
        "One thing we did not get to was {noun}.",
        "What I left out when we met was {noun}.",
        "We did not get as far as {noun}.",
    ),
)

ASK = (
    _ways(
        "You asked {question}.",
        "You wanted to know {question}.",
    ),
    _ways(
        "You asked about {topic}.",
        "You raised {topic}.",
        "You had a question about {topic}.",
        "On {topic}, which you raised, I would answer as follows.",
    ),
)

PROMISE = (
    _ways(
        "As promised, I will send you {noun}.",
        "I have not forgotten that I owe you {noun}.",
        "You will have {noun} from me, as promised.",
    ),
    _ways("As promised, I will {base}.", "I have not forgotten my promise to {base}."),
)
REASON = (
    _ways(
        "I would like to do this work because {clause}.",
        "Why I want this job: {clause}.",
        "I want this job because {clause}.",
        "My reason for wanting the role is that {clause}.",
    ),
    _ways(
        "What draws me to the role is {noun}.",
        "What attracts me to this job is {noun}.",
        "My reason for wanting this work is {noun}.",
    ),
)
DIFFERENCE = (
    _ways(
        "If I joined you, I would {base}.",
        "In the role, I would {base}.",
        "Given the chance, I would {base}.",
        "Were I to join you, I would {base}.",
    ),
    _ways("What I would bring to {employer} is {noun}."),
)

NEXT_STEP_AND_DATE = _ways(
    "I understand that {step}, with a decision by {date}.",
    "As I understand it, {step}, and a decision is due by {date}.",
    "You expect to decide by {date}; as I understand it, {step}.",
    "From what I was told, {step}, and the decision comes by {date}.",
)
NEXT_DATE = _ways(
    "I understand that a decision is due by {date}.",
    "I know that you expect to decide by {date}.",
    "The decision, as I understand it, comes by {date}.",
    "I have noted {date} as the date of the decision.",
)
NEXT_STEP = _ways(
    "I understand that {step}.",
    "As I understand it, {step}.",
    "From what I was told, {step}.",
    "I have noted that {step}.",
)
NEXT_OPEN = _ways(
    "I would be glad to go further into any of this when it suits you.",
    "I would welcome a second conversation, whenever it suits you.",
    "If it would be useful to go further, I am glad to make the time.",
    "I would gladly pick this up again at whatever point suits you.",
)
NEXT = (NEXT_STEP_AND_DATE, NEXT_DATE, NEXT_STEP, NEXT_OPEN)
CALL_ME = (
    _ways(
        "If a question comes up before then, my number is {phone}.",
        "Should anything need an answer sooner, you can reach me {on} {phone}.",
        "If there is anything you would like to ask in the meantime, my number is {phone}.",
        "Until then, {phone} will find me if a question comes up.",
        "my number is {phone} if something needs an answer before that.",
    ),
    _ways(
        "If a question comes up before then, I am glad to answer it.",
        "Should anything need an answer sooner, please ask.",
        "I am happy to answer anything that comes up in the meantime.",
        "Until then, I am at hand for any question.",
    ),
)
