"""A note that a draft left out becomes a sentence for its reader, if they may read it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from sincerely.adapters.english import english
from sincerely.core.debrief import Conversation, Debrief, Note
from sincerely.core.errors import InputError
from sincerely.core.letters.audience import Section, Standing, may_say, standings, withheld
from sincerely.core.letters.phrasing.phrased import Phrased
from sincerely.core.letters.phrasing.phraser import Phraser
from sincerely.web.letters.drafting import to_write, told
from sincerely.web.letters.models import Letter

__all__ = ["phrased"]

_Say = Callable[[Phraser, Note, Conversation], tuple[Phrased, ...]]

_WAYS: Final[dict[Section, _Say]] = {
    Section.POINT: lambda phraser, note, to: phraser.point(note, to),
    Section.ANSWER: lambda phraser, note, to: (phraser.answer(note, to),),
    Section.PROMISED: lambda phraser, note, to: (phraser.promise(note, to),),
    Section.UNSAID: lambda phraser, note, to: (phraser.fact(note, to),),
    Section.ACCOMPLISHMENT: lambda phraser, note, _to: (phraser.fact(note),),
    Section.WHY: lambda phraser, note, _to: (phraser.reason(note),),
    Section.DIFFERENCE: lambda phraser, note, _to: (phraser.intention(note),),
}


def phrased(letter: Letter, path: str) -> dict[str, Any]:
    """Return the note at ``path`` as text for the letter's reader, with its source.

    Raises ``InputError`` for a note that this reader may not read, and for one that cannot
    be said for certain.
    """
    value, rows = to_write(letter.opportunity)
    standing = next((one for one in standings(value) if one.note.path == path), None)
    to = _reader(value, letter.to)
    if standing is None or to is None or standing.section not in _WAYS:
        raise InputError("That note cannot stand in this letter.")
    kept = withheld(value, english())
    if not may_say(standing.note, to, kept):
        why = kept.get(path, "it belongs to somebody else’s letter")
        raise InputError(f"That note stays out: {why}.")
    text = " ".join(_sentences(value, standing, to))
    if not text:
        raise InputError("There is no sure way to say that note:", hint="write it yourself.")
    return {"text": text, "notes": [{"path": path, **told(path, value, rows)}]}


def _reader(value: Debrief, name: str) -> Conversation | None:
    return next(
        (
            talk
            for talk in value.conversations
            if ", ".join(person.name for person in talk.interviewers) == name
        ),
        None,
    )


def _sentences(value: Debrief, standing: Standing, to: Conversation) -> list[str]:
    phraser = Phraser(english(), value)
    said = _WAYS[standing.section](phraser, standing.note, to)
    return [sentence for part in said for sentence in part.sentences]
