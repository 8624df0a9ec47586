"""How a thank-you opens: thanks for something that only this reader did, said or asked."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.letters.gratitude import is_matter, is_to_come
from sincerely.core.letters.letter import Sentence, words_in
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.thanks.telling import Blanks, Groups, Telling, forms_of, joined
from sincerely.core.letters.wording import Blank, first_word
from sincerely.core.letters.writer import voiced, ways

__all__ = ["open_letter", "what_to_thank_for"]

_LONGEST_MATTER: Final = 7
_LONGEST_PAIR: Final = 18
_LOOSE: Final = re.compile(r"[,;:()]|\b(?:who|which|that|whose)\b", re.IGNORECASE)
# For something the reader did: best of all, because nobody else's letter can say it.
_FOR: Final = voiced(
    "Thank you for {hour}, and for {thanks}.",
    "Thank you for {thanks}, and for {hour}.",
    "Thank you for {talk}, and for {thanks}.",
    "Thank you for {thanks}, and for {talk}.",
    formal=["Thank you very much for {talk}, and for {thanks}."],
    warm=[
        "It was good to {meet} {when}; thank you for {thanks}.",
        "Many thanks for {talk}, and for {thanks}.",
    ],
    plainly=["Thank you for {hour} and for {thanks}.", "Thank you for {thanks}."],
)
_FOR_AND_ROLE: Final = voiced(
    "Thank you for {talk} about {role}, and for {thanks}.",
    "Thank you for talking with me {when} about {role}, and for {thanks}.",
    "Thank you for {hour} to talk about {role}, and for {thanks}.",
    "Thank you for {meeting} {when} about {role}, and for {thanks}.",
    formal=["I am grateful to you for {talk} about {role}, and for {thanks}."],
)
_TOPIC: Final = voiced(
    "Thank you for {hour}, and for talking with me about {matter}.",
    "Thank you for {hour}, and for what you told me about {matter}.",
    "Thank you for {talk}, and for what you told me about {matter}.",
    "Thank you for {talk}, and for what you said about {matter}.",
    formal=["I am grateful for {talk}, and for what you said about {matter}."],
    warm=["It was good to talk with you {when} about {matter}; thank you."],
)
# The subject line names the role: the thanks need not say it again.
_TALK: Final = voiced(
    "Thank you for {talk}.",
    "Thank you for talking with me {when}.",
    "Thank you for talking with me {when} about {employer}.",
    "Thank you for {meeting} {when} about the role.",
    "Thank you for {hour}, and for talking with me about {employer}.",
    "Thank you for {talk} about {employer}.",
    "Thank you for seeing me {when}.",
    formal=[
        "I am grateful to you for {hour}, and for talking with me about {employer}.",
        "Thank you for giving me your time {when}.",
        "I am grateful for {talk} about {employer}.",
    ],
    warm=[
        "Thank you for {talk}; it was good to {meet}.",
        "It was good to {meet} {when}; thank you for talking with me about {employer}.",
        "Thank you for talking with me {when}; it was good to {meet}.",
    ],
    plainly=["Thank you for {hour}.", "Thank you for {talk}."],
)
_ROLE: Final = voiced(
    "Thank you for {hour}, and for talking with me about {role}.",
    "Thank you for {hour} to talk about {role}.",
    "Thank you for {talk} about {role}.",
    "Thank you for talking with me {when} about {role}.",
    "Thank you for {meeting} {when} about {role}.",
    "Thank you for seeing me {when} about {role}.",
    formal=[
        "I am grateful to you for {hour}, and for our talk about {role}.",
        "I am grateful for {talk} about {role}.",
    ],
    warm=[
        "It was good to talk with you {when} about {role}; thank you.",
        "It was good to {meet} {when}. Thank you for talking with me about {role}.",
    ],
)
_TALK_ALONE: Final = ways("Thank you for {hour}.", "Thank you for {talk}.", "My thanks for {talk}.")
_MANY: Final = joined(
    (
        "Thank you for talking with me {when}",
        "Thank you for {meeting} {when}",
        "Thank you for {talk}",
        "My thanks for {talk}",
        "Many thanks for {talk}",
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
        "Thank you for the few minutes you gave me {when}, and for {thanks}.",
    ),
    ways(
        "Thank you for the few minutes {when}, and for what you told me about {matter}.",
        "Thank you for our short talk {when}, above all about {matter}.",
        "Thank you for finding a few minutes {when} to tell me about {matter}.",
    ),
    ways(
        "Thank you for the few minutes we had {when}.",
        "Thank you for the few minutes you gave me {when}.",
        "Thank you for finding a few minutes for me {when}.",
        "Thank you for our short talk {when} about {role}.",
        "It was good to {meet} {when}, if only for a few minutes; thank you.",
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
# A short letter, and one on paper, names the role and the employer as well.
_FOR_AND_POST: Final = voiced(
    "Thank you for {talk} about {post}, and for {thanks}.",
    "Thank you for talking with me {when} about {post}, and for {thanks}.",
    "Thank you for {hour} to talk about {post}, and for {thanks}.",
    "Thank you for {meeting} {when} about {post}, and for {thanks}.",
    "Thank you for {thanks}, and for {talk} about {post}.",
    formal=["I am grateful to you for {talk} about {post}, and for {thanks}."],
    warm=["It was good to talk with you {when} about {post}; thank you for {thanks}."],
    plainly=["Thank you for {talk} about {post} and for {thanks}."],
)
_POST: Final = voiced(
    "Thank you for {meeting} {when} about {post}.",
    "Thank you for {hour}, and for talking with me about {post}.",
    "Thank you for {talk} about {post}.",
    "Thank you for {hour} to talk about {post}.",
    "Thank you for talking with me {when} about {post}.",
    "My thanks for {talk} about {post}.",
    "Thank you for giving me {hour} to talk about {post}.",
    "Thank you for seeing me {when} about {post}.",
    "Thank you for all that you told me {when} about {post}.",
    "Many thanks for the time you gave me {when}, and for talking with me about {post}.",
    "I came away from {talk} with a clearer view of {post}; thank you for that.",
    "You were generous with your time {when}, and I am grateful for what you told me of {post}.",
    formal=[
        "I am grateful to you for {talk} about {post}.",
        "I am grateful to you for {hour}, and for talking with me about {post}.",
    ],
    warm=["It was good to talk with you {when} about {post}; thank you."],
)
_POST_ALONE: Final = (
    *voiced(
        warm=[
            "It was good to talk with you {when} about {post}; thank you.",
            "It was good to {meet} {when}. Thank you for talking with me about {post}.",
        ]
    ),
    *_POST,
)
_THANKS_TOO: Final = ways(
    "Thank you as well for {thanks}.",
    "I am grateful to you, too, for {thanks}.",
    "My thanks also for {thanks}.",
    "Thank you in particular for {thanks}.",
)
_TOPIC_TOO: Final = ways(
    "Thank you in particular for what you told me about {matter}.",
    "I was glad to hear from you about {matter}.",
    "It was good to talk with you about {matter}.",
)
_LONG: Final = (_FOR, _TOPIC, _TALK, _ROLE, _POST, _TALK_ALONE, _MANY)
_LONG_WITH_ROLE: Final = (_FOR_AND_ROLE, _FOR, _TOPIC, _ROLE, _POST, _MANY)
_FULL: Final = (_POST, _ROLE, _MANY, _TALK)
_THANKS: Final = re.compile(r"\bthank", re.IGNORECASE)
_GIVEN: Final = ("thanks", "matter")
_LONGEST_WITH_POST: Final = 18  # words of the thanks, the role and the employer together


def what_to_thank_for(
    points: Sequence[Note], parts: Mapping[Note, tuple[Phrased, ...]]
) -> tuple[Phrased, ...]:
    """The part of a note that the thanks are tied to: a kindness before anything else.

    Two short kindnesses of one note are thanked for together. Thanks are for what the reader
    gave or spoke of, never for a fact, a question, a figure or what is still to come: those
    are taken up in sentences of their own.
    """
    said = [part for note in points for part in parts[note]]
    kind = [part for part in said if part.thanks and part.act is not Act.TOPIC]
    named = [part for part in said if part.act is Act.TOPIC and _is_to_thank_for(part)]
    if len(kind) > 1 and kind[0].note == kind[1].note:
        both = f"{kind[0].thanks} {kind[1].thanks}"
        return tuple(kind[: 2 if words_in(both) <= _LONGEST_PAIR else 1])
    return tuple([*kind, *named][:1])


def _is_to_thank_for(part: Phrased) -> bool:
    matter = part.thanks or part.topic or ""
    if is_to_come(matter):
        return False
    return bool(part.thanks) or (
        is_matter(matter) and words_in(matter) <= _LONGEST_MATTER and not _LOOSE.search(matter)
    )


def open_letter(
    telling: Telling, thanked: Sequence[Phrased], *, names_role: bool, is_full: bool
) -> tuple[Sentence, ...]:
    """The thanks; ``names_role`` where nothing else in the letter would name it.

    In ``is_full``, they name the role and the employer, and what the reader is thanked for
    has a sentence of its own where the two would be long together.
    """
    forms = forms_of(thanked[0]) if thanked else {}
    if len(thanked) > 1:
        together = " and ".join(part.thanks or "" for part in thanked)
        forms["thanks"] = Blank(together, (thanked[0].note.path,))
    if is_full and not telling.plan.is_brief:
        return _open_in_full(telling, forms)
    groups: Groups = _LONG_WITH_ROLE if names_role else _LONG
    groups = _BRIEF if telling.plan.is_brief else groups
    return telling.first_of(groups, forms, not_like=telling.shared.opens_alike, most=1)


def _open_in_full(telling: Telling, forms: Blanks) -> tuple[Sentence, ...]:
    opportunity, thanks = telling.writer.debrief.opportunity, forms.get("thanks")
    named = f"{opportunity.role} {opportunity.employer} {thanks.text if thanks else ''}"
    if thanks and words_in(named) <= _LONGEST_WITH_POST:
        return telling.first_of(
            (_FOR_AND_POST, *_FULL), {"thanks": thanks}, not_like=telling.shared.opens_alike, most=1
        )
    groups: Groups = _FULL if any(forms.get(name) for name in _GIVEN) else (_POST_ALONE, *_FULL)
    first = telling.first_of(groups, {}, not_like=telling.shared.opens_alike, most=1)
    too = telling.first_of(
        (_THANKS_TOO, _TOPIC_TOO),
        forms,
        not_like=lambda text: (
            2 * (_THANKS.search(text) is not None)
            + (first_word(text) == first_word(first[0].text))
            + 2 * (text.split()[:2] == first[0].text.split()[:2])
        ),
    )
    return (*first, *too)
