"""The command: finds a verb by its file's name, runs it, and turns errors into exit statuses.

Verbs are found by discovery (every module of this package that is not private). Only the
one called is imported, so that ``--help`` stays quick: the lines of its list are read from
the modules' docstrings without importing them.
"""

from __future__ import annotations

import ast
import gc
import sys
from collections.abc import Callable, Sequence
from functools import cache
from importlib import import_module, metadata
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated, Any, Final

import typer

from sincerely.core.errors import SincerelyError

__all__ = ["main", "verbs"]

_FOLDER: Final = Path(__file__).parent
_NOT_VERBS: Final = frozenset({"app"})
# Nearly all that a command makes lives till it ends: to look through it every 700 new things
# takes a tenth of the time of a panel.
_NEW_THINGS_A_COLLECTION: Final = 50_000
# typer shows its errors in three lines and keeps their class to itself.
_UsageError: Final[type[Exception]] = typer.BadParameter.__mro__[1]


def verbs() -> tuple[str, ...]:
    """The verbs of the command, by name, in alphabetical order."""
    names = (path.stem for path in _FOLDER.glob("*.py") if not path.stem.startswith("_"))
    return tuple(sorted(name for name in names if name not in _NOT_VERBS))


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command and exit: 0 clean, 1 findings of severity error remain, 2 wrong input."""
    gc.set_threshold(_NEW_THINGS_A_COLLECTION)
    given = list(sys.argv[1:] if arguments is None else arguments) or ["--help"]
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        status = _command(_called(given))(given, prog_name="sincerely", standalone_mode=False)
        sys.stdout.flush()
    except SincerelyError as error:
        for line in str(error).splitlines():
            print(f"sincerely: {line}", file=sys.stderr)
        sys.exit(error.exit_status)
    except _UsageError as error:
        print(_explained(error), file=sys.stderr)
        sys.exit(2)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(141)
    sys.exit(status)


def _explained(error: Any) -> str:
    """One line: what is wrong, where, what is allowed."""
    what = error.format_message().replace("Value error, ", "").rstrip(".?")
    command = error.ctx.command if error.ctx else None
    if command is None or type(error) is typer.BadParameter:
        return f"sincerely: {what}."
    if error.ctx.parent is None:
        return f"sincerely: {what}. The verbs are: {', '.join(verbs())}."
    options = ", ".join(name for one in command.params for name in one.opts if name[:2] == "--")
    usage = " ".join(error.ctx.get_usage().split()[1:])
    return f"sincerely {command.name}: {what}. Write: {usage}. The options are: {options}."


def _called(arguments: Sequence[str]) -> str:
    """The verb that is called; empty where none is known by that name."""
    word = next((word for word in arguments if not word.startswith("-")), "")
    return word if word in verbs() else ""


@cache
def _command(called: str) -> Callable[..., Any]:
    """The command with the one verb that is called, or, for its list, with the lines of all."""
    app = typer.Typer(
        name="sincerely",
        help="From the notes of a job interview to letters worth sending.",
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback()(_before_any_verb)
    if called:
        module = import_module(f"sincerely.cli.{called}")
        app.command(called, help=module.__doc__)(module.run)
    for verb in () if called else verbs():
        app.command(verb, help=_summary(verb))(_not_called)
    return typer.main.get_command(app)


def _summary(verb: str) -> str:
    source = (_FOLDER / f"{verb}.py").read_text(encoding="utf-8")
    return (ast.get_docstring(ast.parse(source)) or "").partition("\n")[0]


def _not_called() -> None: ...


def _show_version(is_asked: bool) -> None:
    if is_asked:
        print(f"sincerely {metadata.version('sincerely')}")
        raise typer.Exit


def _before_any_verb(
    _version: Annotated[
        bool,
        typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version."),
    ] = False,
) -> None: ...
