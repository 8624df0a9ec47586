"""A greeting that two people of the panel could take for theirs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from sincerely.core.debrief import Conversation, Debrief, Interviewer, Locale
from sincerely.core.people import address
from sincerely.core.proof.finding import Severity
from sincerely.core.proof.known import Person, known_of
from sincerely.core.proof.naming import Word, words_of
from sincerely.core.proof.posts import POST_WORDS
from sincerely.core.proof.rule import Example, Match, Rule, Scope
from sincerely.core.proof.sample import SAMPLE
from sincerely.core.proof.spelling import bare
from sincerely.core.proof.text import Part, ProofText

__all__ = ["RULES"]


def _find(text: ProofText) -> Iterator[Match]:
    if text.debrief is None or text.greeting is None:
        return
    debrief, known = text.debrief, known_of(text.debrief)
    words = [
        word
        for word in words_of(text)
        if word.part is Part.GREETING and not word.honorific and word.lower not in POST_WORDS
    ]
    met = {interviewer.name for interviewer in debrief.interviewers()}
    people = [one for one in known.people if one.as_noted in met]
    named = [word for word in words if any(_has(one, word) for one in people)]
    found = {one.as_noted: one for one in people if all(_has(one, word) for word in named)}
    meant = list(found.values()) if named else []
    if len(meant) < 2 or any(len(one.words) <= len(named) for one in meant):
        return
    if _is_usual(text.text[_start(text, named[0]) : named[-1].end], text, meant):
        return
    names = " or ".join(one.as_noted for one in meant)
    yield Match(
        _start(text, named[0]),
        named[-1].end,
        tuple(dict.fromkeys(_in_full(debrief, text.recipient, meant, text.locale))),
        f"This could be {names}.",
    )


def _is_usual(said: str, text: ProofText, meant: list[Person]) -> bool:
    """Whether the reader, or but one of these people, is greeted so within this panel.

    Titles may tell them apart (Dr. Park and Mr. Park), and the notes may wish it so.
    """
    panel = tuple(text.debrief.interviewers()) if text.debrief else ()
    known = {one.as_noted for one in meant}
    greeted = {
        one.name
        for one in panel
        for formal in (False, True)
        if one.name in known
        and bare(address(one, text.locale, formal=formal, panel=panel).greeting_name) == bare(said)
    }
    return greeted == {text.recipient} or (text.recipient is None and len(greeted) == 1)


def _has(person: Person, word: Word) -> bool:
    return bare(word.key) in {bare(part) for part in person.words}


def _start(text: ProofText, word: Word) -> int:
    """Where the name begins, its title included."""
    before = [one for one in words_of(text) if one.end <= word.start][-1:]
    return before[0].start if before and before[0].honorific and word.runs_on else word.start


def _in_full(
    debrief: Debrief, recipient: str | None, meant: list[Person], locale: Locale
) -> tuple[str, ...]:
    """The names that tell them apart; the recipient's alone where it is known."""
    readers = [one for one in meant if one.as_noted == recipient] or meant
    panel = tuple(debrief.interviewers())
    return tuple(
        _greeting(one, panel, locale) for one in panel if one.name in {r.as_noted for r in readers}
    )


def _greeting(person: Interviewer, panel: tuple[Interviewer, ...], locale: Locale) -> str:
    """The form that the panel cannot mistake: the usual one where it is longer than a name."""
    usual = address(person, locale, formal=False, panel=panel).greeting_name
    return usual if len(usual.split()) > 1 else person.name


_NAMESAKES: Final = replace(
    SAMPLE,
    conversations=(
        Conversation("conversations[0]", (Interviewer("Gwen Abara"),)),
        Conversation("conversations[1]", (Interviewer("Gwen Tollefson", first_name_terms=True),)),
        Conversation("conversations[2]", (Interviewer("Dr. Min-jun Park"),)),
        Conversation("conversations[3]", (Interviewer("Dr. Hye-rin Park"),)),
    ),
)


def _read(
    text: str, fixed: str | None = None, *, span: str | None = None, recipient: str | None = None
) -> Example:
    return Example(
        text, fixed, span=span, kind="thank-you", recipient=recipient, debrief=_NAMESAKES
    )


RULES = (
    Rule(
        id="greeting-ambiguous",
        severity=Severity.ERROR,
        message="Two people of the panel could take this greeting for theirs.",
        why="A letter that may be for either reads as one that was meant for neither.",
        source="Domain note 13: notes are shared and compared",
        scope=Scope.DEBRIEF,
        find=_find,
        flags=(
            _read(
                "Dear Gwen,\n\nThank you.", "Dear Gwen Abara,\n\nThank you.", recipient="Gwen Abara"
            ),
            _read("Hello Dr. Park,\n\nThank you.", span="Dr. Park"),
            _read(
                "Dear Dr. Park,\n\nThank you.",
                "Dear Dr. Hye-rin Park,\n\nThank you.",
                recipient="Dr. Hye-rin Park",
            ),
        ),
        passes=(
            _read("Dear Gwen Abara,\n\nThank you."),
            _read("Dear Dr. Min-jun Park,\n\nThank you."),
            _read("Dear Gwen,\n\nThank you.", recipient="Gwen Tollefson"),
            _read("Dear Dr. Hye-rin Park,\n\nThank you.", recipient="Dr. Hye-rin Park"),
            _read("Dear colleagues,\n\nThank you."),
        ),
    ),
)
