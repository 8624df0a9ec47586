"""The voice message: half a minute, a name and a number twice, one reason, and thanks."""

from __future__ import annotations

import re
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
from sincerely.core.debrief import OutcomeResult, Voice
from sincerely.core.letters.audience import Section
from sincerely.core.letters.gratitude import sayable
from sincerely.core.letters.kind import Desk, Kind, Recipient
from sincerely.core.letters.letter import Letter, Paragraph, Sentence
from sincerely.core.letters.phrasing.phrased import Act
from sincerely.core.letters.recipients import consultant_of, everybody_of, interviewers_of
from sincerely.core.letters.wording import Blank, finished
from sincerely.core.letters.writer import Writer, ways, write_each
from sincerely.core.locales import day_phrase, join_and
from sincerely.core.people import Order, address, parse_name

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
    "Please do not trouble to call back.",
)
_GLAD: Final = ways(
    "I would be glad to talk again.",
    "I would be happy to talk more.",
    "I hope that we can talk again.",
)
_PLEASED: Final = ways(
    "It was good to meet you.",
    "It was a pleasure to meet you.",
    "I enjoyed meeting you.",
)
_BY_MAIL: Final = ways(
    "You can reach me by e-mail at any time.",
    "An e-mail reaches me at any time.",
    "You can also write to me by e-mail.",
)
_CALL_BACK: Final = ways(
    "Please call me back about the role when you can.",
    "Would you please call me back about the role?",
    "I would like to speak to you about the role; please call me back.",
)
_ANY_TIME: Final = ways(
    "Please choose a time that suits you.",
    "Whatever time suits you will be fine.",
    "Call whenever it suits you best.",
)
_THANKS_TOO: Final = ways(
    "And thank you for your time.",
    "I am grateful for your time.",
    "Your time was much appreciated.",
)
_REASONS: Final = dict.fromkeys(Section, "a machine may be heard by others, and a message is short")

Script = tuple[tuple[Sentence, ...], ...]


def _write(desk: Desk, recipients: tuple[Recipient, ...]) -> tuple[Letter, ...]:
    everybody = everybody_of(desk.debrief)
    return write_each(desk, everybody, recipients, _write_one)


def _write_one(writer: Writer) -> Letter:
    script = _best(tuple(_scripts(writer)))
    blocks = tuple(Paragraph(part) for part in script if part)
    seconds = _seconds(script)
    return writer.spoken(
        KIND.id, blocks, seconds=seconds, hints=_hints(writer, seconds), reasons=_REASONS
    )


def _seconds(script: Script) -> int:
    return speaking_seconds(" ".join(one.text for part in script for one in part))


def _best(scripts: tuple[Script, ...]) -> Script:
    """Return the first script of the right length, else the one that misses it least."""
    shortest, longest = _SECONDS
    timed = [(script, _seconds(script)) for script in scripts]
    return min(timed, key=lambda each: max(shortest - each[1], each[1] - longest, 0))[0]


def _scripts(writer: Writer) -> Iterator[Script]:
    """Yield every script that can be said, the fullest and most particular first."""
    candidate = writer.debrief.candidate
    name = spoken_name(candidate.name)
    number = phone_groups(candidate.phone or "", writer.debrief.locale)
    once = (_number(f"My number is {number}."),) if number else ()
    twice = (_number(f"The number again: {number}."),) if number else ()
    thanks = (Sentence("Thank you."),)
    reasons, extras = _reasons(writer), _extras(writer)
    # Only a message that is too long without it leaves out when they met.
    for meetings in (tuple(_met(writer)), ((),)):
        for hello, names, reason, met, spelling, extra in product(
            _hellos(writer),
            _names(name),
            reasons,
            meetings,
            _spellings(name),
            extras,
        ):
            full, again = names
            yield (
                (hello, full, *spelling, *met),
                (*reason, *extra, *once),
                (again, *twice, *thanks),
            )


