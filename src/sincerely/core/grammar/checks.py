"""All that is asked of a sentence's grammar."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from sincerely.core.grammar.agreement import agreement, clefts
from sincerely.core.grammar.clauses import bare_clauses, inversions, verbless_clauses
from sincerely.core.grammar.fault import Fault
from sincerely.core.grammar.forms import Forms
from sincerely.core.grammar.habits import bare_objects, infinitives
from sincerely.core.grammar.manner import adjectives_for_adverbs, adverbs_for_adjectives
from sincerely.core.grammar.phrases import determiners, prepositions
from sincerely.core.grammar.run_ons import run_ons
from sincerely.core.grammar.subjects import doubled_subjects, object_forms
from sincerely.core.grammar.times import finished_times, states, times
from sincerely.core.grammar.tree import Tree
from sincerely.core.grammar.verb_groups import lone_participles, passive_objects, verb_chains
from sincerely.core.language import Language

__all__ = ["faults_of"]

_CHECKS: Final[tuple[Callable[[Tree, Forms], Iterator[Fault]], ...]] = (
    agreement,
    clefts,
    verb_chains,
    passive_objects,
    lone_participles,
    determiners,
    prepositions,
    bare_clauses,
    inversions,
    verbless_clauses,
    bare_objects,
    infinitives,
    adjectives_for_adverbs,
    adverbs_for_adjectives,
    doubled_subjects,
    object_forms,
    times,
    finished_times,
    states,
    run_ons,
)


def faults_of(words: tuple[str, ...], language: Language) -> tuple[Fault, ...]:
    """What is wrong for certain in a sentence of at least one word, its marks words of their own."""
    tree, forms = Tree(language.parse(words)), Forms(language)
    return tuple(fault for check in _CHECKS for fault in check(tree, forms))
