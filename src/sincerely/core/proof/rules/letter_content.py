"""What a letter promises, and whether it speaks of this reader at all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from sincerely.core.debrief import (
    Candidate,
    Concern,
    Conversation,
    Debrief,
    Interviewer,
    Note,
    Opportunity,
)
from sincerely.core.proof.finding import Severity
from sincerely.core.proof.notes import conversation_for
from sincerely.core.proof.patterns import regex
from sincerely.core.proof.rule import Example, Match, Rule, Scope
from sincerely.core.proof.text import Part, ProofText
from sincerely.core.tables import word_set

_ATTACHED: Final = re.compile(
    r"\b(?:I(?: have|'ve|’ve| am|'m|’m)? (?:also )?(?:attach(?:ed|ing)?|enclos(?:e|ed|ing))|(?:is|are) (?:attached|enclosed)|attached (?:is|are|please|you will|herewith)|enclosed (?:is|are|please)|(?:please )?find (?:attached|enclosed)|see (?:the )?(?:attached|enclosed|attachment)|the (?:attached|enclosed) \w+|in the attachment|attached to this (?:e-?mail|message))\b",
    re.IGNORECASE,
)
_CONTENT: Final = re.compile(r"[^\W_][\w’'-]*")
_EMPTY: Final = word_set(
    "the and for with that this from was were have has had you your our their they she"
    " her him his not are but who what when how why which would could should can will"
    " about into over more most than then them there here said says told asked wants"
    " wanted want like likes need needs team role work job company time year years good"
    " great new very much many some any all one two also just been being does did done"
    " make made get got know think see look take last first next week month day"
)


def _promised(text: ProofText) -> Iterator[Match]:
    if text.attachments:
        return
    for sentence in text.sentences:
        m = _ATTACHED.search(sentence.text)
        if m:
            nothing = text.attachments is not None
            yield Match(
                sentence.start + m.start(),
                sentence.start + m.end(),
                message="Something is said to be attached, and nothing is."
                if nothing
                else "Remember to attach what this promises.",
                severity=Severity.ERROR if nothing else None,
            )


def _stems(words: str) -> set[str]:
    """Content words cut to their first five letters: enough to match inflected forms."""
    found = (w.lower() for w in _CONTENT.findall(words))
    return {w[:5] for w in found if (len(w) > 3 or w.isdigit()) and w not in _EMPTY}


def _notes(conversation: Conversation) -> Iterator[Note]:
    yield from conversation.points
    yield from conversation.promised
    yield from conversation.unsaid
    for concern in conversation.concerns:
        yield concern.worry
        if concern.answer:
            yield concern.answer


def _nothing_specific(text: ProofText) -> Iterator[Match]:
    conversation = conversation_for(text.noted, text.recipient)
    if conversation is None:
        return
    notes = [_stems(note.text) for note in _notes(conversation)]
    said = _stems(text.body.text)
    if notes and not any(len(note & said) >= min(2, len(note)) and note for note in notes):
        yield Match(0, 0)


def _unanswered(text: ProofText) -> Iterator[Match]:
    conversation = conversation_for(text.noted, text.recipient)
    if conversation is None:
        return
    said = _stems(text.body.text)
    for concern in conversation.concerns:
        if concern.answer is None:
            continue
        wanted = _stems(concern.worry.text) | _stems(concern.answer.text)
        if wanted and len(wanted & said) < min(3, len(wanted)):
            yield Match(
                0,
                0,
                message=f"The worry that this reader raised is not answered: “{concern.worry.text}”.",
            )


_LEFTOVER = regex(
    r"^(?:sent from my \w+|-{2,} ?(?:original|forwarded) message.*|begin forwarded message:?)|\bDRAFT ONLY\b",
    parts=frozenset(Part),
    flags=re.IGNORECASE | re.MULTILINE,
)

_ASKED = Debrief(
    candidate=Candidate(name="Ana Reis"),
    opportunity=Opportunity(role="Kiln manager", employer="Bell Tiles"),
    conversations=(
        Conversation(
            path="conversations[0]",
            interviewers=(Interviewer(name="Tom Bell"),),
            points=(Note("Kiln lining cracks every winter", "conversations[0].points[0]"),),
            concerns=(
                Concern(
                    Note("never supervised nights", "conversations[0].concerns[0].worry"),
                    Note(
                        "ran Saturday furnaces alone for three seasons",
                        "conversations[0].concerns[0].answer",
                    ),
                    "conversations[0].concerns[0]",
                ),
            ),
        ),
    ),
)


def _to_tom(body: str) -> Example:
    return Example(
        f"Dear Tom,\n\n{body}\n\nBest,\nAna\n",
        kind="thank-you",
        recipient="Tom Bell",
        debrief=_ASKED,
    )


_ANSWERED = "Thank you for showing me the cracks in the kiln lining. I have not supervised nights, but I ran the Saturday furnaces alone."

RULES = (
    Rule("attachment", Severity.HINT, "Remember to attach what this promises.",
         "A promised attachment that is missing costs a second, sorry letter.", "After the reminders of common mail programs",
         flags=("Dear Ana,\n\nI attach the plan.\n", "Dear Ana,\n\nThe plan is enclosed.\n", Example("Dear Ana,\n\nPlease find attached the plan.\n", kind="thank-you", attachments=())),
         passes=("Dear Ana,\n\nI can send the plan.\n", Example("Dear Ana,\n\nI attach the plan.\n", kind="thank-you", attachments=("plan.pdf",)), "Dear Ana,\n\nI grew attached to the place.\n"),
         find=_promised, scope=Scope.LETTER),
    Rule("leftover", Severity.ERROR, "Something was left over from another message or an earlier state.",
         "It tells the reader that the letter was not written to them.", "After recruiters' accounts of letters that lost an offer",
         flags=("Dear Ana,\n\nThank you.\n\nSent from my phone\n", "Dear Ana,\n\nThank you. DRAFT ONLY\n", "Dear Ana,\n\nThank you.\n\nBegin forwarded message:\n"),
         passes=("Dear Ana,\n\nThank you.\n", "Dear Ana,\n\nThe year was MMXX.\n", "Dear Ana,\n\nShe said that [the kiln] was old.\n"),
         find=_LEFTOVER, scope=Scope.LETTER),
    Rule("nothing-specific", Severity.WARNING, "Nothing in it is of this conversation.",
         "A letter that could go to anybody does nothing for you.", "After published advice on follow-up letters",
         flags=(_to_tom("Thank you for the meeting."), _to_tom("It was a lovely day."), _to_tom("Your firm is very fine.")),
         passes=(_to_tom(_ANSWERED), _to_tom("The kiln lining stays with me."), Example("Dear Jo,\n\nThanks.\n", kind="thank-you", debrief=_ASKED, recipient="Jo Ash")),
         find=_nothing_specific, scope=Scope.DEBRIEF, kinds=frozenset({"thank-you", "thank-you-letter"})),
    Rule("concern-unanswered", Severity.WARNING, "A worry that this reader raised is not answered.",
         "It stays with them if you let it pass.", "After published advice on follow-up letters",
         flags=(_to_tom("The kiln lining stays with me."), _to_tom("Thank you."), _to_tom("I ran.")),
         passes=(_to_tom(_ANSWERED), _to_tom("I ran furnaces alone on Saturday."), Example("Dear Jo,\n\nThanks.\n", kind="thank-you", debrief=_ASKED, recipient="Jo Ash")),
         find=_unanswered, scope=Scope.DEBRIEF, kinds=frozenset({"thank-you", "thank-you-letter"})),
)  # fmt: skip
