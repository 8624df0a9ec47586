"""A verb is followed in the way that is its habit: by a preposition, an object, a form of a verb.

Huddleston and Pullum, The Cambridge Grammar of the English Language (2002), chapters 4 and 14.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sincerely.core.grammar.fault import Check, Fault
from sincerely.core.grammar.forms import Forms
from sincerely.core.grammar.tree import Node, Tree
from sincerely.core.grammar.words import TELLS_WHEN
from sincerely.core.tables import word_set

__all__ = ["bare_objects", "infinitives"]

# Verbs that reach what they are about by a preposition alone.
_TAKES_NO_OBJECT: Final = word_set(
    "listen belong depend rely participate specialize specialise apologize apologise comply cope collaborate"
    " cooperate interact sympathize sympathise interfere adhere conform respond react consist arrive preside"
    " refrain insist complain"
)
_THINGS: Final = frozenset({"NN", "NNS", "PRP"})
# Verbs that lead to another by a preposition and its -ing form.
_TAKES_NO_INFINITIVE: Final = word_set(
    "succeed insist excel participate specialize specialise apologize apologise object"
)


def bare_objects(tree: Tree, forms: Forms) -> Iterator[Fault]:
    """An object right after a verb that takes none: "I listen music"."""
    for verb in tree:
        if not verb.tag.startswith("VB") or forms.lemma(verb.text) not in _TAKES_NO_OBJECT:
            continue
        for thing in tree.below(verb, "dobj"):
            if tree.start(thing).at == verb.at + 1 and _is_thing(tree, thing):
                yield Fault(Check.OBJECT, verb.place, thing.place)


def _is_thing(tree: Tree, thing: Node) -> bool:
    is_counted = any(one.tag == "CD" for one in tree.below(thing))
    return thing.tag in _THINGS and thing.text not in TELLS_WHEN and not is_counted


def infinitives(tree: Tree, forms: Forms) -> Iterator[Fault]:
    """An infinitive right after a verb that takes none: "we succeeded to reopen it"."""
    for verb in tree:
        if not verb.tag.startswith("VB") or forms.lemma(verb.text) not in _TAKES_NO_INFINITIVE:
            continue
        for after in tree.below(verb, "xcomp"):
            to = tree.nodes[verb.at + 1]
            if to.text == "to" and to.head == after.at and after.tag == "VB":
                yield Fault(Check.INFINITIVE, verb.place, after.place)