def _hellos(writer: Writer) -> Iterator[Sentence]:
    """Yield the greeting by name, and for a group too many to name the one without."""
    yield Sentence(f"Hello, {_greeted(writer)}.")
    if len(tuple(writer.readers())) > _NAMED_AT_MOST:
        yield Sentence("Hello to you all.")


def _names(name: str) -> Iterator[tuple[Sentence, Sentence]]:
    """Yield the candidate's name as first and last said; a long one is short the second time."""
    source = ("candidate.name",)
    full = Sentence(finished(f"This is {name}"), source)
    yield full, Sentence(finished(f"Again, {name}"), source)
    parsed = parse_name(name)
    short = " ".join(part for part in (parsed.given.partition(" ")[0], parsed.family) if part)
    if parsed.order is Order.GIVEN_FIRST and short != name:
        yield full, Sentence(finished(f"Again, {short}"), source)


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


def _met(writer: Writer) -> Iterator[tuple[Sentence, ...]]:
    """Yield reminders of who is speaking: with the role, with its head alone, then without."""
    debrief = writer.debrief
    day = debrief.interview.date
    when = f" {day_phrase(day, writer.desk.today, debrief.locale)}" if day else ""
    sources = ("interview.date",) if day else ()
    about = f"I {writer.met_with} your client" if writer.is_to_consultant else f"We {writer.met}"
    role = debrief.opportunity.role
    for name in dict.fromkeys((role, _ROLE_END.split(role)[0].strip())):
        said = f"{about}{when} about {_called(name)}."
        if name and _is_easy(said):
            yield (Sentence(said, (*sources, "opportunity.role")),)
    short = f"{about}{when}." if when else f"We {writer.met} for an interview."
    yield (Sentence(short, sources),)


_ROLE_END: Final = re.compile(r"\s*[,;:(/–—]|\s-\s|\s(?:and|&|with|for|to)\s")


def _called(role: str) -> str:
    is_named = role.lower().endswith((" role", " position", " post", " job"))
    return f"the {role}" if is_named else f"the role of {role}"


def _has_news(writer: Writer) -> bool:
    """Whether there is a decision to tell, which a machine must not."""
    outcome = writer.debrief.outcome
    is_offered = outcome is not None and outcome.result is OutcomeResult.OFFERED
    return writer.debrief.withdrawal is not None or is_offered


def _reasons(writer: Writer) -> tuple[tuple[Sentence, ...], ...]:
    if _has_news(writer):
        return (writer.say(_CALL_BACK), writer.say(_CALL_BACK[:1]))
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
    """Return what may be added, the usual first; the longest are for a message too short."""
    debrief = writer.debrief
    pleased = () if writer.is_to_consultant else writer.say(_PLEASED)
    by_mail = writer.say(_BY_MAIL) if debrief.candidate.email or not debrief.candidate.phone else ()
    if _has_news(writer):
        any_time, thanks = writer.say(_ANY_TIME), writer.say(_THANKS_TOO)
        both = (*thanks, *any_time)
        return (thanks, (), any_time, both, (*pleased, *both), (*pleased, *both, *by_mail))
    no_need = writer.say(_NO_NEED)
    glad = writer.say(_GLAD) if debrief.outcome is None else ()
    usual = ((*glad, *no_need), no_need, glad, ())
    return (*usual, (*pleased, *glad, *no_need), (*pleased, *glad, *by_mail, *no_need))


def _hints(writer: Writer, seconds: int) -> tuple[str, ...]:
    hints = ["Call when they are likely to be out of a meeting, and say the number slowly."]
    if _has_news(writer):
        hints.insert(0, "Say nothing of your decision on a machine; tell it when they call back.")
    shortest, longest = _SECONDS
    if not shortest <= seconds <= longest:
        hints.insert(0, f"This takes {seconds} seconds; {shortest} to {longest} is right. {_MEND}")
    if not writer.debrief.candidate.phone:
        hints.insert(0, 'Add "candidate.phone": a message should say the number twice.')
    return tuple(hints)


_MEND: Final = "Leave out what the listener knows, or add a word of your own."
_NAMED_AT_MOST: Final = 2


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
