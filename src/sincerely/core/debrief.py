"""The debrief: what a candidate wrote down after an interview, as values.

Every note keeps the path that it has in the debrief file
(``conversations[0].points[1]``), so that each sentence of a letter can say
where it came from. The file format is read by ``sincerely.formats.debrief``;
the keys and their meaning are documented there and in ``docs/debrief.md``.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

__all__ = [
    "Candidate",
    "Concern",
    "Consultant",
    "Conversation",
    "Correction",
    "Debrief",
    "Interview",
    "Interviewer",
    "Locale",
    "Note",
    "Opportunity",
    "Outcome",
    "OutcomeResult",
    "Referrer",
    "Routing",
    "Touch",
    "Venue",
    "Voice",
    "Withdrawal",
]


class Locale(StrEnum):
    """The English that a letter is written in: spelling, dates, punctuation, closings."""

    US = "en-US"
    GB = "en-GB"
    CA = "en-CA"
    AU = "en-AU"
    IE = "en-IE"


class Voice(StrEnum):
    """The candidate's register."""

    FORMAL = "formal"
    WARM = "warm"
    PLAIN = "plain"


class Routing(StrEnum):
    """How letters travel: who sends them, and who reads them first."""

    DIRECT = "direct"
    COPY = "copy"
    REVIEW_FIRST = "review-first"
    CONSULTANT_SENDS = "consultant-sends"


class Venue(StrEnum):
    """How an interview was held (the file's ``interview.how``)."""

    ONSITE = "onsite"
    VIDEO = "video"
    PHONE = "phone"


class OutcomeResult(StrEnum):
    """What the employer decided."""

    REJECTED = "rejected"
    OFFERED = "offered"


@dataclass(frozen=True, slots=True)
class Note:
    """One note as it was typed (NFC, outer space trimmed), and its path in the debrief."""

    text: str
    path: str


@dataclass(frozen=True, slots=True)
class Concern:
    """A worry that an interviewer raised, and the candidate's answer if there is one."""

    worry: Note
    answer: Note | None
    path: str


@dataclass(frozen=True, slots=True)
class Correction:
    """Something the candidate said wrongly, and the fact that puts it right."""

    said: Note
    fact: Note
    path: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """Who was interviewed."""

    name: str
    email: str | None = None
    phone: str | None = None
    home: str | None = None
    address: tuple[str, ...] = ()
    accomplishments: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Opportunity:
    """One role at one employer."""

    role: str
    employer: str
    address: tuple[str, ...] = ()
    place: str | None = None
    criteria: tuple[Note, ...] = ()
    why: tuple[Note, ...] = ()
    difference: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Consultant:
    """The search consultant, and how letters go through them."""

    name: str
    firm: str | None = None
    email: str | None = None
    phone: str | None = None
    routing: Routing = Routing.REVIEW_FIRST


@dataclass(frozen=True, slots=True)
class Interview:
    """When and how the interview was, and what was said of the next step.

    ``timezone`` is an IANA zone; ``country`` and ``subdivision`` are ISO 3166
    codes (``US``, ``CA``), for the working days of the place.
    """

    date: dt.date | None = None
    at: dt.time | None = None
    timezone: str | None = None
    how: Venue | None = None
    round: str | None = None
    next_step: Note | None = None
    decision_by: dt.date | None = None
    country: str | None = None
    subdivision: str | None = None


@dataclass(frozen=True, slots=True)
class Interviewer:
    """One person met, with the name exactly as the candidate wrote it."""

    name: str
    title: str | None = None
    email: str | None = None
    address_as: str | None = None
    first_name_terms: bool = False
    pronouns: str | None = None


@dataclass(frozen=True, slots=True)
class Conversation:
    """One interviewer's part of an interview, or one group's.

    ``interviewers`` is never empty; more than one means they were met together.
    """

    path: str
    interviewers: tuple[Interviewer, ...]
    hiring_manager: bool = False
    minutes: int | None = None
    points: tuple[Note, ...] = ()
    concerns: tuple[Concern, ...] = ()
    promised: tuple[Note, ...] = ()
    unsaid: tuple[Note, ...] = ()
    corrections: tuple[Correction, ...] = ()
    confidential: tuple[Note, ...] = ()
    for_consultant: tuple[Note, ...] = ()
    routing: Routing | None = None


@dataclass(frozen=True, slots=True)
class Referrer:
    """Who put the candidate forward."""

    name: str
    relation: str | None = None
    email: str | None = None


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """The decision to withdraw: one neutral reason, what to cancel, what stays private."""

    reason: Note | None = None
    cancel: Note | None = None
    keep_private: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """The employer's decision, as told to the candidate."""

    result: OutcomeResult
    date: dt.date | None = None
    told_by: str | None = None
    answer_by: dt.date | None = None
    note: Note | None = None


@dataclass(frozen=True, slots=True)
class Touch:
    """An earlier contact in or out; ``kind`` is a kind of letter, ``call``, or free text."""

    date: dt.date
    person: str
    is_sent: bool
    kind: str | None = None
    gist: Note | None = None


@dataclass(frozen=True, slots=True)
class Debrief:
    """Everything noted about one interview for one opportunity."""

    candidate: Candidate
    opportunity: Opportunity
    conversations: tuple[Conversation, ...]
    interview: Interview = field(default_factory=Interview)
    locale: Locale = Locale.US
    voice: Voice = Voice.WARM
    consultant: Consultant | None = None
    unsaid: tuple[Note, ...] = ()
    confidential: tuple[Note, ...] = ()
    for_consultant: tuple[Note, ...] = ()
    referrer: Referrer | None = None
    withdrawal: Withdrawal | None = None
    outcome: Outcome | None = None
    sent: tuple[Touch, ...] = ()
    heard: tuple[Touch, ...] = ()

    def interviewers(self) -> Iterator[Interviewer]:
        """Everybody met, in the debrief's order."""
        for conversation in self.conversations:
            yield from conversation.interviewers
