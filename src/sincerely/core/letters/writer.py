"""One recipient's side of the desk: wordings chosen so that no two letters read alike.

Every slot of a letter has a bank of five wordings. Recipients are numbered by their place
in the debrief; recipient ``t`` takes wording ``(t + slot * (t // 5)) mod 5``. Five being
prime, two recipients less than 25 places apart share the wording of one slot at most
(they are lines of the affine plane of order five), which is what keeps two letters of one
panel from sharing more than one sentence.
"""

from __future__ import annotations

import re
import string
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from sincerely.core.debrief import Conversation, Debrief, Note, Voice
from sincerely.core.letters.kind import Desk, Recipient
from sincerely.core.letters.letter import LeftOut, Letter, Paragraph, Sentence
from sincerely.core.letters.phrasing.phrased import Phrased

__all__ = ["BANK_SIZE", "Bank", "Writer", "cite", "contract", "place_of"]

BANK_SIZE: Final = 5

_CONTRACTIONS: Final = (
    (re.compile(r"\bI am\b(?! not)"), "I'm"),
    (re.compile(r"\bI have\b(?= (?:not |now |since )?\w+(?:ed|en|ne|de|ade|ept|told|had|met)\b)"), "I've"),
    (re.compile(r"\bI will\b"), "I'll"),
    (re.compile(r"\bI would\b"), "I'd"),
    (re.compile(r"\b(d)o not\b"), r"\1on't"),
    (re.compile(r"\b(w)ill not\b"), r"\1on't"),
    (re.compile(r"\b(d)id not\b"), r"\1idn't"),
    (re.compile(r"\b(T|t)hat is\b(?=\s\w)"), r"\1hat's"),
)
_FIELDS: Final = string.Formatter()


@dataclass(frozen=True, slots=True)
class Bank:
    """Five wordings of one slot; the formal voice may have five of its own.

    A wording names its parts in braces; ``{X}`` with a capital first letter stands for the
    part ``x`` with a capital.
    """

    slot: int
    wordings: tuple[str, str, str, str, str]
    formal: tuple[str, str, str, str, str] | None = None

    def wordings_for(self, voice: Voice) -> tuple[str, ...]:
        """Return the five wordings of a voice."""
        return self.formal if voice is Voice.FORMAL and self.formal else self.wordings


def contract(text: str) -> str:
    """Return a wording with the contractions of the plain voice."""
    for pattern, short in _CONTRACTIONS:
        text = pattern.sub(short, text)
    return text


def place_of(recipient: Recipient, debrief: Debrief) -> int:
    """Return the recipient's number: interviewers from 0, then the consultant, the referrer."""
    for number, conversation in enumerate(debrief.conversations):
        if recipient.conversation is not None and conversation.path == recipient.conversation.path:
            return number
    is_consultant = debrief.consultant is not None and recipient.names == (debrief.consultant.name,)
    return len(debrief.conversations) + (0 if is_consultant else 1)


def cite(*notes: Note | str | None) -> tuple[str, ...]:
    """Return the paths of the notes given, each once, in order."""
    paths = (note.path if isinstance(note, Note) else note for note in notes)
    return tuple(dict.fromkeys(path for path in paths if path))


@dataclass(frozen=True, slots=True)
class Writer:
    """A desk, one recipient, and the number that chooses the wordings for them."""

    desk: Desk
    recipient: Recipient
    turn: int = field(init=False)

    def __post_init__(self) -> None:
        debrief = self.desk.debrief
        seed = zlib.crc32(f"{debrief.candidate.name}|{debrief.opportunity.employer}".encode())
        number = seed % BANK_SIZE + place_of(self.recipient, debrief) + self.desk.variant
        object.__setattr__(self, "turn", number)

    @property
    def debrief(self) -> Debrief:
        """The debrief on the desk."""
        return self.desk.debrief

    @property
    def conversation(self) -> Conversation | None:
        """The recipient's conversation, or ``None`` for the consultant and the referrer."""
        return self.recipient.conversation

    def say(self, bank: Bank, sources: Iterable[str] = (), **parts: str) -> Sentence:
        """Return the bank's wording for this recipient, its parts filled in."""
        wordings = bank.wordings_for(self.debrief.voice)
        number = (self.turn + bank.slot * (self.turn // BANK_SIZE)) % BANK_SIZE
        template = wordings[number]
        if self.debrief.voice is Voice.PLAIN:
            template = contract(template)
        capitals = {name.capitalize(): _capital(part) for name, part in parts.items()}
        return Sentence(_FIELDS.format(template, **parts, **capitals), tuple(sources))

    def phrase(self, note: Note) -> Phrased:
        """Return the note in its forms for this recipient."""
        return self.desk.phraser.phrase(note, self.conversation)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
