"""Proofreading wired to its engines, for whoever asks: the command line, the site, ``write``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePath
from typing import BinaryIO, Final

from sincerely.adapters.engines import engines
from sincerely.adapters.english import english
from sincerely.core.debrief import Debrief, Locale
from sincerely.core.errors import InputError
from sincerely.core.letters.kinds import kinds
from sincerely.core.people import forms, slug
from sincerely.core.proof.countries import locale_of
from sincerely.core.proof.engine import Engine
from sincerely.core.proof.finding import Finding
from sincerely.core.proof.known import known_of
from sincerely.core.proof.rules import catalogue
from sincerely.core.proof.runner import proof
from sincerely.core.proof.spelling import bare
from sincerely.core.proof.text import PLAIN, Part, ProofText
from sincerely.formats.debrief import load
from sincerely.formats.findings import Checked
from sincerely.formats.reading import MAX_BYTES, Reading, read_bytes, read_file

__all__ = ["Asked", "check", "proofread", "proofread_all"]

_STANDARD_INPUT: Final = "-"
_WITHDRAWS: Final = re.compile(
    r"\bwithdraw(?:ing|al|n)?\b.{0,60}\b(?:candidacy|application|process|from)\b"
    r"|\b(?:my|our) (?:candidacy|application)\b.{0,200}\bto withdraw\b",
    re.IGNORECASE,
)
# What asks for news of a decision, and thanks for no meeting.
_CHECKS_IN: Final = re.compile(
    r"\b(?:have(?:n't|n’t| not) heard (?:anything|back|from)|still (?:very much |very |keenly )?(?:interested|keen|under consideration)|check(?:ing)? in|any (?:news|update)"
    r"|(?:expected|hoped|planned|meant) to (?:have|make|reach) a decision|where (?:things|matters) stand"
    r"|heard nothing (?:since|yet)|when we (?:last )?(?:spoke|met))\b",
    re.IGNORECASE,
)
_THANKS_FOR_A_MEETING: Final = re.compile(
    r"\b(?:thank(?:s| you)|grateful|appreciate\w*|enjoyed|pleasure|privilege)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What ``check`` is asked, as typed; ``None`` leaves it to be told from the file."""

    debrief: Path | None = None
    to: str | None = None
    kind: str | None = None
    engine: str | None = None
    locale: str | None = None


def proofread(text: ProofText, using: Sequence[Engine] | None = None) -> tuple[Finding, ...]:
    """Everything that the rules and the engines (the default ones) find in the text."""
    return proofread_all([text], using)[0]


def proofread_all(
    texts: Sequence[ProofText], using: Sequence[Engine] | None = None
) -> list[tuple[Finding, ...]]:
    """The same for several texts of one locale: engines may read ahead while rules are at work."""
    asked = engines() if using is None else using
    _expect(asked, [text.text for text in texts])
    return [proof(text, catalogue(), asked) for text in texts]


def _expect(using: Sequence[Engine], texts: Sequence[str]) -> None:
    for engine in using:
        engine.expect(texts)


def check(files: Sequence[str], asked: Asked, standard_input: BinaryIO | None) -> list[Checked]:
    """What is found in each file, in the order given; ``-`` is standard input.

    Raises ``InputError`` for a file, name, kind, engine or locale that cannot be used,
    before anything is checked.
    """
    kind = _kind(asked.kind)
    locale = _locale(asked.locale)
    using = engines(asked.engine)
    readings = [_read(file, standard_input) for file in files]
    _expect(using, [one.prose for one in readings])
    if asked.debrief is None:
        locale = locale or locale_of("\n\n".join(one.prose for one in readings))
    debrief = load(asked.debrief) if asked.debrief else None
    if asked.to and debrief is None:
        raise InputError("--to names somebody of a debrief.", hint="Add --debrief FILE.")
    to = _recipient(asked.to, debrief) if asked.to and debrief else None
    texts = [
        ProofText(
            reading.prose,
            english(),
            locale=locale or (debrief.locale if debrief else Locale.US),
            kind=kind or _guessed_kind(reading, debrief),
            recipient=to or _guessed_recipient(reading, debrief),
            debrief=debrief,
            attachments=reading.attachments,
            others=tuple(one.prose for one in readings if one is not reading and debrief),
        )
        for reading in readings
    ]
    return [
        Checked(reading.name, reading.text, text.words, _outside(findings, reading))
        for reading, text, findings in zip(
            readings, texts, proofread_all(texts, using), strict=True
        )
    ]


