"""The kinds of letter: one module each, found by discovery."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from sincerely.core.errors import InputError
from sincerely.core.letters.kind import Kind

__all__ = ["kind", "kinds"]


@cache
def _modules() -> tuple[str, ...]:
    return tuple(module.name for module in pkgutil.iter_modules(__path__))


def _of(module: str) -> Kind:
    found: Kind = importlib.import_module(f"{__name__}.{module}").KIND
    return found


@cache
def kinds() -> tuple[Kind, ...]:
    """Return every kind, sorted by id."""
    return tuple(sorted(map(_of, _modules()), key=lambda one: one.id))


def kind(kind_id: str) -> Kind:
    """Return the kind of that id. Raises ``InputError`` naming the ids if there is none.

    Only its own module is loaded, which has its name.
    """
    module = kind_id.replace("-", "_")
    if module in _modules() and (found := _of(module)).id == kind_id:
        return found
    allowed = ", ".join(one.id for one in kinds())
    raise InputError(f'There is no kind of letter "{kind_id}".', hint=f"The kinds are: {allowed}.")
