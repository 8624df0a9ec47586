"""Write the letters of a debrief: one for each interviewer, proofread."""

from __future__ import annotations

import datetime as dt
import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from sincerely.core.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sincerely.core.debrief import Debrief
    from sincerely.core.letters.letter import Letter
    from sincerely.core.proof.finding import Finding
    from sincerely.writing import Written

__all__ = ["Format", "run"]


class Format(StrEnum):
    """What a letter can be written as; each but ``json`` is the ending of its file."""

    TXT = "txt"
    EML = "eml"
    DOCX = "docx"
    PDF = "pdf"
    JSON = "json"


def run(
    debrief: Annotated[Path, typer.Argument(help="The debrief, a YAML file.")],
    kind: Annotated[str, typer.Option(help="The kind of letter; docs/kinds.md lists them.")] = (
        "thank-you"
    ),
    to: Annotated[
        list[str] | None, typer.Option(help="A reader's name; may be given more than once.")
    ] = None,
    date: Annotated[
        str | None, typer.Option(help="The day of writing, YYYY-MM-DD; today if left out.")
    ] = None,
    format: Annotated[Format, typer.Option(help="What to write.")] = Format.TXT,  # noqa: A002
    out: Annotated[
        Path | None, typer.Option(help="A folder: one file a reader. Else standard output.")
    ] = None,
    variant: Annotated[int, typer.Option(min=0, help="Another wording: 1, 2, …")] = 0,
    force: Annotated[bool, typer.Option("--force", help="Replace files that exist.")] = False,
) -> None:
    """Write what is asked for; exit with 1 if a finding of severity error remains."""
    from sincerely.cli._ahead import start_engine  # noqa: PLC0415

    start_engine()
    from sincerely.formats.debrief import load  # noqa: PLC0415
    from sincerely.writing import Request, write_and_proof  # noqa: PLC0415

    today = _day(date)
    notes = load(debrief)
    written = write_and_proof(notes, Request(kind, tuple(to or ()), variant), today)
    if out is None:
        _print(notes, written, format, today)
    else:
        _save(notes, written, format, today, out, force=force)
    _tell(written)
    if any(finding.severity == "error" for one in written for finding in one.findings):
        raise typer.Exit(1)


def _day(text: str | None) -> dt.date:
    if text is None:
        return dt.datetime.now().astimezone().date()
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise InputError(
            f'--date: "{text}" is not a date.', hint="Write it as 2026-11-17."
        ) from None


def _print(notes: Debrief, written: Sequence[Written], format_: Format, today: dt.date) -> None:
    from sincerely.formats.letter_json import letters_json  # noqa: PLC0415
    from sincerely.formats.render import render  # noqa: PLC0415

    if format_ is Format.JSON:
        sys.stdout.write(letters_json([(one.letter, one.findings) for one in written]))
        return
    if format_ is not Format.TXT and len(written) > 1:
        raise InputError(
            f"{len(written)} letters of format {format_.value} cannot share standard output.",
            hint="Add --out FOLDER, or --to with one name.",
        )
    parts = [render(one.letter, format_.value, notes, today) for one in written]
    if format_ is Format.TXT:
        sys.stdout.write(_BETWEEN.join(part.decode("utf-8") for part in parts))
    else:
        sys.stdout.buffer.write(parts[0])


_BETWEEN = "\n" + "-" * 72 + "\n\n"


def _save(
    notes: Debrief,
    written: Sequence[Written],
    format_: Format,
    today: dt.date,
    out: Path,
    *,
    force: bool,
) -> None:
    from sincerely.formats.files import write_all  # noqa: PLC0415
    from sincerely.formats.letter_json import letters_json  # noqa: PLC0415
    from sincerely.formats.render import file_name, render  # noqa: PLC0415

    files: dict[str, bytes] = {}
    for one in written:
        name = file_name(one.letter, one.number, format_.value)
        if format_ is Format.JSON:
            files[name] = letters_json([(one.letter, one.findings)]).encode()
        else:
            files[name] = render(one.letter, format_.value, notes, today)
    write_all(out, files, force=force)
    for name in files:
        print(out / name)


def _tell(written: Sequence[Written]) -> None:
    """Say on standard error what was found, what would help and what was left out."""
    for one in written:
        lines = [
            *(_finding_line(finding) for finding in one.findings),
            *(f"  hint: {hint}" for hint in one.letter.hints),
            *_left_out(one.letter),
        ]
        if lines:
            print(f"{one.letter.to}, {one.letter.words} words", *lines, sep="\n", file=sys.stderr)


def _left_out(letter: Letter) -> Iterator[str]:
    """A line a reason, with all the notes that it holds for, in the order of the first."""
    notes: dict[str, list[str]] = {}
    for left in letter.left_out:
        notes.setdefault(left.why, []).append(left.path)
    for why, paths in notes.items():
        yield f"  left out, {why}: {', '.join(paths)}"


def _finding_line(finding: Finding) -> str:
    said = " / ".join(fix or "leave it out" for fix in finding.fixes)
    fixes = f" ({said})" if said else ""
    about = f'"{finding.text}": ' if finding.text else ""
    return f"  {finding.severity.value}: {about}{finding.message}{fixes}"
