"""What proof says of a letter as it is typed, what the letter covers, and its length.

The engines are built once a process and asked by one thread at a time: they keep state.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from threading import Lock
from typing import Any, Final

from django.utils.translation import gettext, gettext_noop, ngettext

from sincerely.adapters.english import english
from sincerely.core.calls.pace import speaking_seconds
from sincerely.core.debrief import Debrief
from sincerely.core.letters.kind import Kind
from sincerely.core.letters.kinds import kind
from sincerely.core.letters.letter import words_in
from sincerely.core.proof.finding import Finding, Severity
from sincerely.core.proof.text import ProofText
from sincerely.proofing import proofread
from sincerely.web.letters.models import Letter
from sincerely.web.letters.values import letter_of

__all__ = ["Checked", "Gauge", "Mark", "check", "warm"]

_ONE_AT_A_TIME: Final = Lock()
_WARMING: Final = "I look forward to meeting you again on Tuesday."


@dataclass(frozen=True, slots=True)
class Mark:
    """A finding in one part of the letter: ``subject``, ``text``, or ``whole`` (no span).

    ``start`` and ``end`` count code points of that part, the end exclusive.
    """

    finding: Finding
    part: str
    start: int
    end: int

    def as_json(self) -> dict[str, Any]:
        """Return what the page's script needs to underline it."""
        return {
            "rule": self.finding.rule,
            "severity": self.finding.severity.value,
            "part": self.part,
            "start": self.start,
            "end": self.end,
            "text": self.finding.text,
        }


@dataclass(frozen=True, slots=True)
class Gauge:
    """The length beside what is right for the kind.

    ``amount``, ``fewest`` and ``most`` are seconds of speech where ``is_spoken``, else words.
    """

    words: int
    amount: int
    fewest: int
    most: int
    is_short: bool
    is_long: bool
    is_spoken: bool = False

    @property
    def scale(self) -> int:
        """The number at the scale's end."""
        return max(int(self.most * 1.5), self.amount)

    @property
    def verdict(self) -> str:
        """Return the length in a few words."""
        if self.is_spoken:
            return self._aloud()
        if self.is_long:
            said = gettext("%(words)d words: %(over)d more than a reader gives it")
        elif self.is_short:
            said = gettext("%(words)d words, a little short")
        elif self.words < _MINUTE:
            said = gettext("%(words)d words; a reader gives it under a minute")
        else:
            said = gettext("%(words)d words; a reader gives it about a minute")
        return said % {"words": self.words, "over": self.words - self.most}

    def _aloud(self) -> str:
        told = gettext("%(seconds)d seconds aloud") % {"seconds": self.amount}
        if self.amount >= _LONG_TALK:
            minutes = {"minutes": round(self.amount / 60)}
            told = gettext("about %(minutes)d minutes, theirs included") % minutes
        if self.is_long:
            return gettext("%(length)s: too long to be listened to") % {"length": told}
        return gettext("%(length)s, a little short") % {"length": told} if self.is_short else told


_MINUTE: Final = 230
_LONG_TALK: Final = 90


@dataclass(frozen=True, slots=True)
class Checked:
    """All that stands beside the editor. ``covers`` and ``left_out`` are notes with words."""

    marks: tuple[Mark, ...]
    gauge: Gauge
    covers: tuple[dict[str, Any], ...]
    left_out: tuple[dict[str, Any], ...]

    @property
    def errors(self) -> int:
        """How many findings must be mended before the letter goes."""
        return sum(mark.finding.severity is Severity.ERROR for mark in self.marks)

    @property
    def is_only_to_look_at(self) -> bool:
        """Whether there are hints, and nothing that should be mended."""
        return {mark.finding.severity for mark in self.marks} == {Severity.HINT}

    @property
    def state(self) -> str:
        """Return in a few words how the letter stands: what a tab has room for."""
        if self.errors:
            words = ngettext("%(count)d to mend", "%(count)d to mend", self.errors)
            return words % {"count": self.errors}
        if self.marks:
            words = ngettext("%(count)d to look at", "%(count)d to look at", len(self.marks))
            return words % {"count": len(self.marks)}
        if self.gauge.is_spoken:
            return self.gauge.verdict
        words = ngettext("%(count)d word, clean", "%(count)d words, clean", self.gauge.words)
        return words % {"count": self.gauge.words}


