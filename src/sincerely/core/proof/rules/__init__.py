"""The rules of proof: one file an idea, found by discovery.

To add one: put a module here whose ``RULES`` is a tuple of ``Rule``. The catalogue's
test runs its examples and refuses a rule without three to flag, three to pass, a reason
and a source.
"""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from pkgutil import iter_modules

from sincerely.core.proof.rule import Rule

__all__ = ["catalogue"]


@lru_cache(maxsize=1)
def catalogue() -> tuple[Rule, ...]:
    """Every rule, by the alphabet of their ids."""
    names = sorted(module.name for module in iter_modules(__path__))
    rules = [rule for name in names for rule in import_module(f"{__name__}.{name}").RULES]
    return tuple(sorted(rules, key=lambda rule: rule.id))
