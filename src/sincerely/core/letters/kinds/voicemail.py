"""The voice message: half a minute, a name and a number twice, one reason, and thanks."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Final

from sincerely.core.calls.pace import speaking_seconds, spoken_words
from sincerely.core.calls.speech import (
    LONGEST_SENTENCE,
    hard_words,
    in_easy_words,
    is_unusual_surname,
    phone_groups,
    spelled,
    spoken_name,
)
from sincerely.core.debrief import Voice
from sincerely.core.letters.audience import Section
from sincerely.core.letters.gratitude import sayable
from sincerely.core.letters.kind import Desk, Kind, Recipient
from sincerely.core.letters.letter import Letter, Paragraph, Sentence
from sincerely.core.letters.phrasing.phrased import Act
from sincerely.core.letters.recipients import consultant_of, interviewers_of
from sincerely.core.letters.wording import Blank
from sincerely.core.letters.writer import Writer, ways, write_each
from sincerely.core.locales import day_phrase, join_and
from sincerely.core.people import address, parse_name

__all__ = ["KIND"]

_SECONDS: Final = (20, 30)
_HARMLESS: Final = frozenset({Act.KINDNESS, Act.SHARED, Act.TOPIC})
"""What may be heard by whoever stands near the machine: courtesies, not the reader's affairs."""

_CALLING_FOR: Final = ways(
    "I am calling to thank you for {thanks}.",
    "This is to thank you for {thanks}.",
    "My call is to thank you for {thanks}.",
)
_GLAD_THAT: Final = ways(
    "I am glad that {clause}; thank you.",
    "Thank you; I am glad that {clause}.",
)
_CALLING: Final = ways(
    "I am calling to thank you for your time.",
    "This is a short word of thanks for your time.",
    "My call is to thank you for your time.",
)
_NO_NEED: Final = ways(
    "There is no need to call back.",
    "You need not call back for this.",
    "No call back is needed.",
)
_GLAD: Final = ways(
    "I would be glad to talk again.",
    "I would gladly talk more.",
    "A second talk would please me.",
)
_REASONS: Final = dict.fromkeys(Section, "a machine may be heard by others, and a message is short")

Script = tuple[tuple[Sentence, ...], ...]


def _write(desk: Desk, recipients: tuple[Recipient, ...]) -> tuple[Letter, ...]:
    everybody = (*interviewers_of(desk.debrief), *consultant_of(desk.debrief))
    return write_each(desk, everybody, recipients, _write_one)


def _write_one(writer: Writer) -> Letter:
    script = _best(tuple(_scripts(writer)))
    blocks = tuple(Paragraph(part) for part in script if part)
    return writer.spoken(
        KIND.id, blocks, seconds=_seconds(script), hints=_hints(writer), reasons=_REASONS
    )


def _seconds(script: Script) -> int:
    return speaking_seconds(" ".join(one.text for part in script for one in part))


def _best(scripts: tuple[Script, ...]) -> Script:
    """Return the first script of the right length, else the longest that is not too long."""
    shortest, longest = _SECONDS
    for script in scripts:
        if shortest <= _seconds(script) <= longest:
            return script
    short = [script for script in scripts if _seconds(script) < shortest]
    return max(short, key=_seconds) if short else min(scripts, key=_seconds)


def _scripts(writer: Writer) -> Iterator[Script]:
    """Yield every script that can be said, the fullest and most particular first."""
    candidate = writer.debrief.candidate
    name = spoken_name(candidate.name)
    number = phone_groups(candidate.phone or "", writer.debrief.locale)
    hello = (
        Sentence(f"Hello, {_greeted(writer)}."),
        Sentence(f"This is {name}.", ("candidate.name",)),
    )
    once = (_number(f"My number is {number}."),) if number else ()
    again = (Sentence(f"Again, {name}.", ("candidate.name",)),)
    twice = (_number(f"The number again: {number}."),) if number else ()
    thanks = (Sentence("Thank you."),)
    for reason, met, spelling, extra in product(
        _reasons(writer), _met(writer), _spellings(name), _extras(writer)
    ):
        yield (
            (*hello, *spelling, *met),
            (*reason, *extra, *once),
            (*again, *twice, *thanks),
        )


