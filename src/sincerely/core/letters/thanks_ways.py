"""The ways in which a thank-you says each of its parts.

Each asserts only what its blanks hold: no feeling, praise or agreement that nobody noted.
Blanks: ``hour`` (the hour on Tuesday), ``when`` (on Tuesday), ``role``, ``employer``,
``phone`` and the constructions of ``phrasing.phrased``. Groups stand in order of
preference: the first of which a way can be filled is used.
"""

from __future__ import annotations

from typing import Final

from sincerely.core.debrief import Voice
from sincerely.core.letters.writer import ways

_NOT_PLAIN: Final = (Voice.WARM, Voice.FORMAL)

# For something the reader did: best of all, because nobody else's letter can say it.
_THANKS_FOR: Final = (
    *ways(
        "Thank you for {hour}, and for {thanks}.",
        "Thank you for {hour} and, above all, for {thanks}.",
    ),
    *ways("I am grateful for {hour}, and for {thanks}.", voices=_NOT_PLAIN),
    *ways("My thanks for {hour}, and for {thanks}.", voices=(Voice.WARM,)),
    *ways("Thank you for {thanks}, and for {hour}.", voices=(Voice.PLAIN,)),
)
_THANKS_QUESTION: Final = ways(
    "Thank you for {hour}, and for asking {question}.",
    "Thank you for {hour}; I was glad to be asked {question}.",
)
_THANKS_TOPIC: Final = (
    *ways(
        "Thank you for {hour}, and for talking with me about {topic}.",
        "Thank you for {hour}, and for what you told me about {topic}.",
    ),
    *ways("I am grateful for {hour}, and for what you said about {topic}.", voices=_NOT_PLAIN),
)
_THANKS_ROLE: Final = (
    *ways(
        "Thank you for {hour} about {role}.",
        "Thank you for {hour}, and for talking with me about {role}.",
        "Thank you for {hour} to talk about {role}.",
    )[1:],
    *ways("I am grateful for {hour}, and for our talk about {role}.", voices=_NOT_PLAIN),
    *ways("Thank you for {hour}.", voices=(Voice.PLAIN,)),
)
THANKS: Final = (_THANKS_FOR, _THANKS_QUESTION, _THANKS_TOPIC, _THANKS_ROLE)
BRIEF_THANKS: Final = (
    ways(
        "Thank you for {thanks} {when}.",
        "Thank you for the few minutes {when}, and for {thanks}.",
    )[1:],
    ways(
        "Thank you for the few minutes we had {when}.",
        "Thank you for making a few minutes for me {when}.",
        "Thank you for the few minutes {when}.",
    ),
    ways("Thank you for the few minutes we had.", "Thank you for making a few minutes for me."),
)

POINT: Final = (
    ways(
        "You told me that {clause}.",
        "You said that {clause}.",
        "You mentioned that {clause}.",
        "As you told me, {clause}.",
        "As you put it, {clause}.",
    )[:4],
    ways("You want {wish}.", "You told me that you want {wish}.", "What you want is {wish}."),
    ways("You asked {question}.", "You wanted to know {question}."),
    ways("We talked about {matter}.", "We spoke of {matter}."),
)
ALSO: Final = (
    ways(
        "There was also your point that {clause}.",
        "I took away, too, that {clause}.",
        "You added that {clause}.",
        "I noted as well that {clause}.",
        "You also said that {clause}.",
    ),
    ways("You also want {wish}.", "I noted that you want {wish}.", "And you want {wish}."),
    ways("You also asked {question}.", "And you asked {question}."),
    ways(
        "There was also {matter}.",
        "You raised {matter} as well.",
        "We touched on {matter}, too.",
    ),
)
TWO_POINTS: Final = ways(
    "You told me that {clause} and that {second}.",
    "You said that {clause} and that {second}.",
    "You mentioned that {clause} and that {second}.",
)

