"""How a thank-you opens: thanks for something that only this reader did, said or asked."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.letters.gratitude import is_matter, is_to_come, names_no_figure
from sincerely.core.letters.letter import Sentence, words_in
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.thanks.telling import Blanks, Groups, Telling, forms_of, is_told, joined
from sincerely.core.letters.wording import Blank, first_word
from sincerely.core.letters.writer import voiced, ways

__all__ = ["open_letter", "what_to_thank_for"]

_LONGEST_MATTER: Final = 7
_LONGEST_PAIR: Final = 18
_LONGEST_TOLD: Final = 12
_LOOSE_END: Final = re.compile(r"[;:()]")
_LOOSE: Final = re.compile(r"[,;:()]|\b(?:who|which|that|whose)\b", re.IGNORECASE)
# What may lean on the note before it, which the thanks do not follow ("lost 6 of them").
_LEANING: Final = re.compile(
    r"\b(?:they|them|theirs?|it|its|this|these|those|too|also|as well|either)\b", re.IGNORECASE
)
# For something the reader did: best of all, because nobody else's letter can say it.
_FOR: Final = voiced(
    "Thank you for {hour}, and for {thanks}.",
    "Thank you for {thanks}, and for {hour}.",
    "Thank you for {talk}, and for {thanks}.",
    "Thank you for {thanks}, and for {talk}.",
    formal=[
        "I am grateful to you for {hour}, and for {thanks}.",
        "I am grateful to you for {talk} and, above all, for {thanks}.",
    ],
    warm=[
        "It was good to {meet} {when}; thank you for {thanks}.",
        "Thank you for {hour} and, above all, for {thanks}.",
        "My warm thanks for {talk}, and for {thanks}.",
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
_QUESTION: Final = voiced(
    "Thank you for {hour}, and for asking {question}.",
    "Thank you for {talk}, and for asking {question}.",
    formal=["I am grateful to you for {talk}, and for asking {question}."],
)
_TOPIC: Final = voiced(
    "Thank you for {hour}, and for talking with me about {matter}.",
    "Thank you for {hour}, and for what you told me about {matter}.",
    "Thank you for {talk}, above all for what you told me about {matter}.",
    "Thank you for {talk}, and for what you said about {matter}.",
    formal=["I am grateful for {hour}, and for what you said about {matter}."],
    warm=["It was good to talk with you {when} about {matter}; thank you."],
)
# What was said freely is thanked for; the letter has another point to take up.
_TOLD: Final = voiced(
    "Thank you for {talk}, and for telling me that {clause}.",
    "Thank you for {hour}, and for telling me that {clause}.",
    "Thank you for talking with me {when}, and above all for telling me that {clause}.",
    "Thank you for {hour}; it was useful to hear from you that {clause}.",
    "Thank you for talking with me {when}; it helped to hear that {clause}.",
    "I came away from {talk} knowing that {clause}; thank you for telling me.",
    formal=["I am grateful to you for {talk}, and for telling me that {clause}."],
    warm=["My warm thanks for {talk}, and for telling me that {clause}."],
)
_TOLD_AND_ROLE: Final = ways(
    "Thank you for {talk} about {role}, and for telling me that {clause}.",
    "Thank you for talking with me {when} about {role}, and for telling me that {clause}.",
)
_TOLD_TOO: Final = ways(
    "Thank you in particular for telling me that {clause}.",
    "I am grateful to you for telling me that {clause}.",
    "It was useful to hear from you that {clause}.",
    "What you told me has stayed with me: {clause}.",
)
# The subject line names the role: the thanks need not say it again.
_TALK: Final = voiced(
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
        "It was good to {meet} {when}; thank you for talking with me about {employer}.",
        "My warm thanks for {hour}, and for talking with me about {employer}.",
        "It was good to talk with you {when} about {employer}; thank you.",
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
    warm=["My warm thanks for {talk} about {post}, and for {thanks}."],
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
    "I was glad of the chance to hear about {post} from you {when}; thank you.",
    "What you told me {when} of {post} was a help; thank you for it.",
    "Many thanks for the time you gave me {when}, and for going through {post} with me.",
    "I came away from {talk} with a clearer view of {post}; thank you for that.",
    "You were generous with your time {when}, and I am grateful for what you told me of {post}.",
    formal=[
        "I am grateful to you for {talk} about {post}.",
        "I am grateful to you for {hour}, and for talking with me about {post}.",
    ],
    warm=["My warm thanks for {talk} about {post}."],
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
    "Thank you, above all, for {thanks}.",
    "I am grateful to you, too, for {thanks}.",
    "My thanks also for {thanks}.",
    "Thank you in particular for {thanks}.",
)
_FOR_QUESTION_TOO: Final = ways(
    "Thank you, too, for asking {question}.",
    "I was glad that you asked {question}.",
    "You asked {question}; it was a good thing to be asked.",
)
_TOPIC_TOO: Final = ways(
    "Thank you in particular for what you told me about {matter}.",
    "I was glad to hear from you about {matter}.",
    "It was good to talk with you about {matter}.",
    "Thank you, above all, for talking with me about {matter}.",
)
_LONG: Final = (_FOR, _QUESTION, _TOPIC, _TOLD, _TALK, _ROLE, _POST, _TALK_ALONE, _MANY)
_LONG_WITH_ROLE: Final = (
    _FOR_AND_ROLE,
    _FOR,
    _QUESTION,
    _TOPIC,
    _TOLD_AND_ROLE,
    _ROLE,
    _POST,
    _MANY,
)
_FULL: Final = (_POST, _ROLE, _MANY, _TALK)
_THANKS: Final = re.compile(r"\bthank", re.IGNORECASE)
_GIVEN: Final = ("thanks", "question", "matter", "clause")
_LONGEST_WITH_POST: Final = 18  # words of the thanks, the role and the employer together


def what_to_thank_for(
    points: Sequence[Note], parts: Mapping[Note, tuple[Phrased, ...]], met: Collection[Note] = ()
) -> tuple[Phrased, ...]:
    """The part of a note that the thanks are tied to: a kindness before anything else.

    Two short kindnesses of one note are thanked for together. What was told comes last, and
    only where it is not ``met`` by something that the letter says beside it.

    Thanks are for what the reader gave or said, never for a figure or what is still to come;
    but for telling of either they may be, where nothing else is there to thank for.
    """
    said = [part for note in points for part in parts[note]]
    kind = [part for part in said if part.thanks and part.act is not Act.TOPIC]
    named = [part for part in said if part.act is Act.TOPIC and _is_to_thank_for(part)]
    asked = [part for part in said if part.question and len(said) > 1]
    if len(kind) > 1 and kind[0].note == kind[1].note:
        both = f"{kind[0].thanks} {kind[1].thanks}"
        return tuple(kind[: 2 if words_in(both) <= _LONGEST_PAIR else 1])
    whole = [parts[note][0] for note in points if note not in met and len(parts[note]) == 1]
    told = [part for part in whole if len(said) > 1 and _is_told(part)]
    told.sort(key=lambda part: not names_no_figure(part.clause or ""))
    return tuple([*kind, *named, *asked, *told][:1])


def _is_told(part: Phrased) -> bool:
    """Whether the reader can be thanked for telling it: a short clause that stands by itself."""
    clause = part.clause or ""
    is_short = words_in(clause) <= _LONGEST_TOLD
    is_whole = not (_LOOSE_END.search(clause) or _LEANING.search(clause))
    return is_told(part) and is_short and is_whole


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
    if thanked and _is_told(thanked[0]):
        forms["clause"] = Blank(thanked[0].clause or "", (thanked[0].note.path,))
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
        (_THANKS_TOO, _FOR_QUESTION_TOO, _TOPIC_TOO, _TOLD_TOO),
        forms,
        not_like=lambda text: (
            2 * (_THANKS.search(text) is not None)
            + (first_word(text) == first_word(first[0].text))
            + 2 * (text.split()[:2] == first[0].text.split()[:2])
        ),
    )
    return (*first, *too)