def _number(text: str) -> Sentence:
    return Sentence(text, ("candidate.phone",))


def _greeted(writer: Writer) -> str:
    debrief = writer.debrief
    is_formal = debrief.voice is Voice.FORMAL
    panel = tuple(debrief.interviewers()) if writer.conversation else ()
    names = [
        address(one, debrief.locale, formal=is_formal, panel=panel).greeting_name or one.name
        for one in writer.readers()
    ]
    return join_and(names, debrief.locale)


def _met(writer: Writer) -> tuple[tuple[Sentence, ...], ...]:
    """Return reminders of who is speaking: with the role if it is easily said, then without."""
    debrief = writer.debrief
    role = debrief.opportunity.role
    day = debrief.interview.date
    when = f" {day_phrase(day, writer.desk.today, debrief.locale)}" if day else ""
    sources = ("interview.date",) if day else ()
    about = "I met your client" if writer.is_to_consultant else "We met"
    full = f"{about}{when} about the role of {role}."
    said = [(Sentence(full, (*sources, "opportunity.role")),)] if _is_easy(full) else []
    short = f"{about}{when}." if when else "We met for an interview."
    return (*said, (Sentence(short, sources),))


def _reasons(writer: Writer) -> tuple[tuple[Sentence, ...], ...]:
    harmless = [part for part in sayable(writer) if part.act in _HARMLESS]
    found = [
        writer.first_of(
            (_CALLING_FOR, _GLAD_THAT),
            thanks=_easy(part.thanks, part.note.path),
            clause=_easy(part.clause, part.note.path),
        )
        for part in harmless
    ]
    said = [one for one in found if one and all(_is_fit_for_machine(each.text) for each in one)]
    return (*said, writer.say(_CALLING))


def _easy(text: str | None, path: str) -> Blank | None:
    return Blank(in_easy_words(text), (path,)) if text else None


def _is_fit_for_machine(text: str) -> bool:
    return _is_easy(text) and not any(sign.isdigit() for sign in text)


def _is_easy(text: str) -> bool:
    return spoken_words(text) <= LONGEST_SENTENCE and not hard_words(text)


def _spellings(name: str) -> tuple[tuple[Sentence, ...], ...]:
    """Return the surname spelled where it is unusual, then nothing."""
    surname = parse_name(name).family or name
    text = f"That is {spelled(surname)}."
    is_worth_it = is_unusual_surname(surname) and spoken_words(text) <= LONGEST_SENTENCE
    return ((Sentence(text, ("candidate.name",)),), ()) if is_worth_it else ((),)


def _extras(writer: Writer) -> tuple[tuple[Sentence, ...], ...]:
    debrief = writer.debrief
    no_need = writer.say(_NO_NEED)
    is_open = debrief.withdrawal is None and debrief.outcome is None
    glad = writer.say(_GLAD) if is_open else ()
    return ((*glad, *no_need), no_need, glad, ())


def _hints(writer: Writer) -> tuple[str, ...]:
    hints = ["Call when they are likely to be out of a meeting, and say the number slowly."]
    if not writer.debrief.candidate.phone:
        hints.insert(0, 'Add "candidate.phone": a message should say the number twice.')
    return tuple(hints)


KIND: Final = Kind(
    id="voicemail",
    title="Voice message",
    purpose="Say thank you on a machine in under half a minute, with the number said twice.",
    why="A rambling message does harm; a name, one reason and a slow number do not.",
    source=(
        "After prorecruiters.com, tonybeshara.com and climbtheladder.com; 130 words a minute is "
        "a judgement, slower than the usual 140 because of the number."
    ),
    structure=(
        "greeting and full name",
        "when we met",
        "one reason",
        "the number",
        "name and number again, and thanks",
    ),
    words=None,
    most_words=None,
    seconds=_SECONDS,
    is_spoken=True,
    has_subject=False,
    recipients=interviewers_of,
    also=consultant_of,
    write=_write,
)