def check(
    letter: Letter, debrief: Debrief, others: Sequence[str], ignored: frozenset[tuple[str, str]]
) -> Checked:
    """Return what proof, the plan and the gauge say of the letter as it stands in the row.

    ``others`` are the texts of the panel's other letters; ``ignored`` pairs of rule and text.
    """
    subject = f"Subject: {letter.subject}\n\n" if letter.subject else ""
    head = "".join("\n".join(block) + "\n\n" for block in letter.shape.get("head", ()))
    whole = f"{subject}{head}{letter.text}\n"
    findings = _proof(whole, letter.kind, letter.to, debrief, tuple(others))
    marks = tuple(
        _mark(finding, len(subject), len(subject) + len(head))
        for finding in findings
        if (finding.rule, finding.text) not in ignored
    )
    return Checked(
        marks,
        _gauge(letter, kind(letter.kind)),
        tuple(_covered(letter)),
        tuple(_left_out(letter)),
    )


def _mark(finding: Finding, subject: int, text: int) -> Mark:
    if finding.start == finding.end == 0 or subject <= finding.start < text:
        return Mark(finding, "whole", 0, 0)
    if finding.start >= text:
        return Mark(finding, "text", finding.start - text, finding.end - text)
    skip = len("Subject: ")
    return Mark(finding, "subject", max(0, finding.start - skip), max(0, finding.end - skip))


@lru_cache(maxsize=256)
def _proof(
    text: str, kind_id: str, to: str, debrief: Debrief, others: tuple[str, ...]
) -> tuple[Finding, ...]:
    with _ONE_AT_A_TIME:
        prepared = ProofText(
            text,
            english(),
            locale=debrief.locale,
            kind=kind_id,
            recipient=to,
            debrief=debrief,
            others=others,
        )
        return proofread(prepared)


def warm() -> None:
    """Load the engines, so that the first letter is checked as quickly as the next."""
    with _ONE_AT_A_TIME:
        proofread(ProofText(_WARMING, english()))


def _gauge(letter: Letter, chosen: Kind) -> Gauge:
    words = words_in(letter_of(letter).body)
    amount = _seconds(letter) if chosen.seconds else words
    fewest, most = chosen.seconds or chosen.words or (0, 0)
    longest = most if chosen.seconds else chosen.most_words or most
    is_drafted_short = bool(letter.sources) and not letter.is_edited
    return Gauge(
        words=words,
        amount=amount,
        fewest=fewest,
        most=most,
        is_short=amount < fewest and not is_drafted_short,
        is_long=bool(most) and amount > longest,
        is_spoken=bool(chosen.seconds),
    )


def _seconds(letter: Letter) -> int:
    """Return how long a spoken piece takes as it stands; an edited call keeps its share of talk."""
    drafted = letter.shape.get("seconds") or 0
    if letter.kind != _CALL:
        return speaking_seconds(letter.text)
    before = speaking_seconds(" ".join(one["text"] for one in letter.sources))
    now = speaking_seconds(" ".join(one.text for one in letter_of(letter).sentences))
    return round(drafted * now / before) if before else now


_CALL: Final = "call-outline"


def _covered(letter: Letter) -> list[dict[str, Any]]:
    """Return each note that a sentence still standing came from, once, in the letter's order."""
    found: dict[str, dict[str, Any]] = {}
    for sentence in letter.sources:
        if sentence["text"] in letter.text:
            for note in sentence["notes"]:
                if note["note"]:
                    found.setdefault(note["path"], note)
    return list(found.values())


def _left_out(letter: Letter) -> list[dict[str, Any]]:
    """Return the notes that the draft left out, and those whose sentence was taken out since."""
    standing = {note["path"] for note in _covered(letter)}
    found = {note["path"]: note for note in letter.left_out if note["note"]}
    for sentence in letter.sources:
        for note in sentence["notes"]:
            if note["path"] not in standing and note["note"]:
                found.setdefault(note["path"], {**note, "why": _TAKEN_OUT})
    return [
        {**note, "is_addable": _is_addable(note)}
        for path, note in found.items()
        if path not in standing
    ]


_TAKEN_OUT: Final = gettext_noop("you took its sentence out")
_ADDABLE: Final = frozenset(
    {"points", "concerns", "promised", "unsaid", "accomplishments", "why", "difference"}
)


def _is_addable(note: dict[str, Any]) -> bool:
    """Whether a tap may ask for the note as a sentence; whom it is for is judged then."""
    return note.get("section") in _ADDABLE
