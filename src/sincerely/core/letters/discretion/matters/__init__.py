"""The matters that no letter may carry: one module each, found by discovery."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from sincerely.core.letters.discretion.matter import Matter

__all__ = ["matter", "matters"]


@cache
def matters() -> tuple[Matter, ...]:
    """Every matter, sorted by id."""
    names = [module.name for module in pkgutil.iter_modules(__path__)]
    found = [importlib.import_module(f"{__name__}.{name}").MATTER for name in names]
    return tuple(sorted(found, key=lambda one: one.id))


@cache
def matter(matter_id: str) -> Matter:
    """The matter of that id, which must be one."""
    return next(one for one in matters() if one.id == matter_id)
