"""The corpora, read: debriefs with what is expected of their letters, notes, slips, letters.

``corpus/tuning`` is what the program may be built on; ``corpus/held_out`` is kept
aside and only ever counted. Both have the same shape:

- ``debriefs/NAME.yaml`` with ``debriefs/NAME.expect.yaml``: patterns that no letter may
  match (``never``), and by kind and recipient ``greet`` (forms of address that are
  right, the stop left off), ``must`` (patterns that a careful writer's letter would
  match), ``never``, ``words`` (a range other than the kind's) and ``date`` (of writing);
- ``notes.yaml``: notes as typed, with what they should become;
- ``tact.yaml``: points that no letter may carry (``kept``) and like ones of the work (``said``);
  ``remarks.yaml``: the same for notes of every section, what is kept by its matter;
- ``errors.yaml``: by kind, wrong sentences and the right ones;
- ``letters/NAME.N.txt``: correct letters to conversation N of the debrief NAME.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random
from typing import Any, Final

from ruamel.yaml import YAML

__all__ = [
    "PARTS",
    "UNSORTED",
    "Case",
    "Slip",
    "TypedNote",
    "TypedRemark",
    "cases",
    "framed_remarks",
    "letters",
    "matches",
    "notes",
    "plain",
    "remarks",
    "slips",
]

PARTS: Final = ("tuning", "held_out")
_FOLDER: Final = Path(__file__).parent / "corpus"
_FRAME_SLOT: Final = re.compile(r"\{(\w+)\}")
_PLAIN: Final = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-"})


@dataclass(frozen=True, slots=True)
class Case:
    """One debrief, its content as plain values, and what is expected."""

    path: Path
    debrief: dict[str, Any]
    expect: dict[str, Any]

    @property
    def name(self) -> str:
        """The file's name without its ending."""
        return self.path.stem

    @property
    def recipients(self) -> list[str]:
        """One name a conversation, a group's joined, as the letters' JSON has them."""
        withs = [conversation["with"] for conversation in self.debrief["conversations"]]
        return [one if isinstance(one, str) else ", ".join(one) for one in withs]

    def first_reader(self, recipient: str) -> str:
        """The name of a recipient, the first of a group's."""
        spoken = self.debrief["conversations"][self.recipients.index(recipient)]["with"]
        return str(spoken if isinstance(spoken, str) else spoken[0])

    def written_on(self, expected: dict[str, Any]) -> str:
        """The day of writing: as expected, else the day after the interview."""
        if "date" in expected:
            return str(expected["date"])
        day: dt.date = self.debrief["interview"]["date"]
        return str(day + dt.timedelta(days=1))


@dataclass(frozen=True, slots=True)
class TypedNote:
    """One note, who it is of, and the wordings that count as right."""

    kind: str
    reader: str
    pronouns: str
    candidate: str
    locale: str
    note: str
    answer: str
    wordings: tuple[str, ...]
    never: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Slip:
    """A wrong sentence, and the right one where there is one."""

    kind: str
    wrong: str
    right: str


def _load(path: Path) -> Any:
    return YAML(typ="safe", pure=True).load(path.read_text(encoding="utf-8"))


def cases(part: str) -> Iterator[Case]:
    """The debriefs of a part, by name."""
    for path in sorted((_FOLDER / part / "debriefs").glob("*.yaml")):
        if not path.stem.endswith(".expect"):
            yield Case(path, _load(path), _load(path.with_suffix(".expect.yaml")))


def notes(part: str) -> Iterator[TypedNote]:
    """The notes of a part, in the file's order."""
    for group in _load(_FOLDER / part / "notes.yaml"):
        for one in group["notes"]:
            yield TypedNote(
                group["kind"],
                group["reader"],
                group["pronouns"],
                group["candidate"],
                group["locale"],
                one.get("note", one.get("worry")),
                one.get("answer", ""),
                (one["becomes"], *one.get("or", ())),
                tuple(one.get("never", ())),
            )


def slips(part: str) -> Iterator[Slip]:
    """The wrong sentences of a part, by kind."""
    for kind, found in _load(_FOLDER / part / "errors.yaml").items():
        for one in found:
            yield Slip(kind, one["wrong"], one.get("right", ""))


@dataclass(frozen=True, slots=True)
class TypedRemark:
    """A note as typed in a section; ``sort`` says what is wrong with it, ``""`` that it is the work."""

    section: str
    text: str
    sort: str


UNSORTED: Final = "unsorted"


def remarks(part: str) -> Iterator[TypedRemark]:
    """The notes of a part that no letter may carry, and those of the work that it may."""
    points = _load(_FOLDER / part / "tact.yaml")
    yield from (TypedRemark("point", text, UNSORTED) for text in points["kept"])
    yield from (TypedRemark("point", text, "") for text in points["said"])
    found = _load(_FOLDER / part / "remarks.yaml")
    for sort, by_section in (*found["kept"].items(), ("", found["said"])):
        for section, texts in by_section.items():
            yield from (TypedRemark(section, text, sort) for text in texts)


def framed_remarks(each: int) -> Iterator[TypedRemark]:
    """Up to so many notes from each frame of the tuning part, its words drawn at random."""
    found = _load(_FOLDER / "tuning" / "remark_frames.yaml")
    lists = {name: "/".join(lines).split("/") for name, lines in found["lists"].items()}
    drawn = Random(each)
    for sort, frames in (*found["kept"].items(), ("", found["said"])):
        for frame in frames:
            filled = (
                _FRAME_SLOT.sub(lambda m: drawn.choice(lists[m[1]]), frame) for _ in range(each)
            )
            yield from (TypedRemark("point", text, sort) for text in dict.fromkeys(filled))


def letters(part: str) -> Iterator[tuple[Path, Case, str]]:
    """Correct letters: the file, its debrief, its reader's name."""
    known = {case.name: case for case in cases(part)}
    for path in sorted((_FOLDER / part / "letters").glob("*.txt")):
        name, _, number = path.stem.rpartition(".")
        case = known[name]
        yield path, case, case.recipients[int(number)]


def plain(text: str) -> str:
    """NFC, straight quotes and hyphens, single spaces; lines are kept apart."""
    lines = unicodedata.normalize("NFC", text).translate(_PLAIN).replace("\u00a0", " ").split("\n")
    return "\n".join(" ".join(line.split()) for line in lines)


@cache
def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(plain(pattern), re.IGNORECASE)


def matches(pattern: object, text: str) -> bool:
    """Whether a plain text holds a pattern, case ignored."""
    return _pattern(str(pattern)).search(text) is not None
