"""The kinds of letter: one module each, found by discovery."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from sincerely.core.errors import InputError
from sincerely.core.letters.kind import Kind

__all__ = ["kind", "kinds"]


@cache
def kinds() -> tuple[Kind, ...]:
    """Return every kind, sorted by id."""
    names = [module.name for module in pkgutil.iter_modules(__path__)]
    found = [importlib.import_module(f"{__name__}.{name}").KIND for name in names]
    return tuple(sorted(found, key=lambda one: one.id))


def kind(kind_id: str) -> Kind:
    """Return the kind of that id. Raises ``InputError`` naming the ids if there is none."""
    for one in kinds():
        if one.id == kind_id:
            return one
    allowed = ", ".join(one.id for one in kinds())
    raise InputError(f'There is no kind of letter "{kind_id}".', hint=f"The kinds are: {allowed}.")
