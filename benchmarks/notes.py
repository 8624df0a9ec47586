"""Notes scored: each written alone in a debrief, and what its sentence became."""

from __future__ import annotations

import json
import re
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.command import call
from benchmarks.corpora import TypedNote, matches, notes, plain
from benchmarks.letters import RAW
from benchmarks.tally import Tally

__all__ = ["score_notes"]

# What may stand before the matter of a note, in the wording expected or in the letter's.
_LEAD = re.compile(
    r"^(?:you (?:also )?(?:said|told me|mentioned|explained|asked|wondered|wanted to know|"
    r"suggested|want|would like|need|are looking for|are trying)(?: that)?,? |"
    r"thank you for |i would |i am )",
    re.IGNORECASE,
)
_NEAR = 0.9


def score_notes(part: str, tally: Tally) -> None:
    """Score the notes of a part: said right, said at all, and nothing that must not be."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "note.yaml"
        for note in notes(part):
            path.write_text(json.dumps(_debrief(note), ensure_ascii=False), encoding="utf-8")
            called = call("write", str(path), "--date", "2026-11-12", "--format", "json")
            written = called.json() if called.status < 2 else []
            _score(note, written, called.err, tally)


def _debrief(note: TypedNote) -> dict[str, Any]:
    talk: dict[str, Any] = {"with": note.reader, "pronouns": note.pronouns, "minutes": 30}
    opportunity: dict[str, Any] = {"role": "Director", "employer": "Ardmore Vale"}
    if note.kind == "worries":
        talk["concerns"] = [{"worry": note.note, "answer": note.answer}]
    elif note.kind in {"why", "difference"}:
        opportunity[note.kind] = [note.note]
        talk["points"] = ["Described the first year of the job"]
    else:
        talk[note.kind] = [note.note]
    return {
        "locale": note.locale,
        "candidate": {"name": note.candidate},
        "opportunity": opportunity,
        "interview": {"date": "2026-11-11", "how": "onsite"},
        "conversations": [talk],
    }


def _score(note: TypedNote, written: Any, err: str, tally: Tally) -> None:
    place = f"{note.kind}[0]" if note.kind != "worries" else "concerns[0]"
    path = f"opportunity.{place}" if note.kind in {"why", "difference"} else place
    said = [
        plain(one["text"])
        for letter in written
        for one in letter["sentences"]
        if any(path in source for source in one["from"])
    ]
    text = " ".join(said)
    measure = f"notes said right ({note.kind})"
    may_leave_out = "left out" in note.wordings
    right = any(_says(text, plain(one)) for one in note.wordings if one != "left out")
    shown = f"{note.note} -> {text or 'nothing ' + err.strip()[:120]}"
    tally.count(measure, right or (may_leave_out and not text), shown)
    tally.count("notes said right", right or (may_leave_out and not text), "")
    tally.count("notes said at all", bool(text) or may_leave_out, note.note)
    broken = [pattern for pattern in (*RAW, *note.never) if matches(pattern, text)]
    tally.count("notes without a slip of person or form", not broken, f"{shown} [{broken}]")


def _says(text: str, wording: str) -> bool:
    """Whether the words of a wording stand in the text, in order, all but one in ten.

    The attribution before a wording does not count; a word in between is allowed.
    """
    core = _words(_LEAD.sub("", wording))
    return _common(core, _words(text)) >= _NEAR * len(core)


def _words(text: str) -> list[str]:
    known = {"%": " percent", "per cent": "percent", "i'd": "i would", "n't": " not"}
    lowered = text.casefold()
    for old, new in known.items():
        lowered = lowered.replace(old, new)
    return re.findall(r"[\w£$€]+(?:[.,:/'-]\w+)*", lowered)


def _common(core: list[str], words: list[str]) -> int:
    """The length of the longest common subsequence within a window half again as long."""
    best = 0
    window = len(core) * 3 // 2 + 2
    for start in range(max(1, len(words) - len(core) + 1)):
        row = [0] * (len(core) + 1)
        for word in words[start : start + window]:
            before = 0
            for position, wanted in enumerate(core, 1):
                kept = row[position]
                row[position] = before + 1 if word == wanted else max(kept, row[position - 1])
                before = kept
        best = max(best, row[-1])
    return best
