"""The ways in which a thank-you says each of its parts.

Each asserts only what its blanks hold: no feeling, praise or agreement that nobody noted.
Blanks: ``hour`` (the hour on Tuesday), ``talk`` (our conversation on Tuesday), ``when`` (on
Tuesday), ``role``, ``employer``, ``phone``, ``deed`` (a clause that begins with "I"), ``settled`` (a next step that speaks of the
decision itself), ``also`` (the same with "also"),
``report`` (one that does not begin with "you") and the constructions of ``phrasing.phrased``. Groups stand in order of preference: the first of
which a way can be filled is used.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product
from typing import Final

from sincerely.core.debrief import Voice
from sincerely.core.letters.wording import Way
from sincerely.core.letters.writer import ways


def _joined(openings: Iterable[str], endings: Iterable[str]) -> tuple[Way, ...]:
    """Return every opening with every ending, as ways."""
    return ways(*(opening + ending for opening, ending in product(openings, tuple(endings))))


_NOT_PLAIN: Final = (Voice.WARM, Voice.FORMAL)

# For something the reader did: best of all, because nobody else's letter can say it.
_THANKS_FOR: Final = (
    *ways(
        "Thank you for {hour}, and for {thanks}.",
        "Thank you for {hour} and, above all, for {thanks}.",
        "Thank you for {thanks}, and for {hour}.",
        "Thank you for {talk}, and for {thanks}.",
        "Thank you for {thanks}, and for {talk}.",
    ),
    *ways(
        "I am grateful for {hour}, and for {thanks}.",
        "I am grateful for {talk} and, above all, for {thanks}.",
        voices=_NOT_PLAIN,
    ),
)
_THANKS_FOR_AND_ROLE: Final = (
    *ways(
        "Thank you for {talk} about {role}, and for {thanks}.",
        "Thank you for talking with me {when} about {role}, and for {thanks}.",
        "Thank you for {hour} to talk about {role}, and for {thanks}.",
    ),
    *ways("I am grateful for {talk} about {role}, and for {thanks}.", voices=_NOT_PLAIN),
)
_THANKS_QUESTION: Final = ways(
    "Thank you for {hour}, and for asking {question}.",
    "Thank you for {hour}; I was glad to be asked {question}.",
    "Thank you for {talk}, and for asking {question}.",
    "Thank you for {talk}; I was glad to be asked {question}.",
)
_THANKS_TOPIC: Final = (
    *ways(
        "Thank you for {hour}, and for talking with me about {matter}.",
        "Thank you for {hour}, and for what you told me about {matter}.",
        "Thank you for {talk}, above all for what you told me about {matter}.",
        "Thank you for {talk}, and for what you said about {matter}.",
    ),
    *ways("I am grateful for {hour}, and for what you said about {matter}.", voices=_NOT_PLAIN),
)
_THANKS_ROLE: Final = (
    *ways(
        "Thank you for {hour}, and for talking with me about {role}.",
        "Thank you for {hour} to talk about {role}.",
        "Thank you for {talk} about {role}.",
        "Thank you for talking with me {when} about {role}.",
        "Thank you for meeting me {when} about {role}.",
        "Thank you for seeing me {when} about {role}.",
    ),
    *ways(
        "I am grateful for {hour}, and for our talk about {role}.",
        "I am grateful for {talk} about {role}.",
        voices=_NOT_PLAIN,
    ),
)
# For panels so large that the ways above run out: every opening with every ending.
_MANY_THANKS: Final = _joined(
    (
        "Thank you for talking with me {when}",
        "Thank you for meeting me {when}",
        "Thank you for seeing me {when}",
        "Thank you for {talk}",
        "My thanks for {talk}",
        "Many thanks for {talk}",
        "Thank you once more for {talk}",
    ),
    (
        " about {role} at {employer}.",
        " about {employer} and {role}.",
        " about the work of {employer} and {role}.",
    ),
)
THANKS: Final = (_THANKS_FOR, _THANKS_QUESTION, _THANKS_TOPIC, _THANKS_ROLE, _MANY_THANKS)
THANKS_WITH_ROLE: Final = (_THANKS_FOR_AND_ROLE, *THANKS)
BRIEF_THANKS: Final = (
    ways(
        "Thank you for the few minutes {when}, and for {thanks}.",
        "Thank you for making a few minutes for me {when}, and for {thanks}.",
    ),
    ways(
        "Thank you for the few minutes we had {when} to talk about {role}.",
        "Thank you for making a few minutes for me {when} to talk about {role}.",
        "Thank you for the few minutes {when} about {role}.",
        "Thank you for finding a few minutes {when} to talk about {role}.",
        "Thank you for our short talk {when} about {role}.",
        "My thanks for the few minutes {when} to talk about {role}.",
    ),
    ways(
        "Thank you for the few minutes we had to talk about {role}.",
        "Thank you for making a few minutes for me to talk about {role}.",
        "Thank you for finding a few minutes to talk about {role}.",
    ),
    _joined(
        (
            "Thank you for a few minutes",
            "Thank you for the few minutes we had",
            "My thanks for the few minutes",
            "Many thanks for the few minutes",
            "Thank you for sparing me a few minutes",
            "Thank you for our short talk",
        ),
        (
            " about {role} at {employer}.",
            " about {employer} and {role}.",
            " {when} about {role} at {employer}.",
            " {when} about {employer} and {role}.",
        ),
    ),
)

POINT: Final = (
    ways(
        "You told me that {clause}.",
        "You said that {clause}.",
        "You mentioned that {clause}.",
        "As you told me, {clause}.",
        "When we spoke, you said that {clause}.",
    ),
    ways(
        "You want {wish}.",
        "You told me that you want {wish}.",
        "As I understood you, you want {wish}.",
    ),
    ways("You asked {question}.", "You wanted to know {question}.", "You asked me {question}."),
    ways(
        "We talked about {matter}.", "We spoke of {matter}.", "Part of our talk was about {matter}."
    ),
    ways(
        "In our conversation, you said that {clause}.",
        "I have kept in mind that {clause}.",
        "What I have kept in mind is that {clause}.",
        "I came away knowing that {clause}.",
        "From our conversation, I noted that {clause}.",
    ),
    ways(
        "In our conversation, you said that you want {wish}.",
        "I have kept in mind that you want {wish}.",
        "What I have kept in mind is that you want {wish}.",
        "I came away knowing that you want {wish}.",
        "From our conversation, I noted that you want {wish}.",
        "When we spoke, you said that you want {wish}.",
    ),
)
ALSO: Final = (
    ways(
        "You also told me that {clause}.",
        "You added that {clause}.",
        "It also came up that {report}.",
        "You mentioned as well that {clause}.",
        "You also said that {clause}.",
        "It came up, too, that {report}.",
    ),
    ways(
        "You also want {wish}.",
        "I noted that you want {wish}.",
        "And you want {wish}.",
    ),
    ways("You also asked {question}.", "And you asked {question}.", "Then you asked {question}."),
    ways(
        "We also talked about {matter}.",
        "We spoke of {matter} as well.",
        "We touched on {matter}, too.",
    ),
)
TWO_POINTS: Final = ways(
    "You told me that {clause} and that {second}.",
    "You said that {clause} and that {second}.",
    "You mentioned that {clause} and that {second}.",
)
ALSO_TWO: Final = ways(
    "You added that {clause} and that {second}.",
    "You also told me that {clause} and that {second}.",
    "You also said that {clause} and that {second}.",
)

# Where the fact and the point share a word, the matter may be named; else the fact stands
# beside the point without a claim that they are the same.
EVIDENCE_TOPIC: Final = (
    *ways(
        "On {topic}, I can offer one result of my own: {clause}.",
        "On {topic}, my own record is this: {clause}.",
        "My own experience of {topic} is this: {clause}.",
    ),
    *ways("{deed}.", "For my part, {deed}."),
)
EVIDENCE_BESIDE: Final = ways(
    "{deed}.",
    "For my part, {deed}.",
    "In my own work, {deed}.",
    "Here is what I can set beside that: {clause}.",
    "One result of my own: {clause}.",
    "From my own work: {clause}.",
)
EVIDENCE_ALONE: Final = ways(
    "One thing from my own record: {clause}.",
    "To give one result of my own, {deed}.",
    "From my own record: {clause}.",
    "Of my own work, one result: {clause}.",
    "One result that I can point to: {clause}.",
)
EVIDENCE_NOUN: Final = ways(
    "What I can point to is {noun}.",
    "From my own record, I would point to {noun}.",
)
EVIDENCE_MORE: Final = (
    ways(
        "{also}.",
        "Besides, {deed}.",
        "{deed}.",
        "Another result: {clause}.",
        "And one result more: {clause}.",
        "To that I would add this: {clause}.",
    ),
    ways(
        "I would add {noun}.",
        "To that I would add {noun}.",
        "Beside it I would put {noun}.",
    ),
)
CRITERION: Final = ways(
    "The role asks for {noun}.",
    "As I understand it, the role asks for {noun}.",
    "I understand that you are looking for {noun}.",
    "What the role needs, as I understand it, is {noun}.",
)
POST: Final = (
    ways(
        "By way of background, {deed}.",
        "My own background, briefly: {clause}.",
        "As to my background, {deed}.",
        "By way of background: {clause}.",
    ),
    ways(
        "By way of background: {noun}.",
        "My own background, briefly: {noun}.",
    ),
)

UNSAID: Final = (
    ways(
        "One thing I did not get to say: {clause}.",
        "There is one thing we did not reach: {clause}.",
        "Something I left out when we met: {clause}.",
        "What I did not get to tell you is that {deed}.",
    ),
    ways(
        "One thing we did not get to was {noun}.",
        "What I left out when we met was {noun}.",
        "We did not get as far as {noun}.",
    ),
)
UNSAID_TOO: Final = (
    ways(
        "One more thing, which I did not get to say: {clause}.",
        "Nor did we reach this: {clause}.",
    ),
    ways("Nor did we get to {noun}.", "I left out {noun} as well."),
)

ASK: Final = (
    ways(
        "You asked {question}.",
        "You wanted to know {question}.",
        "One question of yours was {question}.",
        "Among other things, you asked {question}.",
    ),
    ways(
        "You asked about {topic}.",
        "You raised {topic}.",
        "You had a question about {topic}.",
        "One question of yours was about {topic}.",
    ),
)
CONCEDE: Final = (
    ways(
        "You raised the point that {clause}.",
        "You put it to me that {clause}.",
        "One point of yours was that {clause}.",
    ),
    ways("You asked about {topic}.", "You raised {topic}.", "One point of yours was {topic}."),
)

CORRECTION: Final = ways(
    "One thing to put right: {clause}.",
    "There is one thing to put right: {clause}.",
    "Let me put one thing right: {clause}.",
)

PROMISE: Final = (
    ways(
        "As promised, I will send you {noun}.",
        "I have not forgotten that I owe you {noun}.",
        "You will have {noun} from me, as promised.",
    ),
    ways(
        "As promised, I will {base}.",
        "I have not forgotten my promise to {base}.",
        "My promise stands: I will {base}.",
    ),
)
REASON: Final = (
    ways(
        "I would like to do this work because {clause}.",
        "I want this job because {clause}.",
        "My reason for wanting this job is that {clause}.",
        "What draws me to the role is that {clause}.",
    ),
    ways(
        "What draws me to the role is {noun}.",
        "What attracts me to this job is {noun}.",
        "My reason for wanting this work is {noun}.",
        "I want this job because of {noun}.",
    ),
)
DIFFERENCE: Final = (
    ways(
        "If I joined you, I would {base}.",
        "In the role, I would {base}.",
        "At {employer}, I would {base}.",
        "One thing I would do in the role is {base}.",
    ),
    ways(
        "What I would bring to {employer} is {noun}.",
        "What I would start with in the role is {noun}.",
    ),
)
COURTESY: Final = (
    ways(
        "If there is a part of my work that you would like to hear more about, I can put it in "
        "writing or talk it through.",
        "If something about my work was left open between us, I am glad to take it up by "
        "telephone or in writing.",
        "Whatever you would still like to know about my work, I am ready to answer it in person "
        "or in writing.",
        "For anything in my record that you would like to hear in more detail, a call or a line "
        "is enough.",
        "Where something about my experience is still unclear, I am glad to explain it by "
        "telephone or in writing.",
        "Should you want to go over a part of my record, I am glad to do so on paper or in a "
        "second conversation.",
    ),
    _joined(
        (
            "If you would like to hear more about something that I have done, ",
            "If a question about my work is still open, ",
            "For whatever you would like to ask about my experience, ",
            "Should something in my record call for a word more, ",
            "If we left out something that matters to you, ",
            "Should you want to know more of how I work, ",
            "If one of my answers was too short, ",
        ),
        (
            "I am glad to answer in writing.",
            "a line from you is enough.",
            "I am glad to take it up by telephone.",
            "I would be happy to go into it with you.",
            "I will gladly answer it.",
        ),
    ),
)


def _many_next(what: str) -> tuple[Way, ...]:
    return _joined(
        (
            f"I understand that {what}",
            f"As I understand it, {what}",
            f"From what I was told, {what}",
            f"I have noted that {what}",
            f"As it was explained to me, {what}",
        ),
        (
            ", and I will be ready.",
            "; I will be ready for whatever follows from it.",
            "; for my part, I am ready.",
            "; I have made a note of it.",
        ),
    )


NEXT: Final = (
    ways(
        "I understand that {settled}, by {date}.",
        "As I understand it, {settled}, by {date}.",
        "From what I was told, {settled}, by {date}.",
        "I have noted that {settled}, by {date}.",
        "As it was explained to me, {settled}, by {date}.",
        "I gather that {settled}, by {date}, and I will be ready.",
    ),
    _many_next("{settled}, by {date}"),
    ways(
        "I understand that {step}, with a decision by {date}.",
        "As I understand it, {step}, and a decision is due by {date}.",
        "I have noted that {step}, with a decision by {date}.",
        "From what I was told, {step}, and the decision comes by {date}.",
        "As it was explained to me, {step}, with a decision by {date}.",
        "I understand that {step}, and that the decision comes by {date}.",
        "I gather that {step}, with a decision due by {date}.",
        "I know that {step} and that you expect to decide by {date}.",
    ),
    ways(
        "I have noted the next step, with a decision by {date}: {fragment}.",
        "The decision, as I understand it, comes by {date}, and the next step is this: {fragment}.",
        "From what I was told, a decision is due by {date}; the next step is this: {fragment}.",
        "I understand the next step to be this, with a decision by {date}: {fragment}.",
        "As it was explained to me, the decision comes by {date} and this comes next: {fragment}.",
    ),
    ways(
        "I understand that {step}.",
        "As I understand it, {step}.",
        "From what I was told, {step}.",
        "I have noted that {step}.",
        "As it was explained to me, {step}.",
        "I understand that {step}; I will be ready for what follows.",
        "I gather that {step}, and I will be ready.",
        "I have noted that {step}, and will be ready for what follows.",
    ),
    ways(
        "The next step, as I understand it: {fragment}.",
        "I have noted the next step: {fragment}.",
        "From what I was told, the next step is this: {fragment}.",
        "I understand the next step to be this: {fragment}.",
        "As it was explained to me, this comes next: {fragment}.",
        "What comes next, as I understand it: {fragment}.",
        "I gather that this is the next step: {fragment}.",
        "The next step, as it was explained to me: {fragment}.",
    ),
    ways(
        "I understand that a decision is due by {date}.",
        "I know that you expect to decide by {date}.",
        "The decision, as I understand it, comes by {date}.",
        "I have noted that a decision comes by {date}.",
        "From what I was told, a decision is due by {date}.",
        "I gather that you expect to decide by {date}, and I will be ready for what follows.",
        "As it was explained to me, the decision comes by {date}.",
    ),
    _many_next("{step}, with a decision by {date}"),
    _many_next("{step}"),
    _many_next("a decision is due by {date}"),
    _joined(
        (
            "The next step, as I understand it",
            "What comes next, as I understand it",
            "I have noted what comes next",
            "From what I was told, this comes next",
            "This, I understand, is the next step",
        ),
        (
            ": {fragment}.",
            ", for which I will be ready: {fragment}.",
            ", and I have noted it: {fragment}.",
        ),
    ),
    ways(
        "I would be glad to go further into any of this when it suits you.",
        "I would welcome a second conversation, whenever it suits you.",
        "I am glad to go further into any of this at a time that suits you.",
        "I would gladly pick this up again at whatever point suits you.",
        "Whatever the next step is, I will be ready for it.",
        "If a second conversation would be of use, I will make the time.",
        "For a further conversation, I can fit in with your calendar.",
        "I am ready for the next step, whenever you come to it.",
    ),
    _joined(
        (
            "If a second conversation would help",
            "Should you want to talk again",
            "If you would like to go on from here",
            "For a second conversation",
            "Whenever you come to the next step",
        ),
        (
            ", I will make the time.",
            ", I can fit in with your calendar.",
            ", I will be ready.",
            ", a line from you is enough.",
        ),
    ),
)

_MANY_NUMBERS: Final = _joined(
    (
        "I can be reached {on} {phone}",
        "You will find me {on} {phone}",
        "A call to {phone} will find me",
        "My telephone number is {phone}",
    ),
    (" if a question comes up.", " should a question come up.", " whenever a question comes up."),
)
_MANY_OFFERS: Final = _joined(
    ("I am at hand", "I am ready to help", "I am glad to help", "I will be at hand"),
    (" if a question comes up.", " should a question come up.", " whenever a question comes up."),
)
CALL_ME_BEFORE: Final = (
    ways(
        "If a question comes up before then, my number is {phone}.",
        "Should you need an answer sooner, you can reach me {on} {phone}.",
        "For anything that comes up in the meantime, my number is {phone}.",
        "Until then, you can reach me {on} {phone}.",
    ),
    _MANY_NUMBERS,
    ways(
        "If a question comes up before then, I am glad to answer it.",
        "Should you need an answer sooner, please ask.",
        "I am happy to answer anything that comes up in the meantime.",
        "Until then, I am at hand for any question.",
    ),
    _MANY_OFFERS,
)
CALL_ME: Final = (
    ways(
        "My number is {phone} if a question comes up.",
        "You can reach me {on} {phone}.",
        "For any question, my number is {phone}.",
        "If a question comes up, you can reach me {on} {phone}.",
    ),
    _MANY_NUMBERS,
    ways(
        "I am at hand for any question.",
        "I am glad to answer any question that comes up.",
        "If a question comes up, please ask.",
    ),
    _MANY_OFFERS,
)
