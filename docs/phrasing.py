"""The page on how a note becomes a sentence: each step on one real note, each module in reading order.

What stands in the page is what the code gives when the page is made, so neither a step nor a
module can be told otherwise than it is.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from sincerely.adapters.english import english
from sincerely.core.debrief import (
    Candidate,
    Conversation,
    Debrief,
    Interviewer,
    Note,
    Opportunity,
)
from sincerely.core.letters import phrasing
from sincerely.core.letters.phrasing.clauses.splits import cut_statements
from sincerely.core.letters.phrasing.people.cast import cast_for
from sincerely.core.letters.phrasing.phrased import Phrased
from sincerely.core.letters.phrasing.phraser import Phraser
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.typed.cleanup import tidy

__all__ = ["PACKAGES", "phrasing_page"]

# The packages of ``core.letters.phrasing`` in the order to read them in; "" is its own folder. One
# that is not placed comes last.
PACKAGES = (
    "",
    *("words", "people", "reading", "typed", "hurry", "clauses", "sound"),
    *("reader", "worries", "steps", "career", "motives"),
)

_READER = Conversation("conversations[0]", (Interviewer("Dana Whitlock"),))
_DEBRIEF = Debrief(
    Candidate("Omar Siddiqui"), Opportunity("Transport Manager", "Halden Foods"), (_READER,)
)
_NOTE = Note(
    "picking takes 31 hours, wants it under 12; asked how i'd cut teh backlog w/o overtime",
    "conversations[0].points[0]",
)
_FORMS = ("thanks", "clause", "wish", "question", "topic")


def phrasing_page() -> Iterator[str]:
    """The lines of the page; LookupError names a package that is listed and is not there."""
    yield "# How a note becomes a sentence"
    yield ""
    yield (
        "A note is typed in fragments, about somebody, in a hurry. A letter speaks to that somebody in"
        " whole sentences. `core/letters/phrasing` makes the one of the other, by rule, offline. Where"
        " it is not certain how a note is meant it says less: the matter by its name, the words as"
        " they were noted, or nothing, with the reason."
    )
    yield from ("", "## One note, step by step", "")
    yield from _steps()
    yield from ("", "## The modules, in the order to read them in")
    yield from _modules()


def _steps() -> Iterator[str]:
    """Each step of the note above with what the code makes of it."""
    language = english()
    setting = Setting(language, _DEBRIEF.locale, cast_for(_DEBRIEF, _READER, language))
    yield f"{_READER.interviewers[0].name} was met; the candidate noted:"
    yield from _shown(_NOTE.text)
    yield "Typing habits are written out (`cleanup`):"
    yield from _shown(tidy(_NOTE.text, _DEBRIEF.locale))
    yield "Slips of which only one word can be meant are mended (`slips`), and the note is cut where its writer cut it (`parts`):"
    parts = setting.parts(_NOTE.text)
    yield from _shown(*parts)
    yield "Statements strung together by a bare comma come apart (`splits`):"
    statements = [one for part in parts for one in cut_statements(part, setting)]
    yield from _shown(*statements)
    yield "Each is read as words with their class (`words`), and has a shape (`shape`):"
    yield from _shown(
        *(
            f"{' '.join(f'{word.text}/{word.tag.word_class}' for word in words)}  →  {setting.shape(words).shape}"
            for words in map(setting.words, statements)
        )
    )
    yield (
        "By its shape it is put into every construction that it can stand in, turned to “I” and “you”"
        " (`points`, `person`); one that is not English for certain is dropped (`soundness`):"
    )
    told = Phraser(language, _DEBRIEF).point(_NOTE, _READER)
    yield from _shown(*(_forms(one) for one in told))
    yield "A kind of letter takes the construction that fits where it stands; alone, the note says:"
    yield from _shown(" ".join(sentence for one in told for sentence in one.sentences))


def _forms(told: Phrased) -> str:
    forms = [f"{name}: {text}" for name in _FORMS if (text := getattr(told, name))]
    return f"{told.act}  ·  {'  ·  '.join(forms)}"


def _shown(*lines: str) -> tuple[str, ...]:
    return ("", "```text", *lines, "```", "")


def _modules() -> Iterator[str]:
    folder = Path(phrasing.__file__).parent
    there = {"", *(path.parent.name for path in folder.glob("*/__init__.py"))}
    if gone := sorted(set(PACKAGES) - there):
        raise LookupError(
            f"PACKAGES of docs/phrasing.py lists what is not there: {', '.join(gone)}"
        )
    for name in (*PACKAGES, *sorted(there - set(PACKAGES))):
        package = folder / name
        yield from ("", f"### `{name or folder.name}`", "", _says(package / "__init__.py"), "")
        for path in sorted(package.glob("*.py")):
            if path.stem != "__init__":
                yield f"- `{path.stem}`: {_says(path)}"


def _says(path: Path) -> str:
    """The first paragraph of a module's docstring, on one line."""
    told = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    return " ".join(told.split("\n\n", 1)[0].split())
