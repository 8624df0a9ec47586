"""Proofread letters or any text, against a debrief if there is one.

Works on .txt, .md, .eml, .html and .docx files; "-" reads standard input. Offsets in JSON count
code points of the file as decoded; of a mail or a document, of the text taken out of it.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from sincerely.formats.findings import Checked

__all__ = ["run"]


class Format(StrEnum):
    """What ``--format`` takes."""

    TEXT = "text"
    JSON = "json"


def run(
    files: Annotated[list[str], typer.Argument(help='Files, or "-" for standard input.')],
    debrief: Annotated[
        Path | None, typer.Option(help="The debrief, whose names, dates and figures must hold.")
    ] = None,
    to: Annotated[
        str | None, typer.Option(help="Whose letter it is: a name of the debrief.")
    ] = None,
    kind: Annotated[
        str | None,
        typer.Option(help="The kind of letter, or text for plain prose; guessed if left out."),
    ] = None,
    format: Annotated[Format, typer.Option(help="What to print.")] = Format.TEXT,  # noqa: A002
    engine: Annotated[
        str | None,
        typer.Option(
            help="lingotweaker, harper, both (with a comma), none, or a LanguageTool server's URL."
        ),
    ] = None,
    locale: Annotated[
        str | None, typer.Option(help="en-US, en-GB, en-CA, en-AU, en-IE; the debrief's if given.")
    ] = None,
) -> None:
    """Print what is wrong, why it matters and what to write; exit with 1 if errors remain."""
    from sincerely.cli._ahead import start_engine  # noqa: PLC0415

    start_engine(engine)
    from sincerely.proofing import Asked, check  # noqa: PLC0415

    checked = check(
        files,
        Asked(debrief=debrief, to=to, kind=kind, engine=engine, locale=locale),
        sys.stdin.buffer if sys.stdin else None,
    )
    _print(checked, format)
    if any(finding.severity == "error" for one in checked for finding in one.findings):
        raise typer.Exit(1)


def _print(checked: Sequence[Checked], format_: Format) -> None:
    from sincerely.formats.findings import (  # noqa: PLC0415
        COLOURS,
        findings_json,
        findings_text,
    )

    if format_ is Format.JSON:
        sys.stdout.write(findings_json(checked))
    elif sys.stdout.isatty():
        _print_in_colour(findings_text(checked), COLOURS)
    else:
        encoding = sys.stdout.encoding or "utf-8"
        shown = findings_text(checked).encode(encoding, "replace").decode(encoding)
        sys.stdout.write(shown)


def _print_in_colour(shown: str, colours: Mapping[str, str]) -> None:
    from rich.console import Console  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    text = Text(shown)
    for pattern, style in colours.items():
        text.highlight_regex(pattern, style)
    Console(highlight=False).print(text, end="", soft_wrap=True)