def _outside(findings: tuple[Finding, ...], reading: Reading) -> tuple[Finding, ...]:
    """The findings that do not touch the signs of the file's format, with its own text."""
    return tuple(
        replace(finding, text=reading.text[finding.start : finding.end])
        for finding in findings
        if not any(start < finding.end and finding.start < end for start, end in reading.markup)
    )


def _read(file: str, standard_input: BinaryIO | None) -> Reading:
    if file != _STANDARD_INPUT:
        return read_file(Path(file))
    if standard_input is None:
        raise InputError("There is no standard input.", hint="Name a file.")
    return read_bytes(standard_input.read(MAX_BYTES + 1), _STANDARD_INPUT)


def _kind(asked: str | None) -> str | None:
    allowed = [PLAIN, *(one.id for one in kinds())]
    if asked is None or asked in allowed:
        return asked
    raise InputError(f'--kind: there is no kind "{asked}".', hint=f"Allowed: {', '.join(allowed)}.")


def _locale(asked: str | None) -> Locale | None:
    if asked is None:
        return None
    try:
        return Locale(asked)
    except ValueError:
        allowed = ", ".join(Locale)
        raise InputError(f'--locale: "{asked}" is not one.', hint=f"Allowed: {allowed}.") from None


def _guessed_kind(reading: Reading, debrief: Debrief | None) -> str:
    """The kind that the file's name says; else a thank-you if it reads as a letter."""
    named = PurePath(reading.name).suffixes[-2:-1]
    for one in kinds():
        if named == [f".{one.id}"]:
            return one.id
    letter = ProofText(reading.prose, english(), kind="thank-you")
    flat = " ".join(reading.prose.split())
    if _WITHDRAWS.search(flat):
        return "withdrawal"
    if _CHECKS_IN.search(flat) and not _THANKS_FOR_A_MEETING.search(letter.body.text):
        return "check-in"
    is_letter = letter.greeting is not None or letter.closing is not None
    return "thank-you" if is_letter or debrief else PLAIN


def _recipient(name: str, debrief: Debrief) -> str:
    wanted = name.casefold().strip()
    people = [person.as_noted for person in known_of(debrief).people]
    exact = [one for one in people if one.casefold() == wanted]
    near = exact or [one for one in people if wanted in {f.casefold() for f in forms(one)}]
    if len(set(near)) == 1:
        return near[0]
    trouble = "could be more than one person" if near else "is nobody of the debrief"
    names = ", ".join(dict.fromkeys(near or people))
    raise InputError(f'--to: "{name}" {trouble}.', hint=f"The names are: {names}.")


def _guessed_recipient(reading: Reading, debrief: Debrief | None) -> str | None:
    """Whom the file's name, the mail's header or the greeting names, if it is one person."""
    if debrief is None:
        return None
    groups = [[person.name for person in c.interviewers] for c in debrief.conversations]
    recipients = [", ".join(names) for names in groups]
    recipients += [one.name for one in (debrief.consultant, debrief.referrer) if one]
    stem = PurePath(reading.name).name.partition(".")[0]
    for name in recipients:
        if re.sub(r"^\d+-", "", stem) == slug(name):
            return name
    emails = {person.email: person.name for person in debrief.interviewers() if person.email}
    for name in reading.to:
        for one in recipients:
            if name == one or emails.get(name) == one:
                return one
    return _greeted(reading, recipients, debrief)


def _greeted(reading: Reading, recipients: Sequence[str], debrief: Debrief) -> str | None:
    letter = ProofText(reading.prose, english(), kind="thank-you", debrief=debrief)
    line = next((one.text for one in letter.lines if one.part is Part.GREETING), "")
    said = {bare(word) for word in re.findall(r"[^\W_][\w’'-]*", line)}
    found = [
        name
        for name in recipients
        if any(
            said & {bare(word) for word in person.words}
            for person in known_of(debrief).people
            if person.as_noted in {name, *name.split(", ")}
        )
    ]
    return found[0] if len(found) == 1 else None
