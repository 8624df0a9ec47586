"""What a note becomes: the constructions that it can stand in, each already right.

A composer picks the form that fits its sentence; a form that the note cannot
take for certain is ``None``. Every form is addressed to the reader ("you"), in
the candidate's voice ("I"), in the letter's locale, with figures, names and terms
exactly as noted. No form begins with a capital unless its first word must, and
none ends with a stop, except ``sentences``, which are whole.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sincerely.core.debrief import Note

__all__ = ["Act", "Phrased"]


class Act(StrEnum):
    """What the note reports."""

    STATED = "stated"  # the reader told something: "Batch release takes 29 days"
    WANTED = "wanted"  # the reader wants, needs, prefers: "Wants a deputy who …"
    ASKED = "asked"  # the reader asked: "asked how he settled a dispute"
    KINDNESS = "kindness"  # the reader did something for me: "Showed me the new plant"
    OFFERED = "offered"  # the reader offered something: "Offered an introduction"
    SHARED = "shared"  # we did it together: "drew the retry diagram together"
    PLANNED = "planned"  # the reader plans, is considering: "Plans to reopen the east wing"
    QUOTED = "quoted"  # their words, to be kept as words: "do not lose the evening child care"
    TOPIC = "topic"  # a noun phrase, nothing asserted: "Three-hour session on ledger keys"
    OWN = "own"  # the candidate's own fact, answer, reason or intention
    UNSURE = "unsure"  # no shape is certain: only ``sentences`` may be used, and may be empty


@dataclass(frozen=True, slots=True)
class Phrased:
    """One note (or one part of a note) in every construction it can take.

    - ``sentences``: whole sentences that are right on their own, in order:
      ``("You said that batch release takes 29 days and that the board has asked why, twice.",)``.
      Empty if the note cannot be said at all (then ``why_not`` says why).
    - ``thanks``: stands after "Thank you for": ``showing me the new Gateway plant``,
      ``the three-hour design session on ledger keys``.
    - ``clause``: a finite clause without attribution, true as the reader put it:
      ``batch release takes 29 days``; stands after "You said that", "You told me that",
      "If" or alone with a capital.
    - ``wish``: a noun phrase or infinitive that stands after "you want":
      ``quality people on the floor, not behind glass``; ``to reopen the east wing by 2028``.
    - ``question``: stands after "You asked": ``how I settled a dispute with a statistician``.
    - ``topic``: a noun phrase that names the matter, to stand after "On", "about",
      "our talk about": ``batch release``; ``the move from two products to five``.
    - ``gerund``: stands after a preposition, the candidate or (for a reader's note) the
      reader as its subject: ``cutting batch release from 31 days to 17 by …``.
    - ``base``: a bare verb phrase that stands after "I would": ``bring record review
      onto the floor``.
    - ``noun``: the whole note as a noun phrase, subject or object: ``the move from two
      products to five``.
    - ``is_past``: the note tells of something done and over.
    """

    note: Note
    act: Act
    sentences: tuple[str, ...]
    thanks: str | None = None
    clause: str | None = None
    wish: str | None = None
    question: str | None = None
    topic: str | None = None
    gerund: str | None = None
    base: str | None = None
    noun: str | None = None
    is_past: bool = False
    why_not: str = ""
