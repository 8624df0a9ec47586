"""How a thank-you opens: thanks for something that only this reader did, said or asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from sincerely.core.debrief import Note, Voice
from sincerely.core.letters.letter import Sentence
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.thanks.telling import Groups, Telling, forms_of, joined
from sincerely.core.letters.writer import ways

__all__ = ["open_letter", "what_to_thank_for"]

_NOT_PLAIN: Final = (Voice.WARM, Voice.FORMAL)

# For something the reader did: best of all, because nobody else's letter can say it.
_FOR: Final = (
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
_FOR_AND_ROLE: Final = (
    *ways(
        "Thank you for {talk} about {role}, and for {thanks}.",
        "Thank you for talking with me {when} about {role}, and for {thanks}.",
        "Thank you for {hour} to talk about {role}, and for {thanks}.",
        "Thank you for meeting me {when} to talk about {role}, and for {thanks}.",
    ),
    *ways("I am grateful for {talk} about {role}, and for {thanks}.", voices=_NOT_PLAIN),
)
_QUESTION: Final = ways(
    "Thank you for {hour}, and for asking {question}.",
    "Thank you for {hour}; I was glad to be asked {question}.",
    "Thank you for {talk}, and for asking {question}.",
    "Thank you for {talk}; I was glad to be asked {question}.",
)
_TOPIC: Final = (
    *ways(
        "Thank you for {hour}, and for talking with me about {matter}.",
        "Thank you for {hour}, and for what you told me about {matter}.",
        "Thank you for {talk}, above all for what you told me about {matter}.",
        "Thank you for {talk}, and for what you said about {matter}.",
    ),
    *ways("I am grateful for {hour}, and for what you said about {matter}.", voices=_NOT_PLAIN),
)
_ROLE: Final = (
    *ways(
        "Thank you for {hour}, and for talking with me about {role}.",
        "Thank you for {hour} to talk about {role}.",
        "Thank you for {talk} about {role}.",
        "Thank you for talking with me {when} about {role}.",
        "Thank you for meeting me {when} to talk about {role}.",
        "Thank you for seeing me {when} about {role}.",
        "It was good to talk with you {when} about {role}; thank you.",
        "It was good to meet you {when}. Thank you for talking with me about {role}.",
    ),
    *ways(
        "I am grateful for {hour}, and for our talk about {role}.",
        "I am grateful for {talk} about {role}.",
        voices=_NOT_PLAIN,
    ),
)
_ROLE_AND_EMPLOYER: Final = ways(
    "Thank you for meeting me {when} to talk about {post}.",
    "Thank you for {hour}, and for talking with me about {post}.",
    "Thank you for {talk} about {post}.",
    "It was good to talk with you {when} about {post}; thank you.",
)
_TALK_ALONE: Final = ways("Thank you for {hour}.", "Thank you for {talk}.", "My thanks for {talk}.")
_MANY: Final = joined(
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
_BRIEF: Final = (
    ways(
        "Thank you for the few minutes {when}, and for {thanks}.",
        "Thank you for making a few minutes for me {when}, and for {thanks}.",
    ),
    ways(
        "Thank you for the few minutes we had {when} to talk about {role}.",
        "Thank you for making a few minutes for me {when} to talk about {role}.",
        "Thank you for finding a few minutes {when} to talk about {role}.",
        "Thank you for our short talk {when} about {role}.",
        "It was good to meet you {when}, if only for a few minutes; thank you.",
        "My thanks for the few minutes {when} to talk about {role}.",
    ),
    ways(
        "Thank you for the few minutes we had to talk about {role}.",
        "Thank you for making a few minutes for me to talk about {role}.",
        "Thank you for finding a few minutes to talk about {role}.",
    ),
    joined(
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
_LONG: Final = (_FOR, _QUESTION, _TOPIC, _ROLE, _ROLE_AND_EMPLOYER, _TALK_ALONE, _MANY)
_LONG_WITH_ROLE: Final = (_FOR_AND_ROLE, _FOR, _QUESTION, _TOPIC, _ROLE, _ROLE_AND_EMPLOYER, _MANY)
_BY_POST: Final = (_FOR_AND_ROLE, _FOR, _QUESTION, _TOPIC, _ROLE_AND_EMPLOYER, _ROLE, _MANY)


def what_to_thank_for(
    points: Sequence[Note], parts: Mapping[Note, tuple[Phrased, ...]]
) -> Phrased | None:
    """The part of a note that the thanks are tied to: a kindness before anything else."""
    said = [part for note in points for part in parts[note]]
    kind = [part for part in said if part.thanks and part.act is not Act.TOPIC]
    named = [part for part in said if part.act is Act.TOPIC and (part.thanks or part.topic)]
    asked = [part for part in said if part.question and len(said) > 1]
    return next(iter([*kind, *named, *asked]), None)


def open_letter(
    telling: Telling, thanked: Phrased | None, *, names_role: bool, is_posted: bool
) -> tuple[Sentence, ...]:
    """The thanks; ``names_role`` where nothing else in the letter would name it."""
    forms = forms_of(thanked) if thanked else {}
    groups: Groups = _LONG_WITH_ROLE if names_role else _LONG
    if is_posted:
        groups = _BY_POST
    return telling.first_of(_BRIEF if telling.plan.is_brief else groups, forms)
