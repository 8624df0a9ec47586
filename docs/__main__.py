"""``./run docs``: writes the reference pages from the code; ``--check`` only compares.

A page that is not what the code says fails a test, so that no page can drift.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import groupby
from pathlib import Path

from docs.messages import CATALOGUE, catalogue_text, set_up
from docs.phrasing import phrasing_page
from sincerely.cli.app import verbs
from sincerely.core.letters.kind import Kind
from sincerely.core.letters.kinds import kinds
from sincerely.core.proof.rule import Rule
from sincerely.core.proof.rules import catalogue
from sincerely.formats.debrief.reference import reference
from sincerely.web.configuration import SETTINGS

__all__ = ["PAGES", "main", "page", "readme"]

_DOCS = Path(__file__).parent
_MADE = "<!-- Made by ./run docs from the code; do not edit by hand. -->"


_README = _DOCS.parent / "README.md"
_SHOWN = re.compile(r"(<!-- made by ./run docs -->\n```text\n).*?(```\n)", re.DOTALL)
_EXAMPLE = ["write", "examples/corran-valley-hospital.yaml", "--date", "2026-10-14"]


def main(arguments: list[str]) -> int:
    """Write or compare every page; return 1 if ``--check`` finds one that differs."""
    set_up()
    stale = [name for name in PAGES if _read(name) != page(name)]
    if "--check" in arguments:
        for name in stale:
            print(f"docs/{name} is not what the code says: run ./run docs.", file=sys.stderr)
        return 1 if stale else 0
    for name in stale:
        (_DOCS / name).write_text(page(name), encoding="utf-8")
        print(f"docs/{name}")
    _README.write_text(readme(), encoding="utf-8")
    CATALOGUE.parent.mkdir(exist_ok=True)
    CATALOGUE.write_text(catalogue_text(), encoding="utf-8")
    return 0


def readme() -> str:
    """The README with the first letter of its example as the command writes it now."""
    letter = _said([*_EXAMPLE, "--to", "Rosalind Achterberg"])
    text = _README.read_text(encoding="utf-8")
    return _SHOWN.sub(lambda found: f"{found[1]}{letter}{found[2]}", text)


def page(name: str) -> str:
    """The page as the code has it now."""
    return "\n".join([_MADE, "", *PAGES[name]()]) + "\n"


def _read(name: str) -> str:
    path = _DOCS / name
    return path.read_text(encoding="utf-8") if path.exists() else ""


def _kinds_page() -> Iterator[str]:
    yield "# Kinds of letter"
    for kind in kinds():
        yield from ("", f"## {kind.id}", "", kind.purpose, "")
        yield f"- Why: {kind.why}"
        yield f"- Length: {_length(kind)}"
        yield f"- Structure: {'; '.join(kind.structure)}"
        yield f"- Source: {kind.source}"


def _length(kind: Kind) -> str:
    if kind.seconds:
        return f"{kind.seconds[0]} to {kind.seconds[1]} seconds"
    if kind.words:
        most = f", never over {kind.most_words}" if kind.most_words else ""
        return f"{kind.words[0]} to {kind.words[1]} words{most}"
    return "as long as the notes need"


def _rules_page() -> Iterator[str]:
    yield "# Rules of proof"
    for severity, group in groupby(sorted(catalogue(), key=_by_severity), key=lambda r: r.severity):
        yield from (
            "",
            f"## {severity.value.capitalize()}s",
            "",
            "| Rule | What | Why |",
            "|---|---|---|",
        )
        for rule in group:
            yield f"| `{rule.id}` | {_cell(rule.message)} | {_cell(rule.why)} |"


def _by_severity(rule: Rule) -> tuple[int, str]:
    return ["error", "warning", "hint"].index(rule.severity.value), rule.id


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def _command_page() -> Iterator[str]:
    yield "# The command"
    for verb in ("", *verbs()):
        words = ["sincerely", *([verb] if verb else []), "--help"]
        yield from ("", f"## {' '.join(words[:-1])}", "", "```")
        yield from _help(words[1:])
        yield "```"


def _help(arguments: list[str]) -> list[str]:
    return [line.rstrip() for line in _said(arguments).strip().splitlines()]


def _said(arguments: list[str]) -> str:
    shown = subprocess.run(
        [sys.executable, "-m", "sincerely", *arguments],
        cwd=_DOCS.parent,
        capture_output=True,
        check=False,
        encoding="utf-8",
        env={"COLUMNS": "100", "TERMINAL_WIDTH": "100", "NO_COLOR": "1", "PYTHONUTF8": "1"},
    )
    return shown.stdout


def _settings_page() -> Iterator[str]:
    yield "# Settings of the site"
    yield from ("", "Read from the environment.", "", "| Name | Type | Default | What it is for |")
    yield "|---|---|---|---|"
    for one in SETTINGS:
        default = f"`{one.default}`" if one.default else ""
        yield f"| `{one.name}` | {one.type} | {default} | {one.prose} |"


def _decisions_page() -> Iterator[str]:
    yield "# Decisions"
    yield from (
        "",
        "One page each: why things are as they are, and what would change our mind.",
        "",
    )
    for path in sorted((_DOCS / "decisions").glob("[0-9]*.md")):
        title = path.read_text(encoding="utf-8").partition("\n")[0].removeprefix("# ")
        yield f"- [{title}]({path.name})"


PAGES: dict[str, Callable[[], Iterator[str]]] = {
    "kinds.md": _kinds_page,
    "rules.md": _rules_page,
    "command.md": _command_page,
    "debrief.md": reference,
    "phrasing.md": phrasing_page,
    "settings.md": _settings_page,
    "decisions/README.md": _decisions_page,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
