"""The command: finds a verb by its file's name and runs it, and turns errors into exit statuses.

Verbs are found by discovery (every module of this package that has ``run``), and only
the one called is imported, so that ``--help`` stays quick: the help lines are read from
the modules' docstrings without importing them.
"""

from __future__ import annotations

import ast
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import click
import typer
from typer.core import TyperGroup
from typer.main import get_command

from sincerely.core.errors import SincerelyError

__all__ = ["main"]

_FOLDER = Path(__file__).parent
_NOT_VERBS = {"__init__", "app"}


def _verbs() -> list[str]:
    files = (path.stem for path in _FOLDER.glob("*.py") if not path.stem.startswith("_"))
    return sorted(name for name in files if name not in _NOT_VERBS)


def _summary(verb: str) -> str:
    module = ast.parse((_FOLDER / f"{verb}.py").read_text(encoding="utf-8"))
    return (ast.get_docstring(module) or "").partition("\n")[0]


class _Verbs(TyperGroup):
    """A group that loads a verb's module only when the verb is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return _verbs()

    def get_command(self, ctx: click.Context, cmd_name: str) -> Any:
        if cmd_name not in _verbs():
            return None
        if ctx.resilient_parsing or not _is_called(ctx):
            return click.Command(cmd_name, help=_summary(cmd_name))
        module = import_module(f"sincerely.cli.{cmd_name}")
        verb = typer.Typer(add_completion=False, pretty_exceptions_enable=False)
        verb.command(cmd_name)(module.run)
        return get_command(verb)


def _is_called(ctx: click.Context) -> bool:
    return bool(ctx.protected_args or ctx.args) or ctx.invoked_subcommand is not None
