"""A debrief file is read: bytes become the core's values, or every problem at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from sincerely.core.debrief import Debrief, Note
from sincerely.formats.debrief.building import build, contradictions, missing
from sincerely.formats.debrief.mending import parse_mended
from sincerely.formats.debrief.problems import DebriefError, Problem
from sincerely.formats.debrief.source import MAX_BYTES, decode
from sincerely.formats.debrief.tree import TreeReader
from sincerely.formats.json_resume import Resume, ResumeError, read_resume

__all__ = ["load", "read"]

OpenResume = Callable[[str], bytes]

_STARTER: Final = "`sincerely new` writes a file to begin from."


def load(path: Path) -> Debrief:
    """Read the debrief file at ``path`` and the résumé that it names, relative to its folder.

    Raises ``DebriefError`` with every problem found, also when a file cannot be read.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        raise DebriefError(str(path), [Problem(0, 0, "", _cannot_be_read(error))]) from error
    return read(data, name=str(path), open_resume=lambda given: _open_beside(path, given))


def _open_beside(path: Path, given: str) -> bytes:
    with (path.parent / Path(given).expanduser()).open("rb") as file:
        return file.read(MAX_BYTES + 1)


def read(data: bytes, *, name: str, open_resume: OpenResume | None) -> Debrief:
    """Return the debrief that ``data`` holds. ``name`` names it in errors.

    ``open_resume`` returns the bytes of the file that ``candidate.resume`` names, raising
    ``OSError`` if there is none; where it is ``None``, that key is an error.

    Raises ``DebriefError`` with every problem found, in the file's order.
    """
    text = decode(data, name)
    node, mended = parse_mended(text, name)
    if node is None:
        problem = Problem(0, 0, "", "the file holds no debrief.", _STARTER)
        raise DebriefError(name, [problem])
    tree = TreeReader(mended)
    values = tree.section(node, "", "")
    if "" in tree.excused:
        raise DebriefError(name, tree.problems)
    resume = _resume(values, tree, open_resume)
    problems = [
        *(problem for problem in tree.problems if not mended.speaks_of(problem.line)),
        *mended.unused(),
        *missing(values, tree.places, tree.excused),
        *contradictions(values, tree.places),
    ]
    if problems:
        raise DebriefError(name, problems)
    debrief = build(values)
    return _with_resume(debrief, resume) if resume else debrief


def _resume(
    values: dict[str, Any], tree: TreeReader, open_resume: OpenResume | None
) -> Resume | None:
    """Return the résumé that the debrief names, its name standing in for one not given."""
    candidate = values.get("candidate", {})
    given = candidate.pop("resume", None)
    if given is None:
        return None
    try:
        if open_resume is None:
            raise ResumeError("a résumé beside the file cannot be read here.")
        data = open_resume(given)
        resume = read_resume(data, path="candidate.resume")
    except (OSError, ValueError) as error:
        message = f"{given}: {_cannot_be_read(error)}"
    except ResumeError as error:
        message = f"{given}: {error.message}"
    else:
        if resume.name:
            candidate.setdefault("name", resume.name)
        return resume
    place = tree.places["candidate.resume"]
    tree.problems.append(Problem(*place, "candidate.resume", message, ResumeError.advice))
    tree.excused.add("candidate.name")
    return None


def _with_resume(debrief: Debrief, resume: Resume) -> Debrief:
    """Return the debrief with what the résumé adds; what the debrief says itself stands."""
    candidate = debrief.candidate
    known = {note.text.casefold() for note in candidate.accomplishments}
    added: list[Note] = []
    for note in resume.lines:
        if note.text.casefold() not in known:
            known.add(note.text.casefold())
            added.append(note)
    merged = replace(
        candidate,
        email=candidate.email or resume.email,
        phone=candidate.phone or resume.phone,
        home=candidate.home or resume.home,
        address=candidate.address or resume.address,
        accomplishments=(*candidate.accomplishments, *added),
    )
    return replace(debrief, candidate=merged)


def _cannot_be_read(error: OSError | ValueError) -> str:
    reason = getattr(error, "strerror", None) or str(error)
    return f"it cannot be read: {reason[:1].lower()}{reason[1:]}."