# Where the fact and the point share a word, the matter may be named; else the fact stands
# beside the point without a claim that they are the same.
EVIDENCE_TOPIC: Final = ways(
    "On {topic}, I can offer one result of my own: {clause}.",
    "On {topic}, my own record is this: {clause}.",
    "My own experience of {topic} is this: {clause}.",
)
EVIDENCE: Final = ways(
    "From my own work: {clause}.",
    "For my part, {clause}.",
    "In my own work, {clause}.",
    "Here is what I can set beside that: {clause}.",
    "One result of my own: {clause}.",
)
EVIDENCE_FIRST: Final = ways(
    "One thing from my own record: {clause}.",
    "To give one result, {clause}.",
    "From my own record: {clause}.",
    "What I would bring to the work: {clause}.",
)
EVIDENCE_NOUN: Final = ways(
    "What I can point to is {noun}.",
    "From my own record, I would point to {noun}.",
)
CRITERION: Final = ways(
    "The role asks for {noun}.",
    "As I was told, the role asks for {noun}.",
    "I know that you are looking for {noun}.",
    "What the role needs, as I understand it, is {noun}.",
)
POST: Final = (
    ways("By way of background, {clause}.", "My own background, briefly: {clause}."),
    ways(
        "By way of background: {noun}.",
    ),
)

UNSAID: Final = (
    ways(
        "One thing I did not get to say: {clause}.",
        "There is one thing we did not reach: {clause}.",
        "Something I left out when we met: {clause}.",
        "What I did not get to tell you is that {clause}.",
    ),
    ways(
        "One thing we did not get to was {noun}.",
        "What I left out when we met was {noun}.",
        "We did not get as far as {noun}.",
    ),
)

ASK: Final = (
    ways("You asked {question}.", "You wanted to know {question}."),
    ways("You asked about {topic}.", "You raised {topic}.", "You had a question about {topic}."),
)
CONCEDE: Final = (
    ways("You raised the point that {clause}.", "You put it to me that {clause}."),
    ways("You asked about {topic}.", "You raised {topic}."),
)

PROMISE: Final = (
    ways(
        "As promised, I will send you {noun}.",
        "I have not forgotten that I owe you {noun}.",
        "You will have {noun} from me, as promised.",
    ),
    ways("As promised, I will {base}.", "I have not forgotten my promise to {base}."),
)
REASON: Final = (
    ways(
        "I would like to do this work because {clause}.",
        "Why I want this job: {clause}.",
        "I want this job because {clause}.",
    ),
    ways(
        "What draws me to the role is {noun}.",
        "What attracts me to this job is {noun}.",
        "My reason for wanting this work is {noun}.",
    ),
)
DIFFERENCE: Final = (
    ways(
        "If I joined you, I would {base}.",
        "In the role, I would {base}.",
        "Given the chance, I would {base}.",
        "Were I to join you, I would {base}.",
    ),
    ways("What I would bring to {employer} is {noun}."),
)

NEXT: Final = (
    ways(
        "I understand that {step}, with a decision by {date}.",
        "As I understand it, {step}, and a decision is due by {date}.",
        "I have noted that {step}, with a decision by {date}.",
        "From what I was told, {step}, and the decision comes by {date}.",
    ),
    ways(
        "I understand that a decision is due by {date}.",
        "I know that you expect to decide by {date}.",
        "The decision, as I understand it, comes by {date}.",
        "I have noted that a decision comes by {date}.",
    ),
    ways(
        "I understand that {step}.",
        "As I understand it, {step}.",
        "From what I was told, {step}.",
        "I have noted that {step}.",
    ),
    ways(
        "I would be glad to go further into any of this when it suits you.",
        "I would welcome a second conversation, whenever it suits you.",
        "I am glad to go further into any of this at a time that suits you.",
        "I would gladly pick this up again at whatever point suits you.",
    ),
)
CALL_ME_BEFORE: Final = (
    ways(
        "If a question comes up before then, my number is {phone}.",
        "Should you need an answer sooner, you can reach me {on} {phone}.",
        "For anything that comes up in the meantime, my number is {phone}.",
        "Until then, you can reach me {on} {phone}.",
    ),
    ways(
        "If a question comes up before then, I am glad to answer it.",
        "Should you need an answer sooner, please ask.",
        "I am happy to answer anything that comes up in the meantime.",
        "Until then, I am at hand for any question.",
    ),
)
CALL_ME: Final = (
    ways(
        "My number is {phone} if a question comes up.",
        "You can reach me {on} {phone}.",
        "For any question, my number is {phone}.",
    ),
    ways(
        "I am at hand for any question.",
        "I am glad to answer any question that comes up.",
    ),
)
